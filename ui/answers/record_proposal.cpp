// SPDX-License-Identifier: GPL-3.0-or-later
// Which purpose the form proposes for an answer, until one is chosen by hand, and what it keeps of the last answer.
#include "core/consent/consent_rules.h"
#include "core/workspace/workspace.h"
#include "ui/answers/record_panel.h"
#include "ui/answers/wording_list.h"

#include <QComboBox>
#include <QSet>

#include <algorithm>

namespace aicms::answers {

using consent::State;

namespace {

/// What most answers are about.
const QString mostUsual = QStringLiteral("marketing_email");

bool wasOnceAgreed(State state)
{
    return consent::isAgreed(state) || state == State::Expired;
}

} // namespace

/// As long as the vault is open.
class RecordPanel::LastAnswer : public QObject {
public:
    using QObject::QObject;
    std::optional<Last> value;
};

std::optional<RecordPanel::Last>& RecordPanel::lastIn(workspace::Workspace& workspace)
{
    for (QObject* each : workspace.children()) {
        if (auto* known = dynamic_cast<LastAnswer*>(each))
            return known->value;
    }
    return (new LastAnswer(&workspace))->value;
}

/// For a pile of forms, of the same purpose and come in the same way. A no begins none, for it is each person's own;
/// whatever else is recorded ends it, or the way of a letter would be kept for whoever stands at the counter next.
void RecordPanel::remember(const consent::Event& entry)
{
    const bool isNo = consent::isNo(entry.state);
    const Last now {m_customer, m_name, m_purpose->currentData().toString(),
        static_cast<consent::How>(m_how->currentData().toInt()), isNo && m_last ? m_last->wording : entry.notice, isNo};
    const bool goesOn = m_last && now.purpose == m_last->purpose && now.how == m_last->how;
    m_last = !m_corrects && (goesOn || !isNo) ? std::optional(now) : std::nullopt;
}

bool RecordPanel::isAsLast(const kit::FormField* field) const
{
    if (!m_last || m_corrects)
        return false;
    if (field == m_purposeField)
        return m_purpose->currentData().toString() == m_last->purpose;
    if (field == m_howField)
        return m_how->currentData().toInt() == static_cast<int>(m_last->how);
    if (!m_wording->isEnabled() || m_last->isNo)
        return false;
    return m_last->wording != 0 && m_wording->version() == m_last->wording;
}

/// Of another person than the one on the page it would be taken for hers.
QString RecordPanel::lastHint() const
{
    return m_last->customer == m_customer || m_last->name.isEmpty()
        ? tr("As with the last answer")
        : tr("As with the last answer: %1", "name of a person").arg(m_last->name);
}

QString RecordPanel::keptPurpose() const
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const purposes::Purpose* last = m_last ? catalogue->find(m_last->purpose) : nullptr;
    if (last && !last->retiredAt && last->basis == purposes::LawfulBasis::Consent)
        return m_last->purpose;
    return usualPurpose();
}

/// Where others were asked for, what nobody asked this person for is not put into their mouth.
QString RecordPanel::usualPurpose() const
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const purposes::Purpose* often = catalogue->find(mostUsual);
    const bool isOffered = often && !often->retiredAt;
    const QStringList asked = askedFor();
    if (!asked.isEmpty())
        return isOffered && asked.contains(mostUsual) ? mostUsual : asked.size() == 1 ? asked.front() : QString();
    if (isOffered)
        return mostUsual;
    const auto first = std::ranges::find_if(
        catalogue->purposes(), [](const purposes::Purpose& purpose) { return !purpose.retiredAt.has_value(); });
    return first == catalogue->purposes().end() ? QString() : first->code;
}

QStringList RecordPanel::askedFor() const
{
    const QSet<qint64> struck = consent::struckOut(m_history);
    const auto catalogue = m_context.workspace.purposes().catalogue();
    QStringList found;
    for (const purposes::Purpose& purpose : catalogue->purposes()) {
        const auto isOfIt = [&](const consent::Event& entry) {
            const bool isStrike = entry.corrects && entry.state == State::Unknown;
            return entry.purpose == purpose.id && !isStrike && !struck.contains(entry.seq);
        };
        if (!purpose.retiredAt && purpose.basis == purposes::LawfulBasis::Consent
            && std::ranges::any_of(m_history, isOfIt))
            found << purpose.code;
    }
    return found;
}

QStringList RecordPanel::agreedTo(bool isExpiredToo) const
{
    const base::UtcTime now = m_context.workspace.clock().now();
    QStringList found;
    const auto catalogue = m_context.workspace.purposes().catalogue();
    for (const purposes::Purpose& purpose : catalogue->purposes()) {
        if (purpose.retiredAt)
            continue;
        const auto isMeant = isExpiredToo ? wasOnceAgreed : consent::isAgreed;
        if (consent::linesOf(m_history, purpose).holdsByAnyWay(purposes::Channel::All, now, isMeant))
            found << purpose.code;
    }
    return found;
}

/// Whoever takes an answer back means one of their own. The purpose of the customer before would leave their yes
/// standing, and what they never agreed to would be recorded as withdrawn.
QString RecordPanel::proposedPurpose() const
{
    // What was chosen before the form was opened is meant, except to take back what was never agreed to.
    if (!m_wanted.isEmpty()) {
        const bool needsYes = state() == State::Withdrawn || state() == State::Invalidated || state() == State::Renewed;
        const QStringList held = needsYes ? agreedTo(state() == State::Renewed) : QStringList();
        return held.isEmpty() || held.contains(m_wanted) ? m_wanted : QString();
    }
    const QString kept = keptPurpose();
    if (!state() || *state() == State::Given || *state() == State::Requested)
        return kept;
    const QStringList agreed = agreedTo(*state() == State::Renewed);
    // The no on a form of a stack; but where a yes may be meant as well, it is asked which.
    if (*state() == State::Refused)
        return agreed.isEmpty() || agreed == QStringList {kept} ? kept : QString();
    // No step more than to give it: of several the usual one, else the first, and none for what another person said.
    return agreed.isEmpty() || agreed.contains(usualPurpose()) ? usualPurpose() : agreed.front();
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
