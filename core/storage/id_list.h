// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace aicms::storage {

/// Many ids as one parameter: "id IN (SELECT value FROM json_each(?1))". One statement for all of them costs far less
/// than one for each: what SQLite sets up for cascades and what FTS5 writes out comes once.
template <class AnyId> QString idList(const std::vector<AnyId>& ids)
{
    QString list(QLatin1Char('['));
    for (const AnyId& id : ids) {
        if (list.size() > 1)
            list += QLatin1Char(',');
        list += QString::number(id.value);
    }
    return list + QLatin1Char(']');
}

} // namespace aicms::storage
