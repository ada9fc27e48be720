// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/error.h"

#include <QFuture>
#include <QStringList>

#include <vector>

namespace aicms::consent {

/// What a CSV file holds, as far as somebody needs it to say which column means what.
struct ConsentFile {
    struct Column {
        QString header = {};
        QString example = {}; ///< the first cell that is not empty
        QStringList values = {}; ///< the different words in it, as they stand, in the order in which they come
        bool hasMore = false; ///< more of them than mostValues
    };
    static constexpr int mostValues = 40;
    static constexpr qint64 mostRows = 10'000; ///< that are looked at

    std::vector<Column> columns = {};
    qint64 rows = 0; ///< that were looked at
};

/// Reads the beginning of a file on a worker thread; nothing is stored. NotAllowed, NotFound "file", Unsupported,
/// TooLarge, Invalid "header".
QFuture<base::Result<ConsentFile>> lookAtConsentFile(const access::Session& session, const QString& path);

} // namespace aicms::consent
