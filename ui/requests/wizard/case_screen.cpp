// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/wizard/case_screen.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/text.h"
#include "ui/kit/wizard_frame.h"
#include "ui/requests/wizard/case_flow.h"
#include "ui/requests/wizard/identity_page.h"
#include "ui/requests/wizard/person_card.h"
#include "ui/shell/commands.h"
#include "ui/wording/request_wording.h"

#include <QJsonDocument>
#include <QVBoxLayout>

#include <utility>

namespace aicms::ui_requests {

namespace {

const QString caseRequestKey = QStringLiteral("request");
const QString caseIdentityKey = QStringLiteral("identity");

} // namespace

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

void CaseScreen::keepTyped(CaseFlow& flow, IdentityPage& page)
{
    m_case = &flow;
    m_identity = &page;
    connect(&flow, &CaseFlow::opened, this, &CaseScreen::putBack);
    connect(&flow, &CaseFlow::ended, this, &CaseScreen::dropTyped);
    connect(&flow, &CaseFlow::changed, this, [this] {
        if (m_case->request() != m_typedFor || !m_case->isIdentified())
            return;
        dropTyped();
        // What was pressed is gone: on to Next, once that is on.
        QMetaObject::invokeMethod(this, [this] { focusStep(); }, Qt::QueuedConnection);
    });
}

std::optional<shell::Unsaved> CaseScreen::unsaved() const
{
    const QJsonObject typed = m_typedFor.isValid() ? m_identity->typed() : QJsonObject();
    if (typed.isEmpty())
        return std::nullopt;
    const QJsonObject content {{caseRequestKey, m_typedFor.value}, {caseIdentityKey, typed}};
    return shell::Unsaved {m_customer, QJsonDocument(content).toJson(QJsonDocument::Compact)};
}

bool CaseScreen::restore(const QByteArray& content)
{
    const QJsonObject kept = QJsonDocument::fromJson(content).object();
    const requests::RequestId id {kept[caseRequestKey].toInteger()};
    if (!id.isValid())
        return false;
    m_restored = kept;
    if (m_case->request() != id)
        openCase(id);
    return true;
}

/// The case is there: what is in the page is about somebody else, or was typed before a lock.
void CaseScreen::putBack()
{
    if (m_case->request() != m_typedFor)
        m_identity->clear();
    m_typedFor = m_case->isIdentified() ? requests::RequestId() : m_case->request();
    m_customer = m_case->view().request.customer;
    const QJsonObject kept = std::exchange(m_restored, {});
    if (kept.isEmpty())
        return;
    if (m_typedFor.isValid() && kept[caseRequestKey].toInteger() == m_typedFor.value)
        m_identity->bringBack(kept[caseIdentityKey].toObject());
    else
        Q_EMIT settled();
}

void CaseScreen::dropTyped()
{
    if (!m_typedFor.isValid())
        return;
    m_typedFor = {};
    m_identity->clear();
    Q_EMIT settled();
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
