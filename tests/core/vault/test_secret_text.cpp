// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secret_text.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

using aicms::vault::SecretText;

class TestSecretText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyByItself()
    {
        const SecretText none;
        QVERIFY(none.isEmpty());
        QCOMPARE(none.size(), 0);
        QVERIFY(none.view().isEmpty());
        QVERIFY(SecretText(QString()).isEmpty());
    }

    void copiesAreApart()
    {
        SecretText text(QStringLiteral("mosaïc \U0001F512"));
        SecretText copy = text.clone();
        QCOMPARE(copy.view(), QStringView(u"mosaïc \U0001F512"));
        copy.clear();
        QCOMPARE(text.view(), QStringView(u"mosaïc \U0001F512"));
        const SecretText moved = std::move(text);
        QCOMPARE(moved.size(), 9);
    }

    void replacesLikeAString()
    {
        QRandomGenerator random(7);
        QString expected;
        SecretText text;
        for (int step = 0; step < 500; ++step) {
            const qsizetype from = random.bounded(int(expected.size()) + 1);
            const qsizetype count = random.bounded(4);
            const QString with(random.bounded(4), QChar(u'a' + random.bounded(26)));
            expected.replace(from, count, with);
            text.replace(from, count, with);
            QCOMPARE(text.view().toString(), expected);
        }
    }

    void outOfRangeIsCut()
    {
        SecretText text(QStringLiteral("abc"));
        text.replace(2, 99, u"z");
        QCOMPARE(text.view(), QStringView(u"abz"));
        text.replace(99, 1, u"!");
        QCOMPARE(text.view(), QStringView(u"abz!"));
    }
};

AICMS_TEST(TestSecretText)
#include "test_secret_text.moc"
