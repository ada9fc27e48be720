// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/aicms_style.h"

#include "ui/theme/style/focus_ring.h"
#include "ui/theme/style/paint.h"
#include "ui/theme/style/popup_shape.h"
#include "ui/theme/style/standard_icons.h"
#include "ui/theme/style/table_look.h"
#include "ui/theme/style/wheel_guard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>

namespace aicms::theme {

AicmsStyle::AicmsStyle() : QProxyStyle(QStringLiteral("fusion"))
{
    new FocusRing(this);
    m_wheelGuard = new WheelGuard(this);
}

void AicmsStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    m_wheelGuard->watch(widget);
    // A label stands at the right of a mirrored page, and what is typed below it, Latin letters as well.
    if (auto* line = qobject_cast<QLineEdit*>(widget);
        line && QApplication::layoutDirection() == Qt::RightToLeft && !(line->alignment() & Qt::AlignHCenter))
        line->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) || qobject_cast<QTabBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    else if (qobject_cast<QMenu*>(widget) || widget->inherits("QComboBoxPrivateContainer"))
        shapePopup(widget, 10);
    else if (widget->inherits("QTipLabel"))
        shapePopup(widget, 6);
    else if (qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    else if (auto* table = qobject_cast<QTableView*>(widget))
        followHoveredRow(table);
    else if (auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->inherits("QComboBoxListView"))
        // The list's own delegate paints past the style; this one asks it.
        view->setItemDelegate(new QStyledItemDelegate(view));
}

void AicmsStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
    const QString& text, QPalette::ColorRole role) const
{
    // Labels say themselves which way their text runs.
    const bool forced = flags & (Qt::TextForceLeftToRight | Qt::TextForceRightToLeft);
    const QString words = forced ? text : isolated(text, painter->layoutDirection());
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, words, role);
}

QIcon AicmsStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    const QIcon ours = standardThemeIcon(icon);
    return ours.isNull() ? QProxyStyle::standardIcon(icon, option, widget) : ours;
}

QPixmap AicmsStyle::standardPixmap(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    const QIcon ours = standardThemeIcon(pixmap);
    if (ours.isNull())
        return QProxyStyle::standardPixmap(pixmap, option, widget);
    const int size
        = pixelMetric(pixmap <= SP_MessageBoxQuestion ? PM_MessageBoxIconSize : PM_SmallIconSize, option, widget);
    return ours.pixmap(QSize(size, size), widget ? widget->devicePixelRatioF() : qApp->devicePixelRatio());
}

} // namespace aicms::theme
