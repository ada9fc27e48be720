// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/why_text.h"

#include "core/consent/field_uses.h"
#include "core/purposes/catalogue.h"
#include "ui/customers/shown_text.h"
#include "ui/kit/text.h"
#include "ui/wording/law_names.h"
#include "ui/wording/names.h"
#include "ui/wording/retention_wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace aicms::customers_ui {

using customers::Provenance;
using customers::SourceKind;

namespace {

struct Why {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::Why)
};

QString sourceText(const Provenance& provenance, const PeopleNames& people)
{
    QString what = wording::sourceName(provenance.source);
    if (provenance.source == SourceKind::Import)
        what = Why::tr("%1, import number %2").arg(what).arg(provenance.sourceId);
    return Why::tr("%1, %2, by %3", "source, date, user")
        .arg(what, longDate(localDate(provenance.at)), kit::isolated(people.nameOf(provenance.enteredBy)));
}

} // namespace

QString groundOf(const purposes::Catalogue& catalogue, const QString& purpose)
{
    const purposes::Purpose* known = catalogue.find(purpose);
    if (!known)
        return Why::tr("Not stated");
    return Why::tr("%1 (%2)", "legal ground, article")
        .arg(wording::lawfulBasisName(known->basis), wording::lawfulBasisArticle(known->basis));
}

namespace {

/// As purposes name it; fields of one's own go by their name.
QString fieldOf(const ProfileRow& row)
{
    const QString first = row.id.section(u'.', 0, 0);
    return first == QLatin1String("field") ? row.label : first;
}

} // namespace

std::vector<const purposes::Purpose*> purposesOf(const ProfileRow& row, const RecordData& data)
{
    const QString enteredFor = row.provenance.value_or(Provenance {}).purpose;
    if (!data.uses) {
        const purposes::Purpose* known = data.catalogue->find(enteredFor);
        return known ? std::vector {known} : std::vector<const purposes::Purpose*>();
    }
    return consent::useOf(fieldOf(row), enteredFor, *data.catalogue, *data.uses).uses;
}

namespace {

void explainPurposes(WhyText& why, const std::vector<const purposes::Purpose*>& all, const QString& enteredFor,
    const purposes::Catalogue& catalogue)
{
    QStringList names;
    QStringList texts;
    QStringList grounds;
    QStringList recipients;
    for (const purposes::Purpose* purpose : all) {
        names << wording::purposeName(catalogue, purpose->code);
        texts << wording::purposeExplanation(catalogue, purpose->code);
        grounds << groundOf(catalogue, purpose->code);
        recipients << purpose->recipients;
    }
    const bool isUsedAsEntered = std::ranges::find(all, enteredFor, &purposes::Purpose::code) != all.end();
    if (all.empty() && enteredFor.isEmpty()) {
        names << Why::tr("No purpose stated");
        texts << Why::tr("Nobody has said what this is needed for. Remove it, or state a purpose.");
    } else if (all.empty()) {
        names << Why::tr("No purpose uses it");
        texts << Why::tr("No purpose that holds for this person names this field. Remove it, or let a purpose use it.");
    }
    if (!isUsedAsEntered && catalogue.find(enteredFor))
        texts << Why::tr("It was entered for: %1.").arg(wording::purposeName(catalogue, enteredFor));
    for (QStringList* each : {&texts, &grounds, &recipients}) {
        each->removeAll(QString());
        each->removeDuplicates();
    }
    why.purpose = names.join(QStringLiteral("; "));
    why.purposeText = texts.join(u' ');
    why.ground = grounds.isEmpty() ? Why::tr("Not stated") : grounds.join(QStringLiteral("; "));
    why.sharedWith = recipients.isEmpty()
        ? Why::tr("Nobody")
        : kit::isolated(recipients.join(Why::tr(", ", "between the items of a list")));
}

/// Until when the value of a row is kept, and by the rules for what.
std::pair<retention::DataClass, const retention::Keeping*> keepingOf(const ProfileRow& row, const RecordData& data)
{
    using retention::DataClass;
    static const QStringList points {
        QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("link"), QStringLiteral("address")};
    const QString field = row.id.section(u'.', 0, 0);
    const bool isOwn = field == QLatin1String("field");
    const retention::Keeping* kept = !data.keeping ? nullptr
        : isOwn                                    ? &data.keeping->ownFields
                                                   : &data.keeping->ofField(field);
    return {points.contains(field) ? DataClass::ContactPoints : isOwn ? DataClass::OwnFields : DataClass::Person, kept};
}

/// By what the plans of later days let go, then the rules behind it.
QString endText(const ProfileRow& row, const RecordData& data, bool isByConsent)
{
    QStringList ends;
    const auto [dataClass, keeping] = keepingOf(row, data);
    if (keeping)
        ends << wording::keepingSentence(*keeping, data.today);
    if (isByConsent)
        ends << Why::tr("It is used until the consent ends, unless another purpose needs it.");
    for (const retention::Rule& rule : data.rules) {
        if (rule.isOn && rule.dataClass == dataClass)
            ends << wording::ruleSentence(rule);
    }
    ends.removeAll(QString());
    return ends.isEmpty() ? Why::tr("No rule is set for it") : ends.join(u' ');
}

} // namespace

WhyText whyText(const ProfileRow& row, const PeopleNames& people, const RecordData& data)
{
    const Provenance provenance = row.provenance.value_or(Provenance {});
    const auto all = purposesOf(row, data);
    WhyText why;
    why.title = Why::tr("Why do we hold this? %1").arg(row.label);
    explainPurposes(why, all, provenance.purpose, *data.catalogue);
    why.origin = wording::originName(provenance.origin);
    why.source = sourceText(provenance, people);
    access::Rights rights = access::Right::SeeCustomers;
    if (row.id == QLatin1String("birthday"))
        rights |= access::Right::SeeSensitive;
    why.seenBy = people.rolesWith(rights).join(Why::tr(", ", "between the items of a list"));
    const bool isByConsent = !all.empty() && std::ranges::all_of(all, [](const purposes::Purpose* each) {
        return each->basis == purposes::LawfulBasis::Consent;
    });
    why.goesWhen = endText(row, data, isByConsent);
    return why;
}

} // namespace aicms::customers_ui
