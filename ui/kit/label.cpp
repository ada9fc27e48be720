// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/label.h"

#include "ui/kit/text.h"
#include "ui/kit/themed.h"

#include <QPainter>
#include <QResizeEvent>

namespace aicms::kit {

using theme::Color;
using theme::px;

Label::Label(const QString& text, theme::Type type, theme::Color color, QWidget* parent)
    : QLabel(parent), m_type(type), m_color(color)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    followTheme(this, [this] { applyTheme(); });
}

void Label::setType(theme::Type type)
{
    m_type = type;
    applyTheme();
}

void Label::setColor(theme::Color color)
{
    m_color = color;
    update();
}

Label* Label::strong()
{
    m_strong = true;
    applyTheme();
    return this;
}

void Label::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
    update();
}

Label* Label::wrapped()
{
    setWordWrap(true);
    return this;
}

void Label::applyTheme()
{
    QFont font = theme::theme().font(m_type);
    if (m_strong)
        font.setWeight(QFont::DemiBold);
    setFont(font);
    updateGeometry();
    update();
}

QSize Label::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int wish = wordWrap() ? px(480) : QWIDGETSIZE_MAX / 4;
    return blockSize(font(), lineHeight(m_type), text(), wish).grownBy(margins);
}

QSize Label::minimumSizeHint() const
{
    if (m_elide == Qt::ElideNone && !wordWrap())
        return sizeHint();
    const int least = std::min(sizeHint().width(), px(wordWrap() ? 80 : 24));
    return {least, lineHeight(m_type) + contentsMargins().top() + contentsMargins().bottom()};
}

int Label::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    return blockSize(font(), lineHeight(m_type), text(), room).height() + margins.top() + margins.bottom();
}

void Label::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(theme::color(isEnabled() ? m_color : Color::TextDisabled));
    if (wordWrap())
        drawBlock(&painter, contentsRect(), font(), lineHeight(m_type), text(), layoutDirection(), alignment());
    else
        drawLine(&painter, contentsRect(), text(), layoutDirection(), alignment(), m_elide);
}

void Label::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (m_elide != Qt::ElideNone)
        setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? text() : QString());
}

SectionLabel::SectionLabel(const QString& text, QWidget* parent)
    : Label(text, theme::Type::TableHead, Color::TextMuted, parent)
{
}

IconLabel::IconLabel(const QString& icon, theme::Color color, int designPixels, QWidget* parent)
    : QLabel(parent), m_icon(icon), m_color(color), m_size(designPixels)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, [this] { applyTheme(); });
}

void IconLabel::setIcon(const QString& icon, theme::Color color)
{
    m_icon = icon;
    m_color = color;
    applyTheme();
}

void IconLabel::setBoxHeight(int designPixels)
{
    m_height = designPixels;
    applyTheme();
}

void IconLabel::applyTheme()
{
    setFixedSize(px(m_size), px(std::max(m_size, m_height)));
    setAlignment(Qt::AlignCenter);
    if (m_icon.isEmpty())
        clear();
    else
        setPixmap(theme::theme().icon(m_icon, m_color, m_size, devicePixelRatioF()));
}

} // namespace aicms::kit
