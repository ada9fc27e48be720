// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/record_panel.h"

#include "core/workspace/workspace.h"
#include "ui/answers/answer_pill.h"
#include "ui/answers/proof_field.h"
#include "ui/answers/wording_list.h"
#include "ui/kit/action_button.h"
#include "ui/kit/day_field.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/error_sentence.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFutureWatcher>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace aicms::answers {

using consent::State;
using kit::ActionButton;
using kit::FormField;

namespace {

constexpr int mostColumns = 3;
constexpr int columnWidth = 230; // design pixels that a field wants for itself
constexpr int leastLetters = 10;

/// Nobody has to be shown anything to say no to what was agreed before.
bool isToQuestion(State state)
{
    return consent::isAgreed(state) || state == State::Refused || state == State::Requested;
}

} // namespace

RecordPanel::RecordPanel(const shell::Context& context, QWidget* parent)
    : Card(tr("Record a change"), parent), m_context(context),
      m_message(new kit::MessageBar(kit::MessageBar::Kind::Warning)), m_purpose(new QComboBox), m_state(new QComboBox),
      m_channel(new QComboBox), m_how(new QComboBox), m_at(new kit::MomentField), m_wording(new WordingList(context)),
      m_proof(new ProofField(context)), m_parent(new QLineEdit), m_reason(new QLineEdit), m_grid(new QGridLayout),
      m_summary((new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary))->wrapped()),
      m_save(new ActionButton(tr("Record this answer"), ActionButton::Role::Primary, QStringLiteral("check")))
{
    setObjectName(QStringLiteral("recordConsent"));
    m_message->setObjectName(QStringLiteral("recordMessage"));
    m_message->hide();
    body()->addWidget(m_message);
    makeFields();
    m_summary->setObjectName(QStringLiteral("recordSummary"));
    body()->addWidget(m_summary);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    auto* leave = new ActionButton(tr("Close"), ActionButton::Role::Quiet);
    leave->setObjectName(QStringLiteral("recordClose"));
    leave->setKeyHint(tr("Esc"));
    m_save->setObjectName(QStringLiteral("recordSave"));
    row->addWidget(m_save);
    row->addWidget(leave);
    row->addStretch(1);
    body()->addLayout(row);
    connectFields();
    connect(m_save, &QPushButton::clicked, this, &RecordPanel::save);
    connect(leave, &QPushButton::clicked, this, &RecordPanel::close);
    hide();
}

void RecordPanel::makeFields()
{
    m_purpose->setObjectName(QStringLiteral("recordPurpose"));
    m_state->setObjectName(QStringLiteral("recordState"));
    m_channel->setObjectName(QStringLiteral("recordChannel"));
    m_how->setObjectName(QStringLiteral("recordHow"));
    m_at->setObjectName(QStringLiteral("recordAt"));
    m_wording->setObjectName(QStringLiteral("recordWording"));
    m_parent->setObjectName(QStringLiteral("recordParent"));
    m_reason->setObjectName(QStringLiteral("recordReason"));
    fillStates(false);
    for (const consent::How how : {consent::How::Counter, consent::How::Form, consent::How::Phone, consent::How::Letter,
             consent::How::Email, consent::How::Web})
        m_how->addItem(wording::howName(how), static_cast<int>(how));
    shell::setSpacing(m_grid, 0, 0, 0, 0, 12);
    // The longest word of a list must not decide how narrow the panel can be: beside a profile there is little room.
    for (QComboBox* list : {m_purpose, m_state, m_channel, m_how, static_cast<QComboBox*>(m_wording)}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(leastLetters);
    }
    const auto add = [this](const QString& label, QWidget* editor) {
        auto* field = new FormField(label, editor, this);
        field->setLineReserved(false);
        m_fields.push_back(field);
        return field;
    };
    m_purposeField = add(tr("Purpose"), m_purpose);
    add(tr("Answer"), m_state);
    add(tr("By which way it covers"), m_channel);
    m_howField = add(tr("How it came in"), m_how);
    FormField* at = add(tr("When it reached you"), m_at);
    m_at->edited = [this, at] {
        const bool isGood = m_at->isUntouched() || m_at->moment();
        at->setError(isGood ? QString() : kit::MomentField::howToWrite());
    };
    m_wordingField = add(tr("Wording that was shown"), m_wording);
    add(tr("Proof in words"), m_proof)->setOptional(true);
    m_parentField = add(tr("Parent, for a child"), m_parent);
    m_parentField->setOptional(true);
    m_reasonField = add(tr("Why it comes only now"), m_reason);
    m_reasonField->setOptional(true);
    body()->addLayout(m_grid);
    layOut(1);
}

void RecordPanel::connectFields()
{
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &RecordPanel::fillChannels);
    for (const QComboBox* list : {m_purpose, m_state, m_channel, m_how, static_cast<QComboBox*>(m_wording)})
        connect(list, &QComboBox::currentIndexChanged, this, &RecordPanel::showSummary);
    connect(m_wording, &WordingList::listed, this, &RecordPanel::showSummary);
    connect(m_at, &QLineEdit::textChanged, this, &RecordPanel::showSummary);
    connect(m_proof, &ProofField::changed, this, &RecordPanel::showSummary);
}

const purposes::Purpose* RecordPanel::purpose() const
{
    return m_context.workspace.purposes().catalogue()->find(m_purpose->currentData().toString());
}

bool RecordPanel::isBackdated() const
{
    const auto received = m_at->moment();
    const QTimeZone& zone = m_context.workspace.consent().zone();
    return received && received->day < m_context.workspace.clock().now().toDateTime().toTimeZone(zone).date();
}

bool RecordPanel::isAsLast(const kit::FormField* field) const
{
    if (!m_last || m_corrects)
        return false;
    if (field == m_purposeField)
        return m_purpose->currentData().toString() == m_last->purpose;
    if (field == m_howField)
        return m_how->currentData().toInt() == static_cast<int>(m_last->how);
    return m_last->wording != 0 && m_wording->version() == m_last->wording;
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
    const QString asLast = tr("As with the last answer");
    for (FormField* field : {m_purposeField, m_howField, m_wordingField})
        field->setHint(isAsLast(field) ? asLast : QString());
    m_reasonField->setOptional(!m_corrects && !isBackdated());
    if (m_state->currentIndex() < 0) {
        m_summary->setText(tr("Choose the answer by its first letter; what will be recorded stands here then."));
        return;
    }
    const auto state = static_cast<State>(m_state->currentData().toInt());
    QStringList said {m_state->currentText(), m_purpose->currentText()};
    if (m_channel->currentIndex() > 0)
        said << m_channel->currentText();
    said << m_how->currentText();
    if (isBackdated())
        said << tr("received on %1").arg(QLocale().toString(m_at->moment()->day, QLocale::LongFormat));
    QString text = tr("Will be recorded: %1.", "answer, purpose, way").arg(said.join(QStringLiteral(", ")));
    if (isToQuestion(state))
        text += u' ' + tr("Wording: %1.").arg(wordingSummary());
    const QString proof = m_proof->summary();
    if (!proof.isEmpty())
        text += u' ' + tr("Proof: %1.").arg(proof);
    else if (consent::isAgreed(state))
        text += u' ' + tr("No proof.");
    m_summary->setText(text);
}

void RecordPanel::layOut(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (FormField* field : m_fields)
        m_grid->removeWidget(field);
    for (int index = 0; index < static_cast<int>(m_fields.size()); ++index)
        m_grid->addWidget(m_fields[static_cast<std::size_t>(index)], index / columns, index % columns, Qt::AlignTop);
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void RecordPanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    layOut(std::clamp(width() / theme::px(columnWidth), 1, mostColumns));
}

void RecordPanel::fillPurposes(const QString& chosen)
{
    m_purpose->clear();
    for (const purposes::Purpose& purpose : m_context.workspace.purposes().catalogue()->purposes()) {
        if (!purpose.retiredAt)
            m_purpose->addItem(purposeName(purpose), purpose.code);
    }
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(chosen)));
}

/// The ways that the purpose asks for one by one; as a whole it is agreed to whatever the way.
void RecordPanel::fillChannels()
{
    const QVariant kept = m_channel->currentData();
    const QSignalBlocker quiet(m_channel);
    m_channel->clear();
    const auto add = [this](purposes::Channel channel) {
        m_channel->addItem(wording::channelName(channel), static_cast<int>(channel));
    };
    add(purposes::Channel::All);
    if (const purposes::Purpose* chosen = purpose())
        std::ranges::for_each(chosen->channels, add);
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(kept)));
    m_channel->setEnabled(m_channel->count() > 1);
}

void RecordPanel::fillStates(bool isCorrection)
{
    m_state->clear();
    for (const State state : {State::Given, State::Withdrawn, State::Refused, State::Renewed, State::Objected,
             State::Requested, State::Invalidated, State::OptOutSignal})
        m_state->addItem(wording::consentChangeName(state), static_cast<int>(state));
    if (isCorrection)
        m_state->addItem(tr("Nothing: the entry was a mistake"), static_cast<int>(State::Unknown));
}

void RecordPanel::openFor(base::CustomerId customer)
{
    m_customer = customer;
    m_corrects.reset();
    setTitle(tr("Record a change"));
    m_reasonField->setLabel(tr("Why it comes only now"));
    fillStates(false);
    fillPurposes(m_last ? m_last->purpose : QStringLiteral("marketing_email"));
    m_channel->setCurrentIndex(0);
    const consent::How how = m_last ? m_last->how : consent::How::Counter;
    m_how->setCurrentIndex(m_how->findData(static_cast<int>(how)));
    m_wording->choose(m_last ? m_last->wording : 0);
    open();
}

void RecordPanel::openToCorrect(const consent::Event& entry)
{
    m_customer = entry.customer;
    m_corrects = entry.seq;
    setTitle(tr("Correct entry %1").arg(entry.seq));
    m_reasonField->setLabel(tr("What was wrong with it"));
    fillStates(true);
    const purposes::Purpose* was = m_context.workspace.purposes().catalogue()->find(entry.purpose);
    fillPurposes(was ? was->code : QString());
    const auto channel = static_cast<int>(entry.channel);
    if (m_channel->findData(channel) < 0)
        m_channel->addItem(wording::channelName(entry.channel), channel);
    m_channel->setEnabled(m_channel->count() > 1);
    m_channel->setCurrentIndex(m_channel->findData(channel));
    m_how->setCurrentIndex(std::max(0, m_how->findData(static_cast<int>(entry.how))));
    m_wording->choose(entry.notice);
    open();
    // What is put in its place counts from the day of the entry that was wrong.
    m_corrected = entry.at;
    m_at->setMoment(entry.at.toDateTime().toTimeZone(m_context.workspace.consent().zone()));
}

void RecordPanel::open()
{
    m_wording->reload();
    m_corrected.reset();
    const QTimeZone& zone = m_context.workspace.consent().zone();
    const QDateTime now = m_context.workspace.clock().now().toDateTime().toTimeZone(zone);
    m_at->setToday(now.date());
    m_at->setDateRange(QDate(1900, 1, 1), now.date());
    m_at->setMoment(now);
    m_proof->clear();
    m_parent->clear();
    m_reason->clear();
    m_message->hide();
    m_state->setCurrentIndex(-1); // nobody records an answer that was not chosen
    m_state->view()->keyboardSearch(QString()); // the letter of the answer before must not count
    showSummary();
    show();
    m_state->setFocus(Qt::OtherFocusReason);
}

void RecordPanel::close()
{
    hide();
    m_proof->clear();
    m_message->hide();
    Q_EMIT closed();
}

/// Left as it was opened: the moment of the entry that is corrected, else empty for now, to the microsecond, so that
/// the order of two answers is kept. A day without a time is its beginning, for a no its end, so that no yes of that
/// day outlives it; never later than now.
std::optional<base::UtcTime> RecordPanel::received(State state) const
{
    const auto typed = m_at->moment();
    if (!typed || m_at->isUntouched())
        return m_corrected;
    const QTimeZone& zone = m_context.workspace.consent().zone();
    const base::UtcTime now = m_context.workspace.clock().now();
    if (typed->time)
        return std::min(now, base::UtcTime::fromDateTime(QDateTime(typed->day, *typed->time, zone)));
    if (consent::carefulness(state) < consent::carefulness(State::Refused))
        return base::UtcTime::fromDateTime(typed->day.startOfDay(zone));
    return std::min(
        now, base::UtcTime {base::UtcTime::fromDateTime(typed->day.addDays(1).startOfDay(zone)).microseconds - 1});
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
    draft.notice = isToQuestion(draft.state) ? m_wording->version() : 0;
    draft.corrects = m_corrects;
    if (!m_parent->text().trimmed().isEmpty()) {
        draft.giver = consent::Giver::Parent;
        draft.giverName = m_parent->text().trimmed();
    }
    draft.reason = m_reason->text();
    return draft;
}

void RecordPanel::showRefusal(const base::Error& error)
{
    m_message->setText(wording::sentence(error));
    m_message->show();
    if (error.subject == consent::refusalCode(consent::Refusal::ReasonMissing))
        m_reason->setFocus(Qt::OtherFocusReason);
    else if (error.subject == consent::refusalCode(consent::Refusal::GiverUnderAge))
        m_parent->setFocus(Qt::OtherFocusReason);
    else if (error.subject == consent::refusalCode(consent::Refusal::ProofMissing))
        m_proof->setFocus(Qt::OtherFocusReason);
}

void RecordPanel::save()
{
    if (!m_save->isEnabled())
        return; // Return was pressed twice
    if (m_state->currentIndex() < 0) {
        m_message->setText(tr("What the person answered is not chosen yet. Nothing was recorded. Choose it."));
        m_message->show();
        m_state->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_at->moment() && !m_at->isUntouched()) {
        m_message->setText(kit::MomentField::howToWrite() + u' ' + tr("Nothing was recorded."));
        m_message->show();
        m_at->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_save->setEnabled(false);
    m_proof->take(
        m_customer, [this](const consent::Proof& proof) { record(proof); },
        [this](const base::Error& error) {
            m_save->setEnabled(true);
            showRefusal(error);
        });
}

void RecordPanel::record(const consent::Proof& proof)
{
    consent::EventDraft entry = draft();
    entry.proof = proof;
    using Answer = base::Result<consent::Recorded>;
    auto* watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_save->setEnabled(true);
        if (watcher->future().resultCount() == 0)
            return;
        const Answer answer = watcher->result();
        if (!answer) {
            showRefusal(answer.error());
            return;
        }
        m_proof->forget();
        if (!m_corrects)
            m_last = Last {m_purpose->currentData().toString(), static_cast<consent::How>(m_how->currentData().toInt()),
                m_wording->version()};
        close();
        const QString said = wording::consentChangeName(answer->event.state);
        m_context.notices.toast(answer->derivedRemoved > 0
                ? tr("Recorded as entry %1: %2. What models had made of it is gone.").arg(answer->event.seq).arg(said)
                : tr("Recorded as entry %1: %2.").arg(answer->event.seq).arg(said));
        if (answer->clockWasBack)
            m_context.notices.warning(
                tr("The ledger holds entries that are dated later than this computer's clock. The "
                   "new entry is recorded with the clock's time and counts after them. Check the "
                   "clock."));
        Q_EMIT recorded();
    });
    watcher->setFuture(m_context.workspace.consent().record(entry));
}

bool RecordPanel::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return Card::event(event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isLetter = key->key() >= Qt::Key_A && key->key() <= Qt::Key_Z;
    event->setAccepted(isLetter && !(key->modifiers() & ~Qt::ShiftModifier));
    return true;
}

void RecordPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isReturn)
        save();
    else
        Card::keyPressEvent(event);
}

} // namespace aicms::answers
