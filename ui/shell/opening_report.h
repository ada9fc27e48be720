// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QStringList>

namespace aicms::shell {

struct Context;

/// What was noticed while opening, each as a sentence with what to do about it; empty when all was well.
QStringList openingReportSentences(const workspace::OpenReport& report);

/// Before a list leaves by the window: says above the page why this vault may name somebody who said no since
/// (workspace::doubtOfLists), where that is so.
void warnOfLists(const Context& context);

} // namespace aicms::shell
