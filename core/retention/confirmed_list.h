// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/purge.h"

#include <QByteArray>

namespace aicms::retention {

/// What a run may remove: each thing, and what becomes of it. Numbers only, whoever is erased meanwhile.
using ConfirmedList = std::set<std::pair<Thing, Action>>;

ConfirmedList confirmedList(const PurgePlan& plan, const LeftOut& leftOut);
/// For keeping with the run; a few bits for each thing.
QByteArray packed(const ConfirmedList& list);
/// Of anything else: nothing.
ConfirmedList unpacked(const QByteArray& bytes);

/// What goes by that plan, but was not confirmed in this way.
LeftOut beyond(const PurgePlan& plan, const ConfirmedList& list);
/// How much was confirmed and stays by that plan, and how much goes beyond it.
Difference differenceOf(const PurgePlan& plan, const ConfirmedList& list);

/// Who goes whole by this plan.
std::vector<base::CustomerId> peopleGoing(const PurgePlan& plan, const LeftOut& leftOut = {});

} // namespace aicms::retention
