// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/listed_addresses.h"
#include "core/consent/lowering.h"
#include "core/consent/standing_bars.h"
#include "core/retention/tombstone.h"
#include "core/storage/database.h"
#include "core/vault/secret_bytes.h"

#include <QSet>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <compare>
#include <mutex>
#include <set>
#include <vector>

namespace aicms::retention {

inline constexpr QLatin1String tombstoneFile {"vault.tombstones"};

/// One line of the file: somebody was erased, somebody took back what she had allowed, an address must not be written
/// to or may be again, or something stands against using or removing somebody and does no longer. Nothing in it can be
/// read back to a person; uuids and addresses stand there as keyed hashes.
struct LoggedErasure {
    Tombstone stone = {};
    base::UtcTime at = {};
};
struct LoggedLowering {
    QByteArray person = {}; ///< digest of tombstoneOfUuid
    consent::Lowering lowering = {}; ///< without uuids
    QByteArray entry = {}; ///< digest of its record id, as of a person; empty: written by an earlier program
    QByteArray corrects = {}; ///< of the entry whose place it took; empty: of none
};
struct LoggedAddress {
    consent::ListedAddress row = {}; ///< without record id
    QByteArray entry = {}; ///< digest of the record id, as of a person; empty: nobody knows it
};

/// One that is taken away again has a line of its own; by kind, person and detail it is known as the same.
struct LoggedBar {
    QString kind = {}; ///< of consent::barCode, or `holdBar`
    QByteArray person = {}; ///< digest of tombstoneOfUuid; empty: everybody
    QString detail = {}; ///< of consent::Bar; number of the legal hold
    base::UtcTime since = {};
    std::strong_ordering operator<=>(const LoggedBar& other) const;
    bool operator==(const LoggedBar& other) const { return (*this <=> other) == 0; }
};
inline constexpr QLatin1String holdBar {"hold"};
using LoggedBars = std::set<LoggedBar>;

/// What is entered at once.
struct LogPiece {
    std::vector<LoggedErasure> erasures = {};
    std::vector<LoggedLowering> lowerings = {};
    std::vector<LoggedAddress> addresses = {};
    std::vector<LoggedBar> put = {}; ///< bars that stand since
    std::vector<LoggedBar> taken = {}; ///< and those that do no longer
    bool isEmpty() const
    {
        return erasures.empty() && lowerings.empty() && addresses.empty() && put.empty() && taken.empty();
    }
};

/// How far the file reaches.
struct LogReach {
    qint64 tombstone = 0; ///< seq of the last one in the database
    qint64 ledger = 0; ///< seq of the last entry of the ledger
    qint64 commit = 0; ///< commit counter up to which both are complete
};

struct TombstoneLogContent {
    std::vector<LoggedErasure> erasures = {};
    std::vector<LoggedLowering> lowerings = {};
    std::vector<LoggedAddress> addresses = {}; ///< as they came; standingAddresses() says what holds
    LoggedBars bars = {}; ///< that stand now
    LogReach reach = {};
    bool isMissing = false;
    qint64 soundBytes = 0; ///< what stands behind them was cut off in the middle
    QByteArray lastMac = {}; ///< of the last line that says how far it reaches
};

/// Entries that a later one took the place of, unless that was struck out itself: nobody said what they say.
QSet<QByteArray> struckEntries(const std::vector<LoggedLowering>& lowerings);
/// What stands on the list of addresses by the last line about each row, without what rests on a struck entry.
std::vector<consent::ListedAddress> standingAddresses(const TombstoneLogContent& content);

/// `BarsAlone`: the lines of erasures, lowerings and addresses, which are nearly all, are checked like the others and
/// not read.
enum class LogParts { All, BarsAlone };
/// Reads and checks the whole file. Tampered "vault.tombstones" when a line was changed, taken out or put in.
base::Result<TombstoneLogContent> readTombstoneLog(
    const QString& folder, const vault::SecretBytes& key, LogParts parts = LogParts::All);

/// The file beside the database that a restored backup is measured by (security 3.6). It only grows; each piece ends
/// with a line that says how far it reaches, authenticated together with everything before it.
class TombstoneLog {
public:
    TombstoneLog(storage::Database& database, QString folder);
    ~TombstoneLog();

    /// Enters what the database has and the file has not. Blocks. Nothing is written when nothing is new, unless
    /// `reaches` asks for the mark that the file is complete up to now.
    base::Result<void> follow(bool reaches);
    /// After each commit, on the writer thread: enters erasures, withdrawals and objections soon.
    void afterCommit(const std::vector<base::Change>& changes, qint64 commitCounter);
    void end(); ///< nothing is entered by itself from now on; waits
    std::optional<base::Error> problem() const; ///< why the last entry could not be written

private:
    struct News;
    base::Result<TombstoneLogContent> known(const vault::SecretBytes& key) const;
    static void compareBars(storage::ReadTransaction& tx, News& news);
    base::Result<void> append(News& news, bool reaches);

    storage::Database& m_database;
    QString m_folder;
    mutable std::mutex m_mutex; ///< one at a time
    std::optional<base::Error> m_problem;
    std::optional<TombstoneLogContent>
        m_known; ///< without erasures, lowerings and addresses: what was read or written last
    std::atomic<qint64> m_reached {0};
    std::atomic_bool m_isQueued = false;
    std::atomic_bool m_isEnding = false;
    QThreadPool m_worker;
};

/// Whether the list of `folder` tells of people what that of `other` does not, since the way of both parted: a vault
/// was restored from a backup, and both were used after it. False where there is none, or one of another key.
base::Result<bool> knowsOfOthers(const QString& folder, const QString& other, const vault::SecretBytes& key);

/// For a restored vault: the file as it was, going on from where the restored database stands.
base::Result<void> continueTombstoneLog(
    const QString& from, const QString& to, const vault::SecretBytes& key, const LogReach& reach);

} // namespace aicms::retention
