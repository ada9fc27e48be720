// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// Sources are laid out by clang-format 19, so that nobody's change carries somebody else's blanks.
class TestFormat : public QObject {
    Q_OBJECT

    QString m_source = qEnvironmentVariable("AICMS_SOURCE");

    /// What clang-format would lay out otherwise, as it says it; empty: nothing.
    QByteArray complaints(const QStringList& files) const
    {
        QProcess formatter;
        formatter.setWorkingDirectory(m_source);
        formatter.start(QStringLiteral("clang-format-19"),
            QStringList {QStringLiteral("--style=file:%1/.clang-format").arg(m_source), QStringLiteral("--dry-run"),
                QStringLiteral("--Werror")}
                + files);
        if (!formatter.waitForFinished(-1))
            return "clang-format did not run";
        const QByteArray said = formatter.readAllStandardError();
        return formatter.exitCode() == 0 ? QByteArray() : said + ' ';
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("clang-format-19")).isEmpty())
            QSKIP("skipped: clang-format 19 is not here (./dev format installs it)");
    }

    void aWrongLayoutIsFound()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("x.cpp"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("int  main( ){return 0;}\n");
        file.close();
        QVERIFY(!complaints({name}).isEmpty());
    }

    void everySourceIsLaidOut()
    {
        QStringList files;
        for (const char* folder : {"core", "ui", "app", "tests"}) {
            QDirIterator each(m_source + u'/' + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                QDir::Files, QDirIterator::Subdirectories);
            while (each.hasNext())
                files << each.next();
        }
        QVERIFY(files.size() > 500);
        const QByteArray said = complaints(files);
        QVERIFY2(said.isEmpty(), said.left(2000).constData());
    }
};

AICMS_TEST(TestFormat)
#include "test_format.moc"
