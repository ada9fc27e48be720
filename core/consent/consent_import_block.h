// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_import.h"
#include "core/consent/consent_mapping.h"
#include "core/consent/ledger_writer.h"
#include "core/purposes/notice.h"

#include <QHash>
#include <QSet>

namespace aicms::consent {

/// The rows of one transaction.
class ConsentImportBlock {
public:
    /// What goes on from block to block; taken over only after the commit.
    struct Carried {
        ConsentImportResult result;
        QHash<qint64, qint64> numbers; ///< of the other ledger to those here
        QSet<qint64> taken = {}; ///< entries here that stand for a row of an export: for no second one
        QSet<qint64> seen = {}; ///< entries here that some row was so far
        /// By which the entries of an import are known, whatever reason the file gives: the number that the first of
        /// them has at the earliest.
        base::BatchId batch = {};
    };

    ConsentImportBlock(storage::WriteTransaction& tx, const access::Session& session, LedgerWriter::Surroundings around,
        const std::vector<CustomerMatch>& match, Carried& state);

    /// None: nobody, or several.
    static base::CustomerId lookUpCustomer(storage::ReadTransaction& tx, const std::vector<CustomerMatch>& match,
        const QString& country, const QString& text);
    void take(ConsentRow& row);
    void finish(); ///< after the last row

private:
    base::CustomerId findCustomer(const QString& text); ///< none: nobody, or several
    qint64 findNotice(const QString& text); ///< -1: named but not there
    std::optional<base::UtcTime> publishedAt(qint64 noticeVersion) const;
    QString raiseOf(const EventDraft& draft, const std::vector<Event>& history) const; ///< empty: raises nothing
    bool freesAddress(const EventDraft& draft) const;
    bool isToCome(const Event& event) const;
    QString enter(const ConsentRow& row, const EventDraft& draft, base::UtcTime from);
    /// The same; of a no, without whatever of it is refused, which then stands in row.leftOut.
    QString enterWithout(ConsentRow& row, bool isTimeless);
    /// The number here of the entry that a row corrects; empty: the row comes from another ledger, and that entry did
    /// not come with it.
    std::optional<qint64> correctedEntry(const ConsentRow& row) const;
    static void list(std::vector<ConsentRejection>& rows, const ConsentRow& row, const QString& reason);
    void reject(const ConsentRow& row, const QString& reason);
    void quarantine(const ConsentRow& row, const QString& reason);
    void refuse(const ConsentRow& row, const QString& reason); ///< one of both
    void noteNumber(const ConsentRow& row, qint64 seq);
    void settle(ConsentRow& row, bool isTimeless);
    void settleWaiting();

    storage::WriteTransaction& m_tx;
    LedgerWriter::Surroundings m_around;
    LedgerWriter m_writer;
    const std::vector<CustomerMatch>& m_match;
    Carried& m_state;
    std::vector<purposes::Notice> m_notices;
    QHash<QString, base::CustomerId> m_found;
    struct Waiting {
        ConsentRow row;
        QString reason; ///< why it is not taken as yet
    };
    std::vector<Waiting> m_waiting; ///< rows that rest on one that may stand behind them
    bool m_mayCorrect;
};

} // namespace aicms::consent
