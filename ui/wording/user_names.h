// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QString>

#include <vector>

namespace aicms::workspace {
class Workspace;
}

namespace aicms::wording {

/// Who stands behind the number that an entry, a note or a row of the log bears. Names are looked up once and kept as
/// long as this lives; those who were removed keep theirs.
class UserNames {
public:
    /// `workspace` must outlive this.
    explicit UserNames(workspace::Workspace& workspace) : m_workspace(&workspace) { }
    /// Empty: nobody ever had the number, or the role does not let see it.
    QString find(base::UserId user) const;
    /// The same with words in place of nothing, "User 7"; empty for what nobody did.
    QString of(base::UserId user) const;

private:
    workspace::Workspace* m_workspace;
    mutable QHash<base::UserId, QString> m_names; ///< with those that were not found, as empty texts
};

} // namespace aicms::wording
