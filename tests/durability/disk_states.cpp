// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/disk_states.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <memory>

namespace aicms::test {

namespace {

constexpr qint64 sector = 512;

/// A file apart from its name: what the disk has for certain, and what is still under way.
struct Inode {
    QByteArray durable;
    std::vector<DiskOperation> pending;
};
using Names = QMap<QString, std::shared_ptr<Inode>>;

void putBytes(QByteArray& file, qint64 at, const QByteArray& bytes)
{
    if (file.size() < at + bytes.size())
        file.resize(at + bytes.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), file.begin() + at);
}

void apply(QByteArray& file, const DiskOperation& operation)
{
    if (operation.kind == DiskOperation::Truncate)
        file.resize(operation.offset, '\0');
    else
        putBytes(file, operation.offset, operation.bytes);
}

void applyTorn(QByteArray& file, const DiskOperation& operation, QRandomGenerator& random)
{
    for (qint64 from = 0; from < operation.bytes.size();) {
        const qint64 end = std::min<qint64>(
            operation.bytes.size(), ((operation.offset + from) / sector + 1) * sector - operation.offset);
        if (random.bounded(2) == 1)
            putBytes(file, operation.offset + from, operation.bytes.mid(from, end - from));
        from = end;
    }
}

void change(Names& names, const DiskOperation& operation, const std::shared_ptr<Inode>& made)
{
    switch (operation.kind) {
    case DiskOperation::Create: names.insert(operation.path, made); break;
    case DiskOperation::Rename:
        if (const auto file = names.take(operation.path))
            names.insert(operation.to, file);
        break;
    default: names.remove(operation.path); break;
    }
}

struct NameChange {
    DiskOperation operation;
    std::shared_ptr<Inode> made; ///< Create
};

} // namespace

DiskContent readFolder(const QString& folder)
{
    DiskContent content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            content.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return content;
}

void writeFolder(const QString& folder, const DiskContent& content)
{
    QDir(folder).removeRecursively();
    for (auto it = content.cbegin(); it != content.cend(); ++it) {
        const QString path = QDir(folder).filePath(it.key());
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("the test's own file cannot be written");
    }
}

DiskContent DiskState::afterPowerCut(
    const DiskContent& before, const std::vector<DiskOperation>& operations, std::size_t cut, QRandomGenerator& random)
{
    Names seen; // as the running program sees it
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        seen.insert(it.key(), std::make_shared<Inode>(Inode {it.value(), {}}));
    Names durable = seen;
    std::vector<NameChange> pendingNames;
    for (std::size_t i = 0; i < std::min(cut, operations.size()); ++i) {
        const DiskOperation& operation = operations[i];
        switch (operation.kind) {
        case DiskOperation::Create:
        case DiskOperation::Rename:
        case DiskOperation::Remove: {
            const auto made = operation.kind == DiskOperation::Create ? std::make_shared<Inode>() : nullptr;
            change(seen, operation, made);
            pendingNames.push_back({operation, made});
            break;
        }
        case DiskOperation::Write:
        case DiskOperation::Truncate:
            if (const auto file = seen.value(operation.path))
                file->pending.push_back(operation);
            break;
        case DiskOperation::Sync:
            if (const auto file = seen.value(operation.path)) {
                for (const DiskOperation& each : file->pending)
                    apply(file->durable, each);
                file->pending.clear();
            }
            break;
        case DiskOperation::SyncFolder:
            for (const NameChange& each : pendingNames)
                change(durable, each.operation, each.made);
            pendingNames.clear();
            break;
        case DiskOperation::Mark: break;
        }
    }
    const auto reached = random.bounded(static_cast<quint32>(pendingNames.size()) + 1);
    for (std::size_t i = 0; i < reached; ++i)
        change(durable, pendingNames[i].operation, pendingNames[i].made);
    DiskContent content;
    for (auto it = durable.cbegin(); it != durable.cend(); ++it) {
        if (it.key().startsWith(unnamed))
            continue;
        QByteArray bytes = it.value()->durable;
        for (const DiskOperation& each : it.value()->pending) {
            const int fate = random.bounded(3);
            if (fate == 1)
                apply(bytes, each);
            else if (fate == 2 && each.kind == DiskOperation::Write)
                applyTorn(bytes, each, random);
        }
        content.insert(it.key(), bytes);
    }
    return content;
}

qint64 DiskState::lastMark(const std::vector<DiskOperation>& operations, std::size_t cut)
{
    qint64 last = 0;
    for (std::size_t i = 0; i < std::min(cut, operations.size()); ++i) {
        if (operations[i].kind == DiskOperation::Mark)
            last = std::max(last, operations[i].offset);
    }
    return last;
}

} // namespace aicms::test
