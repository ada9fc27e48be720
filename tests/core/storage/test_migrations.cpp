// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

namespace {

QByteArray wholeFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "DIGEST  NAME" a file, as sha256sum writes it.
QStringList digestsOf(const QString& folder)
{
    QStringList lines;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const QByteArray text = wholeFile(QDir(folder).filePath(name));
        lines << QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex())
                + QStringLiteral("  ") + name;
    }
    return lines;
}

QStringList keptIn(const QString& path)
{
    QStringList lines;
    for (const QString& line : QString::fromUtf8(wholeFile(path)).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            lines << line;
    }
    return lines;
}

} // namespace

/// A migration that people's vaults have been through must not change: theirs and new ones would have two schemas
/// under one number, and nothing else would tell.
class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noneHasChanged()
    {
        const QString root = qEnvironmentVariable("AICMS_SOURCE");
        const QStringList now = digestsOf(root + QStringLiteral("/core/storage/migrations"));
        QVERIFY2(!now.isEmpty(), "the sources are not where AICMS_SOURCE says");
        QCOMPARE(now, keptIn(root + QStringLiteral("/tests/core/storage/migrations.sha256")));
    }
};

AICMS_TEST(TestMigrations)
#include "test_migrations.moc"
