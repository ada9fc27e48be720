// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/anchor.h"

#include "core/vault/atomic_file.h"
#include "core/vault/crypto.h"
#include "core/vault/encoding.h"
#include "core/vault/transcript.h"
#include "core/vault/vault_folder.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <tuple>

namespace aicms::vault {

namespace {

constexpr qint64 anchorSizeLimit = 16 * 1024;
constexpr int anchorVersion = 2;
/// Knows no seal of the pages. Read, so that a vault's first opening after the program was renewed warns of nothing,
/// and written anew in today's version when that vault is closed.
constexpr int versionWithoutPages = 1;

QByteArray signedBytes(const Anchor& anchor, int version = anchorVersion)
{
    Transcript transcript(version == versionWithoutPages ? "AICMS anchor 1" : "AICMS anchor 2");
    transcript.add(anchor.vaultId);
    if (version != versionWithoutPages)
        transcript.add(QByteArrayView(anchor.pages));
    return transcript.add(anchor.sequence)
        .add(QByteArrayView(anchor.hash))
        .add(anchor.commitCounter)
        .add(anchor.writtenAt.microseconds)
        .bytes();
}

void writeCopy(const QString& path, const QByteArray& text, std::optional<base::Error>& firstError)
{
    try {
        writeWhole(path, text);
    } catch (const base::Failure& failure) {
        if (!firstError)
            firstError = failure.error();
    }
}

struct Copy {
    std::optional<Anchor> anchor;
    AnchorFileState state = AnchorFileState::Bad;
};

Copy readCopy(const QString& path, const QUuid& vaultId, const QByteArray& publicKey)
{
    try {
        const auto text = readWhole(path, anchorSizeLimit);
        if (!text)
            return {std::nullopt, AnchorFileState::Missing};
        auto anchor = parseAnchor(*text, publicKey);
        if (!anchor || anchor->vaultId != vaultId)
            return {};
        return {std::move(anchor), AnchorFileState::Good};
    } catch (const base::Failure&) {
        return {};
    }
}

bool isNewer(const Anchor& first, const Anchor& second)
{
    const auto age = [](const Anchor& anchor) {
        return std::tuple(anchor.commitCounter, anchor.sequence, !anchor.pages.isEmpty());
    };
    return age(first) > age(second);
}

QDir anchorsFolder()
{
    return {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(QStringLiteral("anchors"))};
}

/// Of a folder that is yet to be made, too.
QString canonicalPath(const QString& folder)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    const QString path = info.canonicalFilePath();
    if (!path.isEmpty())
        return path;
    const QString parent = QFileInfo(info.path()).canonicalFilePath();
    return (parent.isEmpty() ? info.path() : parent) + u'/' + info.fileName();
}

Copy readConfigCopy(const QString& folder, const QUuid& vaultId, const QByteArray& publicKey)
{
    Copy newest = readCopy(configAnchorPath(folder, vaultId), vaultId, publicKey);
    if (newest.state != AnchorFileState::Missing)
        return newest;
    const QDir place = anchorsFolder();
    const QString pattern = vaultId.toString(QUuid::WithoutBraces) + QStringLiteral("*.json");
    for (const QString& name : place.entryList({pattern}, QDir::Files)) {
        Copy other = readCopy(place.filePath(name), vaultId, publicKey);
        const bool counts = other.anchor ? !newest.anchor || isNewer(*other.anchor, *newest.anchor)
                                         : newest.state == AnchorFileState::Missing;
        if (counts)
            newest = std::move(other);
    }
    return newest;
}

} // namespace

QByteArray anchorText(const Anchor& anchor, const SecretBytes& signingKey)
{
    const QByteArray signature = sign(signingKey, signedBytes(anchor));
    const QJsonObject object {{QStringLiteral("format"), QStringLiteral("aicms-anchor")},
        {QStringLiteral("version"), anchorVersion},
        {QStringLiteral("vault"), anchor.vaultId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("sequence"), anchor.sequence},
        {QStringLiteral("hash"), QString::fromLatin1(anchor.hash.toHex())},
        {QStringLiteral("commit_counter"), anchor.commitCounter},
        {QStringLiteral("pages"), QString::fromLatin1(anchor.pages.toHex())},
        // As a number too: the text, which is for people, has milliseconds only.
        {QStringLiteral("written_at"), anchor.writtenAt.toIso()},
        {QStringLiteral("written_at_us"), anchor.writtenAt.microseconds},
        {QStringLiteral("signature"), QString::fromLatin1(signature.toBase64())}};
    return QJsonDocument(object).toJson();
}

std::optional<Anchor> parseAnchor(const QByteArray& text, const QByteArray& publicKey)
{
    if (text.size() > anchorSizeLimit)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const int version = object[QLatin1String("version")].toInt();
    if (object[QLatin1String("format")].toString() != QLatin1String("aicms-anchor")
        || (version != anchorVersion && version != versionWithoutPages))
        return std::nullopt;
    const auto number = [&object](const char* key) { return object[QLatin1String(key)].toInteger(-1); };
    Anchor anchor;
    anchor.vaultId = QUuid::fromString(object[QLatin1String("vault")].toString());
    anchor.sequence = number("sequence");
    anchor.hash = QByteArray::fromHex(object[QLatin1String("hash")].toString().toLatin1());
    anchor.commitCounter = number("commit_counter");
    anchor.writtenAt = {number("written_at_us")};
    if (version != versionWithoutPages)
        anchor.pages = QByteArray::fromHex(object[QLatin1String("pages")].toString().toLatin1());
    const auto signature = strictBase64(object[QLatin1String("signature")].toString(), -1);
    if (anchor.writtenAt.toIso() != object[QLatin1String("written_at")].toString() || !signature
        || !verifySignature(publicKey, signedBytes(anchor, version), *signature))
        return std::nullopt;
    return anchor;
}

QString configAnchorPath(const QString& folder, const QUuid& vaultId)
{
    const QString place = QString::fromLatin1(blake2b(canonicalPath(folder).toUtf8()).toHex().left(16));
    return anchorsFolder().filePath(QStringLiteral("%1-%2.json").arg(vaultId.toString(QUuid::WithoutBraces), place));
}

base::Result<void> copyConfigAnchor(const QString& folder, const QString& target, const QUuid& vaultId)
{
    try {
        const auto text = readWhole(configAnchorPath(folder, vaultId), anchorSizeLimit);
        if (!text)
            return base::fail(base::ErrorKind::InputOutput, QStringLiteral("anchor"));
        writeWhole(configAnchorPath(target, vaultId), *text);
        return {};
    } catch (const base::Failure& failure) {
        return base::fail(failure.error());
    }
}

void removeConfigAnchor(const QString& folder, const QUuid& vaultId)
{
    QFile::remove(configAnchorPath(folder, vaultId));
}

base::Result<void> writeAnchor(const QString& folder, const Anchor& anchor, const SecretBytes& signingKey)
{
    const QByteArray text = anchorText(anchor, signingKey);
    std::optional<base::Error> firstError;
    writeCopy(QDir(folder).filePath(anchorFile), text, firstError);
    const QString second = configAnchorPath(folder, anchor.vaultId);
    if (QDir().mkpath(QFileInfo(second).path()))
        writeCopy(second, text, firstError);
    else if (!firstError) // else the missing folder would be told as if something had been looked for
        firstError = base::Error {base::ErrorKind::ReadOnly, {}, 0};
    if (firstError)
        return base::fail(*firstError);
    return {};
}

AnchorReading readAnchors(const QString& folder, const QUuid& vaultId, const QByteArray& publicKey)
{
    const Copy first = readCopy(QDir(folder).filePath(anchorFile), vaultId, publicKey);
    const Copy second = readConfigCopy(folder, vaultId, publicKey);
    AnchorReading reading {first.anchor, first.state, second.state};
    if (second.anchor && (!reading.newest || isNewer(*second.anchor, *reading.newest)))
        reading.newest = second.anchor;
    return reading;
}

} // namespace aicms::vault
