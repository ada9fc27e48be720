// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/consent/consent_service.h"
#include "core/consent/gate_service.h"
#include "core/consent/restriction.h"
#include "core/consent/standing.h"
#include "core/customers/customer.h"
#include "core/purposes/catalogue.h"
#include "core/retention/keeping.h"
#include "core/sales/event.h"
#include "core/sales/order.h"

#include <QDate>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <vector>

namespace aicms::customers_ui {

/// Everything that the page of a customer shows.
struct RecordData {
    customers::Customer customer;
    std::vector<customers::Interaction> interactions; ///< newest first
    std::vector<customers::CustomerRow> members; ///< of an organisation
    std::vector<audit::LoggedEntry> log; ///< about this record, newest first; empty where the role may not read it
    /// Newest first; empty where the role may not read the ledger. The log has no entry of an import by name.
    std::vector<consent::HistoryEntry> answers = {};
    /// What the gate says of each purpose now; none: not read, or the role may not.
    std::optional<std::vector<consent::ShownAnswer>> uses = {};
    std::optional<consent::Restriction> restriction = {}; ///< that lasts: nothing of the record is changed then
    std::vector<consent::SilencedAddress> silenced
        = {}; ///< somebody objected with them; empty: or the role may not know
    std::vector<sales::OrderHead> orders; ///< newest first
    std::vector<sales::Event> events; ///< newest first
    QDate today;
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< in which the ledger counts its days
    std::vector<retention::Rule> rules = {}; ///< how long things are kept
    std::optional<retention::PersonKeeping> keeping = {}; ///< and until when; none: not read, or the role may not
    std::shared_ptr<const purposes::Catalogue> catalogue = {}; ///< as they stood when the record was read
    std::vector<customers::ExtraField> shownOnce = {}; ///< sensitive values that were asked for with a reason
};

} // namespace aicms::customers_ui
