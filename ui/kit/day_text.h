// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

namespace aicms::kit {

/// The days that a field takes, both ends included, and the day on which it is filled in.
struct DayRange {
    QDate first = QDate(1, 1, 1);
    QDate last = QDate(9999, 12, 31);
    QDate today = {};
    bool holds(const QDate& day) const { return day.isValid() && day >= first && day <= last; }
};

/// A day and, where one was written, a time of that day.
struct TypedMoment {
    QDate day;
    std::optional<QTime> time = {};
};

/// A day as people type it: 2025-05-03, 3.5.2025, 03/05/2025 in the order of the locale, 3 May 2025, May 3, 2025, with
/// the months' names in the locale's language or in English. Invalid: it is no day.
QDate dayFromText(const QString& text, const QLocale& locale = QLocale());
/// The same, and what is short: "today", "yesterday", "tomorrow" (in the program's language or English), a day without
/// its year, "3.5." or "3 May", which is that of this year, of the last or of the next, whichever the range holds
/// first, and one with two digits of it, "3.5.26" or "3/5/26", which is of this century. A day outside the range is
/// given back as it is: the caller tells it apart from what is no day.
QDate dayFromText(const QString& text, const DayRange& range, const QLocale& locale = QLocale());
/// A day as above with "14:30", "14.30", "2:30 pm" or "14:30 Uhr" behind it; a time alone is of today. "now" has none
/// and is for the caller to understand. Empty: it is neither.
std::optional<TypedMoment> momentFromText(
    const QString& text, const DayRange& range, const QLocale& locale = QLocale());

/// What is wrong with a moment that was typed, so that each is told in words of its own.
enum class DayFault {
    None,
    Unreadable,
    NoSuchDay, ///< 31.2.2024, or 25:00: written like a day and a time, but there is none
    TooEarly, ///< before the range
    TooLate, ///< behind the range
};
DayFault momentFault(const QString& text, const DayRange& range, const QLocale& locale = QLocale());

/// "3 May 2025", as fields write the day that they took.
QString dayFieldText(const QDate& day);

} // namespace aicms::kit
