// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/customers/customer.h"

#include <QString>

namespace aicms::sales {

/// Something that a customer did elsewhere: a visit to the website, a click in a newsletter, or any other kind that the
/// business names itself. An act of the customer (privacy-rules T5): it counts as activity.
struct Event {
    base::EventId id = {};
    base::CustomerId customer = {};
    base::UtcTime at = {};
    QString kind = {}; ///< "website_visit", "newsletter_click" or the business's own word
    QString value = {}; ///< what was visited or clicked; may be empty
    QString source = {}; ///< the program or site that saw it; may be empty
    customers::Provenance provenance = {};
    friend bool operator==(const Event&, const Event&) = default;
};

namespace eventKind {
constexpr auto websiteVisit = "website_visit";
constexpr auto newsletterClick = "newsletter_click";
} // namespace eventKind

/// Whether the person did that herself (privacy-rules T5). Not: that a message was sent to her or came back, or was
/// opened, which a pixel says and she may know nothing of. In the words of English, German, French and Spanish files.
bool isActOfPerson(const QString& kind);

} // namespace aicms::sales
