// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_screen.h"

#include "core/workspace/workspace.h"
#include "ui/home/care_card.h"
#include "ui/home/needs_card.h"
#include "ui/home/tile_card.h"
#include "ui/kit/action_button.h"
#include "ui/kit/charts/chart_panel.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_header.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/tab_order.h"
#include "ui/shell/commands.h"
#include "ui/shell/late_focus.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::home {

using kit::ActionButton;
using shell::ScreenEntry;
using shell::TodayCheck;
using shell::TodayLine;
using shell::TodayPart;
using shell::TodayTile;

namespace {

constexpr auto betweenChanges = std::chrono::milliseconds(300);
constexpr auto betweenDays = std::chrono::minutes(1);
constexpr auto together = std::chrono::milliseconds(30); ///< answers that come so close are shown at once
constexpr auto patience = std::chrono::milliseconds(250);

template <class T> void append(std::vector<T>& all, const std::vector<T>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

/// By deadline; what has none comes last, and of one day the screens keep their order.
bool isSooner(const TodayLine& one, const TodayLine& other)
{
    if (one.due.isValid() != other.due.isValid())
        return one.due.isValid();
    return one.due < other.due;
}

} // namespace

HomeScreen::HomeScreen(const shell::Context& context, const std::vector<ScreenEntry>& entries, QWidget* parent)
    : Screen(parent), m_context(context), m_header(new kit::PageHeader(tr("Today"))),
      m_start(new ActionButton({}, ActionButton::Role::Outlined)),
      m_problem(new kit::MessageBar(kit::MessageBar::Kind::Danger)), m_tileGrid(new QGridLayout),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_needs(new NeedsCard), m_charts(new QVBoxLayout),
      m_care(new CareCard)
{
    setObjectName(QStringLiteral("homeScreen"));
    for (const ScreenEntry& entry : entries) {
        if (entry.today && (!entry.isOffered || entry.isOffered(context)))
            m_tellers.push_back({entry.railText, entry.today});
    }
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* page = new kit::ScrollPage;
    whole->addWidget(page);
    QVBoxLayout* all = page->body();
    m_start->setObjectName(QStringLiteral("homeStart"));
    m_start->hide();
    m_header->addAction(m_start);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_begin)
            go(m_begin->way);
    });
    m_problem->setObjectName(QStringLiteral("homeProblem"));
    m_problem->hide();
    shell::setSpacing(m_tileGrid, 0, 0, 0, 0, 12);
    shell::setSpacing(m_columns, 0, 0, 0, 0, 12);
    shell::setSpacing(m_charts, 0, 0, 0, 0, 12);
    auto* left = new QWidget;
    auto* lines = new QVBoxLayout(left);
    shell::setSpacing(lines, 0, 0, 0, 0, 12);
    lines->addWidget(m_needs);
    lines->addLayout(m_charts);
    lines->addStretch(1);
    auto* right = new QWidget;
    auto* care = new QVBoxLayout(right);
    shell::setSpacing(care, 0, 0, 0, 0, 12);
    care->addWidget(m_care);
    care->addStretch(1);
    m_columns->addWidget(left, 2);
    m_columns->addWidget(right, 1);
    all->addWidget(m_header);
    all->addWidget(m_problem);
    all->addLayout(m_tileGrid);
    all->addLayout(m_columns);
    all->addStretch(1);
    connect(m_needs, &NeedsCard::chosen, this, &HomeScreen::go);
    connect(m_care, &CareCard::chosen, this, &HomeScreen::go);
    m_changes.setSingleShot(true);
    m_changes.setInterval(betweenChanges);
    connect(&m_changes, &QTimer::timeout, this, &HomeScreen::ask);
    connect(&context.workspace, &workspace::Workspace::changed, this, [this] {
        if (isVisible())
            m_changes.start();
    });
    m_midnight.setInterval(betweenDays);
    m_midnight.start();
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        if (isVisible() && m_context.workspace.today() != m_today)
            ask();
    });
    m_showing.setSingleShot(true);
    connect(&m_showing, &QTimer::timeout, this, &HomeScreen::showAll);
}

QString HomeScreen::title() const
{
    return tr("Today");
}

void HomeScreen::enter(const QVariant& argument)
{
    Q_UNUSED(argument)
    m_wantsKeys = true;
    setFocus(Qt::OtherFocusReason); // until there is a line: the letters of the page count at once
    ask();
    showAll(); // what was known when it was left, until the answers are there
}

void HomeScreen::ask()
{
    m_today = m_context.workspace.today();
    const int asked = ++m_asked;
    for (std::size_t at = 0; at < m_tellers.size(); ++at) {
        m_tellers[at].ask(m_context, [self = QPointer(this), at, asked](const base::Result<TodayPart>& part) {
            if (self)
                self->take(at, asked, part);
        });
    }
}

void HomeScreen::take(std::size_t teller, int asked, const base::Result<TodayPart>& part)
{
    if (asked != m_asked) // what changed since is told by the next answer
        return;
    Teller& told = m_tellers[teller];
    told.isKnown = true;
    told.problem
        = part || part.error().kind == base::ErrorKind::NotAllowed ? std::nullopt : std::optional(part.error());
    told.part = part ? *part : TodayPart {};
    if (isAllKnown())
        m_showing.start(together);
    else if (!m_showing.isActive())
        m_showing.start(patience); // who takes long keeps nobody else from being seen
}

bool HomeScreen::isAllKnown() const
{
    return std::ranges::all_of(m_tellers, &Teller::isKnown);
}

void HomeScreen::showAll()
{
    std::vector<TodayTile> tiles;
    std::vector<TodayLine> lines;
    std::vector<shell::TodayChart> charts;
    std::vector<TodayCheck> checks;
    QDate next;
    m_begin.reset();
    for (const Teller& teller : m_tellers) {
        append(tiles, teller.part.tiles);
        append(lines, teller.part.lines);
        append(charts, teller.part.charts);
        append(checks, teller.part.checks);
        if (!m_begin)
            m_begin = teller.part.start;
        if (teller.part.next.isValid() && (!next.isValid() || teller.part.next < next))
            next = teller.part.next;
    }
    std::ranges::stable_sort(lines, isSooner);
    if (lines.empty() && !isAllKnown())
        m_needs->setWaiting(); // nobody is told yet that all is done
    else
        m_needs->setLines(lines, m_today, next);
    m_care->setChecks(checks);
    showTiles(tiles);
    showCharts(charts);
    showHead(lines, checks);
    kit::orderTabsAsLaidOut(this);
    takeKeys();
}

void HomeScreen::showHead(const std::vector<TodayLine>& lines, const std::vector<TodayCheck>& checks)
{
    const auto open = std::ranges::count(checks, false, &TodayCheck::isWell);
    QStringList problems;
    for (const Teller& teller : m_tellers) {
        if (teller.problem)
            problems << tr("%1 could not be read: %2", "a page, what is wrong")
                            .arg(teller.name, wording::sentence(*teller.problem));
    }
    m_problem->setText(problems.join(QLatin1Char(' ')));
    m_problem->setVisible(!problems.isEmpty());
    const QString needs = lines.empty() && !isAllKnown() ? QString()
        : lines.empty()                                  ? tr("Nothing needs you today.")
                        : tr("%n thing(s) need you.", nullptr, static_cast<int>(lines.size()));
    const QString rest = !isAllKnown() ? tr("Still looking…")
        : !problems.isEmpty()          ? tr("Not everything could be looked at.")
        : open > 0      ? tr("Look at %n point(s) of data care as well.", nullptr, static_cast<int>(open))
        : lines.empty() ? tr("Everything is on track.")
                        : tr("Everything else is on track.");
    m_header->setSubtitle((needs + QLatin1Char(' ') + rest).trimmed());
    m_start->setVisible(m_begin.has_value());
    if (m_begin) {
        m_start->setText(m_begin->text);
        m_start->setIconName(m_begin->icon);
        m_start->setKeyHint(QKeySequence(m_begin->key).toString(QKeySequence::NativeText));
    }
}

void HomeScreen::showTiles(const std::vector<TodayTile>& tiles)
{
    if (std::ranges::equal(m_tiles, tiles, {}, &TileCard::tile))
        return;
    const auto held = std::ranges::find_if(m_tiles, [](const TileCard* tile) { return tile->hasFocus(); });
    const std::ptrdiff_t place = held == m_tiles.end() ? -1 : held - m_tiles.begin();
    for (TileCard* tile : m_tiles) {
        tile->hide();
        tile->deleteLater();
    }
    m_tiles.clear();
    for (const TodayTile& tile : tiles) {
        auto* card = new TileCard(tile);
        card->setObjectName(QStringLiteral("homeTile"));
        connect(card, &TileCard::clicked, this, [this, way = tile.way] { go(way); });
        m_tiles.push_back(card);
    }
    arrangeTiles();
    if (place >= 0 && place < std::ssize(m_tiles))
        m_tiles[static_cast<std::size_t>(place)]->setFocus(Qt::OtherFocusReason);
}

void HomeScreen::arrangeTiles()
{
    constexpr int leastTile = 240; // design pixels
    const int room = std::max(1, width() / theme::px(leastTile));
    const int count = static_cast<int>(m_tiles.size());
    const int rows = count == 0 ? 0 : (count + room - 1) / room;
    const int columns = rows == 0 ? 1 : (count + rows - 1) / rows; // rows that are filled alike
    for (int at = 0; at < std::max(count, m_tileGrid->columnCount()); ++at)
        m_tileGrid->setColumnStretch(at, at < columns ? 1 : 0);
    for (int at = 0; at < count; ++at) {
        TileCard* tile = m_tiles[static_cast<std::size_t>(at)];
        m_tileGrid->addWidget(tile, at / columns, at % columns);
        tile->show(); // now, and not with the next layout: Tab would go past it
    }
}

void HomeScreen::showCharts(const std::vector<shell::TodayChart>& charts)
{
    if (charts == m_shownCharts)
        return;
    const bool isSame
        = std::ranges::equal(charts, m_shownCharts, {}, &shell::TodayChart::title, &shell::TodayChart::title);
    m_shownCharts = charts;
    if (!isSame) {
        while (QLayoutItem* item = m_charts->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        for (const shell::TodayChart& chart : charts) {
            auto* card = new kit::Card;
            auto* panel = new kit::ChartPanel(chart.title);
            panel->setObjectName(QStringLiteral("homeChart"));
            panel->setWholeNumbers();
            if (chart.aboveTitle.isEmpty())
                panel->setTableTitles(chart.nameTitle, chart.valueTitle);
            else
                panel->setParts(chart.nameTitle, chart.valueTitle, chart.aboveTitle);
            card->body()->addWidget(panel);
            m_charts->addWidget(card);
        }
    }
    for (int at = 0; at < m_charts->count(); ++at) {
        const shell::TodayChart& chart = charts[static_cast<std::size_t>(at)];
        m_charts->itemAt(at)->widget()->findChild<kit::ChartPanel*>()->setColumns(chart.columns, chart.sentence);
    }
}

/// The first thing to do is under the keys as soon as it is there, if nobody has gone on meanwhile.
void HomeScreen::takeKeys()
{
    if (!m_wantsKeys || (!m_needs->first() && !isAllKnown()))
        return;
    m_wantsKeys = false;
    const QWidget* focused = window()->focusWidget();
    if (focused && focused != this && isAncestorOf(focused) && focused->isVisible())
        return;
    if (ActionButton* first = m_needs->first())
        shell::focusLate(this, first);
    else if (m_begin)
        shell::focusLate(this, m_start);
    else if (!m_tiles.empty())
        shell::focusLate(this, m_tiles.front());
}

bool HomeScreen::focusResults()
{
    m_wantsKeys = true;
    setFocus(Qt::OtherFocusReason);
    takeKeys();
    return true;
}

void HomeScreen::go(const shell::TodayWay& way)
{
    m_context.commands.run(way.command, way.argument);
}

void HomeScreen::keyPressEvent(QKeyEvent* event)
{
    if (m_begin && event->key() == m_begin->key && event->modifiers() == Qt::NoModifier)
        go(m_begin->way);
    else
        Screen::keyPressEvent(event);
}

/// In a narrow window, or with large text, one column stands below the other.
void HomeScreen::resizeEvent(QResizeEvent* event)
{
    constexpr int narrow = 1100; // design pixels, of the window as the rail counts them
    Screen::resizeEvent(event);
    m_columns->setDirection(window()->width() < theme::px(narrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    arrangeTiles();
}

ScreenEntry homeEntry(std::vector<ScreenEntry> entries)
{
    ScreenEntry entry;
    entry.id = QStringLiteral("home");
    entry.railText = HomeScreen::tr("Home");
    entry.railIcon = QStringLiteral("house");
    entry.make = [entries = std::move(entries)](const shell::Context& context, QWidget* parent) {
        return new HomeScreen(context, entries, parent);
    };
    entry.announce = [](const shell::Context& context) {
        const QString place = HomeScreen::tr("On the page Home");
        context.commands.explainKey(
            {place, QStringLiteral("Down"), HomeScreen::tr("The next button under “Needs you”")});
        context.commands.explainKey({place, QStringLiteral("T"), HomeScreen::tr("The chart as a table, and back")});
    };
    return entry;
}

} // namespace aicms::home
