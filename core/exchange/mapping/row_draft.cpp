// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/row_draft.h"

#include "core/base/email_address.h"
#include "core/base/phone_number.h"
#include "core/base/text_fold.h"
#include "core/customers/customer_rules.h"
#include "core/customers/own_field_rules.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/mapping/header_words.h"
#include "core/exchange/mapping/own_columns.h"
#include "core/exchange/mapping/person_name.h"
#include "core/exchange/text/plain_signs.h"

namespace aicms::exchange {

namespace {

QString joinFilled(const QString& first, const QString& second, QLatin1String glue)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + glue + second;
}

/// Whatever stands there is a value, "#N/A" too.
bool holdsAnyText(Field field)
{
    return field == Field::Note || field == Field::Own || field == Field::LeaveOut;
}

} // namespace

RowDraft::RowDraft(
    const RowPlan& plan, const RowOptions& options, base::DateOrder dateOrder, const TableRow& row, MappedRow& result)
    : m_plan(plan), m_options(options), m_dateOrder(dateOrder), m_row(row), m_result(result),
      m_customer(result.customer), m_addresses(static_cast<std::size_t>(plan.addresses)),
      m_memberships(static_cast<std::size_t>(plan.organisations))
{
}

void RowDraft::take(const PlannedColumn& planned, const QString& cell)
{
    const QString plain = withPlainSigns(cell);
    const QString value = plain.trimmed();
    if (value.isEmpty())
        return;
    if (isFailedFormula(value) && !holdsAnyText(planned.column.field))
        return warn(RowWarning::FormulaFailed, value);
    switch (planned.column.field) {
    case Field::LeaveOut:
    case Field::EmailLabel:
    case Field::PhoneLabel:
    case Field::AddressLabel:
    case Field::LinkLabel:
    case Field::Photo: break;
    case Field::Number:
        m_customer.number = oneLine(value);
        m_customer.numberProvenance = planned.provenance;
        break;
    case Field::Kind: takeKind(planned, value); break;
    case Field::Name:
    case Field::GivenName:
    case Field::AdditionalName:
    case Field::FamilyName: takeName(planned, oneLine(value)); break;
    case Field::Organisation:
    case Field::Role: takeOrganisation(planned, oneLine(value)); break;
    case Field::Email: takeEmail(planned, value); break;
    case Field::Phone: takePhone(planned, value); break;
    case Field::Street:
    case Field::HouseNumber:
    case Field::City:
    case Field::Region:
    case Field::Postcode:
    case Field::PostcodeCity:
    case Field::Country: takeAddress(planned, value); break;
    case Field::Link: takeLink(planned, value); break;
    case Field::Language:
        m_customer.language = oneLine(value);
        m_customer.languageProvenance = planned.provenance;
        break;
    case Field::Birthday:
    case Field::BirthYear:
    case Field::BirthMonth:
    case Field::BirthDay: takeBirthday(planned, oneLine(value)); break;
    case Field::Tag: takeTags(planned.provenance, value); break;
    case Field::Note:
        m_customer.notes.push_back({.text = plain, .at = m_options.provenance.at, .provenance = planned.provenance});
        break;
    case Field::Own: keepAsExtra(planned, plain); break;
    }
}

void RowDraft::warn(RowWarning warning, const QString& value)
{
    m_result.warnings.push_back(warning);
    m_result.warned.append(value);
}

QString RowDraft::oneLine(const QString& value)
{
    if (std::ranges::any_of(value, [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; }))
        warn(RowWarning::BreaksTaken, value);
    return value.simplified();
}

void RowDraft::keepAsExtra(const PlannedColumn& planned, const QString& value)
{
    const QString& name = planned.column.ownName.isEmpty() ? planned.column.header : planned.column.ownName;
    customers::ExtraField extra {name, value, planned.provenance};
    if (const auto* field = ownFieldFor(m_options.ownFields, name)) {
        extra.field = field->id;
        extra.name = field->name;
        extra.sensitivity = field->sensitivity;
        extra.reading = customers::readOwnValue(*field, value, {m_options.region, m_dateOrder, m_options.today});
        if (!customers::isReadable(field->kind, extra))
            warn(RowWarning::FieldUnreadable, value);
    }
    m_customer.extraFields.push_back(std::move(extra));
}

void RowDraft::takeName(const PlannedColumn& planned, const QString& value)
{
    static constexpr QLatin1String blank(" ");
    m_customer.nameProvenance = planned.provenance;
    if (planned.column.field == Field::Name)
        m_customer.name = value;
    else if (planned.column.field == Field::GivenName)
        m_customer.givenName = joinFilled(m_customer.givenName, value, blank);
    else if (planned.column.field == Field::FamilyName)
        m_customer.familyName = joinFilled(m_customer.familyName, value, blank);
    else
        m_additionalName = joinFilled(m_additionalName, value, blank);
}

void RowDraft::takeKind(const PlannedColumn& planned, const QString& value)
{
    m_kind = kindOfWord(value);
    if (!m_kind) {
        warn(RowWarning::KindUnknown, value);
        keepAsExtra(planned, value);
    }
}

void RowDraft::takeOrganisation(const PlannedColumn& planned, const QString& value)
{
    customers::Membership& membership = m_memberships[static_cast<std::size_t>(planned.slot)];
    if (planned.column.field == Field::Organisation)
        membership.organisationName = value;
    else
        membership.role = value;
    if (planned.column.field == Field::Organisation || membership.provenance.purpose.isEmpty())
        membership.provenance = planned.provenance;
}

QStringList RowDraft::counted(QStringList values)
{
    m_values += values.size();
    if (m_values <= mostValues)
        return values;
    m_result.rejected = RejectReason::TooManyValues;
    return {};
}

/// Those of `count` values in one cell of that column.
QStringList RowDraft::labelsOf(const PlannedColumn& planned, qsizetype count) const
{
    if (planned.labelIndex < 0 || planned.labelIndex >= m_row.cells.size())
        return QStringList(count, planned.column.label);
    QStringList labels = splitCell(m_row.cells[planned.labelIndex], false);
    for (QString& label : labels) {
        if (label.startsWith(QLatin1String("* ")))
            label.remove(0, 2); // Google's mark of the preferred one
        const QString known = labelOfWord(base::foldText(label));
        if (!known.isEmpty())
            label = known;
    }
    return labels;
}

void RowDraft::takeEmail(const PlannedColumn& planned, const QString& cell)
{
    const QStringList values = counted(splitCell(cell, true));
    const QStringList labels = labelsOf(planned, values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i].isEmpty())
            continue;
        const bool isValid = base::EmailAddress::parse(values[i]).has_value();
        if (!isValid)
            warn(RowWarning::EmailUnreadable, values[i]);
        m_customer.emails.push_back({values[i], labels.value(i), isValid, planned.provenance});
    }
}

void RowDraft::takePhone(const PlannedColumn& planned, const QString& cell)
{
    const QStringList values = counted(splitCell(cell, false));
    const QStringList labels = labelsOf(planned, values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i].isEmpty())
            continue;
        const auto number = base::PhoneNumber::parse(values[i], m_options.region);
        if (!number)
            warn(RowWarning::PhoneUnreadable, values[i]);
        m_customer.phones.push_back(
            {values[i], labels.value(i), number ? number->e164() : QString(), planned.provenance});
    }
}

void RowDraft::takeLink(const PlannedColumn& planned, const QString& cell)
{
    const QStringList values = counted(splitCell(cell, false));
    const QStringList labels = labelsOf(planned, values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i].isEmpty())
            continue;
        if (customers::isAcceptableLink(values[i])) {
            m_customer.links.push_back({values[i], labels.value(i), planned.provenance});
        } else { // "@ayla" in a column for the social network's address
            warn(RowWarning::LinkUnreadable, values[i]);
            keepAsExtra(planned, values[i]);
        }
    }
}

void RowDraft::takeAddress(const PlannedColumn& planned, const QString& cell)
{
    customers::Address& address = m_addresses[static_cast<std::size_t>(planned.slot)];
    QString value = cell;
    value.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    switch (planned.column.field) {
    case Field::Street: address.street = joinFilled(address.street, value, QLatin1String("\n")); break;
    case Field::HouseNumber: address.street = joinFilled(address.street, value, QLatin1String(" ")); break;
    case Field::City: address.city = oneLine(value); break;
    case Field::Region: address.region = oneLine(value); break;
    case Field::Postcode: address.postcode = oneLine(value); break;
    case Field::Country: address.country = oneLine(value); break;
    default: {
        const PostcodeCity parts = splitPostcodeCity(value);
        address.postcode = parts.postcode;
        address.city = parts.city;
    }
    }
    address.provenance = planned.provenance;
}

void RowDraft::takeTags(const customers::Provenance& provenance, const QString& cell)
{
    QStringList names;
    if (cell.contains(QLatin1String(" :::"))) {
        names = cell.split(QStringLiteral(":::"));
    } else {
        QString even = cell;
        names = even.replace(QLatin1Char(';'), QLatin1Char(',')).split(QLatin1Char(','));
    }
    names = counted(std::move(names));
    for (QString& name : names) {
        name = name.simplified();
        if (name.startsWith(QLatin1String("* ")))
            name.remove(0, 2);
        // "myContacts" is Google's word for "stands in the address book".
        const QString folded = base::foldText(name);
        if (name.isEmpty() || name == u"myContacts" || m_tags.contains(folded))
            continue;
        m_tags.insert(folded);
        m_customer.tags.push_back({name, provenance});
    }
}

void RowDraft::takeBirthday(const PlannedColumn& planned, const QString& value)
{
    // What Outlook writes where there is no birthday, by the country of the computer.
    if (value == u"0/0/00" || value == u"0.0.00" || value == u"0-0-00" || value == u"00.00.00")
        return;
    m_customer.birthdayProvenance = planned.provenance;
    switch (planned.column.field) {
    case Field::BirthYear: m_birthYear = value; break;
    case Field::BirthMonth: m_birthMonth = value; break;
    case Field::BirthDay: m_birthDay = value; break;
    default: m_customer.birthdayTyped = value;
    }
}

} // namespace aicms::exchange
