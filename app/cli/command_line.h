// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QHash>

#include <optional>

namespace aicms::cli {

/// The words of a call, taken apart and checked against the command's list of options.
struct CommandLine {
    const Command* command = nullptr;
    std::vector<const Command*> group = {}; ///< with wantsHelp: those that begin with what was typed
    QStringList arguments; ///< behind the command's words
    QHash<QString, QStringList> values; ///< by option; a switch that is set has one empty value
    QString usageError; ///< why the call is no call; empty when it is one
    bool wantsHelp = false;
    bool wantsVersion = false;

    bool has(const QString& option) const { return values.contains(option); }
    QString value(const QString& option) const { return values.value(option).value(0); }
    QString commandName() const { return command ? command->words.join(u' ') : QString(); }
};

const std::vector<Command>& allCommands();
/// The options that stand before every command.
const std::vector<OptionSpec>& globalOptions();
/// `words` without the program's name.
CommandLine parseCommandLine(const QStringList& words);
/// The usage of one command, of those in `group`, or of all.
QString usage(const Command* command, const std::vector<const Command*>& group = {});

} // namespace aicms::cli
