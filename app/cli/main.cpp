// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/text.h"
#include "core/base/local_day.h"
#include "core/base/process_hardening.h"
#include "ui/wording/text_locale.h"

#include <QTranslator>

#include <cstdio>

using namespace aicms;
using namespace aicms::cli;

namespace {

void print(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

int refuseUsage(const CommandLine& line)
{
    print(stderr, line.usageError);
    print(stderr, line.command ? usage(line.command) : Text::tr("aicms-cli --help lists the commands."));
    return exitUsage;
}

/// A password that nobody can be asked for is a call that lacks an option.
bool isMissingSource(const base::Error& error)
{
    return error.kind == base::ErrorKind::Invalid
        && (error.subject == QLatin1String("password_source") || error.subject == QLatin1String("new_password_source"));
}

int runCommand(const CommandLine& line)
{
    Output output;
    output.setJson(line.has(QStringLiteral("json")));
    output.setQuiet(line.has(QStringLiteral("quiet")));
    Interruption interruption;
    Context context(line, output, interruption);
    Outcome outcome = line.command->run(context);
    const auto closed = context.close(outcome.has_value());
    if (outcome && *outcome == exitDone && !closed)
        outcome = base::fail(closed.error());
    output.endProgress();
    if (outcome) {
        output.release();
        return *outcome;
    }
    if (isMissingSource(outcome.error())) {
        const bool isNew = outcome.error().subject.startsWith(QLatin1String("new"));
        print(stderr,
            Text::tr("There is no terminal to ask for the password on. Give %1 FILE, or - for standard input.")
                .arg(isNew ? QStringLiteral("--new-password-file") : QStringLiteral("--password-file")));
        return exitUsage;
    }
    const bool isUnclearWho = outcome.error() == base::Error {base::ErrorKind::Invalid, QStringLiteral("user"), 0}
        && !line.has(QStringLiteral("user")) && !line.has(QStringLiteral("owner")) && !context.isOpen();
    if (isUnclearWho) {
        print(stderr, Text::tr("This vault has several users. Say who opens it with --user NAME."));
        return exitUsage;
    }
    output.failure(outcome.error(), context.placeOf(outcome.error()));
    return exitCode(outcome.error());
}

} // namespace

int main(int argc, char* argv[])
{
    base::hardenProcess();
    base::fixTimeZone();
    QCoreApplication application(argc, argv);
    // As the window: the second anchor and the settings stand in one folder.
    QCoreApplication::setOrganizationName(QStringLiteral("AICMS"));
    QCoreApplication::setApplicationName(QStringLiteral("aicms"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AICMS_VERSION));

    QTranslator texts;
    if (wording::loadTexts(texts, QLocale::system()))
        QCoreApplication::installTranslator(&texts);
    const CommandLine line = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (line.wantsVersion) {
        print(stdout, QStringLiteral("aicms-cli ") + QCoreApplication::applicationVersion());
        return exitDone;
    }
    if (line.wantsHelp) {
        print(stdout, usage(line.command));
        return exitDone;
    }
    return line.usageError.isEmpty() ? runCommand(line) : refuseUsage(line);
}
