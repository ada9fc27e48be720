// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_rules.h"

#include "core/audit/audit.h"
#include "core/vault/crypto.h"

#include <QtEndian>

namespace aicms::audit {

namespace {

void add(vault::Sha256& hash, qint64 value)
{
    const qint64 bytes = qToBigEndian(value);
    hash.add(QByteArrayView(reinterpret_cast<const char*>(&bytes), sizeof bytes));
}

void add(vault::Sha256& hash, const QByteArray& bytes)
{
    add(hash, bytes.size());
    hash.add(bytes);
}

} // namespace

QByteArray chainHash(const ChainRow& row, const QByteArray& previousHash)
{
    vault::Sha256 hash;
    add(hash, QByteArrayLiteral("aicms audit entry 1"));
    add(hash, previousHash);
    add(hash, row.seq);
    add(hash, row.at);
    add(hash, row.user);
    add(hash, row.action.toUtf8());
    add(hash, row.kind);
    add(hash, row.objectId);
    add(hash, row.details.toUtf8());
    add(hash, row.reasonDigest);
    return hash.finish();
}

QByteArray chainTag(const vault::SecretBytes& key, const QByteArray& hash)
{
    return vault::keyedBlake2b(key, hash);
}

vault::SecretBytes nextKey(const vault::SecretBytes& key)
{
    return vault::deriveNext(key, "aicms audit next key 1");
}

QByteArray reasonDigest(const QByteArray& salt, const QString& reason)
{
    return vault::sha256(salt + reason.toUtf8());
}

QString objectKindCode(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::None: return QStringLiteral("none");
    case ObjectKind::Vault: return QStringLiteral("vault");
    case ObjectKind::User: return QStringLiteral("user");
    case ObjectKind::Role: return QStringLiteral("role");
    case ObjectKind::Customer: return QStringLiteral("customer");
    case ObjectKind::Interaction: return QStringLiteral("interaction");
    case ObjectKind::ImportBatch: return QStringLiteral("import_batch");
    case ObjectKind::Purpose: return QStringLiteral("purpose");
    case ObjectKind::Export: return QStringLiteral("export");
    case ObjectKind::Sample: return QStringLiteral("sample");
    case ObjectKind::OwnField: return QStringLiteral("own_field");
    case ObjectKind::Notice: return QStringLiteral("notice");
    case ObjectKind::Product: return QStringLiteral("product");
    case ObjectKind::Order: return QStringLiteral("order");
    case ObjectKind::StockMovement: return QStringLiteral("stock_movement");
    case ObjectKind::Erasure: return QStringLiteral("erasure");
    case ObjectKind::LegalHold: return QStringLiteral("legal_hold");
    case ObjectKind::RetentionRule: return QStringLiteral("retention_rule");
    case ObjectKind::Backup: return QStringLiteral("backup");
    case ObjectKind::Request: return QStringLiteral("request");
    case ObjectKind::Recipient: return QStringLiteral("recipient");
    case ObjectKind::Disclosure: return QStringLiteral("disclosure");
    }
    return QStringLiteral("none");
}

} // namespace aicms::audit
