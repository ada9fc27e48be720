// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/kill_bench.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace aicms::test {

namespace {

constexpr int patience = 120'000;

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own file cannot be written");
}

} // namespace

KillBench::KillBench(BareVault& vault)
    : m_vault(vault), m_acks(QFileInfo(vault.root()).path() + QStringLiteral("/acks")),
      m_password(QFileInfo(vault.root()).path() + QStringLiteral("/password"))
{
    write(m_password, BareVault::password.toUtf8() + '\n');
}

int KillBench::kills(int usual)
{
    bool isGiven = false;
    const int percent = qEnvironmentVariableIntValue("AICMS_KILLS", &isGiven);
    return isGiven ? std::max(1, usual * percent / 100) : usual;
}

std::function<bool()> KillBench::whenThere(const QString& file) const
{
    return [path = m_vault.folder() + QLatin1Char('/') + file] { return QFileInfo::exists(path); };
}

std::function<bool()> KillBench::whenAcknowledged() const
{
    return [path = m_acks] { return QFileInfo(path).size() > 0; };
}

std::function<bool()> KillBench::whenOpen() const
{
    return [path = m_vault.folder() + QStringLiteral("/vault.db-wal")] { return QFileInfo(path).size() > 0; };
}

bool KillBench::killDuring(
    const QStringList& words, const std::function<bool()>& isUnderWay, std::chrono::milliseconds most)
{
    QFile::remove(m_acks);
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(qEnvironmentVariable("AICMS_BIN") + QStringLiteral("/aicms-cli"),
        QStringList {QStringLiteral("--vault"), m_vault.folder(), QStringLiteral("--password-file"), m_password,
            QStringLiteral("--ack-file"), m_acks}
            + words);
    if (!process.waitForStarted())
        qFatal("aicms-cli does not start");
    process.closeWriteChannel();
    QElapsedTimer timer;
    timer.start();
    while (!isUnderWay() && process.state() == QProcess::Running && timer.elapsed() < patience)
        process.waitForFinished(1);
    QThread::usleep(m_random.bounded(static_cast<quint32>(most.count() * 1000) + 1));
    process.kill();
    process.waitForFinished();
    return process.exitStatus() == QProcess::CrashExit;
}

KillBench::Acknowledged KillBench::acknowledged() const
{
    Acknowledged all;
    QFile file(m_acks);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() < 3)
            continue;
        all.revision = std::max(all.revision, fields[0].toLongLong());
        for (const QByteArray& id : fields[2].split(','))
            all.ids.append(id.toLongLong());
    }
    return all;
}

} // namespace aicms::test
