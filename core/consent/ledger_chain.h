// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/consent/consent.h"

namespace aicms::consent {

/// What an entry refers to, by the names under which it can be read outside this vault.
struct EventNames {
    QString purposeCode;
    QString noticeCode = {}; ///< empty: no notice
    int noticeVersion = 0;
    QByteArray noticeDigest = {}; ///< SHA-256 of the text that was shown
    QString noticeTitle = {}; ///< of that text; only to be read, no digest covers it
    /// Where the version was entered after the day since which it is said to be in use: both, to be read likewise.
    std::optional<base::UtcTime> noticeSince = {};
    std::optional<base::UtcTime> noticeEntered = {};
};

/// SHA-256 over every field of the entry but its number, each with its length. The random record id in it keeps anybody
/// from guessing an erased entry back from its digest.
QByteArray payloadDigest(const Event& event, const EventNames& names);

/// SHA-256 over the hash before, the number, the customer's id and the payload's digest: the ledger can be verified
/// when payloads have gone with an erasure.
QByteArray chainHash(const QByteArray& previousHash, qint64 seq, base::CustomerId customer, const QByteArray& digest);

/// What a reading of the whole ledger found.
struct LedgerCheck {
    qint64 entries = 0;
    qint64 erased = 0; ///< whose payload went with their customer, or when its time was up
    qint64 firstBad = 0;
};

/// What every list for a purpose answers when the ledger does not hold from that entry on.
inline base::Error changedLedger(qint64 entry)
{
    return {base::ErrorKind::Tampered, QStringLiteral("consent_ledger"), entry};
}
/// The same when what is stored of a person's answers is not what her entries say.
inline base::Error changedAnswers(base::CustomerId customer)
{
    return {base::ErrorKind::Tampered, QStringLiteral("consent_state"), customer.value};
}
/// The same when the list of addresses that must not be written to is not as the log says, which knows so many rows.
inline base::Error changedList(qint64 rows)
{
    return {base::ErrorKind::Tampered, QStringLiteral("suppression_list"), rows};
}
/// The same when the log says that a person's data is restricted, and nothing says so any more.
inline base::Error lostRestriction(base::CustomerId customer)
{
    return {base::ErrorKind::Tampered, QStringLiteral("restriction"), customer.value};
}
/// The same of the mark of somebody under age.
inline base::Error lostMark(base::CustomerId customer)
{
    return {base::ErrorKind::Tampered, QStringLiteral("minor_mark"), customer.value};
}
/// The same of a soft opt-in that is stored and that nobody confirmed by the log, or of fewer addresses.
inline base::Error unloggedSoftOptIn(base::CustomerId customer)
{
    return {base::ErrorKind::Tampered, QStringLiteral("soft_opt_in"), customer.value};
}
/// The same of a purpose a version of which is not the one that the log names.
inline base::Error changedVersion(base::PurposeId purpose)
{
    return {base::ErrorKind::Tampered, QStringLiteral("purpose_version"), purpose.value};
}
} // namespace aicms::consent
