// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/erasure.h"

#include <array>
#include <span>

namespace aicms::retention {

/// What an erasure does with a text of somebody else that names the person.
enum class TextWay {
    BlackOut, ///< black in place of what means her
    Empty, ///< its table takes no other change than that the text goes whole
    DropRow, ///< the row goes: what a reason in the log said, or what undoing an import would bring back
    Stays, ///< it is counted and named
};

/// As what the column is read.
enum class TextForm {
    Plain,
    Cbor, ///< a record as it was, whose texts stand in arrays
    File, ///< a text file
};

struct TextTable {
    const char* table;
    std::array<const char*, 3> keys; ///< columns by which a row is found; nullptr behind the last
    const char* columns; ///< with a blank between
    const char* owner; ///< whose record it is, as SQL over the table `t`; "NULL": nobody's
    TextWay way;
    /// SQL over `t` for rows that stay as they are: the number of a WhyLeft, NULL for all others. nullptr: no such row.
    const char* stays = nullptr;
    bool isRecord = false; ///< part of a customer's record, which is searched and has a revision
    const char* after = nullptr; ///< once a row has changed, ?1 its first key
    const char* where = nullptr; ///< which rows are read; nullptr: all
    TextForm form = TextForm::Plain;
};
/// Every table with texts that somebody may have written about anybody.
std::span<const TextTable> textTables();

/// The other columns that hold text or bytes, and why nobody is looked for in them.
struct PassedOver {
    const char* table;
    const char* columns; ///< with a blank between; "*": all
    const char* why;
};
std::span<const PassedOver> passedOver();

} // namespace aicms::retention
