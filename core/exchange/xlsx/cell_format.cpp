// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/cell_format.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace aicms::exchange {

namespace {

using Kind = CellFormat::Kind;

constexpr double largestSerial = 2'958'466; // the first day that is beyond the year 9999
constexpr int secondsPerDay = 86'400;

/// What is left of a format code when everything that is only shown is taken out: quoted text, escaped characters,
/// colours, conditions and languages in brackets, paddings.
QString lettersOf(const QString& code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break; // the other sections are for negative numbers, zero and text
        if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
            if (i < 0)
                break;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (!inside.isEmpty() && inside.count(inside[0]) == inside.size()
                && QStringView(u"hms").contains(inside[0]))
                letters += u'h'; // a length of time
            i = end;
        } else {
            letters += c.toLower();
        }
    }
    return letters;
}

QString timeText(int seconds)
{
    const QTime time = QTime(0, 0).addSecs(seconds);
    return time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

QString dateText(double serial, Kind kind, bool startsIn1904)
{
    double day = std::floor(serial);
    int seconds = static_cast<int>(std::lround((serial - day) * secondsPerDay));
    if (seconds == secondsPerDay) {
        seconds = 0;
        day += 1;
    }
    if (kind == Kind::Time || (day == 0 && kind == Kind::DateTime))
        return timeText(seconds);
    // Lotus 1-2-3 took 1900 for a leap year, and all others followed: day 60 does not exist, before it all is one off.
    const QDate start = startsIn1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = start.addDays(static_cast<qint64>(day)).toString(Qt::ISODate);
    return kind == Kind::DateTime && seconds != 0 ? date + QLatin1Char(' ') + timeText(seconds) : date;
}

QString plainNumber(const QString& text, double number, int digits)
{
    static const QRegularExpression integer(QStringLiteral("^-?\\d{1,40}$"));
    QString plain = integer.match(text).hasMatch()                ? text
        : std::abs(number) < 1e21 && std::floor(number) == number ? QString::number(number, 'f', 0)
                                                                  : QString::number(number, 'g', 15);
    if (digits > 0 && !plain.startsWith(QLatin1Char('-')) && integer.match(plain).hasMatch())
        plain = plain.rightJustified(digits, QLatin1Char('0'));
    return plain;
}

} // namespace

CellFormat builtInFormat(int id)
{
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (within(14, 17) || within(27, 31) || id == 36 || within(50, 54) || within(57, 58))
        return {Kind::Date, 0};
    if (within(18, 21) || within(32, 35) || within(45, 47) || within(55, 56))
        return {Kind::Time, 0};
    return {id == 22 ? Kind::DateTime : Kind::Number, 0};
}

CellFormat readFormatCode(const QString& code)
{
    const QString letters = lettersOf(code);
    const QString lowest = letters.trimmed();
    if (lowest == u"general" || lowest == u"@" || lowest.isEmpty())
        return {};
    if (lowest.size() > 1 && lowest.count(u'0') == lowest.size())
        return {Kind::Number, static_cast<int>(qMin<qsizetype>(lowest.size(), 40))};
    if (letters.contains(u'0') || letters.contains(u'#') || letters.contains(u'?')) {
        // Seconds may have decimals; everything else with digits in it is a number.
        const bool isSeconds = letters.contains(u"s.0") || letters.contains(u"s,0");
        if (!isSeconds)
            return {};
    }
    const bool hasTime = letters.contains(u'h') || letters.contains(u's');
    const bool hasDate = letters.contains(u'y') || letters.contains(u'd') || (letters.contains(u'm') && !hasTime);
    if (hasDate)
        return {hasTime ? Kind::DateTime : Kind::Date, 0};
    return {hasTime ? Kind::Time : Kind::Number, 0};
}

QString cellNumber(const QString& value, const CellFormat& format, bool startsIn1904)
{
    const QString text = value.trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return text;
    if (format.kind != Kind::Number && number >= 0 && number < largestSerial)
        return dateText(number, format.kind, startsIn1904);
    return plainNumber(text, number, format.digits);
}

QString decodeCellEscapes(const QString& text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype at = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        plain += QStringView(text).mid(at, match.capturedStart() - at);
        plain += QChar(static_cast<char16_t>(match.captured(1).toUShort(nullptr, 16)));
        at = match.capturedEnd();
    }
    plain += QStringView(text).mid(at);
    return plain;
}

} // namespace aicms::exchange
