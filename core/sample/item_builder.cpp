// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/item_builder.h"

#include "core/base/text_fold.h"
#include "core/purposes/purposes.h"
#include "core/sample/fictional_phone.h"
#include "core/sample/sample_stock.h"
#include "core/sample/shop_hours.h"

namespace aicms::sample {

using customers::Customer;
using customers::Origin;

namespace {

constexpr qint64 dayInMicroseconds = 86'400'000'000;
constexpr qint64 yearsOfHistory = 6;

QString purposeOf(const QString& field)
{
    const QString purpose = purposes::defaultPurpose(field);
    return purpose.isEmpty() ? QStringLiteral("customer_care") : purpose;
}

QString fillPattern(const QString& pattern, RandomStream& random)
{
    QString text = pattern;
    for (QChar& c : text) {
        if (c == u'#')
            c = QChar(u'0' + static_cast<char16_t>(random.below(10)));
        else if (c == u'@')
            c = QStringLiteral("ABDEFGHJLNPQRSTUWXYZ").at(random.below(20));
    }
    return text;
}

/// Slavic family names in -ski have a form of their own for women.
QString familyFor(const QString& family, bool isWoman)
{
    if (isWoman && (family.endsWith(QLatin1String("ski")) || family.endsWith(QLatin1String("cki"))))
        return family.chopped(1) + u'a';
    return family;
}

struct NameIndex {
    bool isWoman;
    qsizetype given;
    qsizetype family;
};

NameIndex pickName(const NameCulture& names, RandomStream& random)
{
    const bool isWoman = random.chance(500);
    return {isWoman, random.belowFavouringFirst((isWoman ? names.women : names.men).size()),
        random.belowFavouringFirst(names.families.size())};
}

} // namespace

ItemBuilder::ItemBuilder(quint64 seed, qint64 index, const SampleLocale& locale, base::UtcTime now)
    : m_seed(seed), m_index(index), m_locale(locale), m_now(now), m_texts(shopTexts(locale.language())),
      m_shopOffsetHours(locale.home() ? locale.home()->utcOffsetHours : 0), m_currency(shopCurrency(locale))
{
    RandomStream place = stream(Place);
    m_residence = &m_locale.pickResidence(place);
    RandomStream created = stream(Created);
    const base::UtcTime start {m_now.microseconds - yearsOfHistory * 365 * dayInMicroseconds};
    m_createdAt = shopTime(start, m_now, m_shopOffsetHours, created);
}

customers::Provenance ItemBuilder::provenance(const QString& field, Origin origin) const
{
    const qint64 created = m_createdAt.microseconds;
    return {purposeOf(field), origin, customers::SourceKind::Sample, 0, {}, {created - created % dayInMicroseconds}};
}

void ItemBuilder::addName(Customer& customer) const
{
    RandomStream random = stream(Name);
    const Country& home = *m_residence;
    const Country& culture = SampleLocale::pickCulture(home, random);
    const NameIndex name = pickName(culture.names, random);
    // At home everybody writes in the own script; abroad some still do.
    const bool isNative = !culture.names.nativeFamilies.isEmpty() && random.chance(&culture == &home ? 850 : 250);
    const NameCulture& names = culture.names;
    if (isNative) {
        customer.givenName = (name.isWoman ? names.nativeWomen : names.nativeMen).at(name.given);
        customer.familyName = names.nativeFamilies.at(name.family);
    } else {
        customer.givenName = (name.isWoman ? names.women : names.men).at(name.given);
        customer.familyName = familyFor(names.families.at(name.family), name.isWoman);
        if (random.chance(25))
            customer.familyName += u'-' + familyFor(random.pick(names.families), name.isWoman);
    }
    // East Asian full names put the family first and take no blank.
    if (isNative && culture.code == QLatin1String("JP"))
        customer.name = customer.familyName + customer.givenName;
    customer.nameProvenance = provenance(QStringLiteral("name"));
    customer.language = random.chance(700) ? home.language : culture.language;
    customer.languageProvenance = provenance(QStringLiteral("language"));
    const QString latinGiven = (name.isWoman ? names.women : names.men).at(name.given);
    addContactPoints(customer, latinGiven + u'.' + names.families.at(name.family));
}

void ItemBuilder::addContactPoints(Customer& customer, const QString& mailName) const
{
    static const QStringList domains
        = {QStringLiteral("example.com"), QStringLiteral("example.org"), QStringLiteral("example.net"),
            QStringLiteral("mail.example"), QStringLiteral("post.example"), QStringLiteral("inbox.test")};
    RandomStream random = stream(Contact);
    const bool isOrganisation = customer.kind == customers::Kind::Organisation;
    if (isOrganisation || random.chance(880)) {
        QString local;
        for (const QChar c : base::foldText(mailName)) {
            if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-'))
                local += c;
        }
        customers::Email email;
        const qint64 digits = m_index % 10000 + random.below(3) * 10000;
        email.address = local + QString::number(digits) + u'@' + random.pick(domains);
        email.label = isOrganisation || random.chance(300) ? QStringLiteral("work") : QStringLiteral("home");
        if (random.chance(5)) { // typed wrong at the counter and kept as it was
            email.address.replace(u'@', QStringLiteral("@@"));
            email.valid = false;
        }
        email.provenance = provenance(QStringLiteral("email"));
        customer.emails.push_back(email);
    }
    addPhones(customer, random);
    if (isOrganisation && random.chance(400))
        customer.links.push_back({QStringLiteral("https://www.example.com/%1").arg(m_index), QStringLiteral("website"),
            provenance(QStringLiteral("link"))});
}

void ItemBuilder::addPhones(Customer& customer, RandomStream& random) const
{
    const Country& home = *m_residence;
    const bool isNational = m_locale.home() && m_locale.home()->code == home.code
        && (home.code == QLatin1String("DE") || home.code == QLatin1String("GB") || home.code == QLatin1String("US")
            || home.code == QLatin1String("FR"));
    const int count = random.chance(250) ? 2 : random.chance(850) ? 1 : 0;
    for (int i = 0; i < count; ++i) {
        const bool isMobile = random.chance(600);
        const FictionalPhone number = fictionalPhone(home.plan, isMobile, isNational && random.chance(600), random);
        customers::Phone phone;
        phone.typed = number.typed;
        phone.e164 = number.e164;
        phone.label = isMobile ? QStringLiteral("mobile") : i == 0 ? QStringLiteral("home") : QStringLiteral("work");
        phone.provenance = provenance(QStringLiteral("phone"));
        customer.phones.push_back(phone);
    }
}

void ItemBuilder::addAddress(Customer& customer) const
{
    RandomStream random = stream(Home);
    if (!random.chance(820))
        return;
    const Country& country = *m_residence;
    const Town& town
        = country.towns[static_cast<size_t>(random.belowFavouringFirst(static_cast<qint64>(country.towns.size())))];
    QString number = QString::number(1 + random.belowFavouringFirst(90));
    if (random.chance(60))
        number += QChar(u'a' + static_cast<char16_t>(random.below(4)));
    customers::Address address;
    address.street = QString(country.streetPattern)
                         .replace(QLatin1String("{a}"), random.pick(country.streetStarts))
                         .replace(QLatin1String("{b}"), random.pick(country.streetEnds))
                         .replace(QLatin1String("{n}"), number)
                         .replace(QLatin1String("{n0}"), QString::number(100 + random.below(8900)))
                         .replace(QLatin1String("{n2}"), QString::number(1 + random.below(20)))
                         .replace(QLatin1String("{n3}"), QString::number(1 + random.below(20)));
    address.postcode = fillPattern(town.postcodePattern, random);
    address.city = town.name;
    address.region = town.region;
    address.country = country.code;
    address.label = customer.kind == customers::Kind::Organisation ? QStringLiteral("work") : QStringLiteral("home");
    address.provenance = provenance(QStringLiteral("address"));
    customer.addresses.push_back(address);
}

void ItemBuilder::addBirthday(Customer& customer) const
{
    RandomStream random = stream(Birthday);
    if (!random.chance(450))
        return;
    const int latestYear = m_now.toDateTime().date().year() - 16;
    const int year = latestYear - static_cast<int>(random.below(65));
    const int month = 1 + static_cast<int>(random.below(12));
    const int day = 1 + static_cast<int>(random.below(28));
    const bool isYearKnown = random.chance(930);
    customer.birthday = base::CalendarDate::of(isYearKnown ? year : 0, month, day);
    customer.birthdayTyped
        = isYearKnown ? QDate(year, month, day).toString(m_residence->datePattern) : customer.birthday->toIso();
    customer.birthdayProvenance = provenance(QStringLiteral("birthday"));
}

void ItemBuilder::addTagsAndNotes(Customer& customer) const
{
    RandomStream marks = stream(Marks);
    for (qint64 i = 0, count = marks.below(4); i < count; ++i) {
        const QString name = m_texts.tags.at(marks.belowFavouringFirst(m_texts.tags.size()));
        const auto isThere = [&name](const customers::Tag& tag) { return tag.name == name; };
        if (std::none_of(customer.tags.begin(), customer.tags.end(), isThere))
            customer.tags.push_back({name, provenance(QStringLiteral("tag"), Origin::Observed)});
    }
    RandomStream random = stream(Notes);
    if (!random.chance(280))
        return;
    customers::Note note;
    note.text = fill(random.pick(m_texts.notes), customer, random);
    note.at = shopTime(customer.createdAt, m_now, m_shopOffsetHours, random);
    note.provenance = provenance(QStringLiteral("note"), random.chance(200) ? Origin::ThirdParty : Origin::Observed);
    customer.notes.push_back(note);
}

QString ItemBuilder::fill(QString text, const Customer& customer, RandomStream& random) const
{
    const Country& country = *m_residence;
    const FictionalPhone phone = fictionalPhone(country.plan, false, false, random);
    const QString relative = random.pick(random.chance(500) ? country.names.women : country.names.men);
    const qint64 minute = random.below(4) * 15;
    return text.replace(QLatin1String("{given}"), customer.givenName.isEmpty() ? customer.name : customer.givenName)
        .replace(QLatin1String("{relative}"), relative)
        .replace(QLatin1String("{time}"),
            QStringLiteral("%1:%2").arg(13 + random.below(6)).arg(minute, 2, 10, QLatin1Char('0')))
        .replace(QLatin1String("{cm}"), QString::number(48 + random.below(14)))
        .replace(QLatin1String("{amount}"), QStringLiteral("%1").arg(10 + random.below(190)))
        .replace(QLatin1String("{phone}"), phone.typed);
}

SampleItem ItemBuilder::person(std::optional<qint64> organisation, const QString& organisationName) const
{
    SampleItem item;
    Customer& customer = item.customer;
    customer.kind = customers::Kind::Person;
    customer.createdAt = m_createdAt;
    customer.updatedAt = customer.createdAt;
    customer.number = QString::number(10001 + m_index);
    customer.numberProvenance = provenance(QStringLiteral("number"), Origin::Observed);
    addName(customer);
    addAddress(customer);
    addBirthday(customer);
    addTagsAndNotes(customer);
    if (organisation) {
        RandomStream random = stream(Place);
        random.next();
        customer.memberships.push_back(
            {{}, organisationName, random.pick(m_texts.jobTitles), provenance(QStringLiteral("organisation"))});
        item.organisation = organisation;
    }
    item.interactions = interactions(customer, 8);
    addPurchases(item);
    addEvents(item);
    return item;
}

QString ItemBuilder::organisationName() const
{
    RandomStream random = stream(Name);
    const Country& country = *m_residence;
    const bool isNative = !country.names.nativeFamilies.isEmpty();
    const QStringList& families = isNative ? country.names.nativeFamilies : country.names.families;
    const auto& town = country.towns[static_cast<size_t>(random.below(static_cast<qint64>(country.towns.size())))];
    return QString(random.pick(country.organisationPattern.split(u'|')))
        .replace(QLatin1String("{f}"), random.pick(families))
        .replace(QLatin1String("{f2}"), random.pick(families))
        .replace(QLatin1String("{t}"), random.pick(country.trades))
        .replace(QLatin1String("{c}"), town.name);
}

SampleItem ItemBuilder::organisation() const
{
    SampleItem item;
    Customer& customer = item.customer;
    customer.kind = customers::Kind::Organisation;
    customer.createdAt = m_createdAt;
    customer.updatedAt = customer.createdAt;
    customer.number = QString::number(10001 + m_index);
    customer.numberProvenance = provenance(QStringLiteral("number"), Origin::Observed);
    customer.name = organisationName();
    customer.nameProvenance = provenance(QStringLiteral("name"));
    customer.language = m_residence->language;
    customer.languageProvenance = provenance(QStringLiteral("language"));
    addContactPoints(customer, QStringLiteral("office"));
    addAddress(customer);
    addTagsAndNotes(customer);
    item.interactions = interactions(customer, 12);
    addPurchases(item);
    return item;
}

} // namespace aicms::sample
