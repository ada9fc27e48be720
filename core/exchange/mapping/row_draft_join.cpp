// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of RowDraft: what lay in several cells becomes one value.
#include "core/base/text_fold.h"
#include "core/exchange/mapping/person_name.h"
#include "core/exchange/mapping/row_draft.h"

namespace aicms::exchange {

void RowDraft::applyConstants(const std::vector<Constant>& constants)
{
    for (const Constant& constant : constants) {
        customers::Provenance provenance = m_options.provenance;
        provenance.purpose = defaultPurposeOf(constant.field);
        if (provenance.purpose.isEmpty())
            provenance.purpose = QStringLiteral("customer_care");
        PlannedColumn column;
        column.column = {.header = constant.ownName, .field = constant.field, .ownName = constant.ownName};
        column.provenance = provenance;
        switch (constant.field) {
        case Field::Kind:
            if (!m_kind)
                takeKind(column, constant.value);
            break;
        case Field::Language:
            if (m_customer.language.isEmpty())
                take(column, constant.value);
            break;
        case Field::Organisation:
            if (m_memberships.empty())
                m_memberships.emplace_back();
            if (m_memberships.front().organisationName.isEmpty()) {
                m_memberships.front().organisationName = constant.value;
                m_memberships.front().provenance = provenance;
            }
            break;
        case Field::City:
        case Field::Region:
        case Field::Postcode:
        case Field::Country:
            // Only beside an address that the row has: a country alone is none.
            for (customers::Address& address : m_addresses) {
                QString& piece = constant.field == Field::City ? address.city
                    : constant.field == Field::Region          ? address.region
                    : constant.field == Field::Postcode        ? address.postcode
                                                               : address.country;
                if (!address.isEmpty() && piece.isEmpty())
                    piece = constant.value;
            }
            break;
        default: take(column, constant.value);
        }
    }
}

void RowDraft::finish()
{
    for (std::size_t i = 0; i < m_addresses.size(); ++i) {
        customers::Address& address = m_addresses[i];
        if (address.isEmpty())
            continue;
        PlannedColumn column;
        column.column.label = m_plan.addressLabelTexts[i];
        column.labelIndex = m_plan.addressLabels[i];
        address.label = labelsOf(column, 1).value(0);
        m_customer.addresses.push_back(address);
    }
    joinNames();
    joinOrganisations();
    joinBirthday();
}

void RowDraft::joinNames()
{
    if (!m_additionalName.isEmpty())
        m_customer.givenName = (m_customer.givenName + QLatin1Char(' ') + m_additionalName).trimmed();
    if (!m_kind && m_customer.givenName.isEmpty() && m_customer.familyName.isEmpty()
        && endsWithLegalForm(m_customer.name))
        m_kind = customers::Kind::Organisation;
    m_customer.kind = m_kind.value_or(customers::Kind::Person);
    if (m_customer.kind == customers::Kind::Organisation)
        return;
    if (m_plan.splitsNames && !m_customer.name.isEmpty()) {
        const PersonName parts = splitPersonName(m_customer.name);
        m_customer.givenName = parts.given;
        m_customer.familyName = parts.family;
        if (!parts.family.isEmpty()) {
            if (m_customer.name.contains(QLatin1Char(',')))
                warn(RowWarning::NameTurned, m_customer.name);
            m_customer.name.clear();
        }
    }
    if (m_customer.name == (m_customer.givenName + QLatin1Char(' ') + m_customer.familyName).trimmed())
        m_customer.name
            = m_customer.givenName.isEmpty() && m_customer.familyName.isEmpty() ? m_customer.name : QString();
}

void RowDraft::joinOrganisations()
{
    const bool isNameless
        = m_customer.name.isEmpty() && m_customer.givenName.isEmpty() && m_customer.familyName.isEmpty();
    bool mayBeSelf = isNameless && m_kind.value_or(customers::Kind::Organisation) == customers::Kind::Organisation;
    for (customers::Membership& membership : m_memberships) {
        if (membership.organisationName.isEmpty() && membership.role.isEmpty())
            continue;
        const bool isSelf = mayBeSelf && !membership.organisationName.isEmpty();
        if (isSelf) { // a row that names a company and nobody in it is about the company
            m_customer.kind = customers::Kind::Organisation;
            m_customer.name = membership.organisationName;
            m_customer.nameProvenance = membership.provenance;
            mayBeSelf = false;
        }
        const bool namesItself = m_customer.kind == customers::Kind::Organisation
            && base::foldText(membership.organisationName) == base::foldText(m_customer.name);
        if (!isSelf && !namesItself && !membership.organisationName.isEmpty()) {
            m_customer.memberships.push_back(membership);
        } else if (!membership.role.isEmpty()) {
            // A position without a company has no field of its own; it is kept under the field's name.
            m_customer.extraFields.push_back({loneRoleName(), membership.role, membership.provenance});
        }
    }
}

void RowDraft::joinBirthday()
{
    const QDate latest = m_options.today;
    const bool hasParts = !m_birthYear.isEmpty() || !m_birthMonth.isEmpty() || !m_birthDay.isEmpty();
    if (m_customer.birthdayTyped.isEmpty() && hasParts) {
        bool monthIsNumber = false;
        const int month = m_birthMonth.toInt(&monthIsNumber);
        if (monthIsNumber) {
            m_customer.birthday = base::CalendarDate::of(m_birthYear.toInt(), month, m_birthDay.toInt());
        } else if (!m_birthYear.isEmpty()) {
            m_customer.birthday = base::CalendarDate::parse(
                QStringList({m_birthDay, m_birthMonth, m_birthYear}).join(QLatin1Char(' ')), m_dateOrder, latest);
        }
        m_customer.birthdayTyped = m_customer.birthday
            ? m_customer.birthday->toIso()
            : QStringList({m_birthYear, m_birthMonth, m_birthDay}).join(QLatin1Char('-'));
    } else if (!m_customer.birthdayTyped.isEmpty()) {
        m_customer.birthday = base::CalendarDate::parse(m_customer.birthdayTyped, m_dateOrder, latest);
    }
    if (!m_customer.birthdayTyped.isEmpty() && !m_customer.birthday)
        warn(RowWarning::DateUnreadable, m_customer.birthdayTyped);
}

} // namespace aicms::exchange
