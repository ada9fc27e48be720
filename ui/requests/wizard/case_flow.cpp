// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/wizard/case_flow.h"

#include "core/workspace/workspace.h"
#include "ui/kit/when_done.h"

namespace aicms::ui_requests {

using requests::Move;
using requests::MoveDraft;

CaseFlow::CaseFlow(workspace::Workspace& vault, QObject* parent) : QObject(parent), m_vault(vault) { }

void CaseFlow::moveAll(std::vector<MoveDraft> drafts)
{
    kit::whenDone(this, m_vault.requests().moveAll(m_id, std::move(drafts)),
        [this, id = m_id](const base::Result<requests::RequestView>& answer) {
            if (id != m_id)
                return;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            setView(*answer);
            Q_EMIT changed();
            if (answer->request.standing.end != requests::End::Open)
                Q_EMIT ended(answer->request.standing.end);
        });
}

void CaseFlow::identify(const QString& method, const QString& how)
{
    MoveDraft draft;
    draft.move = Move::ShowIdentity;
    draft.code = method;
    draft.text = how;
    move(std::move(draft));
}

void CaseFlow::askIdentity()
{
    MoveDraft draft;
    draft.move = Move::AskIdentity;
    move(std::move(draft));
}

void CaseFlow::failIdentity(const QString& reason)
{
    MoveDraft draft;
    draft.move = Move::FailIdentity;
    draft.text = reason;
    move(std::move(draft));
}

} // namespace aicms::ui_requests
