// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sales/customer_keys.h"
#include "core/exchange/sales/sales_rows.h"
#include "core/sales/order_writer.h"
#include "core/sales/sales_rules.h"

namespace aicms::exchange {

namespace {

struct MappedEvent {
    qint64 row = 0;
    std::optional<RejectReason> rejected = {};
    QString field = {};
    QString customer = {};
    sales::Event event = {};
};

/// The kinds that the program knows, however a file spells them ("Website visit", "website-visit").
QString kindOf(const QString& text)
{
    const QString plain = text.simplified();
    QString code = plain.toLower();
    code.replace(u' ', u'_').replace(u'-', u'_');
    const bool isKnown = code == QLatin1String(sales::eventKind::websiteVisit)
        || code == QLatin1String(sales::eventKind::newsletterClick);
    return isKnown ? code : plain;
}

class EventRows : public SalesRows {
public:
    explicit EventRows(SalesRowContext context)
        : m_context(std::move(context)), m_cells(m_context.reading.mapping),
          m_times(m_context.reading.dateOrder, m_context.reading.zone, m_context.reading.today), m_customers(m_context)
    {
    }
    void read(const TableRow& row) override { m_block.push_back(map(row)); }
    std::size_t size() const override { return m_block.size(); }
    void store(storage::WriteTransaction& tx, ImportResult& counts) override;

private:
    MappedEvent map(const TableRow& row);

    SalesRowContext m_context;
    SalesCells m_cells;
    TimeReader m_times;
    CustomerKeys m_customers;
    std::vector<MappedEvent> m_block;
};

MappedEvent EventRows::map(const TableRow& row)
{
    MappedEvent mapped;
    mapped.row = row.number;
    mapped.rejected = rejectReasonOf(row.fault);
    if (mapped.rejected)
        return mapped;
    const auto reject = [&mapped](RejectReason reason, const QString& field) {
        mapped.rejected = reason;
        mapped.field = field;
    };
    if (const auto failed = m_cells.failedFormula(row)) {
        reject(RejectReason::ValueUnreadable, salesFieldCode(*failed));
        return mapped;
    }
    mapped.customer = m_cells.text(row, SalesField::Customer);
    mapped.event.kind = kindOf(m_cells.text(row, SalesField::Kind));
    mapped.event.value = m_cells.text(row, SalesField::Value);
    mapped.event.source = m_cells.text(row, SalesField::Source);
    sales::normalise(mapped.event);
    const auto at = m_times.read(m_cells.text(row, SalesField::Time));
    if (mapped.customer.isEmpty())
        reject(RejectReason::ValueMissing, salesFieldCode(SalesField::Customer));
    else if (!at)
        reject(RejectReason::ValueUnreadable, salesFieldCode(SalesField::Time));
    else if (const QString fault = sales::faultOf(mapped.event); !fault.isEmpty())
        reject(RejectReason::InvalidValue, fault);
    mapped.event.at = at.value_or(base::UtcTime());
    return mapped;
}

void EventRows::store(storage::WriteTransaction& tx, ImportResult& counts)
{
    sales::OrderWriter writer(tx, m_context.session);
    for (MappedEvent& mapped : m_block) {
        ++counts.read;
        if (!mapped.rejected) {
            const CustomerKeys::Owner owner = m_customers.ownerOf(tx, mapped.customer, {});
            mapped.event.customer = owner.customer;
            if (owner.state == CustomerKeys::State::Quarantined) {
                passOver(tx, m_context.batch, counts,
                    {.row = mapped.row, .reason = SkipReason::SetAside, .name = mapped.customer});
                continue;
            }
            if (owner.state == CustomerKeys::State::Unknown) {
                mapped.rejected = RejectReason::CustomerUnknown;
                mapped.field = salesFieldCode(SalesField::Customer);
            }
        }
        if (mapped.rejected) {
            reject(tx, m_context.batch, counts, {mapped.row, *mapped.rejected, mapped.field});
        } else if (sales::isStored(tx, mapped.event)) {
            passOver(tx, m_context.batch, counts,
                {.row = mapped.row, .reason = SkipReason::EventThere, .name = mapped.customer});
        } else {
            mapped.event.provenance = m_context.provenance();
            writer.add(std::move(mapped.event));
            ++counts.created;
        }
    }
    m_block.clear();
}

} // namespace

std::unique_ptr<SalesRows> makeEventRows(SalesRowContext context)
{
    return std::make_unique<EventRows>(std::move(context));
}

} // namespace aicms::exchange
