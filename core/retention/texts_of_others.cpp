// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/texts_of_others.h"

#include "core/audit/audit.h"
#include "core/base/text_fold.h"
#include "core/customers/changed_texts.h"
#include "core/retention/erasure_store.h"
#include "core/retention/purge_store.h"
#include "core/retention/text_store.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

namespace aicms::retention {

namespace {

const QString blackBar = QStringLiteral("█████");

struct ColumnHit {
    std::size_t column = 0; ///< of its table
    QString text = {};
    std::vector<MentionBook::Place> places = {};
};

/// A row that names somebody.
struct RowHit {
    const store::TextSql* sql = nullptr;
    store::TextKeys keys = {};
    base::CustomerId owner = {};
    std::optional<WhyLeft> stays = {};
    std::vector<ColumnHit> columns = {};
};

/// The texts of a record that is kept in CBOR: arrays of numbers, bytes and texts of known length.
void eachCborText(QByteArrayView bytes, const std::function<void(QByteArrayView)>& look)
{
    constexpr unsigned lengthBits = 0x1f;
    constexpr unsigned oneByte = 24;
    constexpr unsigned eightBytes = 27;
    constexpr unsigned byteString = 2;
    constexpr unsigned textString = 3;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto head = static_cast<unsigned char>(bytes[at++]);
        const unsigned major = head >> 5U;
        quint64 value = head & lengthBits;
        if (value > eightBytes)
            return; // of unknown length: nothing here writes that
        if (value >= oneByte) {
            const qsizetype size = qsizetype(1) << (value - oneByte);
            value = 0;
            for (qsizetype i = 0; i < size && at < bytes.size(); ++i)
                value = (value << 8U) | static_cast<unsigned char>(bytes[at++]);
        }
        if (major != byteString && major != textString)
            continue;
        const qsizetype length = std::min(static_cast<qsizetype>(value & 0x7fffffffU), bytes.size() - at);
        if (major == textString)
            look(bytes.sliced(at, length));
        at += length;
    }
}

/// Reads everything once and judges what it found.
class TextPass {
public:
    TextPass(storage::ReadTransaction& tx, const TextQuery& query)
        : m_tx(tx), m_query(query), m_book(query.people), m_held(store::heldPeople(tx)),
          m_orders(tx, query.today, query.zone)
    {
    }

    void run()
    {
        find();
        for (RowHit& hit : m_hits)
            judge(hit);
        std::sort(m_left.begin(), m_left.end());
        m_left.erase(std::unique(m_left.begin(), m_left.end()), m_left.end());
    }
    /// Every row that names one of them, judged or not.
    void find()
    {
        if (m_book.isEmpty())
            return;
        const std::vector<store::TextSql>& tables = store::textSql();
        const bool isKnown = m_query.known && m_query.known->commit == store::commitCounter(m_tx);
        for (std::size_t i = 0; i < tables.size(); ++i) {
            if (!isKnown) {
                read(tables[i], m_tx.query(tables[i].select.constData()));
                continue;
            }
            for (const store::TextKeys& keys : m_query.known->rows[i])
                read(tables[i], store::rowOf(m_tx, tables[i], keys));
        }
    }
    const std::vector<RowHit>& hits() const { return m_hits; }
    const std::vector<RowHit>& losing() const { return m_losing; }
    const std::vector<LeftText>& left() const { return m_left; }

private:
    void read(const store::TextSql& sql, storage::Rows rows)
    {
        const std::size_t keys = sql.keyCount;
        while (rows.next()) {
            std::vector<ColumnHit> columns;
            for (std::size_t i = 0; i < sql.columns.size(); ++i)
                look(sql, rows.bytes(static_cast<int>(keys + 2 + i)), i, columns);
            if (columns.empty())
                continue;
            RowHit hit;
            hit.sql = &sql;
            hit.owner = rows.id<base::CustomerId>(static_cast<int>(keys));
            if (m_query.gone.contains(hit.owner))
                continue;
            for (std::size_t i = 0; i < keys; ++i)
                hit.keys[i] = rows.integer(static_cast<int>(i));
            const int stays = static_cast<int>(keys) + 1;
            if (!rows.isNull(stays))
                hit.stays = static_cast<WhyLeft>(rows.integer(stays));
            hit.columns = std::move(columns);
            m_hits.push_back(std::move(hit));
        }
    }

    void look(const store::TextSql& sql, QByteArrayView bytes, std::size_t column, std::vector<ColumnHit>& columns)
    {
        const auto lookAt = [&](QByteArrayView text) {
            if (!m_book.mayMention(text))
                return;
            ColumnHit hit {column, QString::fromUtf8(text), {}};
            hit.places = m_book.find(hit.text);
            if (!hit.places.empty())
                columns.push_back(std::move(hit));
        };
        if (sql.table->form == TextForm::Cbor)
            eachCborText(bytes, lookAt);
        else
            lookAt(bytes);
    }

    void judge(RowHit& hit)
    {
        const LeftText row {QString::fromLatin1(hit.sql->table->table),
            store::numberOf(hit.sql->table->table, hit.keys), hit.owner, {}};
        const auto leave = [&](WhyLeft why) {
            m_left.push_back(row);
            m_left.back().why = why;
        };
        if (!hit.stays && (m_held.everybody ? hit.owner.isValid() : m_held.people.contains(hit.owner)))
            hit.stays = WhyLeft::Hold;
        if (!hit.stays && m_orders.keeps(hit.sql->table->table, hit.keys[0]))
            hit.stays = WhyLeft::Law;
        if (!hit.stays && m_query.spared.contains({row.table, row.row}))
            hit.stays = WhyLeft::NotMeant;
        bool mayBeOther = false;
        for (ColumnHit& column : hit.columns)
            mayBeOther = std::erase_if(column.places, [this](const auto& place) { return isOthersToo(place.key); }) > 0
                || mayBeOther;
        const bool isSure
            = std::ranges::any_of(hit.columns, [](const ColumnHit& column) { return !column.places.empty(); });
        if (hit.stays == WhyLeft::OwnRecord)
            leave(WhyLeft::OwnRecord);
        else if (mayBeOther)
            leave(WhyLeft::MayBeOther);
        if (!isSure || hit.stays == WhyLeft::OwnRecord)
            return;
        if (hit.stays)
            leave(*hit.stays);
        else
            m_losing.push_back(std::move(hit));
    }

    /// Whether somebody who stays has the same name, address or number.
    bool isOthersToo(int index)
    {
        const auto known = m_shared.constFind(index);
        if (known != m_shared.cend())
            return *known;
        const MentionBook::Key& key = m_book.key(index);
        const bool isShared = key.kind == MentionBook::Kind::Name ? store::isNameOfAnother(m_tx, key.text, m_query.gone)
            : key.kind == MentionBook::Kind::Email ? store::isEmailOfAnother(m_tx, key.text, m_query.gone)
                                                   : isPhoneOfAnother(key);
        m_shared.insert(index, isShared);
        return isShared;
    }

    bool isPhoneOfAnother(const MentionBook::Key& key)
    {
        return std::ranges::any_of(key.phones, [this](const NamedPerson::Phone& phone) {
            return store::isPhoneOfAnother(m_tx, phone.numbers, phone.national, m_query.gone);
        });
    }

    storage::ReadTransaction& m_tx;
    const TextQuery& m_query;
    MentionBook m_book;
    HeldPeople m_held;
    store::OrdersOfLaw m_orders;
    std::vector<RowHit> m_hits;
    std::vector<RowHit> m_losing;
    std::vector<LeftText> m_left;
    QHash<int, bool> m_shared;
};

QString withBlack(const ColumnHit& column)
{
    QString text;
    qsizetype at = 0;
    for (const MentionBook::Place& place : column.places) {
        text += column.text.mid(at, place.start - at) + blackBar;
        at = place.start + place.length;
    }
    return text + column.text.mid(at);
}

} // namespace

TextRows textRowsNaming(storage::ReadTransaction& tx, const std::vector<base::CustomerId>& people)
{
    TextQuery query;
    query.people = store::namedPeople(tx, people);
    TextPass pass(tx, query);
    pass.find();
    TextRows known;
    known.commit = store::commitCounter(tx);
    known.rows.resize(store::textSql().size());
    for (const RowHit& hit : pass.hits())
        known.rows[static_cast<std::size_t>(hit.sql - store::textSql().data())].insert(hit.keys);
    return known;
}

TextsNaming textsNaming(storage::ReadTransaction& tx, const TextQuery& query)
{
    TextPass pass(tx, query);
    pass.run();
    TextsNaming found {{}, pass.left()};
    for (const RowHit& hit : pass.losing()) {
        const char* table = hit.sql->table->table;
        found.losing.push_back({QString::fromLatin1(table), store::numberOf(table, hit.keys), hit.owner});
    }
    return found;
}

void cleanTexts(storage::WriteTransaction& tx, const access::Session& session, const TextQuery& query, MarkMaker& marks,
    Certificate& part)
{
    TextPass pass(tx, query);
    pass.run();
    std::set<base::CustomerId> records;
    std::map<QString, qint64> erased(part.erased.begin(), part.erased.end());
    std::map<QString, qint64> nameless(part.nameless.begin(), part.nameless.end());
    for (const RowHit& hit : pass.losing()) {
        const TextTable& table = *hit.sql->table;
        const bool isKeptInPart = table.way == TextWay::BlackOut;
        for (const ColumnHit& column : hit.columns) {
            if (column.places.empty())
                continue;
            if (!isKeptInPart) {
                marks.addValue(column.text.toUtf8());
                if (table.way == TextWay::Empty)
                    store::setText(tx, *hit.sql, column.column, hit.keys, QStringLiteral(""));
                continue;
            }
            for (const MentionBook::Place& place : column.places) {
                const QString name = column.text.mid(place.start, place.length);
                marks.addValue(name.toUtf8());
                marks.addWords(base::foldText(name));
            }
            store::setText(tx, *hit.sql, column.column, hit.keys, withBlack(column));
        }
        if (table.way == TextWay::DropRow)
            store::dropTextRow(tx, *hit.sql, hit.keys);
        store::noteChange(tx, table, hit.keys);
        if (table.isRecord)
            records.insert(hit.owner);
        ++(isKeptInPart ? nameless : erased)[textsElsewhere];
        const audit::ObjectKind kind = hit.owner.isValid() ? audit::ObjectKind::Customer : audit::ObjectKind::Erasure;
        audit::append(tx, session,
            {isKeptInPart ? QStringLiteral("erasure.black_out") : QStringLiteral("erasure.remove_text"), kind,
                hit.owner.isValid() ? hit.owner.value : part.id.value, {}, QString::fromLatin1(table.table)});
    }
    if (query.known && query.known->commit == store::commitCounter(tx))
        ++query.known->commit; // the block that ends here
    customers::noteChangedTexts(tx, {records.begin(), records.end()});
    part.erased.assign(erased.begin(), erased.end());
    part.nameless.assign(nameless.begin(), nameless.end());
    part.left.insert(part.left.end(), pass.left().begin(), pass.left().end());
    if (!pass.losing().empty())
        tx.publish(base::ChangeKind::Everything, 0);
}

} // namespace aicms::retention
