// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/letters/letter.h"
#include "core/storage/transaction.h"

namespace aicms::requests::store {

LetterId insertLetter(storage::WriteTransaction& tx, const Letter& letter);
/// Of a draft: its words; of one that goes out now, how and when as well. What was sent is refused by the database.
void updateLetter(storage::WriteTransaction& tx, const Letter& letter);
void deleteLetter(storage::WriteTransaction& tx, LetterId id);
/// Without `open` and `isIntact`.
std::optional<Letter> readLetter(storage::ReadTransaction& tx, LetterId id);
/// Drafts first, then what was sent, the newest first.
std::vector<LetterHead> lettersOf(storage::ReadTransaction& tx, RequestId request);
void dropDrafts(storage::WriteTransaction& tx, RequestId request); ///< all that was not sent
/// Answers to somebody who was erased that were not sent (LetterHead::isOwed()).
bool hasOwed(storage::ReadTransaction& tx, RequestId request);
void dropOwed(storage::WriteTransaction& tx, RequestId request);
void dropOwedBefore(storage::WriteTransaction& tx, QDate today); ///< whose last day is over

} // namespace aicms::requests::store
