// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/purpose_editor.h"

#include "core/purposes/stored_fields.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/switch.h"
#include "ui/purposes/purpose_form.h"
#include "ui/purposes/purpose_words.h"
#include "ui/shell/answer.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace aicms::ui_purposes {

using kit::ActionButton;
using kit::MessageBar;
using purposes::LawfulBasis;
using purposes::Purpose;

PurposeEditor::PurposeEditor(const shell::Context& context, QWidget* parent)
    : Card(tr("Purpose"), parent), m_context(context), m_form(new PurposeForm(context.workspace.country())),
      m_on(new kit::Switch(tr("On"))), m_message(new MessageBar(MessageBar::Kind::Warning)),
      m_impact(new MessageBar(MessageBar::Kind::Info)),
      m_askAgain(new QCheckBox(tr("Ask everybody again all the same")))
{
    setObjectName(QStringLiteral("purposeEditor"));
    m_on->setObjectName(QStringLiteral("purposeOn"));
    m_message->setObjectName(QStringLiteral("purposeMessage"));
    m_impact->setObjectName(QStringLiteral("purposeImpact"));
    m_askAgain->setObjectName(QStringLiteral("purposeAskAgain"));
    setHeaderAction(m_on);
    auto* page = new kit::ScrollPage;
    page->setMargins(0);
    page->body()->addWidget(m_message);
    page->body()->addWidget(m_form);
    page->body()->addStretch(1);
    body()->addWidget(page, 1);
    body()->addWidget(m_impact);
    body()->addWidget(m_askAgain);
    body()->addWidget(makeActions());
    m_message->hide();
    m_impact->hide();
    m_askAgain->hide();
    m_form->setReadOnly(!mayEdit());
    m_on->setEnabled(mayEdit());
    connect(m_form, &PurposeForm::changed, this, &PurposeEditor::onEdited);
    connect(m_askAgain, &QCheckBox::toggled, this, &PurposeEditor::onEdited);
    connect(m_on, &QAbstractButton::clicked, this, &PurposeEditor::switchOn);
    connect(m_message, &MessageBar::actionTriggered, this, &PurposeEditor::drop);
    fill({});
}

QWidget* PurposeEditor::makeActions()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    m_save = new ActionButton(tr("Save purpose"), ActionButton::Role::Primary);
    m_save->setObjectName(QStringLiteral("purposeSave"));
    m_save->setKeyHint(tr("Ctrl S"));
    m_cancel = new ActionButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("purposeCancel"));
    m_retire = new ActionButton(tr("Retire…"), ActionButton::Role::DangerOutline);
    m_retire->setObjectName(QStringLiteral("purposeRetire"));
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_retire);
    if (!mayEdit())
        holder->hide();
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
    m_stored = purpose;
    m_form->setToday(m_context.workspace.today());
    m_form->setPurpose(purpose, purposes::fieldsOf(*m_context.workspace.purposes().catalogue()));
    const QSignalBlocker quiet(m_askAgain);
    m_askAgain->setChecked(false);
    m_on->setChecked(purpose.isOn);
    m_on->setVisible(!purpose.code.isEmpty());
    m_retire->setVisible(!purpose.code.isEmpty() && !purpose.retiredAt);
    setTitle(purpose.code.isEmpty() ? tr("New purpose") : nameOf(purpose));
    setNote(purpose.code.isEmpty() ? QString() : tr("version %1").arg(purpose.version));
    m_message->hide();
    if (m_question)
        m_question->deleteLater();
    m_question = nullptr;
    setDirty(false);
    showImpact();
}

void PurposeEditor::show(const Purpose& purpose, qint64 agreed, qint64 reached)
{
    m_agreed = agreed;
    m_reached = reached;
    const bool isSame = purpose.code == m_stored.code && purpose.version == m_stored.version
        && purpose.isOn == m_stored.isOn && purpose.retiredAt == m_stored.retiredAt;
    if (m_question && isSame) {
        m_question->setText(retireText()); // counted anew; the question stays until it is answered
        return;
    }
    fill(purpose);
}

void PurposeEditor::showNew()
{
    m_agreed = 0;
    m_reached = 0;
    Purpose purpose;
    purpose.renewal = QStringLiteral("P24M"); // privacy-rules K5
    fill(purpose);
    m_form->focusName();
}

void PurposeEditor::setDirty(bool isDirty)
{
    m_isDirty = isDirty;
    m_save->setEnabled(isDirty);
    m_cancel->setEnabled(isDirty || m_stored.code.isEmpty());
}

void PurposeEditor::onEdited()
{
    m_form->clearProblems();
    setDirty(m_askAgain->isChecked() || m_form->purpose() != m_stored);
    showImpact();
}

void PurposeEditor::showImpact()
{
    const purposes::MeaningChange meaning = purposes::compareMeaning(m_stored, m_form->purpose());
    const bool isNew = m_stored.code.isEmpty();
    const bool asks = meaning.isWidened || m_askAgain->isChecked();
    m_askAgain->setVisible(mayEdit() && !isNew && meaning.isAny() && !meaning.isWidened);
    m_impact->setVisible(!isNew && m_isDirty && meaning.isAny());
    if (isNew || !meaning.isAny())
        return;
    const QString what = changeWords(meaning.changed);
    const auto agreed = static_cast<int>(m_agreed);
    const auto reached = static_cast<int>(m_reached);
    if (asks && m_stored.basis == LawfulBasis::Consent)
        m_impact->setText(tr("%Ln people must be asked again if you save: %1 changes. Until they answer, this purpose "
                             "leaves them out. It cannot be taken back.",
            nullptr, agreed)
                .arg(what));
    else if (asks)
        m_impact->setText(
            tr("%Ln people must be told before their data is used in this way: %1 changes (GDPR Art. 13(3)).", nullptr,
                reached)
                .arg(what));
    else
        m_impact->setText(
            tr("Saved as version %1: %2 changes. Nothing is added, so the %Ln people who agreed stay.", nullptr, agreed)
                .arg(m_stored.version + 1)
                .arg(what));
}

void PurposeEditor::drop()
{
    fill(m_stored);
    Q_EMIT dropped();
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

void PurposeEditor::settle(const base::Result<Purpose>& answer, const QString& said)
{
    m_form->setEnabled(true);
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_save->setEnabled(m_isDirty);
    if (!answer) {
        showError(answer.error());
        return;
    }
    fill(*answer);
    m_context.notices.toast(said);
    Q_EMIT saved(answer->code);
}

void PurposeEditor::save()
{
    if (!m_isDirty || !mayEdit())
        return;
    Purpose purpose = m_form->purpose();
    m_save->setEnabled(false);
    // What is typed before the answer would be overwritten by it, so that nothing is taken for this moment.
    m_focusBefore = m_form->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    m_form->setEnabled(false);
    if (m_stored.code.isEmpty()) {
        purpose.code = freeCode(purpose.textFor(windowLanguage()).name, *m_context.workspace.purposes().catalogue());
        kit::whenDone(this, m_context.workspace.purposes().add(purpose),
            [this](const base::Result<Purpose>& answer) { settle(answer, tr("The purpose is stored")); });
        return;
    }
    purpose.asksAgain = m_askAgain->isChecked();
    kit::whenDone(this, m_context.workspace.purposes().change(purpose),
        [this](const base::Result<purposes::PurposeChange>& answer) {
            if (answer)
                settle(answer->purpose, tr("Stored as version %1").arg(answer->purpose.version));
            else
                settle(base::fail(answer.error()), {});
        });
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

QByteArray PurposeEditor::unsaved() const
{
    if (!m_isDirty)
        return {};
    const Purpose purpose = m_form->purpose();
    QJsonObject texts;
    for (auto text = purpose.texts.begin(); text != purpose.texts.end(); ++text)
        texts.insert(
            text.key(), QJsonObject {{QStringLiteral("name"), text->name}, {QStringLiteral("text"), text->text}});
    return QJsonDocument({{QStringLiteral("code"), purpose.code}, {QStringLiteral("version"), purpose.version},
                             {QStringLiteral("basis"), static_cast<int>(purpose.basis)},
                             {QStringLiteral("fields"), purpose.fields.join(u',')},
                             {QStringLiteral("recipients"), purpose.recipients.join(u',')},
                             {QStringLiteral("renewal"), purpose.renewal}, {QStringLiteral("texts"), texts}})
        .toJson(QJsonDocument::Compact);
}

bool PurposeEditor::restore(const QByteArray& content)
{
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    const QString code = object.value(QLatin1String("code")).toString();
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const Purpose* stored = catalogue->find(code);
    const bool isOutdated = stored && stored->version != object.value(QLatin1String("version")).toInt();
    if (object.isEmpty() || (!code.isEmpty() && !stored) || isOutdated)
        return false;
    if (stored)
        fill(*stored);
    else
        showNew();
    Purpose typed = m_stored;
    typed.basis = static_cast<LawfulBasis>(object.value(QLatin1String("basis")).toInt());
    typed.fields = splitList(object.value(QLatin1String("fields")).toString());
    typed.recipients = splitList(object.value(QLatin1String("recipients")).toString());
    typed.renewal = object.value(QLatin1String("renewal")).toString();
    typed.texts.clear();
    const QJsonObject texts = object.value(QLatin1String("texts")).toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const QJsonObject words = text->toObject();
        typed.texts.insert(
            text.key(), {words.value(QLatin1String("name")).toString(), words.value(QLatin1String("text")).toString()});
    }
    m_form->setPurpose(typed, purposes::fieldsOf(*catalogue));
    onEdited();
    return true;
}

void PurposeEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_S && event->modifiers() == Qt::ControlModifier)
        save();
    else if (event->key() == Qt::Key_Escape && m_isDirty)
        drop();
    else
        Card::keyPressEvent(event);
}

} // namespace aicms::ui_purposes
