// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/retention/rule.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace aicms::retention {

/// From when on the period of a thing of this class can count.
std::vector<std::pair<Trigger, Start>> beginningsOf(DataClass dataClass);
/// What can become of it, the way in which it is removed first: orders lose the person and stay, as sums of past years
/// count them; all else is deleted. People can be restricted instead.
std::vector<Action> actionsOf(DataClass dataClass);

/// Invalid "rule_from", "rule_action" (its class knows no such), "rule_basis" (empty, or more than 500 characters),
/// "rule_contact_kind" (of another class than interactions), "rule_tags" (empty or too long, or more than 20).
base::Result<void> checkRule(const Rule& rule);

/// Why somebody who is no owner is refused: NotAllowed with this subject.
inline const QString unattendedByOwner = QStringLiteral("retention.unattended");
/// Whether the new rules let a run that nobody watches remove what the old ones did not: a rule that may remove so was
/// added or changed, or another stopped going before it. Only an owner decides that.
bool loosensUnattended(const std::vector<Rule>& before, const std::vector<Rule>& after);

/// Names of the ready sets, the neutral one last.
QStringList readySets();
/// A ready set with the rules of the business's own behind it. The set's rules are as the file has them.
std::vector<Rule> withReadySet(const QString& jurisdiction, const std::vector<Rule>& rules);
/// Of the ready set that is in use, without one of that of `country`: the rules for kinds of data about which there is
/// no rule at all, as a later version of the program may know a kind that the rules of a vault were made without.
std::vector<Rule> missingRules(const std::vector<Rule>& rules, const QString& country);
bool isOwnRule(const Rule& rule);
/// "own.1", "own.2": the first that is free.
QString freeRuleId(const std::vector<Rule>& rules);

/// How a rule stands to the others of its class that are on (T3), for a thing that begins today.
enum class Standing {
    Off,
    Alone,
    Decides,
    YieldsToLaw, ///< a rule that a law demands goes before it
    YieldsToLonger, ///< both are demanded, and the other keeps longer
    YieldsToShorter, ///< neither is, and the other keeps shorter
};
struct Overlap {
    Standing standing = Standing::Alone;
    const Rule* decides = nullptr; ///< of those given; none: no rule of its class is on
};
Overlap overlapOf(const std::vector<Rule>& rules, const Rule& rule, QDate today, QDate fiscalYearEnd);

} // namespace aicms::retention
