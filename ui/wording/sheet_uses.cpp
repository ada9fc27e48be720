// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/sheet_uses.h"

#include "core/consent/consent_rules.h"
#include "ui/wording/sheet_keeping.h"

#include <algorithm>

namespace aicms::wording {

using consent::GateReason;
using consent::ShownAnswer;
using consent::Standing;
using consent::State;
using purposes::Channel;
using purposes::LawfulBasis;
using purposes::Purpose;

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

QString SheetUses::untilUsed(const Purpose& purpose) const
{
    const ShownAnswer* answer = answerTo(purpose);
    // A yes that was taken back, or has ended, lets nothing be used.
    if (answer && answer->isAllowed && answer->validUntil && *answer->validUntil > m_record.now)
        return m_words("valid_until").arg(m_words.lastDay(*answer->validUntil));
    // An invoice that the law wants is no reason to use the record for anything else; once the rest of it is gone, what
    // is left is that of the invoice.
    const retention::Keeping& others = m_record.keeping.others;
    const bool isGone = !others.isOpen && others.lastKept < m_record.today;
    const bool isByLaw = purpose.basis == LawfulBasis::LegalObligation || isGone;
    return keptText(isByLaw ? m_record.keeping.person : others, m_words, m_record.today);
}

} // namespace aicms::wording
