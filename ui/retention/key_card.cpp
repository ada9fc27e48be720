// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/key_card.h"

#include "core/workspace/key_rotation.h"
#include "ui/kit/action_button.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/when_done.h"
#include "ui/shell/notices.h"
#include "ui/wording/error_sentence.h"

#include <QVBoxLayout>

namespace aicms::ui_retention {

using kit::ActionButton;
using kit::MessageBar;

namespace {

const QString renewJob = QStringLiteral("vault.rotate");

} // namespace

KeyCard::KeyCard(const shell::Context& context, QWidget* parent)
    : Card(tr("What the disk still remembers"), parent), m_context(context),
      m_message(new MessageBar(MessageBar::Kind::Success)), m_progress(new kit::ProgressPanel),
      m_renew(new ActionButton(tr("Renew the key…"), ActionButton::Role::Outlined, QStringLiteral("key-round")))
{
    setObjectName(QStringLiteral("keyCard"));
    m_renew->setObjectName(QStringLiteral("renewKey"));
    m_message->setObjectName(QStringLiteral("renewMessage"));
    m_progress->setTitle(tr("Writing the vault anew under a new key"));
    m_progress->setLine(tr("You can go on working meanwhile; what you save is written at the end."));
    m_progress->setStopText({});
    m_message->hide();
    m_progress->hide();
    auto* words = new kit::Label(
        tr("A disk may keep old, encrypted pieces of the file in places that it no longer shows. After a large run, "
           "give the vault a new key: then no passphrase opens those pieces any more."),
        theme::Type::Body, theme::Color::TextSecondary);
    body()->addWidget(words->wrapped());
    body()->addWidget(m_message);
    body()->addWidget(m_progress);
    body()->addWidget(m_renew, 0, Qt::AlignLeading);
    connect(m_renew, &QPushButton::clicked, this, &KeyCard::ask);
}

void KeyCard::ask()
{
    closeQuestion();
    m_message->hide();
    m_renew->hide();
    m_question = new kit::ConfirmBox(tr("Give the vault a new key?"),
        tr("The whole file is written anew, which needs as much room on the disk again for a moment. Everybody's "
           "passphrase and the recovery sheet stay as they are. Backups keep the keys that they were made with."));
    m_question->setObjectName(QStringLiteral("renewQuestion"));
    m_question->setKeepText(tr("Not now"));
    m_question->setConfirmText(tr("Renew the key"));
    body()->addWidget(m_question);
    m_question->show();
    connect(m_question, &kit::ConfirmBox::kept, this, [this] {
        closeQuestion();
        m_renew->show();
        m_renew->setFocus(Qt::OtherFocusReason);
    });
    connect(m_question, &kit::ConfirmBox::confirmed, this, [this] {
        closeQuestion();
        renew();
    });
}

void KeyCard::closeQuestion()
{
    if (m_question)
        std::exchange(m_question, nullptr)->deleteLater();
}

void KeyCard::renew()
{
    m_isWorking = true;
    m_progress->setProgress(0, 0);
    m_progress->show();
    m_context.notices.job(renewJob, tr("Renewing the key"), -1);
    kit::whenDone(this, workspace::rotateKeyInBackground(m_context.workspace), [this](const base::Result<void>& done) {
        m_isWorking = false;
        m_progress->hide();
        m_renew->show();
        m_context.notices.job(renewJob, {}, 0);
        m_message->setKind(done ? MessageBar::Kind::Success : MessageBar::Kind::Danger);
        m_message->setText(done
                ? tr("The vault has a new key. What the disk still holds of the old file opens no more.")
                : wording::sentence(done.error()));
        m_message->show();
    });
}

} // namespace aicms::ui_retention
