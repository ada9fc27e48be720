// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/order.h"
#include "core/sales/product.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace aicms::cli {

/// Amounts are text: exact, and at least with the decimals of their currency.
QString amountText(base::Decimal amount, const QString& currency);
QJsonArray totalsJson(const std::vector<sales::CurrencyTotal>& totals);
QJsonObject orderJson(const sales::OrderHead& head);
QJsonObject orderJson(const sales::Order& order); ///< with its lines
QJsonObject productJson(const sales::ProductRow& row);

} // namespace aicms::cli
