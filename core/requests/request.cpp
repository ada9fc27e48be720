// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/request.h"

#include <algorithm>
#include <array>

namespace aicms::requests {

namespace {

constexpr std::array<const char*, kindCount> kinds
    = {"access", "rectification", "erasure", "restriction", "portability", "objection", "objection_marketing",
        "adm_review", "consent_withdrawal", "opt_out_sale_share", "limit_sensitive", "complaint_controller"};
constexpr std::array<const char*, regimeCount> regimes = {"EU-GDPR", "UK-GDPR", "CCPA", "LGPD"};
constexpr std::array<const char*, arrivedByCount> ways
    = {"letter", "email", "phone", "counter", "web", "social_media", "signal", "other"};
constexpr std::array<const char*, endCount> ends
    = {"open", "answered", "refused", "withdrawn", "not_identified", "mistaken"};
constexpr std::array<const char*, outcomeCount> outcomes = {"open", "granted", "partly", "nothing_held", "refused"};
constexpr std::array<const char*, moveCount> moves = {"open", "acknowledge", "assign", "link_person", "ask_identity",
    "show_identity", "ask_clarification", "receive_clarification", "ask_fee", "receive_fee", "extend", "decide",
    "answer", "refuse", "withdraw", "fail_identity", "note", "correct_intake", "close_mistaken"};

template <class Value, size_t size> QString codeOf(const std::array<const char*, size>& codes, Value value)
{
    return QString::fromLatin1(codes.at(static_cast<size_t>(value)));
}

template <class Value, size_t size>
std::optional<Value> valueOf(const std::array<const char*, size>& codes, const QString& code)
{
    const auto found = std::ranges::find_if(codes, [&](const char* each) { return code == QLatin1String(each); });
    return found == codes.end() ? std::nullopt : std::optional(static_cast<Value>(found - codes.begin()));
}

} // namespace

QString kindCode(Kind kind)
{
    return codeOf(kinds, kind);
}

std::optional<Kind> kindFromCode(const QString& code)
{
    if (code == QLatin1String("know"))
        return Kind::Access;
    if (code == QLatin1String("delete"))
        return Kind::Erasure;
    if (code == QLatin1String("correct"))
        return Kind::Rectification;
    return valueOf<Kind>(kinds, code);
}

QString regimeCode(Regime regime)
{
    return codeOf(regimes, regime);
}

std::optional<Regime> regimeFromCode(const QString& code)
{
    return valueOf<Regime>(regimes, code);
}

QString arrivedByCode(ArrivedBy way)
{
    return codeOf(ways, way);
}

std::optional<ArrivedBy> arrivedByFromCode(const QString& code)
{
    return valueOf<ArrivedBy>(ways, code);
}

QString endCode(End end)
{
    return codeOf(ends, end);
}

QString outcomeCode(Outcome outcome)
{
    return codeOf(outcomes, outcome);
}

std::optional<Outcome> outcomeFromCode(const QString& code)
{
    return valueOf<Outcome>(outcomes, code);
}

QString moveCode(Move move)
{
    return codeOf(moves, move);
}

QStringList identityMethods()
{
    return {QStringLiteral("known"), QStringLiteral("documents"), QStringLiteral("agent")};
}

QString agentText(const QString& name, const QString& shown, const QString& address)
{
    QStringList lines {name.simplified(), shown.simplified()};
    for (const QString& line : address.split(u'\n'))
        lines << line.simplified();
    while (lines.size() > 2 && lines.back().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

namespace {

/// Lines of agentText(): by the last check of identity.
QStringList agentLines(const std::vector<Event>& events)
{
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->move == Move::ShowIdentity)
            return event->code == QLatin1String("agent") ? event->text.split(u'\n') : QStringList();
    }
    return {};
}

} // namespace

QString agentOf(const std::vector<Event>& events)
{
    return agentLines(events).value(0).trimmed();
}

QStringList agentAddress(const std::vector<Event>& events)
{
    QStringList lines = agentLines(events).mid(2);
    lines.removeAll(QString());
    return lines;
}

} // namespace aicms::requests
