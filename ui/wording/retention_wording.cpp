// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/retention_wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace aicms::wording {

namespace {

struct Retention {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Retention)
};

using retention::Action;
using retention::DataClass;
using retention::Rule;
using retention::Trigger;

QString endOf(Action action)
{
    switch (action) {
    case Action::Delete: return Retention::tr("then deleted");
    case Action::Anonymise: return Retention::tr("then kept without the person");
    case Action::Review: return Retention::tr("then somebody decides");
    }
    return {};
}

} // namespace

QString ruleBegin(const Rule& rule)
{
    const bool isYearEnd = rule.start == retention::Start::YearEnd;
    switch (rule.trigger) {
    case Trigger::Created:
        return isYearEnd ? Retention::tr("the end of the year in which they were made")
                         : Retention::tr("the day on which they were made");
    case Trigger::LastActivity:
        return isYearEnd ? Retention::tr("the end of the year of the last thing the person did")
                         : Retention::tr("the last thing the person did");
    case Trigger::InvoiceDate:
        return isYearEnd ? Retention::tr("the end of the year of the invoice")
                         : Retention::tr("the date of the invoice");
    case Trigger::FiscalYearEnd: return Retention::tr("the close of the financial year");
    }
    return {};
}

QString dataClassName(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Person: return Retention::tr("People");
    case DataClass::Interactions: return Retention::tr("Contacts and letters");
    case DataClass::Orders: return Retention::tr("Orders and invoices");
    case DataClass::Events: return Retention::tr("Events from elsewhere");
    }
    return {};
}

QString periodText(const base::Period& period)
{
    QStringList parts;
    constexpr int monthsAYear = 12;
    if (period.months() > 0 && period.months() % monthsAYear == 0)
        parts << Retention::tr("%n year(s)", nullptr, period.months() / monthsAYear);
    else if (period.months() > 0)
        parts << Retention::tr("%n month(s)", nullptr, period.months());
    if (period.days() > 0)
        parts << Retention::tr("%n day(s)", nullptr, period.days());
    return parts.join(QLatin1Char(' '));
}

QString actionName(Action action)
{
    switch (action) {
    case Action::Delete: return Retention::tr("Deleted");
    case Action::Anonymise: return Retention::tr("Made nameless");
    case Action::Review: return Retention::tr("You decide");
    }
    return {};
}

QString removalReason(retention::ErasureGround ground)
{
    using retention::ErasureGround;
    switch (ground) {
    case ErasureGround::NoLongerNeeded: return Retention::tr("No longer needed");
    case ErasureGround::ConsentWithdrawn: return Retention::tr("Consent was taken back");
    case ErasureGround::Objection: return Retention::tr("The person objected");
    case ErasureGround::UnlawfulUse: return Retention::tr("There was no right to have it");
    case ErasureGround::LegalObligation: return Retention::tr("A law demands it");
    case ErasureGround::ChildService: return Retention::tr("Collected from a child");
    case ErasureGround::PeriodEnded: return Retention::tr("Its time was up");
    case ErasureGround::OtherLaw: return Retention::tr("Asked for under another law");
    }
    return {};
}

QString ruleSentence(const Rule& rule)
{
    const QString said
        = Retention::tr("%1: kept %2 from %3, %4.")
              .arg(dataClassName(rule.dataClass), periodText(rule.period), ruleBegin(rule), endOf(rule.action));
    return rule.basis.isEmpty() ? said : said + QStringLiteral(" %1.").arg(rule.basis);
}

} // namespace aicms::wording
