// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/law_table.h"

#include "core/base/error.h"
#include "core/deadlines/law_book.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aicms::requests {

namespace {

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list << item.toString();
    return list;
}

QHash<QString, QStringList> lists(const QJsonValue& value)
{
    QHash<QString, QStringList> all;
    const QJsonObject object = value.toObject();
    for (auto list = object.begin(); list != object.end(); ++list)
        all.insert(list.key(), strings(*list));
    return all;
}

/// The deadlines of each kind of wish: the law's own, in its order, which are for that kind by the rules of the book.
QHash<QString, QStringList> clocksByKind(const QStringList& clocks, const QString& regime, const QStringList& atOnce)
{
    QHash<QString, QStringList> all;
    for (const QString& clock : clocks) {
        for (const deadlines::ClockRule& rule : deadlines::LawBook::builtIn().clocks()) {
            if (rule.clock != clock || !rule.regimes.contains(regime))
                continue;
            for (const QString& kind : rule.subjects) {
                if (!all[kind].contains(clock)) // a later version of the rule
                    all[kind] << clock;
            }
        }
    }
    for (const QString& kind : atOnce)
        all[kind] << LawTable::atOnce;
    return all;
}

} // namespace

const LawTable& LawTable::builtIn()
{
    static const LawTable table = [] {
        QFile file(QStringLiteral(":/aicms/law/regimes.json"));
        if (!file.open(QIODevice::ReadOnly))
            throw base::Failure(base::internalError());
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        LawTable made;
        for (const QJsonValue& value : object.value(QLatin1String("laws")).toArray()) {
            const QJsonObject listed = value.toObject();
            Law law;
            law.regime = regimeFromCode(listed.value(QLatin1String("regime")).toString()).value();
            law.countries = strings(listed.value(QLatin1String("countries")));
            law.regions = strings(listed.value(QLatin1String("regions")));
            law.isOptional = listed.value(QLatin1String("optional")).toBool();
            law.clocks = clocksByKind(strings(listed.value(QLatin1String("clocks"))), regimeCode(law.regime),
                strings(listed.value(QLatin1String("at_once"))));
            made.m_laws.push_back(std::move(law));
        }
        made.m_metByAcknowledging = strings(object.value(QLatin1String("met_by_acknowledging")));
        for (const deadlines::ClockRule& rule : deadlines::LawBook::builtIn().clocks()) {
            if (rule.extends.isEmpty())
                continue;
            made.m_prolonged.insert(rule.extends, rule.clock);
            made.m_noticeBy.insert(rule.extends, rule.noticeBy);
        }
        made.m_owedAnswer = base::Period::parse(object.value(QLatin1String("owed_answer")).toString());
        made.m_noIdentity = strings(object.value(QLatin1String("no_identity_needed")));
        made.m_noRefusal = strings(object.value(QLatin1String("no_refusal")));
        made.m_optOutRefusals = strings(object.value(QLatin1String("refusals_for_opt_out")));
        made.m_partRefusals = strings(object.value(QLatin1String("refusals_of_a_part")));
        made.m_refusals = lists(object.value(QLatin1String("refusals")));
        made.m_refusalLaws = lists(object.value(QLatin1String("refusals_of_one_law")));
        return made;
    }();
    return table;
}

std::vector<Regime> LawTable::suggested(
    const QString& businessCountry, const QString& personCountry, const QString& personRegion, bool ccpaIsOn) const
{
    std::vector<Regime> regimes;
    for (const Law& law : m_laws) {
        // The Californian law protects residents, wherever the business is; the others bind whoever is established
        // there as well.
        const bool holds = law.isOptional
            ? ccpaIsOn && law.holdsIn(personCountry, personRegion)
            : law.holdsIn(businessCountry, {}) || law.holdsIn(personCountry, personRegion);
        if (holds)
            regimes.push_back(law.regime);
    }
    return regimes;
}

QStringList LawTable::clocks(Regime regime, Kind kind) const
{
    const auto law = std::ranges::find(m_laws, regime, &Law::regime);
    return law == m_laws.end() ? QStringList() : law->clocks.value(kindCode(kind));
}

bool LawTable::isRefusalFor(const QString& code, Kind kind, const std::vector<Regime>& laws) const
{
    const auto found = m_refusals.find(code);
    if (found == m_refusals.end() || !mayBeRefused(kind))
        return false;
    const QStringList known = m_refusalLaws.value(code);
    const auto knowsIt = [&known](Regime law) { return known.contains(regimeCode(law)); };
    if (!known.isEmpty() && !laws.empty() && std::ranges::none_of(laws, knowsIt))
        return false;
    // Opt-out and limit may be refused for suspected fraud only (I3).
    if (!needsIdentity(kind))
        return m_optOutRefusals.contains(code);
    return found->isEmpty() || found->contains(kindCode(kind));
}

} // namespace aicms::requests
