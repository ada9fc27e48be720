// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/consent_history.h"

#include "core/sample/shop_hours.h"

#include <algorithm>
#include <array>

namespace aicms::sample {

using consent::Channel;
using consent::EventDraft;
using consent::How;
using consent::ProofKind;
using consent::State;

namespace {

constexpr qint64 renewalAsked = 670 * base::microsecondsPerDay; // about two months before 24 are over
constexpr int adult = 18;

/// How a purpose is met with: shares in a thousand.
struct Habit {
    const char* purpose;
    Channel channel;
    int asked; ///< of all people
    int agreed; ///< of those asked
    int refused; ///< of those asked; the rest never answered
    int withdrawn; ///< of those who agreed
};
constexpr std::array habits = {
    Habit {"marketing_email", Channel::Email, 720, 560, 330, 130},
    Habit {"marketing_post", Channel::Post, 300, 480, 420, 60},
    Habit {"marketing_phone", Channel::Phone, 180, 300, 640, 150},
    Habit {"ai_recommendation", Channel::All, 380, 600, 350, 90},
    Habit {"ai_price_offer", Channel::All, 140, 350, 600, 120},
    Habit {"ai_forecast_individual", Channel::All, 160, 450, 480, 80},
    Habit {"ai_chat_draft", Channel::All, 90, 550, 400, 50},
    Habit {"bias_audit", Channel::All, 70, 500, 450, 40},
    Habit {"third_party_sharing", Channel::All, 130, 250, 650, 200},
};

class History {
public:
    History(const customers::Customer& customer, base::UtcTime now, int offsetHours, RandomStream& random)
        : m_customer(customer), m_now(now), m_offsetHours(offsetHours), m_random(random)
    {
    }

    void meet(const Habit& habit)
    {
        if (!m_random.chance(habit.asked))
            return;
        const base::UtcTime asked = later(m_customer.createdAt);
        if (m_random.chance(30)) {
            add(habit, State::Unknown, asked);
            m_drafts.back().how = How::Import;
            m_drafts.back().proof = {ProofKind::ImportedNone, {}, {}};
            return;
        }
        const qint64 answer = m_random.below(1000);
        if (answer < habit.agreed)
            agree(habit, asked);
        else
            add(habit, answer < habit.agreed + habit.refused ? State::Refused : State::Requested, asked);
    }
    void objectToCare()
    {
        if (m_random.chance(12))
            add({"customer_care", Channel::All, 0, 0, 0, 0}, State::Objected, later(m_customer.createdAt));
    }
    std::vector<EventDraft> finish()
    {
        std::ranges::stable_sort(m_drafts, {}, [](const EventDraft& draft) { return draft.at->microseconds; });
        return std::move(m_drafts);
    }

private:
    base::UtcTime later(base::UtcTime than) { return shopTime(than, m_now, m_offsetHours, m_random); }

    void agree(const Habit& habit, base::UtcTime at)
    {
        add(habit, State::Given, at);
        if (m_random.chance(habit.withdrawn)) {
            add(habit, m_random.chance(180) ? State::Objected : State::Withdrawn, later(at));
            return;
        }
        if (m_random.chance(8)) {
            add(habit, State::Invalidated, later(at));
            return;
        }
        if (QLatin1String(habit.purpose) == QLatin1String("third_party_sharing") && m_random.chance(200)) {
            add(habit, State::OptOutSignal, later(at));
            m_drafts.back().how = How::Web;
            return;
        }
        const base::UtcTime asked {at.microseconds + renewalAsked};
        if (asked >= m_now)
            return;
        add(habit, State::Requested, asked);
        m_drafts.back().how = How::Letter;
        const base::UtcTime answered {asked.microseconds + (1 + m_random.below(40)) * base::microsecondsPerDay};
        if (m_random.chance(550) && answered < m_now)
            add(habit, State::Renewed, answered);
    }

    void add(const Habit& habit, State state, base::UtcTime at)
    {
        EventDraft draft;
        draft.purpose = QString::fromLatin1(habit.purpose);
        draft.channel = habit.channel;
        draft.state = state;
        draft.at = at;
        draft.reason = QStringLiteral("sample");
        constexpr std::array ways = {How::Form, How::Counter, How::Counter, How::Web, How::Phone, How::Letter};
        draft.how = ways[static_cast<size_t>(m_random.below(static_cast<qint64>(ways.size())))];
        if (consent::isAgreed(state) && m_random.chance(900))
            draft.proof = proof(draft.how);
        const bool isChild = m_customer.birthday && m_customer.birthday->hasYear()
            && m_customer.birthday->year() + adult > at.toDateTime().date().year();
        if (isChild && consent::isAgreed(state)) {
            draft.giver = consent::Giver::Parent;
            draft.giverName = m_customer.familyName.isEmpty() ? m_customer.name : m_customer.familyName;
        }
        m_drafts.push_back(draft);
    }

    consent::Proof proof(How how)
    {
        const QString number = QString::number(1000 + m_random.below(9000));
        if (how != How::Web)
            return {ProofKind::Text, number, {}};
        return {ProofKind::DoubleOptIn, QString::number(m_random.next(), 16), {}};
    }

    const customers::Customer& m_customer;
    base::UtcTime m_now;
    int m_offsetHours;
    RandomStream& m_random;
    std::vector<EventDraft> m_drafts;
};

} // namespace

std::vector<consent::EventDraft> consentHistory(
    const customers::Customer& customer, base::UtcTime now, int shopOffsetHours, RandomStream random)
{
    if (customer.kind == customers::Kind::Organisation)
        return {};
    History history(customer, now, shopOffsetHours, random);
    for (const Habit& habit : habits)
        history.meet(habit);
    history.objectToCare();
    return history.finish();
}

} // namespace aicms::sample
