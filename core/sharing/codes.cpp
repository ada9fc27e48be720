// SPDX-License-Identifier: GPL-3.0-or-later
// The stable words for what is stored as numbers.
#include "core/sharing/disclosure.h"
#include "core/sharing/told_recipient.h"

#include <algorithm>
#include <array>

namespace aicms::sharing {

namespace {

constexpr std::array roleCodes = {"processor", "joint_controller", "controller", "authority", "ccpa_service_provider",
    "ccpa_contractor", "ccpa_third_party"};
static_assert(roleCodes.size() == roleCount);
constexpr std::array agreementCodes = {"processing", "joint", "other"};
static_assert(agreementCodes.size() == agreementKindCount);
constexpr std::array actCodes = {"export", "letter", "package", "by_hand"};
static_assert(actCodes.size() == actCount);
constexpr std::array causeCodes = {"rectified", "erased", "restricted", "opted_out"};
static_assert(causeCodes.size() == causeCount);
constexpr std::array toldCodes = {"open", "told", "confirmed", "impossible"};
static_assert(toldCodes.size() == toldStateCount);

template <class Codes, class Value> QString codeIn(const Codes& codes, Value value)
{
    const auto place = static_cast<std::size_t>(value);
    return place < codes.size() ? QString::fromLatin1(codes[place]) : QString(); // a number of a later version
}

template <class Value, class Codes> std::optional<Value> valueIn(const Codes& codes, const QString& code)
{
    const auto found = std::ranges::find_if(codes, [&](const char* each) { return code == QLatin1String(each); });
    return found == codes.end() ? std::nullopt : std::optional(static_cast<Value>(found - codes.begin()));
}

} // namespace

QString roleCode(Role role)
{
    return codeIn(roleCodes, role);
}

std::optional<Role> roleFromCode(const QString& code)
{
    return valueIn<Role>(roleCodes, code);
}

QString agreementKindCode(AgreementKind kind)
{
    return codeIn(agreementCodes, kind);
}

std::optional<AgreementKind> agreementKindFromCode(const QString& code)
{
    return valueIn<AgreementKind>(agreementCodes, code);
}

QString actCode(Act act)
{
    return codeIn(actCodes, act);
}

std::optional<Act> actFromCode(const QString& code)
{
    return valueIn<Act>(actCodes, code);
}

QString causeCode(Cause cause)
{
    return codeIn(causeCodes, cause);
}

QString toldStateCode(ToldState state)
{
    return codeIn(toldCodes, state);
}

std::optional<ToldState> toldStateFromCode(const QString& code)
{
    return valueIn<ToldState>(toldCodes, code);
}

} // namespace aicms::sharing
