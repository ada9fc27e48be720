// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel makes of its fields: an entry of the ledger, or what stands in its way.
#include "core/consent/bare_day.h"
#include "core/consent/consent_rules.h"
#include "core/consent/same_entry.h"
#include "core/workspace/workspace.h"
#include "ui/answers/answer_pill.h"
#include "ui/answers/proof_field.h"
#include "ui/answers/record_panel.h"
#include "ui/answers/wording_list.h"
#include "ui/kit/action_button.h"
#include "ui/kit/day_field.h"
#include "ui/kit/form_field.h"
#include "ui/kit/growing_page.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/when_done.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/shell/undo_list.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/error_sentence.h"

#include <QComboBox>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace aicms::answers {

using consent::State;
using kit::FormField;

/// Nobody has to be shown anything to say no to what was agreed before.
bool RecordPanel::isAskedFor(State state)
{
    return consent::isAgreed(state) || state == State::Refused || state == State::Requested;
}

/// The ledger's writer records such a yes for the version of the purpose that its wording could name.
QString RecordPanel::outdatedWording() const
{
    const purposes::Purpose* asked = purpose();
    const auto published = m_wording->publishedAt();
    if (published && asked && asked->asksAgain && *published < asked->createdAt && asked->createdAt <= countsFrom())
        return tr("This wording is older than the purpose as it is now. The yes counts for what the purpose was then "
                  "and is not used. Publish a notice that names the change first, under Purposes & notices.");
    if (m_wording->isSuperseded(countsFrom()))
        return tr("This yes is to a wording that had been replaced by then. It does not cover what the newer one says. "
                  "Choose the wording that the person read, or go on if it was this one.");
    return {};
}

base::UtcTime RecordPanel::countsFrom() const
{
    return received(state().value_or(State::Given)).value_or(m_context.workspace.clock().now());
}

bool RecordPanel::isToCome() const
{
    // One look at the clock: two would set what is received now against an earlier now.
    const auto typed = received(state().value_or(State::Given));
    return typed && *typed > m_context.workspace.clock().now();
}

/// Left as it was opened: the moment of the entry that is corrected, else empty for now, to the microsecond, so that
/// the order of two answers is kept. A day without a time is its beginning, for a no its end, so that no yes of that
/// day outlives it, as far as that day has come. Of today it is now: whoever writes "today" means the answer that is
/// being given, on the wording that is in use by now. A time that is still to come stays one, to be refused.
std::optional<base::UtcTime> RecordPanel::received(State state) const
{
    const auto typed = m_at->moment();
    if (!typed || m_at->isUntouched())
        return m_corrected;
    const QTimeZone& zone = m_context.workspace.consent().zone();
    const base::UtcTime now = m_context.workspace.clock().now();
    if (isToday(*typed))
        return m_corrected ? std::optional(now) : std::nullopt;
    if (typed->time) {
        const auto shown = consent::ofShownTime(typed->day, *typed->time, state, zone);
        return base::UtcTime::fromDateTime(shown.value_or(QDateTime(typed->day, *typed->time, zone)));
    }
    const base::UtcTime time = consent::ofBareDay(typed->day, state, zone);
    return consent::isNo(state) ? std::min(now, time) : time;
}

consent::EventDraft RecordPanel::draft() const
{
    consent::EventDraft draft;
    draft.customer = m_customer;
    draft.purpose = m_purpose->currentData().toString();
    draft.state = static_cast<State>(m_state->currentData().toInt());
    draft.channel = static_cast<purposes::Channel>(m_channel->currentData().toInt());
    draft.how = static_cast<consent::How>(m_how->currentData().toInt());
    draft.at = received(draft.state);
    const auto typed = m_at->moment();
    draft.isDayAlone = typed && !typed->time && !isToday(*typed) && !m_at->isUntouched();
    draft.notice = isAskedFor(draft.state) ? m_wording->version() : 0;
    draft.language = draft.notice != 0 ? m_wording->language() : QString();
    draft.corrects = m_corrects;
    // Struck out is what was wrong, whatever the fields say besides.
    if (const consent::Event* wrong = isStrike() ? corrected() : nullptr) {
        if (const purposes::Purpose* was = m_context.workspace.purposes().catalogue()->find(wrong->purpose))
            draft.purpose = was->code;
        draft.channel = wrong->channel;
    }
    if (!m_parent->text().trimmed().isEmpty()) {
        draft.giver = m_correctedGiver == consent::Giver::Representative ? m_correctedGiver : consent::Giver::Parent;
        draft.giverName = m_parent->text().trimmed();
    }
    draft.reason = m_reason->text();
    return draft;
}

FormField* RecordPanel::fieldOf(const base::Error& error) const
{
    using consent::Refusal;
    const std::pair<Refusal, FormField*> fields[] = {{Refusal::ReasonMissing, m_reasonField},
        {Refusal::GiverUnderAge, m_parentField}, {Refusal::ParentMissing, m_parentField},
        {Refusal::GiverOfAge, m_parentField}, {Refusal::BeforeKnown, m_atField}, {Refusal::ProofMissing, m_proofField},
        {Refusal::EarlierProofMissing, m_proofField}, {Refusal::FutureDate, m_atField},
        {Refusal::TooLongAgo, m_atField}, {Refusal::NoticeUnknown, m_wordingField},
        {Refusal::NoticeNotPublished, m_wordingField}, {Refusal::ChannelUnknown, m_channelField},
        {Refusal::AlreadyWithdrawn, m_stateField}, {Refusal::NeverGiven, m_stateField},
        {Refusal::UnknownPurpose, m_purposeField}};
    for (const auto& [refusal, field] : fields) {
        if (error.subject == consent::refusalCode(refusal))
            return field;
    }
    return error.subject == QLatin1String("consent.withdrawn_then") ? m_atField : nullptr;
}

void RecordPanel::showRefusal(const base::Error& error)
{
    FormField* field = fieldOf(error);
    m_demanded.push_back(field);
    // One thing after the other would be refused: all is said at once.
    QStringList besides;
    std::vector<FormField*> others;
    for (const Lack& lack : lacks()) {
        const base::Error also = consent::refusalError(lack.refusal);
        if (also.subject == error.subject)
            continue;
        besides << lack.todo;
        others.push_back(fieldOf(also));
    }
    m_demanded.insert(m_demanded.end(), others.begin(), others.end());
    markNeeded();
    QString sentence = wording::sentence(error);
    if (!besides.isEmpty())
        sentence += u' ' + tr("Besides: %1.", "what is to be done, too").arg(besides.join(QStringLiteral("; ")));
    refuse(sentence, field);
    for (FormField* other : others)
        other->markError(tr("See below why nothing was recorded."));
}

/// Beside the button that was pressed, which stays in sight; the field is marked and brought into sight with the focus.
void RecordPanel::refuse(const QString& sentence, FormField* field)
{
    m_message->setText(sentence);
    m_message->setAction({});
    m_message->show();
    m_summary->setVisible(!state() && !isLow()); // else nothing of it will be recorded as it stands
    m_refusedMoment = momentSummary();
    if (field) {
        field->markError(tr("See below why nothing was recorded."));
        field->editor()->setFocus(Qt::OtherFocusReason);
    }
}

/// A day that is to come, one that there is none, and one that cannot be read are told apart.
QString RecordPanel::momentFault() const
{
    const kit::DayFault fault = m_at->fault();
    if (isToCome() || fault == kit::DayFault::TooLate)
        return wording::sentence(consent::refusalError(consent::Refusal::FutureDate));
    if (fault == kit::DayFault::TooEarly)
        return wording::sentence(consent::refusalError(consent::Refusal::TooLongAgo));
    const QString sentence = kit::MomentField::sentence(fault);
    return sentence.isEmpty() ? sentence : sentence + u' ' + tr("Nothing was recorded.");
}

bool RecordPanel::isLow() const
{
    return kit::GrowingPage::isLow(window()->height());
}

void RecordPanel::forgetRefusals()
{
    m_message->hide();
    m_summary->setVisible(!m_question);
    for (FormField* field : m_fields)
        field->forget();
}

void RecordPanel::forgetWhatWasRefused()
{
    if (!m_message->isHidden())
        forgetRefusals();
}

/// The button goes off while something is being recorded; with the focus on it, it has it again afterwards.
void RecordPanel::setSaving(bool isSaving)
{
    if (isSaving)
        m_hadSaveFocus = m_save->hasFocus();
    m_save->setEnabled(!isSaving);
    if (!isSaving && std::exchange(m_hadSaveFocus, false))
        m_save->setFocus(Qt::OtherFocusReason);
}

void RecordPanel::save()
{
    if (!m_save->isEnabled())
        return; // Return was pressed twice
    forgetRefusals();
    if (!state()) {
        refuse(tr("What the person answered is not chosen yet. Nothing was recorded. Choose it."), m_stateField);
        return;
    }
    if (const QString fault = momentFault(); !fault.isEmpty()) {
        refuse(fault, m_atField);
        return;
    }
    m_isToSave = !m_wording->isRead() || !m_isHistoryRead;
    if (m_isToSave)
        return;
    if (m_purpose->currentIndex() < 0) {
        refuse(tr("For which purpose this answer counts is not chosen yet. Nothing was recorded. Choose it."),
            m_purposeField);
        return;
    }
    setSaving(true);
    if (m_isAgain || m_corrects)
        takeProof();
    else
        lookForSame();
}

/// The same answer once more is mostly a second click: it is asked about. Where the ledger cannot be read it is taken.
void RecordPanel::lookForSame()
{
    kit::whenDone(this, m_context.workspace.consent().history(m_customer),
        [this](const base::Result<std::vector<consent::HistoryEntry>>& history) {
            std::vector<consent::Event> events;
            if (history)
                std::ranges::transform(*history, std::back_inserter(events), &consent::HistoryEntry::event);
            consent::EventDraft entry = draft();
            entry.proof = m_proof->expected();
            const QTimeZone& zone = m_context.workspace.consent().zone();
            const consent::Event* same
                = consent::sameEntry(entry, purpose()->id, events, m_context.workspace.clock().now(), zone);
            if (!same) {
                takeProof();
                return;
            }
            setSaving(false);
            refuse(wording::sentence(consent::alreadyRecorded(*same, zone)));
            m_message->setAction(tr("Record it again"));
        });
}

void RecordPanel::takeProof()
{
    m_proof->take(
        m_customer, [this](const consent::Proof& proof) { record(proof); },
        [this](const base::Error& error) {
            setSaving(false);
            showRefusal(error);
        });
}

/// What is told of an entry that was struck out; empty: something came in its place.
QStringList RecordPanel::struckWords(const consent::Event& event) const
{
    if (!isStrike())
        return {};
    QStringList said {tr("Entry %1 is struck out (entry %2).", "numbers of entries")
            .arg(QLocale().toString(*m_corrects), QLocale().toString(event.seq))};
    if (const auto row = withoutCorrected())
        said << tr("The answer that counts now: %1.", "answer, day, number")
                    .arg(wording::datedAnswer(*row, m_context.workspace.consent().zone()));
    return said;
}

/// Nothing is ever taken out of the ledger: the way back from a slip is the entry that says so, with a word why. Ctrl+Z
/// leads to its form, as the button of the toast does, from wherever somebody is by then.
void RecordPanel::offerWayBack(const consent::Event& entry, const QString& said)
{
    const QString command = QStringLiteral("consent.strike");
    if (!m_context.commands.has(command)) {
        m_context.notices.toast(said);
        return;
    }
    m_context.undo.push({said,
        [&commands = m_context.commands, command, customer = entry.customer.value, seq = entry.seq] {
            commands.run(command, QVariantList {customer, seq});
        },
        {}, {}, tr("It was a mistake…")});
    m_context.notices.toastWithUndo(said);
}

void RecordPanel::record(const consent::Proof& proof)
{
    consent::EventDraft entry = draft();
    entry.proof = proof;
    using Answer = base::Result<consent::Recorded>;
    auto* watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        setSaving(false);
        if (watcher->future().resultCount() == 0)
            return;
        const Answer answer = watcher->result();
        if (!answer) {
            showRefusal(answer.error());
            return;
        }
        m_proof->forget();
        remember(answer->event);
        const QStringList struck = struckWords(answer->event);
        close();
        // Whoever goes on to the next person must not take it for hers.
        const QString change = wording::consentChangeName(answer->event.state);
        const QString purpose = purposeName(*m_context.workspace.purposes().catalogue(), answer->event.purpose);
        const QString number = QLocale().toString(answer->event.seq);
        QStringList said {m_name.isEmpty()
                ? tr("%1: %2 (entry %3).", "answer, purpose, number").arg(change, purpose, number)
                : tr("%1: %2, %3 (entry %4).", "answer, purpose, person, number").arg(change, purpose, m_name, number)};
        if (!struck.isEmpty())
            said = struck;
        const QString over = wording::ranOutSentence(
            answer->event, m_context.workspace.clock().now(), m_context.workspace.consent().zone());
        if (!over.isEmpty())
            said << over;
        if (answer->isUnfounded)
            said << tr("Nothing had been agreed to by then that could be withdrawn; it counts as a no all the same.");
        if (answer->standing)
            said << stillDecides(*answer->standing, m_context.workspace.consent().zone());
        if (answer->derivedRemoved > 0)
            said << tr("What models had made of it is gone.");
        if (m_corrects)
            m_context.notices.toast(said.join(u' '));
        else
            offerWayBack(answer->event, said.join(u' '));
        if (answer->clockWasBack)
            m_context.notices.warning(
                tr("The ledger holds entries that are dated later than this computer's clock. The "
                   "new entry is recorded with the clock's time and counts after them. Check the "
                   "clock."));
        Q_EMIT recorded(answer->event.seq);
    });
    watcher->setFuture(m_context.workspace.consent().record(entry));
}

} // namespace aicms::answers
