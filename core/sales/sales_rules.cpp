// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/sales_rules.h"

#include "core/base/currency.h"

#include <algorithm>
#include <array>
#include <map>

namespace aicms::sales {

namespace {

constexpr std::array movementKinds {"received", "sold", "returned", "counted", "lost"};

QString oneLine(const QString& text)
{
    return text.isEmpty() ? text : text.normalized(QString::NormalizationForm_C).simplified();
}

bool isSoundText(const QString& text, int most)
{
    return text.size() <= most
        && std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isCurrency(const QString& code)
{
    return base::isCurrencyCode(code);
}

bool isStorable(base::Decimal number)
{
    return number.scaledBy(limits::storedDecimals).has_value();
}

} // namespace

QString orderKindCode(OrderKind kind)
{
    return kind == OrderKind::Credit ? QStringLiteral("credit") : QStringLiteral("sale");
}

QStringList orderMarkCodes(OrderMarks marks)
{
    QStringList codes;
    if (marks.testFlag(OrderMark::PriceNotPositive))
        codes << QStringLiteral("price_not_positive");
    if (marks.testFlag(OrderMark::NegativeQuantity))
        codes << QStringLiteral("negative_quantity");
    return codes;
}

QString movementKindCode(MovementKind kind)
{
    return QString::fromLatin1(movementKinds.at(static_cast<std::size_t>(kind)));
}

void normalise(Product& product)
{
    product.sku = oneLine(product.sku);
    product.name = oneLine(product.name);
    product.category = oneLine(product.category);
}

void normalise(Order& order)
{
    order.head.number = oneLine(order.head.number);
    order.head.country = oneLine(order.head.country);
    for (OrderLine& line : order.lines)
        line.description = oneLine(line.description);
}

void normalise(StockMovement& movement)
{
    movement.note = oneLine(movement.note);
}

void normalise(Event& event)
{
    event.kind = oneLine(event.kind);
    event.value = oneLine(event.value);
    event.source = oneLine(event.source);
}

QString faultOf(const Product& product)
{
    if (!isSoundText(product.sku, limits::sku))
        return QStringLiteral("sku");
    if (!isSoundText(product.name, limits::name) || (product.name.isEmpty() && product.sku.isEmpty()))
        return QStringLiteral("name");
    if (!isSoundText(product.category, limits::category))
        return QStringLiteral("category");
    if (product.price && product.price->minor() < 0)
        return QStringLiteral("price");
    return {};
}

QString faultOf(const OrderLine& line)
{
    if (!isStorable(line.quantity))
        return QStringLiteral("quantity");
    if (!isStorable(line.unitPrice))
        return QStringLiteral("unit_price");
    if (!isSoundText(line.description, limits::description))
        return QStringLiteral("description");
    return {};
}

QString faultOf(const Order& order)
{
    if (!isSoundText(order.head.number, limits::orderNumber))
        return QStringLiteral("number");
    if (!isSoundText(order.head.country, limits::country))
        return QStringLiteral("country");
    if (!isCurrency(order.head.currency))
        return QStringLiteral("currency");
    if (order.lines.empty() || order.lines.size() > static_cast<std::size_t>(limits::linesPerOrder))
        return QStringLiteral("lines");
    for (const OrderLine& line : order.lines) {
        if (const QString field = faultOf(line); !field.isEmpty())
            return field;
        if (line.quantity.sign() == 0 || (order.head.kind == OrderKind::Credit) != (line.quantity.sign() < 0))
            return QStringLiteral("quantity");
        if (!line.product.isValid() && line.description.isEmpty())
            return QStringLiteral("description");
    }
    return totalOf(order.lines) ? QString() : QStringLiteral("total");
}

QString faultOf(const StockMovement& movement)
{
    if (!isSoundText(movement.note, limits::note))
        return QStringLiteral("note");
    if (movement.counted)
        return movement.counted->sign() >= 0 && isStorable(*movement.counted) ? QString() : QStringLiteral("counted");
    const bool mustRise = movement.kind == MovementKind::Received || movement.kind == MovementKind::Returned;
    const bool isRight = movement.kind != MovementKind::Counted && movement.quantity.sign() == (mustRise ? 1 : -1);
    return isRight && isStorable(movement.quantity) ? QString() : QStringLiteral("quantity");
}

QString faultOf(const Event& event)
{
    if (event.kind.isEmpty() || !isSoundText(event.kind, limits::eventKind))
        return QStringLiteral("kind");
    if (!isSoundText(event.value, limits::eventValue))
        return QStringLiteral("value");
    return isSoundText(event.source, limits::eventSource) ? QString() : QStringLiteral("source");
}

std::optional<base::Decimal> amountOf(const OrderLine& line)
{
    return line.quantity.times(line.unitPrice);
}

std::optional<base::Decimal> totalOf(std::span<const OrderLine> lines)
{
    std::optional<base::Decimal> total = base::Decimal();
    for (const OrderLine& line : lines) {
        const auto amount = amountOf(line);
        total = amount ? total->plus(*amount) : std::nullopt;
        if (!total)
            return std::nullopt;
    }
    return total;
}

OrderMarks marksOf(const OrderLine& line, OrderKind kind)
{
    OrderMarks marks;
    marks.setFlag(OrderMark::PriceNotPositive, line.unitPrice.sign() <= 0);
    marks.setFlag(OrderMark::NegativeQuantity, kind == OrderKind::Sale && line.quantity.sign() < 0);
    return marks;
}

bool settle(Order& order)
{
    const auto total = totalOf(order.lines);
    if (!total)
        return false;
    order.head.total = *total;
    order.head.lineCount = static_cast<qint64>(order.lines.size());
    order.head.marks = {};
    for (const OrderLine& line : order.lines)
        order.head.marks |= marksOf(line, order.head.kind);
    return true;
}

std::vector<OrderLine> remainingLines(const Order& sale, std::span<const Order> credits)
{
    std::vector<OrderLine> left = sale.lines;
    for (const Order& credit : credits) {
        for (const OrderLine& returned : credit.lines) {
            base::Decimal rest = returned.quantity.negated();
            for (OrderLine& line : left) {
                const bool isAlike = line.product == returned.product && line.description == returned.description
                    && line.unitPrice == returned.unitPrice;
                if (!isAlike || rest.sign() <= 0)
                    continue;
                const auto after = line.quantity.plus(rest.negated()).value_or(base::Decimal());
                rest = after.sign() < 0 ? after.negated() : base::Decimal();
                line.quantity = after.sign() < 0 ? base::Decimal() : after;
            }
        }
    }
    std::erase_if(left, [](const OrderLine& line) { return line.quantity.sign() <= 0; });
    return left;
}

Order creditOf(const Order& sale, std::vector<OrderLine> lines)
{
    Order credit;
    credit.head.customer = sale.head.customer;
    credit.head.kind = OrderKind::Credit;
    credit.head.currency = sale.head.currency;
    credit.head.country = sale.head.country;
    credit.head.credits = sale.head.id;
    credit.lines = std::move(lines);
    for (OrderLine& line : credit.lines)
        line.quantity = line.quantity.negated();
    return credit;
}

bool isCancellationNumber(const QString& number)
{
    return number.size() > 1 && (number[0] == u'C' || number[0] == u'c') && number[1].isDigit();
}

bool addTotal(std::vector<CurrencyTotal>& totals, const OrderHead& order)
{
    auto entry = std::ranges::lower_bound(totals, order.currency, {}, &CurrencyTotal::currency);
    if (entry == totals.end() || entry->currency != order.currency)
        entry = totals.insert(entry, {order.currency, {}, 0});
    const auto sum = entry->total.plus(order.total);
    if (!sum)
        return false;
    entry->total = *sum;
    ++entry->orders;
    return true;
}

std::optional<std::vector<CurrencyTotal>> totalsOf(std::span<const OrderHead> orders)
{
    std::vector<CurrencyTotal> totals;
    for (const OrderHead& order : orders) {
        if (!addTotal(totals, order))
            return std::nullopt;
    }
    return totals;
}

std::vector<MonthTotal> monthTotals(std::span<const OrderHead> orders, const QString& currency, const QTimeZone& zone)
{
    std::map<int, base::Decimal> sums; // by months since year 0
    for (const OrderHead& order : orders) {
        if (order.currency != currency)
            continue;
        const QDate date = order.at.toDateTime().toTimeZone(zone).date();
        base::Decimal& sum = sums[date.year() * 12 + date.month() - 1];
        sum = sum.plus(order.total).value_or(sum);
    }
    std::vector<MonthTotal> months;
    for (const auto& [key, sum] : sums) {
        while (!months.empty() && months.back().year * 12 + months.back().month < key) {
            const int next = months.back().year * 12 + months.back().month;
            months.push_back({next / 12, next % 12 + 1, {}});
        }
        months.push_back({key / 12, key % 12 + 1, sum});
    }
    return months;
}

} // namespace aicms::sales
