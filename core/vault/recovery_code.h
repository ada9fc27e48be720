// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/vault/secret_bytes.h"

#include <QString>
#include <QStringList>

namespace aicms::vault {

/// The code on the recovery sheet: 140 random bits in 7 groups of 5 characters (Crockford's base 32). The last
/// character of each group checks that group and its place, so that a slip of the pen is found in its group: any one
/// wrong character, any two swapped ones, any two swapped groups.
class RecoveryCode {
public:
    static constexpr int groupCount = 7;
    static constexpr int groupLength = 5;

    static RecoveryCode generate();
    /// Case, blanks and hyphens do not matter; O is read as 0, I and L as 1. Invalid "recovery_code": `number` is the
    /// first wrong group (1 to 7), or 0 when the length is wrong.
    static base::Result<RecoveryCode> parse(const QString& text);
    /// Whether `text` is that group (1 to 7) of this code, for typing back.
    bool groupMatches(int group, const QString& text) const;

    /// The groups joined by hyphens, as printed. A copy in ordinary memory: show it and let it go.
    QString text() const;
    QStringList groups() const;
    /// The random characters without checks: what the key is derived from.
    SecretBytes secret() const;

private:
    explicit RecoveryCode(SecretBytes symbols) : m_symbols(std::move(symbols)) { }
    SecretBytes m_symbols; ///< 28 values of 0 to 31
};

} // namespace aicms::vault
