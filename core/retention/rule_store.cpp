// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/rule_store.h"

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aicms::retention::store {

namespace {

const QString tagsKey = QStringLiteral("tags");
const QString kindKey = QStringLiteral("kind");
const QString openRequestKey = QStringLiteral("open_request");

QString textOf(const Exceptions& exceptions)
{
    if (exceptions.isEmpty())
        return QStringLiteral("");
    QJsonObject object {{tagsKey, QJsonArray::fromStringList(exceptions.tags)}};
    if (exceptions.kind)
        object.insert(kindKey, static_cast<int>(*exceptions.kind));
    if (exceptions.hasOpenRequest)
        object.insert(openRequestKey, true);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Exceptions exceptionsOf(const QString& text)
{
    Exceptions exceptions;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonArray tags = object[tagsKey].toArray();
    for (const QJsonValue& tag : tags)
        exceptions.tags << tag.toString();
    if (object.contains(kindKey))
        exceptions.kind = static_cast<customers::Kind>(object[kindKey].toInt());
    exceptions.hasOpenRequest = object[openRequestKey].toBool();
    return exceptions;
}

} // namespace

std::vector<Rule> readRules(storage::ReadTransaction& tx)
{
    std::vector<Rule> rules;
    auto rows = tx.query("SELECT id, data_class, trigger_kind, period, start, action, is_statutory, priority, basis,"
                         " source, jurisdiction, is_on, unattended_most, contact_kind, exceptions FROM retention_rule"
                         " ORDER BY id");
    while (rows.next()) {
        const auto period = base::Period::parse(rows.text(3));
        if (!period)
            throw base::Failure(base::ErrorKind::Damaged, QStringLiteral("retention_rule"));
        Rule rule;
        rule.id = rows.text(0);
        rule.dataClass = static_cast<DataClass>(rows.integer(1));
        rule.trigger = static_cast<Trigger>(rows.integer(2));
        rule.period = *period;
        rule.start = static_cast<Start>(rows.integer(4));
        rule.action = static_cast<Action>(rows.integer(5));
        rule.isStatutory = rows.integer(6) != 0;
        rule.priority = static_cast<int>(rows.integer(7));
        rule.basis = rows.text(8);
        rule.source = rows.text(9);
        rule.jurisdiction = rows.text(10);
        rule.isOn = rows.integer(11) != 0;
        if (!rows.isNull(12))
            rule.unattendedMost = rows.integer(12);
        if (!rows.isNull(13))
            rule.contactKind = static_cast<customers::InteractionKind>(rows.integer(13));
        rule.exceptions = exceptionsOf(rows.text(14));
        rules.push_back(std::move(rule));
    }
    return rules;
}

void replaceRules(storage::WriteTransaction& tx, const std::vector<Rule>& rules)
{
    tx.execute("DELETE FROM retention_rule");
    for (const Rule& rule : rules)
        tx.execute("INSERT INTO retention_rule (id, data_class, trigger_kind, period, start, action, is_statutory,"
                   " priority, basis, source, jurisdiction, is_on, unattended_most, contact_kind, exceptions)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
            rule.id, static_cast<int>(rule.dataClass), static_cast<int>(rule.trigger), rule.period.toIso(),
            static_cast<int>(rule.start), static_cast<int>(rule.action), rule.isStatutory, rule.priority, rule.basis,
            rule.source, rule.jurisdiction, rule.isOn, rule.unattendedMost,
            rule.contactKind ? std::optional(static_cast<qint64>(*rule.contactKind)) : std::nullopt,
            textOf(rule.exceptions));
}

} // namespace aicms::retention::store
