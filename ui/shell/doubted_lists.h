// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aicms::shell {

struct Context;

// Why this vault may name somebody who said no since (workspace::doubtOfLists) stands above the page, and to whoever
// may do it the bar offers the way out: to vouch for the vault, or to bring it up to the list beside it. Each asks once
// more in the same bar what it changes; closing the bar leaves all as it is.

/// At opening: of the one doubt that no mark of the opening's report tells.
void warnOfOlderVault(const Context& context);

/// Before a list leaves by the window.
void warnOfLists(const Context& context);

/// Asked at each way out of the window (tests/rules/ways_out.txt) by which leaves what people agreed to, or what goes
/// to several of them: a file, a paper, letters. False: not from this vault; the notice above the page says why and
/// what to do. Blocks for one query.
bool listsMayLeave(const Context& context);

} // namespace aicms::shell
