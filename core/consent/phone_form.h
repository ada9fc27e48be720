// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

#include <QStringList>

namespace aicms::consent {

/// What was typed as a telephone number, for comparing it.
struct PhoneForm {
    /// E.164: every number that whoever dials it may reach, the stored one first. "+49 30 4440011 (Anna)": without what
    /// was written beside it; "01149...": as it is dialled from the United States.
    QStringList numbers = {};
    /// Nothing but one number and its extension. What is not can be compared, but that it is none of those listed
    /// cannot be said of it.
    bool isSure = false;
};
PhoneForm phoneForm(const customers::Phone& phone);

} // namespace aicms::consent
