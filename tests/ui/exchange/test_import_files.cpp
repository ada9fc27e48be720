// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/exchange/wizard_bench.h"
#include "ui/exchange/known_program.h"
#include "ui/exchange/match_table.h"
#include "ui/kit/data_table.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>

#include <unistd.h>

using namespace aicms;
using test::WizardBench;
using ui_exchange::ImportScreen;

class TestImportFiles : public QObject {
    Q_OBJECT

    std::unique_ptr<WizardBench> m_bench;

    void open(const QString& path)
    {
        m_bench->openAnswer = path;
        m_bench->click("chooseFile");
        QVERIFY(m_bench->waitForFile());
    }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }
    void init() { m_bench = std::make_unique<WizardBench>(); }
    void cleanup() { m_bench.reset(); }

    void badFilesSayWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("happened");
        QTest::addColumn<QString>("toDo");
        QByteArray binary("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("binary") << binary << QStringLiteral("holds no text that can be read as a table")
                                << QStringLiteral("Save it as CSV");
        QTest::newRow("columns") << QByteArray("a,").repeated(100'000) + "\n"
                                 << QStringLiteral("has more than 1,000 columns")
                                 << QStringLiteral("export only the columns");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("The file is empty")
                               << QStringLiteral("Export it once more");
    }
    void badFilesSayWhatToDo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, happened);
        QFETCH(QString, toDo);
        open(m_bench->write(QStringLiteral("bad.csv"), bytes));
        const QString message = m_bench->message("fileMessage");
        QVERIFY2(
            message.contains(happened) && message.contains(toDo) && message.contains(QStringLiteral("Nothing was")),
            qPrintable(message));
        QVERIFY(!m_bench->find<QAbstractButton>("next")->isEnabled());
        // Another separator or character set is offered where it may help.
        const bool mayHelp = happened.contains(QStringLiteral("columns")) || happened.contains(QStringLiteral("text"));
        QCOMPARE(m_bench->find<QComboBox>("separator")->isVisible(), mayHelp);
        // A sound file afterwards clears it.
        open(m_bench->write(QStringLiteral("good.csv"), WizardBench::people(2)));
        QCOMPARE(m_bench->message("fileMessage"), QString());
        QVERIFY(m_bench->find<QAbstractButton>("next")->isEnabled());
    }

    void filesThatCannotBeOpened()
    {
        open(m_bench->folder.path(QStringLiteral("missing.csv")));
        QVERIFY(m_bench->message("fileMessage").startsWith(QStringLiteral("There is no such file")));
        open(m_bench->folder.path());
        QVERIFY2(m_bench->message("fileMessage").startsWith(QStringLiteral("This is a folder, a pipe or a device")),
            qPrintable(m_bench->message("fileMessage")));
        const QString locked = m_bench->write(QStringLiteral("locked.csv"), WizardBench::people(2));
        QVERIFY(QFile::setPermissions(locked, {}));
        if (geteuid() == 0)
            return; // root reads everything
        open(locked);
        QVERIFY(m_bench->message("fileMessage").startsWith(QStringLiteral("The file cannot be read")));
    }

    void aCutFileKeepsWhatIsBefore()
    {
        open(
            m_bench->write(QStringLiteral("cut.csv"), "Name,E-mail\nAyla Demir,ayla@example.com\nBen Osei,\"ben@exam"));
        QVERIFY(m_bench->message("fileMessage").contains(QStringLiteral("was cut off")));
        QVERIFY(m_bench->walkTo(ImportScreen::Check, m_bench->flow().path()));
        QVERIFY(m_bench->message("checkMessage").contains(QStringLiteral("was cut off")));
        QCOMPARE(m_bench->text("tileCreated"), QStringLiteral("1"));
        QCOMPARE(m_bench->text("tileRejected"), QStringLiteral("1"));
        auto* table = m_bench->find<kit::DataTable>("checkRejectedTable");
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("3"));
        QVERIFY(
            table->model()->index(0, 3).data().toString().startsWith(QStringLiteral("The file ends inside a cell")));
    }

    void theFirstRowsShowWhetherTheLettersAreRight()
    {
        // KOI8-R: Имя;Город, Иван;Тверь, Катя;Лена
        open(m_bench->write(QStringLiteral("koi.csv"),
            QByteArray::fromHex("e9cdd13be7cfd2cfc40ae9d7c1ce3bf4d7c5d2d80aebc1d4d13becc5cec10a")));
        auto* encoding = m_bench->find<QComboBox>("encoding");
        QVERIFY2(encoding->currentText().contains(QStringLiteral("KOI8-R")), qPrintable(encoding->currentText()));
        auto* rows = m_bench->find<kit::DataTable>("firstRows");
        QVERIFY(rows->isVisible());
        QCOMPARE(rows->model()->rowCount(), 2);
        QCOMPARE(rows->model()->index(0, 0).data().toString(), QStringLiteral("Иван"));
        // Another choice is seen at once.
        encoding->setCurrentIndex(encoding->findData(static_cast<int>(exchange::TextEncoding::Windows1251)));
        Q_EMIT encoding->activated(encoding->currentIndex());
        QTRY_VERIFY(rows->model()->index(0, 0).data().toString() != QStringLiteral("Иван"));
        QCOMPARE(m_bench->flow().preview()->format.encoding, exchange::TextEncoding::Windows1251);
    }

    void aCardSaysWhoWroteIt()
    {
        QCOMPARE(ui_exchange::namedProgram(QStringLiteral("-//Apple Inc.//iOS 5.0.1//EN")),
            QStringLiteral("Apple Inc. iOS 5.0.1"));
        QCOMPARE(ui_exchange::namedProgram(QStringLiteral("ez-vcard 0.9.14-fc")), QStringLiteral("ez-vcard 0.9.14-fc"));
        open(m_bench->write(QStringLiteral("one.vcf"),
            "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//iOS 17.0//EN\r\nFN:Ayla\r\nTEL:0401\r\n"
            "END:VCARD\r\n"));
        QCOMPARE(m_bench->text("factProgram"), QStringLiteral("Apple Inc. iOS 17.0"));
    }

    void aFieldOfTheBusinessCanBeChosenAndIsNoticed()
    {
        auto& fields = m_bench->context().workspace.ownFields();
        QVERIFY(fields
                .add({{}, QStringLiteral("Shoe size"), customers::OwnFieldKind::Number, {},
                    QStringLiteral("customer_care")})
                .result());
        QVERIFY(m_bench->walkTo(
            ImportScreen::Match, m_bench->write(QStringLiteral("shoes.csv"), "Name,Schuh,Tea\nAyla Demir,39,Assam\n")));
        auto* combo = m_bench->find<QComboBox>("field1");
        const int own = combo->findText(QStringLiteral("Own field: "), Qt::MatchStartsWith);
        QVERIFY(own > 0);
        combo->setCurrentIndex(own);
        Q_EMIT combo->activated(own);
        QVERIFY(m_bench->waitForFile());
        QTRY_COMPARE(m_bench->flow().preview()->mapping.columns[1].ownName, QStringLiteral("Shoe size"));
        QCOMPARE(combo->currentIndex(), own);
        // One that is defined meanwhile takes the column of its name.
        QVERIFY(
            fields.add({{}, QStringLiteral("Tea"), customers::OwnFieldKind::Text, {}, QStringLiteral("customer_care")})
                .result());
        QTRY_COMPARE(m_bench->flow().preview()->mapping.columns[2].field, exchange::Field::Own);
        QCOMPARE(m_bench->flow().preview()->mapping.columns[1].ownName, QStringLiteral("Shoe size"));
    }

    void whatWasFoundIsShownAndCanBeChanged()
    {
        open(m_bench->write(QStringLiteral("ansi.csv"),
            "Name;Stra\xdf"
            "e\nJ\xf6rg M\xfcller;Schlo\xdf"
            "allee\n"));
        QCOMPARE(m_bench->text("factRows"), QStringLiteral("1"));
        QCOMPARE(m_bench->text("factColumns"), QStringLiteral("2"));
        auto* separator = m_bench->find<QComboBox>("separator");
        auto* encoding = m_bench->find<QComboBox>("encoding");
        QVERIFY(separator->currentText().contains(QStringLiteral("semicolon")));
        QVERIFY(encoding->currentText().contains(QStringLiteral("Windows-1252")));
        QCOMPARE(m_bench->flow().preview()->rows.at(0).customer.displayName(), QStringLiteral("Jörg Müller"));

        separator->setCurrentIndex(separator->findData(int(u'|')));
        Q_EMIT separator->activated(separator->currentIndex());
        QVERIFY(QTest::qWaitFor(
            [this] { return m_bench->flow().preview() && m_bench->flow().preview()->header.size() == 1; }));
        QCOMPARE(m_bench->text("factColumns"), QStringLiteral("1"));
        separator->setCurrentIndex(0);
        Q_EMIT separator->activated(0);
        QVERIFY(QTest::qWaitFor(
            [this] { return m_bench->flow().preview() && m_bench->flow().preview()->header.size() == 2; }));
        QVERIFY(QTest::qWaitFor([this] { return m_bench->flow().matchedColumns() == 2; }));
    }

    void theOrderOfDatesCanBeChanged()
    {
        open(m_bench->write(QStringLiteral("dates.csv"), "Name,Birthday\nAyla Demir,03/04/1991\n"));
        m_bench->click("next");
        m_bench->chooseField(1, exchange::Field::Birthday);
        const auto birthday = [this] {
            const auto& rows = m_bench->flow().preview()->rows;
            return rows.empty() || !rows[0].customer.birthday ? QString() : rows[0].customer.birthday->toIso();
        };
        auto* dates = m_bench->find<QComboBox>("dateOrder");
        for (const auto& [order, expected] : {std::pair(base::DateOrder::MonthDayYear, "1991-03-04"),
                 std::pair(base::DateOrder::DayMonthYear, "1991-04-03")}) {
            dates->setCurrentIndex(dates->findData(int(order)));
            Q_EMIT dates->activated(dates->currentIndex());
            QTRY_COMPARE(birthday(), QLatin1String(expected));
        }
    }

    void aFileCanBeDropped()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_bench->write(QStringLiteral("people.csv"), WizardBench::people(3)))});
        auto* page = m_bench->find<QWidget>("chooseFile")->parentWidget();
        while (page && !page->acceptDrops())
            page = page->parentWidget();
        QVERIFY(page);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(page, &drop);
        QVERIFY(m_bench->waitForFile());
        QCOMPARE(m_bench->text("factRows"), QStringLiteral("3"));
        QMimeData words;
        words.setText(QStringLiteral("no file"));
        QDragEnterEvent refused({5, 5}, Qt::CopyAction, &words, Qt::LeftButton, {});
        QApplication::sendEvent(page, &refused);
        QVERIFY(!refused.isAccepted());
    }

    void rejectedRowsAndLeftOutColumnsAreSaved()
    {
        QVERIFY(m_bench->walkTo(ImportScreen::Check,
            m_bench->write(QStringLiteral("mixed.csv"),
                "Name,E-mail,Town,Shoe size\nAyla Demir,ayla@example.com,Hamburg,39\n,,Bremen,41\n")));
        m_bench->saveAnswer = m_bench->folder.path(QStringLiteral("rejected.csv"));
        m_bench->click("checkSaveRejected");
        QTRY_VERIFY(!m_bench->message("savedMessage").isEmpty());
        const QString rejected = QString::fromUtf8(m_bench->read(m_bench->saveAnswer));
        QVERIFY2(rejected.contains(QStringLiteral("No name, e-mail")) && rejected.contains(QStringLiteral("Bremen")),
            qPrintable(rejected));
        QVERIFY(!rejected.contains(QStringLiteral("Ayla")));

        m_bench->saveAnswer = m_bench->folder.path(QStringLiteral("left.csv"));
        m_bench->click("saveLeftOut");
        QTRY_VERIFY(QFile::exists(m_bench->saveAnswer));
        const QString left = QString::fromUtf8(m_bench->read(m_bench->saveAnswer));
        QVERIFY2(left.contains(QStringLiteral("Shoe size")) && left.contains(QStringLiteral("41")), qPrintable(left));
        QVERIFY(!left.contains(QStringLiteral("ayla@example.com")));

        m_bench->saveAnswer = m_bench->folder.path(QStringLiteral("no such folder/left.csv"));
        m_bench->click("saveLeftOut");
        QTRY_VERIFY2(m_bench->message("savedMessage").startsWith(QStringLiteral("The folder that it should stand in")),
            qPrintable(m_bench->message("savedMessage")));
    }

    void whatIsKeptIsNotSavedAsLeftOut()
    {
        QVERIFY(m_bench->walkTo(ImportScreen::Match,
            m_bench->write(QStringLiteral("kept.csv"), "Name,Religion,Shoe size\nAyla Demir,none,39\nBen Osei,,41\n")));
        m_bench->flow().setUnmapped(exchange::UnmappedPolicy::Keep);
        for (int step = ImportScreen::Match; step < ImportScreen::Check; ++step)
            m_bench->click("next");
        QVERIFY(m_bench->waitFor(ui_exchange::ImportFlow::Stage::Checked));
        m_bench->saveAnswer = m_bench->folder.path(QStringLiteral("blocked.csv"));
        m_bench->click("saveLeftOut");
        QTRY_VERIFY(QFile::exists(m_bench->saveAnswer));
        const QByteArray left = m_bench->read(m_bench->saveAnswer);
        QVERIFY2(left.contains("Religion") && !left.contains("Shoe size"), left);
    }

    void aMatchingIsSavedAndUsedAgain()
    {
        const QByteArray csv("Who,Mail\nAyla Demir,ayla@example.com\n");
        QVERIFY(m_bench->walkTo(ImportScreen::Match, m_bench->write(QStringLiteral("a.csv"), csv)));
        m_bench->chooseField(0, exchange::Field::Name);
        QTRY_COMPARE(m_bench->flow().preview()->mapping.columns.at(0).field, exchange::Field::Name);
        m_bench->saveAnswer = m_bench->folder.path(QStringLiteral("matching.json"));
        m_bench->click("saveMapping");
        QVERIFY(m_bench->message("matchMessage").startsWith(QStringLiteral("The matching is saved")));
        const QByteArray json = m_bench->read(m_bench->saveAnswer);
        QVERIFY(json.contains("\"Who\"") && !json.contains("Ayla"));

        m_bench->chooseField(0, exchange::Field::LeaveOut);
        m_bench->openAnswer = m_bench->saveAnswer;
        m_bench->click("useMapping");
        QTRY_COMPARE(m_bench->flow().preview()->mapping.columns.at(0).field, exchange::Field::Name);

        m_bench->openAnswer = m_bench->write(QStringLiteral("no.json"), "not json");
        m_bench->click("useMapping");
        QVERIFY(m_bench->message("matchMessage").startsWith(QStringLiteral("This file is no saved matching")));
        m_bench->openAnswer
            = m_bench->write(QStringLiteral("other.json"), R"({"columns":[{"header":"Fax","field":"phone"}]})");
        m_bench->click("useMapping");
        QTRY_VERIFY(m_bench->message("matchMessage").startsWith(QStringLiteral("This matching does not fit the file")));
        QCOMPARE(m_bench->flow().preview()->mapping.columns.at(0).field, exchange::Field::Name);
    }

    void manyColumnsComeInPieces()
    {
        QByteArray head("Name");
        for (int i = 1; i < 150; ++i)
            head += ",Column " + QByteArray::number(i);
        QVERIFY(
            m_bench->walkTo(ImportScreen::Match, m_bench->write(QStringLiteral("wide.csv"), head + "\nAyla Demir\n")));
        auto* table = m_bench->window()->findChild<ui_exchange::MatchTable*>();
        QCOMPARE(table->rowCount(), ui_exchange::MatchTable::rowsAtOnce);
        m_bench->click("moreColumns");
        m_bench->click("moreColumns");
        QCOMPARE(table->rowCount(), 150);
        QVERIFY(m_bench->find<QWidget>("moreColumns")->isHidden());
    }

    void programsAreKnownByTheirHeader()
    {
        const QString fixtures
            = qEnvironmentVariable("AICMS_SOURCE") + QStringLiteral("/tests/core/exchange/fixtures/");
        for (const auto& [file, program] :
            {std::pair("google-old.csv", "Google Contacts"), std::pair("outlook.csv", "Outlook"),
                std::pair("thunderbird.csv", "Thunderbird"), std::pair("yahoo.csv", "Yahoo"),
                std::pair("linkedin.csv", "LinkedIn"), std::pair("espocrm.csv", "EspoCRM"),
                std::pair("suitecrm.csv", "SuiteCRM"), std::pair("hubspot.csv", "HubSpot"),
                std::pair("zoho.csv", "Zoho CRM"), std::pair("twenty.csv", "Twenty"),
                std::pair("atomic.csv", "Atomic CRM"), std::pair("german.csv", "not known")}) {
            open(fixtures + QLatin1String(file));
            QCOMPARE(m_bench->text("factProgram"), QLatin1String(program));
        }
    }
};

AICMS_WINDOW_TEST(TestImportFiles)
#include "test_import_files.moc"
