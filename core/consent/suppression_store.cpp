// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/suppression_store.h"

#include "core/consent/address_form.h"
#include "core/consent/earlier_answers.h"
#include "core/consent/ledger_store.h"
#include "core/consent/own_word.h"
#include "core/consent/phone_form.h"
#include "core/purposes/purpose_records.h"

#include <QUuid>

#include <algorithm>
#include <iterator>

namespace aicms::consent {

namespace {

std::vector<base::CustomerId> peopleFrom(storage::Rows rows)
{
    std::vector<base::CustomerId> people;
    while (rows.next())
        people.push_back(rows.id<base::CustomerId>(0));
    return people;
}

/// Answers that put addresses on the list (noThatLists()).
#define AICMS_ANY_NO "p.state IN (3, 4, 7, 8, 10)"
#define AICMS_OBJECTION "p.state IN (7, 10)"
#define AICMS_OPTED_OUT                                                                                                \
    "(" AICMS_ANY_NO " AND p.purpose_id = (SELECT id FROM purpose WHERE code = 'third_party_sharing'))"
#define AICMS_LISTS "(" AICMS_OBJECTION " OR " AICMS_OPTED_OUT ")"
static_assert(static_cast<int>(State::Refused) == 3 && static_cast<int>(State::Withdrawn) == 4);
static_assert(static_cast<int>(State::Objected) == 7 && static_cast<int>(State::Invalidated) == 8);
static_assert(static_cast<int>(State::OptOutSignal) == 10 && stateCount == 11);

} // namespace

std::optional<vault::SecretBytes> readSuppressionKey(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT key FROM suppression_key");
    if (!rows.next())
        return std::nullopt;
    QByteArray bytes = rows.blob(0);
    return vault::SecretBytes::take(bytes);
}

void storeSuppressionKey(storage::WriteTransaction& tx, const vault::SecretBytes& key)
{
    const auto bytes = key.span();
    tx.execute("INSERT INTO suppression_key (id, key) VALUES (1, ?1)",
        QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
}

namespace {

/// The number that this transaction will have.
#define AICMS_THIS_COMMIT "(SELECT commit_counter + 1 FROM vault_state)"

#define AICMS_LISTED "SELECT digest, purpose_id, kind, objected_at, entry, lifted_by FROM suppression"

/// `isLifted`: as it stands; false: as if nothing had lifted them.
ListSum sumOf(storage::Rows rows, bool isLifted = true)
{
    constexpr int numbers = 4; // behind the digest, which ends with them
    ListSum sum;
    while (rows.next()) {
        QByteArray row = rows.blob(0);
        for (int column = 1; column <= numbers; ++column)
            row += ' ' + QByteArray::number(rows.integer(column));
        sum.add(row + ' ' + (rows.isNull(5) || !isLifted ? QByteArray("-") : QByteArray::number(rows.integer(5))));
    }
    return sum;
}

ListSum sumOfDigest(storage::ReadTransaction& tx, const QByteArray& digest)
{
    return sumOf(tx.query(AICMS_LISTED " WHERE digest = ?1", digest));
}

/// Does `work` and answers what became of the sum of the rows with this digest.
template <class Work> ListSum changeOfDigest(storage::WriteTransaction& tx, const QByteArray& digest, Work work)
{
    const ListSum before = sumOfDigest(tx, digest);
    work();
    ListSum change = sumOfDigest(tx, digest);
    return change -= before;
}

} // namespace

ListSum sumOfSuppressions(storage::ReadTransaction& tx)
{
    return sumOf(tx.query(AICMS_LISTED));
}

ListSum insertSuppression(storage::WriteTransaction& tx, const QByteArray& digest, base::PurposeId purpose,
    AddressKind kind, const Objection& objection)
{
    return changeOfDigest(tx, digest, [&] {
        tx.execute("INSERT INTO suppression (digest, purpose_id, kind, objected_at, entry, changed_in)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, " AICMS_THIS_COMMIT ")"
                   " ON CONFLICT (digest, purpose_id, objected_at, entry) DO UPDATE"
                   " SET lifted_by = NULL, changed_in = excluded.changed_in",
            digest, purpose, static_cast<int>(kind), objection.at, objection.entry);
    });
}

ListSum liftSuppressions(storage::WriteTransaction& tx, const QByteArray& digest, base::PurposeId purpose,
    base::UtcTime before, qint64 yes, base::CustomerId saidBy)
{
    return changeOfDigest(tx, digest, [&] {
        tx.execute(
            "UPDATE suppression SET lifted_by = ?4, changed_in = " AICMS_THIS_COMMIT
            " WHERE digest = ?1 AND purpose_id = ?2 AND objected_at < ?3 AND lifted_by IS NULL AND (?5 IS NULL OR"
            " EXISTS (SELECT 1 FROM consent_payload p WHERE p.seq = entry AND p.customer_id = ?5))",
            digest, purpose, before, yes, saidBy);
    });
}

ListSum passLifted(storage::WriteTransaction& tx, qint64 from, qint64 to, base::UtcTime at)
{
    ListSum change;
    change -= sumOf(tx.query(AICMS_LISTED " WHERE lifted_by = ?1 AND objected_at < ?2", from, at));
    const ListSum there = sumOf(tx.query(AICMS_LISTED " WHERE lifted_by = ?1", to));
    tx.execute("UPDATE suppression SET lifted_by = ?2, changed_in = " AICMS_THIS_COMMIT
               " WHERE lifted_by = ?1 AND objected_at < ?3",
        from, to, at);
    change += sumOf(tx.query(AICMS_LISTED " WHERE lifted_by = ?1", to));
    return change -= there;
}

ListSum restoreLifted(storage::WriteTransaction& tx, qint64 yes)
{
    ListSum change = sumOf(tx.query(AICMS_LISTED " WHERE lifted_by = ?1", yes), false);
    change -= sumOf(tx.query(AICMS_LISTED " WHERE lifted_by = ?1", yes));
    tx.execute("UPDATE suppression SET lifted_by = NULL, changed_in = " AICMS_THIS_COMMIT " WHERE lifted_by = ?1", yes);
    return change;
}

ListSum deleteSuppressions(storage::WriteTransaction& tx, const Objection& objection)
{
    // entry > 0: by the index that holds the numbered ones.
    ListSum change;
    change -= sumOf(
        tx.query(AICMS_LISTED " WHERE entry = ?1 AND entry > 0 AND objected_at = ?2", objection.entry, objection.at));
    tx.execute(
        "DELETE FROM suppression WHERE entry = ?1 AND entry > 0 AND objected_at = ?2", objection.entry, objection.at);
    return change;
}

ListSum deleteUnnumbered(
    storage::WriteTransaction& tx, const QByteArray& digest, base::PurposeId purpose, base::UtcTime objectedAt)
{
    return changeOfDigest(tx, digest, [&] {
        tx.execute("DELETE FROM suppression WHERE digest = ?1 AND purpose_id = ?2 AND objected_at = ?3 AND entry = 0",
            digest, purpose, objectedAt);
    });
}

std::vector<ListedAddress> readSuppressionsAfter(storage::ReadTransaction& tx, qint64 commit)
{
    std::vector<ListedAddress> listed;
    auto rows = tx.query("SELECT s.digest, s.kind, p.code, s.objected_at, e.record_id, s.lifted_by IS NOT NULL,"
                         " EXISTS (SELECT 1 FROM purpose_version v WHERE v.purpose_id = p.id AND v.is_marketing)"
                         " FROM suppression s JOIN purpose p ON p.id = s.purpose_id"
                         " LEFT JOIN consent_payload e ON e.seq = s.entry"
                         " WHERE s.changed_in > ?1 ORDER BY s.changed_in, s.digest, p.code, s.objected_at, s.entry",
        commit);
    while (rows.next()) {
        const QByteArray entry = rows.blob(4);
        listed.push_back({rows.blob(0), static_cast<AddressKind>(rows.integer(1)), rows.text(2), rows.time(3),
            entry.isEmpty() ? QString() : QUuid::fromRfc4122(entry).toString(QUuid::WithoutBraces),
            rows.integer(5) != 0, rows.integer(6) != 0});
    }
    return listed;
}

void numberAsOfNow(storage::WriteTransaction& tx)
{
    tx.execute("UPDATE suppression SET changed_in = min(changed_in, " AICMS_THIS_COMMIT ")");
}

bool hasSuppression(storage::ReadTransaction& tx, const QByteArray& digest, base::PurposeId purpose, base::UtcTime at)
{
    return tx
        .query(
            "SELECT 1 FROM suppression WHERE digest = ?1 AND purpose_id = ?2 AND objected_at = ?3", digest, purpose, at)
        .next();
}

bool isSuppressed(
    storage::ReadTransaction& tx, const QByteArray& digest, base::PurposeId purpose, std::optional<base::UtcTime> now)
{
    return tx
        .query("SELECT 1 FROM suppression s WHERE s.digest = ?1 AND"
               " CASE WHEN ?2 IS NULL THEN s.purpose_id IS NOT (SELECT id FROM purpose WHERE code ="
               " 'third_party_sharing') ELSE s.purpose_id = ?2 END AND"
               " (s.lifted_by IS NULL OR EXISTS (SELECT 1 FROM consent_payload p WHERE p.seq = s.lifted_by"
               " AND p.at > ?3))",
            digest, purpose, now)
        .next();
}

bool wasSuppressed(storage::ReadTransaction& tx, const QByteArray& digest, base::PurposeId purpose, base::UtcTime at)
{
    return tx
        .query("SELECT 1 FROM suppression s WHERE s.digest = ?1 AND s.purpose_id = ?2 AND s.objected_at <= ?3 AND"
               " (s.lifted_by IS NULL OR NOT EXISTS"
               " (SELECT 1 FROM consent_payload p WHERE p.seq = s.lifted_by AND p.at <= ?3))",
            digest, purpose, at)
        .next();
}

bool isLiftable(storage::ReadTransaction& tx, const QByteArray& digest, base::PurposeId purpose, base::UtcTime before)
{
    return tx
        .query("SELECT 1 FROM suppression s WHERE s.digest = ?1 AND s.purpose_id = ?2 AND s.objected_at < ?3 AND"
               " (s.lifted_by IS NULL OR EXISTS"
               " (SELECT 1 FROM consent_payload p WHERE p.seq = s.lifted_by AND p.batch_id IS NOT NULL))",
            digest, purpose, before)
        .next();
}

bool hasSuppressions(storage::ReadTransaction& tx)
{
    return tx.query("SELECT 1 FROM suppression LIMIT 1").next();
}

QStringList readEmails(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query("SELECT folded FROM email WHERE customer_id = ?1 ORDER BY position", customer);
    QStringList addresses;
    while (rows.next())
        addresses << rows.text(0);
    return addresses;
}

std::vector<customers::Phone> readPhones(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query("SELECT typed, e164 FROM phone WHERE customer_id = ?1 ORDER BY position", customer);
    std::vector<customers::Phone> phones;
    while (rows.next())
        phones.push_back({rows.text(0), {}, rows.text(1)});
    return phones;
}

namespace {

/// Who else bears one of those addresses.
std::vector<base::CustomerId> bearersOf(
    storage::ReadTransaction& tx, base::CustomerId customer, AddressKind kind, QStringList forms)
{
    forms.removeAll(QString());
    forms.removeDuplicates();
    const char* sql = kind == AddressKind::Email
        ? "SELECT DISTINCT customer_id FROM email WHERE folded = ?1 AND customer_id <> ?2"
        : "SELECT DISTINCT customer_id FROM phone WHERE e164 = ?1 AND e164 <> '' AND customer_id <> ?2";
    std::vector<base::CustomerId> bearers;
    for (const QString& form : forms)
        std::ranges::copy(peopleFrom(tx.query(sql, form, customer)), std::back_inserter(bearers));
    return bearers;
}

} // namespace

std::vector<base::CustomerId> sharersOf(storage::ReadTransaction& tx, base::CustomerId customer, AddressKind kind)
{
    QStringList forms;
    if (kind == AddressKind::Email) {
        for (const QString& address : readEmails(tx, customer))
            forms << address << plainAddress(address) << formerAddresses(address);
    } else {
        for (const customers::Phone& phone : readPhones(tx, customer))
            forms << phoneForm(phone).numbers;
    }
    return bearersOf(tx, customer, kind, forms);
}

bool everObjected(storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose)
{
    return tx
        .query("SELECT 1 FROM consent_payload p WHERE customer_id = ?1 AND purpose_id = ?2 AND " AICMS_LISTS, customer,
            purpose)
        .next();
}

bool isBorneByAnother(
    storage::ReadTransaction& tx, base::CustomerId customer, AddressKind kind, const QStringList& forms)
{
    return !bearersOf(tx, customer, kind, forms).empty();
}

bool hasOtherObjector(storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose,
    AddressKind kind, const QStringList& forms)
{
    return std::ranges::any_of(bearersOf(tx, customer, kind, forms), [&](base::CustomerId other) {
        if (!everObjected(tx, other, purpose)) // nearly nobody did, and folding what all of them said takes long
            return false;
        const auto isIt = [purpose](const purposes::Purpose& each) { return each.id == purpose; };
        return !readListedObjections(tx, other, isIt).empty();
    });
}

/// By her entries: what is stored of them can be altered. Another no after it, which she says as well, takes nothing of
/// it away; a yes does.
std::vector<ListedObjection> readListedObjections(storage::ReadTransaction& tx, base::CustomerId customer,
    const std::function<bool(const purposes::Purpose&)>& isMeant)
{
    constexpr Channel all[] = {Channel::All};
    const std::vector<Event> entries = readEvents(tx, customer);
    std::vector<ListedObjection> objections;
    if (std::ranges::none_of(entries, isNo, &Event::state))
        return objections;
    for (const purposes::Purpose& purpose : purposes::storedPurposes(tx)) {
        const AnswerTest lists = noThatLists(purpose);
        if (!lists || (isMeant && !isMeant(purpose)))
            continue;
        const PurposeLines lines = linesOf(entries, purpose);
        for (const Channel channel :
            lines.isUniform ? std::span<const Channel>(all) : std::span<const Channel>(everyWay)) {
            if (const Span* span = standingObjection(lines.line(channel), endOfTime, endOfTime, lists))
                objections.push_back({purpose.id, channel, {span->from, span->row.event}});
        }
    }
    return objections;
}

std::vector<base::CustomerId> readOptedOut(storage::ReadTransaction& tx)
{
    return peopleFrom(
        tx.query("SELECT DISTINCT customer_id FROM consent_payload p WHERE " AICMS_OPTED_OUT " ORDER BY customer_id"));
}

namespace {

const QString optOutsSetting = QStringLiteral("consent.opt_outs_listed");

} // namespace

bool areOptOutsListed(storage::ReadTransaction& tx)
{
    return tx.query("SELECT 1 FROM setting WHERE name = ?1", optOutsSetting).next();
}

void setOptOutsListed(storage::WriteTransaction& tx)
{
    tx.execute("INSERT INTO setting (name, value) VALUES (?1, '1')", optOutsSetting);
}

ListSum listForNewPurpose(storage::WriteTransaction& tx, base::PurposeId purpose)
{
    struct Row {
        QByteArray digest;
        AddressKind kind;
        base::UtcTime at;
    };
    std::vector<Row> gone;
    {
        auto rows = tx.query("SELECT s.digest, s.kind, max(s.objected_at) FROM suppression s WHERE s.purpose_id <> ?1"
                             " AND s.purpose_id IS NOT (SELECT id FROM purpose WHERE code = 'third_party_sharing')"
                             " AND s.lifted_by IS NULL AND NOT EXISTS (SELECT 1 FROM consent_payload p WHERE p.seq ="
                             " s.entry) GROUP BY s.digest, s.kind",
            purpose);
        while (rows.next())
            gone.push_back({rows.blob(0), static_cast<AddressKind>(rows.integer(1)), base::UtcTime {rows.integer(2)}});
    }
    ListSum change;
    for (const Row& row : gone) {
        // What was lifted for this purpose before it ended and began again stays so.
        const bool isThere = tx.query("SELECT 1 FROM suppression WHERE digest = ?1 AND purpose_id = ?2"
                                      " AND objected_at >= ?3",
                                   row.digest, purpose, row.at)
                                 .next();
        if (!isThere)
            change += insertSuppression(tx, row.digest, purpose, row.kind, {row.at, 0});
    }
    return change;
}

qint64 firstUnexplained(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT min(s.entry) FROM suppression s LEFT JOIN consent_event e ON e.seq = s.entry"
                         " LEFT JOIN consent_payload p ON p.seq = s.entry WHERE s.entry > 0 AND (e.seq IS NULL OR"
                         " p.purpose_id <> s.purpose_id OR NOT " AICMS_LISTS " OR p.channel NOT IN"
                         " (?1, CASE s.kind WHEN ?2 THEN ?3 ELSE ?4 END, CASE s.kind WHEN ?2 THEN ?3 ELSE ?5 END))",
        static_cast<int>(Channel::All), static_cast<int>(AddressKind::Email), static_cast<int>(Channel::Email),
        static_cast<int>(Channel::Phone), static_cast<int>(Channel::Sms));
    return rows.next() && !rows.isNull(0) ? rows.integer(0) : 0;
}

qint64 firstLiftedByNoYes(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT min(s.lifted_by) FROM suppression s LEFT JOIN consent_event e ON e.seq = s.lifted_by"
                         " LEFT JOIN consent_payload p ON p.seq = s.lifted_by WHERE s.lifted_by IS NOT NULL AND"
                         " (e.seq IS NULL OR p.purpose_id <> s.purpose_id OR p.state NOT IN (?1, ?2)"
                         " OR p.at <= s.objected_at)",
        static_cast<int>(State::Given), static_cast<int>(State::Renewed));
    return rows.next() && !rows.isNull(0) ? rows.integer(0) : 0;
}

std::vector<base::CustomerId> readObjectors(storage::ReadTransaction& tx)
{
    return peopleFrom(
        tx.query("SELECT DISTINCT customer_id FROM consent_payload p WHERE " AICMS_LISTS " ORDER BY customer_id"));
}

} // namespace aicms::consent
