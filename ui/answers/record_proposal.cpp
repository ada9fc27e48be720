// SPDX-License-Identifier: GPL-3.0-or-later
// Which purpose the form proposes for an answer, until one is chosen by hand.
#include "core/consent/consent_rules.h"
#include "core/workspace/workspace.h"
#include "ui/answers/record_panel.h"

#include <QComboBox>

#include <algorithm>
#include <iterator>

namespace aicms::answers {

using consent::State;

namespace {

/// What most answers are about.
const QString usualPurpose = QStringLiteral("marketing_email");

bool isHeld(const std::vector<consent::Span>& line, base::UtcTime now, bool isExpiredToo)
{
    const State state = consent::stateAt(line, now);
    return consent::isAgreed(state) || (isExpiredToo && state == State::Expired);
}

} // namespace

QString RecordPanel::keptPurpose() const
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const purposes::Purpose* last = m_last ? catalogue->find(m_last->purpose) : nullptr;
    if (last && !last->retiredAt && last->basis == purposes::LawfulBasis::Consent)
        return m_last->purpose;
    const purposes::Purpose* often = catalogue->find(usualPurpose);
    if (often && !often->retiredAt)
        return usualPurpose;
    const auto first = std::ranges::find_if(
        catalogue->purposes(), [](const purposes::Purpose& purpose) { return !purpose.retiredAt.has_value(); });
    return first == catalogue->purposes().end() ? QString() : first->code;
}

QStringList RecordPanel::agreedTo(bool isExpiredToo) const
{
    const base::UtcTime now = m_context.workspace.clock().now();
    QStringList found;
    const auto catalogue = m_context.workspace.purposes().catalogue();
    for (const purposes::Purpose& purpose : catalogue->purposes()) {
        if (purpose.retiredAt)
            continue;
        const consent::PurposeLines lines = consent::linesOf(m_history, purpose);
        const auto holds = [&](const std::vector<consent::Span>& line) { return isHeld(line, now, isExpiredToo); };
        const bool isAgreed = lines.isUniform
            ? holds(lines.all)
            : std::any_of(std::next(std::begin(lines.byChannel)), std::end(lines.byChannel), holds);
        if (isAgreed)
            found << purpose.code;
    }
    return found;
}

/// Whoever takes an answer back means one of their own. The purpose of the customer before would leave their yes
/// standing, and what they never agreed to would be recorded as withdrawn.
QString RecordPanel::proposedPurpose() const
{
    const QString kept = keptPurpose();
    if (!state() || *state() == State::Given || *state() == State::Requested)
        return kept;
    const QStringList agreed = agreedTo(*state() == State::Renewed);
    // The no on a form of a stack; but where a yes may be meant as well, it is asked which.
    if (*state() == State::Refused)
        return agreed.isEmpty() || agreed == QStringList {kept} ? kept : QString();
    if (agreed.isEmpty())
        return usualPurpose;
    return agreed.size() == 1 ? agreed.front() : QString();
}

void RecordPanel::proposePurpose()
{
    if (m_corrects || m_isPurposeByHand)
        return;
    const QString code = proposedPurpose();
    const int place = code.isEmpty() ? -1 : m_purpose->findData(code);
    if (place == m_purpose->currentIndex())
        return;
    m_isProposing = true;
    m_purpose->setCurrentIndex(place);
    m_isProposing = false;
}

} // namespace aicms::answers
