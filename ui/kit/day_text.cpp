// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/day_text.h"

#include "ui/kit/day_format.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace aicms::kit {

namespace {

struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::kit::DayWords)
};

bool isMonthFirst(const QLocale& locale, QChar separator)
{
    return separator != u'.' && locale.dateFormat(QLocale::ShortFormat).startsWith(u'M', Qt::CaseInsensitive);
}

/// Small letters, and the apostrophe that keyboards have: the texts of the program have the other one (aujourd’hui).
QString asTyped(const QString& word)
{
    return word.trimmed().toLower().replace(QChar(0x2019), u'\'');
}

std::optional<QDate> dayByWord(const QString& text, const QDate& today)
{
    const QString word = asTyped(text);
    const std::pair<const char*, int> english[] = {{"today", 0}, {"yesterday", -1}, {"tomorrow", 1}};
    for (const auto& [name, days] : english) {
        if (word == QLatin1String(name))
            return today.addDays(days);
    }
    const std::pair<QString, int> translated[] = {{DayWords::tr("today", "a word that can be typed for a day"), 0},
        {DayWords::tr("yesterday", "a word that can be typed for a day"), -1},
        {DayWords::tr("tomorrow", "a word that can be typed for a day"), 1}};
    for (const auto& [name, days] : translated) {
        if (word == asTyped(name))
            return today.addDays(days);
    }
    return std::nullopt;
}

/// Of this year, or of the one beside it when the range holds it only there.
QDate inRange(int month, int day, const DayRange& range)
{
    for (const int years : {0, -1, 1}) {
        const QDate found(range.today.year() + years, month, day);
        if (range.holds(found))
            return found;
    }
    return {range.today.year(), month, day};
}

QDate yearless(const QString& text, const DayRange& range, const QLocale& locale)
{
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,2}) ?([-./]) ?(\\d{1,2}) ?\\.?$"));
    if (const auto match = numbers.match(text.simplified()); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int last = match.captured(3).toInt();
        return isMonthFirst(locale, match.captured(2)[0]) ? inRange(first, last, range) : inRange(last, first, range);
    }
    // A leap year, so that 29 February can be read; the year that counts is looked for afterwards.
    constexpr int leapYear = 2000;
    const QString words = text.simplified() + QStringLiteral(" %1").arg(leapYear);
    const QDate read = dayFromText(words, locale);
    return read.isValid() && read.year() == leapYear ? inRange(read.month(), read.day(), range) : QDate();
}

/// "20.4.26", "20/4/26": of the century of today. The last one is not meant; the range tells what is still to come.
QDate inThisCentury(const QString& text, const QDate& today, const QLocale& locale)
{
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,2}) ?([./]) ?(\\d{1,2}) ?\\2 ?(\\d{2})$"));
    constexpr int century = 100;
    const auto match = numbers.match(text.simplified());
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int middle = match.captured(3).toInt();
    const int year = today.year() / century * century + match.captured(4).toInt();
    return isMonthFirst(locale, match.captured(2)[0]) ? QDate(year, first, middle) : QDate(year, middle, first);
}

} // namespace

QDate dayFromText(const QString& text, const QLocale& locale)
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
        return isMonthFirst(locale, match.captured(2)[0]) ? QDate(last, first, middle) : QDate(last, middle, first);
    }
    // With the dot of a short month where it has one: 3. Sept. 2026.
    // And without what stands between in Spanish: 3 de mayo de 2026.
    static const QRegularExpression dotOfDay(QStringLiteral("^(\\d{1,2})\\."));
    static const QRegularExpression between(QStringLiteral(" de "), QRegularExpression::CaseInsensitiveOption);
    const QString dotted = QString(text)
                               .remove(u',')
                               .replace(dotOfDay, QStringLiteral("\\1 "))
                               .replace(between, QStringLiteral(" "))
                               .simplified();
    for (const QString& words : {QString(dotted).remove(u'.'), dotted}) {
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

QDate dayFromText(const QString& text, const DayRange& range, const QLocale& locale)
{
    if (const QDate whole = dayFromText(text, locale); whole.isValid())
        return whole;
    if (!range.today.isValid())
        return {};
    if (const QDate found = inThisCentury(text, range.today, locale); found.isValid())
        return found;
    const auto named = dayByWord(text, range.today);
    return named ? *named : yearless(text, range, locale);
}

std::optional<TypedMoment> momentFromText(const QString& text, const DayRange& range, const QLocale& locale)
{
    static const QRegularExpression withTime(
        QStringLiteral("^(?:(.*\\S)[ ,T]+|)(\\d{1,2})([:.]| ?h ?)(\\d{2})(?: ?([ap])\\.?m\\.?)?(?: ?(?:Uhr|h))?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = text.simplified();
    const auto match = withTime.match(plain);
    if (match.hasMatch() && (!match.captured(1).isEmpty() || match.captured(3) != QLatin1String("."))) {
        int hour = match.captured(2).toInt();
        const QString half = match.captured(5).toLower();
        constexpr int noon = 12;
        if (!half.isEmpty())
            hour = hour > noon ? -1 : hour % noon + (half == QLatin1String("p") ? noon : 0);
        const QTime time(hour, match.captured(4).toInt());
        const QString front = match.captured(1);
        const QDate day = front.isEmpty() ? range.today
                                          : dayFromText(front.endsWith(u',') ? front.chopped(1) : front, range, locale);
        if (day.isValid() && time.isValid())
            return TypedMoment {day, time};
    }
    const QDate day = dayFromText(plain, range, locale);
    return day.isValid() ? std::optional(TypedMoment {day}) : std::nullopt;
}

DayFault momentFault(const QString& text, const DayRange& range, const QLocale& locale)
{
    if (const auto read = momentFromText(text, range, locale))
        return range.holds(read->day) ? DayFault::None
            : read->day < range.first ? DayFault::TooEarly
                                      : DayFault::TooLate;
    // With a day that every month has, and a time that every day has, it would be one.
    static const QRegularExpression time(QStringLiteral("\\b\\d{1,2}:\\d{2}\\b"));
    static const QRegularExpression figures(
        QStringLiteral("^(\\d{1,2} ?[-./] ?\\d{1,2}( ?[-./] ?\\d{4}| ?[./] ?\\d{2}| ?\\.)?|"
                       "\\d{4}-\\d{1,2}-\\d{1,2})(?=[ ,T]|$)"));
    static const QRegularExpression dayNumber(QStringLiteral("\\b\\d{1,2}\\b(?![:\\d])"));
    const QString plain = text.simplified();
    QString tamed = plain;
    tamed.replace(time, QStringLiteral("12:00"));
    const auto number = dayNumber.match(tamed);
    if (number.hasMatch() && !figures.match(tamed).hasMatch())
        tamed.replace(number.capturedStart(), number.capturedLength(), QStringLiteral("1"));
    const bool isFigures = figures.match(plain).hasMatch();
    return isFigures || momentFromText(tamed, range, locale) ? DayFault::NoSuchDay : DayFault::Unreadable;
}

QString dayFieldText(const QDate& day)
{
    return QLocale().toString(day, dayFormat());
}

} // namespace aicms::kit
