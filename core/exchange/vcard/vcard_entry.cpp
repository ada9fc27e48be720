// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcard_entry.h"

#include "core/customers/customer_rules.h"
#include "core/exchange/entry/iso_time.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/text/charset.h"
#include "core/exchange/vcard/vcard_label.h"
#include "core/exchange/vcard/vcard_names.h"
#include "core/exchange/vcard/vcard_text.h"

#include <QUuid>

#include <algorithm>

namespace aicms::exchange {

namespace {

constexpr QLatin1String ourPrefix("X-AICMS-");

QString nameOf(const ContentLine& line)
{
    return QString::fromUtf8(line.name);
}

/// "mailto:" and "tel:" of values that are addresses of the web.
QString withoutScheme(const QString& text, QLatin1String scheme)
{
    return text.startsWith(scheme, Qt::CaseInsensitive) ? text.mid(scheme.size()) : text;
}

} // namespace

VCardEntry::VCardEntry(const VCard& card, const RowOptions& options, EntryTally& tally, TextEncoding fileEncoding)
    : m_card(card), m_fileEncoding(fileEncoding), m_draft(options, tally, card.number)
{
}

MappedRow VCardEntry::read()
{
    if (m_card.isCutOff)
        m_draft.reject(RejectReason::EntryCutOff);
    if (m_card.isTooLarge) {
        const bool isLong = std::ranges::any_of(m_card.lines, &ContentLine::isCut);
        m_draft.reject(isLong ? RejectReason::ValueTooLong : RejectReason::TooManyValues);
    }
    lookAround();
    // The order of values is what is left of "preferred".
    std::vector<const ContentLine*> lines;
    for (const ContentLine& line : m_card.lines)
        lines.push_back(&line);
    std::ranges::stable_partition(lines, [](const ContentLine* line) { return line->isPreferred(); });
    for (const ContentLine* line : lines) {
        if (m_draft.isFull())
            break;
        take(*line);
    }
    joinPositions();
    for (const QByteArray& stray : m_card.strays)
        m_draft.warn(RowWarning::OutsideEntries, decodeBytes(stray, m_fileEncoding).value_or(QString::fromUtf8(stray)));
    for (const QByteArray& line : m_card.unread)
        m_draft.warn(RowWarning::LineUnreadable, decodeBytes(line, m_fileEncoding).value_or(QString::fromUtf8(line)));
    return m_draft.finish(m_isOurs);
}

/// What must be known before the first value is read.
void VCardEntry::lookAround()
{
    for (const ContentLine& line : m_card.lines) {
        if (line.is("VERSION"))
            m_isOld = line.value.trimmed() == "2.1";
        else if (line.is("PRODID"))
            m_isOurs = line.value.startsWith("-//AICMS//");
        else if (line.is("X-ABLABEL") && !line.group.isEmpty())
            m_groupLabels.insert(line.group, unescapeText(textOf(line, m_fileEncoding).value_or(QString())));
        else if (!line.group.isEmpty())
            m_usedGroups.insert(line.group);
    }
}

QString VCardEntry::label(const ContentLine& line) const
{
    return labelOf(line, groupLabel(line), m_isOurs);
}

/// The same thing said again in another way (ALTID of version 4.0): only what differs is of interest.
bool VCardEntry::isRepeat(const ContentLine& line, const QString& text)
{
    const QByteArray id = line.parameter("ALTID");
    if (id.isEmpty())
        return false;
    QString plain = text;
    plain.remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    const QByteArray key = line.name + ':' + id;
    if (!m_alternatives.contains(key)) {
        m_alternatives.insert(key, plain);
        return false;
    }
    if (m_alternatives.value(key) != plain)
        m_draft.takeOther(extraNameOf(line.name), QString::fromUtf8(line.parameter("LANGUAGE")), unescapeText(text));
    return true;
}

void VCardEntry::take(const ContentLine& line)
{
    static const QSet<QByteArray> ignored {"VERSION", "BEGIN", "END", "X-AICMS-REJECTED"};
    if (ignored.contains(line.name) || (m_isOurs && line.is("PRODID")))
        return;
    if (line.is("X-ABLABEL") && m_usedGroups.contains(line.group))
        return;
    if (line.isBase64() || line.value.startsWith("data:"))
        return takeBytes(line);
    const auto decoded = textOf(line, m_fileEncoding);
    if (!decoded)
        return m_draft.reject(RejectReason::InvalidBytes, nameOf(line).toLower());
    if (isRepeat(line, *decoded))
        return;
    if (nameOf(line).startsWith(ourPrefix))
        return takeOwnProperty(*decoded, line);
    if (line.is("N"))
        return takeName(*decoded, line);
    if (line.is("ADR"))
        return takeAddress(*decoded, line);
    if (line.is("ORG"))
        return takeOrganisation(*decoded, line);
    takeAddressBookValue(*decoded, line);
}

void VCardEntry::takeAddressBookValue(const QString& text, const ContentLine& line)
{
    const QString value = unescapeText(text);
    if (line.is("FN")) {
        m_draft.takeName(nameOf(line), Field::Name, value);
    } else if (line.is("EMAIL")) {
        m_draft.takeEmail(nameOf(line), withoutScheme(value, QLatin1String("mailto:")), label(line));
    } else if (line.is("TEL")) {
        m_draft.takePhone(nameOf(line), withoutScheme(value, QLatin1String("tel:")), label(line));
    } else if (line.is("URL") || (line.is("X-SOCIALPROFILE") && customers::isAcceptableLink(value))) {
        m_draft.takeLink(nameOf(line), value, label(line));
    } else if (line.is("NOTE")) {
        const auto at = readIsoTime(QString::fromLatin1(line.parameter("X-AICMS-AT")));
        m_draft.takeNote(nameOf(line), value, at.value_or(base::UtcTime {}));
    } else if (line.is("CATEGORIES")) {
        for (const QString& tag : splitEscaped(text, u','))
            m_draft.takeTag(nameOf(line), tag);
    } else if (line.is("BDAY")) {
        takeBirthday(value, line);
    } else if (line.is("TITLE")) {
        m_titles.emplace_back(line.group, value);
    } else if (line.is("ROLE")) {
        m_roles.append(value);
    } else if (line.is("LANG") && !m_hasLanguage) {
        m_hasLanguage = !value.trimmed().isEmpty();
        m_draft.takeLanguage(nameOf(line), value);
    } else if (line.is("KIND") || line.is("X-ABSHOWAS") || line.is("X-ADDRESSBOOKSERVER-KIND")) {
        const QString kind = value.trimmed().toLower();
        if (kind == u"org" || kind == u"company")
            m_draft.takeKind(customers::Kind::Organisation);
        else if (kind == u"individual")
            m_draft.takeKind(customers::Kind::Person);
        else
            takeOther(line, value);
    } else if (line.is("UID")) {
        const QUuid uuid = QUuid::fromString(withoutScheme(value.trimmed(), QLatin1String("urn:uuid:")));
        if (uuid.isNull())
            takeOther(line, value);
        else
            m_draft.takeUuid(uuid.toString(QUuid::WithoutBraces));
    } else {
        takeOther(line, value);
    }
}

void VCardEntry::takeOther(const ContentLine& line, const QString& value)
{
    QString about = label(line);
    const QByteArray service = line.parameter("X-SERVICE-TYPE");
    if (about.isEmpty() && !service.isEmpty())
        about = QString::fromUtf8(service);
    // FullContact writes names that no property may have as the digits of their bytes: "X-FC-RelatedNames:Mother".
    static const QByteArray hidden("X-FCENCODED-");
    if (line.name.startsWith(hidden)) {
        const QByteArray name = QByteArray::fromHex(line.name.mid(hidden.size()));
        const qsizetype colon = name.indexOf(':');
        if (colon > 0)
            return m_draft.takeOther(extraNameOf(name.left(colon)), QString::fromUtf8(name.mid(colon + 1)), value);
    }
    m_draft.takeOther(extraNameOf(line.name), about, value);
}

void VCardEntry::takeName(const QString& text, const ContentLine& line)
{
    QStringList parts = componentsOf(text, !m_isOld, QStringLiteral(" "));
    const QString given = parts.value(1).trimmed() + QLatin1Char(' ') + parts.value(2).trimmed();
    m_draft.takeName(nameOf(line), Field::FamilyName, parts.value(0));
    m_draft.takeName(nameOf(line), Field::GivenName, given);
    m_draft.takeOther(QStringLiteral("Name prefix"), {}, parts.value(3));
    m_draft.takeOther(QStringLiteral("Name suffix"), {}, parts.mid(4).join(QLatin1Char(' ')).trimmed());
    m_draft.takeOther(QStringLiteral("Sort as"), {}, QString::fromUtf8(line.parameter("SORT-AS")));
}

void VCardEntry::takeAddress(const QString& text, const ContentLine& line)
{
    const QStringList parts = componentsOf(text, false, {}); // commas are part of what people call a street
    QStringList streetLines {parts.value(0).trimmed(), parts.value(1).trimmed(), parts.value(2).trimmed()};
    streetLines.removeAll(QString());
    customers::Address address;
    address.street = streetLines.join(QLatin1Char('\n'));
    address.city = parts.value(3);
    address.region = parts.value(4);
    address.postcode = parts.value(5);
    address.country = parts.value(6);
    address.label = label(line);
    m_draft.takeAddress(nameOf(line), address);
    // Its lines are parted as those of a value are (the example of RFC 6350 6.3.1).
    m_draft.takeOther(extraNameOf("LABEL"), address.label, unescapeText(QString::fromUtf8(line.parameter("LABEL"))));
}

void VCardEntry::takeOrganisation(const QString& text, const ContentLine& line)
{
    const QStringList parts = componentsOf(text, false, {});
    m_positions.push_back({line.group, parts.value(0), {}});
    QStringList units = parts.mid(1);
    units.removeAll(QString());
    m_draft.takeOther(QStringLiteral("Department"), {}, units.join(QStringLiteral(", ")));
    m_draft.takeOther(QStringLiteral("Sort as"), {}, QString::fromUtf8(line.parameter("SORT-AS")));
}

/// Titles belong to the organisation of their group, else to the next one in order.
void VCardEntry::joinPositions()
{
    if (m_titles.empty() && !m_roles.isEmpty())
        m_titles.emplace_back(QByteArray(), m_roles.takeFirst());
    for (const auto& [group, title] : m_titles) {
        const bool isGrouped = !group.isEmpty()
            && std::ranges::any_of(m_positions, [&](const Position& position) { return position.group == group; });
        const auto found = std::ranges::find_if(m_positions, [&](const Position& position) {
            return position.title.isEmpty() && !position.organisation.trimmed().isEmpty()
                && (isGrouped ? position.group == group : position.group.isEmpty() || group.isEmpty());
        });
        if (found == m_positions.end())
            m_draft.takeRole(QStringLiteral("TITLE"), title);
        else
            found->title = title;
    }
    for (const Position& position : m_positions)
        m_draft.takeOrganisation(QStringLiteral("ORG"), position.organisation, QStringLiteral("TITLE"), position.title);
    for (const QString& role : m_roles)
        m_draft.takeOther(extraNameOf("ROLE"), {}, role);
}

void VCardEntry::takeBirthday(const QString& text, const ContentLine& line)
{
    QString typed = text.simplified();
    auto date = base::CalendarDate::parse(typed, base::DateOrder::YearMonthDay, QDate(9999, 12, 31));
    // Apple writes the year 1604 where none is known.
    if (date && date->year() == 1604)
        date = base::CalendarDate::of(0, date->month(), date->day());
    if (const QByteArray ours = line.parameter("X-AICMS-TYPED"); !ours.isEmpty())
        typed = QString::fromUtf8(ours);
    else if (date)
        typed = date->toIso();
    keepBirthday(nameOf(line), typed, date);
}

/// In a card of ours it was kept already, by somebody's choice: what this program wrote is read back whole.
void VCardEntry::keepBirthday(
    const QString& property, const QString& typed, const std::optional<base::CalendarDate>& date)
{
    if (m_isOurs)
        m_draft.holdFor(fallbackPurpose());
    m_draft.takeBirthday(property, typed, date);
    if (m_isOurs)
        m_draft.holdFor({});
}

/// What only our own writer puts into a card.
void VCardEntry::takeOwnProperty(const QString& text, const ContentLine& line)
{
    const QString value = unescapeText(text);
    if (line.is("X-AICMS-NUMBER"))
        m_draft.takeNumber(nameOf(line), value);
    else if (line.is("X-AICMS-LANGUAGE"))
        m_draft.takeLanguage(nameOf(line), value);
    else if (line.is("X-AICMS-BIRTHDAY"))
        keepBirthday(nameOf(line), value);
    else if (line.is("X-AICMS-FIELD"))
        m_draft.takeOwn(QString::fromUtf8(line.parameter("X-AICMS-NAME")), value);
    else
        takeOther(line, value);
}

/// Photos are kept as such; other bytes that are no text (keys, logos, sounds) stay as the base64 that they were.
void VCardEntry::takeBytes(const ContentLine& line)
{
    QByteArray value = line.value;
    if (value.startsWith("data:")) { // "data:image/jpeg;base64,..." of version 4.0; some escape the comma
        const qsizetype comma = value.indexOf(',');
        if (comma < 0 || !value.left(comma).contains("base64"))
            return takeOther(line, unescapeText(textOf(line, m_fileEncoding).value_or(QString())));
        value = value.mid(comma + 1);
    }
    value.replace(' ', "").replace('\t', "");
    // Judged by its length first: what is too large is not even taken out of base64.
    const bool isTooLarge = value.size() / 4 * 3 > customers::limits::photoBytes;
    if (line.is("PHOTO") && !isTooLarge && m_draft.takePhoto(nameOf(line), QByteArray::fromBase64(value)))
        return;
    if (value.size() > customers::limits::note)
        return m_draft.warn(RowWarning::ValueNotKept);
    takeOther(line, QString::fromLatin1(value));
}

} // namespace aicms::exchange
