// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/copy_tables.h"

#include "core/exchange/entry/iso_time.h"
#include "ui/wording/text_in.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace aicms::wording {

using requests::Place;

namespace {

enum class Format { Text, Moment, Day, Code, YesNo, Purpose, Law, Reason, Kinds, Digest, Action };

struct ShownColumn {
    const char* name;
    const char* word;
    Format format = Format::Text;
    const char* codes = ""; ///< numbered words
};

constexpr ShownColumn customerColumns[] = {{"number", "number"}, {"kind", "kind", Format::Code, "person_kind"},
    {"given_name", "given_name"}, {"family_name", "family_name"}, {"name", "name"}, {"language", "language"},
    {"birthday_typed", "birthday"}, {"birthday", "col.birthday_read"}, {"created_at", "col.created", Format::Moment},
    {"updated_at", "col.updated", Format::Moment}, {"last_contact_at", "col.last_contact", Format::Moment},
    {"last_activity_at", "col.last_activity", Format::Moment}, {"deleted_at", "col.binned", Format::Moment}};
constexpr ShownColumn emailColumns[] = {{"address", "email"}, {"label", ""}};
constexpr ShownColumn phoneColumns[] = {{"typed", "phone"}, {"label", ""}, {"e164", "col.phone_read"}};
constexpr ShownColumn addressColumns[]
    = {{"street", "address"}, {"postcode", ""}, {"city", ""}, {"region", ""}, {"country", ""}, {"label", ""}};
constexpr ShownColumn linkColumns[] = {{"url", "link"}, {"label", ""}};
constexpr ShownColumn tagColumns[] = {{"tag.name", "tag"}};
constexpr ShownColumn fieldColumns[] = {{"name", ""}, {"value", ""}, {"reading", "col.reading"}};
constexpr ShownColumn membershipColumns[] = {{"customer.name", "organisation"}, {"role", "role"}};
constexpr ShownColumn photoColumns[] = {{"media_type", "photo"}};

constexpr ShownColumn noteColumns[] = {{"at", "when", Format::Moment}, {"text", "col.text"}};
constexpr ShownColumn contactColumns[] = {{"at", "when", Format::Moment}, {"kind", "what", Format::Code, "interaction"},
    {"subject", "col.subject"}, {"text", "col.text"}, {"due_at", "col.due", Format::Moment},
    {"done_at", "col.done", Format::Moment}, {"deleted_at", "col.binned", Format::Moment}};
constexpr ShownColumn orderColumns[] = {{"at", "when", Format::Moment}, {"number", "order"},
    {"kind", "what", Format::Code, "order_kind"}, {"country", "col.country"}, {"total", "total"}, {"currency", ""}};
constexpr ShownColumn lineColumns[]
    = {{"order_id", "order"}, {"description", "lines"}, {"quantity", "col.quantity"}, {"unit_price", "col.unit_price"}};
constexpr ShownColumn eventColumns[]
    = {{"at", "when", Format::Moment}, {"event_type.kind", "what"}, {"value", "value"}, {"event_type.source", "from"}};
constexpr ShownColumn consentColumns[] = {{"seq", "col.entry"}, {"at", "when", Format::Moment},
    {"purpose.code", "purpose", Format::Purpose}, {"state", "col.state", Format::Code, "state"},
    {"channel", "col.channel", Format::Code, "channel"}, {"how", "how", Format::Code, "how"},
    {"is_explicit", "col.explicit", Format::YesNo}, {"valid_until", "col.valid_until", Format::Moment},
    {"notice_version_id", "col.notice_version"}, {"language", "language"}, {"proof_text", "col.proof"},
    {"giver_name", "col.giver"}, {"reason", "col.reason", Format::Reason}, {"corrects", "col.corrects"},
    {"recorded_at", "col.recorded", Format::Moment}};
constexpr ShownColumn sightColumns[]
    = {{"at", "when", Format::Moment}, {"version_id", "col.notice_version"}, {"language", "language"},
        {"how", "how", Format::Code, "how"}, {"notice_sight_struck.at", "col.struck", Format::Moment}};
constexpr ShownColumn restrictionColumns[] = {{"from_at", "when", Format::Moment},
    {"ground", "ground", Format::Code, "ground"}, {"reason", "col.reason"}, {"told_at", "col.told", Format::Moment},
    {"lifted_at", "col.lifted", Format::Moment}, {"lift_note", "col.lift_note"}};
constexpr ShownColumn minorColumns[] = {{"at", "minor", Format::Moment}};
constexpr ShownColumn softColumns[] = {{"at", "when", Format::Moment}, {"purpose.code", "purpose", Format::Purpose},
    {"from_sale", "col.from_sale", Format::YesNo}, {"own_similar", "col.own_similar", Format::YesNo},
    {"opt_out_offered", "col.opt_out", Format::YesNo}};
constexpr ShownColumn requestColumns[] = {{"received_on", "col.received", Format::Day},
    {"arrived_by", "col.arrived", Format::Code, "arrived"}, {"text", "col.text"}, {"person_name", "name"},
    {"person_contact", "col.contact"}, {"laws_reason", "col.reason"}, {"due_on", "col.due", Format::Day},
    {"ended_as", "col.ended_as", Format::Code, "ended_as"}, {"ended_on", "col.lifted", Format::Day}};
constexpr ShownColumn itemColumns[] = {{"kind", "col.asked", Format::Code, "asked"},
    {"outcome", "col.outcome", Format::Code, "outcome"}, {"refusal", "col.code"}, {"text", "col.text"}};
constexpr ShownColumn lawColumns[] = {{"regime", "col.law", Format::Law}};
constexpr ShownColumn requestEventColumns[] = {
    {"on_day", "when", Format::Day}, {"move", "col.move", Format::Code, "move"}, {"text", "col.text", Format::Digest}};
constexpr ShownColumn letterColumns[] = {{"kind", "what", Format::Code, "letter_kind"},
    {"sent_on", "col.sent", Format::Day}, {"recipient", "col.to"}, {"sent_to", ""}, {"subject", "col.subject"},
    {"body", "col.text"}, {"reason", "col.reason"}, {"place_and_day", ""}};
constexpr ShownColumn draftColumns[] = {{"at", "when", Format::Moment}, {"screen", "col.screen"}};
constexpr ShownColumn importColumns[] = {{"batch_id", "col.import"}, {"made", "col.made", Format::YesNo}};
constexpr ShownColumn logColumns[]
    = {{"at", "when", Format::Moment}, {"action", "col.action", Format::Action}, {"details", "col.details"}};
constexpr ShownColumn reasonColumns[] = {{"text", "col.reason"}};
constexpr ShownColumn sharedColumns[] = {{"disclosure.at", "when", Format::Moment}, {"recipient.name", "col.recipient"},
    {"recipient.countries", "col.country"}, {"purpose.code", "purpose", Format::Purpose},
    {"disclosure.fields", "what", Format::Kinds}, {"disclosure.act", "how", Format::Code, "act"},
    {"disclosure.note", "col.text"}};
constexpr ShownColumn toldColumns[] = {{"made_at", "when", Format::Moment}, {"recipient.name", "col.recipient"},
    {"cause", "col.cause", Format::Code, "cause"}, {"state", "col.told_state", Format::Code, "told_state"},
    {"settled_at", "col.told", Format::Moment}, {"note", "col.reason"}};
constexpr ShownColumn elsewhereColumns[] = {{"at", "when", Format::Moment}, {"text", "col.text"}};
constexpr ShownColumn fileColumns[] = {{"name", "what"}};

struct ShownTable {
    const char* name;
    const char* heading; ///< "": that of the part
    std::span<const ShownColumn> columns;
};
/// In the order in which they stand in their part.
const ShownTable shownTables[] = {{"customer", "", customerColumns}, {"email", "", emailColumns},
    {"phone", "", phoneColumns}, {"address", "", addressColumns}, {"link", "", linkColumns},
    {"membership", "", membershipColumns}, {"customer_tag", "", tagColumns}, {"extra_field", "", fieldColumns},
    {"put_aside_field", "", fieldColumns}, {"photo", "", photoColumns}, {"note", "", noteColumns},
    {"interaction", "", contactColumns}, {"sales_order", "", orderColumns}, {"order_line", "lines", lineColumns},
    {"customer_event", "", eventColumns}, {"consent_payload", "", consentColumns},
    {"notice_sight", "told", sightColumns}, {"restriction", "restrictions", restrictionColumns},
    {"minor_mark", "minor", minorColumns}, {"soft_opt_in", "channel.1", softColumns}, {"attachment", "", fileColumns},
    {"request", "", requestColumns}, {"request_item", "col.asked", itemColumns}, {"request_law", "col.law", lawColumns},
    {"request_event", "col.move", requestEventColumns}, {"request_letter", "col.letters", letterColumns},
    {"recipient_notice", "to_tell", toldColumns}, {"disclosure_person", "recipients", sharedColumns},
    {"draft", "", draftColumns}, {"import_change", "", importColumns}, {"audit_entry", "", logColumns},
    {"audit_reason", "col.reason", reasonColumns}, {"mentioned_elsewhere", "", elsewhereColumns}};

const ShownTable* findShown(const QString& table)
{
    const auto found
        = std::ranges::find_if(shownTables, [&](const ShownTable& each) { return table == QLatin1String(each.name); });
    return found == std::end(shownTables) ? nullptr : &*found;
}

QString plain(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// A value as it is read.
class CellText {
public:
    CellText(const SheetWords& words, const CopyTables& tables) : m_words(words), m_tables(tables) { }

    QString operator()(const ShownColumn& column, const QJsonValue& value) const
    {
        if (value.isNull() || value.isUndefined())
            return {};
        switch (column.format) {
        case Format::Text: break;
        case Format::Moment:
            if (const auto time = exchange::readIsoTime(value.toString()))
                return m_words.moment(*time);
            break;
        case Format::Day: return m_words.day(QDate::fromString(value.toString(), Qt::ISODate));
        case Format::Code: return coded(column.codes, value);
        case Format::YesNo: return m_words(value.toBool() ? "yes" : "no");
        case Format::Purpose: return m_tables.purposeName(value.toString());
        case Format::Reason: return m_words.reason(false, value.toString());
        case Format::Kinds: return kinds(value.toString());
        case Format::Digest: return said(value.toString());
        case Format::Action: return auditActionIn(m_words.language(), value.toString());
        case Format::Law: return lawName(static_cast<requests::Regime>(value.toInt()));
        }
        return plain(value);
    }

private:
    /// As its readers call it; the others have one name everywhere.
    QString lawName(requests::Regime law) const
    {
        return law == requests::Regime::EuGdpr ? m_words("law_eu")
            : law == requests::Regime::UkGdpr  ? m_words("law_uk")
                                               : requests::regimeCode(law);
    }
    /// What a step left, where that is not the digest of a letter that went out.
    QString said(const QString& text) const
    {
        static const QRegularExpression digests(QStringLiteral("^[0-9a-f]{64}( [0-9a-f]{64})?$"));
        return digests.match(text).hasMatch() ? m_words("letter_digest").arg(text.section(u' ', 0, 0)) : text;
    }
    /// A JSON list of kinds of data.
    QString kinds(const QString& list) const
    {
        QStringList names;
        for (const QJsonValue& each : QJsonDocument::fromJson(list.toUtf8()).array())
            names << m_words.kindOfData(each.toString());
        return names.join(QStringLiteral(", "));
    }
    QString coded(const char* codes, const QJsonValue& value) const
    {
        const QLatin1String kind(codes);
        if (kind == QLatin1String("person_kind"))
            return m_words(value.toInt() == 0 ? "person" : "organisation");
        if (kind == QLatin1String("order_kind"))
            return m_words(value.toInt() == 0 ? "order" : "credit");
        const QString key = QStringLiteral("%1.%2").arg(kind).arg(value.toInteger());
        const QString word = m_words.word(key);
        return word == key ? plain(value) : word; // a number of a later version
    }

    const SheetWords& m_words;
    const CopyTables& m_tables;
};

/// 12345 with two decimals: "123.45".
QString amount(qint64 total, int decimals)
{
    QString digits = QString::number(std::abs(total)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return (total < 0 ? QStringLiteral("-") : QString()) + digits;
}

/// Why a field is held: of the first entry that names it.
QJsonObject heldBecause(const QJsonObject& row, const QString& field)
{
    const QJsonArray reasons = row[QLatin1String("held_because")].toArray();
    for (const QJsonValue& reason : reasons) {
        if (reason[QLatin1String("fields")].toArray().contains(field))
            return reason.toObject();
    }
    return reasons.isEmpty() ? QJsonObject() : reasons.first().toObject();
}

QString originText(const SheetWords& words, const QJsonObject& reason)
{
    static const QStringList origins = {QStringLiteral("provided"), QStringLiteral("observed"),
        QStringLiteral("inferred"), QStringLiteral("third_party")};
    static const QStringList sources
        = {QStringLiteral("form"), QStringLiteral("import"), QStringLiteral("sample"), QStringLiteral("person")};
    const auto origin = origins.indexOf(reason[QLatin1String("origin")].toString());
    const auto source = sources.indexOf(reason[QLatin1String("source")].toString());
    if (origin < 0 || source < 0)
        return {};
    const auto at = exchange::readIsoTime(reason[QLatin1String("at")].toString());
    return QStringLiteral("%1, %2").arg(words.numbered("origin", static_cast<int>(origin)),
        words.numbered("source", static_cast<int>(source)).arg(at ? words.day(*at) : QString()));
}

/// What stands in one cell of the profile for a row of the lists: the address in one line, a label in brackets.
QString joined(const QJsonObject& row, std::span<const ShownColumn> columns)
{
    QStringList parts;
    for (const ShownColumn& column : columns) {
        const QString name = QLatin1String(column.name);
        if (const QString text = plain(row[name]); !text.isEmpty() && name != QLatin1String("label"))
            parts << text;
    }
    const QString label = row[QLatin1String("label")].toString();
    return parts.join(QStringLiteral(", ")) + (label.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(label));
}

} // namespace

QString CopyTables::purposeName(const QString& code) const
{
    const purposes::Purpose* purpose = m_catalogue.find(code);
    return purpose ? purpose->textFor(m_words.language()).name : code.isEmpty() ? m_words("no_purpose") : code;
}

QString CopyTables::fieldName(const QString& field) const
{
    const ShownTable* shown = findShown(field.section(u'.', 0, 0));
    if (!shown || !field.contains(u'.'))
        return field;
    const QString name = field.section(u'.', 1);
    const auto column = std::ranges::find_if(
        shown->columns, [&](const ShownColumn& each) { return name == QLatin1String(each.name) && *each.word; });
    return column != shown->columns.end() ? m_words(column->word) : m_words(shown->columns.front().word);
}

QStringList CopyTables::shownColumns(const QString& table)
{
    QStringList names;
    if (const ShownTable* shown = findShown(table)) {
        for (const ShownColumn& column : shown->columns)
            names << QString::fromLatin1(column.name);
    }
    return names;
}

SheetSection CopyTables::profile(const QJsonObject& data) const
{
    SheetSection section {{}, {m_words("what"), m_words("value"), m_words("purpose"), m_words("from")}, {}, {}};
    const CellText cell(m_words, *this);
    const auto add = [&](const QString& what, const QString& value, const QJsonObject& reason) {
        if (!value.isEmpty())
            section.rows.push_back(
                {what, value, reason.isEmpty() ? QString() : purposeName(reason[QLatin1String("purpose")].toString()),
                    originText(m_words, reason)});
    };
    for (const ShownTable& table : shownTables) {
        const QString name = QString::fromLatin1(table.name);
        if (requests::placeOfTable(name) != Place::Profile)
            continue;
        for (const QJsonValue& each : data[name].toArray()) {
            const QJsonObject row = each.toObject();
            if (name == QLatin1String("customer")) {
                for (const ShownColumn& column : table.columns) {
                    const QString field = QString::fromLatin1(column.name);
                    const bool isOwn = !field.endsWith(QLatin1String("_at")) && field != QLatin1String("kind");
                    add(m_words(column.word), cell(column, row[field]),
                        isOwn ? heldBecause(row, field) : QJsonObject());
                }
            } else if (name.endsWith(QLatin1String("_field"))) {
                const QString reading = row[QLatin1String("reading")].toString();
                const QString value = row[QLatin1String("value")].toString();
                add(row[QLatin1String("name")].toString(),
                    reading.isEmpty() || reading == value
                        ? value
                        : QStringLiteral("%1 (%2)").arg(value, m_words("col.reading").arg(reading)),
                    heldBecause(row, {}));
            } else {
                add(m_words(table.columns.front().word), joined(row, table.columns), heldBecause(row, {}));
            }
        }
    }
    return section;
}

std::optional<SheetSection> CopyTables::section(const QString& table, const QJsonArray& rows) const
{
    const ShownTable* shown = findShown(table);
    if (!shown || rows.isEmpty())
        return std::nullopt;
    SheetSection section;
    if (*shown->heading)
        section.heading = m_words(shown->heading);
    const CellText cell(m_words, *this);
    const bool isOrder = table == QLatin1String("sales_order");
    // A column in which nothing stands in any row only takes room.
    std::vector<const ShownColumn*> columns;
    for (const ShownColumn& column : shown->columns) {
        const QString name = QString::fromLatin1(column.name);
        const bool isFilled = std::any_of(
            rows.begin(), rows.end(), [&](const QJsonValue& row) { return !cell(column, row[name]).isEmpty(); });
        if (*column.word && isFilled) {
            columns.push_back(&column);
            section.columns << m_words(column.word);
        }
    }
    const bool hasReason = std::any_of(rows.begin(), rows.end(),
        [](const QJsonValue& row) { return row.toObject().contains(QLatin1String("held_because")); });
    if (hasReason)
        section.columns << m_words("purpose") << m_words("from");
    for (const QJsonValue& each : rows) {
        const QJsonObject row = each.toObject();
        QStringList cells;
        for (const ShownColumn* column : columns) {
            const QString name = QString::fromLatin1(column->name);
            cells << (isOrder && name == QLatin1String("total")
                    ? amount(row[name].toInteger(), row[QLatin1String("total_decimals")].toInt()) + u' '
                        + row[QLatin1String("currency")].toString()
                    : cell(*column, row[name]));
        }
        if (hasReason) {
            const QJsonObject reason = heldBecause(row, {});
            cells << purposeName(reason[QLatin1String("purpose")].toString()) << originText(m_words, reason);
        }
        section.rows.push_back(cells);
    }
    return section;
}

std::vector<SheetSection> CopyTables::sections(Place place, const QJsonObject& data) const
{
    std::vector<SheetSection> sections;
    if (place == Place::Profile) {
        SheetSection all = profile(data);
        if (!all.rows.empty())
            sections.push_back(std::move(all));
        return sections;
    }
    QHash<qint64, QString> orderNumbers;
    for (const QJsonValue& order : data[QLatin1String("sales_order")].toArray())
        orderNumbers.insert(order[QLatin1String("id")].toInteger(), order[QLatin1String("number")].toString());
    for (const ShownTable& table : shownTables) {
        const QString name = QString::fromLatin1(table.name);
        if (requests::placeOfRows(name) != place)
            continue;
        auto made = section(name, data[name].toArray());
        if (!made)
            continue;
        if (name == QLatin1String("order_line")) { // the order by its number, as the person knows it
            for (QStringList& row : made->rows)
                row.front() = orderNumbers.value(row.front().toLongLong(), row.front());
        }
        if (place == Place::Imports || place == Place::Drafts)
            made->sentences << m_words("copy_rows_in_data").arg(made->rows.size());
        sections.push_back(*std::move(made));
    }
    return sections;
}

std::vector<SheetSection> CopyTables::files(const requests::PersonPackage& package) const
{
    if (package.files.empty())
        return {};
    SheetSection section {{}, {m_words("what"), m_words("col.size"), m_words("col.where")}, {}, {}};
    for (const requests::HeldFile& file : package.files) {
        QString where = file.bytes.isEmpty() ? m_words("not_in_files") : m_words("in_files").arg(file.path());
        if (!file.decision.text.isEmpty())
            where += QStringLiteral(": ") + file.decision.text;
        section.rows.push_back({file.name, m_words("bytes").arg(m_words.number(file.size)), where});
    }
    return {section};
}

} // namespace aicms::wording
