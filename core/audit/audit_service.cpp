// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_service.h"

#include "core/audit/audit_store.h"
#include "core/audit/deferred_entry.h"
#include "core/audit/log_reading.h"
#include "core/base/refusal.h"
#include "core/storage/page_seal.h"
#include "core/vault/anchor.h"
#include "core/vault/crypto.h"
#include "core/vault/vault_folder.h"

#include <QDir>

namespace aicms::audit {

using access::Operation;
using base::refused;

namespace {

constexpr int saltSize = 16;
/// The entries that a new vault has before its first anchor: made, opened.
constexpr qint64 entriesOfMaking = 2;

/// Walks the log from its beginning and stops at the first entry that does not hold.
class Verifier {
public:
    explicit Verifier(const vault::SecretBytes* firstKey) : m_key(firstKey ? firstKey->clone() : vault::SecretBytes())
    {
    }

    bool visit(const store::StoredRow& stored)
    {
        ++m_entries;
        const bool holds = stored.row.seq == m_entries && chainHash(stored.row, m_previous) == stored.hash
            && (m_key.isEmpty() || vault::equalBytes(chainTag(m_key, stored.hash), stored.tag));
        if (!holds) {
            m_firstBad = m_entries;
            return false;
        }
        m_previous = stored.hash;
        if (!m_key.isEmpty())
            m_key = nextKey(m_key);
        return true;
    }
    /// The key in the database must be the one that the walk arrives at: else the tail was cut or written anew.
    void finish(const vault::SecretBytes& keyInDatabase, qint64 badReason)
    {
        if (m_firstBad == 0 && !m_key.isEmpty() && !m_key.equals(keyInDatabase))
            m_firstBad = m_entries + 1;
        if (badReason > 0 && (m_firstBad == 0 || badReason < m_firstBad))
            m_firstBad = badReason;
    }
    qint64 entries() const { return m_entries; }
    qint64 firstBad() const { return m_firstBad; }

private:
    vault::SecretBytes m_key;
    QByteArray m_previous;
    qint64 m_entries = 0;
    qint64 m_firstBad = 0;
};

/// Of a vault in doubt a checkpoint says that it is the right one, and lists leave it again: for nobody to say but for
/// whoever may put back a backup.
base::Result<void> mayVouch(storage::ReadTransaction& tx, const access::Session& session, bool isBehind)
{
    const bool isInDoubt = isBehind || store::hasFinding(tx, store::olderPages)
        || store::hasFinding(tx, store::lostAnchors) || hasFoundDamage(tx);
    return !isInDoubt || access::permit(session, Operation::RestoreBackup)
        ? base::Result<void>()
        : base::fail(base::ErrorKind::NotAllowed, QStringLiteral("audit.vouch"));
}

} // namespace

void append(storage::WriteTransaction& tx, const access::Session& session, const Entry& entry)
{
    if (tx.isReadOnly())
        tx.defer(encodeDeferred({0, tx.now(), session.user, entry}));
    else
        appendRow(tx, {0, tx.now(), session.user, entry});
}

qint64 eraseReasons(storage::WriteTransaction& tx, ObjectKind kind, qint64 objectId)
{
    return store::deleteReasons(tx, static_cast<int>(kind), objectId);
}

std::vector<GivenReason> reasonsBefore(storage::ReadTransaction& tx, base::UtcTime before)
{
    return store::reasonsBefore(tx, before);
}

QString eraseReason(storage::WriteTransaction& tx, qint64 seq)
{
    return store::takeReason(tx, seq);
}

void appendRow(storage::WriteTransaction& tx, const LoggedEntry& logged)
{
    const Entry& entry = logged.entry;
    const Head last = store::head(tx);
    store::StoredRow stored {
        {last.seq + 1, logged.at.microseconds, logged.user.value, entry.action, static_cast<int>(entry.kind),
            entry.objectId, entry.details.isNull() ? QStringLiteral("") : entry.details, {}},
        {}, {}};
    if (!entry.reason.isEmpty()) {
        const QByteArray salt = vault::randomBytes(saltSize);
        stored.row.reasonDigest = reasonDigest(salt, entry.reason);
        store::insertReason(tx, stored.row.seq, salt, entry.reason);
    }
    const vault::SecretBytes key = store::nextKeyOf(tx);
    stored.hash = chainHash(stored.row, last.hash);
    stored.tag = chainTag(key, stored.hash);
    store::insert(tx, stored);
    store::replaceNextKey(tx, nextKey(key));
}

AuditService::AuditService(storage::Database& database, const access::Session& session, QString folder, QUuid vaultId,
    vault::SecretBytes ownerKey)
    : m_database(database), m_session(session), m_folder(std::move(folder)), m_vaultId(vaultId),
      m_ownerKey(std::move(ownerKey))
{
}

void AuditService::initialise(storage::WriteTransaction& tx, const vault::SecretBytes& firstKey)
{
    const auto pair = vault::SigningKeyPair::generate();
    store::insertState(tx, firstKey, pair.publicKey, pair.secretKey);
}

base::Result<AnchorReport> AuditService::compareWithAnchor(const QByteArray& pages)
{
    return m_database
        .read([this, pages](storage::ReadTransaction& tx) -> base::Result<AnchorReport> {
            const auto reading = vault::readAnchors(m_folder, m_vaultId, store::signingPublic(tx));
            const Head head = store::head(tx);
            if (!reading.newest && head.seq <= entriesOfMaking)
                return AnchorReport {}; // just made: nobody has written a mark yet
            AnchorReport report {.lastInside = head.seq,
                .inFolder = reading.inFolder,
                .inSettings = reading.inSettings,
                .isUnknown = !reading.newest};
            if (reading.newest) {
                const vault::Anchor& anchor = *reading.newest;
                const Head same = store::entryAt(tx, anchor.sequence);
                const qint64 commits = store::commitCounter(tx);
                report.lastOutside = anchor.sequence;
                // The last: a history of its own since some earlier copy.
                report.isOlder = anchor.sequence > head.seq || anchor.commitCounter > commits
                    || (anchor.sequence > 0 && same.hash != anchor.hash);
                if (!report.isOlder && anchor.commitCounter == commits && storage::isOtherPages(anchor.pages, pages)) {
                    const QString file = QDir(m_folder).filePath(vault::databaseFile);
                    report.bytesAppended = storage::pageSeal(file, store::databaseSize(tx)) == anchor.pages;
                    report.pagesReplaced = !report.bytesAppended;
                }
            }
            m_isBehind = report.isBehind();
            m_anchoredSeq = reading.newest && !report.isBehind() ? reading.newest->sequence : 0;
            return report;
        })
        .result();
}

void AuditService::keepFindings(storage::WriteTransaction& tx, AnchorReport& report)
{
    const auto keep = [&tx](const QString& name, bool& found) {
        if (!found)
            found = store::hasFinding(tx, name);
        else if (!tx.isReadOnly())
            store::setFinding(tx, name);
    };
    keep(store::olderPages, report.pagesReplaced);
    keep(store::lostAnchors, report.isUnknown);
}

std::optional<base::UtcTime> AuditService::aheadOf(storage::ReadTransaction& tx, base::UtcTime now)
{
    const std::optional<base::UtcTime> last = store::timeOfLast(tx);
    return last && last->microseconds - now.microseconds > clockTolerance ? last : std::nullopt;
}

vault::Anchor AuditService::anchorOf(storage::ReadTransaction& tx) const
{
    const Head head = store::head(tx);
    return {m_vaultId, head.seq, head.hash, store::commitCounter(tx), m_database.clock().now(), {}};
}

base::Result<void> PendingSeal::seal(const QByteArray& pages) &&
{
    if (pages.isEmpty())
        return {};
    m_anchor.pages = pages;
    return vault::writeAnchor(m_folder, m_anchor, m_signingKey);
}

std::optional<PendingSeal> AuditService::pendingSeal()
{
    if (m_isBehind || m_database.readOnly())
        return std::nullopt;
    std::optional<PendingSeal> pending;
    static_cast<void>(m_database
            .read([&](storage::ReadTransaction& tx) -> base::Result<void> {
                pending.emplace(m_folder, anchorOf(tx), store::signingSecret(tx));
                return {};
            })
            .result());
    return pending;
}

base::Result<Head> AuditService::storeAnchor(storage::ReadTransaction& tx)
{
    const Head head = store::head(tx);
    // An anchor of the older copy would hide that it is one: it stays as it is until somebody vouches for the copy.
    if (m_isBehind || m_database.readOnly())
        return head;
    const auto written = vault::writeAnchor(m_folder, anchorOf(tx), store::signingSecret(tx));
    const std::lock_guard lock(m_mutex);
    m_anchorProblem = written ? std::nullopt : std::optional(written.error());
    if (!written)
        return base::fail(written.error());
    m_anchoredSeq = head.seq;
    return head;
}

QByteArray AuditService::signingPublic(storage::ReadTransaction& tx)
{
    return store::signingPublic(tx);
}

void AuditService::afterCommit()
{
    // On a reader, so that the writer goes on; whether it succeeded is kept for the status bar.
    m_database.read([this](storage::ReadTransaction& tx) -> base::Result<void> {
        if (store::head(tx).seq - m_anchoredSeq >= entriesPerAnchor)
            static_cast<void>(storeAnchor(tx));
        return {};
    });
}

base::Result<Head> AuditService::writeAnchor()
{
    return m_database.read([this](storage::ReadTransaction& tx) { return storeAnchor(tx); }).result();
}

std::optional<base::Error> AuditService::anchorProblem() const
{
    const std::lock_guard lock(m_mutex);
    return m_anchorProblem;
}

QFuture<base::Result<std::vector<LoggedEntry>>> AuditService::list(const ListFilter& filter)
{
    if (const auto allowed = access::permit(m_session, Operation::ListAudit); !allowed)
        return refused<std::vector<LoggedEntry>>(allowed.error());
    return m_database.read([filter](storage::ReadTransaction& tx) -> base::Result<std::vector<LoggedEntry>> {
        return store::list(tx, filter);
    });
}

QFuture<base::Result<qint64>> AuditService::count(const ListFilter& filter)
{
    if (const auto allowed = access::permit(m_session, Operation::ListAudit); !allowed)
        return refused<qint64>(allowed.error());
    return m_database.read(
        [filter](storage::ReadTransaction& tx) -> base::Result<qint64> { return store::count(tx, filter); });
}

QFuture<base::Result<Verification>> AuditService::verify(bool withOwnerKey)
{
    if (const auto allowed = access::permit(m_session, Operation::VerifyAudit); !allowed)
        return refused<Verification>(allowed.error());
    if (withOwnerKey && m_ownerKey.isEmpty())
        return refused<Verification>({base::ErrorKind::NotAllowed, access::operationCode(Operation::VerifyAudit), 0});
    return m_database.read([this, withOwnerKey](storage::ReadTransaction& tx) -> base::Result<Verification> {
        Verifier verifier(withOwnerKey ? &m_ownerKey : nullptr);
        store::forEachRow(tx, [&](const store::StoredRow& stored) { return verifier.visit(stored); });
        verifier.finish(store::nextKeyOf(tx), store::firstBadReason(tx));
        return Verification {verifier.firstBad() == 0, withOwnerKey ? QStringLiteral("owner") : QStringLiteral("chain"),
            verifier.entries(), verifier.firstBad()};
    });
}

base::Result<Head> AuditService::checkpoint()
{
    if (const auto allowed = access::permit(m_session, Operation::CheckpointAudit); !allowed)
        return base::fail(allowed.error());
    if (m_database.readOnly())
        return base::fail(*m_database.readOnly());
    const auto logged = m_database
                            .write([this](storage::WriteTransaction& tx) -> base::Result<void> {
                                if (const auto allowed = mayVouch(tx, m_session, m_isBehind); !allowed)
                                    return allowed;
                                append(tx, m_session, {QStringLiteral("audit.checkpoint"), ObjectKind::Vault});
                                store::forgetFindings(tx);
                                return {};
                            })
                            .result();
    if (!logged)
        return base::fail(logged.error());
    m_isBehind = false;
    return writeAnchor();
}

} // namespace aicms::audit
