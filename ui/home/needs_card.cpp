// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/needs_card.h"

#include "ui/home/waiting_bars.h"
#include "ui/kit/action_button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/pill.h"
#include "ui/kit/tab_order.h"
#include "ui/shell/spacing.h"
#include "ui/wording/date_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::home {

using kit::ActionButton;
using kit::Pill;
using shell::TodayLine;
using theme::Color;
using theme::Type;

namespace {

constexpr int shownAtFirst = 8;

Pill* makeBadge(const TodayLine& line, QDate today)
{
    if (line.due.isValid())
        return new kit::DueBadge(static_cast<int>(today.daysTo(line.due)));
    return new kit::Pill(theme::Tone::Neutral, QStringLiteral("calendar"), NeedsCard::tr("No set day"));
}

} // namespace

NeedsCard::NeedsCard(QWidget* parent) : Card(tr("Needs you"), parent)
{
    setObjectName(QStringLiteral("needsCard"));
    setPadding(0);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(std::chrono::milliseconds(300));
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        clear();
        body()->addWidget(new WaitingBars);
    });
}

void NeedsCard::setWaiting()
{
    if (!m_isKnown && !m_waiting.isActive())
        m_waiting.start();
}

void NeedsCard::setLines(const std::vector<TodayLine>& lines, QDate today, QDate next)
{
    m_waiting.stop();
    if (m_isKnown && lines == m_lines && today == m_today && next == m_next)
        return;
    m_isKnown = true;
    m_lines = lines;
    m_today = today;
    m_next = next;
    fill();
}

ActionButton* NeedsCard::first() const
{
    return m_buttons.empty() ? nullptr : m_buttons.front();
}

void NeedsCard::clear()
{
    m_buttons.clear();
    m_badges.clear();
    while (QLayoutItem* item = body()->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide(); // its focus goes now, and not to a row that takes its place later
            widget->deleteLater();
        }
        delete item;
    }
}

void NeedsCard::fill()
{
    // Whoever is on a button stays on it, or on the one that took its place.
    const auto held = std::ranges::find_if(m_buttons, [](const ActionButton* button) { return button->hasFocus(); });
    const std::ptrdiff_t place = held == m_buttons.end() ? -1 : held - m_buttons.begin();
    const QString action = held == m_buttons.end() ? QString() : (*held)->accessibleName();
    clear();
    setNote(m_lines.empty() ? QString() : tr("sorted by deadline"));
    if (m_lines.empty()) {
        body()->addWidget(makeDone());
        return;
    }
    const std::size_t shown = m_showsAll ? m_lines.size() : std::min<std::size_t>(m_lines.size(), shownAtFirst);
    for (std::size_t at = 0; at < shown; ++at) {
        addSeparator();
        QWidget* row = makeRow(m_lines[at], at == 0);
        body()->addWidget(row);
        row->show(); // now, and not with the next layout: it may get the focus
    }
    if (const std::size_t rest = m_lines.size() - shown; rest > 0) {
        addSeparator();
        auto* more = new kit::LinkButton(tr("Show %n more", nullptr, static_cast<int>(rest)));
        more->setObjectName(QStringLiteral("needsMore"));
        connect(more, &QPushButton::clicked, this, [this, shown] {
            m_showsAll = true;
            fill();
            if (shown < m_buttons.size())
                m_buttons[shown]->setFocus(Qt::OtherFocusReason);
        });
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        shell::setSpacing(line, 16, 4, 16, 4, 0);
        line->addWidget(more);
        line->addStretch(1);
        body()->addWidget(row);
    }
    refresh();
    kit::orderTabsAsLaidOut(this);
    if (place < 0)
        return;
    const auto same = std::ranges::find(m_buttons, action, &ActionButton::accessibleName);
    const std::size_t near = std::min(static_cast<std::size_t>(place), m_buttons.size() - 1);
    (same != m_buttons.end() ? *same : m_buttons[near])->setFocus(Qt::OtherFocusReason);
}

QWidget* NeedsCard::makeRow(const TodayLine& line, bool isFirst)
{
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    shell::setSpacing(across, 16, 4, 16, 4, 12);
    auto* place = new QWidget; // as wide as the widest badge, so that the words stand below each other
    auto* leading = new QHBoxLayout(place);
    leading->setContentsMargins(0, 0, 0, 0);
    kit::Pill* badge = makeBadge(line, m_today);
    badge->setObjectName(QStringLiteral("needsBadge"));
    if (line.due.isValid())
        badge->setToolTip(tr("Due on %1").arg(wording::dayText(line.due)));
    m_badges.push_back(badge);
    leading->addWidget(badge);
    leading->addStretch(1);
    across->addWidget(place);
    across->addWidget(new kit::IconLabel(line.icon));
    auto* words = new QVBoxLayout;
    shell::setSpacing(words, 0, 0, 0, 0, 0);
    words->addWidget((new kit::Label(line.text, Type::BodyStrong))->wrapped());
    if (!line.more.isEmpty())
        words->addWidget((new kit::Label(line.more, Type::Caption, Color::TextMuted))->wrapped());
    across->addLayout(words, 1);
    auto* button = new ActionButton(line.action, isFirst ? ActionButton::Role::Primary : ActionButton::Role::Outlined);
    button->setButtonSize(ActionButton::Size::Small);
    button->setObjectName(QStringLiteral("needsAction"));
    button->setAccessibleName(tr("%1: %2", "what the button does, with what").arg(line.action, line.text));
    button->setAccessibleDescription(badge->text() + QStringLiteral(". ") + line.more);
    connect(button, &QPushButton::clicked, this, [this, way = line.way] { Q_EMIT chosen(way); });
    across->addWidget(button);
    m_buttons.push_back(button);
    return row;
}

void NeedsCard::refresh()
{
    Card::refresh();
    int widest = 0;
    for (const kit::Pill* badge : m_badges)
        widest = std::max(widest, badge->sizeHint().width());
    for (kit::Pill* badge : m_badges)
        badge->parentWidget()->setMinimumWidth(widest);
}

QWidget* NeedsCard::makeDone() const
{
    auto* done = new kit::EmptyState(QStringLiteral("circle-check"), tr("All done for today"),
        m_next.isValid() ? tr("The next deadline is on %1.").arg(wording::dayText(m_next))
                         : tr("No deadline is set for later."),
        theme::Tone::Success);
    done->setObjectName(QStringLiteral("needsNothing"));
    return done;
}

void NeedsCard::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto held = std::ranges::find_if(m_buttons, [](const ActionButton* button) { return button->hasFocus(); });
    if (step == 0 || event->modifiers() != Qt::NoModifier || held == m_buttons.end()) {
        Card::keyPressEvent(event);
        return;
    }
    const std::ptrdiff_t next = held - m_buttons.begin() + step;
    if (next >= 0 && next < std::ssize(m_buttons))
        m_buttons[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

} // namespace aicms::home
