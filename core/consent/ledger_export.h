// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/consent/receipt_comparison.h"
#include "core/purposes/purposes_service.h"
#include "core/storage/database.h"

#include <QFuture>
#include <QIODevice>

namespace aicms::consent {

enum class LedgerFormat { Csv, Json, JsonLd };
std::optional<LedgerFormat> ledgerFormatFromCode(const QString& code); ///< "csv", "json", "jsonld"

struct LedgerExport {
    LedgerFormat format = LedgerFormat::JsonLd;
    base::CustomerId customer = {}; ///< none: everybody
    qint64 entry = 0; ///< 0: all; else this one alone
    QString language = QStringLiteral("en"); ///< of the purposes' texts
    QString controller = {}; ///< name of the business
    purposes::Controller contact = {}; ///< how it is reached
    QString country = {}; ///< of the business
    bool isPartOfCopy = false; ///< of all that is held about a person: its writing is logged, and this no second time
};

/// Receipts out of the vault and their way back. Every call asks access::permit first and answers through a future. One
/// entry is a receipt to hand out (HandOut), which whoever records answers may do; more is an export (ExportConsent).
class ReceiptService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;

    ReceiptService(storage::Database& database, const access::Session& session);

    /// Writes to a file, which appears whole or not at all, and logs it before. Answers how many entries. NotFound
    /// (customer or entry), ReadOnly, DiskFull, InputOutput, Cancelled; Tampered where the ledger is not as it was
    /// recorded (of one person: her part of it).
    Future<qint64> exportTo(const QString& path, const LedgerExport& what, storage::CancelToken token = {});
    /// The same into memory, for a few entries.
    Future<QByteArray> exportText(const LedgerExport& what);

    struct Comparison {
        ReadReceipt receipt;
        bool isInLedger = false; ///< this vault has that very entry
        bool isErased = false; ///< it had, until the customer was erased
        /// Whether what it says was struck out since, and else what counts today in its place, where that is another
        /// answer: a receipt proves that something was said, and not that it still holds.
        bool isStruckOut = false;
        std::optional<State> countsNow = {};
        ReceiptDifference difference = {}; ///< from what this vault holds; empty where it does not hold the entry
    };
    /// `own`: what a receipt of this vault says of the business. Errors of receiptFromJson; Tampered as above.
    Future<Comparison> read(const QByteArray& json, const LedgerExport& own);

private:
    storage::Database& m_database;
    const access::Session& m_session;
};

} // namespace aicms::consent
