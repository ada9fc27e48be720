// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/receipt_comparison.h"

#include "core/consent/receipt_writer.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace aicms::consent {

namespace {

const QString hashKey = QStringLiteral("aicms:receiptHash");
const QString contact = QStringLiteral("dpv:hasContact");

/// Receipts of the first form said less: what is not in one of them is not compared.
bool isFormer(const QJsonObject& said)
{
    return !said.value(QLatin1String("dct:conformsTo")).toArray().contains(receiptSchema());
}

bool isEqual(const QJsonValue& said, const QJsonValue& own, bool isOld)
{
    if (!isOld || !said.isObject() || !own.isObject())
        return said == own;
    const QJsonObject part = said.toObject();
    const QJsonObject whole = own.toObject();
    return std::ranges::all_of(
        part.keys(), [&](const QString& key) { return isEqual(part.value(key), whole.value(key), isOld); });
}

/// The purpose's text and the language as a receipt names them, where the entry does not say.
void withTextOf(Receipt& own, const QString& title, const QString& language)
{
    const auto isIt = [&title](const purposes::PurposeText& text) { return text.name == title; };
    const auto text = std::ranges::find_if(own.purpose.texts, isIt);
    own.purposeText = text == own.purpose.texts.end() ? own.purpose.textFor(language) : *text;
    if (own.event.language.isEmpty())
        own.language = language;
}

/// The receipt that agrees in the most, of those that the vault could have written: the purpose has a text in each of
/// its languages.
QJsonObject nearest(const QJsonObject& said, Receipt own)
{
    const QString language = said.value(QLatin1String("dct:language")).toString();
    const QString title
        = said.value(QLatin1String("dpv:hasPurpose")).toObject().value(QLatin1String("dct:title")).toString();
    withTextOf(own, title, language);
    return receiptToJson(own);
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
    if (isOld)
        names.removeAll(QStringLiteral("dct:conformsTo"));
    for (const QString& name : names) {
        QJsonValue mine = held.value(name);
        QJsonValue theirs = said.value(name);
        if (isEqual(theirs, mine, isOld) || (isOld && theirs.isUndefined()))
            continue;
        // The parts that are today's word of the business on itself, and not the entry's.
        QJsonObject mineOf = mine.toObject();
        QJsonObject theirsOf = theirs.toObject();
        for (const QString& part : {contact, QStringLiteral("dpv:hasCountry")}) {
            mineOf.remove(part);
            theirsOf.remove(part);
        }
        const bool isPlace = name == QLatin1String("dpv:hasConsentControl") || name == QLatin1String("dpv:hasLocation");
        const bool isOfBusiness = name == QLatin1String("dpv:hasDataController")
            || name == QLatin1String("aicms:specialCategory") || (isPlace && isEqual(theirsOf, mineOf, isOld));
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
    Receipt nearest = own;
    withTextOf(nearest, saidText("purpose_name"), saidText("receipt_language"));
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
