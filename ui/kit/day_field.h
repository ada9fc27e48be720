// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/day_format.h"
#include "ui/kit/themed.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDate>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace aicms::kit {

/// A day as people type it: 2025-05-03, 3.5.2025, 03/05/2025 in the order of the locale, 3 May 2025, May 3, 2025, with
/// the months' names in the locale's language or in English. Invalid: it is no day.
inline QDate dayFromText(const QString& text, const QLocale& locale = QLocale())
{
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,4}) ?([-./ ]) ?(\\d{1,2}) ?\\2 ?(\\d{1,4})\\.?$"));
    const auto match = numbers.match(text.simplified());
    if (match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int middle = match.captured(3).toInt();
        const int last = match.captured(4).toInt();
        if (match.capturedLength(1) == 4)
            return {first, middle, last};
        if (match.capturedLength(4) != 4)
            return {};
        const bool isMonthFirst = match.captured(2) != QLatin1String(".")
            && locale.dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'), Qt::CaseInsensitive);
        return isMonthFirst ? QDate(last, first, middle) : QDate(last, middle, first);
    }
    // With the dot of a short month where it has one: 3. Sept. 2026.
    static const QRegularExpression dotOfDay(QStringLiteral("^(\\d{1,2})\\."));
    const QString dotted
        = QString(text).remove(QLatin1Char(',')).replace(dotOfDay, QStringLiteral("\\1 ")).simplified();
    for (const QString& words : {QString(dotted).remove(QLatin1Char('.')), dotted}) {
        for (const QLocale& each : {locale, QLocale(QLocale::English)}) {
            for (const char* form : {"d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy"}) {
                const QDate day = each.toDate(words, QLatin1String(form));
                if (day.isValid())
                    return day;
            }
        }
    }
    return {};
}

/// One day, typed in one go or chosen from a calendar. What was typed is looked at when Return is pressed or the field
/// is left; what is no day, or lies outside the range, is told and the day before stays.
class DayField : public QLineEdit {
public:
    explicit DayField(QWidget* parent = nullptr) : QLineEdit(parent)
    {
        constexpr int width = 170;
        followTheme(this, [this] {
            setMinimumWidth(theme::px(width));
            m_open->setIcon(theme::theme().actionIcon(QStringLiteral("calendar"), theme::Color::TextSecondary));
        });
        connect(m_open, &QAction::triggered, this, [this] { openCalendar(); });
        connect(this, &QLineEdit::editingFinished, this, [this] { take(dayFromText(text())); });
    }
    QDate date() const { return m_date; }
    /// Says nothing to `chosen`.
    void setDate(const QDate& date)
    {
        m_date = date;
        setText(QLocale().toString(date, dayFormat()));
    }
    void setDateRange(const QDate& first, const QDate& last)
    {
        m_first = first;
        m_last = last;
    }
    std::function<void(const QDate&)> chosen = {}; ///< another day than before
    std::function<void(const QString&)> refused = {}; ///< the text that is no day of the range

private:
    void take(const QDate& day)
    {
        const QString typed = text();
        if (day == m_date || typed == QLocale().toString(m_date, dayFormat())) {
            setDate(m_date);
            return;
        }
        if (!day.isValid() || day < m_first || day > m_last) {
            setDate(m_date);
            if (refused)
                refused(typed);
            return;
        }
        setDate(day);
        if (chosen)
            chosen(day);
    }
    void openCalendar()
    {
        auto* calendar = new QCalendarWidget(this);
        calendar->setWindowFlag(Qt::Popup);
        calendar->setAttribute(Qt::WA_DeleteOnClose);
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        constexpr int widthForWeekdays = 340;
        calendar->setMinimumWidth(theme::px(widthForWeekdays));
        // Month and year stand on the selection's colour otherwise, in which they cannot be read.
        if (auto* head = calendar->findChild<QWidget*>(QStringLiteral("qt_calendar_navigationbar"))) {
            QPalette colours = calendar->palette();
            colours.setColor(QPalette::Highlight, colours.color(QPalette::Window));
            colours.setColor(QPalette::HighlightedText, colours.color(QPalette::WindowText));
            head->setPalette(colours);
        }
        calendar->setDateRange(m_first, m_last); // other days cannot be chosen
        calendar->setSelectedDate(m_date);
        const auto choose = [this, calendar](const QDate& day) {
            calendar->close();
            setText(QLocale().toString(day, dayFormat()));
            if (day != m_date) {
                setDate(day);
                if (chosen)
                    chosen(day);
            }
        };
        connect(calendar, &QCalendarWidget::clicked, this, choose);
        connect(calendar, &QCalendarWidget::activated, this, choose);
        calendar->move(mapToGlobal(rect().bottomLeft()));
        calendar->show();
    }

    QAction* m_open = addAction(QIcon(), QLineEdit::TrailingPosition);
    QDate m_date;
    QDate m_first = QDate(1, 1, 1);
    QDate m_last = QDate(9999, 12, 31);
};

} // namespace aicms::kit
