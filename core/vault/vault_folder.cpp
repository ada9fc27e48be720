// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <cstring>

#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace aicms::vault {

namespace {

constexpr QFileDevice::Permissions ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownerFolder = ownerFile | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

/// `isClosed`: it stands in a folder that its owner closed to writing.
void secure(const QFileInfo& info, const QString& name, bool isClosed, PermissionReport& report)
{
    // On Unix Qt reports the owner's rights twice (Owner and User): compare the owner's only.
    const QFileDevice::Permissions wanted = info.isDir() ? ownerFolder : ownerFile;
    const bool isPrivate = (info.permissions() & others) == 0;
    if (info.isSymLink() || (isPrivate && (info.permissions() & wanted) == wanted))
        return;
    // What its owner closed to writing stays so; it only must not be open to others. In a folder that may be written a
    // file may not be closed: the database would make companions of it that lock its owner out.
    const bool isForReading = info.isDir()
        ? info.permissions().testFlags(QFileDevice::ReadOwner | QFileDevice::ExeOwner)
        : isClosed && info.permissions().testFlag(QFileDevice::ReadOwner);
    if (isForReading && isPrivate)
        return;
    const bool repaired = QFile::setPermissions(info.filePath(), isForReading ? info.permissions() & wanted : wanted);
    (repaired ? report.repaired : report.open) += name;
}

QString nearestExisting(const QString& folder)
{
    QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    while (!QFileInfo::exists(path) && path != QFileInfo(path).path())
        path = QFileInfo(path).path();
    return path;
}

quint64 fileSystemMagic(const QString& path)
{
#ifdef Q_OS_LINUX
    struct statfs info {};
    if (::statfs(QFile::encodeName(path).constData(), &info) == 0)
        return quint64(quint32(info.f_type));
#else
    Q_UNUSED(path)
#endif
    return 0;
}

} // namespace

QString folderNameFor(const QString& business)
{
    QString name;
    bool hasWord = false;
    for (const char32_t c : business.normalized(QString::NormalizationForm_C).simplified().toUcs4()) {
        const bool refused = !QChar::isPrint(c) || (c < 0x80 && std::strchr("/\\:*?\"<>|", static_cast<char>(c)));
        name += refused ? QStringLiteral("-") : QString::fromUcs4(&c, 1);
        hasWord = hasWord || QChar::isLetterOrNumber(c);
    }
    if (!hasWord) // signs alone name nothing that could be found again
        name.clear();
    // Windows drops dots and blanks at the end; a dot in front hides the folder.
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    name = name.left(80).trimmed();
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1); // half a sign
    while (name.endsWith(u'.'))
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("vault") : name) + QStringLiteral(".aicms");
}

bool isVaultFolder(const QString& folder)
{
    const QDir dir(folder);
    return dir.exists(slotFileName) || dir.exists(secondSlotFileName);
}

PermissionReport securePermissions(const QString& folder)
{
    PermissionReport report;
#ifdef Q_OS_UNIX
    const bool isClosed = !QFileInfo(folder).permission(QFileDevice::WriteOwner);
    secure(QFileInfo(folder), QStringLiteral("."), isClosed, report);
    const QFileInfoList files
        = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& file : files)
        secure(file, file.fileName(), isClosed, report);
#else
    // The folder inherits the access list of the user's profile there.
    Q_UNUSED(folder)
#endif
    return report;
}

bool isNetworkFileSystem(quint64 magic, const QByteArray& type)
{
    // linux/magic.h: NFS, SMB, CIFS, SMB2, NCP, Coda, AFS, Ceph, 9P.
    static constexpr std::array<quint64, 9> magics {
        0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x564c, 0x73757245, 0x5346414f, 0x00c36400, 0x01021997};
    if (std::find(magics.begin(), magics.end(), magic) != magics.end())
        return true;
    static const QList<QByteArray> types {"nfs", "nfs4", "smb", "smb3", "smbfs", "cifs", "ncpfs", "coda", "afs", "ceph",
        "9p", "afpfs", "webdav", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.ceph",
        "fuse.s3fs", "fuse.davfs", "fuse.davfs2", "fuse.smbnetfs", "fuse.curlftpfs", "fuse.gcsfuse", "fuse.kio-fuse"};
    return types.contains(type.toLower());
}

base::Result<void> refuseNetworkFolder(const QString& folder)
{
    const QString path = nearestExisting(folder);
#ifdef Q_OS_WIN
    const bool shared = path.startsWith(QLatin1String("//"));
#else
    constexpr bool shared = false;
#endif
    if (shared || isNetworkFileSystem(fileSystemMagic(path), QStorageInfo(path).fileSystemType()))
        return base::fail(base::ErrorKind::Unsupported, QStringLiteral("network_folder"));
    return {};
}

} // namespace aicms::vault
