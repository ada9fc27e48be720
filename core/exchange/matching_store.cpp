// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching_store.h"

#include "core/base/text_fold.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace aicms::exchange {

namespace {

/// The key that tells a mapping of sales data from one of customers, which has none such.
const QString salesSubjectKey = QStringLiteral("subject");

std::optional<SalesMapping> readSales(const QString& text)
{
    QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const int subject = object.take(salesSubjectKey).toInt();
    if (subject < static_cast<int>(SalesSubject::Orders) || subject > static_cast<int>(SalesSubject::Events))
        return std::nullopt;
    auto mapping = salesMappingFromJson(static_cast<SalesSubject>(subject), QJsonDocument(object).toJson());
    return mapping ? std::optional(std::move(*mapping)) : std::nullopt;
}

/// The columns of the matching that a header has, where they are at least two thirds of both.
std::vector<Column> sharedColumns(const ColumnMapping& mapping, const QStringList& header)
{
    QStringList left;
    for (const QString& name : header)
        left << base::foldText(name);
    std::vector<Column> shared;
    std::ranges::copy_if(mapping.columns, std::back_inserter(shared),
        [&left](const Column& column) { return left.removeOne(base::foldText(column.header)); });
    const auto isMost = [&shared](qsizetype all) { return 3 * std::ssize(shared) >= 2 * all; };
    return isMost(std::ssize(mapping.columns)) && isMost(header.size()) ? shared : std::vector<Column> {};
}

std::optional<SavedMatching> findNear(storage::ReadTransaction& tx, QStringList header)
{
    if (header.mid(0, rejectionHeader().size()) == rejectionHeader())
        header = header.mid(rejectionHeader().size());
    std::optional<SavedMatching> best;
    auto rows = tx.query("SELECT name, mapping FROM import_matching ORDER BY saved_at DESC, id DESC");
    while (rows.next()) {
        auto mapping = mappingFromJson(rows.text(1).toUtf8());
        if (!mapping)
            continue;
        auto shared = sharedColumns(*mapping, header);
        if (shared.empty() || (best && shared.size() <= best->mapping.columns.size()))
            continue;
        mapping->columns = std::move(shared);
        best = SavedMatching {rows.text(0), std::move(*mapping), true};
    }
    return best;
}

qint64 storeUnder(storage::WriteTransaction& tx, const QString& name, const QStringList& header, const QByteArray& json)
{
    const QByteArray fingerprint = fingerprintOf(header);
    tx.execute("INSERT INTO import_matching (fingerprint, name, mapping, saved_at) VALUES (?1, ?2, ?3, ?4)"
               " ON CONFLICT (fingerprint) DO UPDATE SET name = excluded.name, mapping = excluded.mapping,"
               " saved_at = excluded.saved_at",
        fingerprint, name, QString::fromUtf8(json), tx.now());
    auto rows = tx.query("SELECT id FROM import_matching WHERE fingerprint = ?1", fingerprint);
    return rows.next() ? rows.integer(0) : 0;
}

} // namespace

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
        return findNear(tx, header);
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
    return storeUnder(tx, name, header, mappingToJson(kept));
}

std::optional<SavedSalesMatching> findSalesMatching(storage::ReadTransaction& tx, const QStringList& header)
{
    auto rows = tx.query("SELECT name, mapping FROM import_matching WHERE fingerprint = ?1", fingerprintOf(header));
    if (!rows.next())
        return std::nullopt;
    auto mapping = readSales(rows.text(1));
    return mapping ? std::optional(SavedSalesMatching {rows.text(0), std::move(*mapping)}) : std::nullopt;
}

std::vector<SavedSalesMatching> readSalesMatchings(storage::ReadTransaction& tx)
{
    std::vector<SavedSalesMatching> matchings;
    auto rows = tx.query("SELECT name, mapping FROM import_matching ORDER BY name, id");
    while (rows.next()) {
        if (auto mapping = readSales(rows.text(1)))
            matchings.push_back({rows.text(0), std::move(*mapping)});
    }
    return matchings;
}

qint64 storeSalesMatching(
    storage::WriteTransaction& tx, const QString& name, const QStringList& header, const SalesMapping& mapping)
{
    SalesMapping kept = mapping;
    kept.format = {}; // found out from each file
    QJsonObject object = QJsonDocument::fromJson(salesMappingToJson(kept)).object();
    object.insert(salesSubjectKey, static_cast<int>(mapping.subject));
    return storeUnder(tx, name, header, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace aicms::exchange
