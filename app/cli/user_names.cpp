// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/user_names.h"

namespace aicms::cli {

QHash<qint64, QString> userNames(workspace::Workspace& vault)
{
    QHash<qint64, QString> names;
    if (const auto users = vault.users().list()) {
        for (const users::User& user : *users)
            names.insert(user.id.value, user.name);
    }
    return names;
}

} // namespace aicms::cli
