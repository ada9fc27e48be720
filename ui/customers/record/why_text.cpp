// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/why_text.h"

#include "core/purposes/catalogue.h"
#include "ui/customers/shown_text.h"
#include "ui/kit/text.h"
#include "ui/wording/law_names.h"
#include "ui/wording/names.h"
#include "ui/wording/retention_wording.h"

#include <QCoreApplication>

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

WhyText whyText(const ProfileRow& row, const PeopleNames& people, const purposes::Catalogue& catalogue,
    const std::vector<retention::Rule>& rules)
{
    const Provenance provenance = row.provenance.value_or(Provenance {});
    WhyText why;
    why.title = Why::tr("Why do we hold this? %1").arg(row.label);
    if (provenance.purpose.isEmpty()) {
        why.purpose = Why::tr("No purpose stated");
        why.purposeText = Why::tr("Nobody has said what this is needed for. Remove it, or state a purpose.");
    } else {
        why.purpose = wording::purposeName(catalogue, provenance.purpose);
        why.purposeText = wording::purposeExplanation(catalogue, provenance.purpose);
    }
    why.ground = groundOf(catalogue, provenance.purpose);
    why.origin = wording::originName(provenance.origin);
    why.source = sourceText(provenance, people);
    access::Rights rights = access::Right::SeeCustomers;
    if (row.id == QLatin1String("birthday"))
        rights |= access::Right::SeeSensitive;
    why.seenBy = people.rolesWith(rights).join(Why::tr(", ", "between the items of a list"));
    const purposes::Purpose* purpose = catalogue.find(provenance.purpose);
    why.sharedWith = purpose && !purpose->recipients.isEmpty()
        ? kit::isolated(purpose->recipients.join(Why::tr(", ", "between the items of a list")))
        : Why::tr("Nobody");
    QStringList ends;
    if (purpose && purpose->basis == purposes::LawfulBasis::Consent)
        ends << Why::tr("When the consent ends, unless another purpose needs it.");
    for (const retention::Rule& rule : rules) {
        if (rule.isOn && rule.dataClass == retention::DataClass::Person)
            ends << wording::ruleSentence(rule);
    }
    why.goesWhen = ends.isEmpty() ? Why::tr("No rule is set for it") : ends.join(u' ');
    return why;
}

} // namespace aicms::customers_ui
