// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/filter_bar.h"

#include "ui/kit/action_button.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/search_box.h"

#include <QHBoxLayout>
#include <QTimer>

namespace aicms::kit {

using theme::px;

namespace {

constexpr int typingPause = 150; // milliseconds

} // namespace

FilterBar::FilterBar(const QString& placeholder, QWidget* parent)
    : QWidget(parent), m_all(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_box(new SearchBox(placeholder, QStringLiteral("list-filter"))), m_chips(new FlowLayout),
      m_clear(new LinkButton(tr("Clear all"))), m_count(new Label({}, theme::Type::Body, theme::Color::TextSecondary)),
      m_trailing(new QHBoxLayout)
{
    m_box->setShortcutHint(QStringLiteral("/"));
    m_clear->hide();
    m_all->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addLayout(m_chips, 1);
    m_chips->addWidget(m_clear);
    auto* end = new QHBoxLayout;
    end->addWidget(m_count, 1, Qt::AlignTop);
    end->addLayout(m_trailing);
    m_all->addLayout(row, 1);
    m_all->addLayout(end);
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPause);
    connect(m_box, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    const auto confirm = [this, pause] {
        pause->stop();
        Q_EMIT textChanged(m_box->text());
        Q_EMIT confirmed();
    };
    connect(m_box, &QLineEdit::returnPressed, this, [this, confirm] {
        confirm();
        Q_EMIT returned();
    });
    connect(m_box, &SearchBox::movedDown, this, confirm);
    connect(pause, &QTimer::timeout, this, [this] { Q_EMIT textChanged(m_box->text()); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clearFilters();
        Q_EMIT cleared();
    });
    followTheme(this, [this, row, end] {
        for (QBoxLayout* each : {m_all, static_cast<QBoxLayout*>(row), static_cast<QBoxLayout*>(end)})
            each->setSpacing(px(8));
        m_chips->setSpacing(px(8));
        m_chips->setContentsMargins(0, px(2), 0, px(2));
        m_count->setMinimumHeight(px(32));
        m_box->setFixedWidth(px(220));
        arrange();
    });
}

void FilterBar::arrange()
{
    int needed = px(220) + px(8) + m_count->sizeHint().width();
    for (int index = 0; index < m_trailing->count(); ++index)
        needed += px(8) + m_trailing->itemAt(index)->sizeHint().width();
    const auto direction = needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_all->direction() != direction) // each change asks for a new layout, which asks for this
        m_all->setDirection(direction);
}

QSize FilterBar::minimumSizeHint() const
{
    return {px(220), QWidget::minimumSizeHint().height()};
}

bool FilterBar::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FilterBar::addFilter(const QString& id, const QString& sentence)
{
    removeFilter(id);
    auto* chip = new Chip(sentence);
    chip->setRemovable(true);
    m_order << id;
    m_byId.insert(id, chip);
    // "Clear all" stays behind the last chip.
    m_chips->removeWidget(m_clear);
    m_chips->addWidget(chip);
    m_chips->addWidget(m_clear);
    connect(chip, &Chip::removeRequested, this, [this, id] {
        removeFilter(id);
        m_box->setFocus(Qt::TabFocusReason);
        Q_EMIT filterRemoved(id);
    });
    updateClear();
}

void FilterBar::removeFilter(const QString& id)
{
    Chip* chip = m_byId.take(id);
    if (!chip)
        return;
    m_order.removeAll(id);
    chip->hide();
    chip->deleteLater(); // it may be the sender
    updateClear();
}

void FilterBar::clearFilters()
{
    for (const QString& id : QStringList(m_order))
        removeFilter(id);
}

void FilterBar::setCountText(const QString& text)
{
    m_count->setText(text);
}

void FilterBar::addTrailing(QWidget* widget)
{
    m_trailing->addWidget(widget, 0, Qt::AlignTop);
}

void FilterBar::updateClear()
{
    m_clear->setVisible(!m_order.isEmpty());
}

} // namespace aicms::kit
