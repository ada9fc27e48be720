// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/deferred_entry.h"

#include "core/audit/audit_service.h"
#include "core/audit/audit_store.h"
#include "core/vault/crypto.h"

#include <QCborArray>
#include <QCborValue>

namespace aicms::audit {

namespace {

constexpr qsizetype columns = 7;
const QString enteredAction = QStringLiteral("audit.deferred");

} // namespace

QByteArray encodeDeferred(const LoggedEntry& logged)
{
    const Entry& entry = logged.entry;
    return QCborArray {logged.at.microseconds, logged.user.value, entry.action, static_cast<int>(entry.kind),
        entry.objectId, entry.details, entry.reason}
        .toCborValue()
        .toCbor();
}

std::optional<LoggedEntry> decodeDeferred(const QByteArray& bytes)
{
    const QCborArray array = QCborValue::fromCbor(bytes).toArray();
    if (array.size() != columns || !array[2].isString())
        return std::nullopt;
    return LoggedEntry {0, {array[0].toInteger()}, {array[1].toInteger()},
        {array[2].toString(), static_cast<ObjectKind>(array[3].toInteger()), array[4].toInteger(), array[6].toString(),
            array[5].toString()}};
}

base::Result<void> AuditService::prepareDeferred()
{
    return m_database
        .read([this](storage::ReadTransaction& tx) -> base::Result<void> {
            // With the key of the log, which no rotation changes.
            m_deferred.emplace(m_vaultId, vault::deriveNext(store::signingSecret(tx), "AICMS deferred log"));
            return {};
        })
        .result();
}

void AuditService::keepDeferred(const std::vector<QByteArray>& entries) const
{
    m_deferred->append(entries);
}

void AuditService::enterDeferred(storage::WriteTransaction& tx)
{
    const DeferredLog::Content content = m_deferred->read();
    m_hasEntered = !content.entries.empty() || content.isCut;
    // Their name stands in the log once they were entered: the program may have ended before they were cleared.
    if (!m_hasEntered || store::hasDetails(tx, enteredAction, QString::fromLatin1(content.name)))
        return;
    for (const QByteArray& bytes : content.entries) {
        if (const auto logged = decodeDeferred(bytes))
            appendRow(tx, *logged);
    }
    append(tx, m_session,
        {enteredAction, ObjectKind::Vault, 0, {},
            QString::fromLatin1(content.name) + (content.isCut ? QStringLiteral(" cut") : QString())});
}

void AuditService::settleDeferred() const
{
    if (m_hasEntered)
        m_deferred->clear();
    m_deferred->reserve();
}

} // namespace aicms::audit
