// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page of one person, and what room each has.
#include "ui/answers/record_panel.h"
#include "ui/consent/answer_meaning.h"
#include "ui/consent/entry_card.h"
#include "ui/consent/limits_card.h"
#include "ui/consent/person_page.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/day_field.h"
#include "ui/kit/day_slider.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/follow_rows.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/pill.h"
#include "ui/shell/spacing.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aicms::ui_consent {

using kit::TableColumn;

namespace {

/// A line in a card of a list, hidden as long as there is nothing to say.
kit::Label* addHint(kit::Card* card, const QString& name)
{
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 16, 0, 16, 0, 0);
    auto* hint = (new kit::Label({}, theme::Type::Caption, theme::Color::TextMuted))->wrapped();
    hint->setObjectName(name);
    // Of its own: a row takes its margins from the list also while nothing is shown in it.
    kit::followTheme(hint, [hint] { hint->setContentsMargins(0, theme::px(4), 0, theme::px(8)); });
    row->addWidget(hint);
    card->body()->addLayout(row);
    hint->hide();
    return hint;
}

constexpr int fewestRows = 3; ///< in sight of a list that scrolls below the day
constexpr int leastRows = 2; ///< the same where all is seen at one look

/// In pixels; in a narrow card it goes over several lines.
int hintHeight(const kit::Label* hint, int cardWidth)
{
    constexpr int beside = 32;
    return hint->isHidden() ? 0 : hint->heightForWidth(cardWidth - theme::px(beside));
}

} // namespace

/// The entry beside the answers where these have all their ways, else beside the ledger, else below it.
void PersonPage::placeParts()
{
    constexpr int roomForTwo = 760;
    constexpr int leastPane = 276; // its buttons in two rows
    constexpr int mostPane = 360;
    constexpr int roomForLedger = 820;
    constexpr int between = 12;
    constexpr int bar = 14; // that scrolls the answers
    m_isNarrow = width() < theme::px(roomForTwo);
    const auto fitsBeside
        = [this](int states) { return !m_isNarrow && width() >= theme::px(states + bar + between + leastPane); };
    // What the chosen entry says is asked about more often than how a purpose is called.
    const bool isFolded = !fitsBeside(m_statesWidth) && fitsBeside(m_foldedWidth);
    if (std::exchange(m_isFolded, isFolded) != isFolded)
        QMetaObject::invokeMethod(this, &PersonPage::foldStates, Qt::QueuedConnection);
    const bool isBeside = isFolded || fitsBeside(m_statesWidth);
    const int left = width() - theme::px(roomForLedger + between);
    const int pane = isBeside ? theme::px(leastPane) : std::clamp(left, theme::px(leastPane), theme::px(mostPane));
    m_entryCard->setMinimumWidth(m_isNarrow ? 0 : pane);
    m_entryCard->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : pane);
    m_timeRow->setDirection(m_isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int places = m_isNarrow ? 1 : isBeside ? 3 : 2;
    if (std::exchange(m_places, places) == places)
        return;
    for (QWidget* each : std::initializer_list<QWidget*> {m_statesCard, m_ledgerHolder, m_entryCard})
        m_parts->removeWidget(each);
    m_parts->addWidget(m_statesCard, 0, 0, 1, places == 2 ? 2 : 1);
    m_parts->addWidget(m_ledgerHolder, 1, 0);
    if (m_isNarrow)
        m_parts->addWidget(m_entryCard, 2, 0);
    else
        m_parts->addWidget(m_entryCard, isBeside ? 0 : 1, 1, isBeside ? 2 : 1, 1);
}

/// In pixels, a card with so many rows of its list.
int PersonPage::cardHeight(const kit::DataTable* table, int rows) const
{
    constexpr int title = 42;
    constexpr int head = 32;
    constexpr int edge = 8;
    constexpr int bar = 14; // one that scrolls sideways
    const bool isStates = table == m_states;
    const QWidget* card = isStates ? m_statesCard : m_ledgerCard;
    return theme::px(title + head + edge + bar) + rows * table->verticalHeader()->defaultSectionSize()
        + hintHeight(isStates ? m_sideways : m_more, card->width());
}

/// In pixels, what the page has for the lists below the day without scrolling.
int PersonPage::roomForLists() const
{
    int room = viewport()->height();
    for (const QWidget* each : std::initializer_list<const QWidget*> {m_restricted, m_silenced, m_timeCard}) {
        if (!each->isHidden())
            room -= theme::px(12)
                + (each->hasHeightForWidth() ? each->heightForWidth(viewport()->width()) : each->sizeHint().height());
    }
    return room;
}

/// Day, answers, ledger and entry fit into the page at one look, each list with some of its rows.
bool PersonPage::isAtOneLook() const
{
    if (m_isNarrow || isWhole() || !m_panel->isHidden() || !m_limits->isHidden())
        return false;
    constexpr int leastPane = 245; // the title of the entry, its first facts, and what can be done with it
    const int states = cardHeight(m_states, std::min(m_states->rows()->rowCount(), leastRows));
    const int filled = m_ledger->rows()->rowCount();
    const int ledger = cardHeight(m_ledger, filled == 0 ? fewestRows : std::min(filled, leastRows));
    const bool isUnderStates = m_places == 2; // else the entry has the height of both lists
    return states + theme::px(12) + (isUnderStates ? std::max(ledger, theme::px(leastPane)) : ledger) <= roomForLists();
}

/// Where there is room for all at one look the lists and the entry scroll in their cards; else the lists have all their
/// rows, and everything scrolls as one. Beside the form the ledger is low, and scrolls.
void PersonPage::applyRoom()
{
    placeParts();
    // The chain's state is what has to be read there.
    m_ledgerCard->setNote(m_isNarrow ? QString() : tr("Entries are added, never changed"));
    constexpr int head = 32;
    constexpr int bar = 14; // one that scrolls sideways
    constexpr int firstAnswers = 8;
    constexpr int wholePane = 460; // an entry with its facts and what can be done with it
    const bool isRecording = !m_panel->isHidden();
    const bool isOneLook = isAtOneLook();
    const bool takesAll = m_isNarrow || isWhole() || (!isRecording && !isOneLook);
    m_entryCard->setWhole(takesAll);
    m_parts->setHorizontalSpacing(m_entryCard->isHidden() ? 0 : theme::px(12)); // the form above goes to the edge
    int place = 0;
    for (const auto& [table, card] : {std::pair(m_states, m_statesCard), std::pair(m_ledger, m_ledgerCard)}) {
        const int filled = table->rows()->rowCount(); // none: a sentence stands there
        const int fewest = isRecording ? 1 : isOneLook && filled > 0 ? std::min(filled, leastRows) : fewestRows;
        const int all = std::max(filled, fewest);
        const int row = table->verticalHeader()->defaultSectionSize();
        // A card whose words wrap has the height that its parts wish for, not the least that they need: a list that
        // wishes for none would be cut there.
        table->setSizePolicy(QSizePolicy::Expanding, takesAll ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        table->setMinimumHeight(
            theme::px(head + (takesAll ? bar : 0)) + 2 * table->frameWidth() + (takesAll ? all : fewest) * row);
        const bool isOpen
            = m_isNarrow || isWhole() || (table == m_states && !isOneLook) || table->rows()->rowCount() == 0;
        const int most = cardHeight(table, all);
        // A line below the list wraps: the card does not know its height, and would lay it over the rows.
        card->setMinimumHeight(isOneLook ? cardHeight(table, fewest) : 0);
        card->setMaximumHeight(isOpen ? QWIDGETSIZE_MAX : most);
        // Each as much as it has to say; the answers that one reads first are enough of a long list.
        const int wish = table == m_states ? std::min(most, cardHeight(table, std::min(all, firstAnswers)))
                                           : std::max(most, m_places == 2 ? theme::px(wholePane) : 0);
        m_parts->setRowStretch(place++, isOneLook ? wish : table == m_ledger ? 1 : 0);
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
    const QString said
        = tr("The chosen entry says more: %1.", "names of columns").arg(QLocale().createSeparatedList(gone));
    const bool isWanted = !gone.isEmpty() && m_ledger->rows()->rowCount() > 0;
    const bool isOther = isWanted && said != m_more->text();
    m_more->setText(said);
    if (isWanted == m_more->isHidden() || isOther) {
        m_more->setVisible(isWanted);
        QMetaObject::invokeMethod(this, &PersonPage::applyRoom, Qt::QueuedConnection);
    }
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
    m_past->setObjectName(QStringLiteral("asOfSaid"));
    m_today = new kit::ActionButton(tr("Back to today"));
    m_today->setObjectName(QStringLiteral("backToToday"));
    m_today->setKeyHint(QStringLiteral("T"));
    // At the top: beside a sentence of several lines it would go down, and the second click miss it.
    auto* name = (new kit::Label(tr("As of")))->strong();
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(m_date, 0, Qt::AlignTop);
    row->addWidget(m_past, 1);
    m_besides = new kit::LinkButton(tr("Restriction, age, own customer…"));
    m_besides->setObjectName(QStringLiteral("besidesAnswers"));
    auto* actions = new QHBoxLayout;
    shell::setSpacing(actions, 0, 0, 0, 0, 8);
    actions->addWidget(m_besides, 0, Qt::AlignTop);
    actions->addWidget(m_today, 0, Qt::AlignTop);
    actions->addStretch(1);
    kit::followTheme(card, [this, name] {
        for (QWidget* each : std::initializer_list<QWidget*> {name, m_past, m_besides})
            each->setMinimumHeight(m_date->sizeHint().height());
    });
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
    m_date->refused = [this](const QString& typed) { refuseDay(typed); };
    connect(m_date, &QLineEdit::textEdited, this, &PersonPage::showPast); // what was wrong with the day before goes
    // It is taken after this signal. Left in the field, the page's keys of one letter would go on in it.
    connect(m_date, &QLineEdit::returnPressed, this, [this] { m_isDayRefused = false; });
    connect(m_date, &QLineEdit::returnPressed, this, &PersonPage::leaveDay, Qt::QueuedConnection);
    connect(m_slider, &kit::DaySlider::dayChosen, this, &PersonPage::showDay);
    connect(m_today, &QPushButton::clicked, this, &PersonPage::backToToday);
    connect(m_besides, &QPushButton::clicked, this, &PersonPage::showLimits);
    return card;
}

void PersonPage::makeStates()
{
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
    m_statesRoom = new kit::ColumnRoom(m_states, {QStringLiteral("ground")}, kit::ColumnRoom::Words::Whole);
    m_states->setDensity(kit::DataTable::Density::Compact);
    m_states->setMostLines(2); // two purposes may differ in their last word
    connect(m_states, &kit::DataTable::rowHeightChanged, this, &PersonPage::applyRoom, Qt::QueuedConnection);
    m_sideways = addHint(m_statesCard, QStringLiteral("statesSideways"));
    m_sideways->setText(tr("More ways stand to the side: move there with the bar below or the arrow keys."));
    connect(m_states->horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this](int least, int most) {
        m_sideways->setVisible(most > least);
        QMetaObject::invokeMethod(this, &PersonPage::applyRoom, Qt::QueuedConnection);
    });
    m_statesCard->body()->addWidget(m_states, 1); // all but the line below is the list's
    m_states->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // as applyRoom() says
    connect(m_states, &kit::DataTable::currentIdChanged, this, &PersonPage::showDeciding);
    connect(m_states, &kit::DataTable::pressed, this, [this] { showDeciding(m_states->currentId()); });
    connect(m_states, &kit::DataTable::opened, this, [this](qint64 row) {
        showDeciding(row);
        if (m_ledger->rows()->rowCount() > 0)
            m_ledger->setFocus(Qt::OtherFocusReason); // it may stand below what is in sight
    });
    followChoice(m_states);
    kit::followRows(m_states);
}

/// A click on the row that is marked already chooses it all the same.
void PersonPage::followChoice(kit::DataTable* list)
{
    connect(list, &kit::DataTable::currentIdChanged, this, [this, list] {
        if (!m_isFilling)
            choosePurpose(list);
    });
    connect(list, &kit::DataTable::pressed, this, [this, list] { choosePurpose(list); });
}

void PersonPage::makeLedger()
{
    m_ledgerHolder = new QWidget;
    auto* column = new QVBoxLayout(m_ledgerHolder);
    shell::setSpacing(column, 0, 0, 0, 0, 12);
    m_ledgerCard = new kit::Card(tr("Ledger"));
    m_chain = new kit::Pill(theme::Tone::Neutral, QStringLiteral("link"), {});
    m_chain->setObjectName(QStringLiteral("chainState"));
    m_ledgerCard->setBadge(m_chain);
    m_ledgerCard->setPadding(0);
    m_ledger = new kit::DataTable;
    m_ledger->setObjectName(QStringLiteral("ledgerTable"));
    m_ledger->setAccessibleName(tr("Entries of the ledger, newest first"));
    setLedgerColumns({});
    // The chosen entry says all of it in its pane.
    m_ledgerRoom = new kit::ColumnRoom(m_ledger,
        {QStringLiteral("notice"), QStringLiteral("by"), QStringLiteral("how"), QStringLiteral("proof"),
            QStringLiteral("seq")},
        kit::ColumnRoom::Words::Whole);
    m_ledger->setDensity(kit::DataTable::Density::Compact);
    m_ledger->setMostLines(2); // who recorded it, and on which wording, is worth a second line
    connect(m_ledger, &kit::DataTable::rowHeightChanged, this, &PersonPage::applyRoom, Qt::QueuedConnection);
    m_ledger->setEmptyState(new kit::EmptyState(QStringLiteral("scroll-text"), tr("Nothing was recorded yet"),
        tr("Each answer of this person is kept here for good: when, how, on which wording and who took it.")));
    m_ledgerCard->body()->addWidget(m_ledger, 1);
    m_more = addHint(m_ledgerCard, QStringLiteral("ledgerMore"));
    connect(m_ledger->horizontalHeader(), &QHeaderView::sectionResized, this, &PersonPage::showMore);
    m_ledger->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    column->addWidget(m_ledgerCard, 1);
    column->addStretch(0);
    connect(m_ledger, &kit::DataTable::currentIdChanged, this, &PersonPage::showEntry);
    followChoice(m_ledger);
    kit::followRows(m_ledger);
}

} // namespace aicms::ui_consent
