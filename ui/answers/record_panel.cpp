// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/record_panel.h"

#include "core/base/local_day.h"
#include "core/workspace/workspace.h"
#include "ui/answers/answer_pill.h"
#include "ui/answers/letter_keys.h"
#include "ui/answers/proof_field.h"
#include "ui/answers/wording_list.h"
#include "ui/kit/action_button.h"
#include "ui/kit/day_field.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/sticky_foot.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/error_sentence.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace aicms::answers {

using consent::State;
using kit::ActionButton;
using kit::FormField;

namespace {

constexpr int mostColumns = 3;
constexpr int columnWidth = 230; // design pixels that a field wants for itself
constexpr int leastForPairs = 320; // two of a kind beside each other, in the middle column of a record
constexpr int leastLetters = 10;
constexpr int waysIn = 6; ///< in which an answer is recorded by hand

} // namespace

RecordPanel::RecordPanel(const shell::Context& context, QWidget* parent)
    : Card(tr("Record a change"), parent), m_context(context),
      m_message(new kit::MessageBar(kit::MessageBar::Kind::Danger)),
      m_warning(new kit::MessageBar(kit::MessageBar::Kind::Warning)), m_purpose(new QComboBox), m_state(new QComboBox),
      m_channel(new QComboBox), m_how(new QComboBox), m_at(new kit::MomentField), m_wording(new WordingList(context)),
      m_proof(new ProofField(context)), m_parent(new QLineEdit), m_reason(new QLineEdit), m_grid(new QGridLayout),
      m_last(lastIn(context.workspace)), m_foot(new kit::StickyFoot(this)), m_buttons(new QWidget),
      m_summary((new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary))->wrapped()),
      m_save(new ActionButton(tr("Record this answer"), ActionButton::Role::Primary, QStringLiteral("check")))
{
    setObjectName(QStringLiteral("recordConsent"));
    m_message->setObjectName(QStringLiteral("recordMessage"));
    m_warning->setObjectName(QStringLiteral("recordWarning"));
    makeFields();
    m_summary->setObjectName(QStringLiteral("recordSummary"));
    body()->addWidget(m_foot);
    m_foot->body()->addWidget(m_summary);
    for (kit::MessageBar* bar : {m_warning, m_message}) {
        bar->hide();
        m_foot->body()->addWidget(bar);
    }
    auto* row = new QHBoxLayout(m_buttons);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    auto* leave = new ActionButton(tr("Close"), ActionButton::Role::Quiet);
    leave->setObjectName(QStringLiteral("recordClose"));
    leave->setKeyHint(tr("Esc"));
    m_save->setObjectName(QStringLiteral("recordSave"));
    row->addWidget(m_save);
    row->addWidget(leave);
    row->addStretch(1);
    m_foot->body()->addWidget(m_buttons);
    connectFields();
    connect(m_message, &kit::MessageBar::actionTriggered, this, [this] {
        m_isAgain = true;
        save();
        m_isAgain = false;
    });
    connect(m_save, &QPushButton::clicked, this, &RecordPanel::save);
    // No key of the panel: a list of answers that has the focus takes every key with a text for itself.
    connect(new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, this, [this] {
            if (!m_question)
                save();
        });
    connect(leave, &QPushButton::clicked, this, &RecordPanel::leave);
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
    m_letters = new LetterKeys(m_state, LetterKeys::Kind::Own);
    // A yes is shown as "Yes" and stands in the list as "Agreed": its letter counts too.
    m_letters->addLetter(
        tr("y", "first letter of Yes, which no other answer begins with"), static_cast<int>(State::Given));
    for (QComboBox* list : {m_purpose, m_channel, m_how, static_cast<QComboBox*>(m_wording)})
        new LetterKeys(list, LetterKeys::Kind::Telling);
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
    m_stateField = add(tr("Answer"), m_state);
    m_channelField = add(tr("By which way it covers"), m_channel);
    m_howField = add(tr("How it came in"), m_how);
    m_atField = add(tr("When it reached you"), m_at);
    m_at->edited = [this] {
        if (momentSummary() != m_refusedMoment)
            forgetWhatWasRefused(); // another day was taken from the calendar
        if (m_message->isHidden())
            m_atField->setError(momentFault());
    };
    m_wordingField = add(tr("Wording that was shown"), m_wording);
    m_proofField = add(tr("Proof in words"), m_proof);
    m_parentField = add(tr("Parent, for a child"), m_parent);
    m_parentField->setOptional(true);
    m_reasonField = add(tr("Why it comes only now"), m_reason);
    m_reasonField->setOptional(true);
    body()->addLayout(m_grid);
    layOut(1);
}

void RecordPanel::connectFields()
{
    connect(m_purpose, &QComboBox::currentIndexChanged, this, [this] {
        m_isPurposeByHand = !m_isProposing;
        fillChannels();
    });
    connect(m_purpose, &QComboBox::activated, this, [this] { m_isPurposeByHand = true; });
    connect(m_state, &QComboBox::currentIndexChanged, this, &RecordPanel::proposePurpose);
    for (const QComboBox* list : {m_purpose, m_state, m_channel, m_how, static_cast<QComboBox*>(m_wording)})
        connect(list, &QComboBox::currentIndexChanged, this, &RecordPanel::showSummary);
    connect(m_wording, &WordingList::listed, this, [this] {
        showSummary();
        if (m_isToSave)
            save();
    });
    for (const QLineEdit* line : {static_cast<QLineEdit*>(m_at), m_parent, m_reason})
        connect(line, &QLineEdit::textChanged, this, &RecordPanel::showSummary);
    // Not the wording, which may be listed only now.
    for (const QComboBox* list : {m_purpose, m_channel, m_how})
        connect(list, &QComboBox::currentIndexChanged, this, &RecordPanel::forgetWhatWasRefused);
    connect(m_proof, &ProofField::changed, this, [this] {
        m_proofField->setError({});
        forgetWhatWasRefused();
        showSummary();
    });
    for (const FormField* field : m_fields)
        connect(field, &FormField::edited, this, &RecordPanel::forgetWhatWasRefused);
    connect(m_state, &QComboBox::currentIndexChanged, this, &RecordPanel::forgetAnswer);
}

/// What was refused of the answer before says nothing of this one: a no needs no proof.
void RecordPanel::forgetAnswer()
{
    forgetWhatWasRefused();
    std::erase(m_demanded, m_proofField);
    markNeeded();
}

std::optional<State> RecordPanel::state() const
{
    return m_state->currentIndex() < 0 ? std::nullopt
                                       : std::optional(static_cast<State>(m_state->currentData().toInt()));
}

void RecordPanel::showCorrected(base::UtcTime at)
{
    const QTimeZone& zone = m_context.workspace.consent().zone();
    m_corrected = at;
    if (base::isDayAlone(at, zone))
        m_at->setDay(base::localDay(at, zone));
    else
        m_at->setMoment(at.toDateTime().toTimeZone(zone));
}

const purposes::Purpose* RecordPanel::purpose() const
{
    return m_context.workspace.purposes().catalogue()->find(m_purpose->currentData().toString());
}

void RecordPanel::layOut(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (FormField* field : m_fields)
        m_grid->removeWidget(field);
    // Where two have room only just, what is long has the row for itself.
    const auto needsRow = [this](const FormField* field) {
        return field == m_purposeField || field == m_wordingField || field == m_proofField || field == m_reasonField
            || field == m_parentField;
    };
    int place = 0;
    for (FormField* field : m_fields) {
        const bool isWide = columns == 2 && needsRow(field);
        place += isWide ? place % columns : 0;
        m_grid->addWidget(field, place / columns, place % columns, 1, isWide ? columns : 1, Qt::AlignTop);
        place += isWide ? columns : 1;
    }
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void RecordPanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const int columns = std::clamp(width() / theme::px(columnWidth), 1, mostColumns);
    layOut(columns == 1 && width() >= theme::px(leastForPairs) ? 2 : columns);
}

QSize RecordPanel::minimumSizeHint() const
{
    int narrow = 0;
    for (const FormField* field : m_fields)
        narrow = std::max(narrow, field->minimumSizeHint().width());
    const int foot = m_foot->minimumSizeHint().width();
    const int around = std::max(0, m_grid->minimumSize().width() - std::max(narrow, foot));
    const QSize least = Card::minimumSizeHint();
    return {least.width() - around, least.height()};
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
    if (isCorrection)
        m_state->addItem(tr("This entry was a mistake"), static_cast<int>(State::Unknown));
    for (const State state : {State::Given, State::Withdrawn, State::Refused, State::Renewed, State::Objected,
             State::Requested, State::Invalidated, State::OptOutSignal})
        m_state->addItem(wording::consentChangeName(state), static_cast<int>(state));
    constexpr int around = 40; // so that the longest answer is read whole in the open list
    m_state->view()->setMinimumWidth(m_state->view()->sizeHintForColumn(0) + theme::px(around));
}

void RecordPanel::begin(base::CustomerId customer, std::optional<qint64> corrects)
{
    m_customer = customer;
    m_corrects = corrects;
    setTitle(corrects ? tr("Correct entry %1").arg(QLocale().toString(*corrects)) : tr("Record a change"));
    m_reasonField->setLabel(corrects ? tr("What was wrong with it") : tr("Why it comes only now"));
    fillStates(corrects.has_value());
    m_correctedGiver = consent::Giver::Customer;
    m_wanted.clear();
    m_history.clear(); // of the person before
    while (m_how->count() > waysIn)
        m_how->removeItem(waysIn); // what only the entry before had
}

void RecordPanel::openFor(base::CustomerId customer, const QString& purpose)
{
    if (customer == m_customer && holdsWords()) {
        goOn();
        return;
    }
    begin(customer, std::nullopt);
    fillPurposes({});
    if (m_purpose->findData(purpose) >= 0)
        m_wanted = purpose;
    m_purpose->setCurrentIndex(m_purpose->findData(proposedPurpose()));
    m_isPurposeByHand = false;
    m_channel->setCurrentIndex(0);
    const consent::How how = m_last ? m_last->how : consent::How::Counter;
    m_how->setCurrentIndex(m_how->findData(static_cast<int>(how)));
    open();
    m_opened = content();
}

void RecordPanel::openToCorrect(const consent::Event& entry)
{
    if (holdsWords()) {
        m_context.notices.warning(
            tr("Another answer is not recorded yet. Nothing is lost: record it or close it first."));
        goOn();
        return;
    }
    begin(entry.customer, entry.seq);
    const purposes::Purpose* was = m_context.workspace.purposes().catalogue()->find(entry.purpose);
    fillPurposes(was ? was->code : QString());
    const auto channel = static_cast<int>(entry.channel);
    if (m_channel->findData(channel) < 0)
        m_channel->addItem(wording::channelName(entry.channel), channel);
    m_channel->setEnabled(m_channel->count() > 1);
    m_channel->setCurrentIndex(m_channel->findData(channel));
    if (m_how->findData(static_cast<int>(entry.how)) < 0)
        m_how->addItem(wording::howName(entry.how), static_cast<int>(entry.how));
    m_how->setCurrentIndex(m_how->findData(static_cast<int>(entry.how)));
    open();
    // Whoever corrects one thing changes nothing else without seeing it.
    const auto state = static_cast<int>(entry.state);
    if (m_state->findData(state) < 0)
        m_state->addItem(wording::consentChangeName(entry.state), state);
    m_state->setCurrentIndex(m_state->findData(state));
    m_proof->keep(entry.proof);
    m_correctedGiver = entry.giver;
    m_parent->setText(entry.giverName);
    m_wording->choose(entry.notice, entry.language);
    // What is put in its place counts from the day of the entry that was wrong.
    showCorrected(entry.at);
    m_opened = content();
}

void RecordPanel::openToStrike(const consent::Event& entry)
{
    openToCorrect(entry);
    if (m_corrects != entry.seq)
        return; // another answer is not recorded yet
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(State::Unknown)));
    m_reason->setFocus(Qt::OtherFocusReason);
}

void RecordPanel::open()
{
    m_wording->openFor(m_customer);
    readReach();
    readMinor();
    readSilenced();
    m_isToSave = false;
    m_keptMoment.clear();
    m_corrected.reset();
    const QTimeZone& zone = m_context.workspace.consent().zone();
    const QDateTime now = m_context.workspace.clock().now().toDateTime().toTimeZone(zone);
    m_at->setToday(now.date());
    m_at->setDateRange(QDate(1900, 1, 1), now.date());
    m_at->setMoment(now);
    readHistory();
    m_proof->clear();
    m_parent->clear();
    m_reason->clear();
    dropQuestion();
    forgetRefusals();
    m_demanded.clear();
    m_state->setCurrentIndex(-1); // nobody records an answer that was not chosen
    showSummary();
    show();
    m_state->setFocus(Qt::OtherFocusReason);
}

void RecordPanel::close()
{
    if (isHidden())
        return;
    hide();
    dropQuestion();
    m_isToSave = false;
    m_proof->clear();
    m_message->hide();
    Q_EMIT closed();
}

bool RecordPanel::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return Card::event(event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isLetter = key->key() >= Qt::Key_A && key->key() <= Qt::Key_Z;
    const bool isPlain = !(key->modifiers() & ~Qt::ShiftModifier);
    event->setAccepted(isLetter && isPlain);
    return true;
}

std::vector<shell::KeyHelp> RecordPanel::keys()
{
    const QString place = tr("In the form for an answer");
    return {{place, tr("A–Z", "any letter"), tr("Choose the answer by its letter, as the line below names it")},
        {place, QStringLiteral("Return"), tr("Record it (Ctrl S too)")},
        {place, QStringLiteral("Esc"), tr("Close, after a question when something was typed")}};
}

void RecordPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (m_question)
        Card::keyPressEvent(event); // what was asked comes first
    else if (isReturn)
        save();
    else
        Card::keyPressEvent(event);
}

} // namespace aicms::answers
