// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/consent/ledger_chain.h"
#include "core/storage/transaction.h"

#include <QHash>

#include <functional>

namespace aicms::consent {

/// The newest entry of the whole ledger.
struct LedgerHead {
    qint64 seq = 0;
    QByteArray hash = {};
    base::UtcTime recordedAt = {}; ///< of the newest whose payload is there
};
LedgerHead readHead(storage::ReadTransaction& tx);

/// Finds the names of purposes and notices; remembers what it saw, for the length of one call.
class NameReader {
public:
    explicit NameReader(storage::ReadTransaction& tx) : m_tx(tx) { }
    EventNames of(const Event& event);
    /// The entry is as it was chained. One whose purpose or wording a damaged file lost is held by the chain alone:
    /// its digest covers names that nobody knows any more.
    bool isUnchanged(const Event& event, const QByteArray& digest);

private:
    struct Shown {
        EventNames names;
        bool isLost = false;
    };
    const Shown& shownAt(const Event& event);

    storage::ReadTransaction& m_tx;
    QHash<qint64, QString> m_purposes;
    QHash<QPair<qint64, QString>, Shown> m_notices;
};

/// Appends entries in order: gives each its number and record id, chains it. `names` may serve many.
void appendEvent(storage::WriteTransaction& tx, NameReader& names, LedgerHead& head, Event& event);

/// All entries of one person, by number.
std::vector<Event> readEvents(storage::ReadTransaction& tx, base::CustomerId customer);
/// Those of everybody in a storage::idList, by person and number.
std::vector<Event> readEventsOf(storage::ReadTransaction& tx, const QString& people);
std::optional<Event> readEvent(storage::ReadTransaction& tx, qint64 seq);
/// Whether somebody else's entry that is not struck out has the token of a double opt-in: it proves that one person
/// opened one link.
bool isTokenOfAnother(storage::ReadTransaction& tx, base::CustomerId customer, const QString& token);
/// An entry in the chain.
struct ChainLink {
    qint64 seq = 0;
    QByteArray digest = {};
    bool isChained = false; ///< to the one before it, and the next one, where there is one, to it
    bool isLast = false; ///< there is no next one
};
std::vector<ChainLink> readLinks(storage::ReadTransaction& tx, base::CustomerId customer); ///< of a person, by number
/// Digest and hash as they stand in the chain; empty when there is no such entry.
std::pair<QByteArray, QByteArray> readChain(storage::ReadTransaction& tx, qint64 seq);
/// Every entry whose payload is there, in order; stops when `visit` answers false.
void forEachEvent(storage::ReadTransaction& tx, const std::function<bool(const Event&)>& visit);

/// Reads the whole chain. 0: it holds; else the number of the first entry that does not: its hash or digest differs, a
/// number is missing, a payload is gone although its customer is there and the log names it as no forgotten one
/// (replaced_entries.h), or the ledger does not end as the log says (named_ledger.h).
LedgerCheck verifyLedger(storage::ReadTransaction& tx);
/// What a reading of some of the ledger found.
struct LedgerPart {
    LedgerCheck check; ///< from the first entry to the last one that was read
    bool isLast = true; ///< nothing comes after it
};
/// Reads at most `most` entries of those that were appended since `before`, which held: entries are never changed, so
/// that a page can ask again and again. Part by part it finds the same as verifyLedger.
LedgerPart verifyLedgerPart(storage::ReadTransaction& tx, const LedgerCheck& before, qint64 most);

} // namespace aicms::consent
