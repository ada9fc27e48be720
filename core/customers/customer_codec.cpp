// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_codec.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>

namespace aicms::customers {

namespace {

/// Version 1 had no photo, 2 no own fields (an extra field now says which definition it belongs to and how it was
/// read). What they wrote is still in the vaults.
constexpr int formatVersion = 3;

QString text(const QString& value)
{
    return value.isNull() ? QString(QLatin1String("")) : value;
}

class Encoder {
public:
    QCborArray record(const Customer& c, int version)
    {
        QCborArray fields {c.id.value, text(c.uuid), c.revision, static_cast<int>(c.kind), text(c.number),
            place(c.numberProvenance), text(c.givenName), text(c.familyName), text(c.name), place(c.nameProvenance),
            text(c.language), place(c.languageProvenance), text(c.birthdayTyped), birthday(c),
            place(c.birthdayProvenance), c.createdAt.microseconds, c.updatedAt.microseconds,
            c.deletedAt ? QCborValue(c.deletedAt->microseconds) : QCborValue(nullptr)};
        fields.append(
            list(c.emails, [](const Email& e) { return QCborArray {text(e.address), text(e.label), e.valid}; }));
        fields.append(
            list(c.phones, [](const Phone& p) { return QCborArray {text(p.typed), text(p.label), text(p.e164)}; }));
        fields.append(list(c.addresses, [](const Address& a) {
            return QCborArray {
                text(a.street), text(a.postcode), text(a.city), text(a.region), text(a.country), text(a.label)};
        }));
        fields.append(list(c.links, [](const Link& l) { return QCborArray {text(l.url), text(l.label)}; }));
        fields.append(list(c.tags, [](const Tag& t) { return QCborArray {text(t.name)}; }));
        fields.append(
            list(c.notes, [](const Note& n) { return QCborArray {n.id.value, text(n.text), n.at.microseconds}; }));
        fields.append(list(c.extraFields, [version](const ExtraField& f) {
            QCborArray parts {text(f.name), text(f.value)};
            if (version >= 3)
                parts << f.field.value << text(f.reading) << static_cast<int>(f.sensitivity) << f.isHidden;
            return parts;
        }));
        fields.append(list(c.memberships, [](const Membership& m) {
            return QCborArray {m.organisation.value, text(m.organisationName), text(m.role)};
        }));
        if (version >= 2)
            fields.append(photo(c));
        return fields;
    }
    QCborArray provenances() const
    {
        QCborArray all;
        for (const Provenance& p : m_provenances)
            all.append(QCborArray {text(p.purpose), static_cast<int>(p.origin), static_cast<int>(p.source), p.sourceId,
                p.enteredBy.value, p.at.microseconds});
        return all;
    }

private:
    static QCborValue birthday(const Customer& c)
    {
        return c.birthday ? QCborValue(QCborArray {c.birthday->year(), c.birthday->month(), c.birthday->day()})
                          : QCborValue(nullptr);
    }
    QCborValue photo(const Customer& c)
    {
        if (!c.photo)
            return QCborValue(nullptr);
        return QCborArray {
            text(c.photo->mediaType), c.photo->width, c.photo->height, c.photo->bytes, place(c.photo->provenance)};
    }
    qint64 place(const Provenance& provenance)
    {
        auto found = std::ranges::find(m_provenances, provenance);
        if (found == m_provenances.end())
            found = m_provenances.insert(found, provenance);
        return found - m_provenances.begin();
    }
    template <class Value, class Fields> QCborArray list(const std::vector<Value>& values, Fields fieldsOf)
    {
        QCborArray all;
        for (const Value& value : values) {
            QCborArray fields = fieldsOf(value);
            fields.append(place(value.provenance));
            all.append(fields);
        }
        return all;
    }
    std::vector<Provenance> m_provenances;
};

class Decoder {
public:
    explicit Decoder(const QCborArray& provenances)
    {
        for (const QCborValue& value : provenances) {
            const QCborArray p = value.toArray();
            m_provenances.push_back({p.at(0).toString(), static_cast<Origin>(p.at(1).toInteger()),
                static_cast<SourceKind>(p.at(2).toInteger()), p.at(3).toInteger(), {p.at(4).toInteger()},
                {p.at(5).toInteger()}});
        }
    }
    Customer record(const QCborArray& f)
    {
        Customer c;
        c.id = {f.at(0).toInteger()};
        c.uuid = f.at(1).toString();
        c.revision = f.at(2).toInteger();
        c.kind = static_cast<Kind>(f.at(3).toInteger());
        c.number = f.at(4).toString();
        c.numberProvenance = at(f.at(5));
        c.givenName = f.at(6).toString();
        c.familyName = f.at(7).toString();
        c.name = f.at(8).toString();
        c.nameProvenance = at(f.at(9));
        c.language = f.at(10).toString();
        c.languageProvenance = at(f.at(11));
        c.birthdayTyped = f.at(12).toString();
        const QCborArray day = f.at(13).toArray();
        c.birthday = base::CalendarDate::of(number(day, 0), number(day, 1), number(day, 2));
        c.birthdayProvenance = at(f.at(14));
        c.createdAt = {f.at(15).toInteger()};
        c.updatedAt = {f.at(16).toInteger()};
        if (f.at(17).isInteger())
            c.deletedAt = base::UtcTime {f.at(17).toInteger()};
        contacts(f, c);
        remarks(f, c);
        if (const QCborArray p = f.at(26).toArray(); !p.isEmpty())
            c.photo = Photo {
                p.at(0).toString(), p.at(1).toInteger(), p.at(2).toInteger(), p.at(3).toByteArray(), at(p.at(4))};
        return c;
    }

private:
    static int number(const QCborArray& values, qsizetype i) { return static_cast<int>(values.at(i).toInteger()); }
    Provenance at(const QCborValue& place) const
    {
        const auto index = static_cast<std::size_t>(place.toInteger(-1));
        return index < m_provenances.size() ? m_provenances[index] : Provenance {};
    }
    template <class Read> static void each(const QCborValue& list, Read read)
    {
        for (const QCborValue& value : list.toArray())
            read(value.toArray());
    }
    void contacts(const QCborArray& f, Customer& c)
    {
        each(f.at(18), [&](const QCborArray& e) {
            c.emails.push_back({e.at(0).toString(), e.at(1).toString(), e.at(2).toBool(), at(e.at(3))});
        });
        each(f.at(19), [&](const QCborArray& p) {
            c.phones.push_back({p.at(0).toString(), p.at(1).toString(), p.at(2).toString(), at(p.at(3))});
        });
        each(f.at(20), [&](const QCborArray& a) {
            c.addresses.push_back({a.at(0).toString(), a.at(1).toString(), a.at(2).toString(), a.at(3).toString(),
                a.at(4).toString(), a.at(5).toString(), at(a.at(6))});
        });
        each(f.at(21),
            [&](const QCborArray& l) { c.links.push_back({l.at(0).toString(), l.at(1).toString(), at(l.at(2))}); });
    }
    void remarks(const QCborArray& f, Customer& c)
    {
        each(f.at(22), [&](const QCborArray& t) { c.tags.push_back({t.at(0).toString(), at(t.at(1))}); });
        each(f.at(23), [&](const QCborArray& n) {
            c.notes.push_back({{n.at(0).toInteger()}, n.at(1).toString(), {n.at(2).toInteger()}, at(n.at(3))});
        });
        each(f.at(24), [&](const QCborArray& e) {
            ExtraField field {e.at(0).toString(), e.at(1).toString(), at(e.last())};
            if (e.size() > 3) {
                field.field = {e.at(2).toInteger()};
                field.reading = e.at(3).toString();
                field.sensitivity = static_cast<Sensitivity>(e.at(4).toInteger());
                field.isHidden = e.at(5).toBool(); // in the draft of a form only
            }
            c.extraFields.push_back(std::move(field));
        });
        each(f.at(25), [&](const QCborArray& m) {
            c.memberships.push_back({{m.at(0).toInteger()}, m.at(1).toString(), m.at(2).toString(), at(m.at(3))});
        });
    }
    std::vector<Provenance> m_provenances;
};

QByteArray encode(const Customer& customer, int version)
{
    Encoder encoder;
    const QCborArray record = encoder.record(customer, version);
    return QCborValue(QCborArray {version, encoder.provenances(), record}).toCbor();
}

} // namespace

QByteArray encodeCustomer(const Customer& customer)
{
    return encode(customer, formatVersion);
}

std::optional<Customer> decodeCustomer(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborArray all = QCborValue::fromCbor(bytes, &error).toArray();
    const qint64 version = all.at(0).toInteger();
    if (error.error != QCborError::NoError || all.size() != 3 || version < 1 || version > formatVersion)
        return std::nullopt;
    const Customer customer = Decoder(all.at(1).toArray()).record(all.at(2).toArray());
    // One way to write a record: whatever was misread or left out shows here.
    if (encode(customer, static_cast<int>(version)) != bytes)
        return std::nullopt;
    return customer;
}

} // namespace aicms::customers
