// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include "ui/kit/accessible.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

namespace {

/// A line that moves leaves its ends behind, as they are drawn on the card: it is asked to draw them anew.
class WholeLine : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* line, QEvent* event) override
    {
        const bool isElsewhere
            = event->type() == QEvent::Move || event->type() == QEvent::Show || event->type() == QEvent::Hide;
        if (auto* card = isElsewhere ? static_cast<QWidget*>(line)->parentWidget() : nullptr)
            card->update();
        return false;
    }
};

} // namespace

Card::Card(const QString& title, QWidget* parent)
    : PaintedWidget(parent), m_body(new QVBoxLayout), m_headRow(new QWidget(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    auto* all = new QVBoxLayout(this);
    m_head = new QHBoxLayout(m_headRow);
    m_title = new Label({}, Type::Section);
    m_title->setElide(Qt::ElideRight);
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_note = new Label({}, Type::Caption, Color::TextMuted);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_note);
    m_note->hide();
    all->addWidget(m_headRow);
    all->addLayout(m_body, 1);
    setTitle(title);
    Card::refresh();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_headRow->setVisible(!title.isEmpty());
    refresh();
}

void Card::setTitleIcon(const QString& icon, theme::Color color)
{
    m_head->insertWidget(0, new IconLabel(icon, color, 17));
}

void Card::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::setBadge(QWidget* badge)
{
    m_head->setStretchFactor(m_title, 0);
    const int place = m_head->indexOf(m_title) + 1;
    m_head->insertWidget(place, badge);
    m_head->insertStretch(place + 1, 1);
}

void Card::setHeaderAction(QWidget* action)
{
    m_head->addWidget(action);
}

void Card::setPadding(int designPixels)
{
    m_padding = designPixels;
    refresh();
}

void Card::setInner(const QString& name)
{
    m_inner = true;
    setTitle({});
    setAccessibleName(name);
}

void Card::setBorder(theme::Color color)
{
    m_border = color;
    update();
}

void Card::addSeparator()
{
    // The line goes through the padding to both borders.
    auto* line = new Separator;
    line->setProperty("bleed", true);
    line->installEventFilter(new WholeLine(line));
    m_body->addWidget(line);
}

void Card::refresh()
{
    const int line = theme::theme().borderWidth();
    const int side = std::max(line, px(m_padding));
    const bool titled = !m_headRow->isHidden();
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(0);
    m_head->setContentsMargins(px(16), px(12), px(16), px(8));
    m_head->setSpacing(px(8));
    // What goes from edge to edge must not lie over the round corners.
    const int bottom = m_padding == 0 ? px(6) : side;
    m_body->setContentsMargins(side, titled ? (m_padding == 0 ? 0 : px(2)) : side, side, bottom);
    m_body->setSpacing(px(8));
    PaintedWidget::refresh();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_inner)
        drawPanel(&painter, rect(), px(10), theme::color(Color::Surface), theme::color(m_border),
            theme::theme().borderWidth());
    for (const QWidget* line : findChildren<Separator*>(Qt::FindDirectChildrenOnly)) {
        if (line->property("bleed").toBool() && line->isVisible())
            painter.fillRect(1, line->y(), width() - 2, line->height(), theme::color(Color::BorderSubtle));
    }
}

Separator::Separator(QWidget* parent) : PaintedWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Separator);
}

QSize Separator::sizeHint() const
{
    return {px(8), theme::theme().borderWidth()};
}

void Separator::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Color::BorderSubtle));
}

} // namespace aicms::kit
