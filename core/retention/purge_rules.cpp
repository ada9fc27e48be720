// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that a purge goes by: reading and changing them.
#include "core/audit/audit.h"
#include "core/base/refusal.h"
#include "core/retention/purge_service.h"
#include "core/retention/rule_check.h"
#include "core/retention/rule_store.h"

#include <set>

namespace aicms::retention {

using base::ErrorKind;
using base::refused;
using storage::ReadTransaction;
using storage::WriteTransaction;

std::vector<Rule> PurgeService::rulesIn(ReadTransaction& tx) const
{
    auto rules = store::readRules(tx);
    return rules.empty() ? readySet(jurisdictionOf(m_country)) : rules;
}

PurgeService::Future<std::vector<Rule>> PurgeService::rules()
{
    // How long something is kept belongs to what it is kept for: whoever sees a person can tell her.
    if (const auto permitted = access::permit(m_session, access::Operation::ListPurposes); !permitted)
        return refused<std::vector<Rule>>(permitted.error());
    return m_database.read([this](ReadTransaction& tx) -> base::Result<std::vector<Rule>> { return rulesIn(tx); });
}

PurgeService::Future<void> PurgeService::setRules(std::vector<Rule> rules)
{
    if (const auto permitted = access::permit(m_session, access::Operation::EditRetention); !permitted)
        return refused<void>(permitted.error());
    std::set<QString> ids;
    for (const Rule& rule : rules) {
        if (rule.id.trimmed().isEmpty() || !ids.insert(rule.id).second)
            return refused<void>({ErrorKind::Invalid, QStringLiteral("rule_id"), 0});
        if (const auto checked = checkRule(rule); !checked)
            return refused<void>(checked.error());
    }
    return m_database.write([this, rules = std::move(rules)](WriteTransaction& tx) -> base::Result<void> {
        const bool isOwner = access::permit(m_session, access::Operation::ChangeSettings).has_value();
        if (!isOwner && loosensUnattended(rulesIn(tx), rules))
            return base::fail(ErrorKind::NotAllowed, unattendedByOwner);
        store::replaceRules(tx, rules);
        audit::append(tx, m_session,
            {QStringLiteral("retention.rules"), audit::ObjectKind::RetentionRule, 0, {},
                QStringLiteral("rules=%1").arg(rules.size())});
        tx.publish(base::ChangeKind::Retention, 0);
        return {};
    });
}

PurgeService::Future<std::vector<Rule>> PurgeService::rulesMissing()
{
    if (const auto permitted = access::permit(m_session, access::Operation::ListPurposes); !permitted)
        return refused<std::vector<Rule>>(permitted.error());
    return m_database.read([this](ReadTransaction& tx) -> base::Result<std::vector<Rule>> {
        return missingRules(rulesIn(tx), m_country);
    });
}

PurgeService::Future<qint64> PurgeService::addMissingRules()
{
    if (const auto permitted = access::permit(m_session, access::Operation::EditRetention); !permitted)
        return refused<qint64>(permitted.error());
    return m_database.write([this](WriteTransaction& tx) -> base::Result<qint64> {
        std::vector<Rule> rules = rulesIn(tx);
        const std::vector<Rule> missing = missingRules(rules, m_country);
        if (missing.empty())
            return 0;
        rules.insert(rules.end(), missing.begin(), missing.end());
        store::replaceRules(tx, rules);
        audit::append(tx, m_session,
            {QStringLiteral("retention.rules"), audit::ObjectKind::RetentionRule, 0, {},
                QStringLiteral("rules=%1").arg(rules.size())});
        tx.publish(base::ChangeKind::Retention, 0);
        return static_cast<qint64>(missing.size());
    });
}

PurgeService::Future<QDate> PurgeService::yearEnd()
{
    if (const auto permitted = access::permit(m_session, access::Operation::ListPurposes); !permitted)
        return refused<QDate>(permitted.error());
    return m_database.read([](ReadTransaction& tx) -> base::Result<QDate> { return fiscalYearEnd(tx); });
}

PurgeService::Future<void> PurgeService::setYearEnd(QDate day)
{
    // Of the business, and of what goes without anybody looking: an owner says it.
    if (const auto permitted = access::permit(m_session, access::Operation::ChangeSettings); !permitted)
        return refused<void>(permitted.error());
    if (!day.isValid())
        return refused<void>({ErrorKind::Invalid, QStringLiteral("year_end"), 0});
    return m_database.write([this, day](WriteTransaction& tx) -> base::Result<void> {
        setFiscalYearEnd(tx, day);
        audit::append(tx, m_session,
            {QStringLiteral("retention.year_end"), audit::ObjectKind::RetentionRule, 0, {},
                QStringLiteral("day=") + day.toString(QStringLiteral("MM-dd"))});
        tx.publish(base::ChangeKind::Retention, 0);
        return {};
    });
}

} // namespace aicms::retention
