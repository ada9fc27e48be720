// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/form/record_merge.h"

#include "core/customers/customer_rules.h"
#include "ui/customers/shown_text.h"
#include "ui/wording/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace aicms::customers_ui {

using customers::Customer;

namespace {

struct Merging {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::Merging)
};

template <class Value, class Text> QString joined(const std::vector<Value>& values, Text text)
{
    QStringList parts;
    for (const Value& value : values)
        parts.append(text(value));
    return parts.join(QStringLiteral("; "));
}

QString listText(const Customer& c, const QString& field)
{
    if (field == QLatin1String("email"))
        return joined(c.emails, [](const auto& v) { return v.address; });
    if (field == QLatin1String("phone"))
        return joined(c.phones, [](const auto& v) { return v.typed; });
    if (field == QLatin1String("address"))
        return joined(c.addresses, [](const auto& v) { return addressText(v); });
    if (field == QLatin1String("link"))
        return joined(c.links, [](const auto& v) { return v.url; });
    if (field == QLatin1String("tag"))
        return joined(c.tags, [](const auto& v) { return v.name; });
    if (field == QLatin1String("note"))
        return joined(c.notes, [](const auto& v) { return v.text.simplified(); });
    if (field == QLatin1String("field"))
        return joined(c.extraFields, [](const auto& v) { return v.name + QStringLiteral(": ") + v.value; });
    if (field == QLatin1String("organisation"))
        return joined(c.memberships, [](const auto& v) { return v.organisationName; });
    return {};
}

/// Copies one field, named as in changedFields(), with its provenance.
void copyField(const Customer& from, Customer& to, const QString& field)
{
    const auto is = [&field](const char* name) { return field == QLatin1String(name); };
    if (is("name") || is("given_name") || is("family_name"))
        to.nameProvenance = from.nameProvenance;
    if (is("name"))
        to.name = from.name;
    else if (is("given_name"))
        to.givenName = from.givenName;
    else if (is("family_name"))
        to.familyName = from.familyName;
    else if (is("kind"))
        to.kind = from.kind;
    else if (is("number"))
        to.number = from.number, to.numberProvenance = from.numberProvenance;
    else if (is("language"))
        to.language = from.language, to.languageProvenance = from.languageProvenance;
    else if (is("birthday"))
        to.birthdayTyped = from.birthdayTyped, to.birthday = from.birthday,
        to.birthdayProvenance = from.birthdayProvenance;
    else if (is("email"))
        to.emails = from.emails;
    else if (is("phone"))
        to.phones = from.phones;
    else if (is("address"))
        to.addresses = from.addresses;
    else if (is("link"))
        to.links = from.links;
    else if (is("tag"))
        to.tags = from.tags;
    else if (is("field"))
        to.extraFields = from.extraFields;
    else if (is("organisation"))
        to.memberships = from.memberships;
}

} // namespace

QString fieldText(const Customer& customer, const QString& field)
{
    if (field == QLatin1String("name"))
        return customer.name;
    if (field == QLatin1String("given_name"))
        return customer.givenName;
    if (field == QLatin1String("family_name"))
        return customer.familyName;
    if (field == QLatin1String("kind"))
        return wording::kindName(customer.kind);
    if (field == QLatin1String("number"))
        return customer.number;
    if (field == QLatin1String("language"))
        return customer.language.isEmpty() ? QString() : languageText(customer.language);
    if (field == QLatin1String("birthday"))
        return birthdayText(customer);
    return listText(customer, field);
}

Merged mergeRecords(const Customer& original, const Customer& mine, const Customer& theirs)
{
    Merged merged {theirs, {}};
    const QStringList changedByThem = customers::changedFields(original, theirs);
    for (const QString& field : customers::changedFields(original, mine)) {
        if (field == QLatin1String("note")) {
            // The form only adds notes: those that were written elsewhere stay.
            std::ranges::copy_if(mine.notes, std::back_inserter(merged.record.notes),
                [](const auto& note) { return !note.id.isValid(); });
            continue;
        }
        copyField(mine, merged.record, field);
        const QString here = fieldText(mine, field);
        const QString there = fieldText(theirs, field);
        if (changedByThem.contains(field) && here != there)
            merged.clashes.push_back({field, here.isEmpty() ? Merging::tr("nothing") : here,
                there.isEmpty() ? Merging::tr("nothing") : there});
    }
    return merged;
}

} // namespace aicms::customers_ui
