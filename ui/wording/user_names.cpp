// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/user_names.h"

#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace aicms::wording {

namespace {

struct Users {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Users)
};

} // namespace

QString UserNames::find(base::UserId user) const
{
    const auto known = m_names.constFind(user);
    if (known != m_names.constEnd())
        return *known;
    const auto found = m_workspace->users().names({user});
    const QString name = found ? found->value(user) : QString();
    m_names.insert(user, name);
    return name;
}

QString UserNames::of(base::UserId user) const
{
    const QString name = find(user);
    return !name.isEmpty() || !user.isValid()
        ? name
        : Users::tr("User %1", "number of a user whose name is not known").arg(user.value);
}

} // namespace aicms::wording
