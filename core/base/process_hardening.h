// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aicms::base {

/// The first thing in main() of each program. Makes the process a bad place to look for secrets, before anything else
/// runs: files for their owner only, no core dumps, no other process of the same user reading its memory (measured:
/// ptrace and /proc/PID/mem are refused), and no plug-ins or styles from the environment or the current folder. What a
/// system lacks is left out.
void hardenProcess();

} // namespace aicms::base
