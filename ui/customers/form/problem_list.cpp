// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/form/problem_list.h"

#include "ui/kit/action_button.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"

#include <QVBoxLayout>

namespace aicms::customers_ui {

ProblemList::ProblemList(QWidget* parent) : Card(QString(), parent)
{
    setObjectName(QStringLiteral("problems"));
    setTitleIcon(QStringLiteral("circle-alert"), theme::Color::Danger);
    setBorder(theme::Color::Danger);
    hide();
}

void ProblemList::show(const std::vector<customers::Problem>& problems)
{
    delete m_list;
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    shell::setSpacing(column, 0, 0, 0, 0, 4);
    QWidget* first = nullptr;
    int count = 0;
    for (const customers::Problem& problem : problems) {
        if (!problem.blocks)
            continue;
        ++count;
        auto* link = new kit::LinkButton(tr("%1: %2", "field, what is wrong")
                .arg(wording::fieldName(problem.field), wording::problemSentence(problem.kind, problem.limit)));
        link->setObjectName(QStringLiteral("problem.") + problem.field);
        connect(link, &QPushButton::clicked, this, [this, field = problem.field] { Q_EMIT chosen(field); });
        column->addWidget(link, 0, Qt::AlignLeading);
        first = first ? first : link;
    }
    body()->addWidget(m_list);
    setTitle(tr("Not saved yet: %Ln thing(s) to change", nullptr, count));
    setVisible(count > 0);
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace aicms::customers_ui
