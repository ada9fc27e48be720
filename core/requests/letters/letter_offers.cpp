// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/letters/letter_offers.h"

#include "core/requests/flows/flow.h"
#include "core/requests/law_table.h"

#include <algorithm>

namespace aicms::requests {

namespace {

class Offers {
public:
    Offers(const LetterFacts& facts, const std::vector<LetterHead>& sent) : m_facts(facts), m_sent(sent) { }

    std::vector<LetterOffer> take()
    {
        const Standing& standing = m_facts.request.standing;
        const LetterDates& dates = m_facts.dates;
        const bool isOpen = standing.end == End::Open;
        const bool isRefused = any(Outcome::Refused) || standing.end == End::NotIdentified;
        const bool isPartly = any(Outcome::Partly);
        const bool isGiven = any(Outcome::Granted) || isPartly || any(Outcome::NothingHeld);
        if (isOpen)
            add(LetterKind::Acknowledgement, dates.acknowledgeBy.isValid(), dates.acknowledgeBy);
        if (isOpen && !standing.isIdentified && needsIdentity())
            add(LetterKind::Identity, standing.asksIdentity, {});
        if (isOpen)
            add(LetterKind::Clarification, standing.asksClarification, {});
        if (isOpen && dates.noticeBy.isValid())
            add(LetterKind::Extension, standing.isExtended, dates.noticeBy);
        // Refused within the first period, even where more time would be open (F1); in the United Kingdom within the
        // period that applies.
        const bool isExtensible = m_facts.request.regimes.front() == Regime::UkGdpr;
        if (mayRefuse(m_facts.request) && (isOpen || isRefused))
            add(LetterKind::Refusal, isRefused && !wasToldOtherwise(), isExtensible ? dates.due : dates.dueFirst);
        if (isOpen || isGiven)
            add(LetterKind::Answer, isGiven && !any(Outcome::Open) && !wasToldOtherwise(), dates.due);
        addRecipients();
        return std::move(m_offers);
    }

private:
    bool any(Outcome outcome) const
    {
        return std::ranges::find(m_facts.request.items, outcome, &Item::outcome) != m_facts.request.items.end();
    }
    bool wasToldOtherwise() const
    {
        return std::ranges::find(m_facts.events, answeredOtherwise, &Event::code) != m_facts.events.end();
    }
    bool needsIdentity() const
    {
        return std::ranges::any_of(
            m_facts.request.items, [](const Item& item) { return LawTable::builtIn().needsIdentity(item.kind); });
    }
    static bool isToldToOthers(const Item& item)
    {
        const bool isOne = item.kind == Kind::Rectification || item.kind == Kind::Erasure
            || item.kind == Kind::Restriction || isOptOut(item.kind);
        return isOne && (item.outcome == Outcome::Granted || item.outcome == Outcome::Partly);
    }
    /// Third parties may have got data while such a wish lay here.
    bool hadNothingToEnd() const
    {
        return std::ranges::any_of(m_facts.request.items,
            [](const Item& item) { return isOptOut(item.kind) && item.outcome == Outcome::NothingHeld; });
    }
    bool areNamed() const { return std::ranges::any_of(m_facts.recipients, &LetterAddressee::isToTell); }
    /// One for each who has to be told; where nobody is entered it is addressed by hand.
    void addRecipients()
    {
        const Standing& standing = m_facts.request.standing;
        const bool isDone
            = std::ranges::any_of(m_facts.request.items, isToldToOthers) || (hadNothingToEnd() && areNamed());
        const bool isAhead = standing.end == End::Open && standing.isIdentified && !m_facts.recipients.empty()
            && std::ranges::any_of(m_facts.request.items,
                [](const Item& item) { return item.kind == Kind::Erasure && item.outcome == Outcome::Open; });
        if (!isDone && !isAhead)
            return;
        if (m_facts.recipients.empty())
            return add(LetterKind::RecipientNotice, false, {});
        for (const LetterAddressee& each : m_facts.recipients) {
            add(LetterKind::RecipientNotice, each.isToTell || isAhead, {}, each.id, each.isToTell);
            m_offers.back().recipientName = each.name;
        }
    }
    void add(LetterKind kind, bool isWanted, QDate by, sharing::RecipientId recipient = {}, bool isOwedAgain = false)
    {
        const Regime regime = m_facts.request.regimes.front();
        const bool wasSent = std::ranges::any_of(m_sent, [&](const LetterHead& each) {
            return each.isSent() && each.kind == kind && each.regime == regime && each.recipient == recipient;
        });
        const bool isDue = isWanted && (!wasSent || isOwedAgain); // told of one thing, and not yet of another
        m_offers.push_back(
            {kind, regime, isDue, isDue ? by : QDate(), LetterBook::builtIn().languages(regime), recipient});
    }

    const LetterFacts& m_facts;
    const std::vector<LetterHead>& m_sent;
    std::vector<LetterOffer> m_offers;
};

} // namespace

bool mayRefuse(const Request& request)
{
    return std::ranges::any_of(
        request.items, [](const Item& item) { return LawTable::builtIn().mayBeRefused(item.kind); });
}

std::vector<LetterOffer> letterOffers(const LetterFacts& facts, const std::vector<LetterHead>& sent)
{
    return Offers(facts, sent).take();
}

} // namespace aicms::requests
