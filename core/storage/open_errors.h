// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aicms::storage {

/// A file that SQLite cannot open for writing it tries to open for reading, and the system's answer to the second try
/// hides the one to the first: a journal for which a full disk has no room is reported as missing. After this a full
/// disk is told as such. To be called before the first database is opened; more calls do nothing.
void keepErrorsOfOpening();

} // namespace aicms::storage
