// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ledger_chain.h"

#include "core/vault/crypto.h"

#include <QtEndian>

#include <cstring>

namespace aicms::consent {

namespace {

/// What is hashed: numbers in eight bytes, the highest first, everything else behind its length, texts in UTF-8. A
/// ledger of millions is read at each check: what is added is copied once.
class HashedBytes {
public:
    explicit HashedBytes(qsizetype usual) { m_bytes.resize(usual); }

    void add(qint64 value)
    {
        const qint64 big = qToBigEndian(value);
        std::memcpy(room(sizeof big), &big, sizeof big);
    }
    void add(QByteArrayView value)
    {
        add(qint64(value.size()));
        if (!value.isEmpty())
            std::memcpy(room(value.size()), value.data(), std::size_t(value.size()));
    }
    void add(const QByteArray& value) { add(QByteArrayView(value)); }
    void add(const QString& value)
    {
        const qsizetype before = m_size;
        add(qint64(value.size()));
        char* at = room(value.size());
        for (const QChar c : value) {
            if (c.unicode() >= 0x80) { // longer in UTF-8 than it is
                m_size = before;
                add(value.toUtf8());
                return;
            }
            *at++ = static_cast<char>(c.unicode());
        }
    }
    /// A missing value is told from every present one.
    void addOptional(std::optional<qint64> value)
    {
        add(qint64(value ? 1 : 0));
        add(value.value_or(0));
    }
    QByteArray digest() const { return vault::sha256(QByteArrayView(m_bytes.constData(), m_size)); }

private:
    char* room(qsizetype bytes)
    {
        if (m_size + bytes > m_bytes.size())
            m_bytes.resize(2 * (m_size + bytes));
        m_size += bytes;
        return m_bytes.data() + m_size - bytes;
    }

    QByteArray m_bytes;
    qsizetype m_size = 0;
};

} // namespace

QByteArray payloadDigest(const Event& event, const EventNames& names)
{
    HashedBytes bytes(700); // enough for most entries
    bytes.add(QByteArrayLiteral("aicms consent 1"));
    bytes.add(event.recordId.toRfc4122());
    bytes.add(event.customer.value);
    bytes.add(names.purposeCode);
    bytes.add(qint64(event.purposeVersion));
    bytes.add(purposes::channelCode(event.channel));
    bytes.add(stateCode(event.state));
    bytes.add(qint64(event.isExplicit));
    bytes.add(event.at.microseconds);
    bytes.add(qint64(event.offsetMinutes));
    bytes.add(event.recordedAt.microseconds);
    bytes.addOptional(event.validUntil ? std::optional(event.validUntil->microseconds) : std::nullopt);
    bytes.add(howCode(event.how));
    bytes.add(giverCode(event.giver));
    bytes.add(event.giverName);
    bytes.add(names.noticeCode);
    bytes.add(qint64(names.noticeVersion));
    bytes.add(event.language);
    bytes.add(names.noticeDigest);
    bytes.add(proofKindCode(event.proof.kind));
    bytes.add(event.proof.text);
    bytes.add(event.proof.digest);
    bytes.add(event.by.value);
    bytes.addOptional(event.corrects);
    bytes.add(event.reason);
    bytes.add(event.batch.value);
    return bytes.digest();
}

QByteArray chainHash(const QByteArray& previousHash, qint64 seq, base::CustomerId customer, const QByteArray& digest)
{
    HashedBytes bytes(120);
    bytes.add(previousHash);
    bytes.add(seq);
    bytes.add(customer.value);
    bytes.add(digest);
    return bytes.digest();
}

} // namespace aicms::consent
