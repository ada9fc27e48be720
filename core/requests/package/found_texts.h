// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/requests/package/mentions.h"
#include "core/storage/transaction.h"

namespace aicms::requests {

/// A text in somebody else's record that may mean the person.
struct FoundText {
    QString table = {}; ///< "note" or "interaction"
    qint64 id = 0;
    base::CustomerId owner = {};
    QString ownerName = {};
    base::UtcTime at = {};
    QString text = {}; ///< of a contact: its subject, a line feed, its text; without what is empty
    std::vector<Mention> mentions = {}; ///< places in `text`
    QString key() const; ///< "note:12"
    QString digest() const; ///< of the text: a decision holds for what was read, no longer
    bool isSure() const; ///< means her without doubt
};

/// Notes and contacts of all records but that one's own which may mean the person, in order of table and id. Throws
/// base::Failure.
std::vector<FoundText> findTextsOfOthers(
    storage::ReadTransaction& tx, const MentionFinder& finder, base::CustomerId without);

} // namespace aicms::requests
