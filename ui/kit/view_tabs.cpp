// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/view_tabs.h"

#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVariantList>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

namespace {

constexpr int tabSide = 10;

QString countText(const QTabBar* tabs, int index)
{
    const int count = tabs->tabData(index).toList().value(1).toInt();
    return count < 0 ? QString() : QLocale().toString(count);
}

QFont currentFont()
{
    QFont font = theme::theme().font(Type::BodyStrong);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ViewTabs::ViewTabs(QWidget* parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Views"));
    connect(this, &QTabBar::currentChanged, this, [this] { Q_EMIT viewChanged(currentView()); });
    followTheme(this, [this] {
        setFont(currentFont());
        updateGeometry();
    });
}

void ViewTabs::addView(const QString& id, const QString& text, int count)
{
    // The data must be there when the first tab becomes current, so that the signal names it.
    const QSignalBlocker quiet(this);
    const int index = addTab(text);
    setTabData(index, QVariantList {id, count});
    describe(index);
}

int ViewTabs::find(const QString& id) const
{
    for (int index = 0; index < count(); ++index) {
        if (tabData(index).toList().value(0).toString() == id)
            return index;
    }
    return -1;
}

void ViewTabs::setCount(const QString& id, int count)
{
    const int index = find(id);
    if (index < 0)
        return;
    setTabData(index, QVariantList {id, count});
    describe(index);
    setTabText(index, tabText(index)); // measures the tabs anew
}

void ViewTabs::describe(int index)
{
    const QString shown = countText(this, index);
    setAccessibleTabName(index, shown.isEmpty() ? tabText(index) : tr("%1, %2").arg(tabText(index), shown));
}

void ViewTabs::setCurrentView(const QString& id)
{
    const int index = find(id);
    if (index >= 0)
        setCurrentIndex(index);
}

QString ViewTabs::currentView() const
{
    return tabData(currentIndex()).toList().value(0).toString();
}

QSize ViewTabs::tabSizeHint(int index) const
{
    const QString shown = countText(this, index);
    const int words = QFontMetrics(currentFont()).horizontalAdvance(tabText(index));
    const int count = shown.isEmpty() ? 0 : px(6) + textWidth(Type::BodyStrong, shown);
    return {words + count + 2 * px(tabSide) + px(4), px(34)};
}

QSize ViewTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void ViewTabs::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int line = theme::theme().borderWidth();
    painter.fillRect(0, height() - line, width(), line, theme::color(Color::BorderSubtle));
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int index = 0; index < count(); ++index) {
        const QRect tab = tabRect(index);
        const bool current = index == currentIndex();
        const bool lit = current || (underMouse() && tab.contains(pointer));
        const QRect words = tab.adjusted(px(tabSide), 0, -px(tabSide), -px(4));
        painter.setFont(current ? currentFont() : theme::theme().font(Type::BodyStrong));
        painter.setPen(theme::color(lit ? Color::TextPrimary : Color::TextSecondary));
        drawLine(&painter, words, tabText(index), layoutDirection());
        const int advance = painter.fontMetrics().horizontalAdvance(tabText(index)) + px(6);
        painter.setFont(theme::theme().font(Type::BodyStrong));
        painter.setPen(theme::color(Color::TextMuted));
        const QRect rest = QStyle::visualRect(layoutDirection(), words, words.adjusted(advance, 0, 0, 0));
        drawLine(&painter, rest, countText(this, index), layoutDirection());
        const int bar = std::max(px(2), 2 * line);
        if (current)
            painter.fillRect(tab.left(), tab.bottom() + 1 - bar, tab.width(), bar, theme::color(Color::Accent));
        if (current && hasFocus())
            drawFocusRing(&painter, tab.adjusted(px(2), px(2), -px(2), -px(5)), px(6));
    }
}

} // namespace aicms::kit
