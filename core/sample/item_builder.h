// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sample_generator.h"
#include "core/sample/shop_texts.h"

namespace aicms::sample {

/// Puts one customer together. Each part draws from a stream of its own, so that a new part leaves the others as they
/// are.
class ItemBuilder {
public:
    /// `index` counts from 0; `locale` must outlive this.
    ItemBuilder(quint64 seed, qint64 index, const SampleLocale& locale, base::UtcTime now);

    SampleItem person(std::optional<qint64> organisation, const QString& organisationName) const;
    SampleItem organisation() const;
    /// The same person entered once more, with the slips that happen: letters swapped, marks lost, another notation.
    SampleItem duplicateOf(const SampleItem& first, qint64 firstIndex) const;
    QString organisationName() const;

private:
    enum Aspect : quint64 {
        Place,
        Name,
        Contact,
        Home,
        Birthday,
        Marks,
        Notes,
        Contacts,
        Created,
        Slips,
        Purchases,
        Visits
    };
    RandomStream stream(Aspect aspect) const { return {m_seed, static_cast<quint64>(m_index), aspect}; }

    customers::Provenance provenance(
        const QString& field, customers::Origin origin = customers::Origin::Provided) const;
    void addName(customers::Customer& customer) const;
    void addContactPoints(customers::Customer& customer, const QString& mailName) const;
    void addPhones(customers::Customer& customer, RandomStream& random) const;
    void addAddress(customers::Customer& customer) const;
    void addBirthday(customers::Customer& customer) const;
    void addTagsAndNotes(customers::Customer& customer) const;
    std::vector<customers::Interaction> interactions(const customers::Customer& customer, int most) const;
    customers::Interaction interaction(const customers::Customer& customer, RandomStream& random) const;
    /// Lines name products by their place in the catalogue, counted from 1.
    sales::Order order(base::UtcTime from, const std::vector<int>& taste, int most, RandomStream& random) const;
    void addPurchases(SampleItem& item) const;
    void addEvents(SampleItem& item) const;
    QString fill(QString text, const customers::Customer& customer, RandomStream& random) const;

    quint64 m_seed;
    qint64 m_index;
    const SampleLocale& m_locale;
    base::UtcTime m_now;
    const ShopTexts& m_texts;
    int m_shopOffsetHours;
    QString m_currency;
    const Country* m_residence = nullptr;
    base::UtcTime m_createdAt;
};

} // namespace aicms::sample
