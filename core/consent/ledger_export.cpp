// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ledger_export.h"

#include "core/audit/audit.h"
#include "core/base/file_problem.h"
#include "core/base/refusal.h"
#include "core/consent/consent_rules.h"
#include "core/consent/gate_store.h"
#include "core/consent/hidden_age.h"
#include "core/consent/ledger_store.h"
#include "core/consent/logged_proof.h"
#include "core/consent/person_store.h"
#include "core/consent/receipt_writer.h"
#include "core/purposes/purpose_records.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

namespace aicms::consent {

using access::Operation;
using base::ErrorKind;
using base::refused;

namespace {

/// A receipt is what the person gets of her own answer; anything more is a list that leaves.
Operation operationFor(const LedgerExport& what)
{
    return what.entry != 0 ? Operation::HandOut : Operation::ExportConsent;
}

/// Whose entries they are; none: everybody's. Of an entry it is the entry that says so: a receipt that goes out as
/// somebody else's would tell a stranger what she answered.
base::Result<base::CustomerId> personOf(storage::ReadTransaction& tx, const LedgerExport& what)
{
    if (what.customer.isValid() && !readPerson(tx, what.customer))
        return base::fail(ErrorKind::NotFound, {}, what.customer.value);
    if (what.entry == 0)
        return what.customer;
    const auto entry = readEvent(tx, what.entry);
    if (!entry || (what.customer.isValid() && what.customer != entry->customer))
        return base::fail(ErrorKind::NotFound, QStringLiteral("entry"), what.entry);
    return entry->customer;
}

base::Result<void> demand(storage::ReadTransaction& tx, const LedgerExport& what)
{
    const auto one = personOf(tx, what);
    if (!one)
        return base::fail(one.error());
    // A receipt of what was taken out of the ledger, or put into it, would prove what nobody said.
    demandVersions(tx);
    if (one->isValid()) {
        demandAsLogged(tx, *one, readEvents(tx, *one));
    } else if (const qint64 changed = verifyLedger(tx).firstBad; changed != 0) {
        return base::fail(changedLedger(changed));
    }
    return {};
}

/// `ages`: why a receipt that tells an age may not be written. It holds together with everything in it or not at all.
base::Result<qint64> writeEntries(storage::ReadTransaction& tx, const LedgerExport& what, QIODevice& device,
    const storage::CancelToken& token, const base::Result<void>& ages)
{
    if (const auto found = demand(tx, what); !found)
        return base::fail(found.error());
    ReceiptWriter writer(tx, what, device);
    writer.begin();
    bool isHidden = false;
    const auto add = [&](const Event& event) {
        isHidden = isHidden || (!ages && tellsAge(event));
        if (!isHidden)
            writer.add(event);
        return !isHidden && !token.isCancelled() && writer.isGood();
    };
    if (what.entry != 0)
        add(*readEvent(tx, what.entry));
    else if (what.customer.isValid())
        std::ranges::all_of(readEvents(tx, what.customer), add);
    else
        forEachEvent(tx, add);
    if (isHidden)
        return base::fail(ages.error());
    writer.end();
    if (token.isCancelled())
        return base::fail(ErrorKind::Cancelled);
    if (!writer.isGood())
        return base::fail(ErrorKind::DiskFull, QStringLiteral("file"));
    return writer.count();
}

base::Result<void> logExport(storage::WriteTransaction& tx, const access::Session& session, const LedgerExport& what)
{
    const auto one = personOf(tx, what);
    if (!one)
        return base::fail(one.error());
    audit::append(tx, session,
        {QStringLiteral("consent.export"), one->isValid() ? audit::ObjectKind::Customer : audit::ObjectKind::Export,
            one->value, {}, what.entry == 0 ? QString() : QStringLiteral("entry=%1").arg(what.entry)});
    return {};
}

} // namespace

std::optional<LedgerFormat> ledgerFormatFromCode(const QString& code)
{
    if (code == QLatin1String("csv"))
        return LedgerFormat::Csv;
    if (code == QLatin1String("json"))
        return LedgerFormat::Json;
    return code == QLatin1String("jsonld") ? std::optional(LedgerFormat::JsonLd) : std::nullopt;
}

ReceiptService::ReceiptService(storage::Database& database, const access::Session& session)
    : m_database(database), m_session(session)
{
}

ReceiptService::Future<qint64> ReceiptService::exportTo(
    const QString& path, const LedgerExport& what, storage::CancelToken token)
{
    if (const auto allowed = access::permit(m_session, operationFor(what)); !allowed)
        return refused<qint64>(allowed.error());
    if (const auto place = base::requirePlaceForOutput(path); !place)
        return refused<qint64>(place.error());
    const auto logged = m_database.write(
        [what, session = m_session](storage::WriteTransaction& tx) { return logExport(tx, session, what); });
    if (const auto written = logged.result(); !written)
        return refused<qint64>(written.error());
    return m_database.read(
        [path, what, token, ages = access::permit(m_session, Operation::ShowSensitive)](
            storage::ReadTransaction& tx) -> base::Result<qint64> {
            QSaveFile file(path);
            errno = 0;
            if (!file.open(QIODevice::WriteOnly))
                return base::fail(base::writeProblem(file, errno));
            errno = 0;
            auto count = writeEntries(tx, what, file, token, ages);
            if (count && (!file.flush() || !file.commit()))
                return base::fail(base::writeProblem(file, errno));
            return count;
        },
        token);
}

ReceiptService::Future<QByteArray> ReceiptService::exportText(const LedgerExport& what)
{
    if (const auto allowed = access::permit(m_session, operationFor(what)); !allowed)
        return refused<QByteArray>(allowed.error());
    return m_database.write([what, session = m_session](storage::WriteTransaction& tx) -> base::Result<QByteArray> {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto count = writeEntries(tx, what, buffer, {}, access::permit(session, Operation::ShowSensitive));
        if (!count)
            return base::fail(count.error());
        if (what.isPartOfCopy && what.customer.isValid())
            return buffer.data();
        if (const auto logged = logExport(tx, session, what); !logged)
            return base::fail(logged.error());
        return buffer.data();
    });
}

namespace {

/// By what a receipt says which entry it speaks of. Its record is unlike any other of any vault; a number is in every
/// vault.
struct Named {
    qint64 entry = 0;
    base::CustomerId customer = {};
    QUuid record = {};
};

/// What this vault would write of the entry that a receipt speaks of; empty when it does not have it (any more). A
/// number that was changed hides nothing: the entry is sought among the person's as well.
std::optional<Receipt> ownReceipt(storage::ReadTransaction& tx, const Named& named, const LedgerExport& own)
{
    QBuffer nowhere;
    ReceiptWriter writer(tx, own, nowhere);
    const auto numbered = readEvent(tx, named.entry);
    if (numbered && numbered->recordId == named.record)
        return writer.receiptOf(*numbered);
    const std::vector<Event> hers = readEvents(tx, named.customer);
    const auto same = std::ranges::find(hers, named.record, &Event::recordId);
    if (same != hers.end())
        return writer.receiptOf(*same);
    return numbered ? std::optional(writer.receiptOf(*numbered)) : std::nullopt;
}

/// A ledger that is not as it was recorded vouches for no receipt.
void demandVouched(storage::ReadTransaction& tx, const std::optional<Receipt>& held)
{
    if (held)
        demandAsLogged(tx, held->event.customer, readEvents(tx, held->event.customer));
}

/// `showsAges`: whether the end of a parent's yes may be told, which is a birthday.
void tellWhatCounts(storage::ReadTransaction& tx, ReceiptService::Comparison& comparison, const Event& held,
    base::UtcTime time, bool showsAges)
{
    const std::vector<Event> all = readEvents(tx, held.customer);
    comparison.isStruckOut = struckOut(all).contains(held.seq);
    const std::vector<purposes::Purpose> purposes = purposes::storedPurposes(tx);
    const auto purpose = std::ranges::find(purposes, held.purpose, &purposes::Purpose::id);
    if (comparison.isStruckOut || purpose == purposes.end())
        return;
    const State now = foldedAnswer(showsAges ? all : withoutParentsEnds(all), *purpose, time, held.channel).state;
    if (isAgreed(held.state) != isAgreed(now) && (isAgreed(held.state) || isNo(held.state)))
        comparison.countsNow = now;
}

/// A receipt as JSON proves nothing by itself: it is held against what this vault would write of its entry.
base::Result<ReceiptService::Comparison> comparePlain(
    storage::ReadTransaction& tx, const QJsonObject& said, const LedgerExport& own, base::UtcTime now, bool showsAges)
{
    const QUuid record = QUuid::fromString(said.value(QLatin1String("record_id")).toString());
    const base::CustomerId customer {said.value(QLatin1String("customer")).toInteger()};
    const auto held = ownReceipt(tx, {entryOf(said), customer, record}, own);
    const auto text = [&said](const char* name) { return said.value(QLatin1String(name)).toString(); };
    // Another vault has an entry of that number too.
    const bool isOurs = held
        && (text("record_id") == held->event.recordId.toString(QUuid::WithoutBraces)
            || text("digest") == QString::fromLatin1(held->digest.toHex()));
    if (!isOurs)
        return base::fail(ErrorKind::Invalid, QStringLiteral("receipt.plain"));
    demandVouched(tx, held);
    ReceiptService::Comparison comparison {{held->event, held->names, held->digest}, true};
    comparison.difference = plainDifferenceOf(said, *held);
    tellWhatCounts(tx, comparison, held->event, now, showsAges);
    return comparison;
}

} // namespace

ReceiptService::Future<ReceiptService::Comparison> ReceiptService::read(const QByteArray& json, const LedgerExport& own)
{
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<Comparison>(allowed.error());
    const auto receipts = receiptsIn(json);
    if (!receipts)
        return refused<Comparison>(receipts.error());
    const QJsonObject said = receipts->first().toObject();
    const base::UtcTime now = m_database.clock().now();
    const bool showsAges = seesBirthdays(m_session.role);
    if (isPlainReceipt(said))
        return m_database.read([said, own, now, showsAges](storage::ReadTransaction& tx) -> base::Result<Comparison> {
            return comparePlain(tx, said, own, now, showsAges);
        });
    auto receipt = receiptFromJson(said);
    if (!receipt)
        return refused<Comparison>(receipt.error());
    return m_database.read(
        [receipt = *receipt, said, own, now, showsAges](storage::ReadTransaction& tx) -> base::Result<Comparison> {
            Comparison comparison {receipt};
            const auto held = ownReceipt(tx, {receipt.event.seq, receipt.event.customer, receipt.event.recordId}, own);
            demandVouched(tx, held);
            comparison.isInLedger = held && held->digest == receipt.digest;
            comparison.isErased = !held && readChain(tx, receipt.event.seq).first == receipt.digest;
            if (comparison.isInLedger)
                comparison.difference = differenceOf(said, *held);
            if (comparison.isInLedger)
                tellWhatCounts(tx, comparison, held->event, now, showsAges);
            return comparison;
        });
}

} // namespace aicms::consent
