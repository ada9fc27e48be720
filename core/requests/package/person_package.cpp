// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/person_package.h"

#include "core/customers/customer_writer.h"
#include "core/exchange/json/json_entry.h"
#include "core/requests/package/answer_lines.h"
#include "core/requests/package/hidden_words.h"
#include "core/requests/package/never_revealed.h"
#include "core/requests/package/person_tables.h"
#include "core/requests/package/row_values.h"
#include "core/retention/purge_plan.h"
#include "core/sharing/disclosures.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <numeric>

namespace aicms::requests {

namespace {

using customers::PersonTable;

const QString filesTable = QStringLiteral("attachment");
const QString piecesTable = QStringLiteral("attachment_piece");

bool asksFor(const Request& request, Kind kind)
{
    return std::ranges::find(request.items, kind, &Item::kind) != request.items.end();
}

RowValues::Rule ruleOf(PackageKind kind)
{
    switch (kind) {
    case PackageKind::Access: break;
    case PackageKind::Portability: return RowValues::Rule::Portable;
    case PackageKind::Know: return RowValues::Rule::Ccpa;
    }
    return RowValues::Rule::Everything;
}

/// One package on its way.
class Collector {
public:
    Collector(storage::ReadTransaction& tx, const PackageOrder& order, const purposes::Catalogue& catalogue)
        : m_tx(tx), m_order(order), m_catalogue(catalogue), m_texts(tx, order.customer, order.choices),
          m_values(tx, catalogue, m_texts, ruleOf(order.kind))
    {
        m_package.kind = order.kind;
    }

    PersonPackage collect()
    {
        for (const PersonTable* table : personTables()) {
            if (m_order.kind != PackageKind::Portability || table->portable != customers::Portable::Never)
                addTable(*table);
        }
        if (m_order.kind != PackageKind::Portability)
            addElsewhere();
        if (m_order.kind != PackageKind::Access)
            m_package.customers.append(exchange::jsonEntryOf(portableCustomer()));
        HiddenWords hidden(m_order.choices.hidden);
        m_package.data = hidden.without(QJsonValue(m_package.data)).toObject();
        m_package.hidden = hidden.counts();
        m_package.customers = hidden.without(QJsonValue(m_package.customers)).toArray(); // the same once more
        takeFiles();
        m_package.passages = m_texts.passages();
        m_package.unexplained = m_values.unexplained();
        m_package.blackedOut
            = m_texts.blackedOutCount() + std::accumulate(m_package.hidden.begin(), m_package.hidden.end(), 0);
        for (const auto& list : {m_texts.withheld(), m_values.withheld()})
            m_package.withheld.insert(m_package.withheld.end(), list.begin(), list.end());
        for (int place = 0; place < placeCount; ++place) {
            if (m_counts[static_cast<std::size_t>(place)])
                m_package.places.push_back({static_cast<Place>(place), *m_counts[static_cast<std::size_t>(place)]});
        }
        if (m_order.kind != PackageKind::Portability) {
            addKept();
            m_package.silenced
                = consent::silencedAddresses(m_tx, customers::readCustomer(m_tx, m_order.customer), m_catalogue);
            m_package.lines
                = answerLines(m_package, m_catalogue, m_values.purposes(), m_values.sources(), m_order.regimes,
                    {sharing::storedRecipients(m_tx), sharing::receivedOf(m_tx, m_order.customer), m_order.today});
        }
        return std::move(m_package);
    }

private:
    /// By what the purges go by, for what the package has.
    void addKept()
    {
        using retention::DataClass;
        retention::PersonKeeping keeping = retention::keepingOf(
            m_tx, retention::rulesInForce(m_tx), {m_order.today, m_order.zone}, m_order.customer);
        keeping.hide({retention::Keeper::Hold}); // holds are no part of the copy (Art. 15(4))
        const auto add = [this](const QString& code, const QStringList& tables, const retention::Keeping& kept) {
            if (std::ranges::any_of(
                    tables, [this](const QString& table) { return !m_package.data.value(table).toArray().isEmpty(); }))
                m_package.keptKinds.push_back({code, kept});
        };
        add(QStringLiteral("person"), {QStringLiteral("customer")}, keeping.person);
        add(QStringLiteral("others"), {QStringLiteral("customer")}, keeping.others);
        add(QStringLiteral("ways"), {QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("link")},
            keeping.contactPoints);
        add(QStringLiteral("addresses"), {QStringLiteral("address")}, keeping.addresses);
        add(QStringLiteral("own_fields"), {QStringLiteral("extra_field")}, keeping.ownFields);
        const std::pair<DataClass, QString> others[] = {{DataClass::Interactions, QStringLiteral("interaction")},
            {DataClass::Orders, QStringLiteral("sales_order")}, {DataClass::Events, QStringLiteral("customer_event")},
            {DataClass::Files, filesTable}, {DataClass::ConsentProof, QStringLiteral("consent_payload")}};
        for (const auto& [dataClass, table] : others)
            add(retention::dataClassCode(dataClass), {table}, keeping.last(dataClass));
    }
    bool isLeftOut(std::optional<Place> place) const { return place && m_order.choices.leftOut.contains(*place); }
    void count(std::optional<Place> place, qint64 items)
    {
        if (place)
            m_counts[static_cast<std::size_t>(*place)] = m_counts[static_cast<std::size_t>(*place)].value_or(0) + items;
    }
    void leaveOut(Place place, int items)
    {
        const auto known = std::ranges::find(m_package.withheld, placeCode(place), &Withheld::what);
        if (known != m_package.withheld.end())
            known->items += items;
        else if (items > 0)
            m_package.withheld.push_back({placeCode(place), items, m_order.choices.leftOut.at(place)});
    }

    void addTable(const PersonTable& table)
    {
        const QString name = QString::fromLatin1(table.name);
        const auto place = placeOfRows(name);
        auto rows = m_tx.query(table.select, m_order.customer);
        QJsonArray shown;
        int held = 0;
        while (rows.next()) {
            ++held;
            if (isLeftOut(place))
                continue;
            if (auto row = m_values.row(table, rows))
                shown.append(*std::move(row));
        }
        // Of the log each entry counts, as each is shown; a deletion counts its texts alone.
        const bool isItem = placeOfTable(name).has_value() || place == Place::Log;
        if (isLeftOut(place))
            leaveOut(*place, held);
        else
            m_package.data.insert(name, shown);
        count(isItem ? place : std::nullopt, isLeftOut(place) ? held : shown.size());
        m_package.rows += static_cast<int>(shown.size());
    }

    /// What stands about the person in somebody else's record: of it nothing but the text and its time.
    void addElsewhere()
    {
        QJsonArray rows;
        const bool isOut = isLeftOut(Place::Elsewhere);
        const auto found
            = findTextsOfOthers(m_tx, MentionFinder(knownPerson(m_tx, m_order.customer)), m_order.customer);
        for (const FoundText& text : found) {
            const auto shown = isOut ? std::nullopt : m_texts.elsewhere(text);
            if (shown)
                rows.append(QJsonObject {{QStringLiteral("table"), text.table},
                    {QStringLiteral("text"), shownText(*shown)}, {QStringLiteral("at"), text.at.toIso()}});
        }
        count(Place::Elsewhere, static_cast<qint64>(found.size()));
        m_package.rows += static_cast<int>(rows.size());
        if (isOut)
            leaveOut(Place::Elsewhere, static_cast<int>(found.size()));
        else
            m_package.data.insert(QStringLiteral("mentioned_elsewhere"), rows);
    }

    QString shownText(const QString& text) const
    {
        return m_order.kind == PackageKind::Know ? withoutNeverRevealed(text) : text;
    }

    /// The record as it may go into another program: what staff wrote of her stays here.
    customers::Customer portableCustomer()
    {
        customers::Customer person = customers::readCustomer(m_tx, m_order.customer);
        const auto keep = [this](auto& values) {
            std::erase_if(values, [this](const auto& value) { return !m_values.mayGo(value.provenance); });
        };
        person.notes.clear();
        person.tags.clear();
        keep(person.emails);
        keep(person.phones);
        keep(person.addresses);
        keep(person.links);
        keep(person.memberships);
        keep(person.extraFields);
        std::vector<customers::ExtraField> fields;
        for (customers::ExtraField& field : person.extraFields) {
            const auto shown = m_texts.own(QStringLiteral("extra_field"), field.value, {});
            if (!shown || (m_order.kind == PackageKind::Know && !neverRevealed(field.name, *shown).isEmpty()))
                continue;
            field.value = *shown;
            fields.push_back(std::move(field));
        }
        person.extraFields = std::move(fields);
        if (!m_values.mayGo(person.numberProvenance))
            person.number.clear();
        if (!m_values.mayGo(person.languageProvenance))
            person.language.clear();
        if (!m_values.mayGo(person.birthdayProvenance)) {
            person.birthday.reset();
            person.birthdayTyped.clear();
        }
        if (person.photo && !m_values.mayGo(person.photo->provenance))
            person.photo.reset();
        return person;
    }

    /// Attached files go beside the data, as they came.
    void takeFiles()
    {
        QHash<qint64, QByteArray> bytes;
        for (const QJsonValue& piece : m_package.data.take(piecesTable).toArray()) {
            bytes[piece[QLatin1String("attachment_id")].toInteger()]
                += QByteArray::fromBase64(piece[QLatin1String("bytes")].toString().toLatin1());
            --m_package.rows;
        }
        for (const QJsonValue& row : m_package.data[filesTable].toArray()) {
            HeldFile file;
            file.id = row[QLatin1String("id")].toInteger();
            file.name = row[QLatin1String("name")].toString();
            file.size = row[QLatin1String("size")].toInteger();
            if (const auto decided = m_order.choices.files.find(file.id); decided != m_order.choices.files.end())
                file.decision = decided->second;
            if (file.decision.fate == FileFate::Include)
                file.bytes = bytes.value(file.id);
            else
                m_package.withheld.push_back({file.name, 1, {QStringLiteral("rights_of_others"), file.decision.text}});
            m_package.files.push_back(std::move(file));
        }
    }

    storage::ReadTransaction& m_tx;
    const PackageOrder& m_order;
    const purposes::Catalogue& m_catalogue;
    ShownTexts m_texts;
    RowValues m_values;
    PersonPackage m_package;
    std::array<std::optional<qint64>, placeCount> m_counts = {};
};

} // namespace

QString packageKindCode(PackageKind kind)
{
    static constexpr std::array codes = {"access", "portability", "know"};
    return QString::fromLatin1(codes.at(static_cast<std::size_t>(kind)));
}

std::optional<PackageKind> packageKindOf(const Request& request)
{
    const bool isAccess = asksFor(request, Kind::Access);
    if (!isAccess && !asksFor(request, Kind::Portability))
        return std::nullopt;
    // Under the CCPA a portable form is part of knowing (privacy-rules section 2).
    const bool isCcpa = !request.regimes.empty()
        && std::ranges::all_of(request.regimes, [](Regime regime) { return regime == Regime::Ccpa; });
    return isCcpa ? PackageKind::Know : isAccess ? PackageKind::Access : PackageKind::Portability;
}

bool wantsPortableFile(const Request& request)
{
    return packageKindOf(request) == PackageKind::Access && asksFor(request, Kind::Portability);
}

QString HeldFile::path() const
{
    return QStringLiteral("files/%1-%2").arg(id).arg(name);
}

int PersonPackage::undecided() const
{
    return static_cast<int>(std::ranges::count_if(passages, &Passage::isOpen));
}

int PersonPackage::unsure() const
{
    return static_cast<int>(
        std::ranges::count_if(passages, [](const Passage& each) { return each.isOpen() && !each.isSure; }));
}

const AnswerLine* PersonPackage::emptyLine() const
{
    const auto empty = std::ranges::find_if(lines, &AnswerLine::isEmpty);
    return empty == lines.end() ? nullptr : &*empty;
}

PersonPackage collect(storage::ReadTransaction& tx, const PackageOrder& order, const purposes::Catalogue& catalogue)
{
    return Collector(tx, order, catalogue).collect();
}

QByteArray PersonPackage::json(const Request& request, const QString& business, base::UtcTime now) const
{
    QJsonArray answered;
    for (const AnswerLine& line : lines)
        answered.append(QJsonObject {{QStringLiteral("line"), line.number}, {QStringLiteral("about"), line.code},
            {QStringLiteral("content"), line.content}});
    QJsonArray laws;
    for (const Regime regime : request.regimes)
        laws.append(regimeCode(regime));
    QJsonArray kept;
    for (const Withheld& each : withheld)
        kept.append(QJsonObject {{QStringLiteral("what"), each.what}, {QStringLiteral("items"), each.items},
            {QStringLiteral("reason"), each.why.code}, {QStringLiteral("text"), each.why.text}});
    QJsonArray attached;
    for (const HeldFile& file : files)
        attached.append(QJsonObject {{QStringLiteral("attachment_id"), file.id},
            {QStringLiteral("path"), file.bytes.isEmpty() ? QJsonValue() : QJsonValue(file.path())},
            {QStringLiteral("note"), file.decision.text}});
    QJsonObject object {{QStringLiteral("format"), QStringLiteral("aicms-person/%1").arg(packageFormat)},
        {QStringLiteral("schema"), QStringLiteral("schema.json")}, {QStringLiteral("kind"), packageKindCode(kind)},
        {QStringLiteral("controller"), business}, {QStringLiteral("request"), request.id.value},
        {QStringLiteral("laws"), laws}, {QStringLiteral("made_at"), now.toIso()},
        {QStringLiteral("people_blacked_out"), blackedOut}, {QStringLiteral("withheld"), kept},
        {QStringLiteral("files"), attached}, {QStringLiteral("data"), data}};
    if (!lines.empty())
        object.insert(QStringLiteral("answer"), answered);
    QJsonObject leftOut;
    for (const consent::SilencedAddress& each : silenced)
        leftOut.insert(each.address, QJsonArray::fromStringList(each.purposes));
    if (!leftOut.isEmpty())
        object.insert(QStringLiteral("addresses_left_out"), leftOut);
    if (!customers.isEmpty())
        object.insert(QStringLiteral("customers"), customers);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray PersonPackage::fingerprint() const
{
    // Looking at a record is logged: the log may grow between two looks, and the counts of the answer with it.
    PersonPackage lasting = *this;
    lasting.data.remove(QStringLiteral("audit_entry"));
    lasting.data.remove(QStringLiteral("audit_reason"));
    lasting.lines.clear();
    std::erase_if(lasting.withheld, [](const Withheld& each) { return each.what == placeCode(Place::Log); });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(lasting.json({}, {}, {}));
    for (const HeldFile& file : files)
        hash.addData(file.bytes);
    return hash.result();
}

} // namespace aicms::requests
