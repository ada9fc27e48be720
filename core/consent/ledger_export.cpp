// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ledger_export.h"

#include "core/audit/audit.h"
#include "core/base/file_problem.h"
#include "core/base/refusal.h"
#include "core/consent/ledger_store.h"
#include "core/consent/person_store.h"
#include "core/consent/receipt_writer.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QSaveFile>

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

base::Error saveError(const QSaveFile& file)
{
    switch (file.error()) {
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError: return {ErrorKind::ReadOnly, {}, 0};
    case QFileDevice::ResourceError:
    case QFileDevice::WriteError: return {ErrorKind::DiskFull, {}, 0};
    default: return {ErrorKind::InputOutput, {}, 0};
    }
}

base::Result<void> demand(storage::ReadTransaction& tx, const LedgerExport& what)
{
    if (what.customer.isValid() && !readPerson(tx, what.customer))
        return base::fail(ErrorKind::NotFound, {}, what.customer.value);
    if (what.entry != 0 && !readEvent(tx, what.entry))
        return base::fail(ErrorKind::NotFound, QStringLiteral("entry"), what.entry);
    return {};
}

base::Result<qint64> writeEntries(
    storage::ReadTransaction& tx, const LedgerExport& what, QIODevice& device, const storage::CancelToken& token)
{
    if (const auto found = demand(tx, what); !found)
        return base::fail(found.error());
    ReceiptWriter writer(tx, what, device);
    writer.begin();
    if (what.entry != 0) {
        writer.add(*readEvent(tx, what.entry));
    } else if (what.customer.isValid()) {
        for (const Event& event : readEvents(tx, what.customer))
            writer.add(event);
    } else {
        forEachEvent(tx, [&](const Event& event) {
            writer.add(event);
            return !token.isCancelled() && writer.isGood();
        });
    }
    writer.end();
    if (token.isCancelled())
        return base::fail(ErrorKind::Cancelled);
    if (!writer.isGood())
        return base::fail(ErrorKind::DiskFull);
    return writer.count();
}

base::Result<void> logExport(storage::WriteTransaction& tx, const access::Session& session, const LedgerExport& what)
{
    const bool isOne = what.customer.isValid();
    audit::append(tx, session,
        {QStringLiteral("consent.export"), isOne ? audit::ObjectKind::Customer : audit::ObjectKind::Export,
            what.customer.value, {}, what.entry == 0 ? QString() : QStringLiteral("entry=%1").arg(what.entry)});
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
        [path, what, token](storage::ReadTransaction& tx) -> base::Result<qint64> {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return base::fail(saveError(file));
            auto count = writeEntries(tx, what, file, token);
            if (count && (!file.flush() || !file.commit()))
                return base::fail(saveError(file));
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
        const auto count = writeEntries(tx, what, buffer, {});
        if (!count)
            return base::fail(count.error());
        if (const auto logged = logExport(tx, session, what); !logged)
            return base::fail(logged.error());
        return buffer.data();
    });
}

ReceiptService::Future<ReceiptService::Comparison> ReceiptService::read(const QByteArray& json)
{
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<Comparison>(allowed.error());
    const auto receipts = receiptsIn(json);
    if (!receipts)
        return refused<Comparison>(receipts.error());
    auto receipt = receiptFromJson(receipts->first().toObject());
    if (!receipt)
        return refused<Comparison>(receipt.error());
    return m_database.read([receipt = *receipt](storage::ReadTransaction& tx) -> base::Result<Comparison> {
        Comparison comparison {receipt, false, false};
        const bool isSame = readChain(tx, receipt.event.seq).first == receipt.digest;
        const bool isThere = readEvent(tx, receipt.event.seq).has_value();
        comparison.isInLedger = isSame && isThere;
        comparison.isErased = isSame && !isThere;
        return comparison;
    });
}

} // namespace aicms::consent
