// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"
#include "core/exchange/sales/sales_field.h"
#include "ui/theme/theme.h"

#include <functional>
#include <optional>

namespace aicms::ui_exchange {

/// What the business calls a purpose, by its code.
using PurposeName = std::function<QString(const QString& code)>;

/// The sentence beside a column with its sign.
struct ColumnVerdict {
    QString icon;
    theme::Color color = theme::Color::TextMuted;
    QString text;
};

/// `rows` is how many the figures speak of; empty while only the first ones were looked at. `canChoose`: the person may
/// say where the column goes, which whole customers say themselves.
ColumnVerdict columnVerdict(const exchange::Column& column, const exchange::ColumnPreview& figures,
    exchange::UnmappedPolicy policy, std::optional<qint64> rows, bool canChoose, const PurposeName& purposeName);

/// The same of a column of orders, products or events; `figures` speak of the first rows.
ColumnVerdict salesVerdict(exchange::SalesField field, const exchange::ColumnPreview& figures);

} // namespace aicms::ui_exchange
