// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/erasure_places.h"

#include <array>

namespace aicms::retention {

namespace {

using enum Fate;

constexpr const char* byCustomer = "customer_id = ?1";
// Orders that a law wants whole stay as they are.
constexpr const char* herFreeOrders = "customer_id = ?1 AND id NOT IN (SELECT order_id FROM kept_order)";
constexpr const char* herOrders = "order_id IN (SELECT id FROM sales_order WHERE customer_id = ?1"
                                  " AND id NOT IN (SELECT order_id FROM kept_order))";
constexpr const char* herRequests = "request_id IN (SELECT id FROM request WHERE customer_id = ?1)";

constexpr const char* aboutHerAlone
    = "people = 1 AND id IN (SELECT disclosure_id FROM disclosure_person WHERE customer_id = ?1)";

constexpr std::array places = {
    Place {"customer", Deleted, "id = ?1"}, Place {"email", Deleted, byCustomer}, Place {"phone", Deleted, byCustomer},
    Place {"address", Deleted, byCustomer}, Place {"link", Deleted, byCustomer},
    Place {"customer_tag", Deleted, byCustomer}, Place {"note", Deleted, byCustomer},
    Place {"extra_field", Deleted, byCustomer}, Place {"put_aside_field", Deleted, byCustomer},
    Place {"attachment", Deleted, byCustomer},
    Place {"attachment_piece", Deleted, "attachment_id IN (SELECT id FROM attachment WHERE customer_id = ?1)"},
    Place {"membership", Deleted, "customer_id = ?1 OR organisation_id = ?1"}, Place {"photo", Deleted, byCustomer},
    Place {"interaction", Deleted, byCustomer}, Place {"customer_event", Deleted, byCustomer},
    Place {"draft", Deleted, byCustomer}, // and those of others that mention her
    Place {"import_change", Deleted, byCustomer}, // what undoing an import would bring back
    Place {"notice_sight", Deleted, byCustomer},
    Place {"notice_sight_struck", Deleted, "sight_id IN (SELECT id FROM notice_sight WHERE customer_id = ?1)"},
    Place {"consent_payload", Deleted, byCustomer}, Place {"consent_current", Deleted, byCustomer},
    Place {"consent_span", Deleted, byCustomer}, Place {"restriction", Deleted, byCustomer},
    Place {"minor_mark", Deleted, byCustomer}, Place {"soft_opt_in", Deleted, byCustomer},
    Place {"soft_opt_in_address", Deleted, byCustomer}, Place {"legal_hold_scope", Deleted, byCustomer},
    // Free texts about her; the entries they belong to hold ids only. 4, 5 and 12: audit::ObjectKind.
    Place {"audit_reason", Deleted,
        "seq IN (SELECT seq FROM audit_entry WHERE (object_kind = 4 AND object_id = ?1)"
        " OR (object_kind = 5 AND object_id IN (SELECT id FROM interaction WHERE customer_id = ?1))"
        " OR (object_kind = 12 AND object_id IN (SELECT id FROM sales_order WHERE customer_id = ?1)))"},
    Place {"legal_hold", Anonymised, "id IN (SELECT hold_id FROM legal_hold_scope WHERE customer_id = ?1)"},
    Place {"request", Anonymised, byCustomer}, // that there was one has to be kept (11 CCR 7101)
    Place {"request_item", Anonymised, herRequests}, Place {"request_event", Anonymised, herRequests},
    Place {"request_law", NotPersonal, ""}, Place {"request_deletion", Deleted, herRequests},
    Place {"request_export", Deleted, herRequests},
    // Drafts go, but for an answer that is still to be sent; of what was sent the digest stays.
    Place {"request_letter", Anonymised, herRequests}, Place {"sales_order", Anonymised, herFreeOrders},
    Place {"order_line", Anonymised, herOrders}, Place {"stock_movement", Anonymised, herOrders},
    Place {"disclosure_person", Deleted, byCustomer},
    Place {"disclosure", Anonymised, aboutHerAlone}, // that so many people's data went to somebody stays
    Place {"recipient_notice", Anonymised, byCustomer}, Place {"recipient", NotPersonal, ""},
    Place {"recipient_purpose", NotPersonal, ""}, Place {"recipient_agreement", NotPersonal, ""},
    Place {"kept_order", Kept, ""}, Place {"kept_proof", Kept, ""}, Place {"search_document", Deleted, "id = ?1"},
    Place {"search_words", Derived, ""}, Place {"search_words_data", Derived, ""},
    Place {"search_words_idx", Derived, ""}, Place {"search_words_docsize", Derived, ""},
    Place {"search_words_config", Derived, ""}, Place {"search_parts", Derived, ""},
    Place {"search_parts_data", Derived, ""}, Place {"search_parts_idx", Derived, ""},
    Place {"search_parts_docsize", Derived, ""}, Place {"search_parts_config", Derived, ""},
    Place {"search_texts", Derived, ""}, Place {"search_texts_data", Derived, ""},
    Place {"search_texts_idx", Derived, ""}, Place {"search_texts_docsize", Derived, ""},
    Place {"search_texts_config", Derived, ""}, Place {"tag", Derived, ""}, // goes with the last customer who has it
    Place {"event_type", Derived, ""}, // goes with the last event of its kind
    Place {"audit_entry", Nameless, ""}, Place {"audit_state", Nameless, ""}, Place {"consent_event", Nameless, ""},
    Place {"gate_news", Nameless, ""}, Place {"suppression", Nameless, ""}, Place {"suppression_key", Nameless, ""},
    Place {"tombstone", Nameless, ""}, Place {"erasure", Nameless, ""}, Place {"erasure_mark", Nameless, ""},
    Place {"consent_forgotten", Nameless, ""}, Place {"retention_review", Deleted, byCustomer},
    Place {"retention_rule", NotPersonal, ""}, Place {"retention_run", Nameless, ""},
    Place {"retention_list", Nameless, ""}, // numbers
    Place {"backup_log", NotPersonal, ""}, Place {"provenance", Nameless, ""}, Place {"import_batch", Nameless, ""},
    Place {"import_rejection", Nameless, ""}, Place {"import_skip", Nameless, ""},
    Place {"import_product", NotPersonal, ""}, Place {"import_matching", NotPersonal, ""},
    Place {"own_field", NotPersonal, ""}, Place {"own_field_choice", NotPersonal, ""},
    Place {"product", NotPersonal, ""}, Place {"purpose", NotPersonal, ""}, Place {"purpose_version", NotPersonal, ""},
    Place {"purpose_text", NotPersonal, ""}, Place {"notice", NotPersonal, ""}, Place {"notice_draft", NotPersonal, ""},
    Place {"notice_version", NotPersonal, ""}, Place {"notice_text", NotPersonal, ""},
    Place {"vault_state", NotPersonal, ""}, Place {"setting", NotPersonal, ""}, Place {"role", NotPersonal, ""},
    Place {"app_user", NotPersonal, ""}, // staff
};

} // namespace

std::span<const Place> erasurePlaces()
{
    return places;
}

} // namespace aicms::retention
