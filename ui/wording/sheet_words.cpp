// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/sheet_words.h"

#include "core/base/error.h"
#include "core/base/long_day.h"
#include "ui/wording/amount_text.h"
#include "ui/wording/day_alone.h"
#include "ui/wording/place_names.h"
#include "ui/wording/text_locale.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace aicms::wording {

namespace {

/// A file that is built in and does not read is a broken program.
const QJsonObject& wordFile()
{
    static const QJsonObject file = [] {
        QFile source(QStringLiteral(":/aicms/sheet/words.json"));
        if (!source.open(QIODevice::ReadOnly))
            throw base::Failure(base::internalError());
        return QJsonDocument::fromJson(source.readAll()).object();
    }();
    return file;
}

} // namespace

const QStringList& SheetWords::languages()
{
    static const QStringList all = [] {
        QStringList codes;
        for (const QJsonValue& code : wordFile().value(QLatin1String("languages")).toArray())
            codes << code.toString();
        return codes;
    }();
    return all;
}

SheetWords::SheetWords(const QString& language, QTimeZone zone, const QString& country)
    : m_language(language), m_place(qMax<qsizetype>(0, languages().indexOf(language))),
      m_locale(country.isEmpty() ? textLocale(language, QLocale::c()) : QLocale(language + u'_' + country)),
      m_numbers(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : m_locale),
      m_zone(std::move(zone))
{
}

QString SheetWords::word(const QString& key) const
{
    const QJsonValue value = wordFile().value(QLatin1String("words")).toObject().value(key);
    return value.isArray() ? value.toArray().at(m_place).toString() : key;
}

QString SheetWords::kindOfData(const QString& code) const
{
    const QString key = QStringLiteral("kind_of_data.") + code;
    const QString named = word(key);
    return named == key ? word(code) : named;
}

QString SheetWords::numbered(const char* key, int number) const
{
    return word(QStringLiteral("%1.%2").arg(QLatin1String(key)).arg(number));
}

QString SheetWords::day(const QDate& date) const
{
    return base::longDay(m_locale, date);
}

QString SheetWords::typedDay(const QString& typed) const
{
    if (const QDate date = QDate::fromString(typed, Qt::ISODate); date.isValid())
        return day(date);
    static const QRegularExpression yearless(QStringLiteral("^--(\\d\\d)-?(\\d\\d)$"));
    const QRegularExpressionMatch found = yearless.match(typed.trimmed());
    constexpr int leapYear = 2000; // the year is not shown, and 29 February is a birthday too
    const QDate date(leapYear, found.captured(1).toInt(), found.captured(2).toInt());
    if (!date.isValid())
        return typed;
    static const QRegularExpression weekdayAndYear(
        QStringLiteral("^dddd,? *|,? *dddd$|^y+[ ,.]*|,? *('de' *|' de ')?y+$"));
    return m_locale.toString(date, m_locale.dateFormat(QLocale::LongFormat).remove(weekdayAndYear));
}

QString SheetWords::number(base::Decimal value) const
{
    return numberText(value, 0, m_numbers);
}

QString SheetWords::amount(base::Decimal value, const QString& currency) const
{
    return numberText(value, base::Money::decimals(currency), m_numbers) + QChar(QChar::Nbsp) + currency;
}

QString SheetWords::eventName(const QString& kind) const
{
    const QString key = QStringLiteral("event.") + kind;
    const QString words = word(key);
    return words == key ? kind : words;
}

QString SheetWords::country(const QString& code) const
{
    const QString known = code.trimmed().toUpper();
    const QLocale::Territory territory = known.size() == 2 ? QLocale::codeToTerritory(known) : QLocale::AnyTerritory;
    return territory == QLocale::AnyTerritory ? code : territoryNameIn(m_language, territory);
}

QString SheetWords::languageName(const QString& code) const
{
    const QLocale::Language named = QLocale::codeToLanguage(code.section(u'-', 0, 0).toLower());
    return named == QLocale::AnyLanguage || named == QLocale::C ? code : languageNameIn(m_language, named);
}

QString SheetWords::day(base::UtcTime time) const
{
    return day(time.toDateTime().toTimeZone(m_zone).date());
}

QString SheetWords::moment(base::UtcTime time) const
{
    if (const auto alone = dayAlone(time, m_zone))
        return day(*alone);
    const QDateTime local = time.toDateTime().toTimeZone(m_zone);
    return QStringLiteral("%1, %2").arg(day(local.date()), m_locale.toString(local.time(), QStringLiteral("HH:mm")));
}

QString SheetWords::reason(bool isImported, const QString& given) const
{
    if (isImported && given == QLatin1String("import"))
        return {};
    if (given.startsWith(QLatin1String("request:")))
        return word(QStringLiteral("reason.request")).arg(given.mid(8));
    const QString key = QStringLiteral("reason.") + given;
    const QString words = word(key);
    return words == key ? given : words;
}

const QStringList& sheetLanguages()
{
    return SheetWords::languages();
}

QString sheetLanguage(const QString& wanted)
{
    static const QRegularExpression between(QStringLiteral("[-_]")); // "de-AT" of a person, "de_AT" of a system
    const QString base = wanted.section(between, 0, 0).toLower();
    return sheetLanguages().contains(base) ? base : QStringLiteral("en");
}

} // namespace aicms::wording
