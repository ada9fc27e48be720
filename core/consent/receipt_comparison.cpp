// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/receipt_comparison.h"

#include "core/consent/receipt_words.h"
#include "core/consent/receipt_writer.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace aicms::consent {

namespace {

const QString hashKey = QStringLiteral("aicms:receiptHash");
const QString contact = QStringLiteral("dpv:hasContact");
const QString conformsTo = QStringLiteral("dct:conformsTo");
const QString hasRecipient = QStringLiteral("dpv:hasRecipient");
const QString hasLocation = QStringLiteral("dpv:hasLocation");

enum class ReceiptForm { First, Second, Present };
ReceiptForm formOf(const QJsonObject& said)
{
    const QJsonArray schemas = said.value(conformsTo).toArray();
    if (schemas.contains(receiptSchema()))
        return ReceiptForm::Present;
    return schemas.contains(formerReceiptSchema()) ? ReceiptForm::Second : ReceiptForm::First;
}

/// As the program wrote it when it told of no recipients but those of the purpose, and of no country of theirs.
QJsonObject inSecondForm(QJsonObject held, const purposes::Purpose& purpose)
{
    QJsonArray schemas;
    for (const QJsonValue& schema : held.value(conformsTo).toArray())
        schemas.append(schema.toString() == receiptSchema() ? formerReceiptSchema() : schema.toString());
    held.insert(conformsTo, schemas);
    QJsonObject location = held.value(hasLocation).toObject();
    location.remove(QLatin1String("aicms:destinations"));
    location.insert(QStringLiteral("aicms:transfer"), noRecipient);
    held.insert(hasLocation, location);
    if (purpose.recipients.isEmpty())
        held.insert(
            hasRecipient, QJsonArray {QJsonObject {{QStringLiteral("@id"), QStringLiteral("aicms:NoRecipient")}}});
    else
        held.insert(hasRecipient, QJsonArray::fromStringList(purpose.recipients));
    return held;
}

/// The recipients that the purpose names are the entry's, each in its place. Those behind them are of the register of
/// the business, which keeps when somebody was entered and ended but not for what before it was changed.
bool namesThoseOfPurpose(const QJsonValue& said, const purposes::Purpose& purpose)
{
    const QJsonArray names = said.toArray();
    if (names.size() == 1 && names.first().toObject().value(QLatin1String("@id")) == QLatin1String("aicms:NoRecipient"))
        return purpose.recipients.isEmpty() && names.first().toObject().size() == 1;
    if (names.isEmpty() || names.size() < purpose.recipients.size())
        return false;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool isWord = names.at(i).isString();
        if (!isWord || (i < purpose.recipients.size() && names.at(i).toString() != purpose.recipients.at(i)))
            return false;
    }
    return true;
}

/// It says nothing else: of a part that the first form had already, less.
bool isLess(const QJsonValue& said, const QJsonValue& own)
{
    if (said.isUndefined() || said.isNull() || said == own)
        return true;
    if (said.isString() && own.isObject())
        return said.toString() == own.toObject().value(QLatin1String("dct:title")).toString();
    const QJsonObject part = said.toObject();
    const QJsonObject whole = own.toObject();
    return said.isObject() && own.isObject() && std::ranges::all_of(part.keys(), [&](const QString& key) {
        return isLess(part.value(key), whole.value(key));
    });
}

/// The vault's receipt with the purpose's text, which counts in any language, and so with the language that it is in
/// where the entry names none.
Receipt asSaid(Receipt own, const QString& title, const QString& language)
{
    const auto& texts = own.purpose.texts;
    auto text = texts.constFind(language);
    if (text == texts.constEnd() || text->name != title)
        text = std::ranges::find(texts.cbegin(), texts.cend(), title, &purposes::PurposeText::name);
    if (text == texts.constEnd())
        return own;
    own.purposeText = *text;
    if (own.event.language.isEmpty())
        own.language = text.key();
    return own;
}

/// What the program says itself stood in English once, whatever the language.
QString inEither(const QString& said, const QString& own, const QString& english)
{
    return said == english ? english : own;
}

QJsonObject nearest(const QJsonObject& said, const Receipt& own)
{
    const auto part = [&said](const char* name, const char* key) {
        const QJsonValue whole = said.value(QLatin1String(name));
        return whole.isString() ? whole.toString() : whole.toObject().value(QLatin1String(key)).toString();
    };
    const Receipt held
        = asSaid(own, part("dpv:hasPurpose", "dct:title"), said.value(QLatin1String("dct:language")).toString());
    QJsonObject object = receiptToJson(held);
    const auto allow = [&](const char* name, const char* key, const QString& english) {
        QJsonObject inside = object.value(QLatin1String(name)).toObject();
        inside.insert(
            QLatin1String(key), inEither(part(name, key), inside.value(QLatin1String(key)).toString(), english));
        object.insert(QLatin1String(name), inside);
    };
    const QString english = QStringLiteral("en");
    allow("dpv:hasConsentControl", "dct:description", anyWayWords(english) + u'.');
    allow("dpv:hasLocation", "dct:title", storagePlaceWords(english));
    return object;
}

} // namespace

ReceiptDifference differenceOf(const QJsonObject& said, const Receipt& own)
{
    const ReceiptForm form = formOf(said);
    const QJsonObject held = nearest(said, own);
    const QJsonObject former = form == ReceiptForm::Present ? held : inSecondForm(held, own.purpose);
    ReceiptDifference difference;
    QStringList names = held.keys();
    names << said.keys();
    names.removeDuplicates();
    names.removeAll(hashKey);
    for (const QString& name : names) {
        const QJsonValue mine = held.value(name);
        const QJsonValue theirs = said.value(name);
        if (theirs == mine)
            continue;
        if (form == ReceiptForm::Second && theirs == former.value(name)) {
            if (name != conformsTo) // that form alone says nothing less
                difference.ofForm << name;
            continue;
        }
        if (form == ReceiptForm::First && (name == conformsTo || isLess(theirs, former.value(name)))) {
            difference.ofForm << name;
            continue;
        }
        // The parts that are today's word of the business on itself, and not the entry's.
        QJsonObject mineOf = mine.toObject();
        QJsonObject theirsOf = theirs.toObject();
        for (const QString& part : {contact, QStringLiteral("dpv:hasCountry"), QStringLiteral("aicms:transfer"),
                 QStringLiteral("aicms:destinations")}) {
            mineOf.remove(part);
            theirsOf.remove(part);
        }
        const bool isPlace = name == QLatin1String("dpv:hasConsentControl") || name == hasLocation;
        const bool isOfBusiness = name == QLatin1String("dpv:hasDataController")
            || name == QLatin1String("aicms:specialCategory")
            || (name == hasRecipient && namesThoseOfPurpose(theirs, own.purpose)) || (isPlace && theirsOf == mineOf);
        (isOfBusiness ? difference.ofBusiness : difference.ofEntry) << name;
    }
    return difference;
}

namespace {

QJsonObject inSecondPlainForm(QJsonObject held, const purposes::Purpose& purpose)
{
    held.insert(QStringLiteral("schema"), formerReceiptSchema());
    held.insert(QStringLiteral("transfer"), noRecipient);
    held.insert(QStringLiteral("recipients"),
        purpose.recipients.isEmpty() ? noRecipient : purpose.recipients.join(QStringLiteral("; ")));
    held.remove(QStringLiteral("recipient_countries"));
    return held;
}

/// The same of the names in one text.
bool namesThoseOfPurpose(const QString& said, const QStringList& own)
{
    const QString names = own.join(QStringLiteral("; "));
    if (own.isEmpty())
        return !said.isEmpty();
    return said == names || said.startsWith(names + QStringLiteral("; "));
}

} // namespace

ReceiptDifference plainDifferenceOf(const QJsonObject& said, const Receipt& own)
{
    static const QSet<QString> ofBusiness {QStringLiteral("special_category"), QStringLiteral("controller"),
        QStringLiteral("controller_address"), QStringLiteral("controller_email"), QStringLiteral("controller_phone"),
        QStringLiteral("controller_officer"), QStringLiteral("storage_country"), QStringLiteral("withdraw"),
        QStringLiteral("transfer"), QStringLiteral("recipient_countries")};
    const auto saidText = [&said](const char* name) { return said.value(QLatin1String(name)).toString(); };
    const Receipt nearest = asSaid(own, saidText("purpose_name"), saidText("receipt_language"));
    const QJsonObject held = plainReceipt(nearest);
    const bool isSecondForm = saidText("schema") == formerReceiptSchema();
    const QJsonObject former = inSecondPlainForm(held, own.purpose);
    QStringList names = held.keys();
    names << said.keys();
    names.removeDuplicates();
    ReceiptDifference difference;
    for (const QString& name : names) {
        const QJsonValue theirs = said.value(name);
        if (theirs == held.value(name))
            continue;
        if (isSecondForm && theirs == former.value(name)) {
            if (name != QLatin1String("schema") && !held.value(name).isNull())
                difference.ofForm << name;
            continue;
        }
        const bool isOfRegister
            = name == QLatin1String("recipients") && namesThoseOfPurpose(theirs.toString(), own.purpose.recipients);
        (isOfRegister || ofBusiness.contains(name) ? difference.ofBusiness : difference.ofEntry) << name;
    }
    return difference;
}

} // namespace aicms::consent
