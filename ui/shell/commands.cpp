// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <algorithm>

namespace aicms::shell {

void Commands::add(Command command)
{
    const auto same = std::ranges::find(m_commands, command.id, &Command::id);
    if (same == m_commands.end())
        m_commands.push_back(std::move(command));
    else
        *same = std::move(command);
    Q_EMIT changed();
}

void Commands::remove(const QString& id)
{
    if (std::erase_if(m_commands, [&](const Command& command) { return command.id == id; }) > 0)
        Q_EMIT changed();
}

bool Commands::has(const QString& id) const
{
    return std::ranges::find(m_commands, id, &Command::id) != m_commands.end();
}

void Commands::run(const QString& id, const QVariant& argument)
{
    const auto command = std::ranges::find(m_commands, id, &Command::id);
    if (command == m_commands.end() || !command->run)
        return;
    // A copy: running it may add commands and move the vector.
    const auto work = command->run;
    work(argument);
}

void Commands::forgetKeys()
{
    m_keys.clear();
}

void Commands::explainKey(const KeyHelp& help)
{
    const bool isKnown = std::ranges::any_of(
        m_keys, [&help](const KeyHelp& known) { return known.place == help.place && known.keys == help.keys; });
    if (!isKnown)
        m_keys.push_back(help);
}

} // namespace aicms::shell
