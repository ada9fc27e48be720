// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"

#include <QString>

namespace aicms::ui_exchange {

/// What undoing does, before it is done.
QString undoQuestion(qint64 created, qint64 updated);
/// Added to the question once it is known how many have answered something since; empty for none.
QString undoLeaves(qint64 answered);
/// What undoing did, with the records that were left alone.
QString undoSentence(const exchange::UndoResult& result);

} // namespace aicms::ui_exchange
