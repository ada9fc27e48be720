// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/customers/customer.h"

#include <QString>

#include <optional>
#include <vector>

namespace aicms::customers {

enum class ProblemKind {
    NothingToIdentify, ///< no name, e-mail, phone or number
    TooLong, ///< over the field's limit
    EmailUnreadable, ///< warning
    PhoneUnreadable, ///< warning
    DateUnreadable, ///< warning
    DateInFuture, ///< birthday after today
    BadLink,
    ControlCharacter, ///< NUL or another control character
};

struct Problem {
    QString field; ///< "name", "email.0", "phone.1", "birthday", ...
    ProblemKind kind;
    bool blocks; ///< false: a warning, the value is kept as typed
    int limit = 0; ///< TooLong: how many characters the field takes
};

/// All problems of a record, most serious first (privacy-safe: no values). Pure; `today` for dates.
std::vector<Problem> checkCustomer(const Customer& customer, QDate today);

/// The first field of an interaction that breaks a rule ("subject", "text"), or empty.
QString interactionFault(const Interaction& interaction);

/// A problem that blocks, as services answer it: Invalid, the field as subject, what is wrong in the number.
base::Error errorOf(const Problem& problem);
/// The problem in such an error; none when the error tells another story.
std::optional<Problem> problemOf(const base::Error& error);

} // namespace aicms::customers
