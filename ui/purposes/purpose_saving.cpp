// SPDX-License-Identifier: GPL-3.0-or-later
// PurposeEditor: what is typed becomes the next version, after a question where people come in or are left out.
#include "core/consent/gate_service.h"
#include "core/purposes/purpose_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/when_done.h"
#include "ui/purposes/purpose_editor.h"
#include "ui/purposes/purpose_form.h"
#include "ui/purposes/purpose_words.h"
#include "ui/shell/notices.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <utility>

namespace aicms::ui_purposes {

using purposes::Purpose;

/// Nothing is switched off while it is being stored, so that nobody loses the place; what was typed in the meantime
/// stays as a further change.
void PurposeEditor::settle(const base::Result<Purpose>& answer, const QString& said)
{
    const bool wasSaving = std::exchange(m_isSaving, false);
    if (!answer) {
        showError(answer.error());
        return;
    }
    if (wasSaving && m_form->purpose() != m_sent) {
        m_isNew = false;
        m_stored = *answer;
        m_form->rebase(*answer);
        m_hasAnswered = false;
        setNote(tr("version %1").arg(answer->version));
        onEdited();
    } else {
        m_isSaved = true;
        fill(*answer);
    }
    m_context.notices.toast(said);
    Q_EMIT saved(answer->code);
}

/// What a new version means, and for whom.
QString PurposeEditor::savedWords(const purposes::PurposeChange& change) const
{
    const Purpose& purpose = change.purpose;
    if (!change.meaning.isAny())
        return tr("Saved. What it covers is the same, so nobody has to be asked or told.");
    const QString stored = tr("Saved as version %1.").arg(purpose.version);
    const auto agreed = static_cast<int>(m_agreed);
    const auto leftOut = static_cast<int>(m_counted.goOut);
    const bool isByConsent = purpose.basis == purposes::LawfulBasis::Consent;
    const bool isAsked = isAskedFor() && isByConsent && purpose.asksAgain;
    const QString whom = isAsked
        ? tr("%Ln people must be asked again; they stand in Consent, under “Requests to renew”.", nullptr,
              static_cast<int>(m_counted.toAsk))
        : isByConsent && leftOut > 0 ? tr("%Ln people are left out until they agree.", nullptr, leftOut)
        : leftOut > 0                ? tr("%Ln people are left out.", nullptr, leftOut)
        : purpose.asksAgain && !isByConsent
        ? tr("%Ln people must be told first: write it into the notice.", nullptr, static_cast<int>(m_counted.after))
        : agreed == 0 ? tr("Nobody has to be asked again.")
                      : tr("The %Ln people who agreed stay.", nullptr, agreed);
    return tr("%1 %2", "two sentences").arg(stored, whom);
}

/// One key saves; that people come in or are left out because of it, and how many, is seen first: it cannot be taken
/// back. What cannot be stored is refused before anything is asked.
void PurposeEditor::save()
{
    if (!m_isDirty || m_isSaving || m_isCounting || !mayEdit() || m_saveQuestion)
        return;
    const Purpose wanted = planned();
    if (m_stored.code.isEmpty() || !purposes::compareMeaning(m_stored, wanted).isAny()) {
        store();
        return;
    }
    // Which own fields there are, the store knows, and asks when it stores.
    const auto problems = purposes::checkPurpose(wanted, m_context.workspace.purposes().country(), {wanted.fields, {}});
    if (!problems.empty()) {
        showError({base::ErrorKind::Invalid, purposes::purposeProblemCode(problems.front()), 0});
        return;
    }
    m_isCounting = true;
    kit::whenDone(this, m_context.workspace.gate().effectOf(wanted),
        [this, wanted](const base::Result<consent::PurposeEffect>& effect) {
            m_isCounting = false;
            if (m_stored.code != wanted.code)
                return; // left for another one
            if (planned() != wanted) { // typed on in the meantime
                save();
                return;
            }
            if (!effect) {
                showError(effect.error());
                return;
            }
            m_counted = *effect;
            const bool letsIn = m_counted.comeIn > 0 && wanted.basis != purposes::LawfulBasis::Consent;
            if (m_counted.goOut > 0 || m_counted.toAsk > m_again || letsIn)
                askWhetherToSave();
            else
                store();
        });
}

/// By what the gate would do with the new version.
void PurposeEditor::askWhetherToSave()
{
    const Purpose wanted = planned();
    const bool isByConsent = wanted.basis == purposes::LawfulBasis::Consent;
    const bool asks = purposes::compareMeaning(m_stored, wanted).isWidened || wanted.asksAgain;
    const auto leftOut = static_cast<int>(m_counted.goOut);
    QString title;
    QString text;
    QString confirm;
    if (asks && isAskedFor() && isByConsent) {
        const auto toAsk = static_cast<int>(m_counted.toAsk);
        title = tr("Ask %Ln people again?", nullptr, toAsk);
        text = tr("Until they answer, this purpose leaves them out. It cannot be taken back.");
        if (!m_askAgain->isHidden()) // else it covers more for certain
            text += u' ' + tr("If the new words mean no more than the old ones, take the tick away first.");
        confirm = tr("Save, and ask again"); // how many, the title says: a long button is cut
    } else if (leftOut > 0) {
        title = tr("Leave %Ln people out?", nullptr, leftOut);
        text = isByConsent ? tr("Their data is not used for this purpose until they agree. It cannot be taken back.")
                           : tr("Their data is not used for this purpose any more. It cannot be taken back.");
        confirm = tr("Save, and leave %Ln people out", nullptr, leftOut);
    } else {
        const auto more = static_cast<int>(m_counted.comeIn);
        title = tr("Use the data of %Ln more people?", nullptr, more);
        text = tr("They did not agree to it, and must be told first: write it into the notice.");
        confirm = tr("Save, and use their data");
    }
    m_saveQuestion = new kit::ConfirmBox(title, text);
    m_saveQuestion->setObjectName(QStringLiteral("saveQuestion"));
    m_saveQuestion->setKeepText(tr("Do not save yet"));
    m_saveQuestion->setConfirmText(confirm);
    body()->insertWidget(body()->count() - 1, m_saveQuestion);
    m_impact->hide(); // the question says it
    connect(m_saveQuestion, &kit::ConfirmBox::confirmed, this, [this] {
        dropSaveQuestion();
        store();
    });
    connect(m_saveQuestion, &kit::ConfirmBox::kept, this, [this] {
        dropSaveQuestion();
        m_save->setFocus(Qt::OtherFocusReason);
    });
}

/// The answer to it is of the words that it was asked about.
void PurposeEditor::dropSaveQuestion()
{
    if (!m_saveQuestion)
        return;
    m_saveQuestion->hide();
    std::exchange(m_saveQuestion, nullptr)->deleteLater();
    showImpact();
}

void PurposeEditor::store()
{
    Purpose purpose = m_form->purpose();
    m_isSaving = true;
    m_sent = purpose;
    if (m_stored.code.isEmpty()) {
        purpose.code = freeCode(purpose.textFor(windowLanguage()).name, *m_context.workspace.purposes().catalogue());
        kit::whenDone(this, m_context.workspace.purposes().add(purpose), [this](const base::Result<Purpose>& answer) {
            settle(answer, tr("The purpose is saved. Nobody has been asked for it yet."));
        });
        return;
    }
    purpose.asksAgain = asksAgain();
    kit::whenDone(this, m_context.workspace.purposes().change(purpose),
        [this](const base::Result<purposes::PurposeChange>& answer) {
            if (answer)
                settle(answer->purpose, savedWords(*answer));
            else
                settle(base::fail(answer.error()), {});
        });
}

} // namespace aicms::ui_purposes
