// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/column_preview.h"
#include "core/exchange/mapping/customer_rows.h"

namespace aicms::exchange {

/// A file of any format as customers, one after the other.
class EntryReader {
public:
    virtual ~EntryReader() = default;
    /// The next customer, or the reason why it cannot be taken; false at the end. Any error ends the reading: what the
    /// format's reader says, or Unsupported when the file does not hold what its format demands.
    virtual base::Result<bool> next(MappedRow& entry) = 0;
    virtual qint64 bytesRead() const = 0; ///< of the file so far, for progress
    virtual qint64 blankEntries() const { return 0; } ///< with nothing in them, passed over so far
    /// Of everything read so far. What a table lacks is not there; what whole customers hold is found on the way.
    virtual EntryColumns columns() const = 0;
    virtual bool isTruncated() const = 0; ///< the file ends in the middle of an entry
};

} // namespace aicms::exchange
