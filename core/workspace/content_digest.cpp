// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/content_digest.h"

#include "core/vault/crypto.h"

#include <QHash>
#include <QStringList>
#include <QtEndian>

#include <array>
#include <string_view>

namespace aicms::workspace {

namespace {

struct Section {
    const char* table;
    const char* select; ///< in an order that does not depend on storage
    const char* count;
    /// One letter a column: integer, text, blob, or provenance, which goes in by what it says: its row's id may change.
    std::string_view columns;
};

constexpr std::array sections = {
    Section {"customer",
        "SELECT id, uuid, kind, number, given_name, family_name, name, language, birthday_typed, birthday, created_at,"
        " deleted_at, number_provenance_id, name_provenance_id, language_provenance_id, birthday_provenance_id"
        " FROM customer ORDER BY id",
        "SELECT count(*) FROM customer", "ibittttttiiipppp"},
    Section {"email",
        "SELECT customer_id, address, label, is_valid, provenance_id FROM email ORDER BY customer_id, position",
        "SELECT count(*) FROM email", "ittip"},
    Section {"phone", "SELECT customer_id, typed, label, e164, provenance_id FROM phone ORDER BY customer_id, position",
        "SELECT count(*) FROM phone", "itttp"},
    Section {"address",
        "SELECT customer_id, street, postcode, city, region, country, label, provenance_id FROM address"
        " ORDER BY customer_id, position",
        "SELECT count(*) FROM address", "ittttttp"},
    Section {"link", "SELECT customer_id, url, label, provenance_id FROM link ORDER BY customer_id, position",
        "SELECT count(*) FROM link", "ittp"},
    Section {"customer_tag",
        "SELECT customer_id, tag.name, provenance_id FROM customer_tag JOIN tag ON tag.id = tag_id"
        " ORDER BY customer_id, position, tag.folded",
        "SELECT count(*) FROM customer_tag", "itp"},
    Section {"note", "SELECT id, customer_id, at, text, provenance_id FROM note ORDER BY id",
        "SELECT count(*) FROM note", "iiitp"},
    Section {"extra_field",
        "SELECT customer_id, name, value, provenance_id FROM extra_field ORDER BY customer_id, position",
        "SELECT count(*) FROM extra_field", "ittp"},
    Section {"membership",
        "SELECT customer_id, organisation_id, role, provenance_id FROM membership ORDER BY customer_id, position",
        "SELECT count(*) FROM membership", "iitp"},
    Section {"interaction",
        "SELECT id, customer_id, kind, subject, text, at, due_at, done_at, user_id, deleted_at, provenance_id"
        " FROM interaction ORDER BY id",
        "SELECT count(*) FROM interaction", "iiittiiiiip"},
};

void addNumber(QByteArray& bytes, qint64 value)
{
    std::array<char, 8> big {};
    qToBigEndian(value, big.data());
    bytes.append(big.data(), big.size());
}

void addBytes(QByteArray& bytes, const QByteArray& value)
{
    addNumber(bytes, value.size());
    bytes.append(value);
}

/// Every provenance by its row id, spelled out.
QHash<qint64, QByteArray> provenances(storage::ReadTransaction& tx)
{
    QHash<qint64, QByteArray> all;
    auto rows = tx.query("SELECT id, purpose, origin, source_kind, source_id, entered_by, at FROM provenance");
    while (rows.next()) {
        QByteArray bytes;
        addBytes(bytes, rows.text(1).toUtf8());
        for (int column = 2; column <= 6; ++column)
            addNumber(bytes, rows.integer(column));
        all.insert(rows.integer(0), bytes);
    }
    return all;
}

QByteArray rowBytes(const storage::Rows& rows, std::string_view columns, const QHash<qint64, QByteArray>& known)
{
    QByteArray bytes;
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        const char type = columns[static_cast<size_t>(column)];
        bytes.append(rows.isNull(column) ? '0' : type); // NULL is not the same as 0 or empty
        if (rows.isNull(column))
            continue;
        switch (type) {
        case 'i': addNumber(bytes, rows.integer(column)); break;
        case 't': addBytes(bytes, rows.text(column).toUtf8()); break;
        case 'b': addBytes(bytes, rows.blob(column)); break;
        default: addBytes(bytes, known.value(rows.integer(column))); break;
        }
    }
    return bytes;
}

} // namespace

QByteArray contentDigest(storage::ReadTransaction& tx)
{
    const auto known = provenances(tx);
    vault::Sha256 digest;
    for (const Section& section : sections) {
        QByteArray head;
        addBytes(head, section.table);
        digest.add(head);
        auto rows = tx.query(section.select);
        while (rows.next())
            digest.add(rowBytes(rows, section.columns, known));
    }
    return digest.finish();
}

std::vector<std::pair<QString, qint64>> countRows(storage::ReadTransaction& tx)
{
    std::vector<std::pair<QString, qint64>> counts;
    for (const Section& section : sections) {
        auto rows = tx.query(section.count);
        counts.emplace_back(QString::fromLatin1(section.table), rows.next() ? rows.integer(0) : 0);
    }
    return counts;
}

QStringList digestedTables()
{
    QStringList names = {QStringLiteral("provenance"), QStringLiteral("tag")}; // by what refers to them
    for (const Section& section : sections)
        names << QString::fromLatin1(section.table);
    return names;
}

QStringList undigestedTables()
{
    return {QStringLiteral("vault_state"), QStringLiteral("setting"), QStringLiteral("audit_entry"),
        QStringLiteral("audit_reason"), QStringLiteral("audit_state"), QStringLiteral("role"),
        QStringLiteral("app_user"), QStringLiteral("search_document"), QStringLiteral("search_words"),
        QStringLiteral("import_batch"), QStringLiteral("import_change"), QStringLiteral("import_rejection"),
        QStringLiteral("import_skip")};
}

} // namespace aicms::workspace
