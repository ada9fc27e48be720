// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"

#include "ui/kit/accessible.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Tone;

namespace {

struct Look {
    Tone tone;
    QString icon;
};

Look lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Success: return {Tone::Success, QStringLiteral("circle-check")};
    case MessageBar::Kind::Warning: return {Tone::Warning, QStringLiteral("triangle-alert")};
    case MessageBar::Kind::Danger: return {Tone::Danger, QStringLiteral("circle-x")};
    default: return {Tone::Info, QStringLiteral("info")};
    }
}

} // namespace

MessageBar::MessageBar(Kind kind, const QString& text, QWidget* parent)
    : PaintedWidget(parent), m_kind(kind), m_icon(new IconLabel({}, Color::Info)),
      m_text(new Label({}, theme::Type::Body)), m_action(new LinkButton({})),
      m_close(new IconButton(QStringLiteral("x"), tr("Close this message")))
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text->wrapped(), 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_icon->setBoxHeight(24);
    m_action->hide();
    m_close->hide();
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    setText(text);
    setKind(kind);
    MessageBar::refresh();
}

void MessageBar::setKind(Kind kind)
{
    m_kind = kind;
    const Look look = lookOf(kind);
    m_icon->setIcon(look.icon, theme::toneColor(look.tone));
    m_text->setColor(theme::toneColor(look.tone));
    update();
}

void MessageBar::setText(const QString& text)
{
    m_text->setText(text);
    updateGeometry();
    if (isVisible())
        announce(this, text);
    else
        setAccessibleName(text);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::refresh()
{
    layout()->setContentsMargins(px(12), px(6), px(12), px(6));
    layout()->setSpacing(px(10));
    m_text->setMinimumHeight(px(24)); // as high as a link or the x beside it
    m_close->setFixedSize(px(24), px(24));
    PaintedWidget::refresh();
}

QSize MessageBar::sizeHint() const
{
    const QSize hint = PaintedWidget::sizeHint();
    // Before a layout has given it a width the bar would ask for a column of single words, and a window that has grown
    // for that, past its screen, does not shrink again.
    if (!testAttribute(Qt::WA_Resized))
        return {hint.width(), layout()->totalMinimumSize().height()};
    // As high as the sentence needs at the width it has: the bar must not grow with the page, nor cut its words.
    return {hint.width(), layout()->totalHeightForWidth(width())};
}

void MessageBar::resizeEvent(QResizeEvent* event)
{
    PaintedWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

void MessageBar::showEvent(QShowEvent* event)
{
    PaintedWidget::showEvent(event);
    if (!event->spontaneous())
        announce(this, text());
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tone tone = lookOf(m_kind).tone;
    const bool edged = theme::theme().scheme() == theme::Scheme::HighContrast;
    drawPanel(&painter, rect(), px(8), theme::color(theme::toneSoft(tone)),
        edged ? theme::color(theme::toneColor(tone)) : QColor(), theme::theme().borderWidth());
}

} // namespace aicms::kit
