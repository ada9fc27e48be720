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

/// Asked at each way out of the window (tests/rules/ways_out.txt) by which leaves what people agreed to, or what goes
/// to several of them: a file, a paper, letters. False: not from this vault; the notice above the page says why and
/// what to do. Blocks for one query.
bool listsMayLeave(const Context& context);

} // namespace aicms::shell
