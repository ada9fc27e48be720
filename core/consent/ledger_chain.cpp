// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ledger_chain.h"

#include "core/vault/crypto.h"

#include <QtEndian>

namespace aicms::consent {

namespace {

void add(QByteArray& bytes, qint64 value)
{
    const qint64 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void add(QByteArray& bytes, const QByteArray& value)
{
    add(bytes, static_cast<qint64>(value.size()));
    bytes.append(value);
}

void add(QByteArray& bytes, const QString& value)
{
    add(bytes, value.toUtf8());
}

/// A missing value is told from every present one.
void addOptional(QByteArray& bytes, std::optional<qint64> value)
{
    add(bytes, static_cast<qint64>(value ? 1 : 0));
    add(bytes, value.value_or(0));
}

} // namespace

QByteArray payloadDigest(const Event& event, const EventNames& names)
{
    QByteArray bytes;
    bytes.reserve(700); // of most entries; growing costs as much as the rest
    add(bytes, QByteArrayLiteral("aicms consent 1"));
    add(bytes, event.recordId.toRfc4122());
    add(bytes, event.customer.value);
    add(bytes, names.purposeCode);
    add(bytes, static_cast<qint64>(event.purposeVersion));
    add(bytes, purposes::channelCode(event.channel));
    add(bytes, stateCode(event.state));
    add(bytes, static_cast<qint64>(event.isExplicit));
    add(bytes, event.at.microseconds);
    add(bytes, static_cast<qint64>(event.offsetMinutes));
    add(bytes, event.recordedAt.microseconds);
    addOptional(bytes, event.validUntil ? std::optional(event.validUntil->microseconds) : std::nullopt);
    add(bytes, howCode(event.how));
    add(bytes, giverCode(event.giver));
    add(bytes, event.giverName);
    add(bytes, names.noticeCode);
    add(bytes, static_cast<qint64>(names.noticeVersion));
    add(bytes, event.language);
    add(bytes, names.noticeDigest);
    add(bytes, proofKindCode(event.proof.kind));
    add(bytes, event.proof.text);
    add(bytes, event.proof.digest);
    add(bytes, event.by.value);
    addOptional(bytes, event.corrects);
    add(bytes, event.reason);
    add(bytes, event.batch.value);
    return vault::sha256(bytes);
}

QByteArray chainHash(const QByteArray& previousHash, qint64 seq, base::CustomerId customer, const QByteArray& digest)
{
    QByteArray bytes;
    bytes.reserve(120);
    add(bytes, previousHash);
    add(bytes, seq);
    add(bytes, customer.value);
    add(bytes, digest);
    return vault::sha256(bytes);
}

} // namespace aicms::consent
