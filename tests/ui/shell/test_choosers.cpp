// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "ui/shell/choosers.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QTest>
#include <QTimer>

using namespace aicms;

class TestChoosers : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;

    static QString noted()
    {
        const QSettings settings(QSettings::UserScope, QStringLiteral("QtProject"));
        return settings.value(QStringLiteral("FileDialog/lastVisited")).toString()
            + settings.value(QStringLiteral("FileDialog/history")).toStringList().join(u' ');
    }
    void visit(bool isUnnoted) const
    {
        auto* dialog = new QFileDialog(nullptr, QStringLiteral("Save"), m_folder.path());
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        if (isUnnoted)
            shell::leaveNoVisits(dialog);
        dialog->show();
        dialog->selectFile(QStringLiteral("x.pdf"));
        delete dialog;
    }

    const std::vector<shell::FileKind> m_kinds {{QStringLiteral("pdf"), QStringLiteral("PDF")},
        {QStringLiteral("json"), QStringLiteral("JSON")}, {QStringLiteral("jsonld"), QStringLiteral("JSON-LD")}};
    QString m_asked; ///< whether something may be replaced

    /// Types into Qt's own window and presses Enter; says no to what it asks then, and goes back where it stays open.
    QString save(const test::TemporaryFolder& folder, const QString& typed, int kind)
    {
        m_asked.clear();
        int looks = 0; // since Enter was pressed
        QTimer hand;
        connect(&hand, &QTimer::timeout, this, [&] {
            QWidget* front = QApplication::activeModalWidget();
            if (auto* question = qobject_cast<QMessageBox*>(front)) {
                m_asked = question->text();
                question->button(QMessageBox::No)->click();
                return;
            }
            auto* dialog = qobject_cast<QFileDialog*>(front);
            if (!dialog)
                return;
            if (looks++ > 0) {
                if (looks > 12) // a busy machine takes its time to close it
                    dialog->reject();
                return;
            }
            auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            if (kind >= 0) {
                auto* box = dialog->findChild<QComboBox*>(QStringLiteral("fileTypeCombo"));
                box->setCurrentIndex(kind);
                Q_EMIT box->textActivated(box->currentText());
            }
            name->setFocus();
            if (!typed.isEmpty()) {
                name->clear();
                QTest::keyClicks(name, typed);
            }
            // Not from in here: a timer does not go on while what it called waits for an answer.
            QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
        });
        hand.start(150);
        return shell::saveAsKind(nullptr, QStringLiteral("Save"), folder.path(QStringLiteral("receipt")), m_kinds);
    }

private Q_SLOTS:
    void visitsAreNotNoted()
    {
        visit(true);
        QVERIFY2(!noted().contains(m_folder.path()), qPrintable(noted()));
        visit(false);
        if (!noted().contains(m_folder.path()))
            QSKIP("this Qt notes no visits by itself");
        const QString before = noted();
        visit(true);
        QCOMPARE(noted(), before); // what other programs noted stays
    }

    /// Another kind that is chosen gives its ending to the name.
    void theKindGivesTheEnding()
    {
        const auto ended = [this](const char* path, std::size_t kind) {
            return shell::withEnding(QString::fromLatin1(path), m_kinds[kind], m_kinds);
        };
        QCOMPARE(ended("folder/record", 0), QStringLiteral("folder/record.pdf"));
        QCOMPARE(ended("folder/record.PDF", 0), QStringLiteral("folder/record.PDF"));
        QCOMPARE(ended("folder/record.pdf", 1), QStringLiteral("folder/record.json"));
        QCOMPARE(ended("folder/record.json", 2), QStringLiteral("folder/record.jsonld"));
        QCOMPARE(ended("folder/record 2.5", 0), QStringLiteral("folder/record 2.5.pdf"));
        QCOMPARE(ended("pdf", 0), QStringLiteral("pdf.pdf"));
    }

    /// What is typed in the window is what is written: an ending of another kind chooses that kind, and none, or one
    /// that is no kind, gets that of the kind that stands there.
    void theEndingThatWasTypedChoosesTheKind_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind"); // that is chosen before; -1: none
        QTest::addColumn<QString>("saved");
        QTest::newRow("as offered") << QString() << -1 << QStringLiteral("receipt.pdf");
        QTest::newRow("another kind") << QStringLiteral("r440.jsonld") << -1 << QStringLiteral("r440.jsonld");
        QTest::newRow("in large letters") << QStringLiteral("R440.JSON") << -1 << QStringLiteral("R440.JSON");
        QTest::newRow("no ending") << QStringLiteral("r440") << -1 << QStringLiteral("r440.pdf");
        QTest::newRow("an ending that is no kind") << QStringLiteral("r 4.40") << -1 << QStringLiteral("r 4.40.pdf");
        QTest::newRow("kind chosen, then typed") << QStringLiteral("r440") << 2 << QStringLiteral("r440.jsonld");
        QTest::newRow("kind chosen, name as offered") << QString() << 1 << QStringLiteral("receipt.json");
        QTest::newRow("beside another of that name")
            << QStringLiteral("there.json") << -1 << QStringLiteral("there.json");
    }
    void theEndingThatWasTypedChoosesTheKind()
    {
        QFETCH(QString, typed);
        QFETCH(int, kind);
        QFETCH(QString, saved);
        test::TemporaryFolder folder;
        QFile there(folder.path(QStringLiteral("there.pdf")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        QCOMPARE(save(folder, typed, kind), folder.path(saved));
        QVERIFY2(m_asked.isEmpty(), qPrintable(m_asked));
    }

    /// A file that would be replaced is asked about by the name that is written, and going back writes nothing.
    void aFileThatWouldBeReplacedIsAskedAbout()
    {
        test::TemporaryFolder folder;
        QFile there(folder.path(QStringLiteral("there.pdf")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        QCOMPARE(save(folder, QStringLiteral("there"), -1), QString());
        QVERIFY2(m_asked.contains(QStringLiteral("there.pdf")), qPrintable(m_asked));
    }
};

AICMS_WINDOW_TEST(TestChoosers)
#include "test_choosers.moc"
