// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::wording {

/// One text of ours in a language that need not be the program's: of what is written for somebody else. As in the
/// source where the program does not have that language.
QString textIn(const QString& language, const char* context, const char* source);

/// auditActionName() for a reader of that language.
QString auditActionIn(const QString& language, const QString& action);

} // namespace aicms::wording
