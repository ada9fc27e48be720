// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/kept_proofs.h"

#include "core/audit/audit.h"
#include "core/base/local_day.h"
#include "core/base/refusal.h"
#include "core/consent/named_ledger.h"
#include "core/consent/phone_form.h"
#include "core/consent/proven_use.h"
#include "core/customers/customer_writer.h"
#include "core/vault/crypto.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace aicms::retention {

namespace {

constexpr int proofMonths = 60; // K10: five years from giving and from each use
const QString proofBasis = QStringLiteral("UWG § 7a");

QByteArray digestOfNumber(const vault::SecretBytes& key, const QString& number)
{
    return vault::keyedBlake2b(key, "kept proof 1\n" + number.toUtf8());
}

vault::SecretBytes keyOfNumber(const vault::SecretBytes& key, const QString& number)
{
    return vault::deriveNext(key, "kept proof key 1\n" + number.toUtf8());
}

QJsonObject contentOf(const consent::Event& event, const consent::EventNames& names)
{
    const QString notice = names.noticeCode.isEmpty()
        ? QString()
        : QStringLiteral("%1/%2").arg(names.noticeCode).arg(names.noticeVersion);
    return {{QStringLiteral("purpose"), names.purposeCode}, {QStringLiteral("version"), event.purposeVersion},
        {QStringLiteral("at"), event.at.microseconds}, {QStringLiteral("recorded"), event.recordedAt.microseconds},
        {QStringLiteral("entry"), event.seq}, {QStringLiteral("how"), consent::howCode(event.how)},
        {QStringLiteral("notice"), notice}, {QStringLiteral("kind"), consent::proofKindCode(event.proof.kind)},
        {QStringLiteral("proof"), event.proof.text},
        {QStringLiteral("sha256"), QString::fromLatin1(event.proof.digest.toHex())}};
}

/// One of them for each number: whoever asks later names one.
struct WantedProof {
    consent::ProvenYes yes;
    QString number;
    QDate until;
};

std::vector<WantedProof> wantedProofs(
    storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime now, const QTimeZone& zone)
{
    std::vector<WantedProof> wanted;
    const std::vector<consent::ProvenYes> proven = consent::provenByPhone(tx, customer, now);
    if (proven.empty())
        return wanted;
    QStringList numbers;
    for (const customers::Phone& phone : customers::readCustomer(tx, customer).phones)
        numbers << consent::phoneForm(phone).numbers;
    numbers.removeDuplicates();
    const QDate today = base::localDay(now, zone);
    for (const consent::ProvenYes& yes : proven) {
        const QDate until = base::localDay(yes.lastUse, zone).addMonths(proofMonths);
        if (until < today)
            continue;
        for (const QString& number : std::as_const(numbers))
            wanted.push_back({yes, number, until});
    }
    return wanted;
}

KeptProof proofFrom(const QJsonObject& content)
{
    const auto text = [&content](const char* name) { return content.value(QLatin1String(name)).toString(); };
    const auto number = [&content](const char* name) { return content.value(QLatin1String(name)).toInteger(); };
    KeptProof proof;
    proof.purpose = text("purpose");
    proof.purposeVersion = static_cast<int>(number("version"));
    proof.at = {number("at")};
    proof.recordedAt = {number("recorded")};
    proof.entry = number("entry");
    proof.how = text("how");
    proof.notice = text("notice");
    proof.proofKind = text("kind");
    proof.proof = text("proof");
    proof.proofDigest = text("sha256");
    return proof;
}

} // namespace

void keepProofs(storage::WriteTransaction& tx, const vault::SecretBytes& key, ErasureId erasure,
    base::CustomerId customer, const QTimeZone& zone)
{
    for (const WantedProof& proof : wantedProofs(tx, customer, tx.now(), zone)) {
        QByteArray plain = QJsonDocument(contentOf(proof.yes.event, proof.yes.names)).toJson(QJsonDocument::Compact);
        const QByteArray digest = digestOfNumber(key, proof.number);
        const QByteArray nonce = vault::randomBytes(vault::nonceSize);
        const QByteArray sealed
            = vault::encrypt(keyOfNumber(key, proof.number), nonce, vault::SecretBytes::take(plain), digest);
        tx.execute("INSERT INTO kept_proof (erasure_id, digest, nonce, sealed, basis, kept_until)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            erasure, digest, nonce, sealed, proofBasis, proof.until.toJulianDay());
    }
}

std::optional<KeptGroup> proofsToKeep(
    storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime now, const QTimeZone& zone)
{
    const std::vector<WantedProof> wanted = wantedProofs(tx, customer, now, zone);
    if (wanted.empty())
        return std::nullopt;
    return KeptGroup {
        proofRule, proofBasis, std::ranges::max(wanted, {}, &WantedProof::until).until, std::ssize(wanted), true};
}

std::map<qint64, QDate> proofsSealedAfter(
    storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime leaves, const QTimeZone& zone)
{
    std::map<qint64, QDate> sealed;
    for (const WantedProof& proof : wantedProofs(tx, customer, leaves, zone)) {
        QDate& until = sealed[proof.yes.event.seq];
        until = until.isValid() ? std::max(until, proof.until) : proof.until;
    }
    return sealed;
}

void dropEndedProofs(storage::WriteTransaction& tx, QDate today)
{
    tx.execute("DELETE FROM kept_proof WHERE kept_until < ?1", today.toJulianDay());
}

QFuture<base::Result<std::vector<KeptProof>>> keptProofs(
    storage::Database& database, const access::Session& session, const QString& e164)
{
    using Answer = std::vector<KeptProof>;
    if (const auto permitted = access::permit(session, access::Operation::EraseCustomer); !permitted)
        return base::refused<Answer>(permitted.error());
    return database.write([session, e164](storage::WriteTransaction& tx) -> base::Result<Answer> {
        Answer proofs;
        const auto key = consent::vouchedKey(tx);
        if (!key)
            return proofs;
        const QByteArray digest = digestOfNumber(*key, e164);
        const vault::SecretBytes own = keyOfNumber(*key, e164);
        auto rows
            = tx.query("SELECT nonce, sealed, basis, kept_until FROM kept_proof WHERE digest = ?1 ORDER BY id", digest);
        while (rows.next()) {
            const auto plain = vault::decrypt(own, rows.blob(0), rows.blob(1), digest);
            if (!plain)
                return base::fail(base::ErrorKind::Tampered, QStringLiteral("kept_proof"));
            const auto bytes = plain->span();
            KeptProof proof = proofFrom(QJsonDocument::fromJson(
                QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())))
                    .object());
            proof.basis = rows.text(2);
            proof.until = QDate::fromJulianDay(rows.integer(3));
            proofs.push_back(std::move(proof));
        }
        audit::append(tx, session,
            {QStringLiteral("retention.see_proof"), audit::ObjectKind::Erasure, 0, {},
                QStringLiteral("proofs=%1").arg(proofs.size())});
        return proofs;
    });
}

} // namespace aicms::retention
