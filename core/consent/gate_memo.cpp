// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate_memo.h"

#include "core/consent/consent_rules.h"
#include "core/consent/ledger_store.h"

#include <algorithm>
#include <limits>

namespace aicms::consent {

namespace {

/// Whatever the way, and by each.
constexpr auto everyLine = [] {
    std::array<Channel, everyWay.size() + 1> lines {Channel::All};
    std::ranges::copy(everyWay, lines.begin() + 1);
    return lines;
}();

bool isByOther(std::span<const Event> events, qint64 seq)
{
    const auto found = std::ranges::find(events, seq, &Event::seq);
    return found != events.end() && found->giver != Giver::Customer;
}

/// Entries keep their numbers when an erasure takes what was in them.
qint64 newestEntry(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT MAX(seq) FROM consent_event");
    return rows.next() && !rows.isNull(0) ? rows.integer(0) : 0;
}

base::UtcTime latestAnswer(storage::ReadTransaction& tx, base::PurposeId purpose)
{
    auto rows = tx.query("SELECT MAX(since) FROM consent_current WHERE purpose_id = ?1", purpose);
    return rows.next() && !rows.isNull(0) ? rows.time(0) : base::UtcTime {std::numeric_limits<qint64>::min()};
}

} // namespace

bool GateMemo::Answers::holdsAt(base::UtcTime time, Channel channel) const
{
    const Channel line = isUniform ? Channel::All : channel;
    return std::ranges::any_of(agreed, [time, line](const Stretch& stretch) {
        return stretch.channel == line && stretch.from <= time && time < stretch.to;
    });
}

GateMemo::Answers GateMemo::fold(
    storage::ReadTransaction& tx, base::CustomerId customer, const purposes::Purpose& purpose)
{
    const std::vector<Event> events = readEvents(tx, customer);
    const PurposeLines folded = linesOf(events, purpose);
    Answers answers;
    answers.isUniform = folded.isUniform;
    for (const Channel channel : everyLine) {
        if (folded.isUniform && channel != Channel::All)
            break;
        for (const Span& span : folded.line(channel)) {
            if (isAgreed(span.row.state) && isByOther(events, span.row.event))
                answers.agreed.push_back({channel, span.from, span.to});
        }
    }
    return answers;
}

void GateMemo::Known::follow(storage::ReadTransaction& tx, const Catalogue& newCatalogue, qint64 newest)
{
    if (catalogue != newCatalogue)
        *this = {newCatalogue, newest, {}};
    if (newest == upTo || byPurpose.empty()) {
        upTo = newest;
        return;
    }
    auto rows = tx.query("SELECT e.customer_id, p.at FROM consent_event e LEFT JOIN consent_payload p ON p.seq = e.seq"
                         " WHERE e.seq > ?1",
        upTo);
    while (rows.next()) {
        for (auto& [purpose, known] : byPurpose) {
            known.people.erase(rows.integer(0));
            if (known.latest && !rows.isNull(1))
                known.latest = std::max(*known.latest, rows.time(1));
        }
    }
    upTo = newest;
}

/// `work(Known&)`, with what was known brought up to this transaction.
template <class Work> auto GateMemo::with(storage::ReadTransaction& tx, const Catalogue& catalogue, Work work)
{
    const std::scoped_lock lock(m_mutex);
    const qint64 newest = newestEntry(tx);
    // A reader that began earlier must not see the entries that another one has found since: it reads for itself.
    Known ofThisReader;
    Known& known = newest < m_known.upTo ? ofThisReader : m_known;
    known.follow(tx, catalogue, newest);
    return work(known);
}

bool GateMemo::isAfterEveryAnswer(
    storage::ReadTransaction& tx, const Catalogue& catalogue, const purposes::Purpose& purpose, base::UtcTime time)
{
    return with(tx, catalogue, [&](Known& known) {
        std::optional<base::UtcTime>& latest = known.byPurpose[purpose.id.value].latest;
        if (!latest)
            latest = latestAnswer(tx, purpose.id);
        return *latest <= time;
    });
}

std::vector<base::CustomerId> GateMemo::agreedForByOthers(storage::ReadTransaction& tx, const Catalogue& catalogue,
    const purposes::Purpose& purpose, const std::vector<base::CustomerId>& customers, base::UtcTime time,
    Channel channel)
{
    return with(tx, catalogue, [&](Known& known) {
        auto& people = known.byPurpose[purpose.id.value].people;
        std::vector<base::CustomerId> agreed;
        for (const base::CustomerId customer : customers) {
            auto place = people.find(customer.value);
            if (place == people.end())
                place = people.emplace(customer.value, fold(tx, customer, purpose)).first;
            if (place->second.holdsAt(time, channel))
                agreed.push_back(customer);
        }
        return agreed;
    });
}

} // namespace aicms::consent
