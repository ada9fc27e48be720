// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pill.h"

#include "ui/kit/accessible.h"

#include <QCoreApplication>
#include <QPainter>

namespace aicms::kit {

using theme::px;
using theme::Tone;

Pill::Pill(theme::Tone tone, const QString& icon, const QString& text, QWidget* parent) : PaintedWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    setState(tone, icon, text);
}

void Pill::setState(theme::Tone tone, const QString& icon, const QString& text)
{
    m_pill = {tone, icon, text};
    setAccessibleName(text);
    refresh();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_pill);
}

QSize Pill::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), px(64)), px(22)};
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawPill(&painter, rect(), m_pill, layoutDirection());
    if (width() < sizeHint().width() && toolTip().isEmpty())
        setToolTip(m_pill.text);
}

PillText duePill(int daysLeft, const DueLimits& limits)
{
    if (daysLeft < 0) {
        const QString late
            = daysLeft == -1 ? DueBadge::tr("1 day late") : DueBadge::tr("%n days late", nullptr, -daysLeft);
        return {Tone::Danger, QStringLiteral("octagon-alert"), late};
    }
    const QString words = daysLeft == 0 ? DueBadge::tr("Due today")
        : daysLeft == 1                 ? DueBadge::tr("1 day left")
                                        : DueBadge::tr("%n days left", nullptr, daysLeft);
    if (daysLeft <= limits.urgent)
        return {Tone::Danger, QStringLiteral("hourglass"), words};
    if (daysLeft <= limits.soon)
        return {Tone::Warning, QStringLiteral("hourglass"), words};
    return {Tone::Neutral, QStringLiteral("calendar"), words};
}

DueBadge::DueBadge(int daysLeft, const DueLimits& limits, QWidget* parent)
    : Pill(Tone::Neutral, {}, {}, parent), m_limits(limits)
{
    setDaysLeft(daysLeft);
}

void DueBadge::setDaysLeft(int daysLeft)
{
    const PillText pill = duePill(daysLeft, m_limits);
    setState(pill.tone, pill.icon, pill.text);
}

} // namespace aicms::kit
