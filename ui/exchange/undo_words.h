// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"

#include <QString>

namespace aicms::ui_exchange {

/// What undoing an import would do, before it is done.
QString undoQuestion(const exchange::UndoForecast& forecast);
/// The same for an import of orders, products or events.
QString salesUndoQuestion();
/// What is still stored of an import that could not be taken back, with a blank before it; empty where nothing is.
QString leftoverSentence(const std::optional<exchange::UndoForecast>& left);
/// What undoing did, with the records that were left alone. `import`: names it, where several stand in sight.
QString undoSentence(const exchange::UndoResult& result, base::BatchId import = {});

} // namespace aicms::ui_exchange
