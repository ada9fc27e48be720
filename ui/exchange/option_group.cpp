// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/option_group.h"

#include "ui/kit/accessible.h"
#include "ui/kit/label.h"
#include "ui/kit/themed.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace aicms::ui_exchange {

using theme::px;

OptionGroup::OptionGroup(const QString& name, QWidget* parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)), m_list(new QVBoxLayout(this))
{
    setAccessibleName(name);
    kit::setAccessibleRole(this, QAccessible::Grouping);
    kit::followTheme(this, [this] {
        m_list->setContentsMargins(0, 0, 0, 0);
        m_list->setSpacing(px(10));
    });
    connect(m_buttons, &QButtonGroup::idClicked, this, &OptionGroup::choiceMade);
}

void OptionGroup::addOption(int id, const QString& text, const QString& consequence, const QString& objectName)
{
    auto* button = new QRadioButton(text);
    button->setObjectName(objectName);
    button->setAccessibleDescription(consequence);
    m_buttons->addButton(button, id);
    auto* line = new kit::Label(consequence, theme::Type::Caption, theme::Color::TextSecondary);
    line->setBuddy(button);
    auto* option = new QVBoxLayout;
    option->addWidget(button);
    option->addWidget(line->wrapped());
    m_list->addLayout(option);
    // The line stands under the words, not under the circle.
    kit::followTheme(line, [line, option] {
        option->setSpacing(px(2));
        line->setContentsMargins(line->layoutDirection() == Qt::RightToLeft ? 0 : px(24), 0,
            line->layoutDirection() == Qt::RightToLeft ? px(24) : 0, 0);
    });
}

void OptionGroup::setChosen(int id)
{
    if (QAbstractButton* button = m_buttons->button(id))
        button->setChecked(true);
}

void OptionGroup::focusChosen()
{
    if (QAbstractButton* button = m_buttons->checkedButton())
        button->setFocus(Qt::OtherFocusReason);
}

int OptionGroup::chosen() const
{
    return m_buttons->checkedId();
}

void OptionGroup::setOptionEnabled(int id, bool enabled)
{
    if (QAbstractButton* button = m_buttons->button(id))
        button->setEnabled(enabled);
}

} // namespace aicms::ui_exchange
