// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/deletion/deletion_store.h"

#include "core/audit/audit.h"
#include "core/base/local_day.h"
#include "core/customers/customer_writer.h"
#include "core/requests/package/third_persons.h"
#include "core/retention/erasure_places.h"
#include "core/retention/hold_guard.h"
#include "core/retention/kept_proofs.h"
#include "core/sharing/disclosures.h"

#include <algorithm>
#include <array>

namespace aicms::requests::store {

namespace {

std::array<qint64, placeCount> countPlaces(storage::ReadTransaction& tx, base::CustomerId person)
{
    std::array<qint64, placeCount> counts {};
    for (const retention::Place& table : retention::erasurePlaces()) {
        const auto place = placeOfTable(QString::fromLatin1(table.table));
        if (!place || !*table.hers)
            continue;
        const QByteArray sql = "SELECT COUNT(*) FROM " + QByteArray(table.table) + " WHERE " + table.hers;
        auto rows = tx.query(sql.constData(), person);
        if (rows.next())
            counts[static_cast<std::size_t>(*place)] += rows.integer(0);
    }
    return counts;
}

/// On her, or on somebody who belongs to her where she is an organisation: a part of that person would go with it.
std::vector<HoldNote> holdsOn(storage::ReadTransaction& tx, base::CustomerId person)
{
    std::vector<HoldNote> holds;
    auto rows = tx.query("SELECT DISTINCT h.id, h.matter, h.review_on FROM legal_hold h"
                         " JOIN legal_hold_scope s ON s.hold_id = h.id"
                         " WHERE h.lifted_at IS NULL AND (s.customer_id = ?1 OR s.customer_id IS NULL OR s.customer_id"
                         " IN (SELECT customer_id FROM membership WHERE organisation_id = ?1)) ORDER BY h.id",
        person);
    while (rows.next())
        holds.push_back({rows.text(1), QDate::fromJulianDay(rows.integer(2))});
    return holds;
}

std::vector<base::UtcTime> backupsSince(storage::ReadTransaction& tx, QDate day)
{
    std::vector<base::UtcTime> backups;
    auto rows = tx.query("SELECT at FROM backup_log ORDER BY id");
    while (rows.next()) {
        if (rows.time(0).toDateTime().date() >= day)
            backups.push_back(rows.time(0));
    }
    return backups;
}

bool isAskedAbout(const QString& table)
{
    return table == QLatin1String("note") || table == QLatin1String("interaction");
}

/// What else names her, and which texts stay whatever is decided.
void findOtherTexts(
    storage::ReadTransaction& tx, base::CustomerId person, QDate today, const QTimeZone& zone, Found& found)
{
    for (TextHit& hit : found.hits)
        hit.isHeld = retention::holdOver(tx, hit.owner) != 0;
    retention::TextQuery query;
    query.people = {retention::namedPerson(customers::readCustomer(tx, person))};
    query.gone = {person};
    query.today = today;
    query.zone = zone;
    retention::TextsNaming naming = retention::textsNaming(tx, query);
    std::erase_if(naming.losing, [](const retention::TextAt& text) { return isAskedAbout(text.table); });
    std::erase_if(naming.left, [](const retention::LeftText& text) {
        return isAskedAbout(text.table) && text.why != retention::WhyLeft::Hold;
    });
    found.alsoLosing = std::move(naming.losing);
    found.left = std::move(naming.left);
}

void carryOutInNote(
    storage::WriteTransaction& tx, const access::Session& session, const TextHit& hit, const MentionFinder& finder)
{
    customers::Customer owner = customers::readCustomer(tx, hit.owner);
    const auto note
        = std::ranges::find_if(owner.notes, [&](const customers::Note& each) { return each.id.value == hit.id; });
    if (note == owner.notes.end())
        throw base::Failure(base::ErrorKind::NotFound, QStringLiteral("note"), hit.id);
    if (hit.fate == HitFate::Remove)
        owner.notes.erase(note);
    else
        note->text = withoutMentions(note->text, finder);
    customers::updateCustomer(tx, session, owner);
}

void carryOutInContact(storage::WriteTransaction& tx, const TextHit& hit, const MentionFinder& finder)
{
    QString subject;
    QString text;
    {
        auto rows = tx.query("SELECT subject, text FROM interaction WHERE id = ?1", hit.id);
        if (!rows.next())
            throw base::Failure(base::ErrorKind::NotFound, QStringLiteral("interaction"), hit.id);
        subject = rows.text(0);
        text = rows.text(1);
    }
    if (hit.fate == HitFate::Remove) {
        audit::eraseReasons(tx, audit::ObjectKind::Interaction, hit.id);
        tx.execute("DELETE FROM interaction WHERE id = ?1", hit.id);
    } else {
        tx.execute("UPDATE interaction SET subject = ?2, text = ?3, revision = revision + 1 WHERE id = ?1", hit.id,
            withoutMentions(subject, finder), withoutMentions(text, finder));
    }
    tx.publish(base::ChangeKind::Customer, hit.owner.value);
}

} // namespace

Found findPerson(storage::ReadTransaction& tx, base::CustomerId person, base::UtcTime now, const QTimeZone& zone)
{
    const QDate today = base::localDay(now, zone);
    Found found;
    found.hits = findTexts(tx, MentionFinder(knownPerson(tx, person)), person);
    found.locked = retention::grouped(retention::ordersToKeep(tx, person, today, zone));
    found.proofs = retention::proofsToKeep(tx, person, now, zone);
    found.holds = holdsOn(tx, person);
    found.backups = backupsSince(tx, today.addDays(-retention::backupMaximumAge));
    found.recipients = sharing::recipientsWith(tx, person);
    const auto counts = countPlaces(tx, person);
    for (int place = 0; place < placeCount; ++place)
        found.places.push_back({static_cast<Place>(place), counts[static_cast<std::size_t>(place)]});
    findOtherTexts(tx, person, today, zone, found);
    found.places.back().items = static_cast<qint64>(found.hits.size() + found.alsoLosing.size()); // Elsewhere
    return found;
}

std::vector<retention::KeptGroup> keptOf(
    storage::ReadTransaction& tx, base::CustomerId person, base::UtcTime now, const QTimeZone& zone)
{
    auto kept = retention::grouped(retention::ordersToKeep(tx, person, base::localDay(now, zone), zone));
    if (auto proofs = retention::proofsToKeep(tx, person, now, zone))
        kept.push_back(*std::move(proofs));
    return kept;
}

QDate backupsEnd(storage::ReadTransaction& tx, base::UtcTime erasedAt, const QTimeZone& zone)
{
    const QDate from = base::localDay(erasedAt, zone).addDays(-retention::backupMaximumAge);
    QDate end;
    for (const base::UtcTime at : backupsSince(tx, from)) {
        if (at < erasedAt)
            end = base::localDay(at, zone).addDays(retention::backupMaximumAge);
    }
    return end;
}

std::vector<TextHit> findTexts(storage::ReadTransaction& tx, const MentionFinder& finder, base::CustomerId without)
{
    std::vector<TextHit> hits;
    for (FoundText& found : findTextsOfOthers(tx, finder, without))
        hits.push_back({std::move(found)});
    return hits;
}

QByteArrayList carryOut(
    storage::WriteTransaction& tx, const access::Session& session, const TextHit& hit, const MentionFinder& finder)
{
    QByteArrayList gone;
    if (hit.isHeld || (hit.fate != HitFate::BlackOut && hit.fate != HitFate::Remove))
        return gone;
    if (hit.fate == HitFate::Remove)
        gone << hit.text.toUtf8();
    for (const Mention& mention : hit.mentions)
        gone << hit.text.mid(mention.start, mention.length).toUtf8();
    const bool isNote = hit.table == QLatin1String("note");
    if (isNote)
        carryOutInNote(tx, session, hit, finder);
    else
        carryOutInContact(tx, hit, finder);
    tx.execute("DELETE FROM import_change WHERE customer_id = ?1 AND before IS NOT NULL", hit.owner);
    audit::append(tx, session,
        {hit.fate == HitFate::Remove ? QStringLiteral("request.remove_text") : QStringLiteral("request.black_out"),
            isNote ? audit::ObjectKind::Customer : audit::ObjectKind::Interaction, isNote ? hit.owner.value : hit.id,
            {}, hit.table});
    return gone;
}

std::optional<DeletionProgress> readProgress(storage::ReadTransaction& tx, RequestId id)
{
    auto rows = tx.query("SELECT content FROM request_deletion WHERE request_id = ?1", id);
    return rows.next() ? std::optional(progressOf(rows.text(0))) : std::nullopt;
}

void writeProgress(storage::WriteTransaction& tx, RequestId id, const DeletionProgress& progress)
{
    tx.execute("INSERT INTO request_deletion (request_id, at, content) VALUES (?1, ?2, ?3)"
               " ON CONFLICT (request_id) DO UPDATE SET at = excluded.at, content = excluded.content",
        id, tx.now(), progressText(progress));
}

void forgetProgress(storage::WriteTransaction& tx, RequestId id)
{
    tx.execute("DELETE FROM request_deletion WHERE request_id = ?1", id);
}

Found findSoFar(
    storage::ReadTransaction& tx, RequestId id, base::CustomerId person, base::UtcTime now, const QTimeZone& zone)
{
    Found found = findPerson(tx, person, now, zone);
    if (const auto progress = readProgress(tx, id))
        applyDecisions(*progress, found.hits);
    return found;
}

} // namespace aicms::requests::store
