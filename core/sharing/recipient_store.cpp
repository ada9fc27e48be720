// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/recipient_store.h"

#include "core/base/error.h"
#include "core/base/text_fold.h"
#include "core/sharing/recipient_register.h"
#include "core/vault/crypto.h"

namespace aicms::sharing::store {

namespace {

std::optional<qint64> dayOrNone(QDate day)
{
    return day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt;
}

QDate dayAt(const storage::Rows& rows, int column)
{
    return rows.isNull(column) ? QDate() : QDate::fromJulianDay(rows.integer(column));
}

/// An empty text is stored as one, not as nothing.
QString stored(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isNull() ? QString(QLatin1String("")) : trimmed;
}

Agreement agreementOf(const storage::Rows& rows, int first)
{
    Agreement agreement;
    agreement.id = rows.id<AgreementId>(first);
    agreement.kind = static_cast<AgreementKind>(rows.integer(first + 1));
    agreement.signedOn = dayAt(rows, first + 2);
    agreement.endsOn = dayAt(rows, first + 3);
    agreement.fileName = rows.text(first + 4);
    agreement.recordedAt = rows.time(first + 5);
    agreement.by = rows.id<base::UserId>(first + 6);
    return agreement;
}

Recipient recipientOf(const storage::Rows& rows)
{
    Recipient recipient;
    recipient.id = rows.id<RecipientId>(0);
    recipient.revision = rows.integer(1);
    recipient.name = rows.text(2);
    recipient.role = static_cast<Role>(rows.integer(3));
    recipient.task = rows.text(4);
    recipient.contact = rows.text(5);
    recipient.countries = rows.text(6).split(u',', Qt::SkipEmptyParts);
    recipient.subprocessors = rows.text(7);
    recipient.safeguard = rows.text(8);
    recipient.safeguardOn = dayAt(rows, 9);
    recipient.safeguardNote = rows.text(10);
    recipient.reviewOn = dayAt(rows, 11);
    recipient.createdAt = rows.time(12);
    if (!rows.isNull(13))
        recipient.endedAt = rows.time(13);
    recipient.endReason = rows.text(14);
    return recipient;
}

void readParts(storage::ReadTransaction& tx, Recipient& recipient)
{
    auto purposes = tx.query("SELECT purpose.code FROM recipient_purpose JOIN purpose ON purpose.id = purpose_id"
                             " WHERE recipient_id = ?1 ORDER BY purpose_id",
        recipient.id);
    while (purposes.next())
        recipient.purposes << purposes.text(0);
    auto newest = tx.query("SELECT id, kind, signed_on, ends_on, file_name, recorded_at, user_id"
                           " FROM recipient_agreement WHERE recipient_id = ?1 ORDER BY id DESC LIMIT 1",
        recipient.id);
    if (newest.next())
        recipient.agreement = agreementOf(newest, 0);
}

void writePurposes(storage::WriteTransaction& tx, const Recipient& recipient)
{
    tx.execute("DELETE FROM recipient_purpose WHERE recipient_id = ?1", recipient.id);
    for (const QString& code : recipient.purposes)
        tx.execute("INSERT OR IGNORE INTO recipient_purpose (recipient_id, purpose_id)"
                   " SELECT ?1, id FROM purpose WHERE code = ?2",
            recipient.id, code);
}

void demandFreeName(storage::ReadTransaction& tx, const Recipient& recipient)
{
    const auto holder = findRecipient(tx, recipient.name);
    if (holder && holder->id != recipient.id)
        throw base::Failure(base::ErrorKind::AlreadyExists, QStringLiteral("recipient"), holder->id.value);
}

} // namespace

std::optional<Recipient> readRecipient(storage::ReadTransaction& tx, RecipientId id)
{
    auto rows = tx.query("SELECT id, revision, name, role, task, contact, countries, subprocessors, safeguard,"
                         " safeguard_on, safeguard_note, review_on, created_at, ended_at, end_reason FROM recipient"
                         " WHERE id = ?1",
        id);
    if (!rows.next())
        return std::nullopt;
    Recipient recipient = recipientOf(rows);
    readParts(tx, recipient);
    return recipient;
}

std::optional<Recipient> findRecipient(storage::ReadTransaction& tx, const QString& name)
{
    auto rows = tx.query("SELECT id FROM recipient WHERE folded_name = ?1", base::foldText(name));
    return rows.next() ? readRecipient(tx, rows.id<RecipientId>(0)) : std::nullopt;
}

std::vector<Recipient> readRegister(storage::ReadTransaction& tx, bool withEnded)
{
    std::vector<Recipient> all;
    {
        auto rows = tx.query("SELECT id, revision, name, role, task, contact, countries, subprocessors, safeguard,"
                             " safeguard_on, safeguard_note, review_on, created_at, ended_at, end_reason"
                             " FROM recipient WHERE ?1 OR ended_at IS NULL ORDER BY ended_at IS NOT NULL, folded_name",
            withEnded);
        while (rows.next())
            all.push_back(recipientOf(rows));
    }
    for (Recipient& recipient : all)
        readParts(tx, recipient);
    return all;
}

std::vector<RecipientRow> readRecipients(storage::ReadTransaction& tx, bool withEnded)
{
    std::vector<RecipientRow> all;
    for (Recipient& recipient : readRegister(tx, withEnded))
        all.push_back({std::move(recipient)});
    for (RecipientRow& row : all) {
        auto last = tx.query("SELECT MAX(at) FROM disclosure WHERE recipient_id = ?1", row.recipient.id);
        if (last.next() && !last.isNull(0))
            row.lastAt = last.time(0);
        auto people = tx.query("SELECT COUNT(DISTINCT customer_id) FROM disclosure_person"
                               " JOIN disclosure ON disclosure.id = disclosure_id WHERE recipient_id = ?1",
            row.recipient.id);
        row.people = people.next() ? people.integer(0) : 0;
    }
    return all;
}

RecipientId insertRecipient(storage::WriteTransaction& tx, const Recipient& recipient, base::UserId by)
{
    demandFreeName(tx, recipient);
    Recipient written = recipient;
    written.id = {tx.insert(
        "INSERT INTO recipient (revision, name, folded_name, role, task, contact, countries, subprocessors, safeguard,"
        " safeguard_on, safeguard_note, review_on, created_at, user_id)"
        " VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        recipient.name.trimmed(), base::foldText(recipient.name), static_cast<int>(recipient.role),
        stored(recipient.task), stored(recipient.contact), recipient.countries.join(u','),
        stored(recipient.subprocessors), stored(recipient.safeguard), dayOrNone(recipient.safeguardOn),
        stored(recipient.safeguardNote), dayOrNone(recipient.reviewOn), tx.now(), by.value)};
    writePurposes(tx, written);
    return written.id;
}

void updateRecipient(storage::WriteTransaction& tx, const Recipient& recipient)
{
    demandFreeName(tx, recipient);
    tx.execute("UPDATE recipient SET revision = revision + 1, name = ?2, folded_name = ?3, role = ?4, task = ?5,"
               " contact = ?6, countries = ?7, subprocessors = ?8, safeguard = ?9, safeguard_on = ?10,"
               " safeguard_note = ?11, review_on = ?12 WHERE id = ?1",
        recipient.id, recipient.name.trimmed(), base::foldText(recipient.name), static_cast<int>(recipient.role),
        stored(recipient.task), stored(recipient.contact), recipient.countries.join(u','),
        stored(recipient.subprocessors), stored(recipient.safeguard), dayOrNone(recipient.safeguardOn),
        stored(recipient.safeguardNote), dayOrNone(recipient.reviewOn));
    writePurposes(tx, recipient);
}

void endRecipient(storage::WriteTransaction& tx, RecipientId id, base::UserId by, const QString& reason)
{
    tx.execute("UPDATE recipient SET revision = revision + 1, ended_at = ?2, ended_by = ?3, end_reason = ?4"
               " WHERE id = ?1",
        id, tx.now(), by, stored(reason));
}

AgreementId insertAgreement(storage::WriteTransaction& tx, RecipientId recipient, const Agreement& agreement,
    const QByteArray& file, base::UserId by)
{
    const bool hasFile = !file.isEmpty();
    const AgreementId id {tx.insert("INSERT INTO recipient_agreement (recipient_id, kind, signed_on, ends_on,"
                                    " file_name, file_digest, file, recorded_at, user_id)"
                                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        recipient, static_cast<int>(agreement.kind), agreement.signedOn.toJulianDay(), dayOrNone(agreement.endsOn),
        hasFile ? stored(agreement.fileName) : QString(QLatin1String("")), hasFile ? vault::sha256(file) : QByteArray(),
        hasFile ? file : QByteArray(), tx.now(), by.value)};
    tx.execute("UPDATE recipient SET revision = revision + 1 WHERE id = ?1", recipient);
    return id;
}

std::vector<Agreement> readAgreements(storage::ReadTransaction& tx, RecipientId recipient)
{
    std::vector<Agreement> all;
    auto rows = tx.query("SELECT id, kind, signed_on, ends_on, file_name, recorded_at, user_id"
                         " FROM recipient_agreement WHERE recipient_id = ?1 ORDER BY id DESC",
        recipient);
    while (rows.next())
        all.push_back(agreementOf(rows, 0));
    return all;
}

QByteArray readAgreementFile(storage::ReadTransaction& tx, AgreementId id)
{
    auto rows = tx.query("SELECT file, file_digest FROM recipient_agreement WHERE id = ?1", id);
    if (!rows.next() || rows.isNull(0))
        throw base::Failure(base::ErrorKind::NotFound, QStringLiteral("agreement_file"), id.value);
    QByteArray bytes = rows.blob(0);
    if (vault::sha256(bytes) != rows.blob(1))
        throw base::Failure(base::ErrorKind::Damaged, QStringLiteral("agreement_file"), id.value);
    return bytes;
}

} // namespace aicms::sharing::store

namespace aicms::sharing {

std::vector<Recipient> recipientRegister(storage::ReadTransaction& tx)
{
    return store::readRegister(tx, true);
}

} // namespace aicms::sharing
