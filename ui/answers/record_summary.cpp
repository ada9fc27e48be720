// SPDX-License-Identifier: GPL-3.0-or-later
// What the form says of the answer before it is recorded: in one line, what is missing, and what is odd about it.
#include "core/base/local_day.h"
#include "core/consent/bare_day.h"
#include "core/consent/consent_rules.h"
#include "core/consent/gate_service.h"
#include "core/consent/own_word.h"
#include "core/consent/same_entry.h"
#include "core/workspace/workspace.h"
#include "ui/answers/letter_keys.h"
#include "ui/answers/proof_field.h"
#include "ui/answers/record_panel.h"
#include "ui/answers/wording_list.h"
#include "ui/kit/day_field.h"
#include "ui/kit/day_text.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/when_done.h"
#include "ui/wording/consent_wording.h"

#include <QComboBox>
#include <QLocale>

#include <algorithm>

namespace aicms::answers {

using consent::State;
using kit::FormField;

namespace {

/// Words that end as a sentence stand inside one.
QString withoutStop(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

void RecordPanel::suggestWording()
{
    const bool isSamePurpose = m_last && m_last->purpose == m_purpose->currentData().toString();
    m_wording->suggest(m_purpose->currentData().toString(), countsFrom(), isSamePurpose ? m_last->wording : 0);
}

/// A yes can be shown later only with what was read; one to words that had been replaced does not cover the new ones.
/// One to be reached in a way in which nobody can reach her is a slip, or lacks an address.
void RecordPanel::showWarning()
{
    const bool isYes = state() && consent::isAgreed(*state());
    QStringList said;
    if (const QString lost = lostAnswer(); !lost.isEmpty())
        said << lost;
    if (const QString outdated = isYes ? outdatedWording() : QString(); !outdated.isEmpty())
        said << outdated;
    if (isYes && m_reach && !m_reach->hasEmail
        && (saysWay(purposes::Channel::Email) || m_how->currentData().toInt() == static_cast<int>(consent::How::Email)))
        said << tr("This person has no e-mail address here. The yes can be recorded all the same; nothing can be sent "
                   "before there is one.");
    if (isYes && m_reach && !m_reach->hasPhone
        && (saysWay(purposes::Channel::Phone) || saysWay(purposes::Channel::Sms)))
        said << tr("This person has no telephone number here. The yes can be recorded all the same; nobody can call or "
                   "write before there is one.");
    if (const QString silenced = isYes ? silencedWarning() : QString(); !silenced.isEmpty())
        said << silenced;
    m_warning->setVisible(!said.isEmpty());
    m_warning->setText(said.join(u' '));
}

/// By the way that is chosen, or the only one by which the purpose asks.
bool RecordPanel::saysWay(purposes::Channel channel) const
{
    const auto chosen = static_cast<purposes::Channel>(m_channel->currentData().toInt());
    const purposes::Purpose* asked = purpose();
    return chosen == channel
        || (chosen == purposes::Channel::All && asked && asked->channels.size() == 1
            && asked->channels.front() == channel);
}

/// The row and not the record: reading that is an opening, which the log would have to tell.
void RecordPanel::readReach()
{
    m_reach.reset();
    m_name.clear();
    kit::whenDone(this, m_context.workspace.customers().rows({m_customer}),
        [this, customer = m_customer](const base::Result<std::vector<customers::CustomerRow>>& rows) {
            if (customer != m_customer || !rows || rows->empty())
                return;
            // In a low window the form is all that is seen: for whom it is must stand in it.
            const QString name = rows->front().name;
            m_name = name;
            setTitle(m_corrects ? tr("Correct entry %1: %2", "number, name").arg(QLocale().toString(*m_corrects), name)
                                : tr("Record a change: %1", "name").arg(name));
            m_reach = Reach {!rows->front().email.isEmpty(), !rows->front().phone.isEmpty()};
            showWarning();
        });
}

/// Whoever may not read the ledger learns what decides once it is recorded.
void RecordPanel::readHistory()
{
    m_history.clear();
    m_isHistoryRead = false;
    kit::whenDone(this, m_context.workspace.consent().history(m_customer),
        [this, customer = m_customer](const base::Result<std::vector<consent::HistoryEntry>>& history) {
            if (customer != m_customer)
                return;
            m_isHistoryRead = true;
            m_history.clear();
            if (history)
                std::ranges::transform(*history, std::back_inserter(m_history), &consent::HistoryEntry::event);
            const bool isUntouched = content() == m_opened;
            proposePurpose();
            if (isUntouched)
                m_opened = content(); // what is proposed was filled in by nobody
            showSummary();
            if (m_isToSave)
                save();
        });
}

void RecordPanel::readMinor()
{
    m_isMinor = false;
    m_tooYoungFor.clear();
    kit::whenDone(this, m_context.workspace.gate().limits(m_customer),
        [this, customer = m_customer](const base::Result<consent::PersonLimits>& limits) {
            if (customer != m_customer || !limits)
                return;
            m_isMinor = limits->isMarkedMinor;
            m_tooYoungFor = limits->tooYoungFor;
            showSummary();
        });
}

void RecordPanel::readSilenced()
{
    m_silenced.clear();
    kit::whenDone(this, m_context.workspace.gate().silenced(m_customer),
        [this, customer = m_customer](const base::Result<std::vector<consent::SilencedAddress>>& silenced) {
            if (customer != m_customer || !silenced)
                return;
            m_silenced = *silenced;
            showWarning();
        });
}

/// Perhaps another person did: whoever takes the yes must know that the address stands against it, and what it takes.
QString RecordPanel::silencedWarning() const
{
    const bool isByEmail = saysWay(purposes::Channel::Email);
    const bool isByNumber = saysWay(purposes::Channel::Phone) || saysWay(purposes::Channel::Sms);
    QStringList addresses;
    for (const consent::SilencedAddress& each : m_silenced) {
        const bool isReached = each.address.contains(u'@') ? !isByNumber : !isByEmail;
        if (isReached && each.purposes.contains(m_purpose->currentData().toString()))
            addresses << each.address;
    }
    if (addresses.isEmpty())
        return {};
    return tr("Somebody who has or had this address or number objected: %1. This yes ends that only if it reached you "
              "after the objection, and nobody else here who has it objects.")
        .arg(QLocale().createSeparatedList(addresses));
}

consent::Event RecordPanel::asEntry() const
{
    const purposes::Purpose* asked = purpose();
    consent::Event entry;
    entry.seq = m_history.empty() ? 1 : m_history.back().seq + 1;
    entry.customer = m_customer;
    entry.purpose = asked ? asked->id : base::PurposeId {};
    entry.state = state().value_or(State::Unknown);
    entry.channel = static_cast<purposes::Channel>(m_channel->currentData().toInt());
    entry.recordedAt = m_context.workspace.clock().now();
    entry.at = received(entry.state).value_or(entry.recordedAt);
    if (asked && consent::isAgreed(entry.state))
        entry.validUntil = consent::validUntil(*asked, entry.at, m_context.workspace.consent().zone());
    entry.corrects = m_corrects;
    return entry;
}

QString RecordPanel::stillDeciding() const
{
    const purposes::Purpose* asked = purpose();
    if (!asked || !state() || m_corrects || m_history.empty())
        return {};
    const consent::Event entry = asEntry();
    std::vector<consent::Event> events = m_history;
    events.push_back(entry);
    const auto row = consent::decidesInstead(events, entry, *asked, entry.recordedAt);
    return row ? stillDecides(*row, m_context.workspace.consent().zone()) : QString();
}

bool RecordPanel::isStrike() const
{
    return m_corrects && state() == State::Unknown;
}

const consent::Event* RecordPanel::corrected() const
{
    const auto found = std::ranges::find(m_history, m_corrects.value_or(0), &consent::Event::seq);
    return found == m_history.end() ? nullptr : &*found;
}

std::optional<consent::StateRow> RecordPanel::withoutCorrected() const
{
    const consent::Event* wrong = corrected();
    const purposes::Purpose* asked = wrong ? m_context.workspace.purposes().catalogue()->find(wrong->purpose) : nullptr;
    if (!asked)
        return std::nullopt;
    consent::Event strike = asEntry();
    strike.state = State::Unknown;
    std::vector<consent::Event> events = m_history;
    events.push_back(strike);
    const consent::PurposeLines lines = consent::linesOf(events, *asked);
    const consent::Span* span = consent::at(lines.line(wrong->channel), strike.recordedAt);
    return span && span->row.event != 0 ? std::optional(span->row) : std::nullopt;
}

/// What becomes of the person's answer is told before it is recorded: nobody guesses it from a list of answers.
QString RecordPanel::strikeSummary() const
{
    QStringList said {tr("Entry %1 will be struck out: it stays in the ledger and counts as never written.")
            .arg(QLocale().toString(*m_corrects))};
    if (corrected()) {
        const auto row = withoutCorrected();
        said << (row ? tr("The answer that counts then: %1.", "answer, day, number")
                           .arg(wording::datedAnswer(*row, m_context.workspace.consent().zone()))
                     : tr("There is no other answer: the person counts as never asked then."));
    }
    return said.join(u' ');
}

QString RecordPanel::lostAnswer() const
{
    if (!m_corrects || !state() || !consent::isNo(*state()))
        return {};
    const auto row = withoutCorrected();
    if (!row || !consent::isAgreed(row->state))
        return {};
    return tr("With this the answer before does not count again: %1. If entry %2 was never said by this person, choose "
              "“This entry was a mistake”.",
        "answer, day, number; number")
        .arg(wording::datedAnswer(*row, m_context.workspace.consent().zone()), QLocale().toString(*m_corrects));
}

QString RecordPanel::stillDecides(const consent::StateRow& row, const QTimeZone& zone)
{
    const QString answer = wording::consentStateName(row.state);
    if (!row.since)
        return tr("Another answer still decides: %1.", "answer").arg(answer);
    const QString day = QLocale().toString(base::localDay(*row.since, zone), QLocale::LongFormat);
    return tr("A later answer still decides: %1, %2.", "answer, day").arg(answer, day);
}

/// A withdrawal is never refused for its form; a yes without proof can be recorded, but it is no matter of taste.
void RecordPanel::markNeeded()
{
    const auto wasDemanded = [this](const FormField* field) { return std::ranges::count(m_demanded, field) > 0; };
    const bool isNo = state() && !consent::isAgreed(*state());
    m_proofField->setOptional(isNo && !wasDemanded(m_proofField));
    // A word that goes from a label is not seen going: why it is needed is said before it is asked for.
    const QString needed = neededReason();
    m_reasonField->setOptional(needed.isEmpty() && !wasDemanded(m_reasonField));
    m_reasonField->setHint(needed);
    const purposes::Purpose* asked = purpose();
    const bool isProofNeeded = asked && asked->needsProof && state() && consent::isAgreed(*state());
    m_proofField->setHint(isProofNeeded ? tr("Needed: a yes for this purpose counts with proof only.") : QString());
    m_parentField->setOptional(!needsParent() && !wasDemanded(m_parentField));
}

bool RecordPanel::needsParent() const
{
    return state() && consent::isAgreed(*state()) && m_tooYoungFor.contains(m_purpose->currentData().toString());
}

QDate RecordPanel::today() const
{
    return base::localDay(m_context.workspace.clock().now(), m_context.workspace.consent().zone());
}

bool RecordPanel::isBackdated() const
{
    const auto received = m_at->moment();
    return received && received->day < today();
}

bool RecordPanel::isToday(const kit::TypedMoment& typed) const
{
    return !typed.time && typed.day == today();
}

/// As the ledger's rule has it (record_rules): what was thought to have held since then changes.
bool RecordPanel::isBeforeAnother() const
{
    const purposes::Purpose* asked = purpose();
    const auto typed = received(state().value_or(State::Given));
    return asked && typed && std::ranges::any_of(m_history, [&](const consent::Event& event) {
        return event.purpose == asked->id && event.at > *typed && event.seq != m_corrects.value_or(0);
    });
}

QString RecordPanel::neededReason() const
{
    if (m_corrects)
        return tr("Needed: it stays in the ledger beside the entry.");
    if (isBackdated())
        return tr("Needed: the answer is of an earlier day than today.");
    return isBeforeAnother() ? tr("Needed: the ledger has a later answer for this purpose.") : QString();
}

QString RecordPanel::momentTodo() const
{
    const kit::DayFault fault = m_at->fault();
    if (isToCome() || fault == kit::DayFault::TooLate)
        return tr("choose a day that has come");
    if (fault == kit::DayFault::TooEarly)
        return tr("choose a day since 1900");
    return momentFault().isEmpty() ? QString() : tr("write when it reached you so that it can be read");
}

/// The ledger's rules decide when it is recorded; what they will ask for is said while it can still be put right.
std::vector<RecordPanel::Lack> RecordPanel::lacks() const
{
    std::vector<Lack> found;
    if (!state())
        return found;
    if (m_purpose->currentIndex() < 0)
        found.push_back({consent::Refusal::UnknownPurpose, tr("choose the purpose")});
    const purposes::Purpose* asked = purpose();
    if (asked && asked->basis != purposes::LawfulBasis::Consent && !consent::mayObjectTo(*asked) && !isStrike()
        && consent::isNo(*state()) && *state() != State::Invalidated)
        found.push_back({consent::Refusal::NoRightToObject,
            tr("choose another purpose (this one rests on a contract or a legal duty, which a refusal does not end)")});
    if (const QString todo = momentTodo(); !todo.isEmpty())
        found.push_back({consent::Refusal::FutureDate, todo});
    const QTimeZone& zone = m_context.workspace.consent().zone();
    const base::UtcTime now = m_context.workspace.clock().now();
    const auto published = isAskedFor(*state()) ? m_wording->publishedAt() : std::nullopt;
    // A no is taken by a clock that was put back, whatever was published by its time.
    const bool isClockBack = !consent::isAgreed(*state()) && !m_history.empty() && m_history.back().recordedAt > now;
    if (published && !isClockBack && *published > wordingTime()) {
        const QString day = kit::dayFieldText(base::localDay(*published, zone));
        found.push_back({consent::Refusal::NoticeNotPublished,
            tr("choose the wording that was shown then (this one is in use since %1)", "day").arg(day)});
    }
    if (asked && asked->needsProof && consent::isAgreed(*state()) && m_proof->path().isEmpty()
        && !m_proof->expected().isShown())
        found.push_back({consent::Refusal::ProofMissing, tr("say what proves it, or add a file")});
    if (needsParent() && m_parent->text().trimmed().isEmpty())
        found.push_back({consent::Refusal::GiverUnderAge,
            m_isMinor ? tr("name the parent who agrees (the person is marked as a minor)")
                      : tr("name the parent who agrees (the person is too young to agree alone)")});
    if (!neededReason().isEmpty() && m_reason->text().trimmed().isEmpty())
        found.push_back({consent::Refusal::ReasonMissing,
            m_corrects ? tr("say what was wrong with it") : tr("say why it comes only now")});
    return found;
}

/// A yes of a day without an hour counts from when its wording was published on that day.
base::UtcTime RecordPanel::wordingTime() const
{
    const base::UtcTime time = countsFrom();
    const auto typed = m_at->moment();
    const bool isDayAlone = typed && !typed->time && !isToday(*typed) && !m_at->isUntouched();
    return isDayAlone && consent::isAgreed(state().value_or(State::Given))
        ? consent::endOfDay(typed->day, m_context.workspace.consent().zone())
        : time;
}

QString RecordPanel::lead(const QString& all) const
{
    QStringList todo;
    bool isOfAnother = false; // of another purpose than the one that stands there
    for (const Lack& lack : lacks()) {
        todo << lack.todo;
        isOfAnother = isOfAnother || lack.refusal == consent::Refusal::NoRightToObject
            || lack.refusal == consent::Refusal::UnknownPurpose;
    }
    const QString number = QLocale().toString(m_corrects.value_or(0));
    if (todo.isEmpty())
        return m_corrects
            ? tr("Will be recorded in place of entry %1: %2.", "number; answer, purpose, way").arg(number, all)
            : tr("Will be recorded: %1.", "answer, purpose, way").arg(all);
    const QString before
        = tr("Before it can be recorded: %1.", "what is to be done").arg(todo.join(QStringLiteral("; ")));
    if (isOfAnother)
        return before;
    const QString then = m_corrects
        ? tr("Then it is recorded in place of entry %1: %2.", "number; answer, purpose, way").arg(number, all)
        : tr("Then it is recorded: %1.", "answer, purpose, way").arg(all);
    return before + u' ' + then;
}

/// Of today only where a time was typed: "now" needs no word. A correction is of the day of the wrong entry.
QString RecordPanel::momentSummary() const
{
    if (m_at->isUntouched() && !m_corrected)
        return {};
    const auto received = m_at->moment();
    if (!received)
        return tr("received at a time that cannot be read yet");
    if (isToday(*received) && !m_corrected)
        return {};
    const QString day = QLocale().toString(received->day, QLocale::LongFormat);
    if (!received->time)
        return tr("received on %1", "day").arg(day);
    const QString time = QLocale().toString(*received->time, tr("HH:mm", "time of day, as QLocale writes it"));
    return isBackdated() ? tr("received on %1 at %2", "day, time").arg(day, time)
                         : tr("received today at %1", "time").arg(time);
}

QString RecordPanel::wordingSummary() const
{
    if (m_wording->version() == 0)
        return tr("none was shown");
    return isAsLast(m_wordingField) ? tr("%1 (as with the last answer)", "wording").arg(m_wording->currentText())
                                    : m_wording->currentText();
}

void RecordPanel::showSummary()
{
    m_wording->setAsked(!state() || isAskedFor(*state()));
    suggestWording();
    m_wording->offerUntil(wordingTime());
    showWarning();
    markNeeded();
    for (FormField* field : {m_purposeField, m_howField, m_wordingField})
        field->setHint(isAsLast(field) ? lastHint() : QString());
    if (!state() && isLow()) {
        m_summary->setText(tr("Choose the answer. What will be recorded stands here then."));
        return;
    }
    if (!state()) {
        QStringList answers;
        const QStringList letters = m_letters->letters();
        for (int place = 0; place < m_state->count(); ++place)
            answers
                << tr("%1: %2", "letter that chooses it, answer").arg(letters.value(place), m_state->itemText(place));
        m_summary->setText(
            tr("Choose the answer by its letter. %1. What will be recorded stands here then.", "all answers")
                .arg(answers.join(QStringLiteral(" · "))));
        return;
    }
    if (isStrike()) {
        m_summary->setText(strikeSummary());
        return;
    }
    QStringList said {m_state->currentText()};
    if (m_purpose->currentIndex() >= 0)
        said << m_purpose->currentText();
    if (m_channel->currentIndex() > 0)
        said << m_channel->currentText();
    said << m_how->currentText();
    if (const QString moment = momentSummary(); !moment.isEmpty() && momentTodo().isEmpty())
        said << moment;
    const QString all = said.join(QStringLiteral(", "));
    QString text = lead(all);
    if (const QString deciding = stillDeciding(); !deciding.isEmpty())
        text += u' ' + deciding;
    const consent::Event entry = asEntry();
    if (const QString over = wording::ranOutSentence(entry, entry.recordedAt, m_context.workspace.consent().zone());
        !over.isEmpty())
        text += u' ' + over;
    if (const QString giver = withoutStop(m_parent->text()); !giver.isEmpty())
        text += u' ' + tr("Said for this person by %1.", "name of a parent").arg(giver);
    const QString proof = withoutStop(m_proof->summary());
    const bool isYes = consent::isAgreed(*state());
    const bool isWordless = m_wording->isRead() && m_wording->version() == 0;
    if (isYes && isWordless && proof.isEmpty()) {
        m_summary->setText(text + u' ' + tr("No wording was shown, no proof: hard to show later."));
        return;
    }
    if (isAskedFor(*state()) && m_wording->isRead())
        text += u' ' + tr("Wording: %1.").arg(wordingSummary());
    if (!proof.isEmpty())
        text += u' ' + tr("Proof: %1.").arg(proof);
    else if (isYes)
        text += u' ' + tr("No proof: hard to show later.");
    m_summary->setText(text);
}

} // namespace aicms::answers
