// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/holidays.h"

#include "core/base/json_strings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace aicms::deadlines {

namespace {

using base::ErrorKind;

const QString badHolidays = QStringLiteral("law.holidays");
constexpr int daysInWeek = 7;

int weekday(const QString& name)
{
    static const QStringList names = {QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
        QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    return static_cast<int>(names.indexOf(name)) + 1;
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

/// "12-25", "easter-2", "1mon05" or "lastmon05".
QDate simpleDay(const QString& on, int year)
{
    static const QRegularExpression fixed(QStringLiteral("^(\\d\\d)-(\\d\\d)$"));
    static const QRegularExpression easter(QStringLiteral("^easter([+-]\\d+)$"));
    static const QRegularExpression nth(QStringLiteral("^([1-4]|last)([a-z]{3})(\\d\\d)$"));
    if (const auto m = fixed.match(on); m.hasMatch())
        return {year, m.captured(1).toInt(), m.captured(2).toInt()};
    if (const auto m = easter.match(on); m.hasMatch())
        return easterSunday(year).addDays(m.captured(1).toInt());
    const auto m = nth.match(on);
    if (!m.hasMatch() || weekday(m.captured(2)) == 0)
        return {};
    const QDate first(year, m.captured(3).toInt(), 1);
    if (!first.isValid())
        return {};
    if (m.captured(1) == QLatin1String("last")) {
        const QDate last = first.addMonths(1).addDays(-1);
        return last.addDays(-((last.dayOfWeek() - weekday(m.captured(2)) + daysInWeek) % daysInWeek));
    }
    const int offset = (weekday(m.captured(2)) - first.dayOfWeek() + daysInWeek) % daysInWeek;
    return first.addDays(offset + daysInWeek * (m.captured(1).toInt() - 1));
}

std::optional<HolidayMove> moveFrom(const QString& text)
{
    static const QHash<QString, HolidayMove> moves
        = {{QString(), HolidayMove::Stays}, {QStringLiteral("next_free_day"), HolidayMove::NextFreeDay},
            {QStringLiteral("nearest_weekday"), HolidayMove::NearestWeekday},
            {QStringLiteral("sunday_to_monday"), HolidayMove::SundayToMonday},
            {QStringLiteral("sunday_to_saturday"), HolidayMove::SundayToSaturday}};
    const auto found = moves.find(text);
    return found == moves.end() ? std::nullopt : std::optional(*found);
}

QDate movedDay(HolidayMove move, QDate day)
{
    switch (move) {
    case HolidayMove::NearestWeekday:
        return day.dayOfWeek() == Qt::Saturday ? day.addDays(-1) : day.addDays(day.dayOfWeek() == Qt::Sunday ? 1 : 0);
    case HolidayMove::SundayToMonday: return day.addDays(day.dayOfWeek() == Qt::Sunday ? 1 : 0);
    case HolidayMove::SundayToSaturday: return day.addDays(day.dayOfWeek() == Qt::Sunday ? -1 : 0);
    case HolidayMove::Stays:
    case HolidayMove::NextFreeDay: break; // the latter needs to know the others
    }
    return day;
}

std::optional<HolidayRule> readHoliday(const QJsonObject& object)
{
    const auto text = [&](const char* name) { return object.value(QLatin1String(name)).toString(); };
    HolidayRule rule;
    rule.name = text("name");
    rule.on = text("on");
    rule.regions = base::stringsOf(object.value(QLatin1String("regions")));
    rule.validFrom = QDate::fromString(text("valid_from"), Qt::ISODate);
    rule.validTo = QDate::fromString(text("valid_to"), Qt::ISODate);
    const auto move = moveFrom(text("moves"));
    constexpr int leapYear = 2024;
    const bool isDated = (text("valid_from").isEmpty() || rule.validFrom.isValid())
        && (text("valid_to").isEmpty() || rule.validTo.isValid());
    if (rule.name.isEmpty() || !move || !isDated || !rule.inYear(leapYear).isValid())
        return std::nullopt;
    rule.move = *move;
    return rule;
}

/// All holidays whose own day lies in that year; a moved one may lie beside it.
void addYear(const CountryHolidays& country, const QString& region, int year, QMap<QDate, QString>& days)
{
    std::vector<const HolidayRule*> waiting;
    for (const HolidayRule& rule : country.rules) {
        const QDate day = rule.inYear(year);
        const bool holds = (!rule.validFrom.isValid() || day >= rule.validFrom)
            && (!rule.validTo.isValid() || day <= rule.validTo)
            && (rule.regions.isEmpty() || rule.regions.contains(region));
        if (!holds)
            continue;
        if (rule.move == HolidayMove::NextFreeDay && isWeekend(day))
            waiting.push_back(&rule);
        else
            days.insert(movedDay(rule.move, day), rule.name);
    }
    for (const HolidayRule* rule : waiting) {
        QDate day = rule->inYear(year);
        while (isWeekend(day) || days.contains(day))
            day = day.addDays(1);
        days.insert(day, rule->name);
    }
}

} // namespace

QDate easterSunday(int year)
{
    // Oudin's computation of the Gregorian Easter.
    const int century = year / 100;
    const int golden = year % 19;
    const int k = (century - 17) / 25;
    int i = (century - century / 4 - (century - k) / 3 + 19 * golden + 15) % 30;
    i -= (i / 28) * (1 - (i / 28) * (29 / (i + 1)) * ((21 - golden) / 11));
    const int j = (year + year / 4 + i + 2 - century + century / 4) % 7;
    const int fullMoon = i - j;
    const int month = 3 + (fullMoon + 40) / 44;
    return {year, month, fullMoon + 28 - 31 * (month / 4)};
}

QDate HolidayRule::inYear(int year) const
{
    static const QRegularExpression relative(QStringLiteral("^([a-z]{3})([<>])(.+)$"));
    const auto m = relative.match(on);
    if (!m.hasMatch())
        return simpleDay(on, year);
    QDate day = simpleDay(m.captured(3), year);
    const int wanted = weekday(m.captured(1));
    if (!day.isValid() || wanted == 0)
        return {};
    const int direction = m.captured(2) == QLatin1String("<") ? -1 : 1;
    do
        day = day.addDays(direction);
    while (day.dayOfWeek() != wanted);
    return day;
}

base::Result<HolidayBook> HolidayBook::fromJson(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    HolidayBook book;
    book.m_version = object.value(QLatin1String("version")).toString();
    book.m_firstYear = QDate::fromString(object.value(QLatin1String("valid_from")).toString(), Qt::ISODate).year();
    for (const QJsonValue& value : object.value(QLatin1String("countries")).toArray()) {
        const QJsonObject listed = value.toObject();
        CountryHolidays country;
        country.country = listed.value(QLatin1String("country")).toString();
        country.regions = base::stringsOf(listed.value(QLatin1String("regions")));
        country.needsRegion = listed.value(QLatin1String("needs_region")).toBool();
        country.note = listed.value(QLatin1String("note")).toString();
        for (const QJsonValue& day : listed.value(QLatin1String("days")).toArray()) {
            auto rule = readHoliday(day.toObject());
            const auto isKnown = [&](const QString& region) { return country.regions.contains(region); };
            if (!rule || !std::ranges::all_of(rule->regions, isKnown))
                return base::fail(ErrorKind::Invalid, badHolidays);
            country.rules.push_back(*std::move(rule));
        }
        if (country.country.isEmpty() || country.rules.empty())
            return base::fail(ErrorKind::Invalid, badHolidays);
        book.m_countries.push_back(std::move(country));
    }
    if (book.m_version.isEmpty() || book.m_firstYear <= 0 || book.m_countries.empty())
        return base::fail(ErrorKind::Invalid, badHolidays);
    return book;
}

const HolidayBook& HolidayBook::builtIn()
{
    static const HolidayBook book = [] {
        QFile file(QStringLiteral(":/aicms/law/holidays.json"));
        auto read = file.open(QIODevice::ReadOnly) ? fromJson(file.readAll()) : base::fail(ErrorKind::Internal);
        if (!read)
            throw base::Failure(base::internalError());
        return *std::move(read);
    }();
    return book;
}

base::Result<QMap<QDate, QString>> HolidayBook::inYear(const QString& country, const QString& region, int year) const
{
    const auto found = std::ranges::find(m_countries, country, &CountryHolidays::country);
    if (found == m_countries.end())
        return base::fail(ErrorKind::Invalid, QStringLiteral("deadline.country"));
    const bool isRegion = region.isEmpty() ? !found->needsRegion : found->regions.contains(region);
    if (!isRegion)
        return base::fail(ErrorKind::Invalid, QStringLiteral("deadline.region"));
    if (year < m_firstYear)
        return base::fail(ErrorKind::Invalid, QStringLiteral("deadline.holidays_too_early"), m_firstYear);
    QMap<QDate, QString> days;
    for (const int each : {year - 1, year, year + 1}) {
        if (each >= m_firstYear)
            addYear(*found, region, each, days);
    }
    days.removeIf([year](const QMap<QDate, QString>::iterator& day) { return day.key().year() != year; });
    return days;
}

} // namespace aicms::deadlines
