// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/column_preview.h"
#include "core/exchange/mapping/customer_rows.h"

#include <QHash>

#include <optional>

namespace aicms::exchange {

/// Where the properties of whole customers go, and how often each occurs: what its columns are to a table. The same
/// rules hold: special categories are blocked, what no purpose needs or nothing knows is left out unless it is kept.
class EntryTally {
public:
    explicit EntryTally(const RowOptions& options) : m_unmapped(options.unmapped), m_leftOut(options.leftOut) { }

    struct Place {
        Field field = Field::LeaveOut; ///< never LeaveOut; Own for an extra field
        QString purpose;
    };
    /// Counts a filled value of `property` that would go to `field` (LeaveOut: nothing known; Own: an extra field that
    /// the file itself calls one). `purpose`: what the file says it is held for; empty: the field's default. Empty when
    /// it is left out.
    std::optional<Place> place(const QString& property, Field field, const QString& value, const QString& purpose = {});
    /// Counts a value that does not read as what it should be.
    void countWrong(const QString& property, Field field, const QString& value);

    EntryColumns columns() const;

private:
    std::size_t indexOf(const QString& property, Field field, const QString& purpose);

    UnmappedPolicy m_unmapped;
    LeftOutSink m_leftOut;
    EntryColumns m_columns;
    QHash<std::pair<QString, int>, std::size_t> m_index; ///< a property may hold more than its field takes
};

} // namespace aicms::exchange
