// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/letters/letter_store.h"

namespace aicms::requests::store {

namespace {

/// NULL is kept for what is not known; a text is never that.
QString letterWords(const QString& text)
{
    return text.isNull() ? QString(QLatin1String("")) : text;
}

std::optional<qint64> sentDay(const LetterHead& head)
{
    return head.isSent() ? std::optional(head.sentOn.toJulianDay()) : std::nullopt;
}

std::optional<QByteArray> sentDigest(const LetterHead& head)
{
    return head.digest.isEmpty() ? std::nullopt : std::optional(head.digest);
}

std::optional<qint64> lastDay(const LetterHead& head)
{
    return head.keptUntil.isValid() ? std::optional(head.keptUntil.toJulianDay()) : std::nullopt;
}

/// id, request_id, kind, regime, language, written_at, user_id, sent_on, way, sent_to, digest, body <> '',
/// recipient_id, kept_until.
LetterHead headAt(const storage::Rows& rows)
{
    LetterHead head;
    head.id = rows.id<LetterId>(0);
    head.request = rows.id<RequestId>(1);
    head.kind = static_cast<LetterKind>(rows.integer(2));
    head.regime = static_cast<Regime>(rows.integer(3));
    head.language = rows.text(4);
    head.writtenAt = rows.time(5);
    head.by = rows.id<base::UserId>(6);
    if (!rows.isNull(7))
        head.sentOn = QDate::fromJulianDay(rows.integer(7));
    head.way = rows.text(8);
    head.sentTo = rows.text(9);
    if (!rows.isNull(10))
        head.digest = rows.blob(10);
    head.hasCopy = rows.integer(11) != 0 || !head.isSent();
    if (!rows.isNull(12))
        head.recipient = rows.id<sharing::RecipientId>(12);
    if (!rows.isNull(13))
        head.keptUntil = QDate::fromJulianDay(rows.integer(13));
    return head;
}

} // namespace

LetterId insertLetter(storage::WriteTransaction& tx, const Letter& letter)
{
    const LetterHead& head = letter.head;
    const LetterText& text = letter.text;
    return {tx.insert("INSERT INTO request_letter (request_id, kind, regime, language, written_at, user_id, sender,"
                      " contact, recipient, place_and_day, subject, body, reason, way, sent_to, recipient_id)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, '', '', ?14)",
        head.request, static_cast<int>(head.kind), static_cast<int>(head.regime), letterWords(text.language),
        head.writtenAt, head.by.value, letterWords(text.sender), letterWords(text.contact), letterWords(text.recipient),
        letterWords(text.placeAndDay), letterWords(text.subject), letterWords(text.body), letterWords(letter.reason),
        head.recipient)};
}

void updateLetter(storage::WriteTransaction& tx, const Letter& letter)
{
    const LetterHead& head = letter.head;
    const LetterText& text = letter.text;
    tx.execute("UPDATE request_letter SET language = ?2, written_at = ?3, user_id = ?4, sender = ?5, contact = ?6,"
               " recipient = ?7, place_and_day = ?8, subject = ?9, body = ?10, reason = ?11, sent_on = ?12, way = ?13,"
               " sent_to = ?14, digest = ?15, kept_until = ?16 WHERE id = ?1",
        head.id, letterWords(text.language), head.writtenAt, head.by.value, letterWords(text.sender),
        letterWords(text.contact), letterWords(text.recipient), letterWords(text.placeAndDay),
        letterWords(text.subject), letterWords(text.body), letterWords(letter.reason), sentDay(head),
        letterWords(head.way), letterWords(head.sentTo), sentDigest(head), lastDay(head));
}

void deleteLetter(storage::WriteTransaction& tx, LetterId id)
{
    tx.execute("DELETE FROM request_letter WHERE id = ?1", id);
}

std::optional<Letter> readLetter(storage::ReadTransaction& tx, LetterId id)
{
    auto rows = tx.query(
        "SELECT id, request_id, kind, regime, language, written_at, user_id, sent_on, way, sent_to,"
        " digest, body <> '', recipient_id, kept_until, sender, contact, recipient, place_and_day, subject, body,"
        " reason FROM request_letter WHERE id = ?1",
        id);
    if (!rows.next())
        return std::nullopt;
    Letter letter;
    letter.head = headAt(rows);
    letter.text = {
        letter.head.language, rows.text(14), rows.text(15), rows.text(16), rows.text(17), rows.text(18), rows.text(19)};
    letter.reason = rows.text(20);
    return letter;
}

std::vector<LetterHead> lettersOf(storage::ReadTransaction& tx, RequestId request)
{
    auto rows = tx.query("SELECT id, request_id, kind, regime, language, written_at, user_id, sent_on, way, sent_to,"
                         " digest, body <> '', recipient_id, kept_until FROM request_letter WHERE request_id = ?1"
                         " ORDER BY sent_on IS NOT NULL, sent_on DESC, id DESC",
        request);
    std::vector<LetterHead> heads;
    while (rows.next())
        heads.push_back(headAt(rows));
    return heads;
}

bool hasOwed(storage::ReadTransaction& tx, RequestId request)
{
    return tx
        .query("SELECT 1 FROM request_letter WHERE request_id = ?1 AND sent_on IS NULL AND kept_until IS NOT NULL",
            request)
        .next();
}

void dropDrafts(storage::WriteTransaction& tx, RequestId request)
{
    tx.execute("DELETE FROM request_letter WHERE request_id = ?1 AND sent_on IS NULL", request);
}

void dropOwed(storage::WriteTransaction& tx, RequestId request)
{
    tx.execute(
        "DELETE FROM request_letter WHERE request_id = ?1 AND sent_on IS NULL AND kept_until IS NOT NULL", request);
}

void dropOwedBefore(storage::WriteTransaction& tx, QDate today)
{
    tx.execute("DELETE FROM request_letter WHERE sent_on IS NULL AND kept_until < ?1", today.toJulianDay());
}

} // namespace aicms::requests::store
