// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "ui/shell/choosers.h"

#include <QFileDialog>
#include <QSettings>
#include <QTest>

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

    /// The kind that was chosen decides, not what was typed.
    void theKindGivesTheEnding()
    {
        const std::vector<shell::FileKind> kinds {{QStringLiteral("pdf"), QStringLiteral("PDF")},
            {QStringLiteral("json"), QStringLiteral("JSON")}, {QStringLiteral("jsonld"), QStringLiteral("JSON-LD")}};
        const auto ended = [&kinds](const char* path, std::size_t kind) {
            return shell::withEnding(QString::fromLatin1(path), kinds[kind], kinds);
        };
        QCOMPARE(ended("folder/record", 0), QStringLiteral("folder/record.pdf"));
        QCOMPARE(ended("folder/record.PDF", 0), QStringLiteral("folder/record.PDF"));
        QCOMPARE(ended("folder/record.pdf", 1), QStringLiteral("folder/record.json"));
        QCOMPARE(ended("folder/record.json", 2), QStringLiteral("folder/record.jsonld"));
        QCOMPARE(ended("folder/record 2.5", 0), QStringLiteral("folder/record 2.5.pdf"));
        QCOMPARE(ended("pdf", 0), QStringLiteral("pdf.pdf"));
    }
};

AICMS_WINDOW_TEST(TestChoosers)
#include "test_choosers.moc"
