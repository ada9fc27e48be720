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

PeopleNames::PeopleNames(workspace::Workspace& workspace) : m_names(workspace)
{
    if (const auto roles = workspace.users().roles()) {
        m_roles = *roles;
    } else {
        const auto presets = access::presetRoles();
        m_roles.assign(presets.begin(), presets.end());
    }
}

QString PeopleNames::nameOf(base::UserId user) const
{
    const QString name = m_names.find(user);
    return name.isEmpty() ? People::tr("a colleague") : name;
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
