// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_problem.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace aicms;
using base::ErrorKind;

/// What a save may replace and what it may not.
class TestFileProblem : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;

    QString make(const QString& name) const
    {
        QDir().mkpath(QFileInfo(m_folder.path(name)).path());
        QFile file(m_folder.path(name));
        return file.open(QIODevice::WriteOnly) && file.write("x") == 1 ? file.fileName() : QString();
    }
    static QString refusal(const QString& path)
    {
        const auto place = base::requirePlaceForOutput(path);
        return place ? QString() : base::errorCode(place.error().kind) + u':' + place.error().subject;
    }

private Q_SLOTS:
    void anOrdinaryPlaceIsGood()
    {
        QCOMPARE(refusal(m_folder.path(QStringLiteral("new.csv"))), QString());
        QCOMPARE(refusal(make(QStringLiteral("there.csv"))), QString());
        QCOMPARE(refusal(m_folder.path(QStringLiteral("no/such/folder/new.csv"))), QString());
        QCOMPARE(refusal(QStringLiteral("relative.csv")), QString());
    }

    void whatIsNoFileIsNotReplaced()
    {
        const QString told = QStringLiteral("invalid:not_a_file");
        QCOMPARE(refusal(m_folder.path()), told);
#ifdef Q_OS_UNIX
        QCOMPARE(refusal(QStringLiteral("/dev/null")), told);
        const QString pipe = m_folder.path(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(refusal(pipe), told);
#endif
    }

    void nothingIsSavedIntoAVault_data()
    {
        QTest::addColumn<QString>("mark");
        for (const char* mark : {"vault.db", "vault.keys", "vault.keys.2"})
            QTest::newRow(mark) << QString::fromLatin1(mark);
    }
    void nothingIsSavedIntoAVault()
    {
        QFETCH(QString, mark);
        const QString told = QStringLiteral("invalid:program_folder");
        const QString vault = mark + QStringLiteral(".aicms/");
        const QString file = make(vault + mark);
        QCOMPARE(refusal(file), told);
        QCOMPARE(refusal(m_folder.path(vault + QStringLiteral("new.csv"))), told);
        QCOMPARE(refusal(m_folder.path(vault + QStringLiteral("deep/new.csv"))), told);
        QCOMPARE(refusal(m_folder.path(vault + QStringLiteral("../beside.csv"))), QString());
#ifdef Q_OS_UNIX
        const QString link = m_folder.path(mark + QStringLiteral(".link"));
        QVERIFY(QFile::link(file, link));
        QCOMPARE(refusal(link), told);
        const QString nowhere = m_folder.path(mark + QStringLiteral(".nowhere"));
        QVERIFY(QFile::link(m_folder.path(vault + QStringLiteral("vault.anchor")), nowhere));
        QCOMPARE(refusal(nowhere), told); // writing would make it
        const QString folder = m_folder.path(mark + QStringLiteral(".folder"));
        QVERIFY(QFile::link(m_folder.path(vault), folder));
        QCOMPARE(refusal(folder + QStringLiteral("/new.csv")), told);
#endif
    }

    void norThroughOtherNames()
    {
#ifdef Q_OS_UNIX
        const QString file = make(QStringLiteral("linked.aicms/vault.db"));
        const QString vault = m_folder.path(QStringLiteral("linked.aicms"));
        const QString hard = m_folder.path(QStringLiteral("hard"));
        QCOMPARE(::link(QFile::encodeName(file).constData(), QFile::encodeName(hard).constData()), 0);
        const auto place = base::requirePlaceForOutput(hard, vault);
        QVERIFY(!place && place.error().subject == QLatin1String("program_folder"));
        QVERIFY(base::requirePlaceForOutput(make(QStringLiteral("own")), vault));
        // A link to a link to what is not there yet.
        const QString second = m_folder.path(QStringLiteral("second"));
        QVERIFY(QFile::link(vault + QStringLiteral("/vault.db-wal"), m_folder.path(QStringLiteral("first"))));
        QVERIFY(QFile::link(m_folder.path(QStringLiteral("first")), second));
        QCOMPARE(refusal(second), QStringLiteral("invalid:program_folder"));
        const QString loop = m_folder.path(QStringLiteral("loop"));
        QVERIFY(QFile::link(loop, loop));
        refusal(loop); // ends
#endif
    }

    void whatIsReadOnceIsNotWaitedFor()
    {
        QVERIFY(base::requireReadable(make(QStringLiteral("password"))));
        QCOMPARE(base::requireReadable(m_folder.path(QStringLiteral("nothing"))).error().kind, ErrorKind::NotFound);
        QVERIFY(!base::requireReadable(m_folder.path()));
#ifdef Q_OS_UNIX
        const QString pipe = m_folder.path(QStringLiteral("waiting"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(base::requireReadable(pipe).error().subject, QStringLiteral("not_a_file"));
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        QVERIFY2(base::requireReadable(QStringLiteral("/dev/fd/%1").arg(ends[0])), "as the shell gives <(...)");
        ::close(ends[0]);
        ::close(ends[1]);
#endif
    }

    void norIntoTheSettings()
    {
        const QString settings = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
        QVERIFY(QDir().mkpath(settings));
        QCOMPARE(refusal(settings + QStringLiteral("/anchors/x.json")), QStringLiteral("invalid:program_folder"));
    }
};

AICMS_TEST(TestFileProblem)
#include "test_file_problem.moc"
