// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/law_book.h"

#include "core/base/json_strings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aicms::deadlines {

namespace {

using base::ErrorKind;

const QString badLaws = QStringLiteral("law.deadlines");

/// A field that this version does not know could change what is computed, so the file is refused.
bool hasOnlyKnownFields(const QJsonObject& object)
{
    static const QStringList known = {QStringLiteral("clock"), QStringLiteral("regimes"), QStringLiteral("valid_from"),
        QStringLiteral("subjects"), QStringLiteral("period"), QStringLiteral("period_from"),
        QStringLiteral("business_days"), QStringLiteral("hours"), QStringLiteral("rolls"), QStringLiteral("suspension"),
        QStringLiteral("left_out_for"), QStringLiteral("same_as"), QStringLiteral("extends"),
        QStringLiteral("notice_by"), QStringLiteral("or_earlier"), QStringLiteral("starts"), QStringLiteral("held"),
        QStringLiteral("gives"), QStringLiteral("rules"), QStringLiteral("law")};
    return std::ranges::all_of(object.keys(), [](const QString& key) { return known.contains(key); });
}

std::optional<Suspension> suspensionFrom(const QString& text)
{
    if (text.isEmpty())
        return Suspension::None;
    if (text == QLatin1String("shift"))
        return Suspension::Shift;
    if (text == QLatin1String("restart"))
        return Suspension::Restart;
    if (text == QLatin1String("unknown"))
        return Suspension::Unknown;
    return std::nullopt;
}

/// One way to come to a date, no more and no less.
bool hasOneRecipe(const ClockRule& rule)
{
    const bool isExtension = !rule.extends.isEmpty();
    const int ways = (rule.period || rule.periodFromEvent ? 1 : 0) + (rule.businessDays > 0 ? 1 : 0)
        + (rule.hours > 0 ? 1 : 0) + (rule.sameAs.isEmpty() ? 0 : 1);
    return ways == 1 && (!isExtension || (rule.period && !rule.noticeBy.isEmpty()));
}

std::optional<ClockRule> readClock(const QJsonObject& object)
{
    const auto text = [&](const char* name) { return object.value(QLatin1String(name)).toString(); };
    ClockRule rule;
    rule.clock = text("clock");
    rule.regimes = base::stringsOf(object.value(QLatin1String("regimes")));
    rule.validFrom = QDate::fromString(text("valid_from"), Qt::ISODate);
    rule.subjects = base::stringsOf(object.value(QLatin1String("subjects")));
    rule.period = base::Period::parse(text("period"));
    rule.periodFromEvent = text("period_from") == QLatin1String("event");
    rule.businessDays = object.value(QLatin1String("business_days")).toInt();
    rule.hours = object.value(QLatin1String("hours")).toInt();
    rule.rolls = object.value(QLatin1String("rolls")).toBool();
    rule.leftOutFor = base::stringsOf(object.value(QLatin1String("left_out_for")));
    rule.sameAs = text("same_as");
    rule.extends = text("extends");
    rule.noticeBy = text("notice_by");
    rule.starts = base::stringsOf(object.value(QLatin1String("starts")));
    rule.isHeld = object.value(QLatin1String("held")).toBool();
    rule.givesDayAfter = text("gives") == QLatin1String("day_after");
    rule.rules = base::stringsOf(object.value(QLatin1String("rules")));
    rule.law = text("law");
    for (const QString& code : base::stringsOf(object.value(QLatin1String("or_earlier")))) {
        const auto key = eventFromCode(code);
        if (!key)
            return std::nullopt;
        rule.orEarlier.push_back(*key);
    }
    const auto suspension = suspensionFrom(text("suspension"));
    const bool isWhole = suspension && !rule.clock.isEmpty() && !rule.regimes.isEmpty() && rule.validFrom.isValid()
        && !rule.rules.isEmpty() && hasOnlyKnownFields(object) && hasOneRecipe(rule)
        && (text("period").isEmpty() || rule.period);
    if (!isWhole)
        return std::nullopt;
    rule.suspension = *suspension;
    return rule;
}

} // namespace

base::Result<LawBook> LawBook::fromJson(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    LawBook book;
    book.m_version = object.value(QLatin1String("version")).toString();
    book.m_targetDays = object.value(QLatin1String("target_working_days_before")).toInt();
    book.m_lateQuestionDays = object.value(QLatin1String("late_question_days")).toInt();
    for (const QJsonValue& value : object.value(QLatin1String("warning_days_before")).toArray())
        book.m_warningDays.push_back(value.toInt());
    const QJsonObject kinds = object.value(QLatin1String("kinds")).toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        book.m_kinds.insert(kind.key(), kind.key());
        for (const QString& other : base::stringsOf(*kind))
            book.m_kinds.insert(other, kind.key());
    }
    for (const QJsonValue& value : object.value(QLatin1String("clocks")).toArray()) {
        const auto rule = readClock(value.toObject());
        const auto isKind = [&](const QString& kind) { return book.m_kinds.value(kind) == kind; };
        if (!rule || !std::ranges::all_of(rule->subjects, isKind) || !std::ranges::all_of(rule->leftOutFor, isKind))
            return base::fail(ErrorKind::Invalid, badLaws);
        book.m_clocks.push_back(*rule);
    }
    const QStringList names = book.clockNames();
    const bool isLinked = std::ranges::all_of(book.m_clocks, [&](const ClockRule& rule) {
        return (rule.sameAs.isEmpty() || names.contains(rule.sameAs))
            && (rule.extends.isEmpty() || (names.contains(rule.extends) && names.contains(rule.noticeBy)));
    });
    if (book.m_version.isEmpty() || book.m_clocks.empty() || book.m_warningDays.empty() || !isLinked)
        return base::fail(ErrorKind::Invalid, badLaws);
    return book;
}

const LawBook& LawBook::builtIn()
{
    static const LawBook book = [] {
        QFile file(QStringLiteral(":/aicms/law/deadlines.json"));
        auto read = file.open(QIODevice::ReadOnly) ? fromJson(file.readAll()) : base::fail(ErrorKind::Internal);
        if (!read) // a file that is built in and does not read is a broken program
            throw base::Failure(base::internalError());
        return *std::move(read);
    }();
    return book;
}

base::Result<const ClockRule*> LawBook::find(const QString& clock, const QString& regime, QDate day) const
{
    const ClockRule* best = nullptr;
    bool isClock = false;
    bool isRegime = false;
    bool isBoth = false;
    for (const ClockRule& rule : m_clocks) {
        const bool fitsClock = rule.clock == clock;
        const bool fitsRegime = rule.regimes.contains(regime);
        isClock = isClock || fitsClock;
        isRegime = isRegime || fitsRegime;
        if (!fitsClock || !fitsRegime)
            continue;
        isBoth = true;
        if (rule.validFrom <= day && (!best || best->validFrom < rule.validFrom))
            best = &rule;
    }
    if (best)
        return best;
    return base::fail(ErrorKind::Invalid,
        !isClock        ? QStringLiteral("deadline.clock")
            : !isRegime ? QStringLiteral("deadline.regime")
            : !isBoth   ? QStringLiteral("deadline.clock_regime")
                        : QStringLiteral("deadline.too_early"));
}

QStringList LawBook::clockNames() const
{
    QStringList names;
    for (const ClockRule& rule : m_clocks) {
        if (!names.contains(rule.clock))
            names << rule.clock;
    }
    return names;
}

} // namespace aicms::deadlines
