// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/due_page.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/charts/chart_panel.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/search_box.h"
#include "ui/retention/going_words.h"
#include "ui/retention/purge_panel.h"
#include "ui/retention/retention_words.h"
#include "ui/retention/second_person_card.h"
#include "ui/shell/answer.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/request_wording.h"
#include "ui/wording/retention_wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <tuple>

namespace aicms::ui_retention {

using kit::ActionButton;
using kit::CellKind;
using retention::Run;

namespace {

constexpr int mostRuns = 500;
constexpr int monthsShown = 12;
constexpr std::size_t mostHolds = 4; ///< that are listed beside the dry run
constexpr int tableHead = 32, tableRow = 36; ///< design pixels
constexpr qsizetype rowsOfEmptyState = 4;
constexpr int roomForShares = 1160; ///< design pixels of the page; with less, words in the table would be cut

/// Kinds of which something is past its time first, most before less.
void sortClasses(retention::PurgePlan& plan)
{
    std::ranges::stable_sort(plan.classes, std::ranges::greater {}, &retention::ClassCount::past);
}

bool isSame(const retention::PurgePlan& one, const retention::PurgePlan& other)
{
    const auto keyOf = [](const retention::PurgeItem& item) {
        return std::tuple(item.dataClass, item.id, item.verdict, item.lastKept);
    };
    return one.today == other.today && one.clockLeap == other.clockLeap && one.classes == other.classes
        && one.proofs == other.proofs && std::ranges::equal(one.items, other.items, {}, keyOf, keyOf);
}

} // namespace

DuePage::DuePage(const shell::Context& context, shell::Choosers choosers, QWidget* parent)
    : SplitPage(parent), m_context(context), m_choosers(std::move(choosers)), m_panel(new PurgePanel(context)),
      m_second(new SecondPersonCard(context)), m_classCard(new kit::Card(tr("What is past its time"))),
      m_classes(new kit::DataTable), m_ticked(new kit::Label({}, theme::Type::BodyStrong)),
      m_within(new kit::Label({}, theme::Type::Caption, theme::Color::TextSecondary)),
      m_itemCard(new kit::Card(tr("One by one"))), m_items(new kit::DataTable),
      m_search(new kit::SearchBox(tr("Find a name"))), m_removeCard(new kit::Card(tr("Nothing to remove"))),
      m_removeText(new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary)),
      m_purge(new ActionButton({}, ActionButton::Role::Danger, QStringLiteral("trash-2"))),
      m_print(new ActionButton(tr("Print this dry run"), ActionButton::Role::Outlined, QStringLiteral("printer"))),
      m_chartKind(new QComboBox), m_chart(new kit::ChartPanel(tr("Removed by month"))),
      m_lastRun(new kit::Label({}, theme::Type::Caption, theme::Color::TextSecondary)), m_holdList(new QVBoxLayout)
{
    setObjectName(QStringLiteral("duePage"));
    top()->addWidget(m_panel);
    main()->addWidget(makeClasses());
    main()->addWidget(makeItems(), 1);
    side()->addWidget(makeRemove());
    auto* runs = new kit::Card(tr("Past runs"));
    m_chart->setObjectName(QStringLiteral("runsChart"));
    m_chart->setTableTitles(tr("Month"), tr("Removed"));
    m_chart->setWholeNumbers();
    m_chartKind->setObjectName(QStringLiteral("chartKind"));
    m_chartKind->setAccessibleName(tr("Kind of data in the chart"));
    m_chartKind->addItem(tr("All kinds"), -1);
    for (int i = 0; i < retention::dataClassCount; ++i)
        m_chartKind->addItem(wording::dataClassName(static_cast<retention::DataClass>(i)), i);
    connect(m_chartKind, &QComboBox::currentIndexChanged, this, &DuePage::showChart);
    runs->body()->addWidget(m_chartKind);
    runs->body()->addWidget(m_chart, 1);
    runs->body()->addWidget(m_lastRun->wrapped());
    side()->addWidget(makeHolds());
    side()->addWidget(runs);
    side()->addWidget(m_second);
    side()->addStretch(1);
    kit::followTheme(m_chart, [this] { m_chart->setFixedHeight(theme::px(190)); });
    connect(m_panel, &PurgePanel::certificateWanted, this, &DuePage::certificateWanted);
    connect(m_panel, &PurgePanel::started, this, [this] {
        refreshTotals();
        scrollToTop();
    });
    connect(m_panel, &PurgePanel::ended, this, [this] {
        reload();
        scrollToTop();
    });
    connect(m_panel, &PurgePanel::asking, this, [this](bool isAsking) {
        refreshTotals();
        if (isAsking)
            scrollToTop(); // what goes is read first; with large text the buttons stand below the window's edge
    });
    connect(m_panel, &PurgePanel::confirmedFirst, m_second, &SecondPersonCard::reload);
    connect(m_second, &SecondPersonCard::changed, this, &DuePage::refreshTotals);
    connect(m_second, &SecondPersonCard::untickedByAnother, this, &DuePage::untick);
    refreshTotals();
}

QWidget* DuePage::makeClasses()
{
    m_classCard->setPadding(0);
    m_classes->setObjectName(QStringLiteral("dueClasses"));
    m_classes->setAccessibleName(tr("What is past its time, by kind"));
    m_classes->setColumns(
        {{QStringLiteral("class"), tr("Kind of data"), CellKind::Strong, 150, false, {}, 1},
            {QStringLiteral("rule"), tr("Kept"), CellKind::Secondary, 84, false},
            {QStringLiteral("past"), tr("Past time"), CellKind::Number, 74, false},
            {QStringLiteral("hold"), tr("On hold"), CellKind::Number, 64, false, tr("A legal hold keeps them")},
            {QStringLiteral("kept"), tr("Stays"), CellKind::Number, 58, false,
                tr("A law still needs them, the person asked to keep them, you decide, or you unticked them")},
            {QStringLiteral("go"), tr("Will go"), CellKind::Number, 62, false},
            {QStringLiteral("how"), tr("How"), CellKind::Secondary, 150, false,
                tr("Reduced: of whom an invoice or a letter is still needed, name and address stay")},
            {QStringLiteral("share"), tr("Share"), CellKind::Share, 90, false,
                tr("How much of it is past its time, beside the kind of which most is")}},
        true);
    m_classes->setFrameShape(QFrame::NoFrame);
    kit::followTheme(m_classes, [this] { fitClasses(); });
    m_classCard->body()->addWidget(m_classes);
    m_ticked->setObjectName(QStringLiteral("dueTicked"));
    m_within->setObjectName(QStringLiteral("dueWithin"));
    auto* foot = new QVBoxLayout;
    shell::setSpacing(foot, 16, 8, 16, 12, 4);
    foot->addWidget(m_ticked->wrapped());
    foot->addWidget(m_within->wrapped());
    m_classCard->body()->addLayout(foot);
    connect(m_classes, &kit::DataTable::currentIdChanged, this, &DuePage::chooseClass);
    connect(m_classes->rows(), &kit::PagedTableModel::checkedChanged, this, &DuePage::tickClasses);
    return m_classCard;
}

QWidget* DuePage::makeItems()
{
    m_itemCard->setPadding(0);
    m_search->setObjectName(QStringLiteral("dueSearch"));
    m_itemCard->setHeaderAction(m_search);
    m_items->setObjectName(QStringLiteral("dueItems"));
    m_items->setAccessibleName(tr("What is past its time, one by one; what is unticked stays"));
    m_items->setColumns({{QStringLiteral("name"), tr("Name"), CellKind::Name, 140, false, {}, 1},
                            {QStringLiteral("since"), tr("Past time since"), CellKind::Text, 132, false},
                            {QStringLiteral("goes"), tr("Goes with it"), CellKind::Text, 150, false, {}, 2},
                            {QStringLiteral("stays"), tr("Stays"), CellKind::Secondary, 170, false, {}, 3},
                            {QStringLiteral("what"), tr("What becomes of it"), CellKind::Pill, 126, false, {}, 1}},
        true);
    m_items->setFrameShape(QFrame::NoFrame);
    m_items->setEmptyState(
        new kit::EmptyState(QStringLiteral("circle-check"), tr("Nothing of this kind is past its time"),
            tr("What is past its time stands here one by one, so that you can look before anything goes.")));
    m_items->rows()->setLoader([this](const std::vector<qint64>& numbers, const kit::PagedTableModel::Answer& answer) {
        loadItems(numbers, answer);
    });
    kit::followTheme(m_items, [this] { m_items->setMinimumHeight(theme::px(tableHead + 5 * tableRow)); });
    m_itemCard->body()->addWidget(m_items, 1);
    connect(m_items->rows(), &kit::PagedTableModel::checkedChanged, this, &DuePage::tickItems);
    connect(m_items, &kit::DataTable::opened, this, [this](qint64 number) {
        if (const base::CustomerId customer = itemOf(number).customer; customer.isValid())
            m_context.commands.run(QStringLiteral("customers.open"), customer.value);
    });
    connect(m_search, &QLineEdit::textChanged, this, &DuePage::search);
    return m_itemCard;
}

QWidget* DuePage::makeRemove()
{
    m_removeText->setObjectName(QStringLiteral("removeText"));
    m_purge->setObjectName(QStringLiteral("purgeButton"));
    m_print->setObjectName(QStringLiteral("printDryRun"));
    m_final = new kit::MessageBar(kit::MessageBar::Kind::Warning,
        tr("Removed records cannot be brought back. Backups hold them for up to %n more day(s).", nullptr,
            retention::backupMaximumAge));
    m_removeCard->body()->addWidget(m_removeText->wrapped());
    m_removeCard->body()->addWidget(m_final);
    m_removeCard->body()->addWidget(m_purge);
    m_removeCard->body()->addWidget(m_print);
    connect(m_purge, &QPushButton::clicked, this, [this] {
        if (m_plan.clockLeap)
            m_panel->askClock(*m_plan.clockLeap);
        else if (m_second->mayBegin(m_plan, m_left))
            m_panel->ask(m_plan, m_left, m_second->confirmedSentence(m_plan, m_left));
        else
            m_panel->askFirst(m_plan, m_left);
    });
    connect(m_print, &QPushButton::clicked, this, &DuePage::print);
    return m_removeCard;
}

QWidget* DuePage::makeHolds()
{
    auto* card = new kit::Card(tr("Legal holds"));
    auto* all = new kit::LinkButton(tr("All of them"));
    all->setObjectName(QStringLiteral("allHolds"));
    card->setHeaderAction(all);
    shell::setSpacing(m_holdList, 0, 0, 0, 0, 8);
    card->body()->addLayout(m_holdList);
    connect(all, &QPushButton::clicked, this, &DuePage::holdsWanted);
    return card;
}

qsizetype DuePage::pastClasses() const
{
    return std::ranges::count_if(m_plan.classes, [](const retention::ClassCount& count) { return count.past > 0; });
}

/// As high as its rows.
void DuePage::fitClasses()
{
    const auto rows = pastClasses() > 0 ? pastClasses() : rowsOfEmptyState;
    m_classes->setFixedHeight(theme::px(tableHead + static_cast<int>(rows) * tableRow));
}

void DuePage::narrowed(bool isNarrow)
{
    m_classes->setColumnVisible(QStringLiteral("rule"), !isNarrow);
    showItemColumns();
    m_classes->setColumnVisible(QStringLiteral("share"), width() >= theme::px(roomForShares));
}

void DuePage::reload()
{
    if (m_panel->isRunning())
        return;
    auto& vault = m_context.workspace;
    using Holds = std::vector<retention::Hold>;
    shell::onSuccess(vault.purges().rules(), this, m_context.notices, [this](std::vector<retention::Rule> rules) {
        m_rules = std::move(rules);
        showClasses();
    });
    m_second->reload();
    shell::onSuccess(vault.holds().list(false), this, m_context.notices, [this](Holds holds) {
        m_holds = std::move(holds);
        showHolds();
        m_items->rows()->reload();
    });
    m_classes->setLoading(!m_isRead);
    shell::onSuccess(vault.purges().preview(), this, m_context.notices,
        [this](retention::PurgePlan plan) { show(std::move(plan)); });
    shell::onSuccess(vault.purges().runs(mostRuns), this, m_context.notices,
        [this](const std::vector<Run>& runs) { showRuns(runs); });
}

void DuePage::show(retention::PurgePlan plan)
{
    m_classes->setLoading(false);
    m_classCard->setNote(tr("Nothing is removed yet. Counted at %1.", "time of day")
            .arg(QLocale().toString(
                m_context.workspace.clock().now().toDateTime().toTimeZone(m_context.workspace.zone()).time(),
                QLocale::ShortFormat)));
    Q_EMIT counted(std::ssize(plan.items));
    sortClasses(plan);
    // Whoever reads the lists or answers the question is not disturbed by a count that found the same.
    if (m_isRead && isSame(plan, m_plan))
        return;
    m_panel->closeQuestion(); // it would name other numbers than the lists
    m_plan = std::move(plan);
    // What was unticked stays so, as long as it is there.
    retention::LeftOut left;
    for (const retention::PurgeItem& item : m_plan.items) {
        if (m_left.contains({item.dataClass, item.id}))
            left.emplace(item.dataClass, item.id);
    }
    m_left = std::move(left);
    const retention::ClassCount* chosen = chosenClass();
    // The kind of which most goes stands open first, and where nothing of the chosen one is left.
    if ((!std::exchange(m_isRead, true) || !chosen || chosen->past == 0) && !m_plan.classes.empty())
        m_class = m_plan.classes.front().dataClass;
    showClasses();
    fillItems();
}

void DuePage::showClasses()
{
    std::vector<kit::PagedTableModel::Row> rows;
    const QLocale locale;
    QStringList within;
    qint64 current = 0;
    for (const retention::ClassCount& count : m_plan.classes) {
        if (count.past == 0) {
            within << wording::dataClassName(count.dataClass);
            continue;
        }
        kit::ShareCell share;
        share.share = static_cast<double>(count.past) / static_cast<double>(m_plan.classes.front().past);
        share.words = tr("%1 of %2 that are past their time", "numbers")
                          .arg(locale.toString(count.past), locale.toString(std::ssize(m_plan.items)));
        share.isMuted = goingOf(count.dataClass) == 0;
        rows.push_back({wording::dataClassName(count.dataClass), ruleText(count.dataClass), locale.toString(count.past),
            locale.toString(count.hold), locale.toString(staysOf(count)), locale.toString(goingOf(count.dataClass)),
            howText(count.action, goingOf(count.dataClass), reducedOf(count.dataClass)), QVariant::fromValue(share)});
        if (count.dataClass == m_class)
            current = static_cast<qint64>(rows.size());
    }
    m_isFilling = true;
    // Room for the names, where no hold keeps anything.
    m_classes->setColumnVisible(QStringLiteral("hold"),
        std::ranges::any_of(m_plan.classes, [](const retention::ClassCount& count) { return count.hold > 0; }));
    m_within->setVisible(!within.isEmpty());
    m_within->setText(tr("Within their time: %1", "kinds of data").arg(within.join(tr(", ", "between kinds of data"))));
    m_classes->setEmptyState(m_plan.classes.empty()
            ? new kit::EmptyState(QStringLiteral("calendar-check"), tr("No rule is on"),
                  tr("Without a rule nothing is ever past its time."))
            : new kit::EmptyState(QStringLiteral("circle-check"), tr("Nothing is past its time"),
                  tr("Everything that is stored is still within its time.")));
    m_classes->rows()->setRows(std::move(rows));
    fitClasses();
    qint64 row = 0;
    for (const retention::ClassCount& count : m_plan.classes) {
        if (count.past == 0)
            continue;
        const qint64 goes = goingOf(count.dataClass);
        m_classes->rows()->setChecked(++row, goes > 0);
        m_classes->rows()->setPartly(row, goes > 0 && goes < count.go);
    }
    if (current > 0)
        m_classes->setCurrentId(current);
    m_isFilling = false;
    refreshTotals();
}

void DuePage::refreshTotals()
{
    const QLocale locale;
    const qint64 total = going();
    const auto count = static_cast<int>(std::min<qint64>(total, std::numeric_limits<int>::max()));
    qint64 hold = 0, kept = 0;
    for (const retention::ClassCount& each : m_plan.classes) {
        hold += each.hold;
        kept += each.kept;
    }
    m_classCard->setTitle(tr("%Ln record(s) are past their time", nullptr, static_cast<int>(m_plan.items.size())));
    m_ticked->setText(tr("Ticked: %Ln will go", nullptr, count));
    m_removeCard->setTitle(total > 0 ? tr("Remove %Ln record(s)", nullptr, count) : tr("Nothing to remove"));
    QStringList parts;
    if (total > 0)
        parts << tr("Nothing goes before you have typed the number.")
              << tr("You can stop it while it runs; then the rest stays.");
    else if (m_plan.items.empty())
        parts << tr("Everything that is stored is still within its time.");
    else
        parts << tr("Nothing that is past its time is ticked to go.");
    if (hold > 0)
        parts << tr("%Ln on legal hold stay.", nullptr, static_cast<int>(hold));
    if (kept > 0)
        parts << tr("%Ln stay for another reason; the list says which.", nullptr, static_cast<int>(kept));
    if (m_plan.clockLeap)
        parts.prepend(
            tr("This computer's clock went far ahead since the vault was used last: whether today's day is right "
               "is asked first."));
    if (const auto proofs = retention::proofsThatStay(m_plan, m_left))
        parts << wording::keptProofsText(*proofs) + u'.';
    parts << m_second->confirmedSentence(m_plan, m_left);
    parts.removeAll(QString());
    if (const auto unticked = m_left.size(); unticked > 0)
        parts << tr("%Ln that you unticked stay until the next run.", nullptr, static_cast<int>(unticked));
    m_removeText->setText(parts.join(QLatin1Char(' ')));
    m_print->setEnabled(!m_plan.items.empty());
    refreshRemove(total);
}

void DuePage::refreshRemove(qint64 total)
{
    const auto count = static_cast<int>(std::min<qint64>(total, std::numeric_limits<int>::max()));
    const bool mayBegin = m_second->mayBegin(m_plan, m_left);
    m_purge->setText(mayBegin ? tr("Review and remove %Ln…", "records", count)
                              : tr("Review and confirm %Ln…", "records, as the first of two people", count));
    m_purge->setVisible(total > 0);
    m_final->setVisible(total > 0);
    m_purge->setEnabled(!m_panel->isRunning() && !m_second->isConfirmedHere(m_plan, m_left));
}

void DuePage::showRuns(const std::vector<Run>& runs)
{
    m_runs = runs;
    const Run* last = nullptr;
    const Run* cutOff = nullptr;
    for (const Run& run : runs) {
        if (run.state == retention::RunState::Running)
            cutOff = &run;
        if (run.state == retention::RunState::Proposed)
            continue;
        if (!last)
            last = &run;
    }
    m_chart->setVisible(last);
    m_chartKind->setVisible(last);
    showChart();
    m_lastRun->setText(
        last ? tr("Last run: %1", "day").arg(dayText(last->today)) : tr("No run has removed anything yet."));
    if (cutOff)
        m_panel->offerResume(*cutOff);
    else if (!runs.empty() && runs.front().state == retention::RunState::Proposed)
        m_panel->tellProposal(runs.front());
}

/// What runs removed, month by month: of all kinds or of one.
void DuePage::showChart()
{
    const int kind = m_chartKind->currentData().toInt();
    std::map<std::pair<int, int>, qint64> byMonth;
    for (const Run& run : m_runs) {
        for (const auto& [dataClass, count] : run.done) {
            if (run.state != retention::RunState::Proposed && (kind < 0 || kind == static_cast<int>(dataClass)))
                byMonth[{run.today.year(), run.today.month()}] += count;
        }
    }
    std::vector<kit::ChartColumn> columns;
    const QLocale locale;
    const QDate today = m_context.workspace.today();
    for (int back = monthsShown - 1; back >= 0; --back) {
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(-back);
        const qint64 count = byMonth[{month.year(), month.month()}];
        columns.push_back({locale.toString(month, QStringLiteral("MMM yy")),
            locale.toString(month, QStringLiteral("MMMM yyyy")), static_cast<double>(count), locale.toString(count)});
    }
    m_chart->setColumns(columns,
        kind < 0 ? tr("How many records runs removed, month by month.")
                 : tr("How many records of one kind runs removed, month by month: %1.").arg(m_chartKind->currentText()),
        monthsShown);
}

void DuePage::showHolds()
{
    clearLayout(m_holdList);
    for (std::size_t i = 0; i < std::min(m_holds.size(), mostHolds); ++i) {
        const retention::Hold& hold = m_holds[i];
        auto* holder = new QWidget;
        auto* row = new QHBoxLayout(holder);
        shell::setSpacing(row, 0, 0, 0, 0, 8);
        auto* sign = new kit::IconLabel(QStringLiteral("gavel"), theme::Color::Warning);
        row->addWidget(sign, 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        shell::setSpacing(words, 0, 0, 0, 0, 0);
        auto* matter = new kit::Label(hold.matter, theme::Type::Body);
        matter->setElide(Qt::ElideRight);
        auto* cover
            = new kit::Label(tr("%1, review %2", "whom it covers, day").arg(coverText(hold), dayText(hold.reviewOn)),
                theme::Type::Caption, theme::Color::TextSecondary);
        words->addWidget(matter->strong());
        words->addWidget(cover->wrapped());
        row->addLayout(words, 1);
        m_holdList->addWidget(holder);
    }
    if (m_holds.empty()) {
        auto* none
            = new kit::Label(tr("None. What a court or a claim needs can be kept by a legal hold, whatever its time."),
                theme::Type::Body, theme::Color::TextSecondary);
        m_holdList->addWidget(none->wrapped());
    }
}

} // namespace aicms::ui_retention
