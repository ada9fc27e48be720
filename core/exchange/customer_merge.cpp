// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/customer_merge.h"

#include "core/base/text_fold.h"

#include <QSet>

#include <algorithm>

namespace aicms::exchange {

namespace {

using customers::Customer;

bool sameFolded(const QString& a, const QString& b)
{
    return base::foldText(a) == base::foldText(b);
}

/// The entry of `list` for which `same` holds; null when there is none.
template <class Value, class Same> Value* find(std::vector<Value>& list, Same same)
{
    const auto found = std::find_if(list.begin(), list.end(), same);
    return found == list.end() ? nullptr : &*found;
}

void fill(QString& target, const QString& value)
{
    if (!value.isEmpty())
        target = value;
}

void mergeNames(Customer& merged, const Customer& row)
{
    const bool rowHasParts = !row.givenName.isEmpty() || !row.familyName.isEmpty();
    const bool hadParts = !merged.givenName.isEmpty() || !merged.familyName.isEmpty();
    const QString before = merged.displayName();
    fill(merged.givenName, row.givenName);
    fill(merged.familyName, row.familyName);
    if (rowHasParts && !hadParts && merged.kind == customers::Kind::Person)
        merged.name = row.name; // the parts stand for the full name from now on
    else
        fill(merged.name, row.name);
    if (merged.displayName() != before)
        merged.nameProvenance = row.nameProvenance;
}

void mergeContacts(Customer& merged, const Customer& row)
{
    for (const customers::Email& email : row.emails) {
        auto* known
            = find(merged.emails, [&](const auto& e) { return e.address.toLower() == email.address.toLower(); });
        if (!known)
            merged.emails.push_back(email);
        else if (known->label.isEmpty())
            known->label = email.label;
    }
    for (const customers::Phone& phone : row.phones) {
        auto* known = find(merged.phones,
            [&](const auto& p) { return phone.isValid() ? p.e164 == phone.e164 : sameFolded(p.typed, phone.typed); });
        if (!known)
            merged.phones.push_back(phone);
        else if (known->label.isEmpty())
            known->label = phone.label;
    }
    for (const customers::Link& link : row.links) {
        if (!find(merged.links, [&](const auto& l) { return l.url == link.url; }))
            merged.links.push_back(link);
    }
}

/// An address of the same label (or the only one without) is the same place that moved; others are added.
void mergeAddresses(Customer& merged, const Customer& row)
{
    const std::size_t stored = merged.addresses.size();
    for (const customers::Address& address : row.addresses) {
        const auto isSamePlace = [&](const customers::Address& a) {
            return a.label == address.label && (!a.label.isEmpty() || stored == 1);
        };
        auto* known = find(merged.addresses, isSamePlace);
        if (!known) {
            const auto isEqual = [&](const customers::Address& a) {
                return a.street == address.street && a.postcode == address.postcode && a.city == address.city
                    && a.region == address.region && a.country == address.country;
            };
            if (!find(merged.addresses, isEqual))
                merged.addresses.push_back(address);
            continue;
        }
        const customers::Address before = *known;
        fill(known->street, address.street);
        fill(known->postcode, address.postcode);
        fill(known->city, address.city);
        fill(known->region, address.region);
        fill(known->country, address.country);
        if (!(*known == before))
            known->provenance = address.provenance;
    }
}

bool isSameField(const customers::ExtraField& a, const customers::ExtraField& b)
{
    return b.field.isValid() ? a.field == b.field : a.name == b.name;
}

/// A record may hold several values of one field. Each value of the row stands for one of them: for its equal, or else
/// for the first that no other value of the row stands for, which it replaces.
void mergeExtraFields(Customer& merged, const Customer& row)
{
    const std::size_t stored = merged.extraFields.size();
    std::vector<bool> isTaken(stored, false);
    const auto take = [&](const customers::ExtraField& field, bool equal) -> customers::ExtraField* {
        for (std::size_t i = 0; i < stored; ++i) {
            customers::ExtraField& known = merged.extraFields[i];
            if (isTaken[i] || !isSameField(known, field) || (equal && known.value != field.value))
                continue;
            isTaken[i] = true;
            return &known;
        }
        return nullptr;
    };
    std::vector<const customers::ExtraField*> others;
    for (const customers::ExtraField& field : row.extraFields) {
        if (!take(field, true))
            others.push_back(&field);
    }
    for (const customers::ExtraField* field : others) {
        if (customers::ExtraField* known = take(*field, false))
            *known = *field;
        else
            merged.extraFields.push_back(*field);
    }
}

void mergeRemarks(Customer& merged, const Customer& row)
{
    for (const customers::Tag& tag : row.tags) {
        if (!find(merged.tags, [&](const auto& t) { return sameFolded(t.name, tag.name); }))
            merged.tags.push_back(tag);
    }
    for (const customers::Note& note : row.notes) {
        if (!find(merged.notes, [&](const auto& n) { return n.text == note.text; }))
            merged.notes.push_back(note);
    }
    mergeExtraFields(merged, row);
    for (const customers::Membership& membership : row.memberships) {
        if (merged.kind == customers::Kind::Organisation
            && sameFolded(membership.organisationName, merged.displayName()))
            continue; // nobody belongs to itself
        auto* known = find(merged.memberships,
            [&](const auto& m) { return sameFolded(m.organisationName, membership.organisationName); });
        if (!known) {
            merged.memberships.push_back(membership);
        } else if (!membership.role.isEmpty() && known->role != membership.role) {
            known->role = membership.role;
            known->provenance = membership.provenance;
        }
    }
}

QStringList wordsOf(const QString& name)
{
    QString folded = base::foldText(name);
    folded.replace(QLatin1Char('-'), QLatin1Char(' ')).replace(QLatin1Char('.'), QLatin1Char(' '));
    return folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QSet<QString> nameWords(const Customer& customer)
{
    const QStringList words
        = wordsOf(customer.name + QLatin1Char(' ') + customer.givenName + QLatin1Char(' ') + customer.familyName);
    return {words.begin(), words.end()};
}

bool firstNamesContradict(const QString& a, const QString& b)
{
    const QStringList words = wordsOf(a);
    const QStringList others = wordsOf(b);
    const auto beginsLikeOne = [&others](const QString& word) {
        return std::ranges::any_of(
            others, [&word](const QString& other) { return word.startsWith(other) || other.startsWith(word); });
    };
    return !words.isEmpty() && !others.isEmpty() && std::ranges::none_of(words, beginsLikeOne);
}

} // namespace

Customer mergeRow(const Customer& stored, const Customer& row)
{
    Customer merged = stored;
    mergeNames(merged, row);
    if (merged.number.isEmpty() && !row.number.isEmpty()) {
        merged.number = row.number;
        merged.numberProvenance = row.numberProvenance;
    }
    if (!row.language.isEmpty() && row.language != merged.language) {
        merged.language = row.language;
        merged.languageProvenance = row.languageProvenance;
    }
    if (!row.birthdayTyped.isEmpty() && (row.birthday != merged.birthday || !row.birthday)) {
        merged.birthdayTyped = row.birthdayTyped;
        merged.birthday = row.birthday;
        merged.birthdayProvenance = row.birthdayProvenance;
    }
    if (row.photo && (!merged.photo || merged.photo->bytes != row.photo->bytes))
        merged.photo = row.photo;
    mergeContacts(merged, row);
    mergeAddresses(merged, row);
    mergeRemarks(merged, row);
    return merged;
}

bool namesContradict(const Customer& a, const Customer& b)
{
    const QSet<QString> words = nameWords(a);
    const QSet<QString> others = nameWords(b);
    if (words.isEmpty() || others.isEmpty() || words == others) // equal: first and last name may have been swapped
        return false;
    return !words.intersects(others) || firstNamesContradict(a.givenName, b.givenName);
}

} // namespace aicms::exchange
