// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/wizard/case_screen.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/text.h"
#include "ui/kit/wizard_frame.h"
#include "ui/requests/wizard/case_flow.h"
#include "ui/requests/wizard/person_card.h"
#include "ui/shell/commands.h"
#include "ui/wording/request_wording.h"

#include <QVBoxLayout>

namespace aicms::ui_requests {

CaseScreen::CaseScreen(const shell::Context& context, QWidget* parent)
    : Screen(parent), m_context(context), m_frame(new kit::WizardFrame(this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    m_frame->nextButton()->setObjectName(QStringLiteral("next"));
    m_frame->backButton()->setObjectName(QStringLiteral("back"));
    if (m_context.commands.has(QStringLiteral("vault.lock"))) {
        auto* lock = new kit::ActionButton(tr("Lock"), kit::ActionButton::Role::Outlined, QStringLiteral("lock"));
        lock->setKeyHint(QStringLiteral("Ctrl L"));
        connect(lock, &QPushButton::clicked, this, [this] { m_context.commands.run(QStringLiteral("vault.lock")); });
        m_frame->addBarWidget(lock);
    }
    connect(m_frame, &kit::WizardFrame::nextRequested, this, [this] { next(); });
    connect(m_frame, &kit::WizardFrame::backRequested, this, [this] { back(); });
    connect(m_frame, &kit::WizardFrame::closeRequested, this, [this] { close(); });
}

int CaseScreen::step() const
{
    return m_frame->current();
}

void CaseScreen::focusStep()
{
    if (!isVisible())
        return;
    if (m_frame->nextButton()->isEnabled() && m_frame->nextButton()->isVisible())
        return m_frame->nextButton()->setFocus(Qt::OtherFocusReason);
    const QString first = firstOf(step());
    auto* field = first.isEmpty() ? nullptr : m_frame->findChild<QWidget*>(first);
    if (field && field->isVisible())
        field->setFocus(Qt::OtherFocusReason);
    else if (m_frame->backButton()->isVisible())
        m_frame->backButton()->setFocus(Qt::OtherFocusReason);
}

void CaseScreen::showPerson(CaseFlow& flow)
{
    m_frame->setInfoCard(flow.person().name.isEmpty()
            ? nullptr
            : new PersonCard(flow.person(), flow.view(), m_context.workspace.today()));
}

void CaseScreen::setNumberAndName(CaseFlow& flow)
{
    const QString number = flow.request().isValid() ? wording::requestNumber(flow.request()) : QString();
    const QString& name = flow.person().name;
    m_frame->setTitle(title(),
        name.isEmpty() ? number : tr("%1, %2", "number of the request, person").arg(number, kit::isolated(name)));
}

} // namespace aicms::ui_requests
