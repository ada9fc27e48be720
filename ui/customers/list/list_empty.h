// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/customers/customer.h"
#include "ui/shell/screen.h"

#include <functional>

namespace aicms::kit {
class EmptyState;
}

namespace aicms::customers_ui {

/// What stands in the table's place. Each comes without a parent; the table takes it.
/// Nothing stored yet: what the place is for, and the ways to begin that the role allows.
kit::EmptyState* nothingYet(const shell::Context& context);
/// `hidden` customers are kept out by the filters of `query`.
kit::EmptyState* nothingFound(const customers::ListQuery& query, qint64 hidden, const QString& similar,
    const std::function<void()>& clear, const std::function<void()>& takeSimilar);
kit::EmptyState* emptyBin();
kit::EmptyState* listFailed(const base::Error& error, const std::function<void()>& again);

} // namespace aicms::customers_ui
