// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/list/customer_table.h"

#include "ui/customers/list/hit_cells.h"
#include "ui/customers/shown_text.h"
#include "ui/kit/when_done.h"
#include "ui/theme/theme.h"
#include "ui/wording/names.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace aicms::customers_ui {

using customers::CustomerRow;
using customers::SearchHit;
using customers::SortBy;
using kit::CellKind;
using kit::PagedTableModel;
using kit::TableColumn;

namespace {

const QString nameColumn = QStringLiteral("name");
const QString townColumn = QStringLiteral("town");
const QString contactColumn = QStringLiteral("contact");
const QString createdColumn = QStringLiteral("created");

std::vector<TableColumn> makeColumns()
{
    return {
        {nameColumn, CustomerTable::tr("Name"), CellKind::Name, 190, true, {}, 3},
        {QStringLiteral("email"), CustomerTable::tr("E-mail"), CellKind::Marked, 210, false, {}, 3},
        {QStringLiteral("phone"), CustomerTable::tr("Phone"), CellKind::Marked, 160, false, {}, 1},
        {townColumn, CustomerTable::tr("Town"), CellKind::Text, 110, true, {}, 2},
        {QStringLiteral("organisation"), CustomerTable::tr("Organisation"), CellKind::Text, 140, false, {}, 2},
        {QStringLiteral("tags"), CustomerTable::tr("Tags"), CellKind::Tags, 140, false, {}, 2},
        {contactColumn, CustomerTable::tr("Last contact"), CellKind::Secondary, 110, true},
        {createdColumn, CustomerTable::tr("Added"), CellKind::Secondary, 110, true},
    };
}

/// From the first to go to the last; the name always stays.
QStringList leavingOrder()
{
    return {createdColumn, QStringLiteral("organisation"), QStringLiteral("tags"), QStringLiteral("phone"),
        contactColumn, townColumn, QStringLiteral("email")};
}

QVariant marked(const QString& value, bool isValid, customers::ProblemKind problem)
{
    QString wrong;
    if (!isValid)
        wrong = CustomerTable::tr("%1; kept as typed").arg(wording::problemSentence(problem));
    return QVariant::fromValue(kit::MarkedText {value, wrong});
}

PagedTableModel::Row cellsOf(const CustomerRow& row, QDate today)
{
    const auto day = [today](base::UtcTime time) { return shortDate(localDate(time), today); };
    using customers::ProblemKind;
    return {row.name, marked(row.email, row.emailIsValid, ProblemKind::EmailUnreadable),
        marked(row.phone, row.phoneIsValid, ProblemKind::PhoneUnreadable), row.city, row.organisation, row.tags,
        row.lastContact ? day(*row.lastContact) : QString(), day(row.createdAt)};
}

/// In the order of the asked ids; an empty row where the record is gone.
std::vector<PagedTableModel::Row> inOrder(
    const std::vector<qint64>& ids, const std::vector<CustomerRow>& rows, QDate today)
{
    std::unordered_map<qint64, const CustomerRow*> byId;
    for (const CustomerRow& row : rows)
        byId.emplace(row.id.value, &row);
    std::vector<PagedTableModel::Row> ordered;
    for (const qint64 id : ids) {
        const auto found = byId.find(id);
        ordered.push_back(found == byId.end() ? PagedTableModel::Row {} : cellsOf(*found->second, today));
    }
    return ordered;
}

} // namespace

CustomerTable::CustomerTable(customers::CustomersService& service, QWidget* parent)
    : DataTable(parent), m_service(service), m_unwanted {createdColumn}
{
    setObjectName(QStringLiteral("customerTable"));
    setAccessibleName(tr("Customers"));
    setColumns(makeColumns(), true);
    setSort(nameColumn, Qt::AscendingOrder);
    rows()->setLoader(
        [this](const std::vector<qint64>& ids, const PagedTableModel::Answer& answer) { load(ids, answer); });
    fitColumns();
}

void CustomerTable::setSearched(const QString& text)
{
    m_searched = text;
    setDensity(text.isEmpty() ? Density::Normal : Density::Roomy); // where it was found stands in a second line
}

void CustomerTable::load(const std::vector<qint64>& ids, const PagedTableModel::Answer& answer)
{
    std::vector<base::CustomerId> asked;
    for (const qint64 id : ids)
        asked.push_back({id});
    kit::whenDone(this, m_service.rows(asked),
        [this, ids, asked, answer, text = m_searched](const base::Result<std::vector<CustomerRow>>& found) {
            if (!found) {
                answer({});
                return;
            }
            auto cells = inOrder(ids, *found, m_service.today());
            if (text.isEmpty()) {
                answer(std::move(cells));
                return;
            }
            kit::whenDone(this, m_service.hits(text, asked),
                [this, ids, answer, cells = std::move(cells)](
                    const base::Result<std::vector<SearchHit>>& hits) mutable {
                    // Without them the rows are as right as before.
                    if (hits)
                        markHits(cells, ids, *hits, [this](const QString& id) { return cellPlace(id); });
                    answer(std::move(cells));
                });
        });
}

void CustomerTable::showIds(const std::vector<qint64>& ids)
{
    if (ids == m_shown) {
        rows()->reload();
        return;
    }
    const qint64 current = currentId();
    const int place = verticalScrollBar()->value();
    const std::vector<qint64> before = std::exchange(m_shown, ids);
    rows()->setIds(ids);
    verticalScrollBar()->setValue(place);
    if (current == m_standIn && rows()->rowOf(m_gone) >= 0)
        setCurrentId(std::exchange(m_gone, 0)); // it is back: whoever took it away goes on with it
    else if (rows()->rowOf(current) >= 0) {
        setCurrentId(current);
        verticalScrollBar()->setValue(place); // whoever looks elsewhere is not called back to the cursor
    } else if (current != 0)
        goToNeighbour(current, before);
}

void CustomerTable::goToNeighbour(qint64 gone, const std::vector<qint64>& before)
{
    const auto isHere = [this](qint64 id) { return rows()->rowOf(id) >= 0; };
    const auto place = std::ranges::find(before, gone);
    const auto next = std::find_if(place, before.end(), isHere);
    const auto previous = std::find_if(std::make_reverse_iterator(place), before.rend(), isHere);
    m_gone = gone;
    m_standIn = next != before.end() ? *next : previous != before.rend() ? *previous : 0;
    if (m_standIn != 0)
        setCurrentId(m_standIn);
}

std::vector<base::CustomerId> CustomerTable::tickedIds() const
{
    std::vector<base::CustomerId> ids;
    for (const qint64 id : rows()->checkedIds())
        ids.push_back({id});
    return ids;
}

void CustomerTable::setWanted(const QString& column, bool wanted)
{
    if (wanted)
        m_unwanted.remove(column);
    else
        m_unwanted.insert(column);
    fitColumns();
}

std::optional<SortBy> CustomerTable::sortOf(const QString& column)
{
    if (column == nameColumn)
        return SortBy::Name;
    if (column == townColumn)
        return SortBy::City;
    if (column == contactColumn)
        return SortBy::LastContact;
    if (column == createdColumn)
        return SortBy::Created;
    return std::nullopt;
}

QString CustomerTable::columnOf(SortBy sort)
{
    switch (sort) {
    case SortBy::City: return townColumn;
    case SortBy::LastContact: return contactColumn;
    case SortBy::Created: return createdColumn;
    case SortBy::Name:
    case SortBy::Match: break;
    }
    return nameColumn;
}

std::optional<qsizetype> CustomerTable::cellPlace(const QString& column) const
{
    if (!isColumnVisible(column))
        return std::nullopt;
    return rows()->columnOf(column) - (rows()->isTickable() ? 1 : 0);
}

void CustomerTable::fitColumns()
{
    int needed = theme::px(44);
    for (const TableColumn& column : rows()->columns()) {
        if (isWanted(column.id))
            needed += theme::px(column.width);
    }
    QSet<QString> hidden = m_unwanted;
    for (const QString& id : leavingOrder()) {
        if (needed <= viewport()->width() || id == QLatin1String("email"))
            break;
        if (hidden.contains(id))
            continue;
        hidden.insert(id);
        needed -= theme::px(rows()->columns().at(static_cast<std::size_t>(rows()->columnOf(id) - 1)).width);
    }
    QStringList pushedOut;
    bool isChanged = false;
    for (const TableColumn& column : rows()->columns()) {
        const bool visible = !hidden.contains(column.id);
        if (!visible && isWanted(column.id))
            pushedOut.append(column.title);
        if (isColumnVisible(column.id) != visible) {
            setColumnVisible(column.id, visible);
            isChanged = true;
        }
    }
    if (isChanged && !m_searched.isEmpty())
        rows()->reload(); // the reasons depend on what is shown
    if (std::exchange(m_pushedOut, pushedOut) != pushedOut)
        Q_EMIT pushedOutChanged(pushedOut);
}

void CustomerTable::resizeEvent(QResizeEvent* event)
{
    DataTable::resizeEvent(event);
    fitColumns();
}

void CustomerTable::changeEvent(QEvent* event)
{
    DataTable::changeEvent(event);
    if (event->type() == QEvent::FontChange && rows())
        fitColumns();
}

} // namespace aicms::customers_ui
