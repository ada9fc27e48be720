// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/fictional_phone.h"
#include "core/sample/item_builder.h"
#include "core/sample/shop_hours.h"

#include <algorithm>

namespace aicms::sample {

using customers::Customer;
using customers::Interaction;
using customers::InteractionKind;

namespace {

InteractionKind pickKind(RandomStream& random)
{
    const qint64 draw = random.below(100);
    if (draw < 30)
        return InteractionKind::Visit;
    if (draw < 52)
        return InteractionKind::Call;
    if (draw < 72)
        return InteractionKind::Email;
    if (draw < 84)
        return InteractionKind::Message;
    return draw < 94 ? InteractionKind::Task : InteractionKind::Meeting;
}

QString swappedLetters(const QString& text, RandomStream& random)
{
    if (text.size() < 4)
        return text;
    const qsizetype at = 1 + random.below(text.size() - 2);
    QString slipped = text;
    std::swap(slipped[at], slipped[at + 1]);
    return slipped;
}

/// The second entry is younger than the first, and so is every value in it.
void stampAnew(Customer& customer)
{
    const base::UtcTime at {
        customer.createdAt.microseconds - customer.createdAt.microseconds % base::microsecondsPerDay};
    for (customers::Provenance* each : {&customer.numberProvenance, &customer.nameProvenance,
             &customer.languageProvenance, &customer.birthdayProvenance})
        each->at = at;
    for (auto& each : customer.emails)
        each.provenance.at = at;
    for (auto& each : customer.phones)
        each.provenance.at = at;
    for (auto& each : customer.addresses)
        each.provenance.at = at;
    for (auto& each : customer.memberships)
        each.provenance.at = at;
}

QString withoutMarks(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            plain += c;
    }
    return plain;
}

} // namespace

Interaction ItemBuilder::interaction(const Customer& customer, RandomStream& random) const
{
    Interaction made;
    made.kind = pickKind(random);
    made.at = shopTime(customer.createdAt, m_now, m_shopOffsetHours, random);
    const QStringList parts = random.pick(m_texts.interactions[static_cast<size_t>(made.kind)]).split(u'~');
    made.subject = fill(parts.value(0), customer, random);
    made.text = fill(parts.value(1), customer, random);
    made.provenance = provenance(QStringLiteral("interaction"), customers::Origin::Observed);
    made.provenance.at = {made.at.microseconds - made.at.microseconds % base::microsecondsPerDay};
    if (made.kind == InteractionKind::Task) {
        made.dueAt = shopTime({made.at.microseconds + base::microsecondsPerDay},
            {made.at.microseconds + 21 * base::microsecondsPerDay}, m_shopOffsetHours, random);
        const base::UtcTime latest
            = std::min(m_now, base::UtcTime {made.dueAt->microseconds + 5 * base::microsecondsPerDay});
        if (*made.dueAt <= m_now ? random.chance(880) : random.chance(150))
            made.doneAt = shopTime(made.at, latest, m_shopOffsetHours, random);
    }
    return made;
}

std::vector<Interaction> ItemBuilder::interactions(const Customer& customer, int most) const
{
    RandomStream random = stream(Contacts);
    std::vector<Interaction> made(static_cast<size_t>(random.belowFavouringFirst(most + 1)));
    for (Interaction& each : made)
        each = interaction(customer, random);
    std::sort(made.begin(), made.end(), [](const Interaction& a, const Interaction& b) { return a.at < b.at; });
    return made;
}

SampleItem ItemBuilder::duplicateOf(const SampleItem& first, qint64 firstIndex) const
{
    RandomStream random = stream(Slips);
    SampleItem item = first;
    item.duplicateOf = firstIndex;
    Customer& customer = item.customer;
    customer.number = QString::number(10001 + m_index);
    customer.createdAt = shopTime(first.customer.createdAt, m_now, m_shopOffsetHours, random);
    customer.updatedAt = customer.createdAt;
    customer.name.clear();
    switch (random.below(4)) {
    case 0: customer.familyName = swappedLetters(customer.familyName, random); break;
    case 1: customer.familyName = withoutMarks(customer.familyName); break;
    case 2: customer.givenName = customer.givenName.left(1) + u'.'; break;
    default: break; // the same name, only the rest differs
    }
    if (!customer.phones.empty()) {
        customers::Phone& phone = customer.phones.front();
        phone.typed = random.chance(700) ? phone.e164 : phone.typed;
        customer.phones.resize(1);
    }
    if (random.chance(400))
        customer.emails.clear();
    if (random.chance(600)) {
        customer.birthdayTyped.clear();
        customer.birthday.reset();
    }
    for (customers::Address& address : customer.addresses)
        address.street.replace(QLatin1String("straße"), QLatin1String("str."))
            .replace(QLatin1String(" Road"), QLatin1String(" Rd"));
    stampAnew(customer);
    customer.tags.clear();
    customer.notes.clear();
    item.interactions = interactions(customer, 3);
    // What was bought stands with the first entry.
    item.orders.clear();
    item.credits.clear();
    item.walkIn.reset();
    item.events.clear();
    return item;
}

} // namespace aicms::sample
