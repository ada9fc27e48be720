// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/answer_columns.h"
#include "core/purposes/catalogue.h"

namespace aicms::consent {

/// SQL that fills answer_columns.

/// Raised by each commit: by it two views of the database are known to be the same.
qint64 readCommitCounter(storage::ReadTransaction& tx);
/// Of how many commits the news are kept, as the triggers of gate_news have it.
inline constexpr qint64 newsKept = 2'000;
/// Whom the commits from `since` to before `now` concerned, by id: at most `most` and one. 0: everybody.
Ids readNews(storage::ReadTransaction& tx, qint64 since, qint64 now, qint64 most);

/// Every purpose that there is or was, by id.
std::vector<base::PurposeId> readPurposeIds(storage::ReadTransaction& tx);
std::vector<AnswerColumns::AskedAgain> readAskedAgain(storage::ReadTransaction& tx);

/// What does not fit into the columns is thrown as base::Failure of kind Unsupported.
/// Everybody, in one block, without answers and own customers.
AnswerColumns::Block readPeopleBlock(storage::ReadTransaction& tx);
/// The answers of those with ids from `first` on and below `end`, by the place of the purpose.
std::vector<AnswerColumns::Rows<AnswerRow>> readAnswersBetween(storage::ReadTransaction& tx,
    const purposes::Catalogue& catalogue, const std::vector<base::PurposeId>& purposes, qint64 first, qint64 end);
/// Their soft opt-ins.
AnswerColumns::Rows<AnswerColumns::OwnCustomer> readOwnCustomersBetween(
    storage::ReadTransaction& tx, qint64 first, qint64 end);
/// One person whole. Empty lists for whoever is gone.
AnswerColumns::Block readPersonBlock(storage::ReadTransaction& tx, const purposes::Catalogue& catalogue,
    const std::vector<base::PurposeId>& purposes, base::CustomerId customer);

} // namespace aicms::consent
