// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace aicms::exchange {

/// Customers as rows of a table, under headers that guessMapping knows again. The number of e-mail, phone, address,
/// link, organisation and note columns follows the fullest record, so all of them are measured first.
class CustomerColumns {
public:
    /// `ownFieldNames`: the business's own fields in its order, whose columns come first among the extra ones; `kinds`:
    /// CustomerFeed::kinds().
    explicit CustomerColumns(QStringList ownFieldNames = {}, std::optional<QStringList> kinds = {})
        : m_ownFieldNames(std::move(ownFieldNames)), m_kinds(std::move(kinds))
    {
    }
    void measure(const customers::Customer& customer);
    QStringList header() const;
    QStringList row(const customers::Customer& customer) const;

private:
    bool has(const char* kind) const { return !m_kinds || m_kinds->contains(QLatin1String(kind)); }
    void addExtra(const QString& name);

    QStringList m_ownFieldNames;
    std::optional<QStringList> m_kinds;
    std::size_t m_emails = 0;
    std::size_t m_phones = 0;
    std::size_t m_addresses = 0;
    std::size_t m_links = 0;
    std::size_t m_notes = 0;
    std::size_t m_memberships = 0;
    QStringList m_extraNames; ///< a name occurs as often as in the record that has it most often
};

} // namespace aicms::exchange
