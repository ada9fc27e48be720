// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/kit/day_field.h"
#include "ui/kit/key_cap.h"
#include "ui/kit/text.h"

#include <QTest>

using namespace aicms;

/// Keys and days as the program's language writes them.
class TestWrittenKeysAndDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAreNamedByTheSystem_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("cap");
        QTest::newRow("two keys")
            << "Ctrl K"
            << QKeySequence(QStringLiteral("Ctrl+K")).toString(QKeySequence::NativeText).replace(u'+', u' ');
        QTest::newRow("a letter") << "N" << "N";
        QTest::newRow("a mark") << "/" << "/";
        QTest::newRow("plus") << "Ctrl +" << kit::keyCapText(QKeySequence(Qt::CTRL | Qt::Key_Plus));
        QTest::newRow("in the program's language already") << "Strg K" << "Strg K";
        QTest::newRow("no key") << "Up or Down" << "Up or Down";
        QTest::newRow("nothing") << "" << "";
    }
    void keysAreNamedByTheSystem()
    {
        QFETCH(QString, keys);
        QFETCH(QString, cap);
        QCOMPARE(kit::keyCapText(keys), cap);
    }

    void aDayIsReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const QLocale german(QLocale::German, QLocale::Germany);
        for (int month = 1; month <= 12; ++month) {
            const QDate day(2026, month, 3);
            for (const char* form : {"d. MMM yyyy", "d. MMMM yyyy", "d MMM yyyy", "dd.MM.yyyy"}) {
                const QString text = german.toString(day, QLatin1String(form));
                QTest::newRow(qPrintable(text)) << text << day;
            }
        }
        QTest::newRow("in English") << "3 May 2026" << QDate(2026, 5, 3);
        QTest::newRow("no day") << "3. Mond 2026" << QDate();
    }
    void aDayIsReadAsItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QCOMPARE(kit::dayFromText(text, QLocale(QLocale::German, QLocale::Germany)), day);
    }
};

AICMS_WINDOW_TEST(TestWrittenKeysAndDays)
#include "test_written_keys_and_days.moc"
