// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/tile_card.h"

#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/themed.h"
#include "ui/shell/spacing.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace aicms::home {

using theme::Color;
using theme::px;
using theme::Type;

namespace {

constexpr int roomForLine = 240; ///< design pixels; a narrower card shows its words alone

} // namespace

TileCard::TileCard(const shell::TodayTile& tile, QWidget* parent) : QAbstractButton(parent), m_tile(tile)
{
    setFocusPolicy(tile.way.isThere() ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", 12);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setAccessibleName(tr("%1: %2. %3", "what is counted, how many, more about it")
            .arg(tile.title, QLocale().toString(tile.figure), tile.words));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 16, 12, 16, 10, 2);
    auto* head = new QHBoxLayout;
    shell::setSpacing(head, 0, 0, 0, 0, 8);
    head->addWidget(new kit::IconLabel(tile.icon, tile.tint));
    head->addWidget((new kit::Label(tile.title, Type::BodyStrong, Color::TextSecondary))->wrapped(), 1);
    all->addLayout(head);
    auto* low = new QHBoxLayout;
    shell::setSpacing(low, 0, 0, 0, 0, 8);
    auto* words = new QVBoxLayout;
    shell::setSpacing(words, 0, 0, 0, 0, 0);
    words->addStretch(1);
    words->addWidget(new kit::Label(QLocale().toString(tile.figure), Type::Figure));
    words->addWidget((new kit::Label(tile.words, Type::Caption, Color::TextMuted))->wrapped());
    low->addLayout(words, 1);
    if (tile.series.size() > 1) {
        m_line = new kit::Sparkline(tile.line);
        m_line->setValues(tile.series, tile.seriesWords);
        low->addWidget(m_line, 0, Qt::AlignBottom);
    }
    all->addLayout(low, 1);
    // The card is what is pressed and what is read out, not the words on it.
    for (QLabel* label : findChildren<QLabel*>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    kit::followTheme(this, [this] { updateGeometry(); });
}

QSize TileCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize TileCard::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void TileCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isOver = m_tile.way.isThere() && underMouse();
    kit::drawPanel(&painter, rect(), px(10), theme::color(isOver ? Color::Hover : Color::Surface),
        theme::color(Color::BorderSubtle), theme::theme().borderWidth());
}

void TileCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TileCard::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    if (m_line)
        m_line->setVisible(width() >= px(roomForLine));
}

} // namespace aicms::home
