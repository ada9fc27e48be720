// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/slot_file.h"
#include "core/vault/vault.h"
#include "core/vault/vault_folder.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace aicms::test {

inline const QString ownerName = QStringLiteral("Mara Ellis");
inline const QString ownerPassword = QStringLiteral("velvet tundra opaque lantern");
inline const QString staffName = QStringLiteral("Jonas Weber");
inline const QString staffPassword = QStringLiteral("drizzle kettle anvil mosaic");

inline QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

/// A vault folder at the lowest cost that is allowed, and the key of a database that is not there.
struct VaultFixture {
    TemporaryFolder folder;
    QString path = folder.path(QStringLiteral("Lindenhof Cycles.aicms"));
    base::FixedClock clock {{1'700'000'000'000'000}};
    vault::SecretBytes databaseKey;
    vault::SecretBytes auditKey = vault::SecretBytes::random(32);

    vault::Vault::NewVault options(const vault::SecretBytes& keyFile = {}) const
    {
        return {QStringLiteral("Lindenhof Cycles"), QStringLiteral("DE"), ownerName, {ownerPassword, keyFile.clone()},
            auditKey.clone(), vault::KdfParameters::floor()};
    }
    /// Ends the program when it fails: nothing that follows could be tested.
    vault::Unlocked create(const vault::SecretBytes& keyFile = {})
    {
        auto owner = vault::Vault::create(path, options(keyFile), clock);
        if (!owner)
            qFatal("create: %s", qPrintable(base::errorCode(owner.error().kind)));
        databaseKey = owner->databaseKey.clone();
        return std::move(*owner);
    }
    vault::Vault open()
    {
        auto vault = vault::Vault::open(path, clock);
        if (!vault)
            qFatal("open: %s", qPrintable(base::errorCode(vault.error().kind)));
        return std::move(*vault);
    }
    vault::Vault::NewUser staff(const QString& role = QStringLiteral("staff")) const
    {
        return {staffName, role, {staffPassword}, vault::KdfParameters::floor()};
    }
    vault::KeyTest opens() const
    {
        return [this](const vault::SecretBytes& key) { return key.equals(databaseKey); };
    }
    /// A try that does not count, so that a test of many wrong ones need not wait.
    base::Result<vault::Unlocked> unlock(
        const QString& name, const QString& password, const vault::SecretBytes& keyFile = {})
    {
        forgetTries();
        return open().unlock(name, {password, keyFile.clone()}, opens());
    }
    void forgetTries() const { QFile::remove(file(vault::triesFile)); }
    QString file(const QString& name) const { return QDir(path).filePath(name); }

    vault::SlotFile slotFile() const
    {
        auto parsed = vault::SlotFile::parse(readFile(file(vault::slotFileName)));
        if (!parsed)
            qFatal("slot file: %s", qPrintable(base::errorCode(parsed.error().kind)));
        return *parsed;
    }
    /// What somebody does who knows the format: both copies, with a right checksum.
    void plant(const vault::SlotFile& slots_) const
    {
        writeFile(file(vault::slotFileName), slots_.toText());
        writeFile(file(vault::secondSlotFileName), slots_.toText());
    }
};

/// For QCOMPARE: the code of the error, or "none".
template <class T> QString errorOf(const base::Result<T>& result)
{
    if (result)
        return QStringLiteral("none");
    const QString subject = result.error().subject;
    return base::errorCode(result.error().kind) + (subject.isEmpty() ? QString() : u':' + subject);
}

} // namespace aicms::test
