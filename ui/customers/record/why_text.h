// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/record/people_names.h"
#include "ui/customers/record/profile_rows.h"

namespace aicms::customers_ui {

/// The answers of "why do we hold this", in words.
struct WhyText {
    QString title;
    QString purpose; ///< its name, or the names of several
    QString purposeText; ///< what it means; may be empty
    QString ground; ///< with its article
    QString origin; ///< who it comes from
    QString source; ///< "Typed in, 14 Mar 2026, by Mara Ellis"
    QString seenBy;
    QString sharedWith;
    QString goesWhen;
};
/// For what a value is held: the purposes in use that name the field and for which the gate lets this person's data be
/// used. Where that is not known, the one for which it was entered.
std::vector<const purposes::Purpose*> purposesOf(const ProfileRow& row, const RecordData& data);
/// By the stored purposes, so that it says what the business says today.
WhyText whyText(const ProfileRow& row, const PeopleNames& people, const RecordData& data);

/// One line for a list: "Contract (GDPR Art. 6(1)(b))".
QString groundOf(const purposes::Catalogue& catalogue, const QString& purpose);

} // namespace aicms::customers_ui
