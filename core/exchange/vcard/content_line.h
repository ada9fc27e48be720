// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace aicms::exchange {

/// One property of a vCard, unfolded and cut apart (RFC 6350 3.3, RFC 2426, vCard 2.1); the value is as it stood.
struct ContentLine {
    struct Parameter {
        QByteArray name; ///< in capitals; "TYPE" for the bare words of version 2.1
        QByteArray value; ///< without quotes, decoded by RFC 6868
    };
    QByteArray group; ///< "item1" of "item1.TEL"; mostly empty
    QByteArray name; ///< in capitals
    std::vector<Parameter> parameters;
    QByteArray value;
    bool isCut = false; ///< over the limit of one property: the rest is gone

    bool is(const char* other) const { return name == other; }
    /// The first value of the parameter; empty when there is none.
    QByteArray parameter(const char* parameterName) const;
    /// The words of TYPE, small, each once, without what says nothing ("voice", "internet", "pref").
    QStringList types() const;
    bool isPreferred() const;
    bool isQuotedPrintable() const;
    bool isBase64() const;
};

/// Cuts one line apart; empty when it is none (no colon, or no name before it).
std::optional<ContentLine> parseContentLine(const QByteArray& line);

} // namespace aicms::exchange
