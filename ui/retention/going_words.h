// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/keeping.h"

namespace aicms::ui_retention {

/// Whether what goes and what stays is told one by one: of people, and of their ways to be reached.
bool hasParts(retention::DataClass dataClass);
/// "5 contacts, 2 notes, 1 file"
QString goesText(const retention::PurgeItem& item, bool isGoing, const retention::GoingWith& with);
/// "nothing", "name and address, for invoice R-9001 until 31 Dec 2031"
QString staysText(const retention::PurgeItem& item, bool isGoing, const retention::GoingWith& with);
/// "Deleted", or "Deleted, 2 reduced" where of some a law needs name and address.
QString howText(retention::Action action, qint64 goes, qint64 reduced);

} // namespace aicms::ui_retention
