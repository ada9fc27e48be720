// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/customer_input.h"

#include "app/cli/context.h"
#include "app/cli/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aicms::cli {

using base::ErrorKind;
using customers::Customer;

namespace {

constexpr qint64 largestRecord = 4 * 1024 * 1024; // bytes

/// "work=a@example.com" is labelled, "a@example.com" is not. A label has letters only, so that a link's "?q=" is none.
std::pair<QString, QString> labelled(const QString& text)
{
    const qsizetype sign = text.indexOf(u'=');
    const QString label = text.left(sign);
    const bool isLabel = sign > 0 && std::all_of(label.begin(), label.end(), [](QChar c) { return c.isLetter() || c == u' ' || c == u'-'; });
    return isLabel ? std::pair(text.mid(sign + 1), label) : std::pair(text, QString());
}

using Values = std::vector<std::pair<QString, QString>>; // value, label

struct Lists {
    std::optional<Values> emails;
    std::optional<Values> phones;
    std::optional<Values> links;
    std::optional<QStringList> tags;
    QStringList notes;
    std::optional<std::vector<customers::Address>> addresses;
    std::optional<std::vector<std::pair<QString, QString>>> organisations; // name, role
};

/// An entry that was there keeps what is known about it.
template <class Entry, class Same> Entry keptOr(const std::vector<Entry>& old, Entry entry, Same same)
{
    const auto found = std::find_if(old.begin(), old.end(), [&](const Entry& each) { return same(each, entry); });
    return found == old.end() ? entry : *found;
}

void apply(const Lists& lists, Customer& customer)
{
    if (lists.emails) {
        std::vector<customers::Email> emails;
        for (const auto& [value, label] : *lists.emails)
            emails.push_back(keptOr(customer.emails, {value, label}, [](const auto& a, const auto& b) { return a.address == b.address && a.label == b.label; }));
        customer.emails = std::move(emails);
    }
    if (lists.phones) {
        std::vector<customers::Phone> phones;
        for (const auto& [value, label] : *lists.phones)
            phones.push_back(keptOr(customer.phones, {value, label}, [](const auto& a, const auto& b) { return a.typed == b.typed && a.label == b.label; }));
        customer.phones = std::move(phones);
    }
    if (lists.links) {
        std::vector<customers::Link> links;
        for (const auto& [value, label] : *lists.links)
            links.push_back(keptOr(customer.links, {value, label}, [](const auto& a, const auto& b) { return a.url == b.url && a.label == b.label; }));
        customer.links = std::move(links);
    }
    if (lists.tags) {
        std::vector<customers::Tag> tags;
        for (const QString& name : *lists.tags)
            tags.push_back(keptOr(customer.tags, {name, {}}, [](const auto& a, const auto& b) { return a.name == b.name; }));
        customer.tags = std::move(tags);
    }
    if (lists.addresses)
        customer.addresses = *lists.addresses;
    for (const QString& text : lists.notes)
        customer.notes.push_back({{}, text, {}, {}});
    if (lists.organisations) {
        std::vector<customers::Membership> memberships;
        for (const auto& [name, role] : *lists.organisations)
            memberships.push_back(keptOr(customer.memberships, {{}, name, role, {}},
                [](const auto& a, const auto& b) { return a.organisationName == b.organisationName && a.role == b.role; }));
        customer.memberships = std::move(memberships);
    }
}

/// The texts that a key or an option of the same name sets.
QString* textOf(Customer& customer, const QString& key)
{
    if (key == QLatin1String("number"))
        return &customer.number;
    if (key == QLatin1String("given_name"))
        return &customer.givenName;
    if (key == QLatin1String("family_name"))
        return &customer.familyName;
    if (key == QLatin1String("language"))
        return &customer.language;
    return nullptr;
}

void setBirthday(Customer& customer, const QString& typed)
{
    customer.birthdayTyped = typed;
    customer.birthday.reset();
}

void setName(Customer& customer, const QString& name)
{
    customer.name = name;
    if (!name.isEmpty() && customer.kind == customers::Kind::Person) { // else the old parts would contradict it
        customer.givenName.clear();
        customer.familyName.clear();
    }
}

std::optional<Values> valuesOf(const QJsonValue& value)
{
    Values values;
    for (const QJsonValue& entry : value.toArray()) {
        const bool isObject = entry.isObject() && entry[QStringLiteral("value")].isString();
        if (!isObject && !entry.isString())
            return std::nullopt;
        values.emplace_back(isObject ? entry[QStringLiteral("value")].toString() : entry.toString(), entry[QStringLiteral("label")].toString());
    }
    return values;
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& entry : value.toArray())
        texts << (entry.isObject() ? entry[QStringLiteral("text")].toString() : entry.toString());
    return texts;
}

std::vector<customers::Address> addressesOf(const QJsonValue& value)
{
    std::vector<customers::Address> addresses;
    for (const QJsonValue& entry : value.toArray())
        addresses.push_back({entry[QStringLiteral("street")].toString(), entry[QStringLiteral("postcode")].toString(), entry[QStringLiteral("city")].toString(),
            entry[QStringLiteral("region")].toString(), entry[QStringLiteral("country")].toString(), entry[QStringLiteral("label")].toString(), {}});
    return addresses;
}

/// False when the key is not known or its value is of the wrong type.
bool applyList(const QString& key, const QJsonValue& value, Lists& lists)
{
    if (!value.isArray())
        return false;
    std::optional<Values>* const labelledList = key == QLatin1String("emails") ? &lists.emails
        : key == QLatin1String("phones")                                       ? &lists.phones
        : key == QLatin1String("links")                                        ? &lists.links
                                                                               : nullptr;
    if (labelledList) {
        *labelledList = valuesOf(value);
        return labelledList->has_value();
    }
    if (key == QLatin1String("tags"))
        lists.tags = textsOf(value);
    else if (key == QLatin1String("notes"))
        lists.notes = textsOf(value);
    else if (key == QLatin1String("addresses"))
        lists.addresses = addressesOf(value);
    else
        return false;
    return true;
}

bool applyText(const QString& key, const QString& text, Customer& customer)
{
    if (QString* const target = textOf(customer, key))
        *target = text;
    else if (key == QLatin1String("kind") && (text == QLatin1String("person") || text == QLatin1String("organisation")))
        customer.kind = text == QLatin1String("person") ? customers::Kind::Person : customers::Kind::Organisation;
    else if (key == QLatin1String("name"))
        setName(customer, text);
    else if (key == QLatin1String("birthday"))
        setBirthday(customer, text);
    else
        return false;
    return true;
}

base::Result<QJsonObject> readJson(const QString& path)
{
    QFile file(path);
    const bool isOpen = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return base::fail(file.exists() ? base::Error {ErrorKind::ReadOnly, {}, 0} : base::Error {ErrorKind::NotFound, QStringLiteral("file"), 0});
    const QByteArray bytes = file.read(largestRecord + 1);
    if (bytes.size() > largestRecord)
        return base::fail(ErrorKind::TooLarge, {}, largestRecord);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return base::fail(ErrorKind::Invalid, QStringLiteral("json"));
    return document.object();
}

base::Result<void> applyJson(const QString& path, Customer& customer, Lists& lists)
{
    const auto object = readJson(path);
    if (!object)
        return base::fail(object.error());
    for (auto entry = object->begin(); entry != object->end(); ++entry) {
        const bool isTaken = entry->isString() ? applyText(entry.key(), entry->toString(), customer) : applyList(entry.key(), *entry, lists);
        if (!isTaken)
            return base::fail(ErrorKind::Invalid, entry.key());
    }
    return {};
}

void applyAddress(const Context& context, const Customer& customer, Lists& lists)
{
    struct Part {
        const char* option;
        QString customers::Address::*member;
    };
    static constexpr Part parts[] = {{"street", &customers::Address::street}, {"postcode", &customers::Address::postcode}, {"city", &customers::Address::city},
        {"region", &customers::Address::region}, {"country", &customers::Address::country}};
    const bool isNamed = std::any_of(std::begin(parts), std::end(parts), [&](const Part& part) { return context.has(part.option); });
    if (!isNamed)
        return;
    std::vector<customers::Address> addresses = customer.addresses;
    if (addresses.empty())
        addresses.emplace_back();
    for (const Part& part : parts) {
        if (context.has(part.option))
            addresses.front().*part.member = context.value(part.option);
    }
    lists.addresses = addresses;
}

std::optional<Values> optionValues(const Context& context, const char* option)
{
    if (!context.has(option))
        return std::nullopt;
    Values values;
    for (const QString& text : context.values(option)) {
        if (!text.isEmpty()) // an empty one clears the list
            values.push_back(labelled(text));
    }
    return values;
}

void applyOptions(const Context& context, Customer& customer, Lists& lists)
{
    static constexpr std::pair<const char*, const char*> texts[] = {{"kind", "kind"}, {"number", "number"}, {"name", "name"}, {"given-name", "given_name"},
        {"family-name", "family_name"}, {"language", "language"}, {"birthday", "birthday"}};
    for (const auto& [option, key] : texts) {
        if (context.has(option))
            applyText(QString::fromLatin1(key), context.value(option), customer);
    }
    const auto replace = [&](std::optional<Values>& list, const char* option) {
        if (auto values = optionValues(context, option))
            list = std::move(values);
    };
    replace(lists.emails, "email");
    replace(lists.phones, "phone");
    replace(lists.links, "link");
    if (context.has("tag")) {
        lists.tags = context.values("tag");
        lists.tags->removeAll(QString());
    }
    lists.notes += context.values("note");
    if (context.has("organisation"))
        lists.organisations = std::vector {std::pair(context.value("organisation"), context.value("role"))};
    applyAddress(context, customer, lists);
}

} // namespace

std::vector<OptionSpec> customerOptions()
{
    return {
        {"kind", "KIND", QT_TRANSLATE_NOOP("aicms::cli::Text", "person or organisation"), false, false, {QStringLiteral("person"), QStringLiteral("organisation")}},
        {"number", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Customer number")},
        {"name", "NAME", QT_TRANSLATE_NOOP("aicms::cli::Text", "Full name, or the organisation's")},
        {"given-name", "NAME", QT_TRANSLATE_NOOP("aicms::cli::Text", "First name")},
        {"family-name", "NAME", QT_TRANSLATE_NOOP("aicms::cli::Text", "Last name")},
        {"email", "[LABEL=]ADDRESS", QT_TRANSLATE_NOOP("aicms::cli::Text", "E-mail; may come several times")},
        {"phone", "[LABEL=]NUMBER", QT_TRANSLATE_NOOP("aicms::cli::Text", "Phone; may come several times")},
        {"street", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Street and number")},
        {"postcode", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Postcode")},
        {"city", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Town")},
        {"region", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Region")},
        {"country", "CC", QT_TRANSLATE_NOOP("aicms::cli::Text", "Country")},
        {"link", "[LABEL=]URL", QT_TRANSLATE_NOOP("aicms::cli::Text", "Link; may come several times")},
        {"language", "TAG", QT_TRANSLATE_NOOP("aicms::cli::Text", "Language, such as de")},
        {"birthday", "DATE", QT_TRANSLATE_NOOP("aicms::cli::Text", "Birthday")},
        {"tag", "TAG", QT_TRANSLATE_NOOP("aicms::cli::Text", "Tag; may come several times")},
        {"note", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Note to add")},
        {"organisation", "NAME", QT_TRANSLATE_NOOP("aicms::cli::Text", "Organisation the person belongs to")},
        {"role", "TITLE", QT_TRANSLATE_NOOP("aicms::cli::Text", "Job title there")},
        {"from", "FILE", QT_TRANSLATE_NOOP("aicms::cli::Text", "JSON as show prints it; - for standard input. Keeps names out of the list of processes")},
    };
}

base::Result<void> applyInput(const Context& context, Customer& customer)
{
    Lists lists;
    if (context.has("from")) {
        if (const auto applied = applyJson(context.value("from"), customer, lists); !applied)
            return applied;
    }
    applyOptions(context, customer, lists);
    apply(lists, customer);
    return {};
}

} // namespace aicms::cli
