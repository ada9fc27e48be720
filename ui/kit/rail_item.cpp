// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rail_item.h"

#include "ui/kit/accessible.h"
#include "ui/kit/brand_mark.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

RailItem::RailItem(RailEntry entry, QWidget* parent) : QAbstractButton(parent), m_entry(std::move(entry))
{
    setText(m_entry.text);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", 6);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    describe();
    followTheme(this, [this] { updateGeometry(); });
}

void RailItem::setCount(int count, bool isAlarm)
{
    m_entry.count = count;
    m_entry.countIsAlarm = isAlarm;
    describe();
    update();
}

void RailItem::setCurrent(bool current)
{
    m_current = current;
    describe();
    update();
}

void RailItem::setFolded(bool folded)
{
    m_folded = folded;
    describe();
    update();
}

QString RailItem::endText() const
{
    return m_entry.count >= 0 ? QLocale().toString(m_entry.count) : m_entry.hint;
}

void RailItem::describe()
{
    setAccessibleName(m_entry.text);
    QStringList facts;
    if (m_current)
        facts << tr("shown now");
    if (m_entry.count >= 0)
        facts << (m_entry.countIsAlarm ? tr("%n, with something late", nullptr, m_entry.count) : endText());
    setAccessibleDescription(facts.join(QStringLiteral(", ")));
    const int room = width() - px(8 + 27 + 8) - textWidth(Type::Caption, endText()) - px(8);
    const bool cut = textWidth(Type::BodyStrong, m_entry.text) > room && width() > px(100);
    const QString full = m_entry.count >= 0 ? tr("%1, %2").arg(m_entry.text, endText()) : m_entry.text;
    setToolTip(m_folded || cut ? full : QString());
}

QSize RailItem::sizeHint() const
{
    return {px(120), px(32)};
}

void RailItem::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    describe();
}

void RailItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect body = rect();
    if (m_current || underMouse())
        drawPanel(&painter, body, px(6), theme::color(m_current ? Color::Selected : Color::Hover));
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QRect icon = m_folded ? rect() : mirrored(QRect(body.left() + px(8), 0, px(17), height()));
    drawIconIn(&painter, icon, m_entry.icon, m_current ? Color::AccentText : Color::TextSecondary, 17);
    if (m_folded) {
        if (m_entry.count >= 0 && m_entry.countIsAlarm) {
            const QRect dot = mirrored(QRect(body.right() - px(11), px(4), px(8), px(8)));
            drawPanel(&painter, dot, px(4), theme::color(Color::DangerSolid));
        }
        return;
    }
    paintEnd(&painter, body);
    QFont font = theme::theme().font(Type::BodyStrong);
    if (m_current)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme::color(m_current ? Color::TextPrimary : Color::TextSecondary));
    const int end = endText().isEmpty() ? px(8) : textWidth(Type::Caption, endText()) + px(24);
    drawLine(&painter, mirrored(body.adjusted(px(8 + 17 + 10), 0, -end, 0)), m_entry.text, layoutDirection());
}

void RailItem::paintEnd(QPainter* painter, const QRect& body)
{
    const QString end = endText();
    if (end.isEmpty())
        return;
    const bool alarm = m_entry.countIsAlarm && m_entry.count >= 0;
    const int width = textWidth(Type::Caption, end) + px(2) + (alarm ? 2 * px(7) : 0);
    const QRect place(body.right() - px(8) - width + 1, (height() - px(18)) / 2, width, px(18));
    const QRect shown = QStyle::visualRect(layoutDirection(), rect(), place);
    if (alarm)
        drawPanel(painter, shown, px(9), theme::color(Color::DangerSoft));
    QFont font = theme::theme().font(Type::Caption);
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(theme::color(alarm ? Color::Danger : Color::TextMuted));
    drawLine(painter, shown, end, Qt::LeftToRight, Qt::AlignCenter);
}

void RailItem::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

RailMark::RailMark(QWidget* parent) : PaintedWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void RailMark::placeAt(const RailItem* item)
{
    setVisible(item);
    if (!item)
        return;
    QWidget* holder = item->parentWidget();
    setParent(holder);
    const QRect row = item->geometry();
    const QRect place(0, row.y() + px(6), px(3), row.height() - 2 * px(6));
    setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, holder->width(), holder->height()), place));
    show();
}

void RailMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // Round at the inner side only: half of the panel lies outside.
    const int out = layoutDirection() == Qt::RightToLeft ? 0 : -width();
    drawPanel(&painter, QRect(out, 0, 2 * width(), height()), px(3), theme::color(Color::Accent));
}

void RailHead::setTexts(const QString& business, const QString& product)
{
    m_business = business;
    m_product = product;
    setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(business);
    setToolTip(business);
    update();
}

void RailHead::setFolded(bool folded)
{
    m_folded = folded;
    update();
}

void RailHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int left = m_folded ? (width() - px(26)) / 2 : px(18);
    drawBrandMark(&painter, mirrored(QRect(left, (height() - px(26)) / 2, px(26), px(26))));
    if (m_folded)
        return;
    const QRect words(px(18 + 26 + 9), 0, width() - px(18 + 26 + 9 + 10), height());
    QFont font = theme::theme().font(Type::Body);
    font.setPixelSize(px(14));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme::color(Color::TextPrimary));
    const int middle = height() / 2 + (m_product.isEmpty() ? px(9) : 0);
    drawLine(
        &painter, mirrored(QRect(words.x(), middle - px(18), words.width(), px(18))), m_business, layoutDirection());
    painter.setFont(theme::theme().font(Type::Caption));
    painter.setPen(theme::color(Color::TextMuted));
    drawLine(&painter, mirrored(QRect(words.x(), middle, words.width(), px(16))), m_product, layoutDirection());
}

} // namespace aicms::kit
