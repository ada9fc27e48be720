// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/handler_field.h"

#include "core/workspace/workspace.h"
#include "ui/kit/label.h"
#include "ui/requests/request_cells.h"
#include "ui/shell/spacing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace aicms::ui_requests {

std::vector<Handler> handlersOf(workspace::Workspace& vault)
{
    const access::Session& me = vault.session();
    if (!access::permit(me, access::Operation::HandleRequest))
        return {};
    std::vector<Handler> handlers {{me.user, me.userName}};
    const auto users = vault.users().list();
    const auto roles = vault.users().roles();
    if (!users || !roles)
        return handlers;
    for (const users::User& user : *users) {
        const auto role = std::ranges::find(*roles, user.role, &access::Role::name);
        const bool isKnown = !user.removedAt && user.id != me.user && role != roles->end();
        if (isKnown && access::permit({user.id, user.name, *role}, access::Operation::HandleRequest))
            handlers.push_back({user.id, user.name});
    }
    return handlers;
}

HandlerField::HandlerField(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_users(new QComboBox)
{
    m_users->setObjectName(QStringLiteral("requestHandler"));
    m_users->setAccessibleName(tr("Who handles this request"));
    m_users->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* label
        = new kit::Label(tr("With", "who handles a request"), theme::Type::Caption, theme::Color::TextSecondary);
    label->setBuddy(m_users);
    auto* row = new QHBoxLayout(this);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(label);
    row->addWidget(m_users, 1);
    connect(m_users, &QComboBox::activated, this,
        [this] { Q_EMIT chosen(base::UserId {m_users->currentData().toLongLong()}); });
}

void HandlerField::show(const requests::Request& request)
{
    const QSignalBlocker quiet(m_users);
    const base::UserId now = request.standing.assignedTo;
    const std::vector<Handler> handlers = handlersOf(m_context.workspace);
    m_users->clear();
    for (const Handler& each : handlers)
        m_users->addItem(each.name, each.id.value);
    if (m_users->findData(now.value) < 0)
        m_users->addItem(now.isValid() ? userNames(m_context.workspace, {now}).value(now.value)
                                       : tr("Nobody yet", "who handles a request"),
            now.value);
    m_users->setCurrentIndex(m_users->findData(now.value));
    m_users->setEnabled(request.standing.end == requests::End::Open && !handlers.empty());
}

} // namespace aicms::ui_requests
