// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/first_data_step.h"

#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/shell/spacing.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace aicms::shell {

using kit::Label;
using theme::Color;
using theme::Type;

FirstDataStep::FirstDataStep(bool canImport, bool canSample, QWidget* parent)
    : QWidget(parent), m_choices(new QButtonGroup(this))
{
    auto* column = new QVBoxLayout(this);
    setSpacing(column, 0, 0, 0, 0, 12);
    if (canImport)
        addChoice(column, FirstData::Import, tr("Import a file"),
            tr("From another program: CSV, Excel, vCard or LDIF. You see every row before anything is stored, and can "
               "take the import "
               "back."));
    if (canSample)
        addChoice(column, FirstData::Sample, tr("Sample data of 200 invented people"),
            tr("To look around. No real person is in it, and one click removes it all."));
    addChoice(
        column, FirstData::Empty, tr("Begin empty"), tr("Add customers by hand, and import later when you like."));
    column->addStretch(1);
    m_choices->buttons().constFirst()->setChecked(true);
    connect(m_choices, &QButtonGroup::idToggled, this, &FirstDataStep::changed);
}

void FirstDataStep::addChoice(QVBoxLayout* column, FirstData choice, const QString& title, const QString& text)
{
    auto* card = new kit::Card({}, this);
    kit::followTheme(card, [card] { card->setMaximumWidth(theme::px(580)); });
    auto* button = new QRadioButton(title, card);
    static constexpr const char* names[] {"firstImport", "firstSample", "firstEmpty"};
    button->setObjectName(QString::fromLatin1(names[static_cast<int>(choice)]));
    button->setAccessibleDescription(text);
    m_choices->addButton(button, static_cast<int>(choice));
    card->body()->addWidget(button);
    card->body()->addWidget((new Label(text, Type::Body, Color::TextSecondary, card))->wrapped());
    column->addWidget(card);
}

FirstData FirstDataStep::choice() const
{
    return static_cast<FirstData>(m_choices->checkedId());
}

void FirstDataStep::focusFirst()
{
    m_choices->checkedButton()->setFocus();
}

} // namespace aicms::shell
