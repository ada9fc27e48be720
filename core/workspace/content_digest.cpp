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
        "SELECT customer_id, name, value, field_id, reading, provenance_id FROM extra_field"
        " ORDER BY customer_id, position",
        "SELECT count(*) FROM extra_field", "ittitp"},
    Section {"own_field",
        "SELECT id, name, kind, purpose, sensitivity, ground, position, removed_at FROM own_field ORDER BY id",
        "SELECT count(*) FROM own_field", "ititiiii"},
    Section {"own_field_choice", "SELECT field_id, text FROM own_field_choice ORDER BY field_id, position",
        "SELECT count(*) FROM own_field_choice", "it"},
    Section {"put_aside_field",
        "SELECT field_id, customer_id, name, value, reading, provenance_id FROM put_aside_field"
        " ORDER BY field_id, customer_id, position",
        "SELECT count(*) FROM put_aside_field", "iitttp"},
    // The bytes go in by their digest, which is checked whenever a file leaves.
    Section {"attachment",
        "SELECT id, customer_id, name, kind, size, digest, removed_at, provenance_id FROM attachment ORDER BY id",
        "SELECT count(*) FROM attachment", "iitiibip"},
    Section {"membership",
        "SELECT customer_id, organisation_id, role, provenance_id FROM membership ORDER BY customer_id, position",
        "SELECT count(*) FROM membership", "iitp"},
    Section {"photo",
        "SELECT customer_id, media_type, width, height, bytes, provenance_id FROM photo ORDER BY customer_id",
        "SELECT count(*) FROM photo", "itiibp"},
    Section {"interaction",
        "SELECT id, customer_id, kind, subject, text, at, due_at, done_at, user_id, deleted_at, provenance_id"
        " FROM interaction ORDER BY id",
        "SELECT count(*) FROM interaction", "iiittiiiiip"},
    Section {"product",
        "SELECT id, sku, name, category, price, currency, is_active, created_at, provenance_id FROM product"
        " ORDER BY id",
        "SELECT count(*) FROM product", "itttitiip"},
    Section {"sales_order",
        "SELECT id, customer_id, number, at, kind, currency, country, credits_order_id, marks, total, total_decimals,"
        " line_count, provenance_id FROM sales_order ORDER BY id",
        "SELECT count(*) FROM sales_order", "iitiittiiiiip"},
    Section {"order_line",
        "SELECT order_id, position, product_id, COALESCE(description, name), quantity, unit_price FROM order_line"
        " LEFT JOIN product ON product.id = product_id ORDER BY order_id, position",
        "SELECT count(*) FROM order_line", "iiitii"},
    Section {"stock_movement",
        "SELECT id, product_id, at, kind, quantity, counted, order_id, note, provenance_id FROM stock_movement"
        " ORDER BY id",
        "SELECT count(*) FROM stock_movement", "iiiiiiitp"},
    Section {"customer_event",
        "SELECT customer_event.id, customer_id, at, kind, source, value, provenance_id FROM customer_event"
        " JOIN event_type ON event_type.id = type_id ORDER BY customer_event.id",
        "SELECT count(*) FROM customer_event", "iiitttp"},
    Section {"purpose", "SELECT id, code, is_on, review_on, retired_at FROM purpose ORDER BY id",
        "SELECT count(*) FROM purpose", "itiii"},
    Section {"purpose_version",
        "SELECT purpose_id, version, basis, uses_ai, is_marketing, needs_proof, allows_soft_opt_in, renewal,"
        " retention_rule, content, asks_again, created_at, user_id FROM purpose_version ORDER BY purpose_id, version",
        "SELECT count(*) FROM purpose_version", "iiiiiiitttiii"},
    Section {"purpose_text",
        "SELECT purpose_id, version, language, name, text FROM purpose_text ORDER BY purpose_id, version, language",
        "SELECT count(*) FROM purpose_text", "iittt"},
    Section {"notice", "SELECT id, code, kind FROM notice ORDER BY id", "SELECT count(*) FROM notice", "iti"},
    Section {"notice_draft", "SELECT notice_id, language, title, text FROM notice_draft ORDER BY notice_id, language",
        "SELECT count(*) FROM notice_draft", "ittt"},
    Section {"notice_version",
        "SELECT id, notice_id, version, asks_again, published_at, recorded_at, user_id, reason FROM notice_version "
        "ORDER BY id",
        "SELECT count(*) FROM notice_version", "iiiiiiit"},
    Section {"notice_text",
        "SELECT version_id, language, title, text, digest FROM notice_text ORDER BY version_id, language",
        "SELECT count(*) FROM notice_text", "itttb"},
    Section {"notice_sight",
        "SELECT id, customer_id, version_id, language, at, how, user_id FROM notice_sight ORDER BY id",
        "SELECT count(*) FROM notice_sight", "iiitiii"},
    Section {"notice_sight_struck", "SELECT sight_id, at, user_id, reason FROM notice_sight_struck ORDER BY sight_id",
        "SELECT count(*) FROM notice_sight_struck", "iiit"},
    Section {"consent_payload",
        "SELECT seq, customer_id, record_id, purpose_id, purpose_version, channel, state, is_explicit, at, at_offset,"
        " recorded_at, valid_until, how, giver, giver_name, notice_version_id, language, proof_kind, proof_text,"
        " proof_digest, user_id, corrects, reason, batch_id FROM consent_payload ORDER BY seq",
        "SELECT count(*) FROM consent_payload", "iibiiiiiiiiiiitititbiiti"},
    Section {"restriction",
        "SELECT id, customer_id, ground, reason, from_at, user_id, told_at, lifted_at, lifted_by, lift_note"
        " FROM restriction ORDER BY id",
        "SELECT count(*) FROM restriction", "iiitiiiiit"},
    Section {"minor_mark", "SELECT customer_id, at, user_id FROM minor_mark ORDER BY customer_id",
        "SELECT count(*) FROM minor_mark", "iii"},
    Section {"soft_opt_in",
        "SELECT customer_id, purpose_id, from_sale, own_similar, opt_out_offered, at, user_id FROM soft_opt_in"
        " ORDER BY customer_id, purpose_id",
        "SELECT count(*) FROM soft_opt_in", "iiiiiii"},
    Section {"soft_opt_in_address",
        "SELECT customer_id, purpose_id, kind, digest, at FROM soft_opt_in_address"
        " ORDER BY customer_id, purpose_id, kind, digest",
        "SELECT count(*) FROM soft_opt_in_address", "iiibi"},
    Section {"request",
        "SELECT id, customer_id, person_name, person_contact, arrived_by, received_on, received_at, text, taken_by,"
        " opened_at, laws_chosen, laws_reason, ended_as, ended_on, is_identified, waits, is_extended, is_acknowledged,"
        " assigned_to FROM request ORDER BY id",
        "SELECT count(*) FROM request", "iittiiitiiitiiiiiii"},
    Section {"request_law", "SELECT request_id, regime FROM request_law ORDER BY request_id, regime",
        "SELECT count(*) FROM request_law", "ii"},
    Section {"request_item",
        "SELECT request_id, position, kind, outcome, refusal, text FROM request_item ORDER BY request_id, position",
        "SELECT count(*) FROM request_item", "iiiitt"},
    Section {"request_event",
        "SELECT id, request_id, move, on_day, at, user_id, position, code, text FROM request_event ORDER BY id",
        "SELECT count(*) FROM request_event", "iiiiiiitt"},
    Section {"request_letter",
        "SELECT id, request_id, kind, regime, language, written_at, user_id, sender, contact, recipient, place_and_day,"
        " subject, body, reason, sent_on, way, sent_to, digest, recipient_id, kept_until FROM request_letter"
        " ORDER BY id",
        "SELECT count(*) FROM request_letter", "iiiitiitttttttittbii"},
    Section {"suppression",
        "SELECT digest, purpose_id, objected_at, entry, lifted_by, kind FROM suppression"
        " ORDER BY digest, purpose_id, objected_at, entry",
        "SELECT count(*) FROM suppression", "biiiii"},
    Section {"recipient",
        "SELECT id, name, role, task, contact, countries, subprocessors, safeguard, safeguard_on, safeguard_note,"
        " review_on, created_at, user_id, ended_at, ended_by, end_reason FROM recipient ORDER BY id",
        "SELECT count(*) FROM recipient", "ititttttitiiiiit"},
    Section {"recipient_purpose",
        "SELECT recipient_id, purpose_id FROM recipient_purpose ORDER BY recipient_id, purpose_id",
        "SELECT count(*) FROM recipient_purpose", "ii"},
    // The paper goes in by its digest, which is checked whenever it leaves.
    Section {"recipient_agreement",
        "SELECT id, recipient_id, kind, signed_on, ends_on, file_name, file_digest, recorded_at, user_id"
        " FROM recipient_agreement ORDER BY id",
        "SELECT count(*) FROM recipient_agreement", "iiiiitbii"},
    Section {"disclosure",
        "SELECT id, recipient_id, agreement_id, purpose_id, purpose_version, basis, act, at, recorded_at, user_id,"
        " fields, people, note FROM disclosure ORDER BY id",
        "SELECT count(*) FROM disclosure", "iiiiiiiiiitit"},
    Section {"disclosure_person",
        "SELECT disclosure_id, customer_id FROM disclosure_person ORDER BY disclosure_id, customer_id",
        "SELECT count(*) FROM disclosure_person", "ii"},
    Section {"recipient_notice",
        "SELECT id, recipient_id, cause, customer_id, request_id, made_at, user_id, state, settled_at, settled_by, note"
        " FROM recipient_notice ORDER BY id",
        "SELECT count(*) FROM recipient_notice", "iiiiiiiiiit"},
    Section {"retention_rule",
        "SELECT id, data_class, trigger_kind, period, start, action, is_statutory, priority, basis, source,"
        " jurisdiction, is_on, unattended_most, contact_kind, exceptions FROM retention_rule ORDER BY id",
        "SELECT count(*) FROM retention_rule", "tiitiiiitttiiit"},
    Section {"retention_review",
        "SELECT data_class, item_id, customer_id, keep_until, decided_at, user_id FROM retention_review"
        " ORDER BY data_class, item_id",
        "SELECT count(*) FROM retention_review", "iiiiii"},
    Section {"legal_hold",
        "SELECT id, matter, reason, review_on, placed_at, placed_by, lifted_at, lifted_by, lift_reason FROM legal_hold"
        " ORDER BY id",
        "SELECT count(*) FROM legal_hold", "ittiiiiit"},
    Section {"legal_hold_scope", "SELECT hold_id, customer_id FROM legal_hold_scope ORDER BY hold_id, customer_id",
        "SELECT count(*) FROM legal_hold_scope", "ii"},
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
    QStringList names = {QStringLiteral("provenance"), QStringLiteral("tag"), QStringLiteral("event_type"),
        QStringLiteral("attachment_piece")}; // by what refers to them
    for (const Section& section : sections)
        names << QString::fromLatin1(section.table);
    return names;
}

QStringList undigestedTables()
{
    return {QStringLiteral("vault_state"), QStringLiteral("setting"), QStringLiteral("audit_entry"),
        QStringLiteral("audit_reason"), QStringLiteral("audit_state"), QStringLiteral("role"),
        QStringLiteral("app_user"), QStringLiteral("search_document"), QStringLiteral("search_words"),
        QStringLiteral("search_parts"), QStringLiteral("search_texts"), QStringLiteral("import_batch"),
        QStringLiteral("import_change"), QStringLiteral("import_rejection"), QStringLiteral("import_matching"),
        QStringLiteral("import_skip"), QStringLiteral("import_product"), QStringLiteral("draft"),
        QStringLiteral("consent_event"), QStringLiteral("consent_forgotten"), QStringLiteral("consent_current"),
        QStringLiteral("consent_span"), QStringLiteral("gate_news"), QStringLiteral("suppression_key"),
        QStringLiteral("erasure"), QStringLiteral("erasure_mark"), QStringLiteral("tombstone"),
        QStringLiteral("kept_order"), QStringLiteral("kept_proof"), QStringLiteral("request_deletion"),
        QStringLiteral("request_export"), QStringLiteral("retention_run"), QStringLiteral("retention_list"),
        QStringLiteral("backup_log")};
}

} // namespace aicms::workspace
