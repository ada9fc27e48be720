// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/slot_store.h"

#include "core/vault/atomic_file.h"
#include "core/vault/vault_folder.h"

#include <QDir>

namespace aicms::vault {

namespace {

struct SlotCopy {
    base::Result<SlotFile> file;
    bool missing = false;
};

SlotCopy readSlotCopy(const QString& folder, QLatin1String name)
{
    const auto text = readWhole(QDir(folder).filePath(name), SlotFile::sizeLimit);
    if (!text)
        return {base::fail(base::ErrorKind::NotAVault), true};
    return {SlotFile::parse(*text), false};
}

void putBack(const QString& path, const std::optional<QByteArray>& bytes)
{
    if (!bytes) {
        QFile::remove(path);
        return;
    }
    try {
        writeWhole(path, *bytes);
    } catch (const base::Failure&) {
        // The failure that led here is the one to report.
    }
}

bool holdsAfterAll(const QString& folder, const SlotFile& file)
{
    try {
        return loadSlots(folder).file == file;
    } catch (const base::Failure&) {
        return false;
    }
}

} // namespace

StoredSlots loadSlots(const QString& folder)
{
    const SlotCopy first = readSlotCopy(folder, slotFileName);
    const SlotCopy second = readSlotCopy(folder, secondSlotFileName);
    if (first.missing && second.missing) {
        // A database without its key files is a vault that lost them, not a wrong folder.
        if (QFile::exists(QDir(folder).filePath(databaseFile)))
            throw base::Failure(base::ErrorKind::Damaged, QStringLiteral("vault.keys"));
        throw base::Failure(base::ErrorKind::NotAVault);
    }
    for (const SlotCopy* copy : {&first, &second}) {
        // A newer program wrote last: what an older copy says is no longer true.
        if (!copy->file && copy->file.error().kind == base::ErrorKind::TooNew)
            throw base::Failure(copy->file.error());
    }
    if (!first.file && !second.file)
        throw base::Failure(base::ErrorKind::Damaged, QStringLiteral("vault.keys"));
    if (!first.file)
        return {*second.file, true};
    if (!second.file)
        return {*first.file, true};
    if (*first.file == *second.file)
        return {*first.file};
    const bool secondIsNewer = second.file->generation > first.file->generation;
    return secondIsNewer ? StoredSlots {*second.file, true, *first.file}
                         : StoredSlots {*first.file, true, *second.file};
}

void storeSlots(const QString& folder, const SlotFile& file)
{
    const QByteArray text = file.toText();
    const QString first = QDir(folder).filePath(slotFileName);
    const auto before = readWhole(first, SlotFile::sizeLimit);
    writeWhole(first, text);
    try {
        writeWhole(QDir(folder).filePath(secondSlotFileName), text);
    } catch (const base::Failure&) {
        // The caller hears that nothing was changed, so the newer copy must not win at the next start.
        putBack(first, before);
        // A disk that takes nothing back keeps it: then it is stored, in one copy, which the next unlocking doubles.
        if (!holdsAfterAll(folder, file))
            throw;
    }
}

} // namespace aicms::vault
