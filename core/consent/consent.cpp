// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent.h"

#include <array>

namespace aicms::consent {

namespace {

/// The position of a code is the number of its value.
template <std::size_t count> using Codes = std::array<const char*, count>;

constexpr Codes<stateCount> states = {"never_asked", "requested", "given", "refused", "withdrawn", "expired", "renewed",
    "objected", "invalidated", "unknown", "opt_out_signal"};
constexpr Codes<8> hows = {"form", "counter", "phone", "letter", "web", "email", "import", "program"};
constexpr Codes<3> givers = {"customer", "parent", "representative"};
constexpr Codes<5> proofs = {"none", "text", "file", "double_opt_in", "imported_none"};

template <class Value, std::size_t count> QString codeOf(const Codes<count>& codes, Value value)
{
    return QString::fromLatin1(codes.at(static_cast<std::size_t>(value)));
}

template <class Value, std::size_t count> std::optional<Value> valueOf(const Codes<count>& codes, const QString& code)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (code == QLatin1String(codes[i]))
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

} // namespace

QString stateCode(State state)
{
    return codeOf(states, state);
}

std::optional<State> stateFromCode(const QString& code)
{
    return valueOf<State>(states, code);
}

bool isAgreed(State state)
{
    return state == State::Given || state == State::Renewed;
}

int carefulness(State state)
{
    switch (state) {
    case State::Given:
    case State::Renewed: return 0;
    case State::Requested: return 1;
    case State::NeverAsked: return 2;
    case State::Unknown: return 3;
    case State::Expired: return 4;
    case State::Refused: return 5;
    case State::Invalidated: return 6;
    case State::Withdrawn: return 7;
    case State::OptOutSignal: return 8;
    case State::Objected: return 9;
    }
    return 9;
}

QString howCode(How how)
{
    return codeOf(hows, how);
}

std::optional<How> howFromCode(const QString& code)
{
    return valueOf<How>(hows, code);
}

QString giverCode(Giver giver)
{
    return codeOf(givers, giver);
}

std::optional<Giver> giverFromCode(const QString& code)
{
    return valueOf<Giver>(givers, code);
}

QString proofKindCode(ProofKind kind)
{
    return codeOf(proofs, kind);
}

std::optional<ProofKind> proofKindFromCode(const QString& code)
{
    return valueOf<ProofKind>(proofs, code);
}

} // namespace aicms::consent
