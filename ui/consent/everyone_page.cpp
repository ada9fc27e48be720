// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/everyone_page.h"

#include "core/consent/renewal.h"
#include "core/workspace/workspace.h"
#include "ui/answers/answer_pill.h"
#include "ui/consent/answer.h"
#include "ui/consent/answer_meaning.h"
#include "ui/consent/nobody_yet.h"
#include "ui/consent/people_card.h"
#include "ui/kit/card.h"
#include "ui/kit/charts/chart_panel.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/follow_rows.h"
#include "ui/kit/head_width.h"
#include "ui/kit/label.h"
#include "ui/shell/spacing.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/names.h"
#include "ui/wording/standing_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>
#include <array>

namespace aicms::ui_consent {

using consent::Standing;
using consent::State;
using kit::CellKind;

namespace {

/// The columns, and what is counted together in them.
int columnOf(State state, Standing standing)
{
    switch (standing) {
    case Standing::SomeWays: return 3;
    case Standing::AskAgain: return 4;
    case Standing::NoProof: return 5;
    case Standing::HeldBack: return 6;
    case Standing::OwnCustomer: return 7;
    case Standing::AsAnswered: break;
    }
    switch (state) {
    case State::Given:
    case State::Renewed: return 2;
    case State::Requested:
    case State::Unknown: return 8; // whoever was asked and of whom no answer is known
    case State::Refused:
    case State::Invalidated: return 9; // a consent that was none is a no
    case State::Withdrawn: return 10;
    case State::Expired: return 11;
    case State::Objected:
    case State::OptOutSignal: return 12;
    default: return 13;
    }
}

constexpr int columnCount = EveryonePage::columnCount;

/// Of the longest, in one line: a second one would make every row higher.
int widthOfGround()
{
    constexpr int most = 180;
    std::vector<QVariantList> names;
    for (int i = 0; i < purposes::lawfulBasisCount; ++i)
        names.push_back({wording::lawfulBasisName(static_cast<purposes::LawfulBasis>(i))});
    return kit::wordsWidth(names, 0, CellKind::Text, {}, most);
}

/// Shown only where somebody is counted in them.
constexpr std::pair<int, const char*> rareColumns[]
    = {{3, "someWays"}, {4, "askAgain"}, {5, "noProof"}, {6, "heldBack"}, {7, "ownCustomer"}};

} // namespace

EveryonePage::EveryonePage(const shell::Context& context, QWidget* parent)
    : GrowingPage(parent), m_context(context), m_table(new kit::DataTable), m_people(new PeopleCard(context)),
      m_growth(new kit::ChartPanel(tr("Consents that held, month by month"))), m_nobody(nobodyYet(context))
{
    setMargins(0);
    QVBoxLayout* all = body();
    m_table->setObjectName(QStringLiteral("everyoneTable"));
    m_table->setAccessibleName(tr("People by purpose and answer"));
    m_table->setColumns(columnsFor({}));
    m_table->setDensity(kit::DataTable::Density::Compact); // the people below are to be seen as well
    m_table->setMostLines(2);
    // No answer leaves: what has no room is scrolled to. The ground leaves before it would break the purposes' names,
    // and make every row of two lines; it is told below.
    m_room = new kit::ColumnRoom(m_table, {QStringLiteral("ground")}, kit::ColumnRoom::Words::Whole);
    all->addWidget(m_table);
    kit::followRows(m_table);
    kit::followRows(m_people->table()); // a tick by key is seen
    letWheelThrough(m_people->table());
    m_notShown
        = (new kit::Label(tr("Not listed: purposes that need no consent and about which nobody said anything. They "
                             "stand under Purposes & notices."),
               theme::Type::Caption, theme::Color::TextMuted))
              ->wrapped();
    m_notShown->setObjectName(QStringLiteral("everyoneNotShown"));
    m_notShown->hide();
    all->addWidget(m_notShown);
    m_below = new QHBoxLayout;
    shell::setSpacing(m_below, 0, 0, 0, 0, 12);
    auto* chart = new kit::Card;
    m_chart = chart;
    all->addWidget(m_nobody, 1);
    m_nobody->hide();
    m_growth->setObjectName(QStringLiteral("growthChart"));
    m_growth->setTableTitles(tr("Month"), tr("Consents"));
    m_growth->setWholeNumbers();
    m_growthWords = (new kit::Label({}, theme::Type::Caption, theme::Color::TextMuted))->wrapped();
    m_growthWords->setObjectName(QStringLiteral("growthWords"));
    chart->body()->addWidget(m_growth);
    chart->body()->addWidget(m_growthWords);
    chart->body()->addStretch(1);
    m_below->addWidget(m_people, 3);
    m_below->addWidget(chart, 2);
    all->addLayout(m_below, 1);
    kit::followTheme(m_table, [this] { fitTable(); });
    connect(m_table, &kit::DataTable::rowHeightChanged, this, &EveryonePage::fitTable);
    connect(m_table, &kit::DataTable::currentIdChanged, this, &EveryonePage::showPurpose);
    connect(m_people, &PeopleCard::opened, this, &EveryonePage::opened);
}

/// Each number can be read whole: "47,1…" is another one.
std::vector<kit::TableColumn> EveryonePage::columnsFor(const std::vector<kit::PagedTableModel::Row>& rows)
{
    constexpr int widestPurpose = 340;
    const int purpose = std::max(280, kit::wordsWidth(rows, 0, CellKind::Strong, tr("Purpose"), widestPurpose));
    std::vector<kit::TableColumn> columns {
        {QStringLiteral("purpose"), tr("Purpose"), CellKind::Strong, purpose, false, {}, 1},
        {QStringLiteral("ground"), tr("Ground"), CellKind::Text, widthOfGround(), false}};
    const auto add = [&](const char* id, const QString& title, const QString& meaning, int least = 68) {
        constexpr int most = 400;
        const int numbers = kit::wordsWidth(rows, static_cast<int>(columns.size()), CellKind::Number, title, most);
        columns.push_back({QString::fromLatin1(id), title, CellKind::Number, std::max(least, numbers), false, meaning});
    };
    const auto answer = [&add](const char* id, State state) {
        add(id, wording::consentStateName(state), answerMeaning(state, Standing::AsAnswered));
    };
    const auto standing = [&add](const char* id, Standing each) {
        add(id, wording::standingName(each), answerMeaning(State::Given, each));
    };
    constexpr int leastOfYes = 60;
    add("yes", wording::consentStateName(State::Given), tr("Agreed, and may be used for the purpose today"),
        leastOfYes);
    standing("someWays", Standing::SomeWays);
    standing("askAgain", Standing::AskAgain);
    standing("noProof", Standing::NoProof);
    standing("heldBack", Standing::HeldBack);
    standing("ownCustomer", Standing::OwnCustomer);
    answer("asked", State::Requested);
    answer("no", State::Refused);
    answer("withdrawn", State::Withdrawn);
    answer("expired", State::Expired);
    answer("objected", State::Objected);
    answer("never", State::NeverAsked);
    return columns;
}

void EveryonePage::resizeEvent(QResizeEvent* event)
{
    GrowingPage::resizeEvent(event);
    constexpr int roomForTwo = 1360; // the people with their answers, and the chart
    const bool isOneBelowTheOther = width() < theme::px(roomForTwo); // then the list ends below what is in sight
    m_people->setBarAbove(isOneBelowTheOther || isLow(window()->height()));
    m_below->setDirection(isOneBelowTheOther ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/// As high as all its rows: on a small screen the page scrolls, rather than a list of three rows.
void EveryonePage::fitTable()
{
    constexpr int head = 32;
    constexpr int bar = 14; // one that scrolls sideways
    const int rows = std::max(1, m_table->rows()->rowCount()) * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(theme::px(head + bar) + rows);
}

void EveryonePage::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void EveryonePage::showPurpose(qint64 row)
{
    if (m_isFilling || row <= 0 || row > m_codes.size())
        return;
    m_purpose = m_codes[row - 1];
    m_people->showPurpose(m_purpose, [sums = m_sums.value(m_purpose)](State state, Standing standing) {
        return sums[static_cast<std::size_t>(columnOf(state, standing))];
    });
    readGrowth(m_purpose);
}

void EveryonePage::readGrowth(const QString& purpose)
{
    constexpr int months = 24;
    const QTimeZone& zone = m_context.workspace.consent().zone();
    const base::UtcTime now = m_context.workspace.clock().now();
    const QDate today = now.toDateTime().toTimeZone(zone).date();
    const QDate thisMonth(today.year(), today.month(), 1);
    std::vector<QDate> starts;
    std::vector<base::UtcTime> moments;
    for (int back = months - 1; back >= 0; --back) {
        starts.push_back(thisMonth.addMonths(-back));
        const base::UtcTime end = base::UtcTime::fromDateTime(starts.back().addMonths(1).startOfDay(zone));
        moments.push_back(std::min(now, base::UtcTime {end.microseconds - 1}));
    }
    onSuccess(m_context.workspace.gate().heldAt(purpose, moments), this, m_context.notices,
        [this, purpose, starts](const std::vector<qint64>& held) {
            if (purpose != m_purpose)
                return;
            std::vector<kit::ChartColumn> columns;
            for (std::size_t i = 0; i < held.size(); ++i)
                columns.push_back(
                    {QLocale().toString(starts[i], tr("MMM yy", "month and year, as QLocale writes them")),
                        QLocale().toString(starts[i], tr("MMMM yyyy", "month and year, as QLocale writes them")),
                        static_cast<double>(held[i]), QLocale().toString(held[i])});
            const QString words = tr("Consents that held at the end of each month: from %1 to %2 in two years.")
                                      .arg(QLocale().toString(held.front()), QLocale().toString(held.back()));
            m_growth->setColumns(columns, words);
            m_growthWords->setText(words);
        });
}

void EveryonePage::reload()
{
    onSuccess(m_context.workspace.customers().count({}), this, m_context.notices, [this](qint64 people) {
        const base::UtcTime now = m_context.workspace.clock().now();
        onSuccess(m_context.workspace.gate().shownCounts(now), this, m_context.notices,
            [this, people](const std::vector<consent::ShownCount>& counts) { showCounts(counts, people); });
    });
}

void EveryonePage::showCounts(const std::vector<consent::ShownCount>& counts, qint64 people)
{
    m_nobody->setVisible(people == 0);
    for (QWidget* each : std::initializer_list<QWidget*> {m_table, m_people, m_chart})
        each->setVisible(people > 0);
    m_people->setAnybody(people > 0);
    const auto catalogue = m_context.workspace.purposes().catalogue();
    std::vector<kit::PagedTableModel::Row> rows;
    m_codes.clear();
    m_sums.clear();
    // First what people are asked for, then what needs no answer.
    std::vector<purposes::Purpose> ordered = catalogue->purposes();
    bool isOneUnasked = false;
    std::ranges::stable_partition(
        ordered, [](const purposes::Purpose& each) { return each.basis == purposes::LawfulBasis::Consent; });
    for (const purposes::Purpose& purpose : ordered) {
        Sums sums {};
        qint64 answered = 0;
        for (const consent::ShownCount& count : counts) {
            if (count.purpose != purpose.id)
                continue;
            sums[static_cast<size_t>(columnOf(count.state, count.standing))] += count.people;
            answered += count.people;
        }
        if (purpose.retiredAt && answered == 0)
            continue;
        if (purpose.basis != purposes::LawfulBasis::Consent && answered == 0) {
            isOneUnasked = true; // a row of zeros
            continue;
        }
        sums[columnCount - 1] += std::max<qint64>(0, people - answered);
        kit::PagedTableModel::Row row {answers::purposeName(purpose), wording::lawfulBasisName(purpose.basis)};
        for (int column = 2; column < columnCount; ++column)
            row << sums[static_cast<size_t>(column)];
        // Where no answer is needed, nobody was left unasked.
        if (purpose.basis != purposes::LawfulBasis::Consent)
            row[columnCount - 1] = QStringLiteral("–");
        rows.push_back(row);
        m_codes << purpose.code;
        m_sums.insert(purpose.code, sums);
    }
    // Where nothing was chosen yet: the first purpose that asks people.
    if (!m_codes.contains(m_purpose)) {
        const auto asking = std::ranges::find_if(catalogue->purposes(), [this](const purposes::Purpose& each) {
            return each.basis == purposes::LawfulBasis::Consent && m_codes.contains(each.code);
        });
        m_purpose = asking == catalogue->purposes().end() ? m_codes.value(0) : asking->code;
    }
    m_notShown->setVisible(isOneUnasked && people > 0);
    m_isFilling = true;
    std::vector<kit::TableColumn> columns = columnsFor(rows);
    if (!std::ranges::equal(
            columns, m_table->rows()->columns(), {}, &kit::TableColumn::width, &kit::TableColumn::width))
        m_table->setColumns(std::move(columns));
    for (const auto& [column, id] : rareColumns)
        m_room->setWanted(QString::fromLatin1(id),
            std::ranges::any_of(
                rows, [place = column](const kit::PagedTableModel::Row& row) { return row[place].toLongLong() > 0; }));
    QHash<QString, qint64> agreeing;
    for (auto each = m_sums.cbegin(); each != m_sums.cend(); ++each)
        agreeing.insert(each.key(), (*each)[static_cast<std::size_t>(columnOf(State::Given, Standing::AsAnswered))]);
    m_people->setAgreeing(agreeing, people);
    m_table->rows()->setRows(std::move(rows));
    fitTable();
    m_table->setCurrentId(m_codes.indexOf(m_purpose) + 1);
    m_isFilling = false;
    showPurpose(m_codes.indexOf(m_purpose) + 1);
}

} // namespace aicms::ui_consent
