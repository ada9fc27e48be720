// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/text.h"
#include "core/base/local_day.h"
#include "core/base/process_hardening.h"
#include "ui/wording/text_locale.h"

#include <QTranslator>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

using namespace aicms;
using namespace aicms::cli;

namespace {

bool print(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

/// The next file that is opened would get the number of a standard stream that the caller closed, and what is printed
/// would land in the vault.
void occupyStandardStreams()
{
#ifdef Q_OS_UNIX
    for (int descriptor = 0; descriptor <= 2; ++descriptor) {
        // In the wrong direction: reading or writing fails as it would on a closed one.
        if (::fcntl(descriptor, F_GETFD) < 0)
            static_cast<void>(::open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY));
    }
#endif
}

int answerLost(const Context& context)
{
    print(stderr,
        context.hasStored()
            ? Text::tr("What was asked is stored, but the answer could not be written to standard output. Do not give "
                       "the command again before you have looked at what is there now.")
            : Text::tr("The answer could not be written to standard output, so it is lost or cut off. Nothing was "
                       "changed. Send it to a place that has room, and give the command again."));
    return exitInputOutput;
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
    context.close(outcome.has_value());
    if (outcome && context.hasFailedAcks()) {
        output.warning(Text::tr("What was asked is stored. Only its line in %1 could not be written: do not give the "
                                "command again for that.")
                .arg(context.value("ack-file")));
        outcome = exitInputOutput;
    }
    output.endProgress();
    if (outcome)
        return output.release() ? *outcome : answerLost(context);
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
    if (outcome.error() == base::Error {base::ErrorKind::InputOutput, QStringLiteral("standard_output"), 0}) {
        print(stderr,
            Text::tr("The recovery code could not be written to standard output, and it is shown only once. So no "
                     "vault was made. Send it to a place that has room, or give --recovery-file FILE."));
        return exitInputOutput;
    }
    output.failure(outcome.error(), context.placeOf(outcome.error()));
    if (outcome.error().kind == base::ErrorKind::WrongPassword)
        output.message(Text::tr("The recovery sheet is for the window: start the program, “Use the recovery sheet”."));
    return exitCode(outcome.error());
}

} // namespace

int main(int argc, char* argv[])
{
    occupyStandardStreams();
    base::hardenProcess();
    base::fixTimeZone();
    QCoreApplication application(argc, argv);
    // As the window: the second anchor and the settings stand in one folder.
    QCoreApplication::setOrganizationName(QStringLiteral("AICMS"));
    QCoreApplication::setApplicationName(QStringLiteral("aicms"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AICMS_VERSION));

    QTranslator texts;
    if (wording::loadTexts(texts, {}, QLocale::system()))
        QCoreApplication::installTranslator(&texts);
    const CommandLine line = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (line.wantsVersion) {
        const QString version = QStringLiteral("aicms-cli ") + QCoreApplication::applicationVersion();
        return print(stdout, version) ? exitDone : exitInputOutput;
    }
    if (line.wantsHelp && line.usageError.isEmpty()) {
        return print(stdout, usage(line.command, line.group)) ? exitDone : exitInputOutput;
    }
    return line.usageError.isEmpty() ? runCommand(line) : refuseUsage(line);
}
