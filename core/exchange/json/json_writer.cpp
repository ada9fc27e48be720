// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/json_writer.h"

#include "core/exchange/entry/iso_time.h"
#include "core/exchange/export/device_writing.h"
#include "core/exchange/json/json_entry.h"
#include "core/exchange/json/json_keys.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aicms::exchange {

namespace {

/// What is empty is left out: the file is for people, too.
QJsonObject filled(std::initializer_list<std::pair<QLatin1String, QString>> values)
{
    QJsonObject object;
    for (const auto& [key, value] : values) {
        if (!value.isEmpty())
            object.insert(key, value);
    }
    return object;
}

/// The purpose stands where it is not the one that the field has anyway.
QJsonObject withPurpose(QJsonObject object, Field field, const customers::Provenance& provenance)
{
    if (!provenance.purpose.isEmpty() && provenance.purpose != defaultPurposeOf(field))
        object.insert(keys::purpose, provenance.purpose);
    return object;
}

template <class Values, class Write>
void insertList(QJsonObject& object, QLatin1String key, const Values& values, Write write)
{
    QJsonArray list;
    for (const auto& value : values)
        list.append(write(value));
    if (!list.isEmpty())
        object.insert(key, list);
}

void insertContacts(QJsonObject& object, const customers::Customer& customer)
{
    insertList(object, keys::emails, customer.emails, [](const customers::Email& email) {
        return withPurpose(
            filled({{keys::value, email.address}, {keys::label, email.label}}), Field::Email, email.provenance);
    });
    insertList(object, keys::phones, customer.phones, [](const customers::Phone& phone) {
        return withPurpose(
            filled({{keys::value, phone.typed}, {keys::label, phone.label}}), Field::Phone, phone.provenance);
    });
    insertList(object, keys::addresses, customer.addresses, [](const customers::Address& address) {
        return withPurpose(
            filled({{keys::street, address.street}, {keys::postcode, address.postcode}, {keys::city, address.city},
                {keys::region, address.region}, {keys::country, address.country}, {keys::label, address.label}}),
            Field::Street, address.provenance);
    });
    insertList(object, keys::links, customer.links, [](const customers::Link& link) {
        return withPurpose(filled({{keys::value, link.url}, {keys::label, link.label}}), Field::Link, link.provenance);
    });
}

void insertRest(QJsonObject& object, const customers::Customer& customer)
{
    insertList(object, keys::organisations, customer.memberships, [](const customers::Membership& membership) {
        return withPurpose(filled({{keys::name, membership.organisationName}, {keys::role, membership.role}}),
            Field::Organisation, membership.provenance);
    });
    insertList(object, keys::tags, customer.tags, [](const customers::Tag& tag) {
        return withPurpose(filled({{keys::name, tag.name}}), Field::Tag, tag.provenance);
    });
    insertList(object, keys::notes, customer.notes, [](const customers::Note& note) {
        const QString at = note.at.microseconds == 0 ? QString() : isoTime(note.at);
        return withPurpose(filled({{keys::text, note.text}, {keys::at, at}}), Field::Note, note.provenance);
    });
    insertList(object, keys::fields, customer.extraFields, [](const customers::ExtraField& field) {
        return withPurpose(
            filled({{keys::name, field.name}, {keys::value, field.value}}), Field::Own, field.provenance);
    });
}

} // namespace

QJsonObject jsonEntryOf(const customers::Customer& customer)
{
    const QString birthday = customer.birthday ? customer.birthday->toIso() : customer.birthdayTyped;
    const bool isTypedApart = customer.birthday && customer.birthdayTyped != birthday;
    QJsonObject object = filled({{keys::uuid, customer.uuid}, {keys::kind, customers::kindCode(customer.kind)},
        {keys::number, customer.number}, {keys::name, customer.name}, {keys::givenName, customer.givenName},
        {keys::familyName, customer.familyName}, {keys::language, customer.language}, {keys::birthday, birthday},
        {keys::birthdayTyped, isTypedApart ? customer.birthdayTyped : QString()}});
    QJsonObject held;
    const auto hold = [&held](QLatin1String key, Field field, bool isSet, const customers::Provenance& provenance) {
        const QJsonObject purpose = withPurpose({}, field, provenance);
        if (isSet && !purpose.isEmpty())
            held.insert(key, purpose);
    };
    hold(keys::number, Field::Number, !customer.number.isEmpty(), customer.numberProvenance);
    hold(keys::name, Field::Name, true, customer.nameProvenance);
    hold(keys::language, Field::Language, !customer.language.isEmpty(), customer.languageProvenance);
    hold(keys::birthday, Field::Birthday, !birthday.isEmpty(), customer.birthdayProvenance);
    if (!held.isEmpty())
        object.insert(keys::held, held);
    if (customer.photo)
        object.insert(keys::photo,
            withPurpose(filled({{keys::mediaType, customer.photo->mediaType},
                            {keys::data, QString::fromLatin1(customer.photo->bytes.toBase64())}}),
                Field::Photo, customer.photo->provenance));
    insertContacts(object, customer);
    insertRest(object, customer);
    return object;
}

base::Result<void> JsonWriter::begin()
{
    if (m_hasBegun)
        return {};
    m_hasBegun = true;
    return writeAll(m_device,
        QStringLiteral("{\"%1\":\"%2\",\"%3\":%4,\"%5\":[")
            .arg(keys::format, keys::formatName, keys::version, QString::number(keys::formatVersion), keys::customers)
            .toUtf8());
}

base::Result<void> JsonWriter::write(const customers::Customer& customer)
{
    if (const auto begun = begin(); !begun)
        return begun;
    const QByteArray entry = QJsonDocument(jsonEntryOf(customer)).toJson(QJsonDocument::Compact);
    const QByteArray before = m_hasEntries ? ",\n" : "\n";
    m_hasEntries = true;
    return writeAll(m_device, before + entry);
}

base::Result<void> JsonWriter::finish()
{
    if (const auto begun = begin(); !begun)
        return begun;
    return writeAll(m_device, "\n]}\n");
}

} // namespace aicms::exchange
