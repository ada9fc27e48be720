// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/consent/consent_mapping.h"
#include "core/consent/derived_data.h"
#include "core/purposes/purposes_service.h"
#include "core/storage/database.h"

#include <QFuture>
#include <QThreadPool>
#include <QTimeZone>

#include <functional>
#include <map>
#include <memory>

namespace aicms::consent {

/// Why a row was not taken.
struct ConsentRejection {
    qint64 row = 0; ///< as a spreadsheet counts
    QString reason; ///< "customer", "purpose", "state", "at", ... the field that cannot be read, or a refusalCode
    QString word = {}; ///< "state", "state_yes", "state_neither": what stands there; may be empty
    qint64 line = 0; ///< a line that a row of the file had swallowed, as an editor counts; 0: the row itself
    QString says = {}; ///< who, for what, which answer and when, in the words of the file; for the eye alone
};

struct ConsentImportResult {
    qint64 read = 0;
    qint64 recorded = 0;
    qint64 skipped = 0; ///< the ledger has that very entry
    /// For a person to decide. Would make usable again what somebody refused, withdrew or objected to ("would_raise"),
    /// or correct something so that an old yes holds again ("would_revive"), without a proof that can be shown. And
    /// what is, or may be, a no of which nobody can say whose it is or to what: it would be lost among the rejected.
    qint64 quarantined = 0;
    /// Of the quarantined: each that is a no of nobody who is known, or may be one. Until somebody has looked, an old
    /// yes of whoever said it counts.
    qint64 mayBeNo = 0;
    /// Lines that were read one by one because a quotation mark hides where the rows begin and end. A no of such a line
    /// is taken, a yes is set aside.
    qint64 swallowed = 0;
    std::map<QString, qint64> readAsNo
        = {}; ///< words without a meaning in the mapping that are a no for sure: how often
    qint64 lifted = 0; ///< addresses that a yes took off the list of those that must not be written to
    /// Addresses that stay on it although their bearer's yes was recorded: somebody objected later.
    qint64 stillSuppressed = 0;
    /// A ledger that an earlier version or another program saved: nobody can say whether it is as it was.
    bool isUnchecked = false;
    qint64 withoutProof = 0; ///< among the recorded: "imported, no proof"
    /// Among the recorded: a withdrawal of what had not been agreed to here by then. Whoever records one by hand is
    /// refused; out of a file it is kept, for the yes may stand in the other program alone, and a no never raises
    /// anything (privacy-rules F4, K9: no refusal so far).
    qint64 unfounded = 0;
    std::vector<ConsentRejection> rejected = {};
    /// The unfounded ones, each with the refusal it would get by hand; and every no that was recorded without a part of
    /// its row, once for each part: the field that cannot be read, the refusal of what stands in it, or why it could
    /// not correct the entry that it was to correct (that is not here, stays, or is not hers to correct). One whose
    /// time cannot be read counts from now on.
    std::vector<ConsentRejection> kept = {};
    std::vector<ConsentRejection> quarantine = {};
    static constexpr std::size_t maxListed = 100'000;
    /// Somebody has to look before the old answers may be trusted.
    bool needsALook() const { return mayBeNo > 0 || swallowed > 0; }
};

QString importedPartly();

/// Consents of another program into the ledger. Each row becomes an entry with its own received time, so that a later
/// withdrawal keeps counting. Runs on a worker in blocks, each one transaction with its audit entry.
class ConsentImportService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;
    using Progress = std::function<void(qint64 bytes, qint64 total)>;
    struct Request {
        QString path;
        ConsentMapping mapping;
        /// Everything is done in one transaction and rolled back at the end of the file. Until then jobs that write
        /// wait: whoever tries a long file can cancel it.
        bool dryRun = false;
    };

    ConsentImportService(storage::Database& database, const access::Session& session,
        purposes::PurposesService& purposes, QTimeZone zone);
    ~ConsentImportService();
    void keepDerived(std::shared_ptr<DerivedData> data) { m_derived.push_back(std::move(data)); }

    /// The file is read as the mapping says that it is written, or, where it has none of the columns so, as it is.
    /// NotFound "file", Invalid (ConsentRows::bind), TooLarge, Unsupported, Cancelled, DiskFull. Blocks
    /// that were stored stay: then the subject is importedPartly(), the number how many entries they are.
    Future<ConsentImportResult> run(const Request& request, Progress progress = {}, storage::CancelToken token = {});

private:
    storage::Database& m_database;
    const access::Session& m_session;
    purposes::PurposesService& m_purposes;
    QTimeZone m_zone;
    std::vector<std::shared_ptr<DerivedData>> m_derived;
    QThreadPool m_worker;
};

} // namespace aicms::consent
