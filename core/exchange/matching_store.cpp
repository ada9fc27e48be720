// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching_store.h"

#include "core/base/text_fold.h"

#include <QCryptographicHash>

#include <algorithm>

namespace aicms::exchange {

QByteArray fingerprintOf(const QStringList& header)
{
    QStringList names = header;
    const QStringList ours = rejectionHeader();
    if (names.mid(0, ours.size()) == ours)
        names = names.mid(ours.size());
    for (QString& name : names)
        name = base::foldText(name);
    names.sort();
    return QCryptographicHash::hash(names.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256);
}

std::optional<SavedMatching> findMatching(storage::ReadTransaction& tx, const QStringList& header)
{
    auto rows = tx.query("SELECT name, mapping FROM import_matching WHERE fingerprint = ?1", fingerprintOf(header));
    if (!rows.next())
        return std::nullopt;
    auto mapping = mappingFromJson(rows.text(1).toUtf8());
    if (!mapping) // of a newer version
        return std::nullopt;
    return SavedMatching {rows.text(0), std::move(*mapping)};
}

std::vector<SavedMatching> readMatchings(storage::ReadTransaction& tx)
{
    std::vector<SavedMatching> matchings;
    auto rows = tx.query("SELECT name, mapping FROM import_matching ORDER BY name, id");
    while (rows.next()) {
        if (auto mapping = mappingFromJson(rows.text(1).toUtf8()))
            matchings.push_back({rows.text(0), std::move(*mapping)});
    }
    return matchings;
}

qint64 storeMatching(
    storage::WriteTransaction& tx, const QString& name, const QStringList& header, const ColumnMapping& mapping)
{
    ColumnMapping kept = mapping;
    kept.format = {}; // found out from each file
    const QByteArray fingerprint = fingerprintOf(header);
    tx.execute("INSERT INTO import_matching (fingerprint, name, mapping, saved_at) VALUES (?1, ?2, ?3, ?4)"
               " ON CONFLICT (fingerprint) DO UPDATE SET name = excluded.name, mapping = excluded.mapping,"
               " saved_at = excluded.saved_at",
        fingerprint, name, QString::fromUtf8(mappingToJson(kept)), tx.now());
    auto rows = tx.query("SELECT id FROM import_matching WHERE fingerprint = ?1", fingerprint);
    return rows.next() ? rows.integer(0) : 0;
}

} // namespace aicms::exchange
