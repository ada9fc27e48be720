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

/// Receipts of the first form said less.
bool isFormer(const QJsonObject& said)
{
    return !said.value(QLatin1String("dct:conformsTo")).toArray().contains(receiptSchema());
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
    const bool isOld = isFormer(said);
    const QJsonObject held = nearest(said, own);
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
        if (isOld && (name == QLatin1String("dct:conformsTo") || isLess(theirs, mine))) {
            difference.ofForm << name;
            continue;
        }
        // The parts that are today's word of the business on itself, and not the entry's.
        QJsonObject mineOf = mine.toObject();
        QJsonObject theirsOf = theirs.toObject();
        for (const QString& part : {contact, QStringLiteral("dpv:hasCountry")}) {
            mineOf.remove(part);
            theirsOf.remove(part);
        }
        const bool isPlace = name == QLatin1String("dpv:hasConsentControl") || name == QLatin1String("dpv:hasLocation");
        const bool isOfBusiness = name == QLatin1String("dpv:hasDataController")
            || name == QLatin1String("aicms:specialCategory") || (isPlace && theirsOf == mineOf);
        (isOfBusiness ? difference.ofBusiness : difference.ofEntry) << name;
    }
    return difference;
}

ReceiptDifference plainDifferenceOf(const QJsonObject& said, const Receipt& own)
{
    static const QSet<QString> ofBusiness {QStringLiteral("special_category"), QStringLiteral("controller"),
        QStringLiteral("controller_address"), QStringLiteral("controller_email"), QStringLiteral("controller_phone"),
        QStringLiteral("controller_officer"), QStringLiteral("storage_country"), QStringLiteral("withdraw")};
    const auto saidText = [&said](const char* name) { return said.value(QLatin1String(name)).toString(); };
    const Receipt nearest = asSaid(own, saidText("purpose_name"), saidText("receipt_language"));
    const QJsonObject held = plainReceipt(nearest);
    QStringList names = held.keys();
    names << said.keys();
    names.removeDuplicates();
    ReceiptDifference difference;
    for (const QString& name : names) {
        if (said.value(name) != held.value(name))
            (ofBusiness.contains(name) ? difference.ofBusiness : difference.ofEntry) << name;
    }
    return difference;
}

} // namespace aicms::consent
