// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/transfer_table.h"

#include "core/base/json_strings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aicms::sharing {

namespace {

/// A field that this version does not know could change what is allowed, so the file is refused.
bool hasOnly(const QJsonObject& object, std::initializer_list<const char*> known)
{
    return std::ranges::all_of(object.keys(), [&](const QString& key) {
        return std::ranges::any_of(known, [&](const char* each) { return key == QLatin1String(each); });
    });
}

QString textIn(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

/// Null where it is left out; false where it is no day.
bool readDay(const QJsonObject& object, const char* key, QDate& day)
{
    const QString text = textIn(object, key);
    if (text.isEmpty())
        return !object.contains(QLatin1String(key));
    day = QDate::fromString(text, Qt::ISODate);
    return day.isValid();
}

} // namespace

base::Result<TransferTable> TransferTable::read(const QByteArray& json)
{
    const auto bad = [] { return base::fail(base::ErrorKind::Invalid, QStringLiteral("law.transfers")); };
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    TransferTable table;
    table.m_version = textIn(file, "version");
    if (table.m_version.isEmpty() || textIn(file, "valid_from").isEmpty()
        || !hasOnly(file, {"version", "valid_from", "source", "areas", "adequate", "adequate_areas", "safeguards"}))
        return bad();
    for (const QJsonValue& value : file.value(QLatin1String("areas")).toArray()) {
        const QJsonObject area = value.toObject();
        if (!hasOnly(area, {"law", "countries", "source"}))
            return bad();
        for (const QString& country : base::stringsOf(area.value(QLatin1String("countries"))))
            table.m_laws.insert(country, textIn(area, "law"));
        table.m_areaSources.insert(textIn(area, "law"), textIn(area, "source"));
    }
    const auto readDecisions = [&](const char* list, const char* place, std::vector<Decision>& into) {
        for (const QJsonValue& value : file.value(QLatin1String(list)).toArray()) {
            const QJsonObject object = value.toObject();
            Decision decision {textIn(object, "law"), textIn(object, place), {}, {}, textIn(object, "source"),
                object.value(QLatin1String("partly")).toBool()};
            const bool isRead = hasOnly(object, {"law", place, "from", "until", "source", "partly"})
                && readDay(object, "from", decision.from) && readDay(object, "until", decision.until);
            if (!isRead || !decision.from.isValid() || decision.place.isEmpty()
                || !table.m_areaSources.contains(decision.law))
                return false;
            into.push_back(std::move(decision));
        }
        return true;
    };
    if (!readDecisions("adequate", "country", table.m_decisions)
        || !readDecisions("adequate_areas", "area", table.m_areaDecisions))
        return bad();
    for (const QJsonValue& value : file.value(QLatin1String("safeguards")).toArray()) {
        const QJsonObject object = value.toObject();
        SafeguardKind kind;
        kind.code = textIn(object, "code");
        kind.laws = base::stringsOf(object.value(QLatin1String("laws")));
        kind.source = textIn(object, "source");
        kind.isDerogation = object.value(QLatin1String("derogation")).toBool();
        kind.needsDecision = object.value(QLatin1String("needs_decision")).toBool();
        if (!hasOnly(object, {"code", "laws", "source", "from", "derogation", "needs_decision"}) || kind.code.isEmpty()
            || table.find(kind.code) || !readDay(object, "from", kind.from))
            return bad();
        table.m_safeguards.push_back(std::move(kind));
    }
    return table.m_laws.isEmpty() || table.m_safeguards.empty() ? bad() : base::Result<TransferTable>(std::move(table));
}

const TransferTable& TransferTable::builtIn()
{
    static const TransferTable table = [] {
        QFile file(QStringLiteral(":/aicms/law/transfers.json"));
        auto read = file.open(QIODevice::ReadOnly) ? TransferTable::read(file.readAll())
                                                   : base::Result<TransferTable>(base::fail(base::internalError()));
        if (!read)
            throw base::Failure(base::internalError()); // a file that is built in and does not read is a broken program
        return std::move(*read);
    }();
    return table;
}

QString TransferTable::lawOf(const QString& country) const
{
    return m_laws.value(country);
}

TransferAnswer TransferTable::between(const QString& from, const QString& to, QDate day) const
{
    const QString law = lawOf(from);
    if (from == to)
        return {TransferNeed::Nothing, m_areaSources.value(law), {}};
    if (law.isEmpty())
        return {};
    if (lawOf(to) == law)
        return {TransferNeed::Nothing, m_areaSources.value(law), {}};
    const auto holds = [&](const std::vector<Decision>& decisions, const QString& place) -> const Decision* {
        const auto found = std::ranges::find_if(decisions,
            [&](const Decision& each) { return each.law == law && each.place == place && each.holdsOn(day); });
        return place.isEmpty() || found == decisions.end() ? nullptr : &*found;
    };
    const Decision* decision = holds(m_decisions, to);
    if (!decision)
        decision = holds(m_areaDecisions, lawOf(to));
    if (!decision)
        return {TransferNeed::Safeguard, {}, {}};
    return {
        decision->isPartly ? TransferNeed::PartlyDecision : TransferNeed::Decision, decision->source, decision->until};
}

std::vector<SafeguardKind> TransferTable::safeguardsFor(const QString& from) const
{
    std::vector<SafeguardKind> kinds;
    std::ranges::copy_if(m_safeguards, std::back_inserter(kinds),
        [law = lawOf(from)](const SafeguardKind& kind) { return kind.laws.contains(law); });
    return kinds;
}

const SafeguardKind* TransferTable::find(const QString& code) const
{
    const auto found = std::ranges::find(m_safeguards, code, &SafeguardKind::code);
    return found == m_safeguards.end() ? nullptr : &*found;
}

} // namespace aicms::sharing
