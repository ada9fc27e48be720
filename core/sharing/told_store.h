// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/told_recipient.h"
#include "core/storage/transaction.h"

/// The SQL of recipient_notice. All throw base::Failure.
namespace aicms::sharing::store {

/// Whether that recipient is to be told the same about that person already, or was told of her erasure because of that
/// request: she is erased once.
bool isToBeTold(
    storage::ReadTransaction& tx, RecipientId recipient, Cause cause, base::CustomerId customer, qint64 request);
/// What is open towards that recipient of that person, or because of that request, by id.
std::vector<NoticeId> openNotices(
    storage::ReadTransaction& tx, RecipientId recipient, base::CustomerId customer, qint64 request);
/// Who was named to be told because of a request, by id.
std::vector<RecipientId> recipientsNamedFor(storage::ReadTransaction& tx, qint64 request);
/// What was named because of a request, oldest first.
std::vector<ToldRecipient> noticesFor(storage::ReadTransaction& tx, qint64 request);
NoticeId insertNotice(storage::WriteTransaction& tx, const ToldRecipient& notice, base::UserId by);
std::optional<ToldRecipient> readNotice(storage::ReadTransaction& tx, NoticeId id);
/// Oldest first.
std::vector<ToldRecipient> readNotices(storage::ReadTransaction& tx, bool withSettled);
void settleNotice(storage::WriteTransaction& tx, NoticeId id, ToldState state, base::UserId by, const QString& note);
/// The words that may name the person.
void forgetNoticesAbout(storage::WriteTransaction& tx, base::CustomerId customer);

} // namespace aicms::sharing::store
