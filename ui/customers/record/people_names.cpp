// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/people_names.h"

#include "core/workspace/workspace.h"
#include "ui/wording/names.h"

#include <QCoreApplication>

namespace aicms::customers_ui {

namespace {

struct People {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::People)
};

} // namespace

PeopleNames::PeopleNames(workspace::Workspace& workspace)
{
    m_names.insert(workspace.session().user.value, workspace.session().userName);
    if (const auto users = workspace.users().list()) {
        for (const users::User& user : *users)
            m_names.insert(user.id.value, user.name);
    }
    if (const auto roles = workspace.users().roles()) {
        m_roles = *roles;
    } else {
        const auto presets = access::presetRoles();
        m_roles.assign(presets.begin(), presets.end());
    }
}

QString PeopleNames::nameOf(base::UserId user) const
{
    return m_names.value(user.value, People::tr("a colleague"));
}

QStringList PeopleNames::rolesWith(access::Rights rights) const
{
    QStringList names;
    for (const access::Role& role : m_roles) {
        if ((role.rights & rights) == rights)
            names.append(wording::roleName(role.name));
    }
    return names;
}

} // namespace aicms::customers_ui
