// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_service.h"
#include "core/consent/consent_service.h"
#include "core/consent/gate_service.h"
#include "core/consent/standing.h"
#include "core/customers/attachment.h"
#include "core/customers/customer.h"
#include "core/purposes/controller.h"
#include "core/purposes/notice.h"
#include "core/requests/requests_service.h"
#include "core/retention/hold.h"
#include "core/retention/keeping.h"
#include "core/sales/event.h"
#include "core/sales/order.h"
#include "core/sharing/disclosure.h"

#include <QDate>

#include <memory>

namespace aicms::wording {

/// Everything that is stored about one person, as the services give it.
struct PersonRecord {
    customers::Customer customer;
    std::vector<customers::Interaction> interactions;
    std::vector<customers::Attachment> files;
    std::vector<sales::OrderHead> orders;
    std::vector<std::vector<sales::OrderLine>> lines; ///< of each order
    std::vector<sales::Event> events;
    std::vector<consent::HistoryEntry> answers;
    std::vector<consent::ShownAnswer> states; ///< today
    std::vector<purposes::NoticeSight> sights;
    std::vector<purposes::Notice> notices; ///< for their titles
    std::vector<consent::Restriction> restrictions;
    std::vector<requests::RequestView> requests;
    std::vector<retention::Hold> holds; ///< that concern the person, lifted ones too
    bool isMarkedMinor = false;
    std::vector<consent::OwnCustomer> softOptIns; ///< confirmed
    std::vector<consent::SilencedAddress> silenced; ///< of hers, that somebody objected with
    std::vector<sharing::Disclosure> received; ///< what went out of her data, newest first
    bool isComplete = true; ///< false: whoever makes the sheet may not see everything
    std::vector<audit::LoggedEntry> log; ///< about this record
    std::shared_ptr<const purposes::Catalogue> catalogue;
    retention::PersonKeeping keeping; ///< until when each thing is kept
    QString business;
    purposes::Controller controller; ///< how the business is reached
    QString country; ///< of the business, ISO 3166-1 alpha-2: days are written as there
    QDate today;
    QTimeZone zone = QTimeZone::utc();
    base::UtcTime now = {};
};

/// A heading with a table or sentences below it.
struct SheetSection {
    QString heading;
    QStringList columns; ///< titles; empty: no table
    std::vector<QStringList> rows;
    QStringList sentences;
};

/// The plain sheet of one person: what is held, from where, for which purpose and until when, who received it, what a
/// model concluded (GDPR Art. 15(1)). In the person's own language, so it is not translated with the window: its words
/// stand in resources/sheet/words.json.
struct Sheet {
    QString language;
    QString title;
    QString business;
    QString intro;
    QString foot; ///< whose it is, and of which day
    QString pages; ///< "Page %1 of %2"
    QString logEntry; ///< "Audit entry %1", of the paper
    std::vector<SheetSection> sections;
};

Sheet personSheet(const PersonRecord& record, const QString& language);
/// As plain text, for a letter or an e-mail.
QString sheetText(const Sheet& sheet);

} // namespace aicms::wording
