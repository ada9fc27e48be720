// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"
#include "core/vault/slot_edit.h"
#include "core/vault/slot_seal.h"
#include "core/vault/slot_store.h"
#include "core/vault/vault.h"
#include "core/vault/vault_folder.h"

#include <QDir>

#include <cerrno>

namespace aicms::vault {

namespace {

constexpr qint64 firstKey = 1;

/// A folder for a new vault, made or found empty; removed again unless keep() was called.
class NewFolder {
public:
    explicit NewFolder(const QString& path) : m_path(path)
    {
        if (const auto local = refuseNetworkFolder(path); !local)
            throw base::Failure(local.error());
        const QFileInfo info(path);
        if (info.exists()
            && (!info.isDir()
                || !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
            throw base::Failure(base::ErrorKind::AlreadyExists, QStringLiteral("folder"));
        m_made = !info.exists();
        errno = 0;
        const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
        const bool ready = m_made
            ? QDir().mkpath(info.absolutePath()) && QDir().mkdir(info.absoluteFilePath(), ownerOnly)
            : QFile::setPermissions(path, ownerOnly);
        if (!ready)
            throw base::Failure(base::fileError(errno != 0 ? errno : EACCES));
    }
    ~NewFolder()
    {
        if (m_kept)
            return;
        for (const QLatin1String name : {slotFileName, secondSlotFileName})
            QFile::remove(QDir(m_path).filePath(name));
        if (m_made)
            QDir().rmdir(m_path);
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    void keep() { m_kept = true; }

private:
    QString m_path;
    bool m_made = false;
    bool m_kept = false;
};

SlotEdit newSlots(const Vault::NewVault& options, const base::Clock& clock)
{
    SlotEdit edit;
    edit.key = firstKey;
    edit.file.vaultId = QUuid::createUuid();
    edit.file.business = acceptedBusiness(options.business);
    edit.file.country = acceptedCountry(options.country);
    edit.file.created = clock.now();
    return edit;
}

} // namespace

base::Result<Unlocked> Vault::create(const QString& folder, const NewVault& options, const base::Clock& clock)
{
    return faced([&] {
        SlotEdit edit = newSlots(options, clock);
        KeySlot slot;
        slot.id = QUuid::createUuid();
        slot.user.value = edit.file.nextUser++;
        slot.userName = acceptedName(options.ownerName, QStringLiteral("user"));
        slot.role = ownerRole;
        requireKeyFileSize(options.secret.keyFile);
        slot.kind = passwordKind(options.secret.keyFile);
        const SecretBytes password
            = acceptedPassword(options.secret.password.view(), {edit.file.business, slot.userName});
        NewFolder place(folder);
        slot.kdf = acceptedKdf(options.kdf);

        Unlocked owner;
        owner.vaultId = edit.file.vaultId;
        owner.user = slot.user;
        owner.userName = slot.userName;
        owner.role = slot.role;
        owner.kind = slot.kind;
        owner.databaseKey = SecretBytes::random(keySize);
        owner.auditFirstKey = options.auditFirstKey.clone();

        lockSlot(edit.file.vaultId, slot, password, options.secret.keyFile);
        edit.seal(slot, owner);
        edit.file.keySlots.push_back(std::move(slot));
        edit.commit(folder, {{edit.key, &owner.databaseKey}});
        place.keep();
        return owner;
    });
}

} // namespace aicms::vault
