// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/linkage_rules.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

using namespace aicms::rules;

class TestLinkageRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void programsLinkOnlyWhatTheyMay_data() { addPrograms(); }

    void programsLinkOnlyWhatTheyMay()
    {
        QFETCH(QString, program);
        QFETCH(bool, hasWindow);
        if (skipUnbuilt(program))
            return;
        const QStringList breaches
            = linkBreaches(program, neededLibraries(program), loadedLibraries(program), hasWindow);
        for (const QString& breach : breaches)
            qWarning("%s", qPrintable(breach)); // the message of QVERIFY2 is cut at some length
        QVERIFY(breaches.isEmpty());
    }

    void programsAreProtected_data() { addPrograms(); }

    void programsAreProtected()
    {
        QFETCH(QString, program);
        if (skipUnbuilt(program) || skipHardening())
            return;
        const QStringList missing = missingProtections(outputOf(QStringLiteral("hardening-check"), {program}));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
    }

    void anUnprotectedProgramIsFound()
    {
        if (skipHardening())
            return;
        const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/unprotected");
        const QString output = outputOf(QStringLiteral("hardening-check"), {program});
        QVERIFY2(output.contains(QStringLiteral("Position Independent Executable")), qPrintable(output));
        QCOMPARE(missingProtections(output).size(), 5);
    }

    void protectionsAreReadFromTheReport()
    {
        const QString good = QStringLiteral("aicms:\n Position Independent Executable: yes\n Stack protected: yes\n"
                                            " Fortify Source functions: yes (some protected functions found)\n"
                                            " Read-only relocations: yes\n Immediate binding: yes\n");
        QCOMPARE(missingProtections(good), QStringList());
        QString partly = good;
        partly.replace(QStringLiteral("Immediate binding: yes"), QStringLiteral("Immediate binding: no, not found!"));
        QCOMPARE(missingProtections(partly), QStringList {QStringLiteral("Immediate binding")});
        QCOMPARE(missingProtections(QString()).size(), 5);
    }

    void librariesAreRead()
    {
        const QString self = QCoreApplication::applicationFilePath();
        QVERIFY(neededLibraries(self).contains(QStringLiteral("libQt6Core.so.6")));
        QVERIFY(neededLibraries(self).contains(QStringLiteral("libQt6Test.so.6")));
        QVERIFY(loadedLibraries(self).contains(QStringLiteral("libQt6Core.so.6")));
        QVERIFY(loadedLibraries(self).size() > neededLibraries(self).size());
        // This program links Qt Test, so as a program without a window it breaks the rule.
        QCOMPARE(linkBreaches(self, neededLibraries(self), loadedLibraries(self), false).size(), 1);
        QCOMPARE(linkBreaches(self, neededLibraries(self), loadedLibraries(self), true), QStringList());
    }

    void forbiddenLibrariesAreFound_data()
    {
        QTest::addColumn<QStringList>("libraries");
        QTest::addColumn<bool>("hasWindow");
        QTest::addColumn<int>("breaches");
        const auto row = [](const char* name, const char* library, bool hasWindow, int breaches) {
            QTest::newRow(name) << QStringList {QStringLiteral("libQt6Core.so.6"), QString::fromLatin1(library)}
                                << hasWindow << breaches;
        };
        row("plain SQLite, command line", "libsqlite3.so.0", false, 1);
        row("plain SQLite, window", "libsqlite3.so.0", true, 1);
        row("network, window", "libQt6Network.so.6", true, 1);
        row("network, command line", "libQt6Network.so.6", false, 2);
        row("Gui, command line", "libQt6Gui.so.6", false, 1);
        row("Gui, window", "libQt6Gui.so.6", true, 0);
        row("sodium", "libsodium.so.23", false, 0);
    }

    void forbiddenLibrariesAreFound()
    {
        QFETCH(QStringList, libraries);
        QFETCH(bool, hasWindow);
        QFETCH(int, breaches);
        QCOMPARE(linkBreaches(QStringLiteral("x"), libraries, libraries, hasWindow).size(), breaches);
        QCOMPARE(linkBreaches(QStringLiteral("x"), libraries, {QStringLiteral("libQt6Core.so.6")}, hasWindow).size(),
            breaches);
    }

    void aProgramThatCannotBeReadIsABreach()
    {
        const QString program = QStringLiteral("nowhere");
        QVERIFY(!linkBreaches(program, neededLibraries(program), loadedLibraries(program), true).isEmpty());
    }

private:
    static void addPrograms()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<bool>("hasWindow");
        const QString bin = qEnvironmentVariable("AICMS_BIN");
        QTest::newRow("aicms-cli") << bin + QStringLiteral("/aicms-cli") << false;
        QTest::newRow("aicms") << bin + QStringLiteral("/aicms") << true;
    }

    /// Only a program whose sources are not there yet may be missing.
    static bool skipUnbuilt(const QString& program)
    {
        if (QFileInfo::exists(program))
            return false;
        const QString folder
            = program.endsWith(QStringLiteral("-cli")) ? QStringLiteral("cli") : QStringLiteral("window");
        const bool hasSources = QFileInfo::exists(
            qEnvironmentVariable("AICMS_SOURCE") + QStringLiteral("/app/%1/CMakeLists.txt").arg(folder));
        if (hasSources)
            QTest::qFail("it was not built", __FILE__, __LINE__);
        else
            QTest::qSkip("skipped: this program is not written yet", __FILE__, __LINE__);
        return true;
    }

    static bool skipHardening()
    {
        const char* reason = AICMS_SANITIZED            ? "skipped: sanitizers and hardening do not go together"
            : QByteArray(AICMS_BUILD_TYPE) != "Release" ? "skipped: only a release build is hardened"
            : QStandardPaths::findExecutable(QStringLiteral("hardening-check")).isEmpty()
            ? "skipped: hardening-check (Debian: devscripts) is missing"
            : nullptr;
        if (reason)
            QTest::qSkip(reason, __FILE__, __LINE__);
        return reason != nullptr;
    }
};

AICMS_TEST(TestLinkageRules)
#include "test_linkage.moc"
