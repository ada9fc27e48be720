// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/answer_columns.h"

#include "core/consent/consent_rules.h"
#include "core/consent/projection_store.h"

#include <algorithm>

namespace aicms::consent {

namespace {

quint32 customerOf(const AnswerRow& row)
{
    return row.customer();
}
template <class Row> quint32 customerOf(const Row& row)
{
    return row.customer;
}

template <class Rows> auto rowsOf(Rows& rows, quint32 customer)
{
    return std::ranges::equal_range(rows, customer, {}, [](const auto& row) { return customerOf(row); });
}

template <class Rows> void replaceRows(Rows& rows, quint32 customer, const Rows& fresh)
{
    const auto old = rowsOf(rows, customer);
    const auto shared = std::min(std::ptrdiff_t(old.size()), std::ptrdiff_t(fresh.size()));
    auto place = std::copy_n(fresh.begin(), shared, old.begin());
    if (shared < std::ptrdiff_t(old.size()))
        rows.erase(place, old.end());
    else
        rows.insert(place, fresh.begin() + shared, fresh.end());
}

/// In which an answer by `channel` may stand.
unsigned scopesOf(Channel channel)
{
    return 1U << scopeUniform | 1U << scopeOf(channel);
}

bool isBornSince(const AnswerColumns::Person& person, int first)
{
    return person.birthday == 0 ? person.isMarkedMinor != 0 : int(person.birthday) >= first;
}

/// One list of all blocks, of what `isWanted`.
template <class List, class Wanted>
Ids collect(const std::vector<AnswerColumns::Block>& blocks, List list, Wanted isWanted)
{
    Ids ids;
    for (const AnswerColumns::Block& block : blocks) {
        for (const auto& row : block.*list) {
            if (isWanted(row) && (ids.empty() || ids.back().value != row.customer))
                ids.push_back({row.customer});
        }
    }
    return ids;
}

template <class Rows> qint64 bytesOf(const Rows& rows)
{
    return static_cast<qint64>(rows.capacity() * sizeof(typename Rows::value_type));
}

} // namespace

void AnswerColumns::Block::replace(quint32 customer, const Block& fresh)
{
    replaceRows(people, customer, fresh.people);
    replaceRows(binned, customer, fresh.binned);
    replaceRows(restricted, customer, fresh.restricted);
    replaceRows(ownCustomers, customer, fresh.ownCustomers);
    for (std::size_t place = 0; place < answers.size(); ++place)
        replaceRows(answers[place], customer, fresh.answers[place]);
}

void AnswerColumns::replace(quint32 customer, const Block& fresh)
{
    const auto next = std::ranges::upper_bound(m_blocks, customer, {}, &Block::first);
    if (next == m_blocks.begin()) { // before all others, or the first of all
        m_blocks.insert(next, fresh);
        m_blocks.front().first = 0;
        return;
    }
    (next - 1)->replace(customer, fresh);
}

qint64 AnswerColumns::bytes() const
{
    qint64 all = qint64(m_blocks.capacity() * sizeof(Block));
    for (const Block& block : m_blocks) {
        all += bytesOf(block.people) + bytesOf(block.binned) + bytesOf(block.restricted) + bytesOf(block.ownCustomers);
        for (const auto& rows : block.answers)
            all += bytesOf(rows);
    }
    return all;
}

int AnswerColumns::placeOf(base::PurposeId purpose) const
{
    const auto found = std::ranges::find(m_purposes, purpose);
    return found == m_purposes.end() ? -1 : int(found - m_purposes.begin());
}

const AnswerColumns::Block* AnswerColumns::blockOf(base::CustomerId customer) const
{
    if (customer.value <= 0 || customer.value > largestKept)
        return nullptr;
    const auto next = std::ranges::upper_bound(m_blocks, quint32(customer.value), {}, &Block::first);
    return next == m_blocks.begin() ? nullptr : &*(next - 1);
}

PersonBars AnswerColumns::bars(base::CustomerId customer, base::UtcTime time, base::UtcTime now) const
{
    const Block* block = blockOf(customer);
    if (!block)
        return {};
    const auto id = quint32(customer.value);
    const auto person = rowsOf(block->people, id);
    if (person.empty())
        return {};
    PersonBars bars;
    bars.exists = true;
    bars.isInBin = std::ranges::any_of(
        rowsOf(block->binned, id), [time, now](const Binned& row) { return row.isAt(time, now); });
    bars.isRestricted = std::ranges::any_of(
        rowsOf(block->restricted, id), [time, now](const Restricted& row) { return row.isAt(time, now); });
    bars.birthday = int(person.front().birthday);
    bars.isMarkedMinor = person.front().isMarkedMinor != 0;
    return bars;
}

Ids AnswerColumns::spanning(
    base::PurposeId purpose, base::UtcTime time, Channel channel, int fromVersion, bool onlyWithProof) const
{
    Ids ids;
    const int place = placeOf(purpose);
    if (place < 0)
        return ids;
    const unsigned scopes = scopesOf(channel);
    for (const Block& block : m_blocks) {
        for (const AnswerRow& row : block.answers[std::size_t(place)]) {
            if (row.has(AnswerRow::IsSpan) && row.coversAny(scopes) && row.holdsAt(time) && row.version() >= fromVersion
                && (!onlyWithProof || row.has(AnswerRow::HasProof)))
                ids.push_back({row.customer()});
        }
    }
    return ids;
}

Ids AnswerColumns::agreedForByOthers(base::PurposeId purpose, base::UtcTime time, Channel channel) const
{
    Ids ids;
    const int place = placeOf(purpose);
    if (place < 0)
        return ids;
    const unsigned scopes = scopesOf(channel);
    for (const Block& block : m_blocks) {
        for (const AnswerRow& row : block.answers[std::size_t(place)]) {
            if (row.has(AnswerRow::IsByOther) && isAgreed(row.state()) && row.coversAny(scopes) && row.holdsAt(time))
                ids.push_back({row.customer()});
        }
    }
    return ids;
}

Ids AnswerColumns::everybody() const
{
    return collect(m_blocks, &Block::people, [](const Person& person) { return person.isInBin == 0; });
}

Ids AnswerColumns::binned(base::UtcTime time, base::UtcTime now) const
{
    return collect(m_blocks, &Block::binned, [time, now](const Binned& row) { return row.isAt(time, now); });
}

Ids AnswerColumns::unbinnedSince(base::UtcTime time, base::UtcTime now) const
{
    return collect(m_blocks, &Block::binned, [time, now](const Binned& row) { return !row.isAt(time, now); });
}

Ids AnswerColumns::restricted(base::UtcTime time, base::UtcTime now) const
{
    return collect(m_blocks, &Block::restricted, [time, now](const Restricted& row) { return row.isAt(time, now); });
}

Ids AnswerColumns::minors(int tooYoungFrom) const
{
    return collect(
        m_blocks, &Block::people, [tooYoungFrom](const Person& person) { return isBornSince(person, tooYoungFrom); });
}

SoftOptIns AnswerColumns::softOptIns(base::PurposeId purpose, base::UtcTime time, AddressKinds kinds) const
{
    SoftOptIns found;
    const int place = placeOf(purpose);
    quint32 last = 0;
    for (const Block& block : m_blocks) {
        for (const OwnCustomer& row : block.ownCustomers) {
            if (row.customer == last || row.purpose != purpose || row.at > time || !kinds.has(row.kind))
                continue;
            last = row.customer;
            const bool isSilent = place < 0 || rowsOf(block.answers[std::size_t(place)], row.customer).empty();
            (isSilent ? found.silent : found.others).push_back({row.customer});
        }
    }
    return found;
}

bool AnswerColumns::hasSoftOptIn(
    base::PurposeId purpose, base::CustomerId customer, base::UtcTime time, AddressKinds kinds) const
{
    const Block* block = blockOf(customer);
    return block
        && std::ranges::any_of(rowsOf(block->ownCustomers, quint32(customer.value)),
            [=](const OwnCustomer& row) { return row.purpose == purpose && row.at <= time && kinds.has(row.kind); });
}

bool AnswerColumns::hasEndedYes(
    base::PurposeId purpose, base::CustomerId customer, base::UtcTime time, Channel channel) const
{
    const int place = placeOf(purpose);
    const Block* block = blockOf(customer);
    if (place < 0 || !block)
        return false;
    unsigned ended = 0;
    unsigned held = 0;
    for (const AnswerRow& row : rowsOf(block->answers[std::size_t(place)], quint32(customer.value))) {
        if (!row.has(AnswerRow::IsSpan) || !isAgreed(row.state()))
            continue;
        ended |= row.to() <= time ? row.scopes() : 0;
        held |= row.holdsAt(time) ? row.scopes() : 0;
    }
    return (ended & ~held & (channel == Channel::All ? ~0U : scopesOf(channel))) != 0;
}

int AnswerColumns::consentsFromAt(base::PurposeId purpose, base::UtcTime time) const
{
    int from = 1;
    bool isFound = false;
    for (const AskedAgain& each : m_askedAgain) {
        if (each.purpose == purpose && each.at <= time) {
            from = isFound ? std::max(from, each.version) : each.version;
            isFound = true;
        }
    }
    return from;
}

std::optional<StateRow> AnswerColumns::answer(
    base::PurposeId purpose, base::CustomerId customer, base::UtcTime time, Channel channel) const
{
    StateRow answer;
    answer.purpose = purpose;
    answer.channel = channel;
    const int place = placeOf(purpose);
    const Block* block = blockOf(customer);
    if (place < 0 || !block)
        return answer;
    const unsigned scopes = scopesOf(channel);
    for (const AnswerRow& row : rowsOf(block->answers[std::size_t(place)], quint32(customer.value))) {
        if (!row.has(AnswerRow::IsCurrent) || !row.coversAny(scopes))
            continue;
        if (row.from() > time)
            return std::nullopt;
        answer.state = row.to() <= time ? State::Expired : row.state();
        answer.since = row.from();
        if (row.to() != endOfTime)
            answer.validUntil = row.to();
        answer.event = row.seq;
        answer.purposeVersion = row.version();
        answer.hasProof = row.has(AnswerRow::HasProof);
        break;
    }
    return answer;
}

} // namespace aicms::consent
