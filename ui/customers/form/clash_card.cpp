// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/form/clash_card.h"

#include "ui/kit/label.h"
#include "ui/kit/text.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace aicms::customers_ui {

using kit::Label;
using theme::Color;
using theme::Type;

ClashCard::ClashCard(QWidget* parent) : Card(tr("Changed meanwhile"), parent)
{
    setObjectName(QStringLiteral("clashes"));
    setBorder(Color::Warning);
    hide();
}

void ClashCard::show(const std::vector<Clash>& clashes, const QStringList& taken)
{
    delete m_list;
    m_list = new QWidget(this);
    auto* grid = new QGridLayout(m_list);
    shell::setSpacing(grid, 0, 0, 0, 0, 8);
    int row = 0;
    if (!taken.isEmpty()) {
        const QString text
            = tr("Taken over into this form: %1.").arg(taken.join(tr(", ", "between the items of a list")));
        grid->addWidget((new Label(text))->wrapped(), row++, 0, 1, 3);
    }
    if (!clashes.empty()) {
        grid->addWidget(
            (new Label(tr("Both of you changed these. What you typed stands in the form; saving keeps it.")))
                ->wrapped(),
            row++, 0, 1, 3);
        grid->addWidget(new Label(tr("Field"), Type::TableHead, Color::TextMuted), row, 0);
        grid->addWidget(new Label(tr("You typed"), Type::TableHead, Color::TextMuted), row, 1);
        grid->addWidget(new Label(tr("Stored now"), Type::TableHead, Color::TextMuted), row++, 2);
    }
    for (const Clash& clash : clashes) {
        auto* theirs = (new Label(clash.theirs))->wrapped();
        theirs->setObjectName(QStringLiteral("theirs.") + clash.field);
        grid->addWidget(new Label(wording::fieldName(clash.field), Type::BodyStrong), row, 0, Qt::AlignTop);
        grid->addWidget((new Label(clash.mine))->wrapped(), row, 1);
        grid->addWidget(theirs, row++, 2);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    body()->addWidget(m_list);
    setVisible(true);
}

} // namespace aicms::customers_ui
