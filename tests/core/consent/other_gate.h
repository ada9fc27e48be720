// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/consent/random_history.h"

#include <QTimeZone>

namespace aicms::test {

/// What stands for or against using a person besides her answers, as a test made it.
struct OtherPerson {
    QDate birthday = {}; ///< null: not known, or without its year
    bool isMarkedMinor = false;
    QString country = {}; ///< of her address
    std::optional<base::UtcTime> restrictedFrom = {};
    std::optional<base::UtcTime> liftedAt = {};
    std::optional<base::UtcTime> binnedAt = {};
    std::optional<base::UtcTime> softOptInAt = {}; ///< for marketing by e-mail
};

/// The gate's question answered a second time, from privacy-rules K5, K6, K9, K10 and GDPR Art. 18 and 21, with nothing
/// of the gate's own code: ages by counting years, no stored answers.
class OtherGate {
public:
    OtherGate(const OtherFold& fold, const OtherPerson& person, QTimeZone zone)
        : m_fold(fold), m_person(person), m_zone(std::move(zone))
    {
    }

    bool may(const purposes::Purpose& purpose, base::UtcTime time, consent::Channel channel) const
    {
        using purposes::LawfulBasis;
        const bool isOneOfItsWays = channel == consent::Channel::All || purpose.channels.empty()
            || std::find(purpose.channels.begin(), purpose.channels.end(), channel) != purpose.channels.end();
        if (!isOneOfItsWays || (m_person.binnedAt && *m_person.binnedAt <= time))
            return false;
        const bool isDuty
            = purpose.basis == LawfulBasis::LegalObligation || purpose.basis == LawfulBasis::VitalInterests;
        if (!isDuty && isRestricted(time))
            return false;
        if (purpose.usesAi && isYoungerThan(18, time))
            return false;
        const OtherFold::Answer answer = m_fold.answer(purpose, channel, time);
        if (purpose.basis != LawfulBasis::Consent)
            return !isNo(answer.state);
        const int age = purpose.minimumAges.value(country(), ages().value(country(), 16));
        const bool isTooYoung = isYoungerThan(age, time);
        if (!otherIsYes(answer.state))
            return !isTooYoung && isOwnCustomer(purpose, channel, answer.state, time);
        if (purpose.needsProof && !answer.entry->proof.isShown())
            return false;
        return answer.entry->giver != consent::Giver::Customer || !isTooYoung;
    }

private:
    /// GDPR Art. 8 and the laws of the member states, as in privacy-rules K6.
    static const QHash<QString, int>& ages()
    {
        static const QHash<QString, int> known {{QStringLiteral("AT"), 14}, {QStringLiteral("DE"), 16},
            {QStringLiteral("FR"), 15}, {QStringLiteral("DK"), 13}};
        return known;
    }
    /// The business's where nothing is known of hers: these tests set none.
    QString country() const { return m_person.country; }
    static bool isNo(consent::State state)
    {
        using consent::State;
        return state == State::Refused || state == State::Withdrawn || state == State::Objected
            || state == State::OptOutSignal || state == State::Invalidated;
    }
    bool isRestricted(base::UtcTime time) const
    {
        return m_person.restrictedFrom && *m_person.restrictedFrom <= time
            && !(m_person.liftedAt && *m_person.liftedAt <= time);
    }
    bool isYoungerThan(int years, base::UtcTime time) const
    {
        if (m_person.birthday.isNull())
            return m_person.isMarkedMinor;
        const QDate today = time.toDateTime().toTimeZone(m_zone).date();
        int full = today.year() - m_person.birthday.year();
        if (today.month() * 100 + today.day() < m_person.birthday.month() * 100 + m_person.birthday.day())
            --full;
        return full < years;
    }
    /// The four conditions of K9: the three that were confirmed, and that there was no refusal; and no consent ran out
    /// (K5).
    bool isOwnCustomer(
        const purposes::Purpose& purpose, consent::Channel channel, consent::State state, base::UtcTime time) const
    {
        using consent::State;
        const bool isByMessage = channel != consent::Channel::Phone && channel != consent::Channel::Post;
        const bool isSilent = state == State::NeverAsked || state == State::Unknown || state == State::Requested;
        const bool isConfirmed = m_person.softOptInAt && *m_person.softOptInAt <= time;
        return purpose.allowsSoftOptIn && isByMessage && isSilent && isConfirmed
            && !m_fold.hasEndedYes(purpose, channel, time);
    }

    const OtherFold& m_fold;
    const OtherPerson& m_person;
    QTimeZone m_zone;
};

} // namespace aicms::test
