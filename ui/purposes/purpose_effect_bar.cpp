// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/purpose_effect_bar.h"

#include "core/consent/gate_service.h"
#include "core/workspace/workspace.h"
#include "ui/shell/answer.h"

namespace aicms::ui_purposes {

using purposes::Purpose;

PurposeEffectBar::PurposeEffectBar(const shell::Context& context, QWidget* parent)
    : MessageBar(Kind::Warning, {}, parent), m_context(context)
{
    setObjectName(QStringLiteral("purposeEffect"));
    hide();
}

void PurposeEffectBar::clear()
{
    ++m_question;
    m_isAsked = false;
    m_effect.reset();
    hide();
}

void PurposeEffectBar::ask(const Purpose& typed)
{
    Purpose deciding;
    deciding.code = typed.code;
    deciding.version = typed.version;
    deciding.basis = typed.basis;
    deciding.isMarketing = typed.isMarketing;
    deciding.usesAi = typed.usesAi;
    deciding.channels = typed.channels;
    deciding.minimumAges = typed.minimumAges;
    deciding.needsProof = typed.needsProof;
    deciding.allowsSoftOptIn = typed.allowsSoftOptIn;
    deciding.fields = typed.fields;
    deciding.recipients = typed.recipients;
    deciding.asksAgain = typed.asksAgain;
    if (m_isAsked && deciding == m_asked)
        return;
    m_asked = deciding;
    m_isAsked = true;
    m_effect.reset();
    const int question = ++m_question;
    kit::whenDone(this, m_context.workspace.gate().effectOf(typed),
        [this, question, basis = typed.basis](const base::Result<consent::PurposeEffect>& effect) {
            if (question != m_question)
                return;
            if (effect)
                m_effect = *effect;
            QStringList said;
            if (effect && effect->comeIn > 0 && basis == purposes::LawfulBasis::Consent)
                said << tr("If you save, %Ln people come in.", nullptr, static_cast<int>(effect->comeIn));
            else if (effect && effect->comeIn > 0)
                said << tr(
                    "If you save, %Ln people come in who did not agree.", nullptr, static_cast<int>(effect->comeIn))
                     << tr("%Ln of them were never asked.", nullptr, static_cast<int>(effect->neverAsked));
            if (effect && effect->objected > 0)
                said << tr("%Ln people objected to advertising: they are not asked for this and not included.", nullptr,
                    static_cast<int>(effect->objected));
            setText(said.join(u' '));
            setVisible(!said.isEmpty());
            Q_EMIT counted();
        });
}

} // namespace aicms::ui_purposes
