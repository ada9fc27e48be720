// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entry/entry_draft.h"

#include "core/base/email_address.h"
#include "core/base/phone_number.h"
#include "core/base/picture_header.h"
#include "core/base/text_fold.h"
#include "core/customers/customer_rules.h"
#include "core/exchange/text/plain_signs.h"

#include <QUuid>

namespace aicms::exchange {

namespace {

/// As it is stored: no blanks around, and the line breaks of Word and old Macs as those of everybody else.
QString trimmed(const QString& value)
{
    QString text = withPlainSigns(value);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text.trimmed();
}

QString oneLine(const QString& value)
{
    return withPlainSigns(value).simplified();
}

} // namespace

EntryDraft::EntryDraft(const RowOptions& options, EntryTally& tally, qint64 number) : m_options(options), m_tally(tally)
{
    m_row.number = number;
}

bool EntryDraft::isFull() const
{
    return m_values > mostValues;
}

void EntryDraft::reject(RejectReason reason, const QString& field)
{
    if (m_row.rejected)
        return;
    m_row.rejected = reason;
    m_row.field = field;
}

std::optional<customers::Provenance> EntryDraft::place(const QString& property, Field field, const QString& value)
{
    if (value.isEmpty() || ++m_values > mostValues)
        return std::nullopt;
    const auto found = m_tally.place(property, field, value, m_purpose);
    if (!found)
        return std::nullopt;
    customers::Provenance provenance = m_options.provenance;
    provenance.purpose = found->purpose;
    return provenance;
}

void EntryDraft::warn(RowWarning warning, const QString& value)
{
    m_row.warnings.push_back(warning);
    m_row.warned.append(value);
}

bool EntryDraft::takePhoto(const QString& property, const QByteArray& bytes)
{
    const auto header = base::readPictureHeader(bytes);
    if (!header)
        return false;
    const auto provenance = place(property, Field::Photo, header->mediaType);
    if (!provenance)
        return true;
    if (bytes.size() > customers::limits::photoBytes || header->pixels() > customers::limits::photoPixels) {
        m_tally.countWrong(property, Field::Photo, QStringLiteral("%1 x %2").arg(header->width).arg(header->height));
        warn(RowWarning::ValueNotKept);
    } else if (!m_row.customer.photo) {
        m_row.customer.photo = customers::Photo {header->mediaType, header->width, header->height, bytes, *provenance};
    }
    return true;
}

void EntryDraft::takeUuid(const QString& uuid)
{
    const QUuid id = QUuid::fromString(uuid);
    if (!id.isNull())
        m_row.customer.uuid = id.toString(QUuid::WithoutBraces);
}

void EntryDraft::takeNumber(const QString& property, const QString& value)
{
    const QString number = oneLine(value);
    if (const auto provenance = place(property, Field::Number, number)) {
        m_row.customer.number = number;
        m_row.customer.numberProvenance = *provenance;
    }
}

void EntryDraft::takeName(const QString& property, Field part, const QString& value)
{
    const QString name = oneLine(value);
    const auto provenance = place(property, part, name);
    if (!provenance)
        return;
    customers::Customer& customer = m_row.customer;
    QString& target = part == Field::GivenName ? customer.givenName
        : part == Field::FamilyName            ? customer.familyName
                                               : customer.name;
    target = name;
    customer.nameProvenance = *provenance;
}

void EntryDraft::takeLanguage(const QString& property, const QString& value)
{
    const QString language = oneLine(value);
    if (const auto provenance = place(property, Field::Language, language)) {
        m_row.customer.language = language;
        m_row.customer.languageProvenance = *provenance;
    }
}

void EntryDraft::takeBirthday(
    const QString& property, const QString& typed, const std::optional<base::CalendarDate>& date)
{
    const QString text = oneLine(typed);
    const auto provenance = place(property, Field::Birthday, text);
    if (text.isEmpty())
        return;
    const auto read = date ? date : base::CalendarDate::parse(text, base::DateOrder::DayMonthYear, m_options.today);
    if (!read) {
        m_tally.countWrong(property, Field::Birthday, text);
        if (provenance)
            warn(RowWarning::DateUnreadable, text);
    }
    if (!provenance)
        return;
    m_row.customer.birthdayTyped = text;
    m_row.customer.birthday = read;
    m_row.customer.birthdayProvenance = *provenance;
}

void EntryDraft::takeEmail(const QString& property, const QString& address, const QString& label)
{
    const QString text = oneLine(address);
    const auto provenance = place(property, Field::Email, text);
    if (!provenance)
        return;
    const bool isValid = base::EmailAddress::parse(text).has_value();
    if (!isValid) {
        warn(RowWarning::EmailUnreadable, text);
        m_tally.countWrong(property, Field::Email, text);
    }
    m_row.customer.emails.push_back({text, label, isValid, *provenance});
}

void EntryDraft::takePhone(const QString& property, const QString& typed, const QString& label)
{
    const QString text = oneLine(typed);
    const auto provenance = place(property, Field::Phone, text);
    if (!provenance)
        return;
    const auto number = base::PhoneNumber::parse(text, m_options.region);
    if (!number) {
        warn(RowWarning::PhoneUnreadable, text);
        m_tally.countWrong(property, Field::Phone, text);
    }
    m_row.customer.phones.push_back({text, label, number ? number->e164() : QString(), *provenance});
}

void EntryDraft::takeAddress(const QString& property, customers::Address address)
{
    address.street = trimmed(address.street);
    for (QString* part : {&address.postcode, &address.city, &address.region, &address.country})
        *part = oneLine(*part);
    QStringList parts {address.street, address.postcode, address.city, address.region, address.country};
    parts.removeAll(QString());
    if (const auto provenance = place(property, Field::Street, parts.join(QStringLiteral(", ")))) {
        address.provenance = *provenance;
        m_row.customer.addresses.push_back(std::move(address));
    }
}

void EntryDraft::takeLink(const QString& property, const QString& url, const QString& label)
{
    const QString text = url.trimmed();
    const auto provenance = place(property, Field::Link, text);
    if (!provenance)
        return;
    if (customers::isAcceptableLink(text)) {
        m_row.customer.links.push_back({text, label, *provenance});
        return;
    }
    warn(RowWarning::LinkUnreadable, text);
    m_tally.countWrong(property, Field::Link, text);
    m_row.customer.extraFields.push_back({property, text, *provenance});
}

void EntryDraft::takeTag(const QString& property, const QString& name)
{
    const QString text = oneLine(name);
    // "myContacts" is Google's word for "stands in the address book".
    if (text == u"myContacts")
        return;
    const auto provenance = place(property, Field::Tag, text);
    if (!provenance)
        return;
    const QString folded = base::foldText(text);
    if (m_tags.contains(folded))
        return;
    m_tags.insert(folded);
    m_row.customer.tags.push_back({text, *provenance});
}

void EntryDraft::takeNote(const QString& property, const QString& text, base::UtcTime at)
{
    const QString note = trimmed(text);
    if (const auto provenance = place(property, Field::Note, note))
        m_row.customer.notes.push_back({{}, note, at.microseconds == 0 ? m_options.provenance.at : at, *provenance});
}

void EntryDraft::takeOrganisation(
    const QString& property, const QString& name, const QString& roleProperty, const QString& role)
{
    const QString organisation = oneLine(name);
    const QString title = oneLine(role);
    const auto provenance = place(property, Field::Organisation, organisation);
    const auto roleProvenance = place(roleProperty, Field::Role, title);
    if (provenance)
        m_memberships.push_back({{}, organisation, roleProvenance ? title : QString(), *provenance});
    else if (roleProvenance)
        m_row.customer.extraFields.push_back({loneRoleName(), title, *roleProvenance});
}

void EntryDraft::takeRole(const QString& property, const QString& role)
{
    const QString title = oneLine(role);
    // A position without a company has no field of its own; it is kept under the field's name.
    if (const auto provenance = place(property, Field::Role, title))
        m_row.customer.extraFields.push_back({loneRoleName(), title, *provenance});
}

void EntryDraft::takeOther(const QString& property, const QString& about, const QString& value)
{
    const QString text = trimmed(value);
    const QString name = about.isEmpty() ? property : QStringLiteral("%1 (%2)").arg(property, oneLine(about));
    // A label of the person's own can name what the property's name does not.
    if (isSpecialCategory(about)) {
        place(name, Field::LeaveOut, text);
        return;
    }
    if (const auto provenance = place(property, Field::LeaveOut, text))
        m_row.customer.extraFields.push_back({name.left(customers::limits::name), text, *provenance});
}

void EntryDraft::takeOwn(const QString& name, const QString& value)
{
    const QString text = trimmed(value);
    if (const auto provenance = place(name, Field::Own, text))
        m_row.customer.extraFields.push_back({name, text, *provenance});
}

} // namespace aicms::exchange
