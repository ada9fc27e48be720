// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/rule.h"

#include <algorithm>
#include <array>

namespace aicms::retention {

namespace {

constexpr std::array classCodes = {"person", "interactions", "orders", "events", "contact_points", "files",
    "own_fields", "consent_proof", "requests", "log_reasons", "request_letters"};
static_assert(classCodes.size() == dataClassCount);
constexpr std::array triggerCodes
    = {"created", "last_activity", "invoice_date", "fiscal_year_end", "consent_end", "request_closed", "letter_sent"};
static_assert(triggerCodes.size() == triggerCount);
constexpr std::array startCodes = {"trigger", "year_end"};
constexpr std::array actionCodes = {"delete", "anonymise", "review", "restrict", "reduce"};
static_assert(actionCodes.size() == actionCount);

QDate triggerDay(const Rule& rule, const TriggerDays& days, QDate fiscalYearEnd)
{
    switch (rule.trigger) {
    case Trigger::Created:
    case Trigger::InvoiceDate:
    case Trigger::ConsentEnd:
    case Trigger::RequestClosed:
    case Trigger::LetterSent: return days.created;
    case Trigger::LastActivity: return days.lastActivity;
    case Trigger::FiscalYearEnd: break;
    }
    // The close of the year in which it happened.
    const auto closeOf = [&](int year) {
        const int month = fiscalYearEnd.month();
        const int last = QDate(year, month, 1).daysInMonth();
        return QDate(year, month, std::min(fiscalYearEnd.day(), last));
    };
    const QDate close = closeOf(days.created.year());
    return close >= days.created ? close : closeOf(days.created.year() + 1);
}

} // namespace

QString dataClassCode(DataClass dataClass)
{
    return QString::fromLatin1(classCodes.at(static_cast<std::size_t>(dataClass)));
}

std::optional<DataClass> dataClassFromCode(const QString& code)
{
    for (std::size_t i = 0; i < classCodes.size(); ++i) {
        if (code == QLatin1String(classCodes[i]))
            return static_cast<DataClass>(i);
    }
    return std::nullopt;
}

QString triggerCode(Trigger trigger)
{
    return QString::fromLatin1(triggerCodes.at(static_cast<std::size_t>(trigger)));
}

QString startCode(Start start)
{
    return QString::fromLatin1(startCodes.at(static_cast<std::size_t>(start)));
}

QString actionCode(Action action)
{
    return QString::fromLatin1(actionCodes.at(static_cast<std::size_t>(action)));
}

QDate yearEndOf(const QString& text)
{
    // A leap year, so that the last of February is a day of it.
    return QDate::fromString(QStringLiteral("2000-") + text, QStringLiteral("yyyy-MM-dd"));
}

QDate lastKeptDay(const Rule& rule, const TriggerDays& days, QDate fiscalYearEnd)
{
    QDate begin = triggerDay(rule, days, fiscalYearEnd);
    if (rule.start == Start::YearEnd) // T2: at the end of 31 December
        begin = QDate(begin.year(), 12, 31);
    return rule.period.after(begin);
}

Decision decide(const std::vector<const Rule*>& rules, const TriggerDays& days, QDate fiscalYearEnd)
{
    Decision decision;
    const bool hasStatutory = std::ranges::any_of(rules, [](const Rule* rule) { return rule->isStatutory; });
    for (const Rule* rule : rules) {
        if (hasStatutory && !rule->isStatutory)
            continue;
        const QDate last = lastKeptDay(*rule, days, fiscalYearEnd);
        const bool isLater = decision.rule && last > decision.lastKept;
        const bool isEarlier = decision.rule && last < decision.lastKept;
        const bool isEqual = decision.rule && last == decision.lastKept;
        if (!decision.rule || (hasStatutory ? isLater : isEarlier)
            || (isEqual && rule->priority > decision.rule->priority))
            decision = {rule, last};
    }
    return decision;
}

QDate firstKeptDay(const Rule& rule, QDate today, QDate fiscalYearEnd)
{
    // Later days are never kept shorter, so the border can be halved in on.
    QDate past(1900, 1, 1), kept = today;
    if (lastKeptDay(rule, {past, past}, fiscalYearEnd) >= today)
        return past;
    while (past.daysTo(kept) > 1) {
        const QDate middle = past.addDays(past.daysTo(kept) / 2);
        (lastKeptDay(rule, {middle, middle}, fiscalYearEnd) < today ? past : kept) = middle;
    }
    return kept;
}

} // namespace aicms::retention
