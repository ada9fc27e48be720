// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace aicms::window {

/// Puts a new process of this program in the place of this one: memory, threads and open files are gone, so nothing
/// that was read from a vault is left (closing the database alone left hundreds of rows). `arguments` must tell of
/// nobody: other users of the computer can read them. Returns only when it failed.
void relaunch(const QStringList& arguments);

} // namespace aicms::window
