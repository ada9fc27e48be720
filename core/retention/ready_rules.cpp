// SPDX-License-Identifier: GPL-3.0-or-later
// The dated data file of resources/law that this folder reads.
#include "core/base/error.h"
#include "core/retention/rule.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aicms::retention {

namespace {

/// A file that is built in and does not read is a broken program.
[[noreturn]] void refuse()
{
    throw base::Failure(base::internalError());
}

const QJsonObject& ruleFile()
{
    static const QJsonObject object = [] {
        QFile file(QStringLiteral(":/aicms/law/retention.json"));
        if (!file.open(QIODevice::ReadOnly))
            refuse();
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return object;
}

template <class Value> Value oneOf(const QString& code, QString (*codeOf)(Value), int count)
{
    for (int i = 0; i < count; ++i) {
        if (codeOf(static_cast<Value>(i)) == code)
            return static_cast<Value>(i);
    }
    refuse();
}

Rule ruleFrom(const QJsonObject& object, const QString& jurisdiction)
{
    const auto text = [&object](const char* key) { return object[QLatin1String(key)].toString(); };
    const auto period = base::Period::parse(text("period"));
    if (!period || text("id").isEmpty() || text("basis").isEmpty() || text("source").isEmpty())
        refuse();
    Rule rule;
    rule.id = text("id");
    rule.dataClass = oneOf<DataClass>(text("class"), &dataClassCode, dataClassCount);
    rule.trigger = oneOf<Trigger>(text("trigger"), &triggerCode, triggerCount);
    rule.period = *period;
    rule.start = oneOf<Start>(text("start"), &startCode, 2);
    rule.action = oneOf<Action>(text("action"), &actionCode, actionCount);
    rule.isStatutory = object[QLatin1String("statutory")].toBool();
    rule.priority = object[QLatin1String("priority")].toInt();
    rule.basis = text("basis");
    rule.source = text("source");
    rule.jurisdiction = jurisdiction;
    rule.exceptions.hasOpenRequest = object[QLatin1String("except")].toArray().contains(QStringLiteral("open_request"));
    return rule;
}

} // namespace

std::vector<Rule> readySet(const QString& jurisdiction)
{
    std::vector<Rule> rules;
    const QJsonArray set = ruleFile()[QLatin1String("sets")].toObject()[jurisdiction].toArray();
    for (const QJsonValue& value : set)
        rules.push_back(ruleFrom(value.toObject(), jurisdiction));
    return rules;
}

QString jurisdictionOf(const QString& country)
{
    if (country == QLatin1String("DE") || country == QLatin1String("FR"))
        return country;
    if (country == QLatin1String("GB"))
        return QStringLiteral("UK");
    return country == QLatin1String("US") ? QStringLiteral("US-CA") : QStringLiteral("neutral");
}

RuleFile readySetFile()
{
    const auto text = [](const char* key) { return ruleFile()[QLatin1String(key)].toString(); };
    return {text("version"), QDate::fromString(text("valid_from"), Qt::ISODate),
        QDate::fromString(text("checked_on"), Qt::ISODate)};
}

} // namespace aicms::retention
