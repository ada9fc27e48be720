// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/named_versions.h"

#include "core/audit/log_reading.h"
#include "core/purposes/purposes_store.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace aicms::purposes {

namespace {

QString nameOf(const VersionDigests::value_type& stored)
{
    const auto& [version, digest] = stored;
    return QStringLiteral("%1.%2=%3").arg(version.first).arg(version.second).arg(QString::fromLatin1(digest.toHex()));
}

QString namesOf(const VersionDigests& versions)
{
    QStringList names;
    std::ranges::transform(versions, std::back_inserter(names), nameOf);
    return names.join(u' ');
}

/// As they were last named. An empty digest: a salvage found nothing of it.
VersionDigests namedVersions(storage::ReadTransaction& tx)
{
    static const QRegularExpression form(QStringLiteral("(?<!\\S)(\\d+)\\.(\\d+)=([0-9a-f]*)(?!\\S)"));
    VersionDigests named;
    for (const audit::LoggedEntry& each :
        audit::entriesOfKind(tx, audit::ObjectKind::Purpose, QStringLiteral("purpose."))) {
        auto words = form.globalMatch(each.entry.details);
        while (words.hasNext()) {
            const auto word = words.next();
            named[{word.captured(1).toLongLong(), word.captured(2).toLongLong()}]
                = QByteArray::fromHex(word.captured(3).toLatin1());
        }
    }
    return named;
}

/// Where the log and the table differ: as it is stored, empty where it is not.
VersionDigests differences(const VersionDigests& named, const VersionDigests& stored)
{
    VersionDigests different;
    for (const auto& [version, digest] : stored) {
        const auto found = named.find(version);
        if (found == named.end() || found->second != digest)
            different[version] = digest;
    }
    for (const auto& [version, digest] : named) {
        if (!digest.isEmpty() && !stored.contains(version))
            different[version] = {};
    }
    return different;
}

void logNames(storage::WriteTransaction& tx, const access::Session& session, const VersionDigests& versions)
{
    if (!versions.empty())
        audit::append(
            tx, session, {QStringLiteral("purpose.versions"), audit::ObjectKind::Purpose, 0, {}, namesOf(versions)});
}

} // namespace

QString versionName(storage::ReadTransaction& tx, base::PurposeId purpose, int version)
{
    return nameOf(*readVersionDigests(tx).find({purpose.value, version}));
}

QString versionNames(storage::ReadTransaction& tx)
{
    return namesOf(readVersionDigests(tx));
}

base::PurposeId firstChangedVersion(storage::ReadTransaction& tx)
{
    const VersionDigests named = namedVersions(tx);
    if (named.empty())
        return {};
    const VersionDigests different = differences(named, readVersionDigests(tx));
    return different.empty() ? base::PurposeId {} : base::PurposeId {different.begin()->first.first};
}

void nameVersionsFirst(storage::WriteTransaction& tx, const access::Session& session)
{
    if (namedVersions(tx).empty())
        logNames(tx, session, readVersionDigests(tx));
}

void nameVersionsSalvaged(storage::WriteTransaction& tx, const access::Session& session)
{
    const VersionDigests named = namedVersions(tx);
    if (!named.empty()) // else they are named at the first opening
        logNames(tx, session, differences(named, readVersionDigests(tx)));
}

} // namespace aicms::purposes
