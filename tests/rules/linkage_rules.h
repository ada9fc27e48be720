// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace aicms::rules {

/// Names of the shared libraries that a program asks for itself (readelf -d), or with all that those ask for (ldd).
/// Empty when the program cannot be read.
QStringList neededLibraries(const QString& program);
QStringList loadedLibraries(const QString& program);

/// No plain SQLite beside SQLCipher (with both, the file stays readable), no network; without a window no Qt beyond
/// Core.
QStringList linkBreaches(const QString& program, const QStringList& needed, const QStringList& loaded, bool hasWindow);

/// What hardening-check prints for one program -> protections that are not there. A protection that is not mentioned
/// at all counts as missing.
QStringList missingProtections(const QString& hardeningCheckOutput);

/// Standard output of a command; empty when it cannot be run. Its exit code says nothing here: hardening-check fails
/// over protections that this Debian cannot have.
QString outputOf(const QString& command, const QStringList& arguments);

} // namespace aicms::rules
