// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/kit/day_text.h"

#include <QLineEdit>

#include <functional>

namespace aicms::kit {

/// One day, typed in one go (day_text.h says how) or chosen from a calendar (its button, Alt+Down or F4). What was
/// typed is looked at when Return is pressed or the field is left; what is no day, or lies outside the range, is told
/// and the day before stays.
class DayField : public QLineEdit {
public:
    explicit DayField(QWidget* parent = nullptr);
    QDate date() const { return m_date; } ///< invalid: none, where none is needed
    /// What stands there now, although the field was not left yet; date() where that is no day of the range.
    QDate typed() const;
    /// Says nothing to `chosen`.
    void setDate(const QDate& date);
    void setDateRange(const QDate& first, const QDate& last);
    /// What "today" and a day without its year mean; until it is set neither is understood.
    void setToday(const QDate& today) { m_range.today = today; }
    /// No day is needed: the field may be empty and then says `none`.
    void setOptional(const QString& none);
    std::function<void(const QDate&)> chosen = {}; ///< another day than before
    std::function<void(const QString&)> refused = {}; ///< the text that is no day of the range

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();
    void choose(const QDate& day);
    void openCalendar();

    QAction* m_open;
    QDate m_date;
    DayRange m_range;
    bool m_isOptional = false;
};

/// A day and a time, typed in one go: "3.5.2024 14:30", "today 9:05", "now"; a day alone means the whole day. What
/// cannot be read stays as it was typed, marked as wrong, so that nothing else is taken in its place.
class MomentField : public QLineEdit {
public:
    explicit MomentField(QWidget* parent = nullptr);
    void setMoment(const QDateTime& moment);
    void setDay(const QDate& day); ///< a moment of which no hour is known
    void setDateRange(const QDate& first, const QDate& last);
    void setToday(const QDate& today) { m_range.today = today; }
    /// Reads what stands there now. Empty: it is no moment, or lies outside the range.
    std::optional<TypedMoment> moment() const;
    /// "now" was typed, or the field says still what setMoment() or setDay() wrote.
    bool isUntouched() const;
    /// What is wrong with what stands there; None also for "now".
    DayFault fault() const;
    /// What stands there in the computer's zone, a day alone as its noon; `untouched` where it says still what
    /// setMoment() wrote, or cannot be read.
    base::UtcTime localTime(base::UtcTime untouched) const;
    /// A sentence that says so, with an example; empty for None.
    static QString sentence(DayFault fault);
    std::function<void()> edited = {}; ///< left, or Return was pressed; the text may be wrong

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void write(const QString& moment);
    void settle();
    void openCalendar();

    QAction* m_open;
    QString m_written; ///< by setMoment() or setDay()
    DayRange m_range;
};

} // namespace aicms::kit
