// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/answer_lines.h"

#include "core/base/text_fold.h"
#include "core/consent/own_word.h"
#include "core/purposes/purpose_rules.h"
#include "core/sharing/recipient_rules.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace aicms::requests {

namespace {

using purposes::Catalogue;
using purposes::Purpose;

QStringList sortedCodes(const QHash<QString, QString>& purposes)
{
    QStringList codes = purposes.keys();
    codes.sort();
    return codes;
}

struct PurposeLines {
    QJsonArray purposes;
    QJsonArray storage;
    QJsonArray automated;
    bool isKnown = true; ///< false: something is held for a purpose that nobody can explain
};

PurposeLines purposeLines(const Catalogue& catalogue, const QHash<QString, QString>& held)
{
    PurposeLines lines;
    for (const QString& code : sortedCodes(held)) {
        const Purpose* purpose = catalogue.find(code);
        if (!purpose) {
            lines.isKnown = false;
            continue;
        }
        const auto text = purpose->textFor(QStringLiteral("en"));
        lines.purposes.append(QJsonObject {{QStringLiteral("code"), code}, {QStringLiteral("name"), text.name},
            {QStringLiteral("text"), text.text}, {QStringLiteral("basis"), held.value(code)},
            {QStringLiteral("article"), purposes::lawfulBasisArticle(purpose->basis)},
            {QStringLiteral("version"), purpose->version}});
        lines.storage.append(QJsonObject {
            {QStringLiteral("purpose"), code}, {QStringLiteral("criterion"), purposes::storageCriterion(*purpose)}});
        if (purpose->usesAi)
            lines.automated.append(QJsonObject {{QStringLiteral("purpose"), code}, {QStringLiteral("name"), text.name},
                {QStringLiteral("logic"), text.text}, {QStringLiteral("decides"), false}});
    }
    return lines;
}

/// Each recipient once a purpose, what was received before what may be.
class RecipientLines {
public:
    RecipientLines(const Catalogue& catalogue, const Sharing& sharing) : m_catalogue(catalogue), m_sharing(sharing) { }

    QJsonArray named(const QHash<QString, QString>& held)
    {
        for (const sharing::Disclosure& each : m_sharing.received)
            add(each.recipientName, each.purpose,
                {{QStringLiteral("role"), sharing::roleCode(each.role)},
                    {QStringLiteral("countries"), QJsonArray::fromStringList(each.countries)},
                    {QStringLiteral("last_at"), each.at.toIso()},
                    {QStringLiteral("fields"), QJsonArray::fromStringList(each.fields)}});
        for (const QString& code : sortedCodes(held)) {
            for (const sharing::Recipient& each : m_sharing.recipients) {
                if (!each.endedAt && each.purposes.contains(code))
                    add(each.name, code,
                        {{QStringLiteral("role"), sharing::roleCode(each.role)},
                            {QStringLiteral("countries"), QJsonArray::fromStringList(each.countries)}});
            }
            if (const Purpose* purpose = m_catalogue.find(code)) {
                for (const QString& name : purpose->recipients)
                    add(name, code, {});
            }
        }
        return m_named;
    }

    /// Of those that are named and sit where a safeguard is needed (Art. 15(2)).
    QJsonArray safeguards() const
    {
        QJsonArray list;
        for (const sharing::Recipient& each : m_sharing.recipients) {
            if (!m_names.contains(base::foldText(each.name)))
                continue;
            for (const QString& country : each.countries) {
                const auto answer
                    = sharing::TransferTable::builtIn().between(m_catalogue.country(), country, m_sharing.today);
                if (answer.need != sharing::TransferNeed::Nothing)
                    list.append(QJsonObject {{QStringLiteral("name"), each.name}, {QStringLiteral("country"), country},
                        {QStringLiteral("safeguard"), safeguardOf(each, answer)},
                        {QStringLiteral("source"), sourceOf(each, answer)}});
            }
        }
        return list;
    }

private:
    void add(const QString& name, const QString& purpose, QJsonObject facts)
    {
        const QString folded = base::foldText(name);
        m_names.insert(folded);
        if (!m_known.emplace(folded, purpose).second)
            return;
        facts.insert(QStringLiteral("name"), name);
        facts.insert(QStringLiteral("purpose"), purpose);
        m_named.append(facts);
    }
    static QString safeguardOf(const sharing::Recipient& recipient, const sharing::TransferAnswer& answer)
    {
        if (answer.need == sharing::TransferNeed::Decision)
            return QStringLiteral("adequacy");
        return recipient.safeguard.isEmpty() ? QStringLiteral("none") : recipient.safeguard;
    }
    static QString sourceOf(const sharing::Recipient& recipient, const sharing::TransferAnswer& answer)
    {
        const sharing::SafeguardKind* kind = sharing::TransferTable::builtIn().find(recipient.safeguard);
        return !answer.source.isEmpty() ? answer.source : kind ? kind->source : QString();
    }

    const Catalogue& m_catalogue;
    const Sharing& m_sharing;
    QJsonArray m_named;
    std::set<QString> m_names;
    std::set<std::pair<QString, QString>> m_known;
};

QJsonArray categories(const PersonPackage& package)
{
    QJsonArray list;
    for (auto table = package.data.begin(); table != package.data.end(); ++table) {
        if (!table->toArray().isEmpty() && table.key() != QLatin1String("attachment_piece"))
            list.append(QJsonObject {{QStringLiteral("table"), table.key()},
                {QStringLiteral("rows"), static_cast<int>(table->toArray().size())}});
    }
    return list;
}

QJsonArray rights(const std::vector<Regime>& regimes)
{
    QStringList codes;
    const auto add = [&](Kind kind) {
        if (!codes.contains(kindCode(kind)))
            codes << kindCode(kind);
    };
    for (const Regime regime : regimes) {
        if (regime == Regime::Ccpa) {
            for (const Kind kind : {Kind::Rectification, Kind::Erasure, Kind::OptOutSaleShare, Kind::LimitSensitive})
                add(kind);
        } else {
            for (const Kind kind : {Kind::Rectification, Kind::Erasure, Kind::Restriction, Kind::Objection})
                add(kind);
        }
    }
    return QJsonArray::fromStringList(codes);
}

QJsonArray complaints(const std::vector<Regime>& regimes)
{
    QJsonArray list;
    for (const Regime regime : regimes) {
        switch (regime) {
        case Regime::EuGdpr: list.append(QStringLiteral("supervisory_authority_of_the_member_state")); break;
        case Regime::UkGdpr:
            list.append(QStringLiteral("controller"));
            list.append(QStringLiteral("information_commissioner"));
            break;
        case Regime::Ccpa: list.append(QStringLiteral("california_privacy_protection_agency")); break;
        case Regime::Lgpd: list.append(QStringLiteral("anpd")); break;
        }
    }
    return list;
}

/// Those who decide for themselves: whoever works for the business is no third party.
QJsonArray soldTo(const Catalogue& catalogue, const QHash<QString, QString>& held, const Sharing& sharing)
{
    const QString& code = consent::sharingPurpose;
    const Purpose* purpose = held.contains(code) ? catalogue.find(code) : nullptr;
    QStringList names = purpose ? purpose->recipients : QStringList();
    for (const sharing::Disclosure& each : sharing.received) {
        if (each.purpose == code && !sharing::worksForBusiness(each.role) && !names.contains(each.recipientName))
            names << each.recipientName;
    }
    return QJsonArray::fromStringList(names);
}

/// For what it is kept, then of each kind of data until when and what decides that.
QJsonArray storage(const PurposeLines& held, const PersonPackage& package)
{
    QJsonArray list = held.storage;
    for (const KeptKind& each : package.keptKinds) {
        const QDate last = each.keeping.lastKept;
        list.append(QJsonObject {{QStringLiteral("kept"), each.code},
            {each.keeping.isOpen ? QStringLiteral("until_at_least") : QStringLiteral("until"),
                last.isValid() ? QJsonValue(last.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("because"), retention::keeperCode(each.keeping.keeper)}});
    }
    return list;
}

/// "none" is an answer; an empty line is not.
QJsonValue orNone(const QJsonArray& list)
{
    return list.isEmpty() ? QJsonValue(QStringLiteral("none")) : QJsonValue(list);
}

} // namespace

std::vector<AnswerLine> answerLines(const PersonPackage& package, const Catalogue& catalogue,
    const QHash<QString, QString>& purposes, const QStringList& sources, const std::vector<Regime>& regimes,
    const Sharing& sharing)
{
    RecipientLines recipients(catalogue, sharing);
    const QJsonArray named = recipients.named(purposes);
    const PurposeLines held = purposeLines(catalogue, purposes);
    const QJsonArray kinds = categories(package);
    const QJsonArray rightsHeld = rights(regimes);
    const QJsonArray authorities = complaints(regimes);
    const bool isUnexplained = !held.isKnown || held.purposes.isEmpty();
    const QJsonArray from = QJsonArray::fromStringList(sources);
    // Nothing in the program sells data; whoever does has to say so under the purpose for it.
    const QJsonValue sold = orNone(soldTo(catalogue, purposes, sharing));
    if (package.kind == PackageKind::Know)
        return {{1, QStringLiteral("categories"), kinds, kinds.isEmpty()},
            {2, QStringLiteral("sources"), from, from.isEmpty()},
            {3, QStringLiteral("purposes"), held.purposes, isUnexplained},
            {4, QStringLiteral("sold_or_shared"), sold, false}, {5, QStringLiteral("recipients"), orNone(named), false},
            {6, QStringLiteral("storage"), storage(held, package), isUnexplained},
            {7, QStringLiteral("rights"), rightsHeld, rightsHeld.isEmpty()},
            {8, QStringLiteral("copy"), QStringLiteral("data"), package.data.isEmpty()}};
    std::vector<AnswerLine> lines = {
        {1, QStringLiteral("confirmation"), package.rows > 0, false},
        {2, QStringLiteral("purposes"), held.purposes, isUnexplained},
        {3, QStringLiteral("categories"), kinds, kinds.isEmpty()},
        {4, QStringLiteral("recipients"), orNone(named), false},
        {5, QStringLiteral("storage"), storage(held, package), isUnexplained},
        {6, QStringLiteral("rights"), rightsHeld, rightsHeld.isEmpty()},
        {7, QStringLiteral("complaint"), authorities, authorities.isEmpty()},
        {8, QStringLiteral("sources"), from, from.isEmpty()},
        {9, QStringLiteral("automated_decisions"), orNone(held.automated), false},
        {10, QStringLiteral("transfer_safeguards"), orNone(recipients.safeguards()), false},
        {11, QStringLiteral("copy"), QStringLiteral("data"), package.data.isEmpty()},
    };
    if (std::ranges::find(regimes, Regime::Ccpa) != regimes.end())
        lines.push_back({12, QStringLiteral("sold_or_shared"), sold, false});
    return lines;
}

} // namespace aicms::requests
