// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace aicms::test {

namespace {

constexpr int patience = 240'000; // milliseconds; other tests may have the processors

QString program()
{
    return QDir(qEnvironmentVariable("AICMS_BIN")).filePath(QStringLiteral("aicms-cli"));
}

} // namespace

QJsonObject CliRun::json() const
{
    return QJsonDocument::fromJson(output).object();
}

CliVault::CliVault()
{
    QDir().mkpath(m_folder.path(QStringLiteral("tmp")));
    qputenv("TMPDIR", m_folder.path(QStringLiteral("tmp")).toUtf8());
}

QString CliVault::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (file.exists() && read(name) == bytes)
        return path(name); // a program that was started before may be reading it
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own file cannot be written");
    return path(name);
}

QByteArray CliVault::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CliRun CliVault::call(const QStringList& words, const QByteArray& input, const QString& outputFile)
{
    QProcess process;
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(program(), words);
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    if (!process.waitForStarted() || !process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
    }
    run.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = process.readAllStandardOutput();
    run.messages = process.readAllStandardError();
    return run;
}

QStringList CliVault::words(const QString& user, const QString& password) const
{
    QStringList words {QStringLiteral("--vault"), folder(), QStringLiteral("--json"), QStringLiteral("--password-file"),
        write(QStringLiteral("password-of-") + user, password.toUtf8() + '\n')};
    if (!user.isEmpty())
        words << QStringLiteral("--user") << user;
    return words;
}

CliRun CliVault::create() const
{
    return run({QStringLiteral("vault"), QStringLiteral("create"), QStringLiteral("--business"),
        QStringLiteral("Lindenhof Cycles"), QStringLiteral("--country"), QStringLiteral("DE"),
        QStringLiteral("--owner"), QStringLiteral("Mara Ellis"), QStringLiteral("--kdf-memory"), QStringLiteral("64"),
        QStringLiteral("--recovery-file"), path(QStringLiteral("recovery"))});
}

CliRun CliVault::run(const QStringList& command, const QByteArray& input) const
{
    return call(words({}, ownerPassword) + command, input);
}

CliRun CliVault::runInto(const QString& outputFile, const QStringList& command) const
{
    return call(words({}, ownerPassword) + command, {}, outputFile);
}

CliRun CliVault::runAs(const QString& user, const QString& password, const QStringList& command) const
{
    return call(words(user, password) + command);
}

std::unique_ptr<QProcess> CliVault::start(const QStringList& command) const
{
    auto process = std::make_unique<QProcess>();
    process->start(program(), words({}, ownerPassword) + command);
    process->waitForStarted();
    return process;
}

QString CliVault::contentDigest() const
{
    return run({QStringLiteral("vault"), QStringLiteral("check")}).json()[QStringLiteral("content_digest")].toString();
}

qint64 CliVault::add(const QStringList& options) const
{
    return run(QStringList {QStringLiteral("customers"), QStringLiteral("add")} + options)
        .json()[QStringLiteral("id")]
        .toInteger();
}

CliRun CliVault::addUser(const QString& name, const QString& role) const
{
    return run({QStringLiteral("--user"), QStringLiteral("Mara Ellis"), QStringLiteral("--new-password-file"),
        write(QStringLiteral("new-password"), userPassword.toUtf8()), QStringLiteral("user"), QStringLiteral("add"),
        name, QStringLiteral("--role"), role, QStringLiteral("--kdf-memory"), QStringLiteral("64")});
}

} // namespace aicms::test
