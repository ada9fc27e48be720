// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/letter.h"

#include "ui/wording/person_sheet.h"
#include "ui/wording/place_names.h"

#include <QRegularExpression>

#include <algorithm>

namespace aicms::wording {

namespace {

bool isOneOf(const QString& code, std::initializer_list<const char*> codes)
{
    return std::ranges::any_of(codes, [&code](const char* each) { return code == QLatin1String(each); });
}

QString placeAndDay(const LetterFacts& facts, const SheetWords& words)
{
    const QString place = placeOf(facts.controller.addressLines());
    const QString today = words.day(facts.now);
    return place.isEmpty() ? today : words("letter_place_day").arg(place, today);
}

} // namespace

QString letterLanguage(const QString& wanted)
{
    return sheetLanguage(wanted);
}

SheetWords letterWords(const customers::Customer& customer, const LetterFacts& facts)
{
    const QString own = customer.language.section(u'-', 1, 1);
    return {letterLanguage(customer.language), facts.zone, own.size() == 2 ? own.toUpper() : facts.country};
}

QStringList reachedAt(const purposes::Controller& controller, const SheetWords& words)
{
    QStringList lines;
    if (!controller.phone.isEmpty())
        lines << words("letter_phone").arg(controller.phone);
    if (!controller.email.isEmpty())
        lines << words("letter_mail").arg(controller.email);
    return lines;
}

Letter beginLetter(const customers::Customer& customer, const LetterFacts& facts)
{
    const SheetWords words = letterWords(customer, facts);
    Letter letter;
    letter.language = words.language();
    QStringList to {customer.displayName()};
    if (!customer.addresses.empty())
        to << addressLines(customer.addresses.front(), facts.country);
    letter.recipient = to.join(u'\n');
    if (!customer.emails.empty())
        letter.email = customer.emails.front().address;
    letter.sender = QStringList {facts.business} + facts.controller.addressLines();
    letter.contact = reachedAt(facts.controller, words);
    if (!customer.number.isEmpty())
        letter.contact << words("letter_number").arg(customer.number);
    letter.placeAndDay = placeAndDay(facts, words);
    return letter;
}

QString letterText(const Letter& letter)
{
    const SheetWords words(letter.language, QTimeZone::utc());
    QStringList paragraphs {
        words("mail_to").arg(letter.email) + u'\n' + words("mail_subject").arg(letter.subject), letter.placeAndDay};
    for (const Letter::Part& part : letter.parts)
        paragraphs << (part.heading.isEmpty() ? part.text : part.heading + u'\n' + part.text);
    // The name stands below the greeting already.
    const QStringList below = letter.sender.mid(1) + letter.contact;
    return paragraphs.join(QStringLiteral("\n\n")) + (below.isEmpty() ? QString() : u'\n' + below.join(u'\n'));
}

QStringList addressLines(const customers::Address& address, const QString& country)
{
    const QString code = address.country.trimmed().toUpper();
    const QString there = code.isEmpty() ? country : code;
    QStringList lines = address.street.split(u'\n');
    if (isOneOf(there, {"US", "CA", "AU"})) {
        const QString place = QStringList {address.region, address.postcode}.join(u' ').trimmed();
        lines << (address.city.isEmpty() || place.isEmpty() ? address.city + place
                                                            : address.city + QStringLiteral(", ") + place);
    } else if (isOneOf(there, {"GB", "IE"})) {
        lines << address.city << address.region << address.postcode;
    } else {
        lines << QStringLiteral("%1 %2").arg(address.postcode, address.city).trimmed() << address.region;
    }
    if (!code.isEmpty() && code != country) {
        const QLocale::Territory territory = code.size() == 2 ? QLocale::codeToTerritory(code) : QLocale::AnyTerritory;
        lines << (territory == QLocale::AnyTerritory ? address.country.trimmed() : territoryName(territory)).toUpper();
    }
    for (QString& line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines;
}

QString placeOf(const QStringList& address)
{
    static const QRegularExpression withDigit(QStringLiteral("\\S*\\d\\S*"));
    // From below: the first line is the street, the last one may be a country.
    for (qsizetype place = address.size() - 1; place > 0; --place) {
        if (!withDigit.match(address[place]).hasMatch())
            continue;
        const QString town = QString(address[place]).remove(withDigit).section(u',', 0, 0).simplified();
        return town.isEmpty() && place > 1 ? address[place - 1].section(u',', 0, 0) : town;
    }
    return address.size() > 1 ? address[1].section(u',', 0, 0) : QString();
}

} // namespace aicms::wording
