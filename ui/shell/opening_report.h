// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QStringList>

namespace aicms::shell {

/// What was noticed while opening, each as a sentence with what to do about it; empty when all was well.
QStringList openingReportSentences(const workspace::OpenReport& report);

} // namespace aicms::shell
