// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/care_card.h"

#include "ui/kit/accessible.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/kit/tab_order.h"
#include "ui/shell/spacing.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aicms::home {

using shell::TodayCheck;
using theme::Color;
using theme::Type;

CareCard::CareCard(QWidget* parent) : Card(tr("Data care"), parent)
{
    setObjectName(QStringLiteral("careCard"));
    setTitleIcon(QStringLiteral("shield-check"), Color::Success);
    hide();
}

void CareCard::setChecks(const std::vector<TodayCheck>& checks)
{
    setVisible(!checks.empty());
    if (checks == m_checks)
        return;
    m_checks = checks;
    while (QLayoutItem* item = body()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const TodayCheck& check : m_checks) {
        QWidget* row = makeRow(check);
        body()->addWidget(row);
        row->show(); // now, and not with the next layout: Tab would go past it
    }
    kit::orderTabsAsLaidOut(this);
}

QWidget* CareCard::makeRow(const TodayCheck& check)
{
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("careRow"));
    kit::setAccessibleRole(row, QAccessible::Grouping);
    row->setAccessibleName(check.isWell ? tr("In order: %1").arg(check.text) : tr("Look at this: %1").arg(check.text));
    auto* across = new QHBoxLayout(row);
    shell::setSpacing(across, 0, 0, 0, 0, 8);
    across->addWidget(check.isWell ? new kit::IconLabel(QStringLiteral("circle-check"), Color::Success)
                                   : new kit::IconLabel(QStringLiteral("triangle-alert"), Color::Warning));
    across->addWidget((new kit::Label(check.text))->wrapped(), 1);
    if (!check.day.isEmpty())
        across->addWidget(new kit::Label(check.day, Type::Caption, Color::TextMuted));
    if (check.way.isThere()) {
        auto* lead = new kit::IconButton(QStringLiteral("arrow-right"), tr("Go there: %1").arg(check.text));
        lead->setButtonSize(kit::ActionButton::Size::Small);
        connect(lead, &QPushButton::clicked, this, [this, way = check.way] { Q_EMIT chosen(way); });
        across->addWidget(lead);
    }
    return row;
}

} // namespace aicms::home
