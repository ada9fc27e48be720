// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/text.h"

#include <QCommandLineParser>

#include <algorithm>
#include <numeric>
#include <utility>

namespace aicms::cli {

namespace {

QString optionUsage(const OptionSpec& option)
{
    QString text = QStringLiteral("--") + QString::fromLatin1(option.name);
    if (*option.value)
        text += u' ' + QString::fromLatin1(option.value);
    return option.isRequired ? text : u'[' + text + u']';
}

QString callOf(const Command& command)
{
    QString text = QStringLiteral("aicms-cli ") + command.words.join(u' ');
    for (const QString& argument : command.arguments)
        text += u' ' + argument;
    if (command.takesMore)
        text += QStringLiteral(" ...");
    for (const OptionSpec& option : command.options)
        text += u' ' + optionUsage(option);
    return text;
}

/// The first word that is neither an option nor the value of a global one, and those behind it.
QStringList positionalStart(const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(u'-') || words[i] == QLatin1String("-"))
            return words.mid(i);
        const auto isThis = [&](const OptionSpec& option) {
            return words[i] == QStringLiteral("--") + QString::fromLatin1(option.name);
        };
        const auto option = std::find_if(globalOptions().begin(), globalOptions().end(), isThis);
        if (option != globalOptions().end() && *option->value)
            ++i;
    }
    return {};
}

/// Letters that must be added, taken away or changed to make one of the other (Levenshtein).
int slipsBetween(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = std::exchange(row[0], static_cast<int>(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int changed = corner + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            corner = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// The command with the most words that fit.
const Command* findCommand(const QStringList& words)
{
    const Command* best = nullptr;
    for (const Command& command : allCommands()) {
        if (words.mid(0, command.words.size()) == command.words && (!best || command.words.size() > best->words.size()))
            best = &command;
    }
    return best;
}

void addOptions(QCommandLineParser& parser, const std::vector<OptionSpec>& options)
{
    for (const OptionSpec& option : options) {
        QCommandLineOption added(QString::fromLatin1(option.name), Text::tr(option.text));
        if (*option.value)
            added.setValueName(QString::fromLatin1(option.value));
        parser.addOption(added);
    }
}

QString optionError(const OptionSpec& option, const QStringList& values)
{
    const QString name = QStringLiteral("--") + QString::fromLatin1(option.name);
    if (values.isEmpty())
        return option.isRequired ? Text::tr("%1 is missing.").arg(name) : QString();
    for (const QString& value : values) {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        if (option.isNumber && (!isNumber || number < 0))
            return Text::tr("%1 takes a whole number, not “%2”.").arg(name, value);
        if (!option.choices.isEmpty() && !option.choices.contains(value))
            return Text::tr("%1 takes one of: %2.").arg(name, option.choices.join(QStringLiteral(", ")));
    }
    return {};
}

QString argumentError(const Command& command, qsizetype count)
{
    if (count < command.arguments.size())
        return Text::tr("%1 is missing.").arg(command.arguments[count]);
    if (count > command.arguments.size() && !command.takesMore)
        return Text::tr("There are more words than this command takes.");
    return {};
}

void takeOptions(CommandLine& line, const QCommandLineParser& parser, const std::vector<OptionSpec>& options)
{
    for (const OptionSpec& option : options) {
        const QString name = QString::fromLatin1(option.name);
        if (parser.isSet(name))
            line.values.insert(name, *option.value ? parser.values(name) : QStringList {QString()});
        if (line.usageError.isEmpty())
            line.usageError = optionError(option, line.values.value(name));
    }
}

} // namespace

const std::vector<OptionSpec>& globalOptions()
{
    static const std::vector<OptionSpec> options = {
        {"vault", "DIR", QT_TRANSLATE_NOOP("aicms::cli::Text", "The vault's folder")},
        {"user", "NAME",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Who opens it; may be left out where there is one user")},
        {"password-file", "FILE",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "File whose first line is the password; - for standard input")},
        {"new-password-file", "FILE", QT_TRANSLATE_NOOP("aicms::cli::Text", "The same for a password that is set")},
        {"key-file", "FILE",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Key file, where one is needed beside the password")},
        {"ack-file", "FILE",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Gets one line after each change that is safely on disk")},
        {"take-over-lock", "",
            QT_TRANSLATE_NOOP("aicms::cli::Text",
                "Open although another computer's lock is there; only where it is certain that it is not open on it")},
        {"json", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Print one JSON object")},
        {"quiet", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "No messages besides errors")},
        {"help", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Show how it is used")},
        {"version", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Show the version")},
    };
    return options;
}

const std::vector<Command>& allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (auto* group :
            {&vaultCommands, &salvageCommands, &keyCommands, &userCommands, &sampleCommands, &importCommands,
                &salesImportCommands, &salesCommands, &customersCommands, &customersChangeCommands, &ownFieldCommands,
                &fileCommands, &purposesCommands, &noticesCommands, &consentCommands, &consentFileCommands,
                &consentLimitsCommands, &recipientsCommands, &disclosuresCommands, &auditCommands, &deadlineCommands,
                &requestCommands, &requestFlowCommands, &requestExportCommands, &requestLetterCommands,
                &erasureCommands, &retentionCommands, &retentionCareCommands, &backupCommands}) {
            for (Command& command : (*group)())
                all.push_back(std::move(command));
        }
        return all;
    }();
    return commands;
}

namespace {

/// The command that differs least from what was typed, as long as it is near.
QString nearestCommand(const QStringList& words)
{
    QString nearest;
    int least = 3; // two slips
    for (const Command& command : allCommands()) {
        // What stands behind the command's words are its arguments.
        const QString typed = words.mid(0, command.words.size()).join(u' ');
        const int distance = slipsBetween(typed, command.words.join(u' '));
        if (distance < least) {
            least = distance;
            nearest = command.words.join(u' ');
        }
    }
    return nearest;
}

/// Commands of several words that all begin with what was typed: "consent" is no command, but has many.
std::vector<const Command*> groupOf(const QStringList& typed)
{
    QStringList words;
    for (const QString& word : typed) {
        if (word.startsWith(u'-'))
            break;
        words << word;
    }
    std::vector<const Command*> group;
    for (const Command& command : allCommands()) {
        if (!words.isEmpty() && command.words.mid(0, words.size()) == words)
            group.push_back(&command);
    }
    return group;
}

QString unknownCommand(const QStringList& positional)
{
    if (positional.isEmpty())
        return Text::tr("There is no command.");
    const QString sentence = Text::tr("There is no command “%1”.").arg(positional.mid(0, 2).join(u' '));
    const QString nearest = nearestCommand(positional);
    return nearest.isEmpty() ? sentence : sentence + u' ' + Text::tr("Did you mean “%1”?").arg(nearest);
}

} // namespace

CommandLine parseCommandLine(const QStringList& typed)
{
    CommandLine line;
    QStringList words = typed;
    // "help import" is what many programs call "import --help".
    if (!words.isEmpty() && words.front() == QLatin1String("help")) {
        words.removeFirst();
        words.append(QStringLiteral("--help"));
    }
    const QStringList positional = positionalStart(words);
    line.command = findCommand(positional);
    QCommandLineParser parser;
    addOptions(parser, globalOptions());
    if (line.command)
        addOptions(parser, line.command->options);
    const bool isParsed = parser.parse(QStringList {QStringLiteral("aicms-cli")} + words);
    line.wantsHelp = parser.isSet(QStringLiteral("help"));
    line.wantsVersion = parser.isSet(QStringLiteral("version"));
    if (line.wantsHelp && !line.command && !positional.isEmpty()) {
        line.group = groupOf(positional);
        if (line.group.empty())
            line.usageError = unknownCommand(positional);
    }
    if (line.wantsHelp || line.wantsVersion)
        return line;
    if (!line.command) {
        line.usageError = unknownCommand(positional);
        return line;
    }
    if (!isParsed)
        line.usageError = parser.errorText();
    line.arguments = parser.positionalArguments().mid(line.command->words.size());
    takeOptions(line, parser, globalOptions());
    takeOptions(line, parser, line.command->options);
    if (line.usageError.isEmpty())
        line.usageError = argumentError(*line.command, line.arguments.size());
    if (line.usageError.isEmpty() && line.command->needsVault && !line.has(QStringLiteral("vault")))
        line.usageError = Text::tr("%1 is missing.").arg(QStringLiteral("--vault"));
    return line;
}

QString usage(const Command* command, const std::vector<const Command*>& group)
{
    QStringList lines;
    for (const Command* each : group)
        lines << callOf(*each) << QStringLiteral("    ") + Text::tr(each->text);
    if (!group.empty())
        return lines.join(u'\n');
    if (!command)
        lines << Text::tr("Usage: aicms-cli --vault DIR [options] COMMAND ...") << QString();
    for (const Command& each : allCommands()) {
        // Those that go on from it as well: "import" begins "import undo".
        const bool goesOn = command && each.words.mid(0, command->words.size()) == command->words;
        if (!command || goesOn)
            lines << callOf(each) << QStringLiteral("    ") + Text::tr(each.text);
    }
    lines << QString() << Text::tr("Options:");
    const auto list = [&lines](const std::vector<OptionSpec>& options) {
        for (const OptionSpec& option : options) {
            const QString name
                = QStringLiteral("  --%1 %2").arg(QString::fromLatin1(option.name), QString::fromLatin1(option.value));
            lines << name.leftJustified(30) + Text::tr(option.text);
        }
    };
    if (command)
        list(command->options);
    list(globalOptions());
    return lines.join(u'\n');
}

} // namespace aicms::cli
