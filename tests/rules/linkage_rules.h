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

/// The protections that every program of ours bears, in the words of hardening-check.
const QStringList& protections();

/// Headers, segments, dynamic section and dynamic symbols of a program as readelf tells them; empty when it cannot be
/// read.
QString elfReport(const QString& program);
/// An elfReport() -> protections that are not there. What the report does not mention is missing, so of an empty report
/// all are.
QStringList missingProtections(const QString& elfReport);
/// The same by what hardening-check (Debian: devscripts) prints for one program.
QStringList missingByHardeningCheck(const QString& output);

/// Standard output of a command; empty when it cannot be run. Its exit code says nothing here: hardening-check fails
/// over protections that this Debian cannot have.
QString outputOf(const QString& command, const QStringList& arguments);

} // namespace aicms::rules
