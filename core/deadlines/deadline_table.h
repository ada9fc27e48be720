// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace aicms::deadlines {

/// One line of a file of worked examples, computed.
struct TableRow {
    QString id;
    QString computed; ///< the answer, or "ERROR" and the subject of the error
    QString expected; ///< as the file says
    bool isEqual() const { return computed == expected; }
};

/// Runs a tab-separated file: lines that begin with "#" are remarks, the first other line names the columns; read are
/// id, regime, clock, subject, received, tz, holidays, events and expected, in any order. Invalid "deadline.table" with
/// the number of the line where a column is missing.
base::Result<std::vector<TableRow>> runTable(const QByteArray& bytes);

} // namespace aicms::deadlines
