// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"
#include "core/customers/own_field_rules.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <mutex>
#include <optional>

namespace aicms::customers {

namespace {

constexpr qsizetype mostWholeDigits = 18;
constexpr qsizetype mostDecimals = 9;

QChar findDecimalSign(const QString& region)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(region);
    if (territory == QLocale::AnyTerritory)
        return u'.';
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    // The first one listed is the territory's main language as a rule; one that writes in Latin digits decides.
    for (const QLocale& locale : locales) {
        const QString sign = locale.decimalPoint();
        if (sign == QLatin1String(",") || sign == QLatin1String("."))
            return sign.front();
    }
    return u'.';
}

/// Found once for each region: a file has many numbers.
QChar decimalSign(const QString& region)
{
    static std::mutex mutex;
    static QHash<QString, QChar> known;
    const std::lock_guard lock(mutex);
    const auto found = known.constFind(region);
    return found == known.constEnd() ? *known.insert(region, findDecimalSign(region)) : *found;
}

/// Three digits behind the last sign and one to three before the first: 1.234.567, and the Indian 12,34,567.
bool isGrouped(const QString& whole, QChar sign)
{
    const QStringList groups = whole.split(sign);
    if (groups.first().isEmpty() || groups.first().size() > 3 || groups.last().size() != 3)
        return false;
    return std::all_of(groups.begin() + 1, groups.end() - 1, [&](const QString& group) {
        return group.size() == groups.at(1).size() && (group.size() == 2 || group.size() == 3);
    });
}

/// Digits and one kind of each sign; blanks and apostrophes that part thousands are gone. Nothing when other signs
/// are in it, or when those part anything else: "5 4" is two numbers.
std::optional<QString> plainNumber(const QString& typed, QChar& sign)
{
    QString plain;
    sign = u'+';
    for (const QChar c : typed.trimmed()) {
        if (c.digitValue() >= 0)
            plain += QChar(u'0' + c.digitValue());
        else if (c == u'.' || c == u',' || c == u'\u066B')
            plain += c == u'\u066B' ? QChar(u',') : c;
        else if (plain.isEmpty() && (c == u'-' || c == u'\u2212' || c == u'+'))
            sign = c == u'+' ? u'+' : u'-';
        else if (!c.isSpace() && c != u'\'' && c != u'\u2019' && c != u'\u066C')
            return std::nullopt;
        else if (!plain.isEmpty())
            plain += u' ';
    }
    const auto end = std::ranges::find_if(plain, [](QChar c) { return c == u'.' || c == u','; });
    const QString whole = plain.left(end - plain.begin());
    if (whole.contains(u' ') && !isGrouped(whole, u' '))
        return std::nullopt;
    return plain.remove(u' ');
}

/// Where the decimals begin, or -1; the signs before are grouping. -2: the signs make no sense.
qsizetype decimalPlace(const QString& plain, QChar decimal)
{
    const qsizetype point = plain.lastIndexOf(u'.');
    const qsizetype comma = plain.lastIndexOf(u',');
    const qsizetype last = std::max(point, comma);
    if (last < 0)
        return -1;
    const QChar sign = plain[last];
    if (point >= 0 && comma >= 0)
        return plain.count(sign) == 1 ? last : -2;
    if (plain.count(sign) > 1)
        return -1;
    // "1.234" alone is a thousand where the comma parts the decimals, and little more than one where the point does.
    const bool looksGrouped = plain.size() - last == 4 && last >= 1 && last <= 3 && plain[0] != u'0';
    return looksGrouped && sign != decimal ? -1 : last;
}

QString readNumber(const QString& typed, const QString& region)
{
    QChar sign;
    const auto plain = plainNumber(typed, sign);
    if (!plain || plain->isEmpty())
        return {};
    const qsizetype place = decimalPlace(*plain, decimalSign(region));
    if (place == -2)
        return {};
    QString whole = place < 0 ? *plain : plain->left(place);
    QString decimals = place < 0 ? QString() : plain->mid(place + 1);
    for (const QChar grouping : {QChar(u'.'), QChar(u',')}) {
        if (!whole.contains(grouping))
            continue;
        if (!isGrouped(whole, grouping))
            return {};
        whole.remove(grouping);
    }
    if (whole.contains(u'.') || whole.contains(u',') || decimals.contains(u'.') || decimals.contains(u','))
        return {};
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    if ((whole.isEmpty() && place < 0) || whole.size() > mostWholeDigits || decimals.size() > mostDecimals
        || (whole.isEmpty() && decimals.isEmpty()))
        return {};
    const QString number = (whole.isEmpty() ? QStringLiteral("0") : whole)
        + (decimals.isEmpty() ? QString() : QLatin1Char('.') + decimals);
    return sign == u'-' && number != QLatin1String("0") ? QLatin1Char('-') + number : number;
}

QString readYesNo(const QString& typed)
{
    // Folded, of the languages that exports come in.
    static const QSet<QString> yes {QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("true"),
        QStringLiteral("t"), QStringLiteral("1"), QStringLiteral("x"), QStringLiteral("on"), QStringLiteral("ja"),
        QStringLiteral("j"), QStringLiteral("wahr"), QStringLiteral("oui"), QStringLiteral("o"), QStringLiteral("vrai"),
        QStringLiteral("si"), QStringLiteral("s"), QStringLiteral("verdadero"), QStringLiteral("vero"),
        QStringLiteral("sim"), QStringLiteral("verdadeiro"), QStringLiteral("tak"), QStringLiteral("ano"),
        QStringLiteral("да"), QStringLiteral("ναι"), QStringLiteral("evet"), QStringLiteral("✓"), QStringLiteral("✔"),
        QStringLiteral("☑"), QStringLiteral("はい")};
    static const QSet<QString> no {QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"),
        QStringLiteral("f"), QStringLiteral("0"), QStringLiteral("off"), QStringLiteral("nein"),
        QStringLiteral("falsch"), QStringLiteral("non"), QStringLiteral("faux"), QStringLiteral("falso"),
        QStringLiteral("nao"), QStringLiteral("nee"), QStringLiteral("nie"), QStringLiteral("ne"),
        QStringLiteral("нет"), QStringLiteral("οχι"), QStringLiteral("hayir"), QStringLiteral("-"), QStringLiteral("✗"),
        QStringLiteral("☐"), QStringLiteral("いいえ")};
    const QString folded = base::foldText(typed);
    if (yes.contains(folded))
        return QStringLiteral("yes");
    return no.contains(folded) ? QStringLiteral("no") : QString();
}

QString readChoice(const QStringList& choices, const QString& typed)
{
    const QString folded = base::foldText(typed);
    const auto found
        = std::ranges::find_if(choices, [&folded](const QString& choice) { return base::foldText(choice) == folded; });
    return found == choices.end() ? QString() : *found;
}

} // namespace

ReadingHabits habitsOf(const QString& region, QDate today)
{
    const bool isAmerican = region.compare(QLatin1String("US"), Qt::CaseInsensitive) == 0;
    return {region, isAmerican ? base::DateOrder::MonthDayYear : base::DateOrder::DayMonthYear, today};
}

QString readOwnValue(const OwnField& field, const QString& typed, const ReadingHabits& habits)
{
    switch (field.kind) {
    case OwnFieldKind::Text: return {};
    case OwnFieldKind::Number: return readNumber(typed, habits.region);
    case OwnFieldKind::Date: {
        const auto date = base::CalendarDate::parse(typed, habits.dateOrder, habits.today);
        return date ? date->toIso() : QString();
    }
    case OwnFieldKind::Choice: return readChoice(field.choices, typed);
    case OwnFieldKind::YesNo: return readYesNo(typed);
    }
    return {};
}

} // namespace aicms::customers
