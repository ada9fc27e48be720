// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/vault/slot_edit.h"
#include "core/vault/slot_store.h"
#include "core/vault/vault_folder.h"

#include <QDir>

#include <algorithm>

namespace aicms::vault {

namespace {

VaultUser publicUser(const KeySlot& slot, const SlotFile& file)
{
    const bool recovery = std::any_of(file.keySlots.begin(), file.keySlots.end(),
        [&slot](const KeySlot& other) { return other.user == slot.user && other.kind == SlotKind::Recovery; });
    return {slot.user, slot.userName, slot.role, slot.kind == SlotKind::PasswordAndKeyFile, recovery};
}

VaultInfo publicInfo(const StoredSlots& stored)
{
    VaultInfo info;
    info.id = stored.file.vaultId;
    info.version = SlotFile::currentVersion;
    info.generation = stored.file.generation;
    info.business = stored.file.business;
    info.country = stored.file.country;
    info.created = stored.file.created;
    info.rotationPending = stored.file.tags.size() > 1;
    info.keyNumber = stored.file.tags.empty() ? 0 : stored.file.tags.back().key;
    info.copyDamaged = stored.copyDamaged;
    for (const KeySlot& slot : stored.file.keySlots) {
        if (slot.kind != SlotKind::Recovery)
            info.users.push_back(publicUser(slot, stored.file));
    }
    std::sort(info.users.begin(), info.users.end(),
        [](const VaultUser& first, const VaultUser& second) { return first.id < second.id; });
    return info;
}

} // namespace

Vault::Vault(QString folder, const base::Clock& clock) : m_folder(std::move(folder)), m_clock(&clock) { }
Vault::~Vault() = default;
Vault::Vault(Vault&&) noexcept = default;
Vault& Vault::operator=(Vault&&) noexcept = default;

base::Result<Vault> Vault::open(const QString& folder, const base::Clock& clock)
{
    return faced([&] {
        if (const auto local = refuseNetworkFolder(folder); !local)
            throw base::Failure(local.error());
        loadSlots(folder);
        return Vault(folder, clock);
    });
}

base::Result<VaultInfo> Vault::info() const
{
    return faced([this] { return publicInfo(loadSlots(m_folder)); });
}

base::Result<VaultInfo> Vault::checkedInfo(const Unlocked& by) const
{
    return faced([&] { return publicInfo({SlotEdit::begin(m_folder, by).file}); });
}

QString Vault::databasePath() const
{
    return QDir(m_folder).filePath(databaseFile);
}

base::Result<QByteArray> Vault::slotText() const
{
    return faced([this] { return loadSlots(m_folder).file.toText(); });
}

base::Result<void> Vault::restoreSlots(const QByteArray& text)
{
    return faced([&] {
        auto file = SlotFile::parse(text);
        if (!file)
            throw base::Failure(file.error());
        storeSlots(m_folder, *file);
    });
}

base::Result<void> Vault::copySlotsTo(const QString& folder) const
{
    return faced([&] { storeSlots(folder, loadSlots(m_folder).file); });
}

base::Result<void> Vault::setBusiness(const Unlocked& by, const QString& business, const QString& country)
{
    return faced([&] {
        SlotEdit edit = SlotEdit::beginSettled(m_folder, by);
        edit.file.business = acceptedBusiness(business);
        edit.file.country = acceptedCountry(country);
        edit.commit(m_folder, {{edit.key, &by.databaseKey}});
    });
}

} // namespace aicms::vault
