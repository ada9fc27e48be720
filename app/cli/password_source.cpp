// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/password_source.h"

#include "app/cli/text.h"
#include "core/base/file_problem.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <array>
#include <cerrno>
#ifdef Q_OS_UNIX
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace aicms::cli {

using base::ErrorKind;

namespace {

constexpr qsizetype longest = 4 * 1024; // bytes: 1,024 characters of UTF-8

base::Result<std::optional<QString>> decoded(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(line);
    const bool isWrong = decoder.hasError() || text.isEmpty() || text.size() > 1024;
    line.fill('\0');
    if (isWrong)
        return base::fail(ErrorKind::Invalid, QStringLiteral("password"));
    return std::optional(text);
}

base::Result<std::optional<QString>> fromFile(const QString& path)
{
    QFile file(path);
    if (const auto readable = base::requireReadable(path); !readable)
        return base::fail(readable.error());
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::ReadOnly);
    return decoded(file.readLine(longest + 2));
}

#ifdef Q_OS_UNIX
/// Typing is not shown for as long as this lives.
class EchoOff {
public:
    EchoOff()
    {
        m_isSet = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSet = m_isSet && ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~EchoOff()
    {
        if (m_isSet)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;
    bool isSet() const { return m_isSet; }

private:
    termios m_before {};
    bool m_isSet = false;
};
#endif

} // namespace

base::Result<std::optional<QString>> PasswordSource::lineOfStandardInput()
{
#ifdef Q_OS_UNIX
    QByteArray line;
    char byte = 0;
    // Byte by byte, so that the second line stays for the second password.
    for (;;) {
        std::array<pollfd, 2> waited {pollfd {STDIN_FILENO, POLLIN, 0}, pollfd {m_stopDescriptor, POLLIN, 0}};
        const int ready = ::poll(waited.data(), waited.size(), -1);
        if (waited[1].revents & POLLIN)
            return base::fail(ErrorKind::Cancelled);
        if (ready < 0 && errno == EINTR)
            continue;
        const auto count = ready < 0 ? -1 : ::read(STDIN_FILENO, &byte, 1);
        if (count < 0)
            return base::fail(base::fileError(errno));
        if (count == 0 || byte == '\n' || line.size() > longest)
            return decoded(line);
        line.append(byte);
    }
#else
    QFile input;
    static_cast<void>(input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered));
    return decoded(input.readLine(longest + 2));
#endif
}

bool PasswordSource::canAsk()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

base::Result<std::optional<QString>> PasswordSource::ask(const QString& question)
{
#ifdef Q_OS_UNIX
    const EchoOff silence;
    if (!silence.isSet())
        return std::optional<QString>();
    QFile error;
    static_cast<void>(error.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered));
    error.write(question.toUtf8() + ": ");
    auto answer = lineOfStandardInput();
    error.write("\n");
    return answer;
#else
    Q_UNUSED(question)
    return std::optional<QString>();
#endif
}

base::Result<std::optional<QString>> PasswordSource::askOpenly(const QString& question)
{
    if (!canAsk())
        return std::optional<QString>();
    QFile error;
    static_cast<void>(error.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered));
    error.write(question.toUtf8() + ": ");
    return lineOfStandardInput();
}

base::Result<std::optional<QString>> PasswordSource::read(const QString& source, const QString& question)
{
    if (canAsk() && (source.isEmpty() || source == QLatin1String("-")))
        return ask(question);
    if (source.isEmpty())
        return std::optional<QString>();
    if (source == QLatin1String("-"))
        return lineOfStandardInput();
    return fromFile(source);
}

base::Result<std::optional<QString>> PasswordSource::readNew(const QString& source, const QString& question)
{
    const bool isAsked = canAsk() && (source.isEmpty() || source == QLatin1String("-"));
    auto first = read(source, question);
    if (!isAsked || !first || !*first)
        return first;
    const auto second = ask(Text::tr("Once more"));
    if (second && *second != *first)
        return base::fail(ErrorKind::Invalid, QStringLiteral("password_repeat"));
    return second ? first : second;
}

} // namespace aicms::cli
