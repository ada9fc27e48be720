// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/privacy_pill.h"

#include "ui/kit/accessible.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QPainter>
#include <QStyle>

namespace aicms::kit {

using theme::Color;
using theme::px;

PrivacyPill::PrivacyPill(QWidget* parent) : PaintedWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(tr("Everything stays on this computer"));
    setToolTip(accessibleName());
}

void PrivacyPill::setCompact(bool compact)
{
    m_compact = compact;
    refresh();
}

QSize PrivacyPill::sizeHint() const
{
    if (m_compact)
        return {px(32), px(26)};
    return {px(7) + px(13) + px(5) + textWidth(theme::Type::Caption, accessibleName()) + px(4) + px(9), px(26)};
}

void PrivacyPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_compact) {
        drawIconIn(&painter, rect(), QStringLiteral("hard-drive"), Color::Success, 17);
        return;
    }
    drawPanel(&painter, rect(), px(6), theme::color(Color::SuccessSoft));
    const QRect icon(px(7), 0, px(13), height());
    drawIconIn(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), QStringLiteral("hard-drive"),
        Color::Success, 13);
    QFont font = theme::theme().font(theme::Type::Caption);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(theme::color(Color::Success));
    const QRect words = rect().adjusted(px(25), 0, -px(8), 0);
    drawLine(&painter, QStyle::visualRect(layoutDirection(), rect(), words), accessibleName(), layoutDirection());
}

} // namespace aicms::kit
