// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ldif/ldif_entry.h"

#include "core/customers/customer_rules.h"
#include "core/exchange/ldif/ldif_attributes.h"
#include "core/exchange/text/charset.h"

#include <QMap>

#include <algorithm>

namespace aicms::exchange {

namespace {

class EntryMapper {
public:
    EntryMapper(const LdifRecord& record, const RowOptions& options, EntryTally& tally, TextEncoding fileEncoding)
        : m_record(record), m_fileEncoding(fileEncoding), m_draft(options, tally, record.number)
    {
    }
    MappedRow read(const QStringList& lists);

private:
    void take(const LdifRecord::Attribute& attribute);
    void takeText(const QString& name, const LdifAttributeMeaning& meaning, const QString& value);
    void takeName(const QString& name, Field part, const QString& value);
    void takeAddressPiece(const QString& name, const LdifAttributeMeaning& meaning, const QString& value);
    void takeBytes(const QString& name, const QByteArray& value);
    void takeDn();
    void join();

    const LdifRecord& m_record;
    TextEncoding m_fileEncoding;
    EntryDraft m_draft;
    QMap<QString, customers::Address> m_addresses; ///< by label
    QString m_organisation;
    QString m_role;
    QMap<Field, QString> m_names;
    QMap<Field, QString> m_birth;
};

QString withoutDollars(const QString& value)
{
    QString text = value; // RFC 4517 3.3.28: the lines of a postal address are parted by $
    return text.replace(QLatin1String(" $ "), QLatin1String("\n")).replace(QLatin1Char('$'), QLatin1Char('\n'));
}

MappedRow EntryMapper::read(const QStringList& lists)
{
    if (m_record.isCut)
        m_draft.reject(RejectReason::ValueTooLong);
    if (m_record.isTooLarge)
        m_draft.reject(RejectReason::TooManyValues);
    if (m_record.isChange || m_record.isBroken)
        m_draft.reject(RejectReason::EntryUnreadable);
    for (const LdifRecord::Attribute& attribute : m_record.attributes) {
        if (!m_draft.isFull())
            take(attribute);
    }
    for (const QByteArray& line : m_record.unread)
        m_draft.warn(RowWarning::LineUnreadable, decodeBytes(line, m_fileEncoding).value_or(QString::fromUtf8(line)));
    takeDn();
    join();
    for (const QString& list : lists)
        m_draft.takeTag(QStringLiteral("member"), list);
    return m_draft.finish(false);
}

void EntryMapper::take(const LdifRecord::Attribute& attribute)
{
    if (attribute.name == "objectclass")
        return;
    const QString name = QString::fromUtf8(attribute.name);
    const LdifAttributeMeaning meaning = meaningOf(attribute.name);
    const auto text = decodeBytes(attribute.value, m_fileEncoding);
    const bool isText = text
        && std::ranges::none_of(*text, [](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    if (isText && attribute.name != "jpegphoto")
        takeText(name, meaning, *text);
    else if (attribute.isBinary)
        takeBytes(name, attribute.value);
    else
        m_draft.reject(RejectReason::InvalidBytes, name);
}

void EntryMapper::takeText(const QString& name, const LdifAttributeMeaning& meaning, const QString& value)
{
    const QString label = QString::fromLatin1(meaning.label);
    switch (meaning.field) {
    case Field::Name:
    case Field::GivenName:
    case Field::FamilyName: takeName(name, meaning.field, value); break;
    case Field::Email: m_draft.takeEmail(name, value, label); break;
    case Field::Phone: m_draft.takePhone(name, value, label); break;
    case Field::Link: m_draft.takeLink(name, value.section(QLatin1Char(' '), 0, 0), label); break;
    case Field::Note: m_draft.takeNote(name, value); break;
    case Field::Tag:
        for (const QString& tag : value.split(QLatin1Char(','), Qt::SkipEmptyParts))
            m_draft.takeTag(name, tag);
        break;
    case Field::Birthday: // generalised time or ISO, so year, month, day
        m_draft.takeBirthday(name, value,
            base::CalendarDate::parse(value.simplified(), base::DateOrder::YearMonthDay, QDate(9999, 12, 31)));
        break;
    case Field::Language: m_draft.takeLanguage(name, value); break;
    case Field::BirthYear:
    case Field::BirthMonth:
    case Field::BirthDay: m_birth[meaning.field] = value.trimmed(); break;
    case Field::Street:
    case Field::City:
    case Field::Region:
    case Field::Postcode:
    case Field::Country: takeAddressPiece(name, meaning, value); break;
    case Field::Organisation:
        if (m_organisation.isEmpty())
            m_organisation = value;
        else
            m_draft.takeOther(name, {}, value);
        break;
    case Field::Role:
        if (m_role.isEmpty())
            m_role = value;
        else
            m_draft.takeOther(name, {}, value);
        break;
    default: m_draft.takeOther(*meaning.extraName == '\0' ? name : QString::fromLatin1(meaning.extraName), {}, value);
    }
}

/// The first of each stands; a directory may hold the name in several ways.
void EntryMapper::takeName(const QString& name, Field part, const QString& value)
{
    const QString text = value.simplified();
    if (m_names.value(part) == text)
        return;
    if (m_names.contains(part))
        return m_draft.takeOther(name, {}, value);
    m_names.insert(part, text);
    m_draft.takeName(name, part, text);
}

void EntryMapper::takeAddressPiece(const QString& name, const LdifAttributeMeaning& meaning, const QString& value)
{
    customers::Address& address = m_addresses[QString::fromLatin1(meaning.label)];
    if (meaning.field == Field::Street) {
        address.street += (address.street.isEmpty() ? QString() : QStringLiteral("\n")) + withoutDollars(value);
        return;
    }
    QString& piece = meaning.field == Field::City ? address.city
        : meaning.field == Field::Region          ? address.region
        : meaning.field == Field::Postcode        ? address.postcode
                                                  : address.country;
    if (piece.isEmpty())
        piece = value;
    else if (piece.simplified() != value.simplified())
        m_draft.takeOther(name, {}, value);
}

void EntryMapper::takeBytes(const QString& name, const QByteArray& value)
{
    if (name == u"jpegphoto" && m_draft.takePhoto(name, value))
        return;
    const QByteArray text = value.toBase64();
    if (text.size() > customers::limits::note)
        return m_draft.warn(RowWarning::ValueNotKept);
    m_draft.takeOther(name, {}, QString::fromLatin1(text));
}

/// The name of the record says nothing new where it is made of its values, as Thunderbird does.
void EntryMapper::takeDn()
{
    const auto isKnown = [this](const std::pair<QByteArray, QByteArray>& part) {
        const auto own = m_record.values(part.first.constData());
        return std::ranges::any_of(
            own, [&part](const QByteArray& value) { return value.simplified() == part.second.simplified(); });
    };
    const auto parts = partsOfDn(m_record.dn);
    if (std::ranges::all_of(parts, isKnown))
        return;
    if (const auto text = decodeBytes(m_record.dn, m_fileEncoding))
        m_draft.takeOther(QStringLiteral("dn"), {}, *text);
}

void EntryMapper::join()
{
    for (auto it = m_addresses.begin(); it != m_addresses.end(); ++it) {
        it->label = it.key();
        m_draft.takeAddress(QStringLiteral("address"), *it);
    }
    if (m_organisation.trimmed().isEmpty())
        m_draft.takeRole(QStringLiteral("title"), m_role);
    else
        m_draft.takeOrganisation(QStringLiteral("o"), m_organisation, QStringLiteral("title"), m_role);
    if (m_birth.isEmpty())
        return;
    const auto number = [this](Field field) { return m_birth.value(field).toInt(); };
    const auto date
        = base::CalendarDate::of(number(Field::BirthYear), number(Field::BirthMonth), number(Field::BirthDay));
    const QStringList typed {
        m_birth.value(Field::BirthYear), m_birth.value(Field::BirthMonth), m_birth.value(Field::BirthDay)};
    m_draft.takeBirthday(QStringLiteral("birthday"), date ? date->toIso() : typed.join(QLatin1Char('-')), date);
}

} // namespace

MappedRow readLdifEntry(const LdifRecord& record, const QStringList& lists, const RowOptions& options,
    EntryTally& tally, TextEncoding fileEncoding)
{
    return EntryMapper(record, options, tally, fileEncoding).read(lists);
}

} // namespace aicms::exchange
