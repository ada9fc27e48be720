// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/ids.h"
#include "ui/wording/user_names.h"

#include <QStringList>

#include <vector>

namespace aicms::workspace {
class Workspace;
}

namespace aicms::customers_ui {

/// Names of those who work with the vault, and what their roles may see.
class PeopleNames {
public:
    explicit PeopleNames(workspace::Workspace& workspace);
    QString nameOf(base::UserId user) const; ///< "a colleague" where there is none
    /// Names of the roles that have all of `rights`.
    QStringList rolesWith(access::Rights rights) const;

private:
    wording::UserNames m_names;
    std::vector<access::Role> m_roles;
};

} // namespace aicms::customers_ui
