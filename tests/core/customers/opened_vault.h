// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_service.h"
#include "core/customers/customer_writer.h"
#include "core/customers/customers_service.h"
#include "tests/support/temporary_folder.h"

#include <QtTest>

#include <algorithm>

namespace aicms::test {

inline QString operator""_s(const char16_t* text, std::size_t size)
{
    return QString::fromUtf16(text, static_cast<qsizetype>(size));
}

/// An encrypted database of its own with an audit log, and a session of the given preset role.
class OpenedVault {
public:
    static constexpr qint64 noon = 1'779'969'600'000'000; ///< 2026-05-28T12:00Z
    static constexpr qint64 day = 86'400'000'000;

    explicit OpenedVault(const QString& role = QStringLiteral("owner"))
    {
        write(
            [](storage::WriteTransaction& tx) { audit::AuditService::initialise(tx, vault::SecretBytes::random(32)); });
        session.user = {7};
        session.userName = QStringLiteral("tester");
        become(role);
    }
    void become(const QString& role)
    {
        for (const access::Role& preset : access::presetRoles()) {
            if (preset.name == role)
                session.role = preset;
        }
    }

    /// Runs `job(WriteTransaction&)`; a Failure comes back as its error.
    template <class Job> base::Result<void> write(Job job)
    {
        return database
            ->write([job](storage::WriteTransaction& tx) mutable -> base::Result<void> {
                job(tx);
                return {};
            })
            .result();
    }
    template <class Value> Value read(std::function<Value(storage::ReadTransaction&)> job)
    {
        auto result
            = database->read([job](storage::ReadTransaction& tx) -> base::Result<Value> { return job(tx); }).result();
        if (!result)
            qFatal("reading failed: %s", qPrintable(base::errorCode(result.error().kind)));
        return *result;
    }
    qint64 number(const char* sql)
    {
        return read<qint64>([sql](storage::ReadTransaction& tx) {
            auto rows = tx.query(sql);
            return rows.next() ? rows.integer(0) : qint64(-1);
        });
    }
    base::CustomerId add(const customers::Customer& customer)
    {
        const auto id = service.add(customer).result();
        if (!id)
            qFatal("add failed: %s %s", qPrintable(base::errorCode(id.error().kind)), qPrintable(id.error().subject));
        return *id;
    }
    customers::Customer get(base::CustomerId id)
    {
        return read<customers::Customer>(
            [id](storage::ReadTransaction& tx) { return customers::readCustomer(tx, id); });
    }
    QStringList foundNames(const QString& text, int limit = 50)
    {
        QStringList names;
        const auto hits = service.search(text, limit).result();
        if (!hits)
            qFatal("search failed: %s", qPrintable(base::errorCode(hits.error().kind)));
        for (const auto& hit : *hits)
            names.append(hit.name);
        return names;
    }
    /// FTS5's own comparison of the indexes with search_document, and of the documents with the records.
    bool isIndexSound()
    {
        const auto checked = write([](storage::WriteTransaction& tx) {
            tx.execute("INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 1)");
            tx.execute("INSERT INTO search_parts (search_parts, rank) VALUES ('integrity-check', 1)");
            tx.execute("INSERT INTO search_texts (search_texts, rank) VALUES ('integrity-check', 1)");
        });
        return checked
            && number("SELECT COUNT(*) FROM search_document")
            == number("SELECT COUNT(*) FROM customer WHERE deleted_at IS NULL")
            && number("SELECT COUNT(*) FROM search_document d JOIN customer c ON c.id = d.id WHERE c.deleted_at IS NOT "
                      "NULL")
            == 0;
    }
    /// "action details" of each audit entry, oldest first.
    QStringList auditLines()
    {
        return read<QStringList>([](storage::ReadTransaction& tx) {
            QStringList lines;
            auto rows = tx.query("SELECT action, object_id, details FROM audit_entry ORDER BY seq");
            while (rows.next())
                lines.append(
                    QStringLiteral("%1 %2 %3").arg(rows.text(0)).arg(rows.integer(1)).arg(rows.text(2)).trimmed());
            return lines;
        });
    }

    /// The raw key of the database, for whoever tampers with it.
    static vault::SecretBytes key()
    {
        vault::SecretBytes key(32);
        std::fill_n(key.data(), 32, static_cast<unsigned char>(9));
        return key;
    }

    TemporaryFolder folder;
    base::FixedClock clock {base::UtcTime {noon}};
    access::Session session;
    std::unique_ptr<storage::Database> database = openDatabase();
    customers::CustomersService service {*database, session, QStringLiteral("DE")};

private:
    std::unique_ptr<storage::Database> openDatabase()
    {
        auto opened = storage::Database::open({folder.path(QStringLiteral("vault.db")), &clock, true}, key());
        if (!opened)
            qFatal("the database did not open: %s", qPrintable(base::errorCode(opened.error().kind)));
        return std::move(*opened);
    }
};

} // namespace aicms::test
