// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/tombstone_log.h"

#include "core/consent/named_ledger.h"
#include "core/consent/suppression.h"
#include "core/retention/backup_store.h"
#include "core/retention/behind_list.h"
#include "core/retention/erasure_store.h"
#include "core/retention/hold_store.h"
#include "core/retention/log_lines.h"
#include "core/retention/removed_users.h"
#include "core/vault/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace aicms::retention {

using base::ErrorKind;
using storage::ReadTransaction;

namespace {

constexpr qint64 fileLimit = 1LL << 31; // bytes: twenty million lines
constexpr int mostAtOnce = 100'000;
constexpr qint64 commitsPerMark = 25;

QString pathIn(const QString& folder)
{
    return QDir(folder).filePath(tombstoneFile);
}

base::Result<QByteArray> bytesOf(const QString& folder)
{
    try {
        const auto bytes = vault::readWhole(pathIn(folder), fileLimit);
        return bytes ? *bytes : QByteArray();
    } catch (const base::Failure& failure) {
        return base::fail(failure.error());
    }
}

} // namespace

std::vector<base::UserId> removedUsers(const LoggedBars& bars)
{
    std::vector<base::UserId> users;
    for (const LoggedBar& bar : bars) {
        if (bar.kind == removedUserBar)
            users.push_back({bar.detail.toLongLong()});
    }
    return users;
}

QSet<QByteArray> struckEntries(const std::vector<LoggedLowering>& lowerings)
{
    QSet<QByteArray> struck;
    for (auto each = lowerings.rbegin(); each != lowerings.rend(); ++each) {
        if (!each->corrects.isEmpty() && !struck.contains(each->entry))
            struck.insert(each->corrects);
    }
    return struck;
}

std::vector<consent::ListedAddress> standingAddresses(const TombstoneLogContent& content)
{
    const auto rowOf = [](const LoggedAddress& each) {
        return std::tuple(each.row.digest, each.row.purpose, each.row.at, each.entry);
    };
    std::map<decltype(rowOf(LoggedAddress {})), const LoggedAddress*> last;
    for (const LoggedAddress& each : content.addresses)
        last[rowOf(each)] = &each;
    const QSet<QByteArray> struck = struckEntries(content.lowerings);
    std::vector<consent::ListedAddress> standing;
    for (const auto& [row, address] : last) {
        if (!address->row.isLifted && !struck.contains(address->entry))
            standing.push_back(address->row);
    }
    return standing;
}

struct TombstoneLog::News {
    vault::SecretBytes key;
    LogPiece piece;
    LogReach reach;
    TombstoneLogContent known;
};

void TombstoneLog::compareBars(ReadTransaction& tx, News& news)
{
    const LoggedBars now = barsNow(tx, news.key);
    const LoggedBars& known = news.known.bars;
    std::ranges::set_difference(now, known, std::back_inserter(news.piece.put));
    std::vector<LoggedBar> missing;
    std::ranges::set_difference(known, now, std::back_inserter(missing));
    // An older copy knows nothing of what was put up since: it stands until the database was brought up to the list.
    if (missing.empty() || isBehindList(tx))
        return;
    // Of whoever is not here nothing was taken away: an older copy of the database may still have her.
    std::set<QByteArray> here {QByteArray()};
    for (const auto& [id, uuid] : store::uuidsOfAll(tx))
        here.insert(tombstoneOfUuid(news.key, uuid).digest);
    std::ranges::copy_if(missing, std::back_inserter(news.piece.taken),
        [&here](const LoggedBar& bar) { return here.contains(bar.person); });
}

base::Result<TombstoneLogContent> readTombstoneLog(const QString& folder, const vault::SecretBytes& key, LogParts parts)
{
    const auto bytes = bytesOf(folder);
    if (!bytes)
        return base::fail(bytes.error());
    auto content = parseLogLines(*bytes, key, parts);
    if (content)
        content->isMissing = !QFile::exists(pathIn(folder));
    return content;
}

TombstoneLog::TombstoneLog(storage::Database& database, QString folder)
    : m_database(database), m_folder(std::move(folder))
{
    m_worker.setMaxThreadCount(1);
}

TombstoneLog::~TombstoneLog()
{
    end();
}

void TombstoneLog::end()
{
    m_isEnding = true;
    m_worker.waitForDone();
}

base::Result<void> TombstoneLog::follow(bool reaches)
{
    const std::lock_guard lock(m_mutex);
    const auto news
        = m_database
              .read([this](ReadTransaction& tx) -> base::Result<std::shared_ptr<News>> {
                  auto key = consent::lifetimeKey(tx);
                  if (!key)
                      return std::shared_ptr<News>(); // a vault that is being made
                  // By a key that was put there outside the program the file would be written anew, and nobody who was
                  // erased be known by it.
                  if (const auto named = consent::readNamedLedger(tx); named && !consent::isKeyAsNamed(key, *named))
                      return std::shared_ptr<News>();
                  auto before = known(*key);
                  if (!before)
                      return base::fail(before.error());
                  const LogReach reach = before->reach;
                  auto found = std::make_shared<News>(News {std::move(*key), {}, reach, std::move(*before)});
                  // An older copy of the database stands behind the file and numbers anew from there.
                  found->reach.tombstone = store::lastTombstone(tx);
                  found->reach.ledger = consent::lastLedgerEntry(tx);
                  found->piece.erasures = store::tombstonesAfter(tx, std::min(reach.tombstone, found->reach.tombstone));
                  for (consent::Lowering& each :
                      consent::loweringsAfter(tx, std::min(reach.ledger, found->reach.ledger), mostAtOnce)) {
                      const auto digestOf = [&found](QString& uuid) {
                          const QString name = std::exchange(uuid, {});
                          return name.isEmpty() ? QByteArray() : tombstoneOfUuid(found->key, name).digest;
                      };
                      LoggedLowering logged {digestOf(each.uuid), {}, digestOf(each.entry), digestOf(each.corrects)};
                      logged.lowering = std::move(each);
                      found->piece.lowerings.push_back(std::move(logged));
                  }
                  const qint64 commit = store::commitCounter(tx);
                  for (consent::ListedAddress& each :
                      consent::addressesChangedAfter(tx, std::min(reach.commit, commit))) {
                      const QString name = std::exchange(each.entry, {});
                      QByteArray entry = name.isEmpty() ? QByteArray() : tombstoneOfUuid(found->key, name).digest;
                      found->piece.addresses.push_back({std::move(each), std::move(entry)});
                  }
                  if (found->piece.lowerings.size() == static_cast<std::size_t>(mostAtOnce))
                      found->reach.ledger = found->piece.lowerings.back().lowering.seq;
                  compareBars(tx, *found);
                  found->reach.commit = commit;
                  return found;
              })
              .result();
    base::Result<void> written;
    if (!news)
        written = base::fail(news.error());
    else if (*news)
        written = append(**news, reaches);
    m_problem = written ? std::nullopt : std::optional(written.error());
    return written;
}

base::Result<TombstoneLogContent> TombstoneLog::known(const vault::SecretBytes& key) const
{
    if (m_known && QFileInfo(pathIn(m_folder)).size() == m_known->soundBytes)
        return *m_known;
    auto read = readTombstoneLog(m_folder, key, LogParts::BarsAlone);
    // The database holds all of it: a file that somebody changed is written anew.
    if (!read && read.error().kind == ErrorKind::Tampered)
        return TombstoneLogContent {};
    return read;
}

base::Result<void> TombstoneLog::append(News& news, bool reaches)
{
    m_reached = news.reach.commit;
    if (news.piece.isEmpty() && (!reaches || news.reach.commit == news.known.reach.commit))
        return {};
    QFile file(pathIn(m_folder));
    errno = 0;
    const bool isOpen = file.open(QIODevice::ReadWrite);
    if (!isOpen)
        return base::fail(base::fileError(errno));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray more = logLines(news.piece, news.reach, news.known.lastMac, news.key, &news.known.lastMac);
    errno = 0;
    const bool isWritten = file.resize(news.known.soundBytes) && file.seek(news.known.soundBytes)
        && file.write(more) == more.size() && file.flush();
    if (!isWritten)
        return base::fail(base::fileError(errno));
    file.close();
    vault::syncFile(pathIn(m_folder));
    vault::syncFolder(m_folder);
    for (const LoggedBar& bar : news.piece.taken)
        news.known.bars.erase(bar);
    news.known.bars.insert(news.piece.put.begin(), news.piece.put.end());
    news.known.soundBytes += more.size();
    news.known.reach = news.reach;
    m_known = news.known;
    return {};
}

void TombstoneLog::afterCommit(const std::vector<base::Change>& changes, qint64 commitCounter)
{
    const bool isOurs = std::ranges::any_of(changes, [](const base::Change& change) {
        return change.kind == base::ChangeKind::Consent || change.kind == base::ChangeKind::Retention
            || change.kind == base::ChangeKind::User || change.kind == base::ChangeKind::Everything;
    });
    if (!isOurs && commitCounter - m_reached < commitsPerMark)
        return;
    if (m_isEnding || m_isQueued.exchange(true))
        return;
    m_worker.start([this] {
        m_isQueued = false;
        static_cast<void>(follow(true));
    });
}

std::optional<base::Error> TombstoneLog::problem() const
{
    const std::lock_guard lock(m_mutex);
    return m_problem;
}

base::Result<bool> knowsOfOthers(const QString& folder, const QString& other, const vault::SecretBytes& key)
{
    auto mine = bytesOf(folder);
    const auto theirs = bytesOf(other);
    if (!mine || !theirs)
        return base::fail(mine ? theirs.error() : mine.error());
    const auto content = parseLogLines(*mine, key, LogParts::BarsAlone);
    if (!content)
        return false;
    mine->truncate(content->soundBytes);
    const auto parted = std::ranges::mismatch(*mine, *theirs).in1 - mine->cbegin();
    return namesPeople(mine->mid(mine->lastIndexOf('\n', parted) + 1));
}

base::Result<void> continueTombstoneLog(
    const QString& from, const QString& to, const vault::SecretBytes& key, const LogReach& reach)
{
    auto bytes = from.isEmpty() ? base::Result<QByteArray>(QByteArray()) : bytesOf(from);
    if (!bytes)
        return base::fail(bytes.error());
    const auto content = parseLogLines(*bytes, key);
    if (!content)
        return base::fail(content.error());
    bytes->truncate(content->soundBytes);
    try {
        vault::writeWhole(pathIn(to), *bytes + logLines({}, reach, content->lastMac, key));
    } catch (const base::Failure& failure) {
        return base::fail(failure.error());
    }
    return {};
}

} // namespace aicms::retention
