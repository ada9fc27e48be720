// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_service.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/core/exchange/exchange_fixtures.h"

#include <QRandomGenerator>

namespace aicms::test {

using customers::Customer;
using exchange::DuplicatePolicy;
using exchange::ImportRequest;
using exchange::ImportResult;

/// A vault with the service, and files to import.
struct ImportBench {
    OpenedVault vault;
    exchange::ImportService service {*vault.database, vault.session, QStringLiteral("DE")};

    QString file(const QByteArray& bytes, const QString& name = QStringLiteral("in.csv")) const
    {
        QFile out(vault.folder.path(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return out.fileName();
    }
    base::Result<ImportResult> import(
        const QByteArray& bytes, DuplicatePolicy duplicates = DuplicatePolicy::Skip, bool dryRun = false)
    {
        ImportRequest request;
        request.path = file(bytes);
        request.duplicates = duplicates;
        request.dryRun = dryRun;
        return service.run(request).result();
    }
    qint64 customers() { return vault.number("SELECT COUNT(*) FROM customer"); }
    Customer only(const char* sql = "SELECT id FROM customer ORDER BY id LIMIT 1")
    {
        return vault.get({vault.number(sql)});
    }

    /// Every value that is stored about customers, as text; revisions, times of change and ids of rows left out.
    QString content()
    {
        return vault.read<QString>([](storage::ReadTransaction& tx) {
            static const char* const queries[]
                = {"SELECT hex(uuid) || '|' || kind || '|' || number || '|' || given_name || '|' || family_name || '|' "
                   "|| name || '|' ||"
                   " language || '|' || birthday_typed || '|' || COALESCE(birthday, '') || '|' || sort_key || '|' || "
                   "folded_name || '|' ||"
                   " created_at || '|' || COALESCE(deleted_at, '') FROM customer ORDER BY id",
                    "SELECT customer_id || '|' || position || '|' || address || '|' || label || '|' || is_valid || '|' "
                    "|| p.purpose || p.at || p.source_id"
                    " FROM email JOIN provenance p ON p.id = provenance_id ORDER BY customer_id, position",
                    "SELECT customer_id || '|' || position || '|' || typed || '|' || label || '|' || e164 || p.at FROM "
                    "phone JOIN provenance p ON p.id = provenance_id ORDER BY 1",
                    "SELECT customer_id || '|' || position || '|' || street || '|' || postcode || '|' || city || '|' "
                    "|| region || '|' || country || '|' || label FROM address ORDER BY 1",
                    "SELECT customer_id || '|' || position || '|' || url || '|' || label FROM link ORDER BY 1",
                    "SELECT customer_id || '|' || name FROM customer_tag JOIN tag ON tag.id = tag_id ORDER BY 1",
                    "SELECT name FROM tag ORDER BY 1",
                    "SELECT customer_id || '|' || n.id || '|' || n.at || '|' || text || p.at FROM note n JOIN "
                    "provenance p ON p.id = provenance_id ORDER BY 1",
                    "SELECT customer_id || '|' || position || '|' || name || '|' || value FROM extra_field ORDER BY 1",
                    "SELECT customer_id || '|' || position || '|' || organisation_id || '|' || role FROM membership "
                    "ORDER BY 1",
                    "SELECT id || '|' || name || '|' || number || '|' || email || '|' || city || '|' || organisation "
                    "|| '|' || tag || '|' || note FROM search_document ORDER BY id"};
            QStringList lines;
            for (const char* const sql : queries) {
                auto rows = tx.query(sql);
                while (rows.next())
                    lines.append(rows.text(0));
                lines.append(QStringLiteral("--"));
            }
            return lines.join(QLatin1Char('\n'));
        });
    }
};

inline QByteArray people(int count, int from = 0)
{
    QByteArray bytes("Customer number,First name,Last name,E-mail,Mobile,PLZ / Ort,Company\n");
    for (int i = from; i < from + count; ++i) {
        const QByteArray n = QByteArray::number(i);
        bytes += "K-" + n + ",Given" + n + ",Family" + n + ",p" + n + "@example.com,,21073 Hamburg,"
            + (i % 7 == 0 ? "Firm " + QByteArray::number(i % 5) : QByteArray()) + '\n';
    }
    return bytes;
}

/// A file with repeats, faults and empties, reproducible.
inline QByteArray randomFile(QRandomGenerator& random, int rows)
{
    QByteArray bytes("Customer number,First name,Last name,E-mail,Mobile,Company,Notes,Birthday\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(random.bounded(rows));
        const auto maybe = [&random](const QByteArray& text) { return random.bounded(3) == 0 ? QByteArray() : text; };
        bytes += maybe(random.bounded(2) ? "K-" + n : QByteArray()) + ',' + maybe("G" + n) + ','
            + maybe("F" + QByteArray::number(random.bounded(4))) + ','
            + maybe("p" + n + (random.bounded(6) ? "@example.com" : "@@x")) + ','
            + maybe("0171 39200" + QByteArray::number(10 + random.bounded(9))) + ','
            + maybe("Firm " + QByteArray::number(random.bounded(5))) + ',' + maybe("note " + n) + ",1.2.19"
            + QByteArray::number(50 + random.bounded(40)) + (random.bounded(12) == 0 ? ",extra,cells" : "") + '\n';
    }
    return bytes;
}

} // namespace aicms::test
