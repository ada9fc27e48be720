// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

namespace aicms::requests {

/// One value of a record that somebody may ask to have corrected or completed (GDPR Art. 16).
struct FieldValue {
    /// "given_name", "family_name", "name", "number", "language", "birthday", "email.0", "phone.0", "address.0.street",
    /// "link.0", "own.0"; the place after the last of a list adds one.
    QString field;
    QString value = {};
    QString name = {}; ///< what the business calls a field of its own
    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

/// As the record shows them, in its order; values that are hidden in it are left out, and the birthday for whoever may
/// not see it.
std::vector<FieldValue> fieldValues(const customers::Customer& customer, bool seesBirthday);
/// False: there is no such field. An empty value takes it out of the record.
bool setFieldValue(customers::Customer& customer, const QString& field, const QString& value);

} // namespace aicms::requests
