// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/customer_json.h"

#include "app/cli/json_values.h"

namespace aicms::cli {

using customers::Customer;

namespace {

QJsonObject withReason(QJsonObject object, const customers::Provenance& provenance, bool wanted)
{
    if (!wanted)
        return object;
    object.insert(QStringLiteral("held"),
        QJsonObject {{QStringLiteral("purpose"), provenance.purpose},
            {QStringLiteral("origin"), customers::originCode(provenance.origin)},
            {QStringLiteral("source"), customers::sourceKindCode(provenance.source)},
            {QStringLiteral("source_id"), provenance.sourceId},
            {QStringLiteral("entered_by"), provenance.enteredBy.value},
            {QStringLiteral("entered_at"), provenance.at.toIso()}});
    return object;
}

QJsonArray jsonOf(const std::vector<customers::Email>& emails, bool reasons)
{
    QJsonArray array;
    for (const auto& email : emails)
        array.append(withReason({{QStringLiteral("value"), email.address}, {QStringLiteral("label"), email.label},
                                    {QStringLiteral("valid"), email.valid}},
            email.provenance, reasons));
    return array;
}

QJsonArray jsonOf(const std::vector<customers::Phone>& phones, bool reasons)
{
    QJsonArray array;
    for (const auto& phone : phones)
        array.append(withReason({{QStringLiteral("value"), phone.typed}, {QStringLiteral("label"), phone.label},
                                    {QStringLiteral("e164"), phone.e164}},
            phone.provenance, reasons));
    return array;
}

QJsonArray jsonOf(const std::vector<customers::Address>& addresses, bool reasons)
{
    QJsonArray array;
    for (const auto& address : addresses)
        array.append(
            withReason({{QStringLiteral("street"), address.street}, {QStringLiteral("postcode"), address.postcode},
                           {QStringLiteral("city"), address.city}, {QStringLiteral("region"), address.region},
                           {QStringLiteral("country"), address.country}, {QStringLiteral("label"), address.label}},
                address.provenance, reasons));
    return array;
}

QJsonArray jsonOf(const std::vector<customers::Link>& links, bool reasons)
{
    QJsonArray array;
    for (const auto& link : links)
        array.append(withReason(
            {{QStringLiteral("value"), link.url}, {QStringLiteral("label"), link.label}}, link.provenance, reasons));
    return array;
}

QJsonArray jsonOf(const std::vector<customers::Note>& notes, bool reasons)
{
    QJsonArray array;
    for (const auto& note : notes)
        array.append(withReason({{QStringLiteral("id"), note.id.value}, {QStringLiteral("text"), note.text},
                                    {QStringLiteral("at"), note.at.toIso()}},
            note.provenance, reasons));
    return array;
}

QJsonArray jsonOf(const std::vector<customers::ExtraField>& fields, bool reasons)
{
    QJsonArray array;
    for (const auto& field : fields) {
        QJsonObject object {{QStringLiteral("name"), field.name}};
        if (field.isHidden)
            object.insert(QStringLiteral("hidden"), true);
        else
            object.insert(QStringLiteral("value"), field.value);
        if (!field.reading.isEmpty())
            object.insert(QStringLiteral("reading"), field.reading);
        array.append(withReason(object, field.provenance, reasons));
    }
    return array;
}

QJsonArray jsonOf(const std::vector<customers::Membership>& memberships, bool reasons)
{
    QJsonArray array;
    for (const auto& membership : memberships)
        array.append(withReason(
            {{QStringLiteral("organisation"), membership.organisation.value},
                {QStringLiteral("name"), membership.organisationName}, {QStringLiteral("role"), membership.role}},
            membership.provenance, reasons));
    return array;
}

QJsonArray tagNames(const Customer& customer)
{
    QJsonArray array;
    for (const auto& tag : customer.tags)
        array.append(tag.name);
    return array;
}

/// Why the single values are held; lists say it beside each entry.
QJsonObject reasonsOf(const Customer& customer)
{
    QJsonObject reasons;
    const auto add = [&reasons](const QString& field, bool isSet, const customers::Provenance& provenance) {
        if (isSet)
            reasons.insert(field, withReason({}, provenance, true).value(QStringLiteral("held")));
    };
    add(QStringLiteral("number"), !customer.number.isEmpty(), customer.numberProvenance);
    add(QStringLiteral("name"), true, customer.nameProvenance);
    add(QStringLiteral("language"), !customer.language.isEmpty(), customer.languageProvenance);
    add(QStringLiteral("birthday"), !customer.birthdayTyped.isEmpty(), customer.birthdayProvenance);
    for (const auto& tag : customer.tags)
        add(QStringLiteral("tag:") + tag.name, true, tag.provenance);
    return reasons;
}

} // namespace

QJsonObject customerJson(const Customer& customer, bool withReasons, bool seesSensitive)
{
    QJsonObject object {
        {QStringLiteral("id"), customer.id.value},
        {QStringLiteral("uuid"), customer.uuid},
        {QStringLiteral("number"), customer.number},
        {QStringLiteral("kind"), customers::kindCode(customer.kind)},
        {QStringLiteral("name"), customer.displayName()},
        {QStringLiteral("given_name"), customer.givenName},
        {QStringLiteral("family_name"), customer.familyName},
        {QStringLiteral("language"), customer.language},
        {QStringLiteral("birthday"), customer.birthday ? customer.birthday->toIso() : customer.birthdayTyped},
        {QStringLiteral("emails"), jsonOf(customer.emails, withReasons)},
        {QStringLiteral("phones"), jsonOf(customer.phones, withReasons)},
        {QStringLiteral("addresses"), jsonOf(customer.addresses, withReasons)},
        {QStringLiteral("links"), jsonOf(customer.links, withReasons)},
        {QStringLiteral("tags"), tagNames(customer)},
        {QStringLiteral("notes"), jsonOf(customer.notes, withReasons)},
        {QStringLiteral("fields"), jsonOf(customer.extraFields, withReasons)},
        {QStringLiteral("organisations"), jsonOf(customer.memberships, withReasons)},
        {QStringLiteral("revision"), customer.revision},
        {QStringLiteral("created_at"), customer.createdAt.toIso()},
        {QStringLiteral("updated_at"), customer.updatedAt.toIso()},
        {QStringLiteral("deleted_at"), jsonTime(customer.deletedAt)},
    };
    if (!seesSensitive) {
        object.insert(QStringLiteral("birthday"), QJsonObject {{QStringLiteral("hidden"), true}});
        object.insert(QStringLiteral("fields_hidden"), true);
    }
    if (withReasons)
        object.insert(QStringLiteral("held"), reasonsOf(customer));
    return object;
}

QJsonObject rowJson(const customers::CustomerRow& row)
{
    return {{QStringLiteral("id"), row.id.value}, {QStringLiteral("kind"), customers::kindCode(row.kind)},
        {QStringLiteral("name"), row.name}, {QStringLiteral("number"), row.number},
        {QStringLiteral("organisation"), row.organisation}, {QStringLiteral("email"), row.email},
        {QStringLiteral("phone"), row.phone}, {QStringLiteral("city"), row.city},
        {QStringLiteral("tags"), QJsonArray::fromStringList(row.tags)},
        {QStringLiteral("last_contact"), jsonTime(row.lastContact)},
        {QStringLiteral("created_at"), row.createdAt.toIso()}};
}

QJsonObject hitJson(const customers::SearchHit& hit)
{
    const auto pairs = [](const std::vector<customers::TextRange>& ranges) {
        QJsonArray array;
        for (const customers::TextRange& range : ranges)
            array.append(QJsonArray {range.start, range.length});
        return array;
    };
    QJsonObject object {{QStringLiteral("id"), hit.id.value}, {QStringLiteral("name"), hit.name},
        {QStringLiteral("field"), hit.field}, {QStringLiteral("snippet"), hit.snippet},
        {QStringLiteral("ranges"), pairs(hit.snippetMarks)}, {QStringLiteral("name_ranges"), pairs(hit.nameMarks)}};
    if (hit.isSimilar)
        object.insert(QStringLiteral("similar"), true);
    return object;
}

QJsonObject interactionJson(const customers::Interaction& interaction)
{
    return {{QStringLiteral("id"), interaction.id.value},
        {QStringLiteral("kind"), customers::interactionKindCode(interaction.kind)},
        {QStringLiteral("subject"), interaction.subject}, {QStringLiteral("text"), interaction.text},
        {QStringLiteral("at"), interaction.at.toIso()}, {QStringLiteral("due_at"), jsonTime(interaction.dueAt)},
        {QStringLiteral("done_at"), jsonTime(interaction.doneAt)}, {QStringLiteral("by"), interaction.by.value}};
}

} // namespace aicms::cli
