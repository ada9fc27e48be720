// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::users {

/// Subject of NotAllowed: the role has rights that whoever gives it does not have.
inline const QString beyondOwnRights = QStringLiteral("beyond_own_rights");

} // namespace aicms::users
