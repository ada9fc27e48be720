// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcard_writer.h"

#include "core/exchange/entry/iso_time.h"
#include "core/exchange/export/device_writing.h"
#include "core/exchange/vcard/vcard_text.h"

#include <QHash>

namespace aicms::exchange {

namespace {

constexpr qsizetype lineBytes = 75; // RFC 6350 3.2, without the line end

using Parameters = std::vector<std::pair<QString, QString>>;

/// A parameter's value, by RFC 6868 and in quotes where needed.
QString parameterText(QString value)
{
    value.replace(QLatin1Char('^'), QLatin1String("^^"));
    value.replace(QLatin1Char('\n'), QLatin1String("^n"));
    value.replace(QLatin1Char('"'), QLatin1String("^'"));
    const bool needsQuotes = value.contains(QLatin1Char(',')) || value.contains(QLatin1Char(';'))
        || value.contains(QLatin1Char(':')) || value.startsWith(QLatin1Char(' ')) || value.endsWith(QLatin1Char(' '));
    return needsQuotes ? QLatin1Char('"') + value + QLatin1Char('"') : value;
}

/// What TYPE says of a label, or nothing when only X-ABLabel can.
QString typeOf(const QString& label, bool isPhone)
{
    if (label == u"work" || label == u"home")
        return label;
    static const QHash<QString, QString> phoneTypes {
        {QStringLiteral("mobile"), QStringLiteral("cell")},
        {QStringLiteral("fax"), QStringLiteral("fax")},
        {QStringLiteral("pager"), QStringLiteral("pager")},
        {QStringLiteral("home fax"), QStringLiteral("home,fax")},
        {QStringLiteral("work fax"), QStringLiteral("work,fax")},
    };
    return isPhone ? phoneTypes.value(label) : QString();
}

/// One card as text.
class Card {
public:
    explicit Card(VCardVersion version) : m_version(version) { }
    QByteArray text(const customers::Customer& customer);

private:
    void line(const QString& name, const QString& value, const Parameters& parameters = {});
    void labelled(const QString& name, const QString& value, const QString& label, bool isPhone = false);
    void writeName(const customers::Customer& customer);
    void writeBirthday(const customers::Customer& customer);
    void writeContacts(const customers::Customer& customer);
    void writeRest(const customers::Customer& customer);
    bool isNew() const { return m_version == VCardVersion::V4; }

    VCardVersion m_version;
    QByteArray m_text;
    int m_groups = 0;
};

void Card::line(const QString& name, const QString& value, const Parameters& parameters)
{
    QString head = name;
    for (const auto& [parameter, text] : parameters)
        head += QLatin1Char(';') + parameter + QLatin1Char('=') + (parameter == u"TYPE" ? text : parameterText(text));
    const QByteArray whole = (head + QLatin1Char(':') + value).toUtf8();
    qsizetype room = lineBytes;
    qsizetype used = 0;
    for (qsizetype at = 0; at < whole.size();) {
        qsizetype next = at + 1;
        while (next < whole.size() && (static_cast<unsigned char>(whole[next]) & 0xC0U) == 0x80U)
            ++next; // a character is not cut in two
        if (used + next - at > room) {
            m_text += "\r\n ";
            used = 0;
            room = lineBytes - 1;
        }
        m_text += whole.mid(at, next - at);
        used += next - at;
        at = next;
    }
    m_text += "\r\n";
}

void Card::labelled(const QString& name, const QString& value, const QString& label, bool isPhone)
{
    if (label.isEmpty())
        return line(name, value);
    if (const QString type = typeOf(label, isPhone); !type.isEmpty())
        return line(name, value, {{QStringLiteral("TYPE"), type}});
    const QString group = QStringLiteral("item%1.").arg(++m_groups);
    line(group + name, value);
    line(group + QStringLiteral("X-ABLabel"), escapeText(label));
}

void Card::writeName(const customers::Customer& customer)
{
    line(QStringLiteral("FN"), escapeText(customer.displayName()));
    line(QStringLiteral("N"),
        escapeText(customer.familyName) + QLatin1Char(';') + escapeText(customer.givenName) + QStringLiteral(";;;"));
    if (customer.kind == customers::Kind::Organisation) {
        if (isNew())
            line(QStringLiteral("KIND"), QStringLiteral("org"));
        line(QStringLiteral("X-ABShowAs"), QStringLiteral("COMPANY"));
    }
    if (!customer.number.isEmpty())
        line(QStringLiteral("X-AICMS-NUMBER"), escapeText(customer.number));
    if (!customer.language.isEmpty())
        line(isNew() ? QStringLiteral("LANG") : QStringLiteral("X-AICMS-LANGUAGE"), escapeText(customer.language));
    writeBirthday(customer);
}

void Card::writeBirthday(const customers::Customer& customer)
{
    if (customer.birthdayTyped.isEmpty())
        return;
    if (!customer.birthday)
        return line(QStringLiteral("X-AICMS-BIRTHDAY"), escapeText(customer.birthdayTyped));
    QString date = customer.birthday->toIso();
    // RFC 6350 4.3.1 has the basic form only; a day without a year is --0214 in both.
    if (isNew() || !customer.birthday->hasYear())
        date = customer.birthday->hasYear() ? date.remove(QLatin1Char('-'))
                                            : QStringLiteral("--") + date.remove(QLatin1Char('-'));
    Parameters parameters;
    if (customer.birthdayTyped != customer.birthday->toIso())
        parameters.emplace_back(QStringLiteral("X-AICMS-TYPED"), customer.birthdayTyped);
    line(QStringLiteral("BDAY"), date, parameters);
}

void Card::writeContacts(const customers::Customer& customer)
{
    for (const customers::Email& email : customer.emails)
        labelled(QStringLiteral("EMAIL"), escapeText(email.address), email.label);
    for (const customers::Phone& phone : customer.phones)
        labelled(QStringLiteral("TEL"), escapeText(phone.typed), phone.label, true);
    for (const customers::Address& address : customer.addresses) {
        const QStringList parts {QString(), QString(), escapeText(address.street), escapeText(address.city),
            escapeText(address.region), escapeText(address.postcode), escapeText(address.country)};
        labelled(QStringLiteral("ADR"), parts.join(QLatin1Char(';')), address.label);
    }
    for (const customers::Link& link : customer.links)
        labelled(QStringLiteral("URL"), escapeText(link.url), link.label);
    for (const customers::Membership& membership : customer.memberships) {
        const QString group = QStringLiteral("item%1.").arg(++m_groups);
        line(group + QStringLiteral("ORG"), escapeText(membership.organisationName));
        if (!membership.role.isEmpty())
            line(group + QStringLiteral("TITLE"), escapeText(membership.role));
    }
    if (customer.kind == customers::Kind::Organisation)
        line(QStringLiteral("ORG"), escapeText(customer.name));
}

void Card::writeRest(const customers::Customer& customer)
{
    QStringList tags;
    for (const customers::Tag& tag : customer.tags)
        tags.append(escapeText(tag.name));
    if (!tags.isEmpty())
        line(QStringLiteral("CATEGORIES"), tags.join(QLatin1Char(',')));
    for (const customers::Note& note : customer.notes) {
        Parameters parameters;
        if (note.at.microseconds != 0)
            parameters.emplace_back(QStringLiteral("X-AICMS-AT"), isoTime(note.at));
        line(QStringLiteral("NOTE"), escapeText(note.text), parameters);
    }
    if (customer.photo) {
        const QString type = customer.photo->mediaType;
        const QString data = QString::fromLatin1(customer.photo->bytes.toBase64());
        if (isNew())
            line(QStringLiteral("PHOTO"), QStringLiteral("data:%1;base64,%2").arg(type, data));
        else
            line(QStringLiteral("PHOTO"), data,
                {{QStringLiteral("ENCODING"), QStringLiteral("b")},
                    {QStringLiteral("TYPE"), type.section(QLatin1Char('/'), 1).toUpper()}});
    }
    for (const customers::ExtraField& field : customer.extraFields)
        line(QStringLiteral("X-AICMS-FIELD"), escapeText(field.value), {{QStringLiteral("X-AICMS-NAME"), field.name}});
}

QByteArray Card::text(const customers::Customer& customer)
{
    line(QStringLiteral("BEGIN"), QStringLiteral("VCARD"));
    line(QStringLiteral("VERSION"), isNew() ? QStringLiteral("4.0") : QStringLiteral("3.0"));
    line(QStringLiteral("PRODID"), QStringLiteral("-//AICMS//AICMS//EN"));
    if (!customer.uuid.isEmpty())
        line(QStringLiteral("UID"), QStringLiteral("urn:uuid:") + customer.uuid);
    writeName(customer);
    writeContacts(customer);
    writeRest(customer);
    line(QStringLiteral("END"), QStringLiteral("VCARD"));
    return m_text;
}

} // namespace

base::Result<void> VCardWriter::write(const customers::Customer& customer)
{
    return writeAll(m_device, Card(m_version).text(customer));
}

} // namespace aicms::exchange
