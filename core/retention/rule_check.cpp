// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/rule_check.h"

#include <algorithm>
#include <iterator>

namespace aicms::retention {

namespace {

constexpr qsizetype longestBasis = 500;
constexpr qsizetype longestTag = 100, mostTags = 20;
const QLatin1String ownPrefix {"own."};

base::Result<void> wrongRule(const char* subject)
{
    return base::fail(base::ErrorKind::Invalid, QString::fromLatin1(subject));
}

} // namespace

std::vector<std::pair<Trigger, Start>> beginningsOf(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Person:
    case DataClass::ContactPoints:
    case DataClass::OwnFields:
        return {{Trigger::LastActivity, Start::Trigger}, {Trigger::LastActivity, Start::YearEnd},
            {Trigger::Created, Start::Trigger}, {Trigger::Created, Start::YearEnd}};
    case DataClass::Orders:
        return {{Trigger::InvoiceDate, Start::Trigger}, {Trigger::InvoiceDate, Start::YearEnd},
            {Trigger::FiscalYearEnd, Start::Trigger}};
    case DataClass::ConsentProof: return {{Trigger::ConsentEnd, Start::Trigger}, {Trigger::ConsentEnd, Start::YearEnd}};
    case DataClass::Requests:
        return {{Trigger::RequestClosed, Start::Trigger}, {Trigger::RequestClosed, Start::YearEnd}};
    case DataClass::RequestLetters:
        return {{Trigger::LetterSent, Start::Trigger}, {Trigger::LetterSent, Start::YearEnd}};
    case DataClass::Interactions:
    case DataClass::Events:
    case DataClass::Files:
    case DataClass::LogReasons: break;
    }
    return {{Trigger::Created, Start::Trigger}, {Trigger::Created, Start::YearEnd}};
}

std::vector<Action> actionsOf(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Person: return {Action::Delete, Action::Restrict, Action::Review};
    case DataClass::Orders: return {Action::Anonymise, Action::Review};
    case DataClass::Requests: return {Action::Delete, Action::Anonymise, Action::Review};
    default: return {Action::Delete, Action::Review};
    }
}

base::Result<void> checkRule(const Rule& rule)
{
    const auto beginnings = beginningsOf(rule.dataClass);
    if (std::ranges::find(beginnings, std::pair(rule.trigger, rule.start)) == beginnings.end())
        return wrongRule("rule_from");
    const auto actions = actionsOf(rule.dataClass);
    if (std::ranges::find(actions, rule.action) == actions.end())
        return wrongRule("rule_action");
    if (rule.basis.trimmed().isEmpty() || rule.basis.size() > longestBasis)
        return wrongRule("rule_basis");
    if (rule.contactKind && rule.dataClass != DataClass::Interactions)
        return wrongRule("rule_contact_kind");
    const auto isNoTag = [](const QString& tag) { return tag.trimmed().isEmpty() || tag.size() > longestTag; };
    if (rule.exceptions.tags.size() > mostTags || std::ranges::any_of(rule.exceptions.tags, isNoTag))
        return wrongRule("rule_tags");
    return {};
}

QStringList readySets()
{
    return {QStringLiteral("DE"), QStringLiteral("FR"), QStringLiteral("UK"), QStringLiteral("US-CA"),
        QStringLiteral("neutral")};
}

std::vector<Rule> withReadySet(const QString& jurisdiction, const std::vector<Rule>& rules)
{
    std::vector<Rule> all = readySet(jurisdiction);
    std::ranges::copy_if(rules, std::back_inserter(all), isOwnRule);
    return all;
}

std::vector<Rule> missingRules(const std::vector<Rule>& rules, const QString& country)
{
    const QStringList sets = readySets();
    const auto taken
        = std::ranges::find_if(rules, [&sets](const Rule& rule) { return sets.contains(rule.jurisdiction); });
    std::vector<Rule> missing;
    for (Rule& rule : readySet(taken == rules.end() ? jurisdictionOf(country) : taken->jurisdiction)) {
        if (std::ranges::find(rules, rule.dataClass, &Rule::dataClass) == rules.end())
            missing.push_back(std::move(rule));
    }
    return missing;
}

bool isOwnRule(const Rule& rule)
{
    return rule.id.startsWith(ownPrefix);
}

QString freeRuleId(const std::vector<Rule>& rules)
{
    for (int number = 1;; ++number) {
        QString id = ownPrefix + QString::number(number);
        if (std::ranges::find(rules, id, &Rule::id) == rules.end())
            return id;
    }
}

Overlap overlapOf(const std::vector<Rule>& rules, const Rule& rule, QDate today, QDate fiscalYearEnd)
{
    std::vector<const Rule*> competing;
    for (const Rule& each : rules) {
        // One for a single kind of contact takes only its part of what another is about.
        const bool isWithin = !each.contactKind || each.contactKind == rule.contactKind;
        if (each.isOn && each.dataClass == rule.dataClass && isWithin)
            competing.push_back(&each);
    }
    Overlap overlap;
    overlap.decides = decide(competing, {today, today}, fiscalYearEnd).rule;
    if (!rule.isOn)
        overlap.standing = Standing::Off;
    else if (competing.size() <= 1)
        overlap.standing = Standing::Alone;
    else if (overlap.decides->id == rule.id)
        overlap.standing = Standing::Decides;
    else if (rule.isStatutory)
        overlap.standing = Standing::YieldsToLonger;
    else
        overlap.standing = overlap.decides->isStatutory ? Standing::YieldsToLaw : Standing::YieldsToShorter;
    return overlap;
}

bool loosensUnattended(const std::vector<Rule>& before, const std::vector<Rule>& after)
{
    return std::ranges::any_of(after, [&](const Rule& rule) {
        if (!rule.unattendedMost || !rule.isOn)
            return false;
        // What decides with it decides over it: all rules of the class stay as they are.
        const auto ofClass = [&rule](const std::vector<Rule>& rules) {
            std::vector<Rule> found;
            std::ranges::copy_if(rules, std::back_inserter(found),
                [&rule](const Rule& each) { return each.isOn && each.dataClass == rule.dataClass; });
            std::ranges::sort(found, {}, &Rule::id);
            return found;
        };
        return ofClass(before) != ofClass(after);
    });
}

} // namespace aicms::retention
