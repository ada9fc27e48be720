// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/sheet_uses.h"

#include "core/consent/consent_rules.h"

#include <algorithm>

namespace aicms::wording {

using consent::GateReason;
using consent::ShownAnswer;
using consent::Standing;
using consent::State;
using purposes::Channel;
using purposes::LawfulBasis;
using purposes::Purpose;
using retention::DataClass;
using retention::TriggerDays;

const ShownAnswer* SheetUses::answerTo(const Purpose& purpose) const
{
    const auto found = std::ranges::find_if(m_record.states,
        [&](const ShownAnswer& row) { return row.purpose == purpose.id && row.channel == Channel::All; });
    return found == m_record.states.end() ? nullptr : &*found;
}

bool SheetUses::isUsed(const Purpose& purpose) const
{
    const ShownAnswer* answer = answerTo(purpose);
    return answer ? answer->isAllowed || !onlyBy(purpose).isEmpty() : purpose.basis != LawfulBasis::Consent;
}

QStringList SheetUses::onlyBy(const Purpose& purpose) const
{
    const ShownAnswer* whatever = answerTo(purpose);
    QStringList ways;
    for (const ShownAnswer& row : m_record.states) {
        const bool isOfThis = row.purpose == purpose.id && row.channel != Channel::All;
        if (isOfThis && row.isAllowed && !(whatever && whatever->isAllowed))
            ways << m_words.numbered("channel", static_cast<int>(row.channel));
    }
    return ways;
}

QString SheetUses::groundOf(const Purpose& purpose) const
{
    const bool isOwnCustomer = std::ranges::any_of(m_record.states, [&](const ShownAnswer& row) {
        return row.purpose == purpose.id && row.isAllowed && row.reason == GateReason::SoftOptIn;
    });
    if (!isOwnCustomer)
        return m_words.numbered("basis", static_cast<int>(purpose.basis));
    // It holds for the address that came with the sale only.
    const auto confirmed = std::ranges::find(m_record.softOptIns, purpose.code, &consent::OwnCustomer::purpose);
    const QStringList addresses = confirmed == m_record.softOptIns.end() ? QStringList() : confirmed->addresses;
    const QString ground = m_words("own_customer");
    return addresses.isEmpty() ? ground : QStringLiteral("%1: %2").arg(ground, addresses.join(QStringLiteral(", ")));
}

QString SheetUses::whyNot(const Purpose& purpose) const
{
    const ShownAnswer* answer = answerTo(purpose);
    return whyNot(answer ? *answer : ShownAnswer {{}, false, GateReason::NeverAsked});
}

/// By what she answered, else since it is held back for something else.
QString SheetUses::whyNot(const ShownAnswer& row) const
{
    const Standing standing = row.standing();
    if (consent::isAgreed(row.state) && standing != Standing::AsAnswered)
        return m_words.numbered("standing", static_cast<int>(standing));
    if (row.state == State::NeverAsked && row.reason != GateReason::NeverAsked)
        return m_words.numbered("standing", static_cast<int>(Standing::HeldBack));
    const QString said = m_words.numbered("state", static_cast<int>(row.state));
    return row.since ? QStringLiteral("%1 (%2)").arg(said, m_words.day(*row.since)) : said;
}

QStringList SheetUses::nos(const Purpose& purpose, bool isHeld) const
{
    const ShownAnswer* whatever = answerTo(purpose);
    QStringList nos;
    for (const ShownAnswer& row : m_record.states) {
        if (row.purpose != purpose.id || row.isAllowed || consent::isAgreed(row.state))
            continue;
        const bool isOfAll = row.channel == Channel::All;
        const bool isSaid = !isOfAll && whatever && !whatever->isAllowed && whatever->state == row.state;
        if (isSaid || (row.state == State::NeverAsked && !(isOfAll && isHeld)))
            continue;
        const QString way = m_words.numbered("channel", static_cast<int>(row.channel));
        nos << (isOfAll ? QStringLiteral(": %1").arg(whyNot(row)) : QStringLiteral(", %1: %2").arg(way, whyNot(row)));
    }
    return nos;
}

bool SheetUses::wasEverUsed(const Purpose& purpose) const
{
    return isUsed(purpose) || purpose.basis != LawfulBasis::Consent
        || std::ranges::any_of(m_record.answers, [&](const consent::HistoryEntry& entry) {
               return entry.event.purpose == purpose.id && consent::isAgreed(entry.event.state);
           });
}

QString SheetUses::untilOf(const consent::Event& answer) const
{
    const bool isYes = consent::isAgreed(answer.state);
    std::optional<base::UtcTime> end = isYes ? answer.validUntil : std::optional(answer.at);
    for (const consent::HistoryEntry& entry : m_record.answers) {
        const consent::Event& later = entry.event;
        const bool isOfIt = later.purpose == answer.purpose
            && (later.channel == answer.channel || later.channel == purposes::Channel::All);
        if (isYes && isOfIt && consent::isNo(later.state) && later.at > answer.at && (!end || later.at < *end))
            end = later.at;
    }
    if (!end)
        return m_words("until_review"); // it holds until it is taken back
    const QDate day = base::UtcTime {end->microseconds - 1}.toDateTime().toTimeZone(m_record.zone).date();
    return until(nullptr, DataClass::ConsentProof, {day, day}, {});
}

QString SheetUses::until(const Purpose* purpose, DataClass dataClass, const TriggerDays& days,
    std::optional<customers::InteractionKind> contactKind) const
{
    for (const consent::ShownAnswer& row : m_record.states) {
        const bool isOfIt = purpose && row.purpose == purpose->id && row.channel == purposes::Channel::All;
        // A yes that was taken back, or has ended, keeps nothing.
        if (isOfIt && row.isAllowed && row.validUntil && *row.validUntil > m_record.now)
            return m_words("valid_until").arg(m_words.lastDay(*row.validUntil));
    }
    std::vector<const retention::Rule*> rules;
    for (const retention::Rule& rule : m_record.rules) {
        const bool isAbout = rule.dataClass == dataClass && (!rule.contactKind || rule.contactKind == contactKind);
        if (rule.isOn && isAbout)
            rules.push_back(&rule);
    }
    const retention::Decision decision = retention::decide(rules, days, QDate(2000, 12, 31));
    if (!decision.rule)
        return m_words("until_review");
    const bool isOver = m_record.today.isValid() && decision.lastKept < m_record.today;
    if (isOver && decision.rule->action == retention::Action::Review)
        return m_words("until_review");
    if (isOver)
        return m_words("until_over").arg(m_words.day(decision.lastKept));
    const char* words = decision.rule->action == retention::Action::Review ? "until_looked"
        : decision.rule->trigger == retention::Trigger::LastActivity       ? "until_activity"
                                                                           : "valid_until";
    return m_words(words).arg(m_words.day(decision.lastKept));
}

} // namespace aicms::wording
