// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sales/sales_import.h"
#include "ui/exchange/import_flow.h"

#include <QString>

namespace aicms::ui_exchange {

/// What a file holds, as the chooser names it: "Customers", "Orders", ...
QString subjectName(ImportFlow::Subject subject);
/// "Import customers", "Import orders", ...
QString importTitle(ImportFlow::Subject subject);
/// "Importing customers", ...
QString importingTitle(ImportFlow::Subject subject);
/// The words under the figure of new rows: "new customers", "order lines", ...
QString newRowsWords(ImportFlow::Subject subject);
QString keyName(exchange::CustomerKey key);

/// What an import of sales data makes beside its rows ("120 orders, 8 of them credits ... In total 1,234.50 GBP."), as
/// sentences that hold before and after it. Empty for events.
QString salesSentence(const exchange::SalesImportResult& result, exchange::SalesSubject subject);

} // namespace aicms::ui_exchange
