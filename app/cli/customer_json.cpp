// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/customer_json.h"

#include "app/cli/json_values.h"
#include "core/consent/field_uses.h"

namespace aicms::cli {

using customers::Customer;

namespace {

/// `field`: as purposes name it.
QJsonObject withReason(
    QJsonObject object, const QString& field, const customers::Provenance& provenance, const Uses* uses)
{
    if (!uses)
        return object;
    object.insert(QStringLiteral("held"),
        QJsonObject {{QStringLiteral("purpose"), provenance.purpose},
            {QStringLiteral("purposes"), QJsonArray::fromStringList(uses->codes(field, provenance.purpose))},
            {QStringLiteral("origin"), customers::originCode(provenance.origin)},
            {QStringLiteral("source"), customers::sourceKindCode(provenance.source)},
            {QStringLiteral("source_id"), provenance.sourceId},
            {QStringLiteral("entered_by"), provenance.enteredBy.value},
            {QStringLiteral("entered_at"), provenance.at.toIso()}});
    return object;
}

QJsonArray jsonOf(const std::vector<customers::Email>& emails, const Uses* uses)
{
    QJsonArray array;
    for (const auto& email : emails)
        array.append(withReason({{QStringLiteral("value"), email.address}, {QStringLiteral("label"), email.label},
                                    {QStringLiteral("valid"), email.valid}},
            QStringLiteral("email"), email.provenance, uses));
    return array;
}

QJsonArray jsonOf(const std::vector<customers::Phone>& phones, const Uses* uses)
{
    QJsonArray array;
    for (const auto& phone : phones)
        array.append(withReason({{QStringLiteral("value"), phone.typed}, {QStringLiteral("label"), phone.label},
                                    {QStringLiteral("e164"), phone.e164}},
            QStringLiteral("phone"), phone.provenance, uses));
    return array;
}

QJsonArray jsonOf(const std::vector<customers::Address>& addresses, const Uses* uses)
{
    QJsonArray array;
    for (const auto& address : addresses)
        array.append(
            withReason({{QStringLiteral("street"), address.street}, {QStringLiteral("postcode"), address.postcode},
                           {QStringLiteral("city"), address.city}, {QStringLiteral("region"), address.region},
                           {QStringLiteral("country"), address.country}, {QStringLiteral("label"), address.label}},
                QStringLiteral("address"), address.provenance, uses));
    return array;
}

QJsonArray jsonOf(const std::vector<customers::Link>& links, const Uses* uses)
{
    QJsonArray array;
    for (const auto& link : links)
        array.append(withReason({{QStringLiteral("value"), link.url}, {QStringLiteral("label"), link.label}},
            QStringLiteral("link"), link.provenance, uses));
    return array;
}

QJsonArray jsonOf(const std::vector<customers::Note>& notes, const Uses* uses)
{
    QJsonArray array;
    for (const auto& note : notes)
        array.append(withReason({{QStringLiteral("id"), note.id.value}, {QStringLiteral("text"), note.text},
                                    {QStringLiteral("at"), note.at.toIso()}},
            QStringLiteral("note"), note.provenance, uses));
    return array;
}

QJsonArray jsonOf(const std::vector<customers::ExtraField>& fields, const Uses* uses)
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
        array.append(withReason(object, field.name, field.provenance, uses));
    }
    return array;
}

QJsonArray jsonOf(const std::vector<customers::Membership>& memberships, const Uses* uses)
{
    QJsonArray array;
    for (const auto& membership : memberships)
        array.append(withReason(
            {{QStringLiteral("organisation"), membership.organisation.value},
                {QStringLiteral("name"), membership.organisationName}, {QStringLiteral("role"), membership.role}},
            QStringLiteral("organisation"), membership.provenance, uses));
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
QJsonObject reasonsOf(const Customer& customer, const Uses& uses)
{
    QJsonObject reasons;
    const auto add = [&](const QString& field, bool isSet, const customers::Provenance& provenance) {
        const QString named = field.section(u':', 0, 0);
        if (isSet)
            reasons.insert(field, withReason({}, named, provenance, &uses).value(QStringLiteral("held")));
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

QStringList Uses::codes(const QString& field, const QString& enteredFor) const
{
    QStringList codes;
    if (answers) {
        for (const purposes::Purpose* purpose : consent::purposesUsing(field, *catalogue, *answers))
            codes << purpose->code;
    }
    if (codes.isEmpty() && !enteredFor.isEmpty())
        codes << enteredFor;
    return codes;
}

QJsonObject customerJson(const Customer& customer, const Uses* uses, bool seesSensitive)
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
        {QStringLiteral("emails"), jsonOf(customer.emails, uses)},
        {QStringLiteral("phones"), jsonOf(customer.phones, uses)},
        {QStringLiteral("addresses"), jsonOf(customer.addresses, uses)},
        {QStringLiteral("links"), jsonOf(customer.links, uses)},
        {QStringLiteral("tags"), tagNames(customer)},
        {QStringLiteral("notes"), jsonOf(customer.notes, uses)},
        {QStringLiteral("fields"), jsonOf(customer.extraFields, uses)},
        {QStringLiteral("organisations"), jsonOf(customer.memberships, uses)},
        {QStringLiteral("revision"), customer.revision},
        {QStringLiteral("created_at"), customer.createdAt.toIso()},
        {QStringLiteral("updated_at"), customer.updatedAt.toIso()},
        {QStringLiteral("deleted_at"), jsonTime(customer.deletedAt)},
    };
    if (!seesSensitive) {
        object.insert(QStringLiteral("birthday"), QJsonObject {{QStringLiteral("hidden"), true}});
        object.insert(QStringLiteral("fields_hidden"), true);
    }
    if (uses)
        object.insert(QStringLiteral("held"), reasonsOf(customer, *uses));
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
