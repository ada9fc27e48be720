// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/retention_wording.h"

#include "ui/wording/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

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
    case Action::Restrict: return Retention::tr("then locked: kept, and used for nothing");
    case Action::Reduce: break; // no rule says it
    }
    return {};
}

/// What the ready sets of resources/law/retention.json give as reasons. They are stored with the rules, as are those
/// that somebody typed.
constexpr std::array reasons {
    QT_TRANSLATE_NOOP("rule reason", "AO § 147(3), HGB § 257(4): commercial and business letters"),
    QT_TRANSLATE_NOOP("rule reason", "BGB §§ 195, 199: claims from a contract"),
    QT_TRANSLATE_NOOP("rule reason", "GDPR Art. 5(1)(e)"),
    QT_TRANSLATE_NOOP("rule reason", "C. civ. 2224: claims from a contract"),
    QT_TRANSLATE_NOOP("rule reason", "CNIL, reference for customer management"),
    QT_TRANSLATE_NOOP("rule reason", "HMRC: records of a company"),
    QT_TRANSLATE_NOOP("rule reason", "Limitation Act 1980 s. 5"),
    QT_TRANSLATE_NOOP("rule reason", "UK GDPR Art. 5(1)(e)"),
    QT_TRANSLATE_NOOP("rule reason", "IRS: support for tax returns, 3 years usual, up to 7 in set cases"),
    QT_TRANSLATE_NOOP("rule reason", "California Code of Civil Procedure s. 337"),
    QT_TRANSLATE_NOOP("rule reason", "The longest usual period for accounts"),
    QT_TRANSLATE_NOOP("rule reason", "Claims from a contract"),
    QT_TRANSLATE_NOOP("rule reason", "No longer needed"),
    QT_TRANSLATE_NOOP("rule reason", "UWG § 7a(2): proof of consent to calls; GDPR Art. 7(1)"),
    QT_TRANSLATE_NOOP("rule reason", "GDPR Art. 7(1); C. civ. 2224"),
    QT_TRANSLATE_NOOP("rule reason", "UK GDPR Art. 7(1); Limitation Act 1980"),
    QT_TRANSLATE_NOOP("rule reason", "Proof of consent"),
    QT_TRANSLATE_NOOP("rule reason", "OWiG § 31(2) No. 1, GDPR Art. 5(2)"),
    QT_TRANSLATE_NOOP("rule reason", "GDPR Art. 5(2)"),
    QT_TRANSLATE_NOOP("rule reason", "UK GDPR Art. 5(2)"),
    QT_TRANSLATE_NOOP("rule reason", "UK GDPR Art. 5(2); Limitation Act 1980"),
    QT_TRANSLATE_NOOP("rule reason", "11 CCR 7101: at least 24 months"),
    QT_TRANSLATE_NOOP("rule reason", "Proof that a request was answered"),
};
/// How sure the ready sets are of a rule.
constexpr std::array origins {
    QT_TRANSLATE_NOOP("rule origin", "secondary; 8 years since the Fourth Bureaucracy Relief Act, 10 before"),
    QT_TRANSLATE_NOOP("rule origin", "secondary; a law for letters themselves, here it is about notes of contacts"),
    QT_TRANSLATE_NOOP("rule origin", "not verified"),
    QT_TRANSLATE_NOOP("rule origin", "not verified; the law is about calls"),
    QT_TRANSLATE_NOOP("rule origin", "own choice"),
    QT_TRANSLATE_NOOP("rule origin", "secondary"),
    QT_TRANSLATE_NOOP("rule origin", "secondary; not binding"),
    QT_TRANSLATE_NOOP("rule origin", "secondary; a sole trader keeps them 5 years after 31 January"),
    QT_TRANSLATE_NOOP("rule origin", "own choice; ask your accountant"),
};

QString known(std::span<const char* const> texts, const char* context, const QString& stored)
{
    const auto found = std::ranges::find_if(texts, [&](const char* text) { return stored == QString::fromUtf8(text); });
    return found == texts.end() ? stored : QCoreApplication::translate(context, *found);
}

} // namespace

QString ruleReason(const QString& basis)
{
    return known(reasons, "rule reason", basis);
}

QString ruleOrigin(const QString& source)
{
    return known(origins, "rule origin", source);
}

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
    case Trigger::ConsentEnd:
        return isYearEnd ? Retention::tr("the end of the year in which a later answer came")
                         : Retention::tr("the day on which a later answer came");
    case Trigger::RequestClosed:
        return isYearEnd ? Retention::tr("the end of the year in which it was settled")
                         : Retention::tr("the day on which it was settled");
    case Trigger::LetterSent:
        return isYearEnd ? Retention::tr("the end of the year in which it was sent")
                         : Retention::tr("the day on which it was sent");
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
    case DataClass::ContactPoints: return Retention::tr("Addresses and numbers");
    case DataClass::Files: return Retention::tr("Files");
    case DataClass::OwnFields: return Retention::tr("Own fields");
    case DataClass::ConsentProof: return Retention::tr("Proof of former consents");
    case DataClass::Requests: return Retention::tr("Settled requests");
    case DataClass::LogReasons: return Retention::tr("Reasons in the log");
    case DataClass::RequestLetters: return Retention::tr("Letters about requests");
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
    case Action::Restrict: return Retention::tr("Locked");
    case Action::Reduce: return Retention::tr("Reduced to name and address");
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

QString ruleName(const Rule& rule)
{
    return rule.contactKind ? Retention::tr("%1, only: %2", "kind of data, kind of contact")
                                  .arg(dataClassName(rule.dataClass), interactionName(*rule.contactKind))
                            : dataClassName(rule.dataClass);
}

QString exceptionsText(const retention::Exceptions& exceptions)
{
    QStringList parts;
    if (!exceptions.tags.isEmpty())
        parts << Retention::tr("whoever is tagged %1").arg(exceptions.tags.join(Retention::tr(" or ")));
    if (exceptions.kind == customers::Kind::Person)
        parts << Retention::tr("people");
    else if (exceptions.kind)
        parts << Retention::tr("organisations");
    if (exceptions.hasOpenRequest)
        parts << Retention::tr("whoever has an open request");
    return parts.join(Retention::tr(", ", "between the items of a list"));
}

QString ruleSentence(const Rule& rule)
{
    QStringList said {Retention::tr("%1: kept %2 from %3, %4.")
            .arg(ruleName(rule), periodText(rule.period), ruleBegin(rule), endOf(rule.action))};
    if (!rule.exceptions.isEmpty())
        said << Retention::tr("Not touched: %1.").arg(exceptionsText(rule.exceptions));
    if (!rule.basis.isEmpty())
        said << QStringLiteral("%1.").arg(ruleReason(rule.basis));
    return said.join(QLatin1Char(' '));
}

namespace {

/// It stays until something else changes.
QString openEndSentence(const retention::Keeping& keeping, const QString& day, bool isAhead)
{
    using retention::Keeper;
    switch (keeping.keeper) {
    case Keeper::Hold: return Retention::tr("Not while a legal hold is on it.");
    case Keeper::Restriction: return Retention::tr("Not while the use is restricted.");
    case Keeper::Request: return Retention::tr("Not while a request is open.");
    case Keeper::Exception: return Retention::tr("Not while the rule makes an exception for this person.");
    case Keeper::Task: return Retention::tr("Not while a task is open.");
    case Keeper::Review:
        return isAhead ? Retention::tr("Somebody is asked about it after %1.").arg(day)
                       : Retention::tr("Its time is up, and somebody has to decide.");
    case Keeper::Period:
    case Keeper::Invoice:
    case Keeper::Letter:
    case Keeper::Decision:
    case Keeper::Nothing: break;
    }
    return {};
}

QString subjectNames(const QString& codes)
{
    const QHash<QString, QString> names {{QStringLiteral("health"), Retention::tr("health")},
        {QStringLiteral("belief"), Retention::tr("religion or belief")},
        {QStringLiteral("origin"), Retention::tr("origin")}, {QStringLiteral("politics"), Retention::tr("politics")},
        {QStringLiteral("union"), Retention::tr("trade union")},
        {QStringLiteral("sex_life"), Retention::tr("sex life")}, {QStringLiteral("genetics"), Retention::tr("genes")},
        {QStringLiteral("biometrics"), Retention::tr("body features")}};
    QStringList parts;
    for (const QString& code : codes.split(QLatin1Char(' ')))
        parts << names.value(code, code);
    return parts.join(Retention::tr(", ", "between the items of a list"));
}

} // namespace

QString keepingSentence(const retention::Keeping& keeping, QDate today)
{
    using retention::Keeper;
    const QString day = QLocale().toString(keeping.lastKept, QLocale::LongFormat);
    const bool isAhead = keeping.lastKept.isValid() && keeping.lastKept >= today;
    if (keeping.isOpen)
        return openEndSentence(keeping, day, isAhead);
    if (keeping.action == Action::Restrict)
        return Retention::tr("After %1 it stays, but is used for nothing.").arg(day);
    if (!isAhead)
        return Retention::tr("When it is next cleared up: it was to be kept until %1.").arg(day);
    switch (keeping.keeper) {
    case Keeper::Invoice:
        return Retention::tr("After %1: the law wants invoices kept so long, with the name and address on them.")
            .arg(day);
    case Keeper::Letter:
        return Retention::tr("After %1: the law wants letters kept so long, with the name and address on them.")
            .arg(day);
    case Keeper::Decision: return Retention::tr("After %1: somebody decided to keep it until then.").arg(day);
    default: break;
    }
    return (keeping.movesOn ? Retention::tr("After %1, later if the person does anything new.")
                            : Retention::tr("After %1."))
        .arg(day);
}

QString lastActText(const retention::LastAct& last)
{
    using Kind = retention::LastAct::Kind;
    if (!last.at)
        return {};
    const QString day = QLocale().toString(last.at->toDateTime().toLocalTime().date(), QLocale::LongFormat);
    const auto said
        = [&day](const QString& what) { return Retention::tr("%1, %2", "what the person did, day").arg(what, day); };
    switch (last.kind) {
    case Kind::Order: return said(Retention::tr("Order"));
    case Kind::Contact: return said(interactionName(last.contact.value_or(customers::InteractionKind::Call)));
    case Kind::Event: return said(Retention::tr("Event from elsewhere"));
    case Kind::Gone: return said(Retention::tr("Something that is no longer stored"));
    case Kind::Record: return Retention::tr("Nothing since the record was made on %1.").arg(day);
    }
    return {};
}

QString unneededName(const retention::Unneeded& item)
{
    switch (item.kind) {
    case retention::UnneededKind::Field:
        return Retention::tr("Field “%1”").arg(item.name.isEmpty() ? fieldName(item.key) : item.name);
    case retention::UnneededKind::SensitiveNote:
        return (item.key == QLatin1String("note") ? Retention::tr("Note with words about: %1")
                                                  : Retention::tr("Contact with words about: %1"))
            .arg(subjectNames(item.name));
    case retention::UnneededKind::UnopenedFile: return Retention::tr("File “%1”").arg(item.name);
    }
    return {};
}

QString unneededKindName(retention::UnneededKind kind)
{
    switch (kind) {
    case retention::UnneededKind::Field: return Retention::tr("Fields that no purpose uses");
    case retention::UnneededKind::SensitiveNote: return Retention::tr("Notes with sensitive words");
    case retention::UnneededKind::UnopenedFile: return Retention::tr("Files that nobody opened");
    }
    return {};
}

} // namespace aicms::wording
