// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>

namespace aicms::cli {

/// Where passwords come from: a file, standard input ("-", one line each), or a question on a terminal without echo.
/// Never the command line or the environment, which other programs can read.
class PasswordSource {
public:
    /// `stopDescriptor` becomes readable when waiting for input shall end (Interruption::descriptor).
    explicit PasswordSource(int stopDescriptor) : m_stopDescriptor(stopDescriptor) { }

    /// `source`: a path or "-"; empty: asks on the terminal. Empty result when there is no terminal to ask on. Errors:
    /// NotFound "file", ReadOnly, Invalid "password" (empty, over 1,024 characters, no UTF-8), Cancelled.
    base::Result<std::optional<QString>> read(const QString& source, const QString& question);
    /// The same for a password that is set: a person at a terminal types it twice. Invalid "password_repeat".
    base::Result<std::optional<QString>> readNew(const QString& source, const QString& question);

    /// A question that is no secret: the answer is shown as it is typed. Empty result when there is no terminal.
    base::Result<std::optional<QString>> askOpenly(const QString& question);

    static bool canAsk();

private:
    base::Result<std::optional<QString>> ask(const QString& question);
    base::Result<std::optional<QString>> lineOfStandardInput();
    int m_stopDescriptor;
};

} // namespace aicms::cli
