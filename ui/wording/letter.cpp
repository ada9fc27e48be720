// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/letter.h"

#include "core/customers/postal_lines.h"
#include "ui/wording/person_sheet.h"
#include "ui/wording/place_names.h"
#include "ui/wording/sheet_words.h"

namespace aicms::wording {

namespace {

QString placeAndDay(const LetterFacts& facts, const SheetWords& words)
{
    const QString place = customers::townOf(facts.controller.addressLines());
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
    return customers::postalLines(address, country, [](const QString& there) {
        const QLocale::Territory territory
            = there.size() == 2 ? QLocale::codeToTerritory(there.toUpper()) : QLocale::AnyTerritory;
        return territory == QLocale::AnyTerritory ? there : territoryName(territory);
    });
}

} // namespace aicms::wording
