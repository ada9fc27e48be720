// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/text_tables.h"

namespace aicms::retention {

namespace {

using enum TextWay;

constexpr std::array<const char*, 3> keyId {"id", nullptr, nullptr};
constexpr std::array<const char*, 3> keyPosition {"customer_id", "position", nullptr};
constexpr const char* itsCustomer = "t.customer_id";
constexpr const char* nobodysRecord = "NULL";
constexpr const char* customerOfRequest = "(SELECT customer_id FROM request WHERE id = t.request_id)";
constexpr const char* customerOfOrder = "(SELECT customer_id FROM sales_order WHERE id = t.order_id)";

// Numbers of WhyLeft.
static_assert(static_cast<int>(WhyLeft::Hold) == 0 && static_cast<int>(WhyLeft::Law) == 1
    && static_cast<int>(WhyLeft::Sealed) == 2 && static_cast<int>(WhyLeft::OpenRequest) == 3
    && static_cast<int>(WhyLeft::OwnRecord) == 4 && static_cast<int>(WhyLeft::Business) == 5
    && static_cast<int>(WhyLeft::File) == 6);
constexpr const char* isSealed = "2";
constexpr const char* isOwnRecord = "4";
constexpr const char* isBusiness = "5";
constexpr const char* isInFile = "6";
constexpr const char* whileNobodyIsKnown
    = "(SELECT 3 FROM request WHERE id = t.request_id AND ended_as = 0 AND customer_id IS NULL)";
constexpr const char* letterIsOwedOrSent
    = "CASE WHEN t.sent_on IS NOT NULL THEN 2 WHEN t.kept_until IS NOT NULL THEN 3 ELSE (SELECT 3 FROM request"
      " WHERE id = t.request_id AND ended_as = 0 AND customer_id IS NULL) END";

constexpr const char* requestChanged = "UPDATE request SET revision = revision + 1 WHERE id = ?1";

constexpr std::array textTableList = {
    TextTable {"note", keyId, "text", itsCustomer, BlackOut, nullptr, true},
    TextTable {"interaction", keyId, "subject text", itsCustomer, BlackOut, nullptr, false,
        "UPDATE interaction SET revision = revision + 1 WHERE id = ?1"},
    TextTable {"email", keyPosition, "label", itsCustomer, BlackOut, nullptr, true},
    TextTable {"phone", keyPosition, "label", itsCustomer, BlackOut, nullptr, true},
    TextTable {"address", keyPosition, "street label", itsCustomer, BlackOut, nullptr, true},
    TextTable {"link", keyPosition, "url label", itsCustomer, BlackOut, nullptr, true},
    TextTable {"tag", keyId, "name", nobodysRecord, BlackOut},
    TextTable {"extra_field", keyPosition, "value reading", itsCustomer, BlackOut, nullptr, true},
    TextTable {
        "put_aside_field", {"field_id", "customer_id", "position"}, "value reading", itsCustomer, BlackOut, nullptr},
    TextTable {"own_field_choice", {"field_id", "position", nullptr}, "text", nobodysRecord, BlackOut},
    TextTable {"membership", keyPosition, "role", itsCustomer, BlackOut, nullptr, true},
    TextTable {"attachment", keyId, "name", itsCustomer, BlackOut},
    TextTable {"customer_event", keyId, "value", itsCustomer, BlackOut},
    TextTable {"order_line", {"order_id", "position", nullptr}, "description", customerOfOrder, BlackOut,
        "(SELECT 1 FROM kept_order WHERE order_id = t.order_id)", false,
        "UPDATE sales_order SET revision = revision + 1 WHERE id = ?1"},
    TextTable {"product", keyId, "name category", nobodysRecord, BlackOut, nullptr, false,
        "UPDATE product SET revision = revision + 1 WHERE id = ?1"},
    TextTable {"stock_movement", keyId, "note", nobodysRecord, BlackOut},
    TextTable {"restriction", keyId, "reason lift_note", itsCustomer, BlackOut},
    TextTable {"request", keyId, "person_name person_contact text laws_reason", itsCustomer, BlackOut,
        "CASE WHEN t.ended_as = 0 AND t.customer_id IS NULL THEN 3 END", false, requestChanged},
    TextTable {"request_item", {"request_id", "position", nullptr}, "text", customerOfRequest, BlackOut,
        whileNobodyIsKnown, false, requestChanged},
    TextTable {"request_event", keyId, "text", customerOfRequest, Empty, whileNobodyIsKnown, false,
        "UPDATE request SET revision = revision + 1 WHERE id = (SELECT request_id FROM request_event WHERE id = ?1)"},
    TextTable {"request_letter", keyId, "recipient subject body reason sent_to", customerOfRequest, BlackOut,
        letterIsOwedOrSent},
    TextTable {"request_export", {"request_id", nullptr, nullptr}, "content", customerOfRequest, BlackOut},
    TextTable {"recipient_notice", keyId, "note", itsCustomer, BlackOut},
    TextTable {"disclosure", keyId, "note", nobodysRecord, Empty},
    TextTable {"legal_hold", keyId, "matter reason lift_reason",
        "(SELECT CASE WHEN COUNT(*) = 1 THEN MAX(customer_id) END FROM legal_hold_scope WHERE hold_id = t.id)",
        BlackOut, "CASE WHEN t.lifted_at IS NULL THEN 0 END"},
    TextTable {"import_batch", keyId, "file_name", nobodysRecord, BlackOut},
    // 4, 5 and 12: audit::ObjectKind.
    TextTable {"audit_reason", {"seq", nullptr, nullptr}, "text",
        "(SELECT CASE e.object_kind WHEN 4 THEN e.object_id"
        " WHEN 5 THEN (SELECT customer_id FROM interaction WHERE id = e.object_id)"
        " WHEN 12 THEN (SELECT customer_id FROM sales_order WHERE id = e.object_id) END"
        " FROM audit_entry e WHERE e.seq = t.seq)",
        DropRow},
    TextTable {"import_change", {"batch_id", "made", "customer_id"}, "before", itsCustomer, DropRow, nullptr, false,
        nullptr, "t.before IS NOT NULL", TextForm::Cbor},
    TextTable {"import_product", {"batch_id", "product_id", nullptr}, "before", nobodysRecord, DropRow, nullptr, false,
        nullptr, "t.before IS NOT NULL", TextForm::Cbor},
    TextTable {
        "consent_payload", {"seq", nullptr, nullptr}, "giver_name proof_text reason", itsCustomer, Stays, isSealed},
    TextTable {"notice_sight_struck", {"sight_id", nullptr, nullptr}, "reason",
        "(SELECT customer_id FROM notice_sight WHERE id = t.sight_id)", Stays, isSealed},
    TextTable {"customer", keyId, "given_name family_name name", "t.id", Stays, isOwnRecord},
    TextTable {"email", keyPosition, "address", itsCustomer, Stays, isOwnRecord},
    TextTable {"phone", keyPosition, "typed", itsCustomer, Stays, isOwnRecord},
    TextTable {"recipient", keyId, "name task contact subprocessors safeguard_note end_reason", nobodysRecord, Stays,
        isBusiness},
    TextTable {"recipient_agreement", keyId, "file_name", nobodysRecord, Stays, isSealed},
    TextTable {"notice_draft", {"notice_id", nullptr, nullptr}, "title text", nobodysRecord, Stays, isBusiness},
    TextTable {"notice_text", {"version_id", nullptr, nullptr}, "title text", nobodysRecord, Stays, isBusiness},
    TextTable {"notice_version", keyId, "reason", nobodysRecord, Stays, isBusiness},
    TextTable {"purpose_text", {"purpose_id", nullptr, nullptr}, "name text", nobodysRecord, Stays, isBusiness},
    // 7: customers::AttachmentKind::Text. Of pictures and PDFs nobody can read here whom they name.
    TextTable {"attachment_piece", {"attachment_id", nullptr, nullptr}, "bytes",
        "(SELECT customer_id FROM attachment WHERE id = t.attachment_id)", Stays, isInFile, false, nullptr,
        "t.attachment_id IN (SELECT id FROM attachment WHERE kind = 7)", TextForm::File},
};

constexpr std::array passedOverList = {
    PassedOver {"customer", "uuid number language birthday_typed sort_key folded_name", "numbers, days and sort keys"},
    PassedOver {"email", "folded", "follows the address"},
    PassedOver {"phone", "e164 national_digits", "follow the number"},
    PassedOver {"address", "postcode city region country folded_city", "a town"},
    PassedOver {"tag", "folded", "follows the name"},
    PassedOver {"extra_field", "name", "names of columns"},
    PassedOver {"put_aside_field", "name", "names of columns"},
    PassedOver {"own_field", "name folded purpose", "names of columns"},
    PassedOver {"attachment", "digest", "a digest"},
    PassedOver {"photo", "media_type bytes", "a picture"},
    PassedOver {"draft", "screen content", "goes as a whole where it names her (person_erasure.cpp)"},
    PassedOver {"event_type", "kind source", "codes"},
    PassedOver {"sales_order", "number currency country", "numbers and codes"},
    PassedOver {"product", "sku currency folded_sku folded_name", "numbers and codes; the last follows the name"},
    PassedOver {"kept_order", "name address rule basis", "kept by a law, which the certificate says by itself"},
    PassedOver {"kept_proof", "digest nonce sealed basis", "kept by a law and sealed"},
    PassedOver {"request", "due_clock", "a code"},
    PassedOver {"request_item", "refusal", "a code"},
    PassedOver {"request_event", "code", "a code"},
    PassedOver {"request_letter", "language sender contact place_and_day way digest", "the business's own name"},
    PassedOver {"request_deletion", "content", "codes and digests"},
    PassedOver {"recipient", "folded_name countries safeguard", "codes; the first follows the name"},
    PassedOver {"recipient_agreement", "file_digest file", "a contract of the business"},
    PassedOver {"disclosure", "fields", "codes"},
    PassedOver {"import_batch", "format file_digest settings", "names of columns"},
    PassedOver {"import_matching", "*", "names of columns"},
    PassedOver {"import_rejection", "*", "names of columns"},
    PassedOver {"notice", "*", "codes"},
    PassedOver {"notice_draft", "language", "a code"},
    PassedOver {"notice_text", "language digest", "codes"},
    PassedOver {"notice_sight", "*", "codes"},
    PassedOver {"purpose", "*", "codes"},
    PassedOver {"purpose_text", "language", "a code"},
    PassedOver {"purpose_version", "*", "codes"},
    PassedOver {"provenance", "*", "codes"},
    PassedOver {"consent_payload", "record_id language proof_digest", "codes and digests"},
    PassedOver {"consent_event", "*", "digests"},
    PassedOver {"suppression", "*", "digests"},
    PassedOver {"suppression_key", "*", "a key"},
    PassedOver {"soft_opt_in_address", "*", "digests"},
    PassedOver {"audit_entry", "*", "codes and digests"},
    PassedOver {"audit_reason", "salt", "chance"},
    PassedOver {"audit_state", "*", "keys"},
    PassedOver {"tombstone", "*", "digests"},
    PassedOver {"erasure", "*", "counts"},
    PassedOver {"erasure_mark", "*", "digests"},
    PassedOver {"retention_rule", "*", "laws"},
    PassedOver {"retention_run", "*", "counts"},
    PassedOver {"retention_list", "*", "numbers"},
    PassedOver {"backup_log", "*", "a digest"},
    PassedOver {"search_document", "*", "written anew from the record"},
    PassedOver {"setting", "*", "the business itself"},
    PassedOver {"role", "*", "staff"},
    PassedOver {"app_user", "*", "staff"},
};

} // namespace

std::span<const TextTable> textTables()
{
    return textTableList;
}

std::span<const PassedOver> passedOver()
{
    return passedOverList;
}

} // namespace aicms::retention
