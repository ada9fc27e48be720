// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/person_page.h"

#include "core/workspace/workspace.h"
#include "ui/answers/answer_pill.h"
#include "ui/answers/record_panel.h"
#include "ui/consent/answer.h"
#include "ui/consent/entry_card.h"
#include "ui/consent/entry_values.h"
#include "ui/consent/limits_card.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/day_field.h"
#include "ui/kit/day_slider.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/pill.h"
#include "ui/shell/spacing.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/names.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_consent {

using kit::CellKind;
using kit::TableColumn;

namespace {

const QString dayNotice = QStringLiteral("consent.day"); ///< what is said of a day that is none

/// A line in a card of a list, hidden as long as there is nothing to say.
kit::Label* addHint(kit::Card* card, const QString& name)
{
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 16, 4, 16, 8, 0);
    auto* hint = (new kit::Label({}, theme::Type::Caption, theme::Color::TextMuted))->wrapped();
    hint->setObjectName(name);
    row->addWidget(hint);
    card->body()->addLayout(row);
    hint->hide();
    return hint;
}

} // namespace

PersonPage::PersonPage(const shell::Context& context, QWidget* parent)
    : GrowingPage(parent), m_context(context), m_panel(new answers::RecordPanel(context)),
      m_limits(new LimitsCard(context)), m_restricted(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_entryCard(new EntryCard(context))
{
    setObjectName(QStringLiteral("consentPerson"));
    setMargins(0);
    QVBoxLayout* all = body();
    m_restricted->setObjectName(QStringLiteral("personRestricted"));
    m_restricted->hide();
    m_limits->hide();
    all->addWidget(m_restricted);
    all->addWidget(m_panel);
    all->addWidget(makeTimeBar());
    all->addWidget(m_limits);
    m_columns = new QHBoxLayout;
    shell::setSpacing(m_columns, 0, 0, 0, 0, 12);
    m_columns->addWidget(makeTables(), 1);
    m_columns->addWidget(m_entryCard);
    m_entryCard->hide();
    all->addLayout(m_columns, 1);
    connect(m_panel, &answers::RecordPanel::recorded, this, &PersonPage::onRecorded);
    connect(m_panel, &answers::RecordPanel::closed, this, [this] {
        arrange();
        takeFocus();
        Q_EMIT settled();
    });
    connect(m_entryCard, &EntryCard::correctionWanted, this, &PersonPage::correct);
    connect(m_limits, &LimitsCard::restricted, this, [this](const QString& sentence) {
        m_restricted->setText(sentence);
        m_restricted->setVisible(!sentence.isEmpty());
        m_restricted->setAction(sentence.isEmpty() ? QString() : tr("Look at it"));
    });
    connect(m_restricted, &kit::MessageBar::actionTriggered, this, &PersonPage::showLimits);
    kit::followTheme(this, [this] { applyRoom(); });
}

void PersonPage::resizeEvent(QResizeEvent* event)
{
    GrowingPage::resizeEvent(event);
    applyRoom();
}

/// Whole, the lists have all their rows, and everything scrolls as one; else they share the page's height, and scroll.
void PersonPage::applyRoom()
{
    constexpr int roomForTwo = 760;
    constexpr int paneWidth = 268;
    const bool isNarrow = width() < theme::px(roomForTwo);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_timeRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_entryCard->setMinimumWidth(isNarrow ? 0 : theme::px(paneWidth));
    m_entryCard->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : theme::px(paneWidth));
    m_entryCard->setWhole(isNarrow || isWhole());
    // The chain's state is what has to be read there.
    m_ledgerCard->setNote(isNarrow ? QString() : tr("Entries are added, never changed"));
    constexpr int title = 42;
    constexpr int head = 32;
    constexpr int row = 32; // compact: as many entries as can be are seen at once
    constexpr int edge = 8;
    constexpr int bar = 14; // one that scrolls sideways
    const int fewest = m_panel->isHidden() ? 3 : 1;
    const bool takesAll = isNarrow || isWhole();
    for (const auto& [table, card] : {std::pair(m_states, m_statesCard), std::pair(m_ledger, m_ledgerCard)}) {
        const int all = std::max(table->rows()->rowCount(), fewest);
        const int height = head + (takesAll ? all : fewest) * row;
        table->setMinimumHeight(theme::px(height + (takesAll ? bar : 0)));
        const int hint = (table == m_states ? m_sideways : m_more)->isHidden() ? 0 : 30;
        const int most = takesAll || table->rows()->rowCount() == 0 ? 0 : title + head + all * row + edge + bar + hint;
        card->setMaximumHeight(most == 0 ? QWIDGETSIZE_MAX : theme::px(most));
    }
    showMore();
}

/// Where columns have no room, the chosen entry says it.
void PersonPage::showMore()
{
    QStringList gone;
    for (const TableColumn& column : m_ledger->rows()->columns()) {
        if (!m_ledger->isColumnVisible(column.id))
            gone << column.title;
    }
    m_more->setText(tr("The chosen entry says more: %1.", "names of columns").arg(QLocale().createSeparatedList(gone)));
    const bool isWanted = !gone.isEmpty() && m_ledger->rows()->rowCount() > 0;
    if (isWanted == m_more->isHidden()) {
        m_more->setVisible(isWanted);
        QMetaObject::invokeMethod(this, &PersonPage::applyRoom, Qt::QueuedConnection);
    }
}

/// The form, and what stands besides the answers, are looked at instead of what lies below them.
void PersonPage::arrange()
{
    const bool isRecording = !m_panel->isHidden();
    m_timeCard->setVisible(!isRecording);
    m_statesCard->setVisible(!isRecording && m_limits->isHidden());
    m_entryCard->setVisible(!isRecording && m_opened != 0);
    if (isRecording)
        m_limits->hide();
    m_besides->setText(m_limits->isHidden() ? tr("Restriction, age, own customer…") : tr("Back to the answers"));
    applyRoom();
}

void PersonPage::showLimits()
{
    if (!m_panel->isHidden())
        return;
    m_limits->setVisible(m_limits->isHidden());
    arrange();
}

QWidget* PersonPage::makeTimeBar()
{
    auto* card = new kit::Card;
    m_timeCard = card;
    card->setPadding(12);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    m_date = new kit::DayField;
    m_date->setObjectName(QStringLiteral("asOfDay"));
    m_date->setAccessibleName(tr("As of"));
    m_past = (new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary))->wrapped();
    m_today = new kit::ActionButton(tr("Back to today"));
    m_today->setObjectName(QStringLiteral("backToToday"));
    m_today->setKeyHint(QStringLiteral("T"));
    row->addWidget((new kit::Label(tr("As of")))->strong());
    row->addWidget(m_date);
    row->addWidget(m_past, 1);
    m_besides = new kit::LinkButton(tr("Restriction, age, own customer…"));
    m_besides->setObjectName(QStringLiteral("besidesAnswers"));
    auto* actions = new QHBoxLayout;
    shell::setSpacing(actions, 0, 0, 0, 0, 8);
    actions->addWidget(m_besides);
    actions->addWidget(m_today);
    actions->addStretch(1);
    m_timeRow = new QBoxLayout(QBoxLayout::LeftToRight);
    shell::setSpacing(m_timeRow, 0, 0, 0, 0, 8);
    m_timeRow->addLayout(row, 1);
    m_timeRow->addLayout(actions);
    m_slider = new kit::DaySlider;
    m_slider->setObjectName(QStringLiteral("asOfSlider"));
    m_slider->setAccessibleName(tr("Day, from change to change"));
    card->body()->addLayout(m_timeRow);
    card->body()->addWidget(m_slider);
    m_date->chosen = [this](const QDate& day) { showDay(day); };
    m_date->refused = [this](const QString& typed) {
        m_context.notices.offer(dayNotice,
            tr("“%1” is no day between the year before the first entry and today. The day shown "
               "stays. Write it like 2025-05-03, 3.5.2025 or 3 May 2025.")
                .arg(typed));
    };
    connect(m_slider, &kit::DaySlider::dayChosen, this, &PersonPage::showDay);
    connect(m_today, &QPushButton::clicked, this, &PersonPage::backToToday);
    connect(m_besides, &QPushButton::clicked, this, &PersonPage::showLimits);
    return card;
}

QWidget* PersonPage::makeTables()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    shell::setSpacing(column, 0, 0, 0, 0, 12);
    m_statesCard = new kit::Card(tr("Agreed to"));
    m_statesCard->setPadding(0);
    m_words = new kit::LinkButton(tr("What the words mean"));
    m_words->setObjectName(QStringLiteral("stateWords"));
    m_statesCard->setHeaderAction(m_words);
    connect(m_words, &QPushButton::clicked, this, [this] { openMeanings(m_words, m_meanings); });
    m_states = new kit::DataTable;
    m_states->setObjectName(QStringLiteral("stateTable"));
    m_states->setAccessibleName(tr("What the person agreed to, by purpose"));
    setStateColumns({});
    // An answer stands nowhere else: where there is no room for all ways they are scrolled to.
    m_statesRoom = new kit::ColumnRoom(m_states, {QStringLiteral("ground")});
    m_states->setDensity(kit::DataTable::Density::Compact);
    m_sideways = addHint(m_statesCard, QStringLiteral("statesSideways"));
    m_sideways->setText(tr("More ways stand to the side: move there with the bar below or the arrow keys."));
    connect(m_states->horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this](int least, int most) {
        m_sideways->setVisible(most > least);
        QMetaObject::invokeMethod(this, &PersonPage::applyRoom, Qt::QueuedConnection);
    });
    m_statesCard->body()->addWidget(m_states);
    m_ledgerCard = new kit::Card(tr("Ledger"));
    m_chain = new kit::Pill(theme::Tone::Neutral, QStringLiteral("link"), {});
    m_chain->setObjectName(QStringLiteral("chainState"));
    m_ledgerCard->setBadge(m_chain);
    m_ledgerCard->setPadding(0);
    m_ledger = new kit::DataTable;
    m_ledger->setObjectName(QStringLiteral("ledgerTable"));
    m_ledger->setAccessibleName(tr("Entries of the ledger, newest first"));
    m_ledger->setColumns({{QStringLiteral("seq"), tr("No."), CellKind::Number, 48, false},
        {QStringLiteral("at"), tr("When"), CellKind::Date, 100, false},
        {QStringLiteral("purpose"), tr("Purpose"), CellKind::Strong, 180, false, {}, 1},
        {QStringLiteral("change"), tr("Change"), CellKind::Pill, 128, false},
        {QStringLiteral("how"), tr("How"), CellKind::Text, 108, false, {}, 1},
        {QStringLiteral("notice"), tr("Notice"), CellKind::Text, 60, false},
        {QStringLiteral("proof"), tr("Proof"), CellKind::Text, 80, false, {}, 1},
        {QStringLiteral("by"), tr("By"), CellKind::Text, 76, false, {}, 1}});
    // The chosen entry says all of it in its pane.
    new kit::ColumnRoom(m_ledger,
        {QStringLiteral("notice"), QStringLiteral("by"), QStringLiteral("how"), QStringLiteral("proof"),
            QStringLiteral("seq")});
    m_ledger->setDensity(kit::DataTable::Density::Compact);
    m_ledger->setEmptyState(new kit::EmptyState(QStringLiteral("scroll-text"), tr("Nothing was recorded yet"),
        tr("Each answer of this person is kept here for good: when, how, on which wording and who took it.")));
    m_ledgerCard->body()->addWidget(m_ledger);
    m_more = addHint(m_ledgerCard, QStringLiteral("ledgerMore"));
    connect(m_ledger->horizontalHeader(), &QHeaderView::sectionResized, this, &PersonPage::showMore);
    m_ledgerCard->body()->addWidget(m_more);
    // A list wants no height of its own: it takes what applyRoom() says, and its share of what is left.
    for (kit::DataTable* table : {m_states, m_ledger})
        table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    column->addWidget(m_statesCard, 1);
    column->addWidget(m_ledgerCard, 1);
    column->addStretch(0);
    connect(m_ledger, &kit::DataTable::currentIdChanged, this, &PersonPage::showEntry);
    connect(m_states, &kit::DataTable::currentIdChanged, this, &PersonPage::showDeciding);
    return holder;
}

void PersonPage::readChain()
{
    m_firstBad.reset();
    showChain();
    onSuccess(
        m_context.workspace.consent().chain(), this, m_context.notices, [this](const consent::LedgerCheck& check) {
            // What was read before is not read again for everybody; the entries that are shown here are.
            onSuccess(m_context.workspace.consent().changedEntry(m_customer), this, m_context.notices,
                [this, check, customer = m_customer](qint64 changed) {
                    if (customer != m_customer)
                        return;
                    m_firstBad = check.firstBad != 0 ? check.firstBad : changed;
                    showChain();
                });
        });
}

/// The chain is that of everybody's entries: one that is gone or altered anywhere breaks it.
void PersonPage::showChain()
{
    const QString shown = tr("%1 of %Ln entries shown", nullptr, static_cast<int>(m_history.size()))
                              .arg(QLocale().toString(static_cast<qlonglong>(m_shown.size())));
    if (!m_firstBad) {
        m_chain->setState(theme::Tone::Neutral, QStringLiteral("link"), tr("Checking the chain, %1").arg(shown));
    } else if (*m_firstBad == 0) {
        m_chain->setState(theme::Tone::Success, QStringLiteral("link"), tr("Unbroken, %1").arg(shown));
        m_chain->setToolTip(tr("Every entry of the ledger is chained to the one before it. Those of this person were "
                               "checked just now, all "
                               "others since the vault was opened: none was changed and none is missing."));
    } else {
        m_chain->setState(theme::Tone::Danger, QStringLiteral("triangle-alert"),
            tr("Broken at entry %1, %2").arg(QLocale().toString(*m_firstBad), shown));
        m_chain->setToolTip(tr("This entry of the ledger is not as it was written, or the one before it is missing. It "
                               "proves nothing any more. Check the vault and compare it with a backup."));
    }
}

QDate PersonPage::today() const
{
    return m_context.workspace.today();
}

base::UtcTime PersonPage::moment() const
{
    if (m_day >= today())
        return m_context.workspace.clock().now();
    const QDateTime end = m_day.addDays(1).startOfDay(m_context.workspace.consent().zone());
    return {base::UtcTime::fromDateTime(end).microseconds - 1};
}

void PersonPage::show(base::CustomerId customer)
{
    if (customer != m_customer) {
        m_panel->close();
        m_limits->hide();
        arrange();
        m_opened = 0;
        scrollToTop();
    }
    m_customer = customer;
    m_day = today();
    // The row and not the record: reading that is an opening, which the log would have to tell.
    onSuccess(m_context.workspace.customers().rows({customer}), this, m_context.notices,
        [this, customer](const std::vector<customers::CustomerRow>& found) {
            if (customer != m_customer || found.empty())
                return;
            m_name = found.front().name;
            m_number = found.front().number;
            Q_EMIT nameKnown(m_name);
        });
    reload();
}

void PersonPage::takeFocus()
{
    m_states->setFocus(Qt::OtherFocusReason);
}

void PersonPage::record()
{
    if (!m_customer.isValid())
        return;
    backToToday(); // what is recorded is of now, and is to be seen in the ledger afterwards
    m_panel->openFor(m_customer);
    showPanel();
}

void PersonPage::correct(const consent::Event& entry)
{
    m_panel->openToCorrect(entry);
    showPanel();
}

/// The panel stands on top; once it has its place the page begins with it.
void PersonPage::showPanel()
{
    arrange();
    QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, [this] { scrollToBegin(); }); });
}

std::optional<QByteArray> PersonPage::unsaved() const
{
    return m_panel->unsaved();
}

bool PersonPage::restore(const QByteArray& content)
{
    if (!m_panel->restore(content))
        return false;
    showPanel();
    return true;
}

void PersonPage::goOn()
{
    m_panel->goOn();
    showPanel();
}

void PersonPage::onRecorded(qint64 entry)
{
    m_recorded = entry;
    m_opened = entry;
    reload();
}

void PersonPage::backToToday()
{
    if (m_date->date() != today())
        showDay(today());
}

void PersonPage::reload()
{
    if (!m_customer.isValid())
        return;
    m_limits->show(m_customer);
    readChain();
    onSuccess(m_context.workspace.notices().list(), this, m_context.notices,
        [this](const std::vector<purposes::Notice>& notices) { m_notices = notices; });
    onSuccess(m_context.workspace.consent().history(m_customer), this, m_context.notices,
        [this, customer = m_customer](const std::vector<consent::HistoryEntry>& history) {
            if (customer != m_customer)
                return;
            m_history = history;
            m_slider->setSpan(
                daysOfChange(history, m_context.workspace.consent().zone(), m_context.workspace.clock().now()), today(),
                tr("Today"));
            m_date->setToday(today());
            m_date->setDateRange(m_slider->firstDay().addYears(-1), today());
            showDay(std::min(m_day, today()));
        });
}

void PersonPage::showDay(const QDate& day)
{
    m_context.notices.offer(dayNotice, {}); // whatever was wrong with the day before
    m_day = day;
    m_date->setDate(day);
    m_slider->setDay(day);
    const bool isPast = day < today();
    const QString said = QLocale().toString(day, QLocale::LongFormat);
    m_past->setText(isPast ? tr("%1. Showing the past: the ledger below is cut at this day.").arg(said)
                           : tr("%1, today").arg(said));
    if (m_today->hasFocus() && !isPast)
        m_slider->setFocus(Qt::OtherFocusReason); // the button goes; the keys stay in the bar
    m_today->setVisible(isPast);
    m_statesCard->setTitle(isPast ? tr("Agreed to on %1").arg(said) : tr("Agreed to today"));
    showLedger();
    readStates();
}

void PersonPage::showLedger()
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const base::UtcTime until = moment();
    m_shown.clear();
    for (const consent::HistoryEntry& entry : m_history) {
        if (entry.event.at <= until)
            m_shown.push_back(&entry);
    }
    std::ranges::reverse(m_shown);
    std::vector<kit::PagedTableModel::Row> rows;
    const wording::UserNames witnesses(m_context.workspace);
    const QSet<qint64> struck = struckEntries(m_history);
    for (const consent::HistoryEntry* entry : m_shown)
        rows.push_back(ledgerRow(*entry, struck, *catalogue, witnesses, m_context.workspace.consent().zone()));
    const qint64 opened = m_opened; // read anew, the table has no current row any more
    m_ledger->rows()->setRows(std::move(rows));
    const auto again
        = std::ranges::find(m_shown, opened, [](const consent::HistoryEntry* entry) { return entry->event.seq; });
    // Where none was chosen, what was said last is what is asked about first; an import may have come later.
    const auto last = std::ranges::max_element(
        m_shown, {}, [](const consent::HistoryEntry* entry) { return std::pair(entry->event.at, entry->event.seq); });
    const qint64 row
        = m_shown.empty() ? 0 : (again != m_shown.end() ? again - m_shown.begin() : last - m_shown.begin()) + 1;
    m_ledger->setCurrentId(row);
    showEntry(row);
    if (m_recorded != 0 && m_opened == m_recorded) {
        m_recorded = 0;
        m_ledger->setFocus(Qt::OtherFocusReason); // to what was just recorded
    }
    applyRoom();
    showChain();
}

void PersonPage::showEntry(qint64 row)
{
    const bool isThere = row > 0 && row <= static_cast<qint64>(m_shown.size());
    m_opened = isThere ? m_shown[static_cast<size_t>(row - 1)]->event.seq : 0;
    if (isThere)
        m_entryCard->show(*m_shown[static_cast<size_t>(row - 1)], m_history);
    m_entryCard->setVisible(isThere && m_panel->isHidden());
}

} // namespace aicms::ui_consent
