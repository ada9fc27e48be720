// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/slot_file.h"

#include "core/vault/crypto.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aicms::vault {

namespace {

constexpr QLatin1String formatName {"aicms-vault-keys"};

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QString idText(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonArray writeKeyed(const std::vector<KeyedBytes>& list)
{
    QJsonArray array;
    for (const KeyedBytes& item : list)
        array += QJsonObject {{QStringLiteral("key"), item.key}, {QStringLiteral("bytes"), base64(item.bytes)}};
    return array;
}

QJsonObject writeSlot(const KeySlot& slot)
{
    QJsonObject object {{QStringLiteral("id"), idText(slot.id)}, {QStringLiteral("user"), slot.user.value},
        {QStringLiteral("name"), slot.userName}, {QStringLiteral("role"), slot.role},
        {QStringLiteral("kind"), slotKindCode(slot.kind)},
        {QStringLiteral("kdf"),
            QJsonObject {{QStringLiteral("algorithm"), QStringLiteral("argon2id13")},
                {QStringLiteral("memory"), slot.kdf.memory}, {QStringLiteral("passes"), slot.kdf.passes}}},
        {QStringLiteral("salt"), base64(slot.salt)}, {QStringLiteral("nonce"), base64(slot.nonce)},
        {QStringLiteral("public_key"), base64(slot.publicKey)}, {QStringLiteral("secret_key"), base64(slot.secretKey)},
        {QStringLiteral("seals"), writeKeyed(slot.seals)}};
    if (!slot.ownerSeal.isEmpty())
        object.insert(QStringLiteral("owner_seal"), base64(slot.ownerSeal));
    return object;
}

} // namespace

QString slotKindCode(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Password: return QStringLiteral("password");
    case SlotKind::PasswordAndKeyFile: return QStringLiteral("password+keyfile");
    case SlotKind::Recovery: return QStringLiteral("recovery");
    }
    return {};
}

QByteArray withChecksum(const QByteArray& object)
{
    QByteArray text = object.trimmed();
    text.chop(1);
    while (text.endsWith('\n') || text.endsWith(' '))
        text.chop(1);
    const QByteArray checksum = blake2b(text).toHex();
    return text + ",\n    \"checksum\": \"" + checksum + "\"\n}\n";
}

QByteArray SlotFile::toText() const
{
    QJsonArray entries;
    for (const KeySlot& slot : keySlots)
        entries += writeSlot(slot);
    const QJsonObject object {{QStringLiteral("format"), formatName}, {QStringLiteral("version"), currentVersion},
        {QStringLiteral("vault"), idText(vaultId)}, {QStringLiteral("business"), business},
        {QStringLiteral("country"), country}, {QStringLiteral("created_us"), created.microseconds},
        {QStringLiteral("generation"), generation}, {QStringLiteral("next_user"), nextUser},
        {QStringLiteral("slots"), entries}, {QStringLiteral("tags"), writeKeyed(tags)}};
    return withChecksum(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace aicms::vault
