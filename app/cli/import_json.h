// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/exchange/sales/sales_import.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace aicms::cli {

class Context;

/// What all commands of import have in common.

/// The bytes of a mapping file; nothing for an empty path. NotFound, ReadOnly, TooLarge.
base::Result<std::optional<QByteArray>> readMappingFile(Context& context, const QString& path);
/// --encoding, for files that say nothing of it themselves; as it is found when left out.
OptionSpec encodingOption();
std::optional<exchange::TextEncoding> chosenEncoding(const Context& context);
/// Tells how far a run is, or how much of it is taken back once it was stopped.
std::function<void(const exchange::ImportProgress&)> importProgress(Context& context);
QJsonObject importJson(const exchange::ImportResult& result, bool isDryRun);
/// `ofCustomers`: what is new are people and organisations, else orders, products or events.
QStringList importLines(const exchange::ImportResult& result, bool isDryRun, bool ofCustomers = true);
/// The same of orders, products and events.
QJsonObject salesImportJson(const exchange::SalesImportResult& result, exchange::SalesSubject subject, bool isDryRun);
QStringList salesImportLines(const exchange::SalesImportResult& result, exchange::SalesSubject subject, bool isDryRun);

} // namespace aicms::cli
