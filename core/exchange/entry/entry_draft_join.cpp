// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of EntryDraft: names and organisations become what they mean.
#include "core/base/text_fold.h"
#include "core/exchange/entry/entry_draft.h"
#include "core/exchange/mapping/person_name.h"

#include <algorithm>

namespace aicms::exchange {

using customers::Kind;

MappedRow EntryDraft::finish(bool isExact)
{
    if (isFull())
        reject(RejectReason::TooManyValues);
    m_row.customer.kind = m_kind.value_or(Kind::Person);
    if (isMadeUpName())
        m_row.customer.name.clear();
    if (isExact) {
        const QString itself = base::foldText(m_row.customer.name);
        std::erase_if(m_memberships, [&](const customers::Membership& membership) {
            return m_row.customer.kind == Kind::Organisation && base::foldText(membership.organisationName) == itself;
        });
        m_row.customer.memberships = std::move(m_memberships);
    } else {
        joinNames();
        joinOrganisations();
    }
    if (!m_row.rejected)
        judgeRecord(m_row, m_options.today);
    return std::move(m_row);
}

/// Formats that demand a full name get the e-mail address, the phone number or the like where there is none.
bool EntryDraft::isMadeUpName() const
{
    const customers::Customer& customer = m_row.customer;
    if (!customer.givenName.isEmpty() || !customer.familyName.isEmpty())
        return customer.name == (customer.givenName + QLatin1Char(' ') + customer.familyName).trimmed();
    const auto is = [&customer](const QString& text) { return text == customer.name; };
    return is(customer.number)
        || std::ranges::any_of(customer.emails, [&](const auto& email) { return is(email.address); })
        || std::ranges::any_of(customer.phones, [&](const auto& phone) { return is(phone.typed); });
}

void EntryDraft::joinNames()
{
    customers::Customer& customer = m_row.customer;
    const bool hasParts = !customer.givenName.isEmpty() || !customer.familyName.isEmpty();
    const bool isCompany = std::ranges::any_of(m_memberships, [&](const customers::Membership& membership) {
        return base::foldText(membership.organisationName) == base::foldText(customer.name);
    });
    if (!m_kind && !hasParts && !customer.name.isEmpty() && (isCompany || endsWithLegalForm(customer.name)))
        m_kind = Kind::Organisation;
    customer.kind = m_kind.value_or(Kind::Person);
    if (customer.kind == Kind::Organisation) {
        if (customer.name.isEmpty() && hasParts)
            customer.name = (customer.givenName + QLatin1Char(' ') + customer.familyName).trimmed();
        return;
    }
    if (hasParts || customer.name.isEmpty())
        return;
    const PersonName parts = splitPersonName(customer.name);
    customer.givenName = parts.given;
    customer.familyName = parts.family;
    if (!parts.family.isEmpty()) {
        if (customer.name.contains(QLatin1Char(',')))
            warn(RowWarning::NameTurned, customer.name);
        customer.name.clear();
    }
}

void EntryDraft::joinOrganisations()
{
    customers::Customer& customer = m_row.customer;
    const bool isNameless = customer.name.isEmpty() && customer.givenName.isEmpty() && customer.familyName.isEmpty();
    bool mayBeSelf = isNameless && m_kind.value_or(Kind::Organisation) == Kind::Organisation;
    for (customers::Membership& membership : m_memberships) {
        const bool isSelf = mayBeSelf;
        if (isSelf) { // an entry that names a company and nobody in it is about the company
            customer.kind = Kind::Organisation;
            customer.name = membership.organisationName;
            customer.nameProvenance = membership.provenance;
            mayBeSelf = false;
        }
        const bool namesItself = customer.kind == Kind::Organisation
            && base::foldText(membership.organisationName) == base::foldText(customer.name);
        if (!isSelf && !namesItself)
            customer.memberships.push_back(membership);
        else if (!membership.role.isEmpty())
            customer.extraFields.push_back({loneRoleName(), membership.role, membership.provenance});
    }
}

} // namespace aicms::exchange
