// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/audit/audit.h"
#include "core/audit/deferred_log.h"
#include "core/storage/database.h"
#include "core/vault/anchor.h"
#include "core/vault/secret_bytes.h"

#include <QFuture>
#include <QUuid>

#include <atomic>
#include <mutex>
#include <optional>
#include <vector>

namespace aicms::audit {

struct ListFilter {
    std::optional<base::UserId> user = {};
    QString action = {}; ///< begins with
    std::optional<ObjectKind> kind = {};
    qint64 objectId = 0; ///< 0: any
    std::optional<base::UtcTime> from = {};
    std::optional<base::UtcTime> until = {}; ///< not included
    int limit = 500; ///< newest first; 0: all
};

struct Verification {
    bool ok = false;
    QString mode; ///< "chain", or "owner" when the forward-secure tags were checked as well
    qint64 entries = 0;
    qint64 firstBad = 0; ///< sequence number of the first entry that does not hold; 0 when all do
};

using vault::AnchorFileState;

/// What the anchor outside the database says about the database at opening.
struct AnchorReport {
    /// The database is older than its anchor, or went on from an older copy. How many entries are missing nobody knows:
    /// an anchor is written every 100 entries, so that the lost copy may have had more than it says.
    bool isOlder = false;
    qint64 lastOutside = 0; ///< number of the last entry that the anchor knows; 0: there is no anchor
    qint64 lastInside = 0; ///< number of the last entry in the database, before this opening
    AnchorFileState inFolder = vault::AnchorFileState::Good;
    AnchorFileState inSettings = vault::AnchorFileState::Good;
    /// Neither file holds although the log is older than its vault's making: nothing outside the database tells whether
    /// this is the newest copy. Found now, or since the last checkpoint().
    bool isUnknown = false;
    /// The database has the anchor's last commit, but its file is not as it was closed then: pages were put back to an
    /// older state. Found now, or since the last checkpoint().
    bool pagesReplaced = false;
    /// Behind the end of the database the file has bytes that are not of it: nothing reads them, and closing cuts them
    /// off.
    bool bytesAppended = false;
    bool isBehind() const { return isOlder; }
    /// A file was changed or removed. One that this user's settings never held is no sign of that.
    bool wasTouched() const
    {
        using enum AnchorFileState;
        return isUnknown || inFolder != Good || inSettings == Bad;
    }
};

/// An anchor that waits for the closed file. Holds the key that signs it, because the database is closed by then.
class PendingSeal {
public:
    PendingSeal(QString folder, vault::Anchor anchor, vault::SecretBytes signingKey)
        : m_folder(std::move(folder)), m_anchor(std::move(anchor)), m_signingKey(std::move(signingKey))
    {
    }
    /// `pages` of the closed file; empty: the anchor stays as it is.
    base::Result<void> seal(const QByteArray& pages) &&;

private:
    QString m_folder;
    vault::Anchor m_anchor;
    vault::SecretBytes m_signingKey;
};

/// The log's public face, and the keeper of its anchor outside the database.
class AuditService {
public:
    static constexpr qint64 entriesPerAnchor = 100;

    /// `folder` is the vault's. `ownerKey` is the first forward-secure key, which owner slots hold; empty for others.
    AuditService(storage::Database& database, const access::Session& session, QString folder, QUuid vaultId,
        vault::SecretBytes ownerKey);

    /// Makes the keys of a new vault's log. Called once, in the transaction that creates the vault.
    static void initialise(storage::WriteTransaction& tx, const vault::SecretBytes& firstKey);

    /// By which the anchors of this vault are known.
    static QByteArray signingPublic(storage::ReadTransaction& tx);

    /// Compares the database with the newest signed anchor. `pages` is the seal of the file before it was opened.
    /// Blocks; call before anything is shown or written.
    base::Result<AnchorReport> compareWithAnchor(const QByteArray& pages = {});

    /// Once at opening, with what compareWithAnchor() found: lost anchors and older pages are remembered until
    /// checkpoint(), and what was remembered is added to the report. Where the vault can only be read, it is not kept.
    static void keepFindings(storage::WriteTransaction& tx, AnchorReport& report);
    /// Longest time that the log may be ahead of the clock before that is told: zones and clocks set by hand differ.
    static constexpr qint64 clockTolerance = 86'400'000'000; ///< microseconds: a day
    /// When the last entry was made, if the clock says that this is more than a day from now: it went back since.
    /// Empty: all is well. Called before anything is logged.
    static std::optional<base::UtcTime> aheadOf(storage::ReadTransaction& tx, base::UtcTime now);

    /// To be called after each commit, on the writer thread: writes an anchor when 100 entries came since the last.
    void afterCommit();
    /// Writes the head to both anchor files now (at close, after a backup). Blocks. Leaves them alone while the
    /// database is behind them, so that this is reported at each opening until checkpoint().
    base::Result<Head> writeAnchor();
    /// The same anchor, to be sealed with the file once that is closed. None where writeAnchor() writes none.
    std::optional<PendingSeal> pendingSeal();
    /// Why the last anchor could not be written; empty when it was.
    std::optional<base::Error> anchorProblem() const;

    QFuture<base::Result<std::vector<LoggedEntry>>> list(const ListFilter& filter);
    QFuture<base::Result<qint64>> count(const ListFilter& filter);
    /// Reads the whole log. `withOwnerKey` needs an owner's session (else NotAllowed).
    QFuture<base::Result<Verification>> verify(bool withOwnerKey);
    /// An anchor on request, logged. Also vouches for a database that is in doubt (behind its anchor, older pages, lost
    /// anchors, found damaged): from then on it counts. NotAllowed "audit.vouch" then to all
    /// but an owner.
    base::Result<Head> checkpoint();

    /// Called once at opening, before anything is logged. Where the vault can only be read, what append() is given goes
    /// to keepDeferred() (throws base::Failure; on the writer thread). Where it can be written, enterDeferred() puts
    /// what was kept so before into the log, and settleDeferred() is called once that is committed.
    base::Result<void> prepareDeferred();
    void keepDeferred(const std::vector<QByteArray>& entries) const;
    void enterDeferred(storage::WriteTransaction& tx);
    void settleDeferred() const;

private:
    vault::Anchor anchorOf(storage::ReadTransaction& tx) const;
    base::Result<Head> storeAnchor(storage::ReadTransaction& tx);

    storage::Database& m_database;
    const access::Session& m_session;
    QString m_folder;
    QUuid m_vaultId;
    vault::SecretBytes m_ownerKey;
    mutable std::mutex m_mutex;
    std::optional<base::Error> m_anchorProblem;
    std::atomic<qint64> m_anchoredSeq {0};
    std::atomic<bool> m_isBehind {false};
    std::optional<DeferredLog> m_deferred;
    bool m_hasEntered = false;
};

} // namespace aicms::audit
