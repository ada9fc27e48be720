// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"
#include "core/vault/encoding.h"
#include "core/vault/slot_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace aicms::vault {

namespace {

constexpr qsizetype longestText = 400;
constexpr qsizetype macSize = 16;
constexpr qsizetype sealSize = 48 + 32 + 32; ///< crypto_box_seal's overhead, the key, the header's hash

/// Reads members and remembers whether any was missing or malformed, so that the code below stays a plain list.
class Reader {
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) { }
    bool ok() const { return m_ok; }

    QString text(QLatin1String key)
    {
        const QJsonValue value = m_object[key];
        const QString result = value.toString();
        require(value.isString() && result.size() <= longestText && result.isValidUtf16());
        return result;
    }
    qint64 number(QLatin1String key)
    {
        // Not every double is a qint64: what does not come back as it was is refused.
        const qint64 result = m_object[key].toInteger(-1);
        require(result >= 0);
        return result;
    }
    QByteArray bytes(QLatin1String key, qsizetype size)
    {
        const auto result = strictBase64(text(key), size);
        require(result.has_value());
        return result.value_or(QByteArray());
    }
    QUuid id(QLatin1String key)
    {
        const QString spelled = text(key);
        const QUuid result = QUuid::fromString(spelled);
        require(!result.isNull() && result.toString(QUuid::WithoutBraces) == spelled);
        return result;
    }
    QJsonArray array(QLatin1String key, qsizetype most)
    {
        const QJsonValue value = m_object[key];
        require(value.isArray() && value.toArray().size() <= most);
        return m_ok ? value.toArray() : QJsonArray();
    }
    std::vector<KeyedBytes> keyed(QLatin1String key, qsizetype size)
    {
        std::vector<KeyedBytes> result;
        const QJsonArray items = array(key, 2);
        for (const QJsonValue item : items) {
            Reader inner(item.toObject());
            result.push_back({inner.number(QLatin1String("key")), inner.bytes(QLatin1String("bytes"), size)});
            require(inner.ok());
        }
        require(!result.empty() && (result.size() == 1 || result[0].key < result[1].key));
        return result;
    }
    bool has(QLatin1String key) const { return m_object.contains(key); }
    QJsonObject object(QLatin1String key) const { return m_object[key].toObject(); }
    void require(bool holds) { m_ok = m_ok && holds; }

private:
    QJsonObject m_object;
    bool m_ok = true;
};

SlotKind readKind(Reader& reader)
{
    const QString code = reader.text(QLatin1String("kind"));
    for (const SlotKind kind : {SlotKind::Password, SlotKind::PasswordAndKeyFile, SlotKind::Recovery}) {
        if (slotKindCode(kind) == code)
            return kind;
    }
    reader.require(false);
    return SlotKind::Password;
}

KdfParameters readKdf(Reader& reader)
{
    Reader inner(reader.object(QLatin1String("kdf")));
    inner.require(inner.text(QLatin1String("algorithm")) == QLatin1String("argon2id13"));
    const qint64 memory = inner.number(QLatin1String("memory"));
    const qint64 passes = inner.number(QLatin1String("passes"));
    inner.require(passes <= std::numeric_limits<int>::max());
    reader.require(inner.ok());
    return inner.ok() ? KdfParameters {memory, int(passes)} : KdfParameters {};
}

KeySlot readSlot(Reader& reader)
{
    KeySlot slot;
    slot.id = reader.id(QLatin1String("id"));
    slot.user.value = reader.number(QLatin1String("user"));
    slot.userName = reader.text(QLatin1String("name"));
    slot.role = reader.text(QLatin1String("role"));
    slot.kind = readKind(reader);
    slot.kdf = readKdf(reader);
    slot.salt = reader.bytes(QLatin1String("salt"), saltSize);
    slot.nonce = reader.bytes(QLatin1String("nonce"), nonceSize);
    slot.publicKey = reader.bytes(QLatin1String("public_key"), keySize);
    slot.secretKey = reader.bytes(QLatin1String("secret_key"), keySize + macSize);
    slot.seals = reader.keyed(QLatin1String("seals"), sealSize);
    if (reader.has(QLatin1String("owner_seal")))
        slot.ownerSeal = reader.bytes(QLatin1String("owner_seal"), sealSize);
    reader.require(slot.user.isValid());
    return slot;
}

SlotFile readFile(Reader& reader)
{
    SlotFile file;
    file.vaultId = reader.id(QLatin1String("vault"));
    file.business = reader.text(QLatin1String("business"));
    file.country = reader.text(QLatin1String("country"));
    file.created.microseconds = reader.number(QLatin1String("created_us"));
    file.generation = reader.number(QLatin1String("generation"));
    file.nextUser = reader.number(QLatin1String("next_user"));
    const QJsonArray entries = reader.array(QLatin1String("slots"), SlotFile::mostSlots);
    for (const QJsonValue entry : entries) {
        Reader inner(entry.toObject());
        file.keySlots.push_back(readSlot(inner));
        reader.require(inner.ok());
    }
    file.tags = reader.keyed(QLatin1String("tags"), hashSize);
    reader.require(!file.keySlots.empty());
    return file;
}

bool checksumHolds(const QByteArray& text)
{
    constexpr qsizetype tailSize
        = QByteArrayView(",\n    \"checksum\": \"").size() + hashSize * 2 + QByteArrayView("\"\n}\n").size();
    return text.size() > tailSize && withChecksum(text.chopped(tailSize) + '}') == text;
}

} // namespace

base::Result<SlotFile> SlotFile::parse(const QByteArray& text)
{
    const auto damaged = [] { return base::fail(base::ErrorKind::Damaged, QStringLiteral("vault.keys")); };
    if (text.size() > sizeLimit || !checksumHolds(text))
        return damaged();
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    Reader reader(object);
    if (reader.text(QLatin1String("format")) != QLatin1String("aicms-vault-keys"))
        return damaged();
    const qint64 version = reader.number(QLatin1String("version"));
    if (version > currentVersion)
        return base::fail(base::ErrorKind::TooNew, QStringLiteral("vault.keys"), version);
    SlotFile file = readFile(reader);
    if (version < 1 || !reader.ok())
        return damaged();
    return file;
}

} // namespace aicms::vault
