// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"
#include "ui/theme/theme.h"

#include <optional>

namespace aicms::ui_exchange {

/// The sentence beside a column with its sign.
struct ColumnVerdict {
    QString icon;
    theme::Color color = theme::Color::TextMuted;
    QString text;
};

/// `rows` is how many the figures speak of; empty while only the first ones were looked at.
ColumnVerdict columnVerdict(const exchange::Column& column, const exchange::ColumnPreview& figures,
    exchange::UnmappedPolicy policy, std::optional<qint64> rows);

} // namespace aicms::ui_exchange
