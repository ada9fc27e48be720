// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/flow_wording.h"

#include "core/purposes/catalogue.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace aicms::wording {

namespace {

using namespace aicms::requests;

struct Flows {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Flows)
};

struct GroundName {
    const char* code;
    const char* name;
};
constexpr std::array refusalGrounds {
    GroundName {"compelling_grounds",
        QT_TRANSLATE_NOOP("refusal ground", "Grounds of the business weigh more than the person's, Art. 21(1)")},
    GroundName {"excessive", QT_TRANSLATE_NOOP("refusal ground", "Excessive, for example asked again and again")},
    GroundName {"legal_privilege", QT_TRANSLATE_NOOP("refusal ground", "Confidential legal advice")},
    GroundName {"manifestly_unfounded", QT_TRANSLATE_NOOP("refusal ground", "Clearly without any ground")},
    GroundName {"national_exemption", QT_TRANSLATE_NOOP("refusal ground", "An exemption of national law")},
    GroundName {"no_authority", QT_TRANSLATE_NOOP("refusal ground", "Whoever asks may not ask for the person")},
    GroundName {"not_data_subject", QT_TRANSLATE_NOOP("refusal ground", "The data is not about whoever asks")},
    GroundName {"not_identified", QT_TRANSLATE_NOOP("refusal ground", "It stays unknown who asks")},
    GroundName {"suspected_fraud", QT_TRANSLATE_NOOP("refusal ground", "Suspected fraud, which is on record")},
};

QString correctedText(const QStringList& parts)
{
    const QString field = fieldValueName({parts[0]});
    const QString none = Flows::tr("nothing", "instead of a value");
    return Flows::tr("%1: “%2” became “%3”. Source: %4", "field, old value, new value, where it comes from")
        .arg(field, parts[1].isEmpty() ? none : parts[1], parts[2].isEmpty() ? none : parts[2], parts[3]);
}

} // namespace

QString refusalGroundName(const QString& code)
{
    for (const GroundName& each : refusalGrounds) {
        if (code == QLatin1String(each.code))
            return QCoreApplication::translate("refusal ground", each.name);
    }
    return code;
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Upheld: return Flows::tr("It stays as it was suggested");
    case Verdict::Changed: return Flows::tr("Something else is decided");
    case Verdict::TakenBack: return Flows::tr("It is taken back, and nothing takes its place");
    }
    return {};
}

QString fieldValueName(const FieldValue& field)
{
    if (!field.name.isEmpty())
        return field.name;
    if (field.field == QLatin1String("other"))
        return Flows::tr("Something else");
    const QString part = field.field.section(u'.', 2);
    const QString place = field.field.section(u'.', 1, 1);
    const int number = place.toInt() + 1;
    if (!part.isEmpty())
        return number == 1 ? fieldName(part)
                           : Flows::tr("%1, address %2", "part of an address, which").arg(fieldName(part)).arg(number);
    const QString name = fieldName(field.field);
    return number == 1 || place.isEmpty() ? name : Flows::tr("%1 %2", "field, which of several").arg(name).arg(number);
}

QString namesOfPurposes(const QStringList& codes, const purposes::Catalogue* catalogue)
{
    QStringList names;
    for (const QString& code : codes)
        names << (catalogue ? purposeName(*catalogue, code) : purposeName(code));
    return names.join(Flows::tr(", ", "between the items of a list"));
}

QString flowStepName(const QString& code)
{
    if (code == flowStopped)
        return Flows::tr("ended uses");
    if (code == flowRestricted)
        return Flows::tr("restricted the use");
    if (code == flowLifted)
        return Flows::tr("lifted the restriction");
    if (code == flowCorrected)
        return Flows::tr("corrected a value");
    if (code == flowStatement)
        return Flows::tr("put a statement into the record");
    return code == flowReviewed ? Flows::tr("decided anew") : Flows::tr("looked into it");
}

QString flowStepText(const Event& event, const purposes::Catalogue* catalogue)
{
    if (event.text.isEmpty())
        return {};
    if (event.code == flowStopped)
        return namesOfPurposes(event.text.split(u','), catalogue);
    if (event.code == flowRestricted) {
        const auto ground = consent::restrictionGroundFromCode(event.text);
        return ground ? restrictionGroundName(*ground) : QString();
    }
    if (event.code == flowLifted) {
        const QStringList parts = partsOf(event.text, 2);
        const QDate told = QDate::fromString(parts[0], Qt::ISODate);
        return Flows::tr("told on %1. %2", "day, why").arg(QLocale().toString(told, QLocale::LongFormat), parts[1]);
    }
    if (event.code == flowCorrected)
        return correctedText(partsOf(event.text, 4));
    if (event.code == flowStatement)
        return partsOf(event.text, 2).join(u' ');
    if (event.code == flowReviewed) {
        const QStringList parts = partsOf(event.text, 3);
        const auto verdict = verdictFromCode(parts[0]);
        return Flows::tr("%1. Before: %2. Why: %3", "what is decided, what the computer suggested, reason")
            .arg(verdict ? verdictName(*verdict) : parts[0], parts[1], parts[2]);
    }
    return event.text;
}

} // namespace aicms::wording
