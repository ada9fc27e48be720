// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/purposes/notice_compare.h"
#include "ui/purposes/purpose_words.h"

#include <QTest>

using namespace aicms;

class TestPurposeWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lengthsAndCodesInWords()
    {
        using namespace ui_purposes;
        QCOMPARE(monthsOf(QStringLiteral("P2Y")), std::optional(24));
        QCOMPARE(monthsOf(QStringLiteral("P1Y6M")), std::optional(18));
        QCOMPARE(monthsOf(QString()), std::optional(0));
        QVERIFY(!monthsOf(QStringLiteral("P90D")));
        QCOMPARE(periodOf(24), QStringLiteral("P24M"));
        QCOMPARE(periodOf(0), QString());
        const purposes::Catalogue all(purposes::defaultPurposes({}));
        QCOMPARE(freeCode(QStringLiteral("  Bike club, 2026 "), all), QStringLiteral("bike_club_2026"));
        QCOMPARE(freeCode(QStringLiteral("Marketing email"), all), QStringLiteral("marketing_email_2"));
        QCOMPARE(freeCode(QStringLiteral("نادي"), all), QStringLiteral("purpose"));
        QCOMPARE(wordsPerSentence(QStringLiteral("We write to you. You can say no at any time.")), 6);
        QCOMPARE(wordsPerSentence(QStringLiteral("no end")), 0);
    }
};

AICMS_WINDOW_TEST(TestPurposeWords)
#include "test_purpose_words.moc"
