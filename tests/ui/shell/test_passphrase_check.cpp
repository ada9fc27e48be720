// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/shell/first_run/passphrase_check.h"

#include <QTest>

#include <algorithm>

using namespace aicms::shell;

class TestPassphraseCheck : public QObject {
    Q_OBJECT
    const QStringList m_names {QStringLiteral("Lindenhof Cycles"), QStringLiteral("Mara Ellis")};

private Q_SLOTS:
    void nothingTypedMeetsNothing()
    {
        const PassphraseCheck check = checkPassphrase({}, m_names);
        QCOMPARE(check.step, 0);
        QVERIFY(!check.acceptable);
        QVERIFY(std::ranges::none_of(check.points, &PassphraseCheck::Point::met));
    }

    void strongWordsMeetEverything()
    {
        const PassphraseCheck check = checkPassphrase(QStringLiteral("velvet tundra opaque lantern"), m_names);
        QVERIFY(check.acceptable);
        QVERIFY(check.step >= 4);
        QVERIFY(std::ranges::all_of(check.points, &PassphraseCheck::Point::met));
    }

    void theListOfPointsDoesNotContradictTheAdvice()
    {
        const PassphraseCheck check = checkPassphrase(QStringLiteral("password1234"), m_names);
        QVERIFY(check.advice.contains(QStringLiteral("common")));
        QVERIFY2(!check.points.at(2).met, "no tick at “not in the lists of common passwords”");
    }

    void weakOnesSayWhy_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QString>("advice");
        QTest::newRow("short") << QStringLiteral("x7!k") << QStringLiteral("12 characters");
        QTest::newRow("name") << QStringLiteral("mara ellis") << QString();
        QTest::newRow("repeated") << QStringLiteral("aaaaaaaaaaaaaaaa") << QString();
        QTest::newRow("common") << QStringLiteral("password") << QString();
    }
    void weakOnesSayWhy()
    {
        QFETCH(QString, passphrase);
        QFETCH(QString, advice);
        const PassphraseCheck check = checkPassphrase(passphrase, m_names);
        QVERIFY(!check.acceptable);
        QVERIFY(check.step >= 1 && check.step <= 3);
        QVERIFY(check.advice.contains(QStringLiteral("least this vault accepts")));
        QVERIFY2(check.advice.contains(advice), qUtf8Printable(check.advice));
    }

    void timesAreOneRoundedUnit_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("0") << 0.0 << QStringLiteral("less than a minute");
        QTest::newRow("minutes") << 600.0 << QStringLiteral("about 10 minute(s)");
        QTest::newRow("hours") << 3 * 3600.0 << QStringLiteral("about 3 hour(s)");
        QTest::newRow("months") << 90 * 86400.0 << QStringLiteral("about 3 month(s)");
        QTest::newRow("years") << 10 * 365.25 * 86400 << QStringLiteral("about 10 year(s)");
        QTest::newRow("ages") << 1e30 << QStringLiteral("more than 1,000 years");
    }
    void timesAreOneRoundedUnit()
    {
        QFETCH(double, seconds);
        QTEST(crackTimeInWords(seconds), "words");
    }
};

AICMS_TEST(TestPassphraseCheck)
#include "test_passphrase_check.moc"
