// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sales/customer_keys.h"
#include "core/exchange/sales/product_keys.h"
#include "core/exchange/sales/sales_rows.h"
#include "core/sales/order_writer.h"
#include "core/sales/sales_rules.h"

#include <algorithm>

namespace aicms::exchange {

namespace {

enum class Fate { Stored, WasThere, CustomerUnknown, Quarantined };

/// What became of an order, so that its later lines know.
struct KnownOrder {
    Fate fate = Fate::Stored;
    base::OrderId id = {}; ///< none: not stored yet
    base::CustomerId customer = {};
    QString customerKey = {};
    QString currency = {};
};

/// Lines of one order that stand together in the file; each such run of a block is written at once.
struct LineRun {
    QString key;
    std::vector<MappedLine> lines;
};

/// Orders without a number: lines of one customer at one time belong together.
QString keyOf(const MappedLine& line)
{
    return line.number.isEmpty() ? QStringLiteral("\n%1\n%2").arg(line.customer).arg(line.at.microseconds)
                                 : line.number;
}

/// A credit takes back nothing but goods that were paid.
bool isCredit(const LineRun& run)
{
    return std::ranges::all_of(run.lines, [](const MappedLine& line) {
        return line.isCancellation || (line.line.quantity.sign() < 0 && line.line.unitPrice.sign() > 0);
    });
}

/// What a line says against the first one of its order; empty when nothing.
QString contradiction(const MappedLine& line, const KnownOrder& order)
{
    if (!line.customer.isEmpty() && line.customer != order.customerKey)
        return salesFieldCode(SalesField::Customer);
    return line.currency == order.currency ? QString() : salesFieldCode(SalesField::Currency);
}

class OrderRows : public SalesRows {
public:
    explicit OrderRows(SalesRowContext context)
        : m_context(std::move(context)), m_lines(m_context.reading), m_customers(m_context), m_products(m_context)
    {
    }
    void read(const TableRow& row) override { m_block.push_back(m_lines.map(row)); }
    std::size_t size() const override { return m_block.size(); }
    void store(storage::WriteTransaction& tx, ImportResult& counts) override;

private:
    KnownOrder find(storage::WriteTransaction& tx, const MappedLine& first);
    void storeRun(storage::WriteTransaction& tx, sales::OrderWriter& writer, LineRun& run, ImportResult& counts);
    void storeLines(storage::WriteTransaction& tx, sales::OrderWriter& writer, const LineRun& run, KnownOrder& order);
    void rejectRun(storage::WriteTransaction& tx, const LineRun& run, ImportResult& counts, RejectReason reason,
        const QString& field);

    SalesRowContext m_context;
    OrderLines m_lines;
    CustomerKeys m_customers;
    ProductKeys m_products;
    QHash<QString, KnownOrder> m_orders;
    std::vector<MappedLine> m_block;
};

constexpr qsizetype mostRemembered = 20'000; // orders; older ones are looked up

void OrderRows::store(storage::WriteTransaction& tx, ImportResult& counts)
{
    if (m_orders.size() > mostRemembered)
        m_orders.clear();
    sales::OrderWriter writer(tx, m_context.session);
    LineRun run;
    for (MappedLine& line : m_block) {
        ++counts.read;
        if (line.rejected) {
            reject(tx, m_context.batch, counts, {line.row, *line.rejected, line.field});
            continue;
        }
        const QString key = keyOf(line);
        if (key != run.key && !run.lines.empty())
            storeRun(tx, writer, run, counts);
        run.key = key;
        run.lines.push_back(std::move(line));
    }
    if (!run.lines.empty())
        storeRun(tx, writer, run, counts);
    m_block.clear();
}

KnownOrder OrderRows::find(storage::WriteTransaction& tx, const MappedLine& first)
{
    KnownOrder order {Fate::Stored, {}, {}, first.customer, first.currency};
    order.id = sales::findOrder(tx, first.number);
    if (order.id.isValid()) {
        // Made by this batch before it was broken off or forgotten, or there before it.
        const customers::Provenance held = sales::readOrder(tx, order.id).head.provenance;
        const bool isOurs = held.source == customers::SourceKind::Import && held.sourceId == m_context.batch.value;
        order.fate = isOurs ? Fate::Stored : Fate::WasThere;
        return order;
    }
    if (first.customer.isEmpty())
        return order;
    const CustomerKeys::Owner owner = m_customers.ownerOf(tx, first.customer, first.country);
    order.customer = owner.customer;
    order.fate = owner.state == CustomerKeys::State::Found ? Fate::Stored
        : owner.state == CustomerKeys::State::Unknown      ? Fate::CustomerUnknown
                                                           : Fate::Quarantined;
    return order;
}

void OrderRows::storeRun(storage::WriteTransaction& tx, sales::OrderWriter& writer, LineRun& run, ImportResult& counts)
{
    auto known = m_orders.find(run.key);
    if (known == m_orders.end())
        known = m_orders.insert(run.key, find(tx, run.lines.front()));
    std::erase_if(run.lines, [&](const MappedLine& line) {
        const QString field = contradiction(line, *known);
        if (!field.isEmpty())
            reject(tx, m_context.batch, counts, {line.row, RejectReason::OrderContradicts, field});
        return !field.isEmpty();
    });
    const auto lines = static_cast<qint64>(run.lines.size());
    if (known->fate == Fate::WasThere || known->fate == Fate::Quarantined) {
        const bool isSetAside = known->fate == Fate::Quarantined;
        for (const MappedLine& line : run.lines)
            passOver(tx, m_context.batch, counts,
                {.row = line.row,
                    .reason = isSetAside ? SkipReason::SetAside : SkipReason::OrderThere,
                    .name = isSetAside ? line.customer : line.number});
    } else if (known->fate == Fate::CustomerUnknown) {
        rejectRun(tx, run, counts, RejectReason::CustomerUnknown, salesFieldCode(SalesField::Customer));
    } else if (!run.lines.empty()) {
        try {
            storeLines(tx, writer, run, *known);
            counts.created += lines;
        } catch (const base::Failure& failure) {
            if (failure.error() != base::Error {base::ErrorKind::Invalid, QStringLiteral("total"), 0})
                throw;
            rejectRun(tx, run, counts, RejectReason::InvalidValue, QStringLiteral("total"));
        }
    }
    run.lines.clear();
}

void OrderRows::storeLines(
    storage::WriteTransaction& tx, sales::OrderWriter& writer, const LineRun& run, KnownOrder& order)
{
    sales::Order stored;
    stored.lines.reserve(run.lines.size());
    for (const MappedLine& line : run.lines) {
        stored.lines.push_back(line.line);
        stored.lines.back().product = m_products.productOf(tx, line);
    }
    if (order.id.isValid())
        return writer.append(order.id, stored.lines);
    const MappedLine& first = run.lines.front();
    stored.head.number = first.number;
    stored.head.at = first.at;
    stored.head.customer = order.customer;
    stored.head.kind = isCredit(run) ? sales::OrderKind::Credit : sales::OrderKind::Sale;
    stored.head.currency = first.currency;
    stored.head.country = first.country;
    stored.head.provenance = m_context.provenance();
    order.id = writer.add(std::move(stored));
}

void OrderRows::rejectRun(
    storage::WriteTransaction& tx, const LineRun& run, ImportResult& counts, RejectReason reason, const QString& field)
{
    for (const MappedLine& line : run.lines)
        reject(tx, m_context.batch, counts, {line.row, reason, field});
}

} // namespace

std::unique_ptr<SalesRows> makeOrderRows(SalesRowContext context)
{
    return std::make_unique<OrderRows>(std::move(context));
}

} // namespace aicms::exchange
