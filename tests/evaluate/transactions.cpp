// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluate/transactions.h"

#include "tests/evaluate/table_file.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <sstream>
#include <stdexcept>

namespace aicms::evaluate {

namespace {

std::vector<OrderLine> readRetail(const TableFile& table)
{
    const size_t invoice = table.column("InvoiceNo"), code = table.column("StockCode");
    const size_t quantity = table.column("Quantity"), when = table.column("InvoiceDate");
    const size_t price = table.column("UnitPrice"), customer = table.column("CustomerID");
    std::vector<OrderLine> lines;
    for (size_t row = 0; row < table.rows(); ++row) {
        OrderLine line;
        line.quantity = table.number(row, quantity).value_or(0);
        line.money = line.quantity * table.number(row, price).value_or(0);
        if (table.text(row, invoice).starts_with('C') || line.quantity <= 0 || line.money <= 0)
            continue;
        line.customer = std::int64_t(table.number(row, customer).value_or(-1));
        line.day = dayOf(table.text(row, when));
        line.item = table.text(row, code);
        std::ranges::transform(line.item, line.item.begin(), [](unsigned char c) { return char(std::toupper(c)); });
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<OrderLine> readJourney(const TableFile& table)
{
    const size_t household = table.column("household_id"), product = table.column("product_id");
    const size_t when = table.column("transaction_timestamp"), value = table.column("sales_value");
    const size_t quantity = table.column("quantity");
    std::vector<OrderLine> lines;
    for (size_t row = 0; row < table.rows(); ++row) {
        lines.push_back({std::int64_t(table.number(row, household).value_or(-1)), table.text(row, product),
            dayOf(table.text(row, when)), table.number(row, quantity).value_or(0),
            table.number(row, value).value_or(0)});
    }
    return lines;
}

/// customer [customer in the sample] yyyymmdd CDs dollars
std::vector<OrderLine> readCdnow(const std::string& text, const std::string& path)
{
    std::vector<OrderLine> lines;
    std::istringstream input(text);
    for (std::string row; std::getline(input, row);) {
        std::istringstream fields(row);
        std::vector<std::string> words;
        for (std::string word; fields >> word;)
            words.push_back(word);
        if (words.empty() || !std::isdigit(static_cast<unsigned char>(words[0][0])))
            continue;
        if (words.size() != 4 && words.size() != 5)
            throw std::runtime_error(path + ": not understood: " + row);
        const size_t day = words.size() - 3;
        lines.push_back(
            {std::stoll(words[0]), {}, dayOf(words[day]), std::stod(words[day + 1]), std::stod(words[day + 2])});
    }
    return lines;
}

bool isGoodsOfRetail(const std::string& code)
{
    const auto isDigit = [](unsigned char c) { return std::isdigit(c) != 0; };
    const auto isLetter = [](unsigned char c) { return std::isalpha(c) != 0; };
    return code.size() >= 5 && std::all_of(code.begin(), code.begin() + 5, isDigit)
        && std::all_of(code.begin() + 5, code.end(), isLetter);
}

} // namespace

std::vector<OrderLine> readOrderLines(const std::string& path)
{
    const std::string text = readText(path);
    if (text.substr(0, text.find('\n')).find(',') == std::string::npos)
        return readCdnow(text, path);
    const TableFile table(path);
    if (table.find("InvoiceNo"))
        return readRetail(table);
    return readJourney(table);
}

Baskets basketsFrom(const std::vector<OrderLine>& lines, bool onlyGoodsOfRetail)
{
    const auto counts = [onlyGoodsOfRetail](const OrderLine& line) {
        return line.customer >= 0 && !line.item.empty() && (!onlyGoodsOfRetail || isGoodsOfRetail(line.item));
    };
    std::map<std::string, int> numbers;
    for (const OrderLine& line : lines) {
        if (counts(line))
            numbers.emplace(line.item, 0);
    }
    Baskets baskets;
    for (auto& [item, number] : numbers) {
        number = int(baskets.items.size());
        baskets.items.push_back(item);
    }
    std::map<std::int64_t, models::Buyer> buyers;
    for (const OrderLine& line : lines) {
        if (counts(line))
            buyers[line.customer].purchases.push_back({numbers[line.item], line.day});
    }
    for (auto& [id, buyer] : buyers) {
        buyer.id = id;
        models::putInOrder(buyer);
        baskets.buyers.push_back(std::move(buyer));
    }
    return baskets;
}

std::vector<models::PurchaseDays> purchaseDaysFrom(const std::vector<OrderLine>& lines)
{
    std::map<std::int64_t, std::map<int, double>> byCustomer;
    for (const OrderLine& line : lines) {
        if (line.customer >= 0)
            byCustomer[line.customer][line.day] += line.money;
    }
    std::vector<models::PurchaseDays> all;
    for (const auto& [customer, days] : byCustomer) {
        models::PurchaseDays& person = all.emplace_back();
        for (const auto& [day, money] : days) {
            person.days.push_back(day);
            person.money.push_back(money);
        }
    }
    return all;
}

} // namespace aicms::evaluate
