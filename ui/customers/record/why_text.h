// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/record/people_names.h"
#include "ui/customers/record/profile_rows.h"

namespace aicms::customers_ui {

/// The answers of "why do we hold this", in words.
struct WhyText {
    QString title;
    QString purpose; ///< its name
    QString purposeText; ///< what it means; may be empty
    QString ground; ///< with its article
    QString origin; ///< who it comes from
    QString source; ///< "Typed in, 14 Mar 2026, by Mara Ellis"
    QString seenBy;
    QString sharedWith;
    QString goesWhen;
};
/// By the stored purposes, so that it says what the business says today.
WhyText whyText(const ProfileRow& row, const PeopleNames& people, const purposes::Catalogue& catalogue,
    const std::vector<retention::Rule>& rules);

/// One line for a list: "Contract (GDPR Art. 6(1)(b))".
QString groundOf(const purposes::Catalogue& catalogue, const QString& purpose);

} // namespace aicms::customers_ui
