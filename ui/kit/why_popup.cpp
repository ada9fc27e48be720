// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/why_popup.h"

#include "ui/kit/key_cap.h"
#include "ui/kit/label.h"
#include "ui/kit/text.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

WhyPopup::WhyPopup(const QString& title, QWidget* parent)
    : PopupCard(parent), m_rows(new QGridLayout), m_actions(new QHBoxLayout)
{
    setAccessibleName(title);
    auto* head = new QHBoxLayout;
    auto* sign = new IconLabel(QStringLiteral("circle-question-mark"), Color::AccentText);
    sign->setBoxHeight(22);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget((new Label(title, Type::Section))->wrapped(), 1);
    m_rows->setColumnStretch(1, 1);
    m_actions->addStretch(1);
    m_actions->addWidget(new KeyCap(tr("Esc")));
    body()->addLayout(head);
    body()->addLayout(m_rows);
    body()->addLayout(m_actions);
    followTheme(this, [this, head] {
        head->setSpacing(px(8));
        m_rows->setHorizontalSpacing(px(14));
        m_rows->setVerticalSpacing(px(6));
        m_actions->setSpacing(px(8));
    });
}

void WhyPopup::addRow(const QString& label, const QString& value, const QString& strong)
{
    const int row = m_rows->rowCount();
    m_rows->addWidget(new Label(label, Type::Caption, Color::TextMuted), row, 0, Qt::AlignTop);
    auto* cell = new QVBoxLayout;
    cell->setSpacing(0);
    if (!strong.isEmpty())
        cell->addWidget((new Label(strong, Type::Caption))->strong()->wrapped());
    if (!value.isEmpty())
        cell->addWidget((new Label(value, Type::Caption))->wrapped());
    m_rows->addLayout(cell, row, 1);
    const QString said = strong.isEmpty() ? value : QStringList({strong, value}).join(QStringLiteral(", "));
    QStringList facts(accessibleDescription().split(u'\n', Qt::SkipEmptyParts));
    facts << tr("%1: %2").arg(label, said);
    setAccessibleDescription(facts.join(u'\n'));
}

void WhyPopup::addAction(QWidget* button)
{
    m_actions->insertWidget(m_actions->count() - 2, button);
    if (auto* clickable = qobject_cast<QAbstractButton*>(button))
        connect(clickable, &QAbstractButton::clicked, this, &WhyPopup::closePopup);
}

} // namespace aicms::kit
