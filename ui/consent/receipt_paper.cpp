// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/receipt_paper.h"

#include "core/workspace/workspace.h"
#include "ui/kit/paper.h"
#include "ui/shell/notice_words.h"
#include "ui/wording/names.h"
#include "ui/wording/place_names.h"
#include "ui/wording/retention_wording.h"
#include "ui/wording/sharing_wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace aicms::ui_consent {

namespace {

struct Receipt {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_consent::Receipt)
};

QString windowLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

std::vector<shell::FileKind> entryKinds(bool withPdf)
{
    std::vector<shell::FileKind> kinds;
    if (withPdf)
        kinds.push_back({QStringLiteral("pdf"), Receipt::tr("PDF, to read and print")});
    kinds.push_back({QStringLiteral("csv"), Receipt::tr("CSV, for spreadsheets")});
    kinds.push_back(
        {QStringLiteral("json"), Receipt::tr("JSON, for programs; can be checked later by this vault alone")});
    kinds.push_back({QStringLiteral("jsonld"), Receipt::tr("JSON-LD, can be checked later by any vault")});
    return kinds;
}

consent::LedgerExport exportFor(workspace::Workspace& workspace, const QString& path)
{
    consent::LedgerExport what;
    const auto format = consent::ledgerFormatFromCode(path.section(u'.', -1).toLower());
    what.format = format.value_or(consent::LedgerFormat::JsonLd);
    what.controller = workspace.business();
    what.contact = workspace.purposes().controller();
    what.country = workspace.country();
    what.language = windowLanguage();
    return what;
}

namespace {

QString groundName(const QString& term)
{
    using purposes::LawfulBasis;
    static const QHash<QString, LawfulBasis> bases {
        {QStringLiteral("dpv:Contract"), LawfulBasis::Contract},
        {QStringLiteral("dpv:LegalObligation"), LawfulBasis::LegalObligation},
        {QStringLiteral("dpv:VitalInterest"), LawfulBasis::VitalInterests},
        {QStringLiteral("dpv:PublicInterest"), LawfulBasis::PublicTask},
        {QStringLiteral("dpv:LegitimateInterest"), LawfulBasis::LegitimateInterests},
        {QStringLiteral("aicms:RecognisedLegitimateInterest"), LawfulBasis::RecognisedLegitimateInterests},
    };
    if (term == QLatin1String("dpv:ExplicitlyExpressedConsent"))
        return Receipt::tr("Consent, said expressly for sensitive data");
    return wording::lawfulBasisName(bases.value(term, LawfulBasis::Consent));
}

/// As purposes::storageCriterion says it.
QString keptText(const QString& criterion)
{
    const QString kind = criterion.section(u':', 0, 0);
    const QString detail = criterion.section(u':', 1);
    if (kind == QLatin1String("rule"))
        return Receipt::tr("As the rule “%1” says", "a rule of keeping").arg(detail);
    if (kind == QLatin1String("until_withdrawn_or")) {
        const auto period = base::Period::parse(detail);
        return Receipt::tr("Until it is withdrawn, at most %1 unless it is renewed", "2 years")
            .arg(period ? wording::periodText(*period) : detail);
    }
    if (kind == QLatin1String("until_withdrawn"))
        return Receipt::tr("Until it is withdrawn");
    if (kind == QLatin1String("until_contract_and_claims_end"))
        return Receipt::tr("Until the contract and all claims from it have ended");
    if (kind == QLatin1String("as_long_as_the_law_demands"))
        return Receipt::tr("As long as the law demands it");
    return Receipt::tr("Until there is an objection, or it is no longer needed");
}

QString keptHereText(QLocale::Territory territory)
{
    return territory == QLocale::AnyTerritory
        ? Receipt::tr("On a computer of the business; it goes to no other country.")
        : Receipt::tr("On a computer of the business in %1; it goes to no other country.", "a country")
              .arg(wording::territoryName(territory));
}

/// One for each country of each recipient.
QStringList destinationTexts(const QJsonObject& location)
{
    QStringList texts;
    for (const QJsonValue& each : location.value(QLatin1String("aicms:destinations")).toArray()) {
        const QString name = each[QLatin1String("dct:title")].toString();
        const QString code = each[QLatin1String("dpv:hasCountry")].toString();
        const QString ground = each[QLatin1String("dpv:hasLegalBasis")][QLatin1String("aicms:ground")].toString();
        const QString place = wording::countryNames({code});
        if (code.isEmpty())
            texts << Receipt::tr("%1: the country is not known", "a recipient").arg(name);
        else if (code == location.value(QLatin1String("dpv:hasCountry")).toString() || ground == consent::groundArea)
            texts << Receipt::tr("%1: %2", "a recipient, a country").arg(name, place);
        else if (ground == consent::groundDecision)
            texts << Receipt::tr("%1: %2, which counts as safe", "a recipient, a country").arg(name, place);
        else if (ground.isEmpty())
            texts << Receipt::tr("%1: %2, no safeguard is entered", "a recipient, a country").arg(name, place);
        else
            texts << Receipt::tr("%1: %2, by %3", "a recipient, a country, a safeguard")
                         .arg(name, place, wording::safeguardName(ground));
    }
    return texts;
}

/// What the law and ISO/IEC TS 27560 want on a receipt beside the entry, out of the receipt for programs itself, so
/// that both say the same (privacy-rules K2).
std::vector<kit::KeyValue> mandatoryValues(const QJsonObject& receipt)
{
    std::vector<kit::KeyValue> rows;
    const auto add = [&rows](const char* id, const QString& label, const QString& value) {
        rows.push_back({QString::fromLatin1(id), label, value.isEmpty() ? Receipt::tr("not stated") : value});
    };
    const auto part = [&receipt](const char* name) { return receipt.value(QLatin1String(name)).toObject(); };
    const auto list = [&receipt](const char* name) {
        QStringList values;
        for (const QJsonValue& each : receipt.value(QLatin1String(name)).toArray()) {
            if (each.isString())
                values << each.toString();
        }
        return values;
    };
    const QJsonObject controller = part("dpv:hasDataController");
    const QJsonObject contact = controller.value(QLatin1String("dpv:hasContact")).toObject();
    QStringList business {controller.value(QLatin1String("dct:title")).toString()};
    business << controller.value(QLatin1String("dpv:hasAddress")).toString().split(u'\n')
             << contact.value(QLatin1String("aicms:email")).toString()
             << contact.value(QLatin1String("aicms:phone")).toString();
    business.removeAll(QString());
    if (controller.value(QLatin1String("dpv:hasAddress")).isNull())
        business << Receipt::tr("address not stated");
    add("controller", Receipt::tr("Responsible for the data"), business.join(QStringLiteral(", ")));
    if (const QString officer = controller.value(QLatin1String("aicms:dataProtectionOfficer")).toString();
        !officer.isEmpty())
        add("officer", Receipt::tr("Data protection officer"), officer);
    add("customer_id", Receipt::tr("Identifier of the person"),
        part("dpv:hasDataSubject").value(QLatin1String("dct:identifier")).toString());
    add("basis", Receipt::tr("On which ground"),
        groundName(part("dpv:hasLegalBasis").value(QLatin1String("@id")).toString()));
    QStringList fields;
    for (const QString& field : list("dpv:hasPersonalData"))
        fields << wording::fieldName(field);
    const QString special = receipt.value(QLatin1String("aicms:specialCategory")).toBool()
        ? Receipt::tr("with sensitive data of GDPR Art. 9")
        : Receipt::tr("none of it sensitive data of GDPR Art. 9");
    add("fields", Receipt::tr("Which data"),
        fields.isEmpty() ? QString()
                         : Receipt::tr("%1; %2", "fields, sensitive").arg(fields.join(QStringLiteral(", ")), special));
    const bool isProfiled = receipt.value(QLatin1String("dpv:hasProcessing")).toArray().size() > 1;
    add("processing", Receipt::tr("Worked on by"),
        isProfiled ? Receipt::tr("people, and a model on the business's own computer")
                   : Receipt::tr("people, without a model"));
    const QJsonObject location = part("dpv:hasLocation");
    const bool isKeptHere = location.value(QLatin1String("aicms:transfer")).toString() == consent::noRecipient;
    const QString country = location.value(QLatin1String("dpv:hasCountry")).toString();
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    add("place", Receipt::tr("Where it is stored"),
        isKeptHere ? keptHereText(territory)
            : territory == QLocale::AnyTerritory
            ? Receipt::tr("On a computer of the business")
            : Receipt::tr("On a computer of the business in %1", "a country").arg(wording::territoryName(territory)));
    add("kept", Receipt::tr("How long it is kept"),
        keptText(part("dpv:hasStorageCondition").value(QLatin1String("aicms:criterion")).toString()));
    const QStringList recipients = list("dpv:hasRecipient");
    add("recipients", Receipt::tr("Who receives it"),
        recipients.isEmpty() ? Receipt::tr("Nobody outside the business") : recipients.join(QStringLiteral(", ")));
    const QStringList destinations = destinationTexts(location);
    if (!destinations.isEmpty())
        add("destinations", Receipt::tr("In which countries they receive it"), destinations.join(QStringLiteral("; ")));
    if (!receipt.value(QLatin1String("dct:valid")).isString())
        add("valid", Receipt::tr("Holds until"),
            part("dct:valid").value(QLatin1String("aicms:duration")).toString() == QLatin1String("until_withdrawn")
                ? Receipt::tr("it is withdrawn")
                : Receipt::tr("the next answer"));
    const QString ways = part("dpv:hasConsentControl").value(QLatin1String("dpv:hasContact")).toString();
    add("withdraw", Receipt::tr("How to withdraw"),
        ways.isEmpty()
            ? Receipt::tr("At any time, in any way, without a reason")
            : Receipt::tr("At any time, in any way, without a reason; for example: %1", "addresses").arg(ways));
    QStringList schemas = list("dct:conformsTo");
    add("schema", Receipt::tr("Form of this receipt"), schemas.join(QStringLiteral(", ")));
    return rows;
}

} // namespace

bool saveReceiptPdf(
    const QByteArray& receipt, const std::vector<kit::KeyValue>& values, const QString& business, const QString& path)
{
    const QJsonObject object = QJsonDocument::fromJson(receipt).object();
    const auto text = [&object](const char* part, const char* name) {
        return object.value(QLatin1String(part)).toObject().value(QLatin1String(name)).toString();
    };
    kit::Paper page(windowLanguage());
    page.sender(business);
    page.line(Receipt::tr("Receipt of an answer about personal data"), 16, true);
    page.line(text("dpv:hasPurpose", "dct:description"));
    std::vector<QStringList> rows;
    for (const std::vector<kit::KeyValue>& part : {values, mandatoryValues(object)}) {
        for (const kit::KeyValue& each : part)
            rows.push_back({each.label, each.value});
    }
    page.table({Receipt::tr("What"), Receipt::tr("Recorded as")}, rows);
    if (const QString words = text("dpv:hasNotice", "dct:description"); !words.isEmpty()) {
        page.line(Receipt::tr("The words that were shown"), 12, true);
        page.line(text("dpv:hasNotice", "dct:title"), 10, true);
        shell::writeNoticeWords(page, words, 10, 10);
    }
    const auto state = consent::stateFromCode(object.value(QLatin1String("aicms:state")).toString());
    if (state && consent::isAgreed(*state))
        page.line(Receipt::tr("You can withdraw at any time, as easily as you agreed. What was done until then stays "
                              "lawful."));
    page.line(Receipt::tr("The same receipt for programs goes along inside this file. SHA-256: %1")
                  .arg(object.value(QLatin1String("aicms:receiptHash")).toString()),
        8);
    const kit::Enclosure enclosed {QStringLiteral("receipt.jsonld"), QStringLiteral("application/ld+json"), receipt};
    const QString foot
        = Receipt::tr("Receipt %1", "its identifier").arg(object.value(QLatin1String("dct:identifier")).toString());
    return kit::savePdf(*page.take(), path, foot, QPageLayout::Portrait, enclosed);
}

QString savedSentence(const QString& path)
{
    return Receipt::tr("Saved as %1. The file is not encrypted: keep it where only you can read it.", "file name")
        .arg(QFileInfo(path).fileName());
}

} // namespace aicms::ui_consent
