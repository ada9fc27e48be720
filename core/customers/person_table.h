// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace aicms::customers {

/// How a stored value is shown to the person it is about.
enum class PersonValue {
    Text,
    FreeText, ///< may name other people, who are blacked out
    Integer,
    Flag,
    Time, ///< microseconds UTC
    JulianDay,
    DateNumber, ///< as birthdays are stored: yyyymmdd, the year may be 0
    Uuid,
    Bytes, ///< Base64
    Millionths,
    Provenance, ///< why it is held: purpose, origin, source
};

/// One column of a table of the schema, or of one that it refers to ("tag.name").
struct PersonColumn {
    const char* name;
    PersonValue value = PersonValue::Text;
    const char* meaning = ""; ///< in the published schema; for numbers what each stands for
    const char* provenance = "provenance_id"; ///< the column that says why it is held; "" where none does
};

/// May a table go into the portable file (privacy-rules P1, P2)?
enum class Portable {
    ByOrigin, ///< provided and observed values that rest on consent or contract
    Always, ///< all of it was provided by the person
    Never, ///< inferred, or written by staff
};

/// What one table holds about one person.
struct PersonTable {
    const char* name;
    const char* select; ///< ?1 is the customer's id
    std::vector<PersonColumn> columns; ///< in the order of the select
    std::vector<const char*> leftOut; ///< columns of that table that are not shown: keys, copies for searching, staff
    Portable portable = Portable::ByOrigin;
};

/// A table that is not shown, and why.
struct LeftOutTable {
    const char* name;
    const char* reason;
};

} // namespace aicms::customers
