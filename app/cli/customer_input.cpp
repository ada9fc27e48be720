// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/customer_input.h"

#include "app/cli/context.h"
#include "app/cli/customer_lists.h"
#include "app/cli/text.h"

#include <algorithm>

namespace aicms::cli {

using customers::Customer;

namespace {

/// "work=a@example.com" is labelled, "a@example.com" is not. A label has letters only, so that a link's "?q=" is none.
std::pair<QString, QString> labelled(const QString& text)
{
    const qsizetype sign = text.indexOf(u'=');
    const QString label = text.left(sign);
    const bool isLabel = sign > 0
        && std::all_of(label.begin(), label.end(), [](QChar c) { return c.isLetter() || c == u' ' || c == u'-'; });
    return isLabel ? std::pair(text.mid(sign + 1), label) : std::pair(text, QString());
}

void applyAddress(const Context& context, const Customer& customer, Lists& lists)
{
    struct Part {
        const char* option;
        QString customers::Address::* member;
    };
    static constexpr Part parts[] = {{"street", &customers::Address::street},
        {"postcode", &customers::Address::postcode}, {"city", &customers::Address::city},
        {"region", &customers::Address::region}, {"country", &customers::Address::country}};
    const bool isNamed
        = std::any_of(std::begin(parts), std::end(parts), [&](const Part& part) { return context.has(part.option); });
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
    static constexpr std::pair<const char*, const char*> texts[]
        = {{"kind", "kind"}, {"number", "number"}, {"name", "name"}, {"given-name", "given_name"},
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
    for (const QString& text : context.values("field"))
        lists.setFields.emplace_back(text.section(u'=', 0, 0).trimmed(), text.section(u'=', 1));
    lists.namesBirthday = lists.namesBirthday || context.has("birthday");
    applyAddress(context, customer, lists);
}

} // namespace

std::vector<OptionSpec> customerOptions()
{
    return {
        {"kind", "KIND", QT_TRANSLATE_NOOP("aicms::cli::Text", "person or organisation"), false, false,
            {QStringLiteral("person"), QStringLiteral("organisation")}},
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
        {"field", "NAME=VALUE",
            QT_TRANSLATE_NOOP(
                "aicms::cli::Text", "Value of a field of your own; may come several times, an empty value removes it")},
        {"organisation", "NAME", QT_TRANSLATE_NOOP("aicms::cli::Text", "Organisation the person belongs to")},
        {"role", "TITLE", QT_TRANSLATE_NOOP("aicms::cli::Text", "Job title there")},
        {"from", "FILE",
            QT_TRANSLATE_NOOP("aicms::cli::Text",
                "JSON as show prints it; - for standard input. Keeps names out of the list of processes")},
    };
}

base::Result<Lists> applyInput(Context& context, Customer& customer)
{
    Lists lists;
    if (context.has("from")) {
        context.workOn(context.value("from"));
        if (const auto applied = applyJson(context.value("from"), customer, lists); !applied)
            return base::fail(applied.error());
    }
    applyOptions(context, customer, lists);
    applyLists(lists, customer);
    return lists;
}

} // namespace aicms::cli
