// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passphrase_card.h"

#include "core/workspace/unlocking.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/passphrase_edit.h"
#include "ui/kit/when_done.h"
#include "ui/settings/open_workspace.h"
#include "ui/shell/first_run/passphrase_choice.h"
#include "ui/shell/notices.h"
#include "ui/wording/error_sentence.h"

#include <QVBoxLayout>

namespace aicms::settings {

using kit::ActionButton;
using kit::Label;
using theme::Color;
using theme::Type;

PassphraseCard::PassphraseCard(const shell::Context& context, QWidget* parent)
    : Card(tr("Your passphrase"), parent), m_context(context)
{
    auto* label = new Label(tr("Present passphrase"), Type::BodyStrong, Color::TextPrimary, this);
    m_current = new kit::PassphraseEdit(this);
    m_current->setObjectName(QStringLiteral("currentPassphrase"));
    m_current->setAccessibleName(label->text());
    label->setBuddy(m_current);
    m_choice = new shell::PassphraseChoice(this);
    m_choice->fitIn(tr("New passphrase"));
    m_choice->setNames({context.workspace.business(), context.workspace.session().userName});
    m_problem = new kit::MessageBar(kit::MessageBar::Kind::Danger, {}, this);
    m_problem->setObjectName(QStringLiteral("passphraseProblem"));
    m_problem->hide();
    m_change
        = new ActionButton(tr("Change my passphrase"), ActionButton::Role::Outlined, QStringLiteral("key-round"), this);
    m_change->setObjectName(QStringLiteral("changePassphrase"));
    for (QWidget* each : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_current),
             static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_problem)})
        body()->addWidget(each);
    body()->addWidget(m_change, 0, Qt::AlignLeading);
    connect(m_current, &kit::PassphraseEdit::secretChanged, this, &PassphraseCard::update);
    connect(m_choice, &shell::PassphraseChoice::changed, this, &PassphraseCard::update);
    connect(m_change, &QPushButton::clicked, this, &PassphraseCard::change);
    update();
}

void PassphraseCard::update()
{
    const QString missing = m_busy      ? tr("Wait a moment")
        : m_current->secret().isEmpty() ? tr("Type the present passphrase first")
                                        : m_choice->whyNot();
    m_change->setEnabled(missing.isEmpty());
    m_change->setReason(missing);
}

void PassphraseCard::change()
{
    workspace::Secret current, next;
    current.password = m_current->secret().clone();
    next.password = m_choice->passphrase();
    m_busy = true;
    m_problem->hide();
    update();
    kit::whenDone(this,
        workspace::changePasswordInBackground(shared(m_context.workspace), std::move(current), std::move(next)),
        [this](const base::Result<void>& changed) {
            m_busy = false;
            if (changed) {
                m_current->wipe();
                m_choice->wipe();
                m_context.notices.toast(tr("Your passphrase is changed"));
            } else {
                m_problem->setText(wording::sentence(changed.error()));
                m_problem->show();
            }
            update();
        });
}

} // namespace aicms::settings
