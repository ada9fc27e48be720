// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a purpose, and the bar above a notice, by themselves: where the keys go and what has room.
#include "tests/support/test_program.h"
#include "ui/purposes/notice_compare.h"
#include "ui/purposes/purpose_form.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

using namespace aicms;

class TestPurposeFormKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }

    /// Tab goes down: from the name to what people read, not up to the languages.
    void tabFromTheNameGoesDown()
    {
        ui_purposes::PurposeForm form(QStringLiteral("DE"));
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.focusName();
        QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
        QCOMPARE(form.focusWidget()->objectName(), QStringLiteral("purposeText"));
        QTest::keyClick(form.focusWidget(), Qt::Key_Backtab);
        QTest::keyClick(form.focusWidget(), Qt::Key_Backtab);
        QCOMPARE(form.focusWidget()->objectName(), QStringLiteral("purposeLanguage"));
    }

    /// The ring around a box is drawn beside it; the page cuts what lies left of the form.
    void theRingAroundABoxHasRoom()
    {
        ui_purposes::PurposeForm form(QStringLiteral("DE"));
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        for (QCheckBox* box : form.findChildren<QCheckBox*>())
            QVERIFY2(box->mapTo(&form, QPoint()).x() >= theme::px(4), qPrintable(box->objectName()));
    }

    /// What is allowed by law only under conditions says which, to whoever hears the form too.
    void theConditionsStandBesideTheTick()
    {
        ui_purposes::PurposeForm form(QStringLiteral("DE"));
        const auto* help = form.findChild<QLabel*>(QStringLiteral("softOptInHelp"));
        QVERIFY(help && help->text().contains(QLatin1String("came with a sale")));
        QCOMPARE(form.findChild<QCheckBox*>(QStringLiteral("purposeSoftOptIn"))->accessibleDescription(), help->text());
    }

    /// Where there is no room for both, both ways to hand a notice out go on in the next line.
    void theTwoPapersStayTogether()
    {
        ui_purposes::NoticeCompare compare;
        compare.resize(900, 500);
        compare.show();
        QVERIFY(QTest::qWaitForWindowExposed(&compare));
        auto* save = compare.findChild<QWidget*>(QStringLiteral("handOut"));
        auto* print = compare.findChild<QWidget*>(QStringLiteral("printNotice"));
        save->show();
        print->show();
        const auto top = [&compare](const QWidget* each) { return each->mapTo(&compare, QPoint()).y(); };
        const int first = top(save);
        bool hasWrapped = false;
        for (int width = 900; width >= 400; width -= 20) {
            compare.resize(width, 500);
            QTest::qWait(10);
            QCOMPARE(top(print), top(save));
            hasWrapped = hasWrapped || top(save) > first;
        }
        QVERIFY(hasWrapped);
    }
};

AICMS_WINDOW_TEST(TestPurposeFormKeys)
#include "test_purpose_form_keys.moc"
