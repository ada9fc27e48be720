// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace aicms::storage {

/// Larger databases are not sealed: reading one of 1.6 GB would take seconds at each opening.
inline constexpr qint64 largestSealed = 256LL * 1024 * 1024; // bytes

/// SHA-256 over the initialisation vector and authentication code that SQLCipher keeps at the end of each page, and
/// their number. Each code stands for its page and place, so this stands for the whole file: a page that was put back
/// to an older state is authentic by itself, but not here. Needs no key. Empty when it would not tell anything: the log
/// beside the file is not empty, the file is too large or cannot be read.
QByteArray pageSeal(const QString& path);

} // namespace aicms::storage
