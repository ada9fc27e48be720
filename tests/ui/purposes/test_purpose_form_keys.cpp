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
#include <QScrollBar>
#include <QTextDocument>
#include <QTextEdit>
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

    /// One sentence that changed stands at the end of a long text, and nothing led to it.
    void theFirstChangeIsInSight()
    {
        const QString same = QStringLiteral("We keep it as long as the law says.\n").repeated(60);
        purposes::Notice notice;
        notice.code = QStringLiteral("privacy");
        for (const char* end : {"Write to us by letter.", "Write to us by e-mail."}) {
            purposes::NoticeVersion version;
            version.version = static_cast<int>(notice.versions.size()) + 1;
            version.texts = {{QStringLiteral("en"), {QStringLiteral("Privacy"), same + QString::fromLatin1(end), {}}}};
            notice.versions.push_back(version);
        }
        ui_purposes::NoticeCompare compare;
        compare.resize(900, 400);
        compare.show();
        QVERIFY(QTest::qWaitForWindowExposed(&compare));
        compare.setNotice(notice, 2);
        const auto* text = compare.findChild<QTextEdit*>();
        QTRY_VERIFY(text->verticalScrollBar()->value() > 0);
        const auto seen = [text](const QString& word) {
            const QRect place = text->cursorRect(text->document()->find(word));
            return text->viewport()->rect().contains(place.center());
        };
        QVERIFY(seen(QStringLiteral("e-mail")));
        notice.versions.pop_back();
        compare.setNotice(notice, 1);
        QTRY_COMPARE(text->verticalScrollBar()->value(), 0);
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
