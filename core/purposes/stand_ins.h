// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction.h"

#include <QString>

#include <vector>

namespace aicms::purposes {

/// For a vault that was saved from a damaged file: rows in place of purposes and of their versions that could not be
/// read, so that the wordings and answers that hang on them are kept. Such a purpose is switched off, is called by its
/// id ("lost_17"), and what its version says is not known: nothing may be used for it until somebody writes it anew.
/// False: a row of that table is none of these.
bool makeStandIns(storage::WriteTransaction& tx, const QString& table, const std::vector<qint64>& ids);

} // namespace aicms::purposes
