// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_rules.h"

#include "core/base/email_address.h"
#include "core/base/phone_number.h"
#include "core/base/text_fold.h"

#include <QSet>

#include <algorithm>

namespace aicms::customers {

namespace {

QString oneLine(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

QString lines(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_C);
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    plain.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return plain.trimmed();
}

void normaliseContactPoints(Customer& customer)
{
    for (Email& email : customer.emails) {
        email.address = oneLine(email.address);
        email.label = oneLine(email.label);
    }
    std::erase_if(customer.emails, [](const Email& email) { return email.address.isEmpty(); });
    for (Phone& phone : customer.phones) {
        phone.typed = oneLine(phone.typed);
        phone.label = oneLine(phone.label);
    }
    std::erase_if(customer.phones, [](const Phone& phone) { return phone.typed.isEmpty(); });
    for (Address& address : customer.addresses) {
        address.street = lines(address.street);
        for (QString* part : {&address.postcode, &address.city, &address.region, &address.country, &address.label})
            *part = oneLine(*part);
    }
    std::erase_if(customer.addresses, [](const Address& address) { return address.isEmpty(); });
    for (Link& link : customer.links) {
        link.url = link.url.trimmed();
        link.label = oneLine(link.label);
    }
    std::erase_if(customer.links, [](const Link& link) { return link.url.isEmpty(); });
}

void normaliseRemarks(Customer& customer)
{
    QSet<QString> seen;
    for (Tag& tag : customer.tags)
        tag.name = oneLine(tag.name);
    std::erase_if(customer.tags, [&seen](const Tag& tag) {
        const QString folded = base::foldText(tag.name);
        const bool isKnown = folded.isEmpty() || seen.contains(folded);
        seen.insert(folded);
        return isKnown;
    });
    for (Note& note : customer.notes)
        note.text = lines(note.text);
    std::erase_if(customer.notes, [](const Note& note) { return note.text.isEmpty(); });
    for (ExtraField& field : customer.extraFields) {
        field.name = oneLine(field.name);
        field.value = lines(field.value);
    }
    std::erase_if(
        customer.extraFields, [](const ExtraField& field) { return field.value.isEmpty() && !field.isHidden; });
    for (Membership& membership : customer.memberships) {
        membership.organisationName = oneLine(membership.organisationName);
        membership.role = oneLine(membership.role);
    }
    std::erase_if(customer.memberships, [](const Membership& membership) {
        return !membership.organisation.isValid() && membership.organisationName.isEmpty();
    });
}

base::DateOrder dateOrderOf(const QString& region)
{
    return region.compare(QLatin1String("US"), Qt::CaseInsensitive) == 0 ? base::DateOrder::MonthDayYear
                                                                         : base::DateOrder::DayMonthYear;
}

// ITU-T E.164, list of assigned country codes: one digit for zones 1 and 7, two for those named here, else three.
qsizetype countryCodeLength(QStringView digits)
{
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    static const QSet<int> twoDigits {20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52,
        53, 54, 55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98};
    return twoDigits.contains(digits.left(2).toInt()) ? 2 : 3;
}

template <class Part> void addIfChanged(QStringList& names, const char* name, const Part& before, const Part& after)
{
    if (!(before == after))
        names.append(QString::fromLatin1(name));
}

bool isHostLabel(QStringView label)
{
    const auto isAllowed = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == QLatin1Char('-'); };
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::ranges::all_of(label, isAllowed);
}

/// host[:port][/path][?query][#fragment]; `needsDot`: without a scheme only a dot says that it is a domain.
bool isHostAndPath(QStringView text, bool needsDot)
{
    const auto end = std::ranges::find_if(text, [](QChar c) { return QStringView(u"/?#").contains(c); });
    QStringView host = text.left(end - text.begin());
    if (const qsizetype colon = host.indexOf(u':'); colon >= 0) {
        const QStringView port = host.mid(colon + 1);
        if (port.isEmpty() || port.size() > 5
            || !std::ranges::all_of(port, [](QChar c) { return c >= u'0' && c <= u'9'; }))
            return false;
        host = host.left(colon);
    }
    const auto labels = host.split(u'.');
    return (!needsDot || labels.size() > 1) && std::ranges::all_of(labels, isHostLabel);
}

} // namespace

void normalise(Customer& customer)
{
    for (QString* text : {&customer.number, &customer.givenName, &customer.familyName, &customer.name,
             &customer.language, &customer.birthdayTyped})
        *text = oneLine(*text);
    normaliseContactPoints(customer);
    normaliseRemarks(customer);
    if (customer.number.isEmpty())
        customer.numberProvenance = {};
    if (customer.givenName.isEmpty() && customer.familyName.isEmpty() && customer.name.isEmpty())
        customer.nameProvenance = {};
    if (customer.language.isEmpty())
        customer.languageProvenance = {};
    if (customer.birthdayTyped.isEmpty() && !customer.birthday)
        customer.birthdayProvenance = {};
}

void readValues(Customer& customer, const QString& region, QDate today)
{
    for (Email& email : customer.emails)
        email.valid = base::EmailAddress::parse(email.address).has_value();
    for (Phone& phone : customer.phones) {
        const auto number = base::PhoneNumber::parse(phone.typed, region);
        phone.e164 = number ? number->e164() : QString();
    }
    if (!customer.birthdayTyped.isEmpty())
        customer.birthday = base::CalendarDate::parse(customer.birthdayTyped, dateOrderOf(region), today);
}

void readEditedValues(const Customer& before, Customer& after, const QString& region, QDate today)
{
    const Customer given = after;
    readValues(after, region, today);
    for (std::size_t i = 0; i < after.phones.size(); ++i) {
        Phone& phone = after.phones[i];
        const auto same = std::ranges::find(before.phones, phone.typed, &Phone::typed);
        const QString& e164 = given.phones[i].e164;
        if (same != before.phones.end())
            phone.e164 = same->e164;
        else if (!e164.isEmpty() && std::ranges::find(before.phones, e164, &Phone::e164) == before.phones.end())
            phone.e164 = e164;
    }
    const bool isTypedAnew = after.birthdayTyped != before.birthdayTyped;
    const bool isReadingNew = given.birthday && given.birthday != before.birthday;
    if (isReadingNew)
        after.birthday = given.birthday;
    else if (!isTypedAnew && !after.birthdayTyped.isEmpty())
        after.birthday = before.birthday;
    else if (isTypedAnew && after.birthdayTyped.isEmpty())
        after.birthday.reset();
}

QString sortKeyOf(const Customer& customer)
{
    if (customer.kind == Kind::Person && !customer.familyName.isEmpty())
        return base::sortKey(customer.familyName, customer.givenName);
    return base::sortKey(customer.displayName());
}

QString foldedNameOf(const Customer& customer)
{
    return base::sortKey(customer.displayName());
}

QString nationalDigits(const QString& e164, const QString& typed)
{
    QString digits = base::digitsOnly(e164.isEmpty() ? typed : e164);
    if (!e164.isEmpty())
        digits.remove(0, countryCodeLength(digits));
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == QLatin1Char('0'))
        ++zeros;
    return digits.mid(zeros);
}

QString searchedDigits(const Phone& phone)
{
    const QString national = nationalDigits(phone.e164, phone.typed);
    const QString home = national.isEmpty() ? QString() : QLatin1Char('0') + national;
    return phone.e164.isEmpty() ? home : base::digitsOnly(phone.e164) + QLatin1String("; ") + home;
}

bool isAcceptableLink(const QString& url)
{
    const auto isForbidden = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control || c == u'\\'; };
    if (url.isEmpty() || std::ranges::any_of(url, isForbidden))
        return false;
    for (const QLatin1String scheme : {QLatin1String("http://"), QLatin1String("https://")}) {
        if (url.startsWith(scheme, Qt::CaseInsensitive))
            return isHostAndPath(QStringView(url).mid(scheme.size()), false);
    }
    const QLatin1String mailto("mailto:");
    if (url.startsWith(mailto, Qt::CaseInsensitive))
        return base::EmailAddress::parse(url.mid(mailto.size()).section(QLatin1Char('?'), 0, 0)).has_value();
    return isHostAndPath(url, true);
}

QStringList changedFields(const Customer& before, const Customer& after)
{
    QStringList names;
    addIfChanged(names, "address", before.addresses, after.addresses);
    addIfChanged(names, "birthday", before.birthday, after.birthday);
    addIfChanged(names, "birthday", before.birthdayTyped, after.birthdayTyped);
    addIfChanged(names, "birthday", before.birthdayProvenance, after.birthdayProvenance);
    addIfChanged(names, "email", before.emails, after.emails);
    addIfChanged(names, "family_name", before.familyName, after.familyName);
    addIfChanged(names, "field", before.extraFields, after.extraFields);
    addIfChanged(names, "given_name", before.givenName, after.givenName);
    addIfChanged(names, "kind", before.kind, after.kind);
    addIfChanged(names, "language", before.language, after.language);
    addIfChanged(names, "language", before.languageProvenance, after.languageProvenance);
    addIfChanged(names, "link", before.links, after.links);
    addIfChanged(names, "name", before.name, after.name);
    addIfChanged(names, "name", before.nameProvenance, after.nameProvenance);
    addIfChanged(names, "note", before.notes, after.notes);
    addIfChanged(names, "number", before.number, after.number);
    addIfChanged(names, "number", before.numberProvenance, after.numberProvenance);
    addIfChanged(names, "organisation", before.memberships, after.memberships);
    addIfChanged(names, "phone", before.phones, after.phones);
    addIfChanged(names, "photo", before.photo, after.photo);
    addIfChanged(names, "tag", before.tags, after.tags);
    names.removeDuplicates();
    return names;
}

} // namespace aicms::customers
