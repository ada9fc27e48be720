// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recovery_card.h"

#include "core/workspace/unlocking.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/kit/when_done.h"
#include "ui/settings/open_workspace.h"
#include "ui/shell/first_run/recovery_step.h"
#include "ui/shell/notices.h"

#include <QDir>
#include <QVBoxLayout>

namespace aicms::settings {

using kit::ActionButton;
using kit::Label;
using theme::Color;
using theme::Type;

RecoveryCard::RecoveryCard(const shell::Context& context, const shell::Choosers& choosers, QWidget* parent)
    : Card(tr("Recovery sheet"), parent), m_context(context)
{
    body()->addWidget(
        (new Label(tr("A new sheet takes the place of the old one, which no longer opens the vault from then on."),
             Type::Body, Color::TextSecondary, this))
            ->wrapped());
    m_renew = new ActionButton(
        tr("Make a new recovery sheet"), ActionButton::Role::Outlined, QStringLiteral("refresh-cw"), this);
    m_renew->setObjectName(QStringLiteral("renewSheet"));
    m_sheet = new shell::RecoveryStep(choosers, this);
    m_done = new ActionButton(tr("Put the sheet away"), ActionButton::Role::Outlined, QStringLiteral("check"), this);
    m_done->setObjectName(QStringLiteral("sheetDone"));
    m_sheet->hide();
    m_done->hide();
    body()->addWidget(m_renew, 0, Qt::AlignLeading);
    body()->addWidget(m_sheet);
    body()->addWidget(m_done, 0, Qt::AlignLeading);
    connect(m_renew, &QPushButton::clicked, this, &RecoveryCard::renew);
    connect(m_sheet, &shell::RecoveryStep::changed, this, &RecoveryCard::update);
    connect(m_done, &QPushButton::clicked, this, [this] {
        m_sheet->forgetCode();
        m_sheet->hide();
        m_done->hide();
        m_renew->show();
        m_renew->setFocus();
    });
}

void RecoveryCard::update()
{
    m_done->setEnabled(m_sheet->whyNot().isEmpty());
    m_done->setReason(m_sheet->whyNot());
}

void RecoveryCard::renew()
{
    m_renew->setEnabled(false);
    using Renewed = base::Result<std::shared_ptr<workspace::RecoveryCode>>;
    kit::whenDone(
        this, workspace::renewRecoveryCodeInBackground(shared(m_context.workspace)), [this](const Renewed& code) {
            m_renew->setEnabled(true);
            if (!code) {
                m_context.notices.error(code.error());
                return;
            }
            shell::RecoverySheet sheet;
            sheet.business = m_context.workspace.business();
            sheet.ownerName = m_context.workspace.session().userName;
            sheet.vaultFolder = QDir::toNativeSeparators(m_context.workspace.folder());
            sheet.made = m_context.workspace.clock().now().toDateTime().toLocalTime().date();
            m_sheet->setCode(*code, sheet);
            m_renew->hide();
            m_sheet->show();
            m_done->show();
            update();
        });
}

} // namespace aicms::settings
