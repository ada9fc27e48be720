// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/own_field_wording.h"

#include "ui/wording/date_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace aicms::wording {

namespace {

struct Own {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::OwnFields)
};

} // namespace

QString ownFieldKindName(customers::OwnFieldKind kind)
{
    switch (kind) {
    case customers::OwnFieldKind::Text: return Own::tr("Text");
    case customers::OwnFieldKind::Number: return Own::tr("Number");
    case customers::OwnFieldKind::Date: return Own::tr("Date");
    case customers::OwnFieldKind::Choice: return Own::tr("Choice");
    case customers::OwnFieldKind::YesNo: return Own::tr("Yes or no");
    }
    return {};
}

QString sensitivityName(customers::Sensitivity sensitivity)
{
    switch (sensitivity) {
    case customers::Sensitivity::Ordinary: return Own::tr("Ordinary");
    case customers::Sensitivity::Sensitive: return Own::tr("Sensitive");
    case customers::Sensitivity::SpecialCategory: return Own::tr("Special category");
    }
    return {};
}

QString sensitivityExplanation(customers::Sensitivity sensitivity)
{
    switch (sensitivity) {
    case customers::Sensitivity::Ordinary: return Own::tr("Everybody who sees the customer sees it.");
    case customers::Sensitivity::Sensitive:
        return Own::tr("Hidden until somebody who may see it gives a reason. Each look stands in the log.");
    case customers::Sensitivity::SpecialCategory:
        return Own::tr("Health, religion, origin, politics, union, sex life, genetics, biometrics. Hidden in the same "
                       "way, and never searched, listed or used by a model.");
    }
    return {};
}

QString specialGroundName(customers::SpecialGround ground)
{
    switch (ground) {
    case customers::SpecialGround::None: return Own::tr("No reason chosen");
    case customers::SpecialGround::ExplicitConsent: return Own::tr("The person agreed in so many words");
    case customers::SpecialGround::EmploymentLaw: return Own::tr("Employment or social law asks for it");
    case customers::SpecialGround::VitalInterests: return Own::tr("It protects a life");
    case customers::SpecialGround::OwnMembers: return Own::tr("An association about its own members");
    case customers::SpecialGround::MadePublic: return Own::tr("The person made it public");
    case customers::SpecialGround::LegalClaims: return Own::tr("Legal claims");
    case customers::SpecialGround::SubstantialPublicInterest: return Own::tr("A law in the public interest");
    case customers::SpecialGround::HealthCare: return Own::tr("Health or social care");
    case customers::SpecialGround::PublicHealth: return Own::tr("Public health");
    case customers::SpecialGround::Research: return Own::tr("Archives, research or statistics");
    }
    return {};
}

QString specialGroundArticle(customers::SpecialGround ground)
{
    if (ground == customers::SpecialGround::None)
        return {};
    // The enumeration follows the order of the letters.
    const int letter = static_cast<int>(ground) - static_cast<int>(customers::SpecialGround::ExplicitConsent);
    return QCoreApplication::translate("request law", "GDPR Art. 9(2)(%1)")
        .arg(QLatin1Char(static_cast<char>('a' + letter)));
}

QString ownFieldProblemSentence(customers::OwnFieldProblem problem)
{
    using enum customers::OwnFieldProblem;
    switch (problem) {
    case NoName: return Own::tr("The field needs a name, for example “Shoe size”.");
    case NameTooLong: return Own::tr("The name may have %1 characters at most.").arg(customers::limits::ownFieldName);
    case NameTaken: return Own::tr("There is a field of that name already. Choose another name.");
    case NoPurpose: return Own::tr("Say what the field is for: choose a purpose.");
    case AiPurpose: return Own::tr("Sensitive values are never read by a model. Choose another purpose.");
    case NoChoices: return Own::tr("Enter the choices, one a line.");
    case TooManyChoices: return Own::tr("There may be %1 choices at most.").arg(customers::limits::choices);
    case ChoiceTwice: return Own::tr("One of the choices stands there twice.");
    case ChoiceTooLong: return Own::tr("A choice may have %1 characters at most.").arg(customers::limits::choice);
    case NoGround:
        return Own::tr("Special categories may be held only for one of the reasons that the law lists. Choose one.");
    case GroundUnfit:
        return Own::tr(
            "The reason and the purpose do not go together: explicit consent needs a purpose that people agree "
            "to, and such a purpose, as all advertising, needs explicit consent. Change one of the two; a "
            "purpose is added under Purposes.");
    case TooManyFields: return Own::tr("There may be %1 own fields at most.").arg(customers::limits::ownFields);
    }
    return {};
}

QString ownReadingText(customers::OwnFieldKind kind, const QString& reading)
{
    if (kind == customers::OwnFieldKind::YesNo)
        return reading == QLatin1String("yes") ? Own::tr("Yes") : Own::tr("No");
    if (kind == customers::OwnFieldKind::Date) {
        const QDate date = QDate::fromString(reading, Qt::ISODate);
        return date.isValid() ? dayText(date) : reading;
    }
    if (kind == customers::OwnFieldKind::Number) {
        QString text = reading;
        return text.replace(QLatin1Char('.'), QLocale().decimalPoint());
    }
    return reading;
}

} // namespace aicms::wording
