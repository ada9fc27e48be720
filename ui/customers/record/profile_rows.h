// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/customers/customer_problem.h"
#include "ui/customers/record/record_data.h"

#include <optional>
#include <vector>

namespace aicms::customers_ui {

/// One stored value as the profile lists it.
struct ProfileRow {
    QString id; ///< field and place: "email.0", "birthday"
    QString label;
    QString value;
    std::optional<customers::ProblemKind> problem = {}; ///< kept as typed
    std::optional<customers::Provenance> provenance = {}; ///< none: nothing to explain (members, hidden values)
    base::CustomerId link = {}; ///< opens this record
    QString notice = {}; ///< what may not be done with it, in a sentence
    bool isHidden = false; ///< the role may not see it, or sees it with a reason only
    bool canShow = false; ///< of a hidden one: with a reason
};

/// In the order of the page. `seesSensitive`: else the birthday's row says who may see it.
std::vector<ProfileRow> profileRows(const RecordData& data, bool seesSensitive);
/// The record without the value of a row; unchanged for the name, which can only be edited.
customers::Customer withoutValue(customers::Customer customer, const QString& rowId);
bool isRemovable(const QString& rowId);
/// The record with the value of a row held for another purpose.
customers::Customer withPurpose(customers::Customer customer, const QString& rowId, const QString& purpose);

} // namespace aicms::customers_ui
