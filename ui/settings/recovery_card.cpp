// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recovery_card.h"

#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/passphrase_edit.h"
#include "ui/kit/when_done.h"
#include "ui/settings/open_workspace.h"
#include "ui/shell/first_run/recovery_step.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace aicms::settings {

using kit::ActionButton;
using kit::Label;
using theme::Color;
using theme::Type;

RecoveryCard::RecoveryCard(const shell::Context& context, const shell::Choosers& choosers, QWidget* parent)
    : Card(tr("Recovery sheet"), parent), m_context(context), m_choosers(choosers)
{
    body()->addWidget((new Label(tr("If you lost the sheet or somebody saw it, make a new one. The old one opens the "
                                    "vault until you confirm the new one at the end."),
                           Type::Body, Color::TextSecondary, this))
            ->wrapped());
    m_renew = new ActionButton(
        tr("Make a new recovery sheet…"), ActionButton::Role::Outlined, QStringLiteral("refresh-cw"), this);
    m_renew->setObjectName(QStringLiteral("renewSheet"));
    m_sheet = new shell::RecoveryStep(choosers, this);
    m_confirmation = makeConfirmation();
    body()->addWidget(m_renew, 0, Qt::AlignLeading);
    body()->addWidget(m_sheet);
    body()->addWidget(m_confirmation);
    m_sheet->hide();
    m_confirmation->hide();
    if (const auto info = workspace::readVaultInfo(context.workspace.folder(), context.workspace.clock())) {
        for (const auto& user : info->users)
            m_needsKeyFile = m_needsKeyFile || (user.id == context.workspace.session().user && user.needsKeyFile);
    }
    m_chooseKeyFile->setVisible(m_needsKeyFile);
    connect(m_renew, &QPushButton::clicked, this, &RecoveryCard::begin);
    connect(m_sheet, &shell::RecoveryStep::changed, this, &RecoveryCard::update);
    connect(m_sheet, &shell::RecoveryStep::confirmed, m_passphrase, qOverload<>(&QWidget::setFocus));
}

QWidget* RecoveryCard::makeConfirmation()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    shell::setSpacing(column, 0, 0, 0, 0, 8);
    auto* label = new Label(tr("Your passphrase"), Type::BodyStrong, Color::TextPrimary, part);
    m_passphrase = new kit::PassphraseEdit(part);
    m_passphrase->setObjectName(QStringLiteral("sheetPassphrase"));
    m_passphrase->setAccessibleName(label->text());
    kit::followTheme(m_passphrase, [this] { m_passphrase->setMaximumWidth(theme::px(420)); });
    label->setBuddy(m_passphrase);
    m_chooseKeyFile
        = new ActionButton(tr("Choose the key file…"), ActionButton::Role::Outlined, QStringLiteral("file-key"), part);
    m_problem = new kit::MessageBar(kit::MessageBar::Kind::Danger, {}, part);
    m_problem->setObjectName(QStringLiteral("sheetProblem"));
    m_problem->hide();
    m_done
        = new ActionButton(tr("Let the new sheet count"), ActionButton::Role::Primary, QStringLiteral("check"), part);
    m_done->setObjectName(QStringLiteral("sheetDone"));
    auto* keep = new ActionButton(tr("Keep the old sheet"), ActionButton::Role::Outlined, {}, part);
    keep->setObjectName(QStringLiteral("keepSheet"));
    auto* buttons = new QHBoxLayout;
    shell::setSpacing(buttons, 0, 4, 0, 0, 8);
    buttons->addWidget(m_done);
    buttons->addWidget(keep);
    buttons->addStretch(1);
    column->addWidget(label);
    column->addWidget(m_passphrase);
    column->addWidget(m_chooseKeyFile, 0, Qt::AlignLeading);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_passphrase, &kit::PassphraseEdit::secretChanged, this, &RecoveryCard::update);
    connect(m_passphrase, &QLineEdit::returnPressed, m_done, &QPushButton::click);
    connect(m_chooseKeyFile, &QPushButton::clicked, this, &RecoveryCard::chooseKeyFile);
    connect(m_done, &QPushButton::clicked, this, &RecoveryCard::store);
    connect(keep, &QPushButton::clicked, this, [this] {
        end();
        m_context.notices.toast(tr("Nothing was changed: the old sheet opens the vault. Destroy the new one."));
    });
    return part;
}

void RecoveryCard::begin()
{
    m_code = std::make_shared<workspace::RecoveryCode>(workspace::RecoveryCode::generate());
    shell::RecoverySheet sheet;
    sheet.business = m_context.workspace.business();
    sheet.ownerName = m_context.workspace.session().userName;
    sheet.vaultFolder = QDir::toNativeSeparators(m_context.workspace.folder());
    sheet.made = m_context.workspace.today();
    m_sheet->setCode(m_code, sheet);
    m_renew->hide();
    m_sheet->show();
    m_confirmation->show();
    m_sheet->focusFirst();
    update();
}

void RecoveryCard::end()
{
    m_code.reset();
    m_keyFile.clear();
    m_passphrase->wipe();
    m_problem->hide();
    m_sheet->forgetCode();
    m_sheet->hide();
    m_confirmation->hide();
    m_renew->show();
    m_renew->setFocus();
}

void RecoveryCard::update()
{
    QString missing = m_isBusy ? tr("Wait a moment") : m_sheet->whyNot();
    if (missing.isEmpty() && m_passphrase->secret().isEmpty())
        missing = tr("Type your passphrase first");
    if (missing.isEmpty() && m_needsKeyFile && m_keyFile.isEmpty())
        missing = tr("Choose the key file first");
    m_done->setEnabled(missing.isEmpty());
    m_done->setReason(missing);
}

void RecoveryCard::chooseKeyFile()
{
    const QString path = m_choosers.openFile(this, tr("Choose the key file"), {});
    if (path.isEmpty())
        return;
    m_keyFile = path;
    m_chooseKeyFile->setText(tr("Key file: %1").arg(QFileInfo(path).fileName()));
    update();
}

void RecoveryCard::store()
{
    const auto refuse = [this](const base::Error& error) {
        m_problem->setText(wording::sentence(error));
        m_problem->show();
    };
    m_problem->hide();
    workspace::Secret current;
    if (!m_keyFile.isEmpty()) {
        auto keyFile = workspace::readKeyFile(m_keyFile);
        if (!keyFile)
            return refuse(keyFile.error());
        current.keyFile = std::move(*keyFile);
    }
    current.password = m_passphrase->secret().clone();
    m_isBusy = true;
    update();
    kit::whenDone(this, workspace::setRecoveryCodeInBackground(shared(m_context.workspace), std::move(current), m_code),
        [this, refuse](const base::Result<void>& stored) {
            m_isBusy = false;
            update();
            if (!stored)
                return refuse(stored.error());
            end();
            m_context.notices.toast(tr("The new sheet counts from now on. The old one opens nothing: destroy it."));
        });
}

} // namespace aicms::settings
