// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/purpose_editor.h"

#include "core/purposes/purpose_rules.h"
#include "core/purposes/stored_fields.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/switch.h"
#include "ui/purposes/purpose_draft.h"
#include "ui/purposes/purpose_effect_bar.h"
#include "ui/purposes/purpose_form.h"
#include "ui/purposes/purpose_words.h"
#include "ui/shell/answer.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"
#include "ui/wording/error_sentence.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>

#include <utility>

namespace aicms::ui_purposes {

using kit::ActionButton;
using kit::MessageBar;
using purposes::LawfulBasis;
using purposes::Purpose;

namespace {

// What the form holds besides the purpose.
const QString shownLanguage = QStringLiteral("shown_language");
const QString hasAnswered = QStringLiteral("answered");

} // namespace

PurposeEditor::PurposeEditor(const shell::Context& context, QWidget* parent)
    : Card(tr("Purpose"), parent), m_context(context), m_form(new PurposeForm(context.workspace.country())),
      m_on(new kit::Switch(tr("On"))), m_message(new MessageBar(MessageBar::Kind::Warning)),
      m_impact(new MessageBar(MessageBar::Kind::Info)), m_effect(new PurposeEffectBar(context)),
      m_page(new kit::ScrollPage), m_toAsk(new MessageBar(MessageBar::Kind::Info)),
      m_lacksConsent(new MessageBar(MessageBar::Kind::Warning,
          tr("Advertising by e-mail, text message or phone needs consent, and this purpose rests on another ground: "
             "nobody is reached for it. Choose consent as the ground."))),
      m_askAgain(new QCheckBox(tr("Ask everybody again")))
{
    setObjectName(QStringLiteral("purposeEditor"));
    m_on->setObjectName(QStringLiteral("purposeOn"));
    m_message->setObjectName(QStringLiteral("purposeMessage"));
    m_impact->setObjectName(QStringLiteral("purposeImpact"));
    m_askAgain->setObjectName(QStringLiteral("purposeAskAgain"));
    m_toAsk->setObjectName(QStringLiteral("purposeToAsk"));
    m_toAsk->setAction(tr("Show them"));
    m_lacksConsent->setObjectName(QStringLiteral("purposeLacksConsent"));
    setHeaderAction(m_on);
    m_page->setMargins(0);
    m_page->body()->addWidget(m_lacksConsent);
    m_page->body()->addWidget(m_toAsk);
    m_page->body()->addWidget(m_form);
    m_page->body()->addStretch(1);
    body()->addWidget(m_page, 1);
    body()->addWidget(m_message); // beside the buttons: above the form it would move that under the pointer
    body()->addWidget(m_impact);
    body()->addWidget(m_effect);
    body()->addWidget(m_askAgain);
    body()->addWidget(makeActions());
    m_message->hide();
    m_impact->hide();
    m_toAsk->hide();
    m_lacksConsent->hide();
    m_askAgain->hide();
    m_form->setReadOnly(!mayEdit());
    m_on->setEnabled(mayEdit());
    connect(m_form, &PurposeForm::changed, this, &PurposeEditor::onEdited);
    connect(m_effect, &PurposeEffectBar::counted, this, &PurposeEditor::showImpact);
    connect(m_askAgain, &QCheckBox::toggled, this, [this] { // by a person: the program blocks the signal
        m_hasAnswered = true;
        onEdited();
    });
    connect(m_on, &QAbstractButton::clicked, this, &PurposeEditor::switchOn);
    connect(m_message, &MessageBar::actionTriggered, this, &PurposeEditor::drop);
    connect(m_toAsk, &MessageBar::actionTriggered, this,
        [this] { m_context.commands.run(QStringLiteral("go.consent"), QStringLiteral("renew")); });
    fill({});
}

QWidget* PurposeEditor::makeActions()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    auto* both = new QWidget; // with long words one goes below the other
    auto* flow = new kit::FlowLayout(both);
    shell::setSpacing(flow, 0, 0, 0, 0, 8);
    m_save = new ActionButton(tr("Save purpose"), ActionButton::Role::Primary);
    m_save->setObjectName(QStringLiteral("purposeSave"));
    m_save->setKeyHint(tr("Ctrl S"));
    m_cancel = new ActionButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("purposeCancel"));
    m_retire = new ActionButton(tr("Retire…"), ActionButton::Role::DangerOutline);
    m_retire->setObjectName(QStringLiteral("purposeRetire"));
    flow->addWidget(m_save);
    flow->addWidget(m_cancel);
    row->addWidget(both, 1);
    row->addWidget(m_retire, 0, Qt::AlignTop);
    if (!mayEdit())
        holder->hide();
    m_save->installEventFilter(this);
    connect(m_save, &QPushButton::clicked, this, &PurposeEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &PurposeEditor::drop);
    connect(m_retire, &QPushButton::clicked, this, &PurposeEditor::askRetire);
    return holder;
}

bool PurposeEditor::mayEdit() const
{
    return access::permit(m_context.workspace.session(), access::Operation::EditPurposes).has_value();
}

void PurposeEditor::fill(const Purpose& purpose)
{
    m_isNew = false;
    m_stored = purpose;
    m_form->setToday(m_context.workspace.today());
    m_form->setPurpose(purpose, purposes::fieldsOf(*m_context.workspace.purposes().catalogue()));
    const QSignalBlocker quiet(m_askAgain);
    m_askAgain->setChecked(false);
    m_hasAnswered = false;
    m_on->setChecked(purpose.isOn);
    m_on->setVisible(!purpose.code.isEmpty());
    setTitle(purpose.code.isEmpty() ? tr("New purpose") : nameOf(purpose));
    setNote(purpose.code.isEmpty() ? QString() : tr("version %1").arg(purpose.version));
    m_message->hide();
    if (m_question)
        m_question->deleteLater();
    m_question = nullptr;
    setDirty(false);
    dropSaveQuestion();
    showImpact();
    showAgain();
}

void PurposeEditor::setRules(const std::vector<retention::Rule>& rules)
{
    m_form->setRules(rules);
}

void PurposeEditor::show(const Purpose& purpose, qint64 agreed, qint64 reached, qint64 again)
{
    if (!m_stored.code.isEmpty() && purpose == m_stored) {
        // Counted anew: what is on the page, and where somebody is in it, stays.
        m_form->offerFields(purposes::fieldsOf(*m_context.workspace.purposes().catalogue()));
        setCounts(agreed, reached, again);
        return;
    }
    m_agreed = agreed;
    m_reached = reached;
    m_again = again;
    fill(purpose);
}

void PurposeEditor::setCounts(qint64 agreed, qint64 reached, qint64 again)
{
    if (agreed != m_agreed)
        dropSaveQuestion(); // it was asked about another number
    m_agreed = agreed;
    m_reached = reached;
    m_again = again;
    if (m_question)
        m_question->setText(retireText());
    showImpact();
    showAgain();
}

/// Whose yes does not cover this version, with the way to them; and whether it may reach anybody at all.
void PurposeEditor::showAgain()
{
    m_lacksConsent->setVisible(m_stored.isUsable()
        && purposes::lacksConsent(m_stored, purposes::Channel::All, m_context.workspace.purposes().country()));
    const bool isToAsk = m_again > 0 && m_stored.isUsable();
    if (isToAsk && m_toAsk->isHidden()) // on a form that was scrolled it would come up above what is in sight
        QTimer::singleShot(0, m_page, [page = m_page] { page->verticalScrollBar()->setValue(0); });
    m_toAsk->setVisible(isToAsk);
    m_toAsk->setText(tr("%Ln people agreed to an earlier version and must be asked again. Until they answer, this "
                        "purpose leaves them out.",
        nullptr, static_cast<int>(m_again)));
}

void PurposeEditor::showNew()
{
    m_agreed = 0;
    m_reached = 0;
    m_again = 0;
    Purpose purpose;
    purpose.renewal = QStringLiteral("P24M"); // privacy-rules K5
    purpose.reviewOn = m_context.workspace.today().addYears(1); // as those that come with the vault
    fill(purpose);
    m_isNew = true;
    m_form->focusName();
    Q_EMIT begun();
}

void PurposeEditor::takeFocus()
{
    m_form->focusName();
    // Where the list has the page for itself, the form stands below what is in sight.
    for (QWidget* each = parentWidget(); each; each = each->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(each))
            area->ensureWidgetVisible(this->focusWidget() ? this->focusWidget() : this, 0, theme::px(80));
    }
}

void PurposeEditor::setDirty(bool isDirty)
{
    m_isDirty = isDirty;
    m_isSaved = m_isSaved && !isDirty;
    if (!isDirty && m_cancel->hasFocus())
        m_form->focusName();
    // Going off under somebody's hands it would send them on to the next one in the window: it does once they leave.
    m_save->setEnabled(isDirty || m_save->hasFocus());
    m_save->setText(m_isSaved && m_save->hasFocus() ? tr("Saved") : tr("Save purpose"));
    m_cancel->setVisible(isDirty || m_stored.code.isEmpty());
    // Not of what is being typed, and the two others have one line without it.
    m_retire->setVisible(!isDirty && !m_stored.code.isEmpty() && !m_stored.retiredAt);
}

void PurposeEditor::onEdited()
{
    m_form->clearProblems();
    dropSaveQuestion();
    suggestAsking();
    setDirty(asksAgain() || m_form->purpose() != m_stored);
    showImpact();
}

/// Nobody but the person who writes it knows whether other words mean more. As long as she has not said so, they do:
/// consent that was given to narrower words does not cover them (K5).
void PurposeEditor::suggestAsking()
{
    if (m_stored.code.isEmpty() || m_hasAnswered)
        return;
    const Purpose typed = m_form->purpose();
    const QSignalBlocker quiet(m_askAgain);
    m_askAgain->setChecked(isAskedFor() && !purposes::compareMeaning(m_stored, typed).isWidened
        && !purposes::rewordedLanguages(m_stored, typed).isEmpty());
}

bool PurposeEditor::isAskedFor() const
{
    return m_stored.basis == LawfulBasis::Consent;
}

bool PurposeEditor::asksAgain() const
{
    return isAskedFor() && m_askAgain->isChecked();
}

Purpose PurposeEditor::planned() const
{
    Purpose purpose = m_form->purpose();
    purpose.asksAgain = asksAgain();
    return purpose;
}

/// The numbers are the gate's, of the version as it would be stored.
void PurposeEditor::showImpact()
{
    const Purpose typed = m_form->purpose();
    const purposes::MeaningChange meaning = purposes::compareMeaning(m_stored, typed);
    const bool isNew = m_stored.code.isEmpty();
    const bool asks = meaning.isWidened || asksAgain();
    const bool isReworded = !purposes::rewordedLanguages(m_stored, typed).isEmpty();
    // Where another ground holds nobody was asked, so nobody is asked again.
    m_askAgain->setVisible(mayEdit() && !isNew && isAskedFor() && meaning.isAny() && !meaning.isWidened);
    m_form->warnOfLanguages(isNew ? QStringList() : purposes::languagesLeftBehind(m_stored, typed));
    m_impact->setVisible(!isNew && m_isDirty && meaning.isAny() && !m_saveQuestion);
    if (m_isDirty && mayEdit())
        m_effect->ask(planned());
    else
        m_effect->clear();
    if (isNew || !meaning.isAny())
        return;
    const QString what = changeWords(meaning.changed);
    const auto agreed = static_cast<int>(m_agreed);
    const auto& effect = m_effect->effect();
    const bool isByConsent = typed.basis == LawfulBasis::Consent;
    QString said;
    if (!effect)
        said = tr("If you save, it becomes version %1. What changes: %2.").arg(m_stored.version + 1).arg(what);
    else if (asks && isAskedFor() && isByConsent)
        said = tr("If you save, %Ln people must be asked again. Until they answer, this purpose leaves them "
                  "out. It cannot be taken back. What changes: %1.",
            nullptr, static_cast<int>(effect->toAsk))
                   .arg(what);
    else if (isByConsent && (effect->goOut > 0 || !isAskedFor()))
        said = tr("If you save, %Ln people are left out until they agree. It cannot be taken back. What changes: %1.",
            nullptr, static_cast<int>(effect->goOut))
                   .arg(what);
    else if (effect->goOut > 0)
        said = tr("If you save, %Ln people are left out. It cannot be taken back. What changes: %1.", nullptr,
            static_cast<int>(effect->goOut))
                   .arg(what);
    else if (asks)
        said = tr("If you save, %Ln people must be told before their data is used in this way (GDPR Art. 13(3)). What "
                  "changes: %1.",
            nullptr, static_cast<int>(effect->after))
                   .arg(what);
    else if (agreed == 0)
        said = tr("If you save, it becomes version %1. Nothing is added, so nobody has to be asked again. What "
                  "changes: %2.")
                   .arg(m_stored.version + 1)
                   .arg(what);
    else
        said = tr("If you save, it becomes version %1. Nothing is added, so the %Ln people who agreed stay. What "
                  "changes: %2.",
            nullptr, agreed)
                   .arg(m_stored.version + 1)
                   .arg(what);
    if (isReworded && asksAgain() && !meaning.isWidened)
        said += u' ' + tr("New words may mean more than before; if they do not, take the tick away.");
    m_impact->setText(said);
}

/// One click throws nothing away for good: it can be taken back like every other step.
void PurposeEditor::drop()
{
    const QJsonObject typed = unsaved();
    fill(m_stored);
    Q_EMIT dropped();
    if (typed.isEmpty())
        return;
    const QString text = tr("What was typed is dropped");
    m_context.undo.push({text, [here = QPointer(this), typed] {
                             if (here)
                                 here->putBack(typed);
                         }});
    m_context.notices.toastWithUndo(text);
}

void PurposeEditor::putBack(const QJsonObject& typed)
{
    if (m_isDirty)
        warnUnsaved(); // what is typed now is not lost for it
    if (m_isDirty || !restore(typed))
        m_context.notices.warning(tr("What was dropped could not be put back: something else is there now."));
}

void PurposeEditor::warnUnsaved()
{
    m_message->setKind(MessageBar::Kind::Warning);
    m_message->setText(tr("What you changed here is not saved yet. Save it, or drop it."));
    m_message->setAction(tr("Drop it"));
    m_message->show();
}

void PurposeEditor::showError(const base::Error& error)
{
    const QString sentence = wording::sentence(error);
    if (m_form->showProblem(error.subject, sentence))
        return;
    m_message->setKind(MessageBar::Kind::Danger);
    m_message->setText(sentence);
    m_message->setAction({});
    m_message->show();
}

void PurposeEditor::switchOn(bool isOn)
{
    if (m_stored.code.isEmpty())
        return;
    if (m_isDirty) {
        m_on->setChecked(m_stored.isOn);
        warnUnsaved();
        return;
    }
    kit::whenDone(this, m_context.workspace.purposes().setOn(m_stored.code, isOn),
        [this, isOn](const base::Result<Purpose>& answer) {
            settle(answer,
                isOn ? tr("Switched on: those who agreed are used again")
                     : tr("Switched off: nobody is used for it until it is switched on"));
            m_on->setChecked(m_stored.isOn);
        });
}

QString PurposeEditor::retireText() const
{
    return tr("It is offered no more and nobody is used for it: %Ln people were until now. What they answered stays "
              "in the ledger. Saving it again brings it back.",
        nullptr, static_cast<int>(m_reached));
}

void PurposeEditor::askRetire()
{
    if (m_question)
        m_question->deleteLater();
    m_question = new kit::ConfirmBox(tr("Retire this purpose?"), retireText());
    m_question->setObjectName(QStringLiteral("retireQuestion"));
    m_question->setKeepText(tr("Keep it"));
    m_question->setConfirmText(tr("Retire this purpose"));
    body()->insertWidget(body()->count() - 1, m_question);
    connect(m_question, &kit::ConfirmBox::confirmed, this, &PurposeEditor::retire);
    connect(m_question, &kit::ConfirmBox::kept, this, [this] {
        m_question->deleteLater();
        m_question = nullptr;
    });
}

void PurposeEditor::retire()
{
    kit::whenDone(this, m_context.workspace.purposes().retire(m_stored.code),
        [this](const base::Result<Purpose>& answer) { settle(answer, tr("The purpose is retired")); });
}

QJsonObject PurposeEditor::unsaved() const
{
    if (!m_isDirty)
        return {};
    Purpose purpose = m_form->purpose();
    purpose.asksAgain = asksAgain();
    QJsonObject draft = purposeDraft(purpose);
    draft.insert(shownLanguage, m_form->language());
    draft.insert(hasAnswered, m_hasAnswered);
    return draft;
}

bool PurposeEditor::restore(const QJsonObject& draft)
{
    const QString code = draft.value(QLatin1String("code")).toString();
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const Purpose* stored = catalogue->find(code);
    const bool isOutdated = stored && stored->version != draft.value(QLatin1String("version")).toInt();
    if (draft.isEmpty() || (!code.isEmpty() && !stored) || isOutdated)
        return false;
    if (stored)
        fill(*stored);
    else
        showNew();
    Purpose typed = purposeFromDraft(draft, m_stored);
    const bool asksAgain = std::exchange(typed.asksAgain, m_stored.asksAgain); // of the box, not of the form
    m_form->setPurpose(typed, purposes::fieldsOf(*catalogue));
    m_form->setLanguage(draft.value(shownLanguage).toString());
    m_hasAnswered = draft.value(hasAnswered).toBool();
    const QSignalBlocker quiet(m_askAgain);
    m_askAgain->setChecked(asksAgain);
    onEdited();
    Q_EMIT begun();
    return true;
}

bool PurposeEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_save && event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, [this] { setDirty(m_isDirty); }, Qt::QueuedConnection);
    return Card::eventFilter(watched, event);
}

void PurposeEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_isDirty)
        drop();
    else
        Card::keyPressEvent(event);
}

} // namespace aicms::ui_purposes
