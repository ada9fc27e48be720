// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/everyone_page.h"

#include "core/consent/renewal.h"
#include "core/workspace/workspace.h"
#include "ui/answers/answer_pill.h"
#include "ui/consent/answer.h"
#include "ui/consent/answer_meaning.h"
#include "ui/consent/people_card.h"
#include "ui/consent/renewal_panel.h"
#include "ui/kit/action_button.h"
#include "ui/kit/bulk_bar.h"
#include "ui/kit/card.h"
#include "ui/kit/charts/chart_panel.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/head_width.h"
#include "ui/kit/label.h"
#include "ui/kit/pill.h"
#include "ui/shell/spacing.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/names.h"
#include "ui/wording/standing_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHash>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <set>

namespace aicms::ui_consent {

using consent::Standing;
using consent::State;
using kit::CellKind;

namespace {

/// The columns, and what is counted together in them.
int columnOf(State state, Standing standing)
{
    switch (standing) {
    case Standing::AskAgain: return 3;
    case Standing::NoProof: return 4;
    case Standing::HeldBack: return 5;
    case Standing::OwnCustomer: return 6;
    case Standing::AsAnswered: break;
    }
    switch (state) {
    case State::Given:
    case State::Renewed: return 2;
    case State::Requested:
    case State::Unknown: return 7; // whoever was asked and of whom no answer is known
    case State::Refused:
    case State::Invalidated: return 8; // a consent that was none is a no
    case State::Withdrawn: return 9;
    case State::Expired: return 10;
    case State::Objected:
    case State::OptOutSignal: return 11;
    default: return 12;
    }
}

constexpr int columnCount = EveryonePage::columnCount;

/// Shown only where somebody is counted in them.
constexpr std::pair<int, const char*> rareColumns[]
    = {{3, "askAgain"}, {4, "noProof"}, {5, "heldBack"}, {6, "ownCustomer"}};

} // namespace

EveryonePage::EveryonePage(const shell::Context& context, QWidget* parent)
    : GrowingPage(parent), m_context(context), m_table(new kit::DataTable), m_people(new PeopleCard(context)),
      m_growth(new kit::ChartPanel(tr("Consents that held, month by month")))
{
    setMargins(0);
    QVBoxLayout* all = body();
    m_table->setObjectName(QStringLiteral("everyoneTable"));
    m_table->setAccessibleName(tr("People by purpose and answer"));
    const auto number = [](const char* id, const QString& title, int least, const QString& meaning) {
        return kit::TableColumn {
            QString::fromLatin1(id), title, CellKind::Number, kit::headWidth(title, least), false, meaning};
    };
    const auto answer = [&number](const char* id, State state) {
        return number(id, wording::consentStateName(state), 68, answerMeaning(state, Standing::AsAnswered));
    };
    const auto standing = [&number](const char* id, Standing each) {
        return number(id, wording::standingName(each), 68, answerMeaning(State::Given, each));
    };
    m_table->setColumns({{QStringLiteral("purpose"), tr("Purpose"), CellKind::Strong, 240, false, {}, 1},
        {QStringLiteral("ground"), tr("Ground"), CellKind::Text, 116, false},
        number("yes", wording::consentStateName(State::Given), 60, tr("Agreed, and may be used for the purpose today")),
        standing("askAgain", Standing::AskAgain), standing("noProof", Standing::NoProof),
        standing("heldBack", Standing::HeldBack), standing("ownCustomer", Standing::OwnCustomer),
        answer("asked", State::Requested), answer("no", State::Refused), answer("withdrawn", State::Withdrawn),
        answer("expired", State::Expired), answer("objected", State::Objected), answer("never", State::NeverAsked)});
    // Those who go are counted at the chips below as well; whatever else has no room is scrolled to.
    m_room = new kit::ColumnRoom(m_table,
        {QStringLiteral("ground"), QStringLiteral("expired"), QStringLiteral("asked"), QStringLiteral("objected")});
    all->addWidget(m_table, 2);
    m_below = new QHBoxLayout;
    shell::setSpacing(m_below, 0, 0, 0, 0, 12);
    auto* chart = new kit::Card;
    m_growth->setObjectName(QStringLiteral("growthChart"));
    m_growth->setTableTitles(tr("Month"), tr("Consents"));
    m_growthWords = (new kit::Label({}, theme::Type::Caption, theme::Color::TextMuted))->wrapped();
    m_growthWords->setObjectName(QStringLiteral("growthWords"));
    chart->body()->addWidget(m_growth);
    chart->body()->addWidget(m_growthWords);
    chart->body()->addStretch(1);
    m_below->addWidget(m_people, 3);
    m_below->addWidget(chart, 2);
    all->addLayout(m_below, 3);
    // On a small screen the page scrolls, rather than showing half a row.
    constexpr int leastHeight = 36 + 4 * 36;
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(leastHeight)); });
    connect(m_table, &kit::DataTable::currentIdChanged, this, &EveryonePage::showPurpose);
    connect(m_people, &PeopleCard::opened, this, &EveryonePage::opened);
}

void EveryonePage::resizeEvent(QResizeEvent* event)
{
    GrowingPage::resizeEvent(event);
    constexpr int roomForTwo = 760;
    m_people->setBarAbove(isLow(window()->height()));
    m_below->setDirection(width() < theme::px(roomForTwo) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
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
    onSuccess(m_context.workspace.consent().heldAt(purpose, moments), this, m_context.notices,
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
    const auto catalogue = m_context.workspace.purposes().catalogue();
    std::vector<kit::PagedTableModel::Row> rows;
    m_codes.clear();
    m_sums.clear();
    // First what people are asked for, then what needs no answer.
    std::vector<purposes::Purpose> ordered = catalogue->purposes();
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
    for (const auto& [column, id] : rareColumns)
        m_room->setWanted(QString::fromLatin1(id),
            std::ranges::any_of(
                rows, [place = column](const kit::PagedTableModel::Row& row) { return row[place].toLongLong() > 0; }));
    m_isFilling = true;
    m_table->rows()->setRows(std::move(rows));
    m_table->setCurrentId(m_codes.indexOf(m_purpose) + 1);
    m_isFilling = false;
    showPurpose(m_codes.indexOf(m_purpose) + 1);
}

RenewPage::RenewPage(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_letters(new RenewalPanel(context)), m_purpose(new QComboBox),
      m_bulk(new kit::BulkBar), m_table(new kit::DataTable)
{
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 8);
    m_purpose->setObjectName(QStringLiteral("renewPurpose"));
    m_purpose->setAccessibleName(tr("Only of this purpose"));
    all->addWidget(m_purpose, 0, Qt::AlignLeading);
    m_table->setObjectName(QStringLiteral("renewTable"));
    m_table->setAccessibleName(tr("People to ask again, and consents that end soon"));
    m_table->setColumns({{QStringLiteral("name"), tr("Name"), CellKind::Name, 260, false},
                            {QStringLiteral("purpose"), tr("Purpose"), CellKind::Text, 280, false},
                            {QStringLiteral("until"), tr("Holds until"), CellKind::Date, 140, false},
                            {QStringLiteral("left"), tr("Why"), CellKind::Pill, 180, false},
                            {QStringLiteral("asked"), tr("Asked on"), CellKind::Date, 120, false}},
        true);
    m_table->setEmptyState(new kit::EmptyState(QStringLiteral("circle-check"), tr("Nobody is to be asked"),
        tr("Two months before a consent ends the person stands here, so that you can ask in time; and so does whoever "
           "agreed before a purpose changed.")));
    constexpr int fourRows = 32 + 4 * 36 + 14; // and a bar that scrolls sideways
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(fourRows)); });
    auto* letters
        = new kit::ActionButton(tr("Ask them again…"), kit::ActionButton::Role::Outlined, QStringLiteral("mail"));
    letters->setObjectName(QStringLiteral("prepareLetters"));
    m_bulk->setObjectName(QStringLiteral("renewBulk"));
    m_bulk->addAction(letters);
    m_bulk->setCounts(0, 0);
    RenewalPanel::guard(letters, context);
    all->addWidget(m_letters, 0, Qt::AlignTop);
    all->addWidget(m_table, 1);
    all->addWidget(m_bulk);
    connect(m_letters, &RenewalPanel::openChanged, m_table, [this](bool isOpen) {
        m_table->setHidden(isOpen);
        m_purpose->setHidden(isOpen);
        if (isOpen)
            m_bulk->setCounts(0, 0);
        else
            m_bulk->setCounts(m_table->rows()->checkedCount(), m_table->rows()->rowCount());
    });
    connect(m_letters, &RenewalPanel::keysLeft, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    kit::PagedTableModel* rows = m_table->rows();
    connect(rows, &kit::PagedTableModel::checkedChanged, this,
        [this, rows] { m_bulk->setCounts(rows->checkedCount(), rows->rowCount()); });
    connect(m_bulk, &kit::BulkBar::selectAllRequested, rows, &kit::PagedTableModel::checkAll);
    connect(m_bulk, &kit::BulkBar::clearRequested, rows, &kit::PagedTableModel::clearChecked);
    connect(letters, &QPushButton::clicked, this, [this] { m_letters->open(wishes()); });
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &RenewPage::showEndings);
    connect(m_table, &kit::DataTable::opened, this, [this](qint64 row) {
        if (row > 0 && row <= static_cast<qint64>(m_endings.size()))
            Q_EMIT opened(m_endings[static_cast<size_t>(row - 1)].customer.value);
    });
}

/// Below the list no row moves under the pointer that ticks; where the page scrolls it would come up out of sight.
void RenewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    auto* all = static_cast<QVBoxLayout*>(layout());
    const bool isAbove = kit::GrowingPage::isLow(window()->height());
    all->removeWidget(m_bulk);
    all->insertWidget(isAbove ? all->indexOf(m_letters) : all->count(), m_bulk);
}

void RenewPage::reload()
{
    const base::UtcTime now = m_context.workspace.clock().now();
    onSuccess(m_context.workspace.gate().toAskAgain(now), this, m_context.notices,
        [this](const std::vector<consent::AskAgain>& again) {
            onSuccess(m_context.workspace.consent().endings(days), this, m_context.notices,
                [this, again](const std::vector<consent::Ending>& endings) {
                    takeEndings(again, endings);
                    Q_EMIT counted(static_cast<int>(m_all.size()));
                    fillPurposes();
                    showEndings();
                });
        });
}

/// Whom a changed purpose concerns first: their yes is not used any more. Who ends soon as well stands here once.
void RenewPage::takeEndings(const std::vector<consent::AskAgain>& again, const std::vector<consent::Ending>& endings)
{
    m_all.clear();
    std::set<std::pair<qint64, qint64>> known;
    for (const consent::AskAgain& each : again) {
        known.insert({each.purpose.value, each.customer.value});
        m_all.push_back({each.customer, each.purpose, std::nullopt});
    }
    for (const consent::Ending& each : endings) {
        if (!known.contains({each.purpose.value, each.customer.value}))
            m_all.push_back({each.customer, each.purpose, each.validUntil});
    }
}

std::vector<RenewalWish> RenewPage::wishes() const
{
    std::vector<RenewalWish> wishes;
    for (const qint64 row : m_table->rows()->checkedIds()) {
        const ToRenew& ending = m_endings[static_cast<std::size_t>(row - 1)];
        wishes.push_back({ending.customer, ending.purpose});
    }
    return wishes;
}

/// Every purpose that has somebody, with how many.
void RenewPage::fillPurposes()
{
    const QSignalBlocker quiet(m_purpose);
    const QVariant kept = m_purpose->currentData();
    m_purpose->clear();
    m_purpose->addItem(tr("All purposes"), qint64(0));
    const auto catalogue = m_context.workspace.purposes().catalogue();
    for (const purposes::Purpose& purpose : catalogue->purposes()) {
        const auto people = std::ranges::count(m_all, purpose.id, &ToRenew::purpose);
        if (people > 0)
            m_purpose->addItem(
                tr("%1 (%2)", "purpose, how many people")
                    .arg(answers::purposeName(purpose), QLocale().toString(static_cast<qlonglong>(people))),
                purpose.id.value);
    }
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(kept)));
}

void RenewPage::showEndings()
{
    constexpr std::size_t mostShown = 1'000;
    const qint64 purpose = m_purpose->currentData().toLongLong();
    m_endings.clear();
    for (const ToRenew& ending : m_all) {
        if (m_endings.size() < mostShown && (purpose == 0 || ending.purpose.value == purpose))
            m_endings.push_back(ending);
    }
    std::vector<base::CustomerId> ids;
    for (const ToRenew& ending : m_endings)
        ids.push_back(ending.customer);
    onSuccess(m_context.workspace.customers().rows(ids), this, m_context.notices,
        [this, mine = ++m_generation](const std::vector<customers::CustomerRow>& people) {
            if (mine != m_generation)
                return;
            m_names.clear();
            for (const customers::CustomerRow& each : people)
                m_names.insert(each.id.value, each.name);
            showRows();
            readAsked(mine);
        });
}

/// Whoever was asked since the yes is not written to again unawares.
void RenewPage::readAsked(int mine)
{
    std::vector<consent::RenewalWish> wishes;
    for (const ToRenew& ending : m_endings)
        wishes.push_back({ending.customer, ending.purpose});
    workspace::Workspace& workspace = m_context.workspace;
    kit::whenDone(this, consent::readAsked(workspace.database(), workspace.session(), std::move(wishes)),
        [this, mine](const base::Result<std::vector<std::optional<base::UtcTime>>>& asked) {
            if (mine != m_generation || !asked)
                return;
            const QTimeZone& zone = m_context.workspace.consent().zone();
            for (std::size_t place = 0; place < asked->size(); ++place) {
                const std::optional<base::UtcTime>& time = (*asked)[place];
                m_endings[place].asked = time ? time->toDateTime().toTimeZone(zone).date() : QDate();
            }
            showRows();
        });
}

void RenewPage::showRows()
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const QTimeZone& zone = m_context.workspace.consent().zone();
    const QDate today = m_context.workspace.today();
    std::vector<kit::PagedTableModel::Row> rows;
    for (const ToRenew& ending : m_endings) {
        kit::PagedTableModel::Row row {
            m_names.value(ending.customer.value), answers::purposeName(*catalogue, ending.purpose)};
        if (ending.validUntil) {
            const base::UtcTime end {ending.validUntil->microseconds - 1};
            const QDate last = end.toDateTime().toTimeZone(zone).date();
            row << last << QVariant::fromValue(kit::duePill(static_cast<int>(today.daysTo(last))));
        } else {
            row << QVariant()
                << QVariant::fromValue(kit::PillText {
                       theme::Tone::Warning, QStringLiteral("triangle-alert"), tr("The purpose changed")});
        }
        row << (ending.asked.isValid() ? QVariant(ending.asked) : QVariant());
        rows.push_back(row);
    }
    const qint64 current = m_table->currentId(); // read anew, the table has no current row any more
    m_table->rows()->setRows(std::move(rows));
    if (current > 0 && m_table->rows()->rowOf(current) >= 0)
        m_table->setCurrentId(current);
}

} // namespace aicms::ui_consent
