// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace aicms::storage {

/// Larger databases are not sealed: reading one of 1.6 GB would take seconds at each opening.
inline constexpr qint64 largestSealed = 256LL * 1024 * 1024; // bytes

/// The salt of the file (16 bytes), then SHA-256 over the initialisation vector and authentication code that SQLCipher
/// keeps at the end of each page, and their number. Each code stands for its page and place, so this stands for the
/// whole file: a page that was put back to an older state is authentic by itself, but not here. Needs no key. Empty
/// when it would not tell anything: the log beside the file is not empty, the file is too large or cannot be read.
QByteArray pageSeal(const QString& path);
/// The same of the file's first `size` bytes, as if it ended there.
QByteArray pageSeal(const QString& path, qint64 size);

/// Whether a file that was sealed with `then` and has the seal `now` holds pages that were put there past the program.
/// False where that cannot be told: one of them is empty, or the file was written anew since, under a new key. All its
/// pages are authenticated with its salt then, so none of the sealed file's would be read in it.
/// A seal of 32 bytes is from before the salt stood in it.
bool isOtherPages(const QByteArray& then, const QByteArray& now);

} // namespace aicms::storage
