// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/retention/erasure.h"
#include "core/retention/erasure_marks.h"
#include "core/retention/mention_book.h"
#include "core/storage/transaction.h"

#include <QDate>
#include <QTimeZone>

#include <array>
#include <set>
#include <utility>
#include <vector>

namespace aicms::retention {

/// Texts of others which somebody read, by table and number, and said that they mean somebody else.
using SparedTexts = std::set<std::pair<QString, qint64>>;

/// In which texts the people of a long run may be named, read once for all its blocks. It holds as long as nobody else
/// writes; a block that finds somebody did reads everything itself.
struct TextRows {
    qint64 commit = -1; ///< the database's count of commits with which it holds
    std::vector<std::set<std::array<qint64, 3>>> rows = {}; ///< keys, by textTables()
};
/// Throws base::Failure.
TextRows textRowsNaming(storage::ReadTransaction& tx, const std::vector<base::CustomerId>& people);

/// What a caller knows of texts of others.
struct OthersTexts {
    SparedTexts spared = {};
    TextRows* known = nullptr;
};

/// Whom texts are looked through for.
struct TextQuery {
    std::vector<NamedPerson> people = {};
    std::set<base::CustomerId> gone = {}; ///< their own records do not count; empty once these are gone
    SparedTexts spared = {};
    TextRows* known = nullptr;
    QDate today = {}; ///< of the business, for what a law wants
    QTimeZone zone = QTimeZone::utc();
};

/// A text by its table and number.
struct TextAt {
    QString table = {};
    qint64 row = 0;
    base::CustomerId owner = {}; ///< in whose record it stands; may be none
};

struct TextsNaming {
    std::vector<TextAt> losing = {}; ///< that lose the name, or go
    std::vector<LeftText> left = {}; ///< that stay, by table
};

/// One reading of all texts (text_tables.h), however many people they are. Throws base::Failure.
TextsNaming textsNaming(storage::ReadTransaction& tx, const TextQuery& query);

/// The same, and takes out what is surely theirs. `marks` gets what went, for the second half of the erasure. The
/// people's own rows are gone. Counts of what was done are added to `part`.
void cleanTexts(storage::WriteTransaction& tx, const access::Session& session, const TextQuery& query, MarkMaker& marks,
    Certificate& part);

} // namespace aicms::retention
