// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/told_store.h"

namespace aicms::sharing::store {

namespace {

ToldRecipient noticeOf(const storage::Rows& rows)
{
    ToldRecipient notice;
    notice.id = rows.id<NoticeId>(0);
    notice.recipient = rows.id<RecipientId>(1);
    notice.recipientName = rows.text(2);
    notice.contact = rows.text(3);
    notice.cause = static_cast<Cause>(rows.integer(4));
    notice.customer = rows.id<base::CustomerId>(5);
    notice.request = rows.integer(6);
    notice.madeAt = rows.time(7);
    notice.state = static_cast<ToldState>(rows.integer(8));
    if (!rows.isNull(9))
        notice.settledAt = rows.time(9);
    notice.settledBy = rows.id<base::UserId>(10);
    notice.note = rows.text(11);
    return notice;
}

} // namespace

bool isToBeTold(
    storage::ReadTransaction& tx, RecipientId recipient, Cause cause, base::CustomerId customer, qint64 request)
{
    const bool isOnce = cause == Cause::Erased && request > 0;
    return tx
        .query("SELECT 1 FROM recipient_notice WHERE customer_id = ?1 AND recipient_id = ?2 AND cause = ?3"
               " AND (state = 0 OR (?4 AND request_id = ?5))",
            customer, recipient, static_cast<int>(cause), isOnce, request)
        .next();
}

std::vector<NoticeId> openNotices(
    storage::ReadTransaction& tx, RecipientId recipient, base::CustomerId customer, qint64 request)
{
    std::vector<NoticeId> open;
    auto rows = tx.query("SELECT id FROM recipient_notice WHERE state = 0 AND recipient_id = ?1"
                         " AND (customer_id = ?2 OR request_id = ?3) ORDER BY id",
        recipient, customer, request);
    while (rows.next())
        open.push_back(rows.id<NoticeId>(0));
    return open;
}

std::vector<RecipientId> recipientsNamedFor(storage::ReadTransaction& tx, qint64 request)
{
    std::vector<RecipientId> named;
    auto rows
        = tx.query("SELECT DISTINCT recipient_id FROM recipient_notice WHERE request_id = ?1 ORDER BY 1", request);
    while (rows.next())
        named.push_back(rows.id<RecipientId>(0));
    return named;
}

NoticeId insertNotice(storage::WriteTransaction& tx, const ToldRecipient& notice, base::UserId by)
{
    const std::optional<qint64> request = notice.request > 0 ? std::optional(notice.request) : std::nullopt;
    return {tx.insert("INSERT INTO recipient_notice (recipient_id, cause, customer_id, request_id, made_at, user_id,"
                      " state, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, '')",
        notice.recipient, static_cast<int>(notice.cause), notice.customer, request, tx.now(), by.value)};
}

std::optional<ToldRecipient> readNotice(storage::ReadTransaction& tx, NoticeId id)
{
    auto rows = tx.query("SELECT recipient_notice.id, recipient_id, recipient.name, recipient.contact, cause,"
                         " customer_id, request_id, made_at, state, settled_at, settled_by, note FROM recipient_notice"
                         " JOIN recipient ON recipient.id = recipient_id WHERE recipient_notice.id = ?1",
        id);
    return rows.next() ? std::optional(noticeOf(rows)) : std::nullopt;
}

std::vector<ToldRecipient> noticesFor(storage::ReadTransaction& tx, qint64 request)
{
    std::vector<ToldRecipient> all;
    auto rows = tx.query("SELECT recipient_notice.id, recipient_id, recipient.name, recipient.contact, cause,"
                         " customer_id, request_id, made_at, state, settled_at, settled_by, note FROM recipient_notice"
                         " JOIN recipient ON recipient.id = recipient_id WHERE request_id = ?1"
                         " ORDER BY recipient_notice.id",
        request);
    while (rows.next())
        all.push_back(noticeOf(rows));
    return all;
}

std::vector<ToldRecipient> readNotices(storage::ReadTransaction& tx, bool withSettled)
{
    std::vector<ToldRecipient> all;
    auto rows = tx.query("SELECT recipient_notice.id, recipient_id, recipient.name, recipient.contact, cause,"
                         " customer_id, request_id, made_at, state, settled_at, settled_by, note FROM recipient_notice"
                         " JOIN recipient ON recipient.id = recipient_id WHERE ?1 OR state = 0"
                         " ORDER BY recipient_notice.id",
        withSettled);
    while (rows.next())
        all.push_back(noticeOf(rows));
    return all;
}

void settleNotice(storage::WriteTransaction& tx, NoticeId id, ToldState state, base::UserId by, const QString& note)
{
    const QString text = note.trimmed();
    tx.execute("UPDATE recipient_notice SET state = ?2, settled_at = ?3, settled_by = ?4, note = ?5 WHERE id = ?1", id,
        static_cast<int>(state), tx.now(), by, text.isNull() ? QString(QLatin1String("")) : text);
}

void forgetNoticesAbout(storage::WriteTransaction& tx, base::CustomerId customer)
{
    tx.execute("UPDATE recipient_notice SET note = '' WHERE customer_id = ?1 AND note <> ''", customer);
}

} // namespace aicms::sharing::store
