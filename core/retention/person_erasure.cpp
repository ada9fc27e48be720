// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/person_erasure.h"

#include "core/audit/audit.h"
#include "core/base/local_day.h"
#include "core/consent/named_ledger.h"
#include "core/consent/suppression.h"
#include "core/customers/customer_writer.h"
#include "core/retention/erased_list.h"
#include "core/retention/erasure_marks.h"
#include "core/retention/erasure_places.h"
#include "core/retention/erasure_store.h"
#include "core/retention/hold_store.h"
#include "core/retention/kept_orders.h"
#include "core/retention/kept_proofs.h"
#include "core/retention/person_store.h"
#include "core/retention/tombstone.h"
#include "core/sales/order_anonymiser.h"
#include "core/sales/order_writer.h"
#include "core/sharing/disclosures.h"

#include <QStringEncoder>

#include <map>

namespace aicms::retention {

namespace {

using base::CustomerId;
using base::ErrorKind;
using base::Failure;

constexpr qsizetype leastMention = 8; // characters; shorter texts stand in drafts by chance

class PersonErasure {
public:
    PersonErasure(storage::WriteTransaction& tx, const access::Session& session, ErasureId erasure,
        vault::SecretBytes key, QTimeZone zone, qint64 request)
        : m_tx(tx), m_session(session), m_erasure(erasure), m_key(std::move(key)), m_zone(std::move(zone)),
          m_request(request), m_marks(m_key)
    {
        m_result.id = m_erasure;
        for (const Place& place : erasurePlaces()) {
            if (*place.hers)
                m_selects.emplace_back(&place, store::selectOf(place));
        }
    }

    /// Everything but the record itself, which goes with those of the others.
    void prepare(CustomerId id)
    {
        if (store::isHeld(m_tx, id))
            throw Failure(ErrorKind::Conflict, QStringLiteral("legal_hold"), id.value);
        const customers::Customer customer = customers::readCustomer(m_tx, id);
        lockOrders(m_tx, m_erasure, id, ordersToKeep(m_tx, id, base::localDay(m_tx.now(), m_zone), m_zone));
        keepProofs(m_tx, m_key, m_erasure, id, m_zone);
        collect(id);
        m_stones += store::insertTombstones(m_tx, m_erasure, tombstonesOf(m_key, customer), m_tx.now());
        consent::suppressObjector(m_tx, m_session, id);
        forgetReasons(id);
        store::forgetLiftedHolds(m_tx, id);
        dropDrafts(customer);
        if (customer.kind == customers::Kind::Organisation)
            m_counts[QStringLiteral("import_change")] += store::dropSnapshotsOfMembers(m_tx, id);
        store::anonymiseRequests(m_tx, id);
        m_named.people.push_back(namedPerson(customer));
        // Whoever had her data is to be told (GDPR Art. 19), which nobody could name any more once she is gone.
        sharing::noteToTell(m_tx, m_session, id, sharing::Cause::Erased, m_request);
        sharing::forgetPerson(m_tx, id);
        partFromPerson(m_tx, id);
        m_result.anonymisedOrders += sales::anonymiseOrders(m_tx, id);
        ++m_result.people;
    }

    /// Once their rows are gone: then whoever has the same name or address is somebody who stays.
    void cleanTextsOfOthers(const OthersTexts& others)
    {
        m_named.spared = others.spared;
        m_named.known = others.known;
        m_named.today = base::localDay(m_tx.now(), m_zone);
        m_named.zone = m_zone;
        cleanTexts(m_tx, m_session, m_named, m_marks, m_result);
    }

    Certificate finish()
    {
        store::removeUnusedTags(m_tx);
        sales::removeUnusedEventTypes(m_tx);
        store::insertMarks(m_tx, m_erasure, m_marks.take());
        nameErasedList(m_tx, m_session, m_stones);
        m_result.erased.insert(m_result.erased.end(), m_counts.begin(), m_counts.end());
        m_result.nameless.insert(m_result.nameless.end(), m_nameless.begin(), m_nameless.end());
        return m_result;
    }

private:
    /// Marks of everything that stands in her rows, and how many they are.
    void collect(CustomerId id)
    {
        for (const auto& [place, sql] : m_selects) {
            auto rows = m_tx.query(sql.constData(), id);
            const bool isSearched = qstrcmp(place->table, "search_document") == 0;
            while (rows.next()) {
                if (place->fate == Fate::Deleted)
                    ++m_counts[QString::fromLatin1(place->table)];
                else if (place->fate == Fate::Anonymised)
                    ++m_nameless[QString::fromLatin1(place->table)];
                for (int column = 0; column < rows.columnCount(); ++column) {
                    const QByteArrayView value = rows.bytes(column);
                    m_marks.addValue(value);
                    if (isSearched && !value.isEmpty())
                        m_marks.addWords(QString::fromUtf8(value));
                }
            }
        }
    }

    void forgetReasons(CustomerId id)
    {
        audit::eraseReasons(m_tx, audit::ObjectKind::Customer, id.value);
        for (const qint64 contact : store::interactionsOf(m_tx, id))
            audit::eraseReasons(m_tx, audit::ObjectKind::Interaction, contact);
        for (const qint64 order : store::ordersOf(m_tx, id))
            audit::eraseReasons(m_tx, audit::ObjectKind::Order, order);
    }

    /// What somebody had typed about her and not saved. What a screen keeps there only the screen knows, so her texts
    /// are looked for as bytes.
    void dropDrafts(const customers::Customer& customer)
    {
        QStringList texts {customer.displayName(), customer.number};
        for (const customers::Email& email : customer.emails)
            texts << email.address;
        for (const customers::Phone& phone : customer.phones)
            texts << phone.typed;
        QByteArrayList needles;
        for (const QString& text : std::as_const(texts)) {
            if (text.size() < leastMention)
                continue;
            needles << text.toUtf8() << QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text))
                    << QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text));
        }
        for (const QByteArray& needle : std::as_const(needles))
            m_counts[QStringLiteral("draft")] += store::dropDraftsWith(m_tx, needle);
    }

    storage::WriteTransaction& m_tx;
    const access::Session& m_session;
    ErasureId m_erasure;
    vault::SecretBytes m_key;
    QTimeZone m_zone;
    qint64 m_request;
    MarkMaker m_marks;
    consent::ListSum m_stones; ///< that came
    std::vector<std::pair<const Place*, QByteArray>> m_selects;
    std::map<QString, qint64> m_counts;
    std::map<QString, qint64> m_nameless;
    TextQuery m_named;
    Certificate m_result;
};

} // namespace

ErasureId beginErasure(storage::WriteTransaction& tx, const access::Session& session, ErasureGround ground)
{
    return store::insertErasure(tx, session.user, ground);
}

void markErased(storage::WriteTransaction& tx, ErasureId erasure, const QByteArrayList& values)
{
    const auto key = consent::vouchedKey(tx);
    if (!key)
        throw Failure(base::internalError());
    MarkMaker marks(*key);
    for (const QByteArray& value : values)
        marks.addValue(value);
    store::insertMarks(tx, erasure, marks.take());
}

void addToCertificate(storage::WriteTransaction& tx, const Certificate& part)
{
    store::addToErasure(tx, part);
}

std::optional<Certificate> certificateOf(storage::ReadTransaction& tx, ErasureId erasure)
{
    return store::readErasure(tx, erasure);
}

Certificate erasePeople(storage::WriteTransaction& tx, const access::Session& session, const QTimeZone& zone,
    ErasureId erasure, const std::vector<CustomerId>& people, qint64 request, const OthersTexts& others)
{
    auto key = consent::vouchedKey(tx);
    if (!key)
        throw Failure(base::internalError());
    PersonErasure job(tx, session, erasure, std::move(*key), zone, request);
    std::vector<CustomerId> gone;
    for (const CustomerId id : people) {
        if (!customers::revisionOf(tx, id))
            continue;
        job.prepare(id);
        gone.push_back(id);
    }
    customers::removeAllForGood(tx, gone);
    job.cleanTextsOfOthers(others);
    const Certificate part = job.finish();
    store::addToErasure(tx, part);
    for (const CustomerId id : gone)
        audit::append(tx, session,
            {QStringLiteral("erasure.begin"), audit::ObjectKind::Customer, id.value, {},
                QStringLiteral("erasure=%1").arg(erasure.value)});
    tx.publish(base::ChangeKind::Retention, erasure.value);
    return part;
}

} // namespace aicms::retention
