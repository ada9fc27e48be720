// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/salvage.h"

#include <QStringList>

namespace aicms::wording {

/// What was saved and what could not be read, one line each, the most important first. Ids and counts only.
QStringList salvageLines(const workspace::SalvageResult& result);

} // namespace aicms::wording
