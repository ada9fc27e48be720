// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/person_tables.h"

#include "core/consent/person_tables.h"

#include <array>

namespace aicms::requests {

namespace {

using customers::LeftOutTable;
using customers::PersonColumn;
using customers::PersonTable;
using customers::PersonValue;
using customers::Portable;

constexpr PersonColumn why {"provenance_id", PersonValue::Provenance, "why it is held"};

std::vector<PersonTable> recordTables()
{
    return {
        {"customer",
            "SELECT id, uuid, kind, number, given_name, family_name, name, language, birthday_typed, birthday,"
            " created_at, updated_at, last_contact_at, deleted_at, number_provenance_id, name_provenance_id,"
            " language_provenance_id, birthday_provenance_id FROM customer WHERE id = ?1",
            {{"id", PersonValue::Integer, "", ""}, {"uuid", PersonValue::Uuid, "", ""},
                {"kind", PersonValue::Integer, "0 person, 1 organisation", ""},
                {"number", PersonValue::Text, "the business's own number", "number_provenance_id"},
                {"given_name", PersonValue::Text, "", "name_provenance_id"},
                {"family_name", PersonValue::Text, "", "name_provenance_id"},
                {"name", PersonValue::Text, "of an organisation", "name_provenance_id"},
                {"language", PersonValue::Text, "BCP 47", "language_provenance_id"},
                {"birthday_typed", PersonValue::Text, "as it was entered", "birthday_provenance_id"},
                {"birthday", PersonValue::DateNumber, "as it was read", "birthday_provenance_id"},
                {"created_at", PersonValue::Time, "", ""}, {"updated_at", PersonValue::Time, "", ""},
                {"last_contact_at", PersonValue::Time, "", ""},
                {"deleted_at", PersonValue::Time, "moved to the bin", ""},
                {"number_provenance_id", PersonValue::Provenance}, {"name_provenance_id", PersonValue::Provenance},
                {"language_provenance_id", PersonValue::Provenance},
                {"birthday_provenance_id", PersonValue::Provenance}},
            {"revision", "sort_key", "folded_name"}},
        {"email", "SELECT address, label, is_valid, provenance_id FROM email WHERE customer_id = ?1 ORDER BY position",
            {{"address"}, {"label"}, {"is_valid", PersonValue::Flag}, why}, {"customer_id", "position", "folded"}},
        {"phone", "SELECT typed, label, e164, provenance_id FROM phone WHERE customer_id = ?1 ORDER BY position",
            {{"typed"}, {"label"}, {"e164", PersonValue::Text, "international form"}, why},
            {"customer_id", "position", "national_digits"}},
        {"address",
            "SELECT street, postcode, city, region, country, label, provenance_id FROM address"
            " WHERE customer_id = ?1 ORDER BY position",
            {{"street"}, {"postcode"}, {"city"}, {"region"}, {"country"}, {"label"}, why},
            {"customer_id", "position", "folded_city"}},
        {"link", "SELECT url, label, provenance_id FROM link WHERE customer_id = ?1 ORDER BY position",
            {{"url"}, {"label"}, why}, {"customer_id", "position"}},
        {"photo", "SELECT media_type, width, height, bytes, provenance_id FROM photo WHERE customer_id = ?1",
            {{"media_type"}, {"width", PersonValue::Integer}, {"height", PersonValue::Integer},
                {"bytes", PersonValue::Bytes}, why},
            {"customer_id"}},
        {"customer_tag",
            "SELECT tag.name, provenance_id FROM customer_tag JOIN tag ON tag.id = tag_id WHERE customer_id = ?1"
            " ORDER BY position, tag.folded",
            {{"tag.name"}, why}, {"customer_id", "tag_id", "position"}, Portable::Never},
        {"extra_field",
            "SELECT name, value, reading, provenance_id FROM extra_field WHERE customer_id = ?1 ORDER BY position",
            {{"name"}, {"value", PersonValue::FreeText}, {"reading", PersonValue::Text, "what the value says"}, why},
            {"customer_id", "position", "field_id"}},
        {"put_aside_field",
            "SELECT name, value, reading, provenance_id FROM put_aside_field WHERE customer_id = ?1 ORDER BY position",
            {{"name"}, {"value", PersonValue::FreeText}, {"reading", PersonValue::Text, "what the value says"}, why},
            {"customer_id", "position", "field_id"}},
        {"attachment",
            "SELECT id, name, kind, size, digest, removed_at, provenance_id FROM attachment WHERE customer_id = ?1"
            " ORDER BY id",
            {{"id", PersonValue::Integer}, {"name"}, {"kind", PersonValue::Integer},
                {"size", PersonValue::Integer, "bytes"}, {"digest", PersonValue::Bytes, "SHA-256"},
                {"removed_at", PersonValue::Time}, why},
            {"customer_id"}},
        {"attachment_piece",
            "SELECT attachment_id, attachment_piece.position, bytes, attachment.provenance_id FROM attachment_piece"
            " JOIN attachment ON attachment.id = attachment_id WHERE customer_id = ?1"
            " ORDER BY attachment_id, attachment_piece.position",
            {{"attachment_id", PersonValue::Integer}, {"position", PersonValue::Integer}, {"bytes", PersonValue::Bytes},
                {"attachment.provenance_id", PersonValue::Provenance}},
            {"id"}},
        {"membership",
            "SELECT customer.name, role, provenance_id FROM membership"
            " JOIN customer ON customer.id = organisation_id WHERE customer_id = ?1 ORDER BY position",
            {{"customer.name", PersonValue::Text, "the organisation"}, {"role"}, why},
            {"customer_id", "position", "organisation_id"}},
    };
}

std::vector<PersonTable> contactTables()
{
    return {
        {"note", "SELECT id, at, text, provenance_id FROM note WHERE customer_id = ?1 ORDER BY at, id",
            {{"id", PersonValue::Integer}, {"at", PersonValue::Time}, {"text", PersonValue::FreeText}, why},
            {"customer_id"}, Portable::Never},
        {"interaction",
            "SELECT id, kind, subject, text, at, due_at, done_at, deleted_at, provenance_id FROM interaction"
            " WHERE customer_id = ?1 ORDER BY at, id",
            {{"id", PersonValue::Integer},
                {"kind", PersonValue::Integer, "0 call, 1 meeting, 2 e-mail, 3 visit, 4 message, 5 task"},
                {"subject", PersonValue::FreeText}, {"text", PersonValue::FreeText}, {"at", PersonValue::Time},
                {"due_at", PersonValue::Time}, {"done_at", PersonValue::Time}, {"deleted_at", PersonValue::Time}, why},
            {"customer_id", "user_id", "revision"}},
        {"sales_order",
            "SELECT id, number, at, kind, currency, country, credits_order_id, marks, total, total_decimals,"
            " line_count, provenance_id FROM sales_order WHERE customer_id = ?1 ORDER BY at, id",
            {{"id", PersonValue::Integer}, {"number"}, {"at", PersonValue::Time}, {"kind", PersonValue::Integer},
                {"currency"}, {"country"}, {"credits_order_id", PersonValue::Integer, "the order it takes back"},
                {"marks", PersonValue::Integer},
                {"total", PersonValue::Integer, "times 10 to the minus total_decimals"},
                {"total_decimals", PersonValue::Integer}, {"line_count", PersonValue::Integer}, why},
            {"customer_id", "revision"}},
        {"order_line",
            "SELECT order_id, position, COALESCE(description, product.name), quantity, unit_price,"
            " sales_order.provenance_id FROM order_line JOIN sales_order ON sales_order.id = order_id"
            " LEFT JOIN product ON product.id = product_id WHERE customer_id = ?1 ORDER BY order_id, position",
            {{"order_id", PersonValue::Integer}, {"position", PersonValue::Integer}, {"description"},
                {"quantity", PersonValue::Millionths}, {"unit_price", PersonValue::Millionths},
                {"sales_order.provenance_id", PersonValue::Provenance}},
            {"product_id"}},
        {"customer_event",
            "SELECT customer_event.id, at, event_type.kind, event_type.source, value, provenance_id"
            " FROM customer_event JOIN event_type ON event_type.id = type_id WHERE customer_id = ?1 ORDER BY at, 1",
            {{"id", PersonValue::Integer}, {"at", PersonValue::Time}, {"event_type.kind"}, {"event_type.source"},
                {"value"}, why},
            {"customer_id", "type_id"}},
        {"notice_sight",
            "SELECT id, version_id, language, notice_sight.at, how, notice_sight_struck.at, notice_sight_struck.reason"
            " FROM notice_sight LEFT JOIN notice_sight_struck ON sight_id = id WHERE customer_id = ?1 ORDER BY id",
            {{"id", PersonValue::Integer}, {"version_id", PersonValue::Integer, "the notice that was shown"},
                {"language"}, {"at", PersonValue::Time}, {"how", PersonValue::Integer},
                {"notice_sight_struck.at", PersonValue::Time, "struck out: it was not shown after all"},
                {"notice_sight_struck.reason"}},
            {"customer_id", "user_id"}, Portable::Never},
    };
}

std::vector<PersonTable> ownTables()
{
    return {
        {"request",
            "SELECT id, arrived_by, received_on, received_at, text, opened_at, laws_reason, ended_as, ended_on, due_on,"
            " due_clock, person_name, person_contact FROM request WHERE customer_id = ?1 ORDER BY id",
            {{"id", PersonValue::Integer}, {"arrived_by", PersonValue::Integer},
                {"received_on", PersonValue::JulianDay}, {"received_at", PersonValue::Time},
                {"text", PersonValue::FreeText}, {"opened_at", PersonValue::Time},
                {"laws_reason", PersonValue::FreeText},
                {"ended_as", PersonValue::Integer,
                    "0 open, 1 answered, 2 refused, 3 withdrawn, 4 not identified, 5 taken in by mistake"},
                {"ended_on", PersonValue::JulianDay}, {"due_on", PersonValue::JulianDay}, {"due_clock"},
                {"person_name"}, {"person_contact"}},
            {"customer_id", "revision", "taken_by", "laws_chosen", "is_identified", "waits", "is_extended",
                "is_acknowledged", "assigned_to"},
            Portable::Never},
        {"request_item",
            "SELECT request_id, position, kind, outcome, refusal, request_item.text FROM request_item"
            " JOIN request ON request.id = request_id WHERE customer_id = ?1 ORDER BY request_id, position",
            {{"request_id", PersonValue::Integer}, {"position", PersonValue::Integer}, {"kind", PersonValue::Integer},
                {"outcome", PersonValue::Integer}, {"refusal"}, {"text", PersonValue::FreeText}},
            {}, Portable::Never},
        {"request_law",
            "SELECT request_id, regime FROM request_law JOIN request ON request.id = request_id"
            " WHERE customer_id = ?1 ORDER BY request_id, regime",
            {{"request_id", PersonValue::Integer}, {"regime", PersonValue::Integer}}, {}, Portable::Never},
        {"request_event",
            "SELECT request_event.id, request_id, move, on_day, at, position, code, request_event.text"
            " FROM request_event JOIN request ON request.id = request_id WHERE customer_id = ?1 ORDER BY 1",
            {{"id", PersonValue::Integer}, {"request_id", PersonValue::Integer}, {"move", PersonValue::Integer},
                {"on_day", PersonValue::JulianDay}, {"at", PersonValue::Time}, {"position", PersonValue::Integer},
                {"code"}, {"text", PersonValue::FreeText}},
            {"user_id"}, Portable::Never},
        {"request_letter",
            "SELECT request_letter.id, request_id, kind, language, recipient, place_and_day, subject, body, reason,"
            " sent_on, way, sent_to, digest FROM request_letter JOIN request ON request.id = request_id"
            " WHERE customer_id = ?1 ORDER BY 1",
            {{"id", PersonValue::Integer}, {"request_id", PersonValue::Integer},
                {"kind", PersonValue::Integer,
                    "0 receipt confirmed, 1 question who asks, 2 more time, 3 refusal, 4 answer, 5 to whoever got the"
                    " data"},
                {"language"}, {"recipient", PersonValue::FreeText}, {"place_and_day"},
                {"subject", PersonValue::FreeText}, {"body", PersonValue::FreeText}, {"reason", PersonValue::FreeText},
                {"sent_on", PersonValue::JulianDay, "empty: not sent"}, {"way"}, {"sent_to"},
                {"digest", PersonValue::Bytes, "SHA-256 of the whole letter"}},
            {"regime", "written_at", "user_id", "sender", "contact", "recipient_id", "kept_until"}, Portable::Never},
        {"disclosure_person",
            "SELECT disclosure_id, disclosure.at, recipient.name, recipient.countries, purpose.code,"
            " disclosure.purpose_version, disclosure.act, disclosure.fields, disclosure.people, disclosure.note"
            " FROM disclosure_person JOIN disclosure ON disclosure.id = disclosure_id"
            " JOIN recipient ON recipient.id = recipient_id JOIN purpose ON purpose.id = purpose_id"
            " WHERE customer_id = ?1 ORDER BY disclosure.at, disclosure_id",
            {{"disclosure_id", PersonValue::Integer}, {"disclosure.at", PersonValue::Time, "when it was passed on"},
                {"recipient.name", PersonValue::Text, "who received it"},
                {"recipient.countries", PersonValue::Text, "where, ISO 3166-1 alpha-2"}, {"purpose.code"},
                {"disclosure.purpose_version", PersonValue::Integer},
                {"disclosure.act", PersonValue::Integer, "0 list, 1 letter, 2 answer to a request, 3 by hand"},
                {"disclosure.fields", PersonValue::Text, "kinds of data"},
                {"disclosure.people", PersonValue::Integer, "of how many people"},
                {"disclosure.note", PersonValue::FreeText}},
            {"customer_id"}, Portable::Never},
        {"recipient_notice",
            "SELECT recipient_notice.id, recipient.name, cause, request_id, made_at, state, settled_at,"
            " recipient_notice.note FROM recipient_notice JOIN recipient ON recipient.id = recipient_id"
            " WHERE customer_id = ?1 ORDER BY 1",
            {{"id", PersonValue::Integer}, {"recipient.name", PersonValue::Text, "who has to be told"},
                {"cause", PersonValue::Integer, "0 corrected, 1 erased, 2 restricted, 3 opted out"},
                {"request_id", PersonValue::Integer}, {"made_at", PersonValue::Time},
                {"state", PersonValue::Integer, "0 to be told, 1 told, 2 confirmed, 3 impossible"},
                {"settled_at", PersonValue::Time}, {"note", PersonValue::FreeText}},
            {"customer_id", "recipient_id", "user_id", "settled_by"}, Portable::Never},
        // What was begun of the requests' own forms is not yet said and comes and goes while the copy is made.
        {"draft",
            "SELECT screen, at, content FROM draft WHERE customer_id = ?1"
            " AND screen NOT IN ('requests', 'copy', 'deletion', 'letters') ORDER BY screen",
            {{"screen"}, {"at", PersonValue::Time}, {"content", PersonValue::Bytes, "typed and not saved yet"}},
            {"user_id", "customer_id", "is_shown"}, Portable::Never},
        {"import_change", "SELECT batch_id, made, before FROM import_change WHERE customer_id = ?1 ORDER BY batch_id",
            {{"batch_id", PersonValue::Integer}, {"made", PersonValue::Flag, "the import made the record"},
                {"before", PersonValue::Bytes, "as it stood before the import, kept for the undo"}},
            {"customer_id", "revision", "row_number"}, Portable::Never},
        {"audit_entry",
            "SELECT seq, at, action, details FROM audit_entry WHERE object_kind = 4 AND object_id = ?1 ORDER BY seq",
            {{"seq", PersonValue::Integer}, {"at", PersonValue::Time}, {"action"}, {"details"}},
            {"user_id", "object_kind", "object_id", "reason_digest", "hash", "tag"}, Portable::Never},
        {"audit_reason",
            "SELECT audit_reason.seq, audit_reason.text FROM audit_reason JOIN audit_entry"
            " ON audit_entry.seq = audit_reason.seq WHERE object_kind = 4 AND object_id = ?1 ORDER BY 1",
            {{"seq", PersonValue::Integer}, {"text", PersonValue::FreeText, "why the record was opened or changed"}},
            {"salt"}, Portable::Never},
    };
}

constexpr std::array leftOut = {
    LeftOutTable {"vault_state", "the vault itself"},
    LeftOutTable {"setting", "the vault itself"},
    LeftOutTable {"audit_state", "keys of the log"},
    LeftOutTable {"role", "users of the program"},
    LeftOutTable {"app_user", "users of the program"},
    LeftOutTable {"provenance", "shown with each value"},
    LeftOutTable {"tag", "shown with each person"},
    LeftOutTable {"event_type", "shown with each event"},
    LeftOutTable {"search_document", "a copy for searching"},
    LeftOutTable {"search_words", "a copy for searching"},
    LeftOutTable {"search_parts", "a copy for searching"},
    LeftOutTable {"search_texts", "a copy for searching"},
    LeftOutTable {"import_batch", "about files, not people"},
    LeftOutTable {"import_rejection", "numbers of rows, no values"},
    LeftOutTable {"import_skip", "numbers of rows, no values"},
    LeftOutTable {"import_matching", "names of columns"},
    LeftOutTable {"import_product", "about products"},
    LeftOutTable {"own_field", "about everybody"},
    LeftOutTable {"own_field_choice", "about everybody"},
    LeftOutTable {"erasure", "names nobody"},
    LeftOutTable {"erasure_mark", "keyed hashes that belong to nobody who is stored"},
    LeftOutTable {"kept_order", "of people who were erased"},
    LeftOutTable {"kept_proof", "of people who were erased"},
    LeftOutTable {"request_deletion", "how far the answer has come; no values"},
    LeftOutTable {"request_export", "how far the answer has come; what is left out stands in the answer itself"},
    LeftOutTable {"disclosure", "shown with each person whose data it was"},
    LeftOutTable {"recipient", "shown with what it received"},
    LeftOutTable {"recipient_purpose", "about everybody"},
    LeftOutTable {"recipient_agreement", "contracts of the business"},
    LeftOutTable {"tombstone", "keyed hashes that belong to nobody who is stored"},
    LeftOutTable {"legal_hold", "claims of the business and of others (Art. 15(4))"},
    LeftOutTable {"legal_hold_scope", "claims of the business and of others (Art. 15(4))"},
    LeftOutTable {"retention_rule", "about everybody"},
    LeftOutTable {"retention_review", "until when something is kept on; the thing itself is shown"},
    LeftOutTable {"consent_forgotten", "numbers of entries, no values"},
    LeftOutTable {"retention_run", "names nobody"},
    LeftOutTable {"backup_log", "about files, not people"},
    LeftOutTable {"product", "about products"},
    LeftOutTable {"stock_movement", "about products"},
    LeftOutTable {"purpose", "about everybody"},
    LeftOutTable {"purpose_version", "about everybody"},
    LeftOutTable {"purpose_text", "about everybody"},
    LeftOutTable {"notice_sight_struck", "shown with what it strikes out"},
    LeftOutTable {"notice", "about everybody"},
    LeftOutTable {"notice_draft", "about everybody"},
    LeftOutTable {"notice_version", "about everybody"},
    LeftOutTable {"notice_text", "about everybody"},
};

} // namespace

std::vector<const PersonTable*> personTables()
{
    static const std::vector<PersonTable> record = recordTables();
    static const std::vector<PersonTable> contact = contactTables();
    static const std::vector<PersonTable> own = ownTables();
    std::vector<const PersonTable*> all;
    for (const PersonTable& table : record)
        all.push_back(&table);
    for (const PersonTable& table : contact)
        all.push_back(&table);
    for (const PersonTable& table : consent::personTables())
        all.push_back(&table);
    for (const PersonTable& table : own)
        all.push_back(&table);
    return all;
}

std::vector<LeftOutTable> leftOutTables()
{
    std::vector<LeftOutTable> all(leftOut.begin(), leftOut.end());
    const auto ofConsent = consent::leftOutTables();
    all.insert(all.end(), ofConsent.begin(), ofConsent.end());
    return all;
}

} // namespace aicms::requests
