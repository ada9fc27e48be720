// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_changes.h"

#include "core/customers/customer_rules.h"

namespace aicms::exchange {

namespace {

using customers::Customer;

/// One value as it is told: of a list, one of its entries.
struct Told {
    QString text;
    QString name = {}; ///< of an own or kept field
    bool isHidden = false; ///< not to be told once it is stored
    friend bool operator==(const Told&, const Told&) = default;
};
using ToldList = std::vector<Told>;

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= ValueChange::longest ? line : line.left(ValueChange::longest - 1) + QChar(0x2026);
}

QString commaList(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString withLabel(const QString& text, const QString& label)
{
    return label.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, label);
}

ToldList oneValue(const QString& text, bool isHidden = false)
{
    return text.isEmpty() ? ToldList {} : ToldList {{text, {}, isHidden}};
}

template <class Value, class Text> ToldList listed(const std::vector<Value>& values, Text text)
{
    ToldList told;
    told.reserve(values.size());
    for (const Value& value : values)
        told.push_back({text(value)});
    return told;
}

QString addressText(const customers::Address& address)
{
    const QString town = QStringList {address.postcode, address.city}.join(u' ').trimmed();
    return withLabel(commaList({address.street, town, address.region, address.country}), address.label);
}

QString photoText(const std::optional<customers::Photo>& photo)
{
    return photo ? QStringLiteral("%1, %2 × %3").arg(photo->mediaType).arg(photo->width).arg(photo->height) : QString();
}

ToldList extraFields(const Customer& customer)
{
    ToldList told;
    for (const customers::ExtraField& field : customer.extraFields)
        told.push_back({field.value, field.name, field.sensitivity != customers::Sensitivity::Ordinary});
    return told;
}

class Comparison {
public:
    explicit Comparison(std::vector<ValueChange>& changes) : m_changes(changes) { }

    /// Merging changes entries in their place and adds others behind them.
    void compare(const char* field, const ToldList& before, const ToldList& after)
    {
        for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
            const Told was = i < before.size() ? before[i] : Told {};
            const Told will = i < after.size() ? after[i] : Told {};
            if (was == will)
                continue;
            ValueChange change;
            change.field = QLatin1String(field);
            change.name = will.name.isEmpty() ? was.name : will.name;
            change.isHidden = was.isHidden && !was.text.isEmpty();
            change.before = change.isHidden ? QString() : shortened(was.text);
            change.after = shortened(will.text);
            change.isOneMore = change.name.isEmpty() && i >= before.size() && !before.empty();
            m_changes.push_back(std::move(change));
        }
    }

private:
    std::vector<ValueChange>& m_changes;
};

} // namespace

std::vector<ValueChange> valueChanges(const Customer& stored, const Customer& merged, const Viewer& viewer)
{
    std::vector<ValueChange> changes;
    Comparison of(changes);
    of.compare("kind", oneValue(customers::kindCode(stored.kind)), oneValue(customers::kindCode(merged.kind)));
    of.compare("number", oneValue(stored.number), oneValue(merged.number));
    of.compare("given_name", oneValue(stored.givenName), oneValue(merged.givenName));
    of.compare("family_name", oneValue(stored.familyName), oneValue(merged.familyName));
    // A name that was one text is told by parts from now on. Where those are its words, it is only read anew.
    const bool isTakenApart = !stored.name.isEmpty() && merged.name.isEmpty() && merged.displayName() != stored.name;
    of.compare("name", oneValue(stored.name), oneValue(isTakenApart ? merged.displayName() : merged.name));
    const auto place = [](const customers::Membership& m) { return commaList({m.role, m.organisationName}); };
    of.compare("organisation", listed(stored.memberships, place), listed(merged.memberships, place));
    const auto email = [](const customers::Email& e) { return withLabel(e.address, e.label); };
    of.compare("email", listed(stored.emails, email), listed(merged.emails, email));
    const auto phone = [](const customers::Phone& p) { return withLabel(p.typed, p.label); };
    of.compare("phone", listed(stored.phones, phone), listed(merged.phones, phone));
    of.compare("address", listed(stored.addresses, addressText), listed(merged.addresses, addressText));
    const auto link = [](const customers::Link& l) { return withLabel(l.url, l.label); };
    of.compare("link", listed(stored.links, link), listed(merged.links, link));
    of.compare("language", oneValue(stored.language), oneValue(merged.language));
    const bool hidesBirthday = !viewer.seesSensitive;
    of.compare(
        "birthday", oneValue(stored.birthdayTyped, hidesBirthday), oneValue(merged.birthdayTyped, hidesBirthday));
    const auto tag = [](const customers::Tag& t) { return t.name; };
    of.compare("tag", listed(stored.tags, tag), listed(merged.tags, tag));
    const auto note = [](const customers::Note& n) { return n.text; };
    of.compare("note", listed(stored.notes, note), listed(merged.notes, note));
    of.compare("field", extraFields(stored), extraFields(merged));
    const bool isSamePicture = stored.photo.has_value() == merged.photo.has_value()
        && (!stored.photo || stored.photo->bytes == merged.photo->bytes);
    if (!isSamePicture) // two pictures may be told by the same words
        changes.push_back(
            {.field = QStringLiteral("photo"), .before = photoText(stored.photo), .after = photoText(merged.photo)});
    const QStringList fields = changes.empty() ? customers::changedFields(stored, merged) : QStringList();
    for (const QString& field : fields) // how a value is read, or where it is from
        changes.push_back({.field = field});
    return changes;
}

} // namespace aicms::exchange
