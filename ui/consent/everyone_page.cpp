// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/everyone_page.h"

#include "core/workspace/workspace.h"
#include "ui/consent/answer.h"
#include "ui/consent/consent_cells.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/pill.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"

#include <QHash>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace aicms::ui_consent {

using consent::State;
using kit::CellKind;

namespace {

/// The columns, and what is counted together in them.
int columnOf(State state)
{
    switch (state) {
    case State::Given:
    case State::Renewed: return 2;
    case State::Requested: return 3;
    case State::Refused: return 4;
    case State::Withdrawn: return 5;
    case State::Expired: return 6;
    case State::Objected:
    case State::OptOutSignal: return 7;
    default: return 8;
    }
}

constexpr int columnCount = 9;

} // namespace

EveryonePage::EveryonePage(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_table(new kit::DataTable)
{
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 0);
    m_table->setObjectName(QStringLiteral("everyoneTable"));
    m_table->setAccessibleName(tr("People by purpose and answer"));
    m_table->setColumns({{QStringLiteral("purpose"), tr("Purpose"), CellKind::Strong, 280, false},
        {QStringLiteral("ground"), tr("Ground"), CellKind::Text, 150, false},
        {QStringLiteral("yes"), tr("Yes"), CellKind::Number, 90, false},
        {QStringLiteral("asked"), tr("Asked"), CellKind::Number, 90, false},
        {QStringLiteral("no"), tr("Said no"), CellKind::Number, 90, false},
        {QStringLiteral("withdrawn"), tr("Withdrawn"), CellKind::Number, 100, false},
        {QStringLiteral("expired"), tr("Expired"), CellKind::Number, 90, false},
        {QStringLiteral("objected"), tr("Objected"), CellKind::Number, 100, false},
        {QStringLiteral("never"), tr("Never asked"), CellKind::Number, 120, false}});
    all->addWidget(m_table);
}

void EveryonePage::reload()
{
    onSuccess(this, m_context.workspace.customers().count({}), m_context.notices, [this](qint64 people) {
        onSuccess(this, m_context.workspace.consent().counts(), m_context.notices,
            [this, people](const std::vector<consent::StateCount>& counts) { showCounts(counts, people); });
    });
}

void EveryonePage::showCounts(const std::vector<consent::StateCount>& counts, qint64 people)
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    std::vector<kit::PagedTableModel::Row> rows;
    for (const purposes::Purpose& purpose : catalogue->purposes()) {
        std::array<qint64, columnCount> sums {};
        qint64 answered = 0;
        for (const consent::StateCount& count : counts) {
            if (count.purpose != purpose.id)
                continue;
            sums[static_cast<size_t>(columnOf(count.state))] += count.people;
            answered += count.people;
        }
        if (purpose.retiredAt && answered == 0)
            continue;
        sums[columnCount - 1] += std::max<qint64>(0, people - answered);
        kit::PagedTableModel::Row row {purposeName(purpose), wording::lawfulBasisName(purpose.basis)};
        for (int column = 2; column < columnCount; ++column)
            row << sums[static_cast<size_t>(column)];
        rows.push_back(row);
    }
    m_table->rows()->setRows(std::move(rows));
}

RenewPage::RenewPage(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_table(new kit::DataTable)
{
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 0);
    m_table->setObjectName(QStringLiteral("renewTable"));
    m_table->setAccessibleName(tr("Consents that end soon, soonest first"));
    m_table->setColumns({{QStringLiteral("name"), tr("Name"), CellKind::Name, 260, false},
        {QStringLiteral("purpose"), tr("Purpose"), CellKind::Text, 280, false},
        {QStringLiteral("until"), tr("Holds until"), CellKind::Date, 140, false},
        {QStringLiteral("left"), tr("Time left"), CellKind::Pill, 160, false}});
    m_table->setEmptyState(new kit::EmptyState(QStringLiteral("circle-check"), tr("No consent ends soon"),
        tr("Two months before a consent ends the person stands here, so that you can ask in time.")));
    all->addWidget(m_table);
    connect(m_table, &kit::DataTable::opened, this, [this](qint64 row) {
        if (row > 0 && row <= static_cast<qint64>(m_endings.size()))
            Q_EMIT opened(m_endings[static_cast<size_t>(row - 1)].customer.value);
    });
}

void RenewPage::reload()
{
    onSuccess(this, m_context.workspace.consent().endings(days), m_context.notices,
        [this](const std::vector<consent::Ending>& endings) { showEndings(endings); });
}

void RenewPage::showEndings(const std::vector<consent::Ending>& endings)
{
    constexpr std::size_t mostShown = 1'000;
    m_endings.assign(endings.begin(), endings.begin() + static_cast<qsizetype>(std::min(mostShown, endings.size())));
    Q_EMIT counted(static_cast<int>(endings.size()));
    std::vector<base::CustomerId> ids;
    for (const consent::Ending& ending : m_endings)
        ids.push_back(ending.customer);
    onSuccess(this, m_context.workspace.customers().rows(ids), m_context.notices,
        [this](const std::vector<customers::CustomerRow>& people) {
            const auto catalogue = m_context.workspace.purposes().catalogue();
            const QTimeZone& zone = m_context.workspace.consent().zone();
            const auto dayOf = [&zone](base::UtcTime time) { return time.toDateTime().toTimeZone(zone).date(); };
            const QDate today = dayOf(m_context.workspace.clock().now());
            QHash<qint64, QString> names;
            for (const customers::CustomerRow& each : people)
                names.insert(each.id.value, each.name);
            std::vector<kit::PagedTableModel::Row> rows;
            for (const consent::Ending& ending : m_endings) {
                const QDate last = dayOf({ending.validUntil.microseconds - 1});
                rows.push_back({names.value(ending.customer.value), purposeName(*catalogue, ending.purpose), last,
                    QVariant::fromValue(kit::duePill(static_cast<int>(today.daysTo(last))))});
            }
            m_table->rows()->setRows(std::move(rows));
        });
}

} // namespace aicms::ui_consent
