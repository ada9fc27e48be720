// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aicms::cli {

/// First thing in main(): new files are readable by their owner only, no core dump is written, and no other process of
/// the same user can attach (a root user still can).
void hardenProcess();

} // namespace aicms::cli
