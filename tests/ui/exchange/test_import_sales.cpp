// SPDX-License-Identifier: GPL-3.0-or-later
// Orders, products and events in the same wizard as customers.
#include "core/sales/orders_service.h"
#include "core/sales/products_service.h"
#include "tests/support/test_program.h"
#include "tests/ui/exchange/wizard_bench.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/data_table.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace aicms;
using exchange::SalesField;
using exchange::SalesSubject;
using test::WizardBench;
using ui_exchange::ImportFlow;
using ui_exchange::ImportScreen;
using Stage = ImportFlow::Stage;

namespace {

const QByteArray orders("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                        "5001,L1,White lantern,6,2010-12-01 08:26:00,2.55,17850,United Kingdom\n"
                        "5001,L2,Metal lamp,2,2010-12-01 08:26:00,3.00,17850,United Kingdom\n"
                        "C5002,L1,White lantern,-1,2010-12-02 09:00:00,2.55,17850,United Kingdom\n"
                        "5003,L2,Metal lamp,1,2010-12-02 10:00:00,3.00,,United Kingdom\n"
                        "5004,L2,Metal lamp,many,2010-12-02 10:00:00,3.00,17851,United Kingdom\n");

} // namespace

class TestImportSales : public QObject {
    Q_OBJECT

    std::unique_ptr<WizardBench> m_bench;

    sales::OrdersService& ordersService() { return m_bench->context().workspace.orders(); }
    void chooseKind(std::optional<SalesSubject> subject)
    {
        auto* kind = m_bench->find<QComboBox>("fileKind");
        kind->setCurrentIndex(kind->findData(subject ? static_cast<int>(*subject) : 0));
        Q_EMIT kind->activated(kind->currentIndex());
    }
    void chooseSalesField(int column, SalesField field)
    {
        auto* combo = m_bench->find<QComboBox>(qPrintable(QStringLiteral("salesField%1").arg(column)));
        combo->setCurrentIndex(combo->findData(static_cast<int>(field)));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    bool importAll()
    {
        m_bench->click("next");
        m_bench->click("next");
        return m_bench->waitFor(Stage::Imported);
    }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }
    void init() { m_bench = std::make_unique<WizardBench>(); }
    void cleanup() { m_bench.reset(); }

    void theKindIsToldByTheHeader_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("kind");
        QTest::newRow("orders") << QByteArray("InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID")
                                << int(SalesSubject::Orders);
        QTest::newRow("orders, German") << QByteArray("Bestellnummer;Datum;Kundennummer;Artikel;Menge;Einzelpreis")
                                        << int(SalesSubject::Orders);
        QTest::newRow("products") << QByteArray("sku,name,price,stock") << int(SalesSubject::Products);
        QTest::newRow("events") << QByteArray("customer,time,kind,value") << int(SalesSubject::Events);
        QTest::newRow("events by e-mail") << QByteArray("email,time,event,url") << int(SalesSubject::Events);
        QTest::newRow("customers") << QByteArray("Name,E-mail,Phone,Town") << 0;
        QTest::newRow("customers with much else")
            << QByteArray("Customer ID,First name,Last name,Type,Created at,Category") << 0;
        QTest::newRow("names alone") << QByteArray("Name,E-mail") << 0;
    }

    void theKindIsToldByTheHeader()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, kind);
        const QString separator = header.contains(';') ? QStringLiteral(";") : QStringLiteral(",");
        const auto subject = exchange::guessSubject(QString::fromUtf8(header).split(separator));
        QCOMPARE(subject ? static_cast<int>(*subject) : 0, kind);
    }

    void fromOrdersToTheirTotals()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(QTest::qWaitForWindowActive(bench.window()));
        QSignalSpy told(bench.wizard(), &shell::Screen::titleChanged);
        QVERIFY(bench.walkTo(ImportScreen::Source, bench.write(QStringLiteral("orders.csv"), orders)));
        QVERIFY(bench.flow().subject() == SalesSubject::Orders);
        QCOMPARE(bench.wizard()->title(), QStringLiteral("Import orders"));
        QVERIFY(!told.isEmpty()); // the window's own title follows
        QVERIFY(bench.find<QRadioButton>("createMissing")->isChecked());
        auto* currency = bench.find<QComboBox>("currency");
        QCOMPARE(currency->currentText(), QStringLiteral("EUR"));
        // The file names none: the field is marked, so that what is typed takes its place.
        QVERIFY(currency->lineEdit()->hasFocus());
        QTest::keyClicks(currency->lineEdit(), QStringLiteral("USD"));
        QCOMPARE(currency->currentText(), QStringLiteral("USD"));
        bench.find<QAbstractButton>("next")->setFocus();
        QTest::mouseClick(currency->lineEdit(), Qt::LeftButton);
        QTRY_COMPARE(currency->lineEdit()->selectedText(), QStringLiteral("USD"));
        // Nothing goes on in the old currency while what stands in the field is none.
        currency->setCurrentText(QStringLiteral("EURg"));
        QVERIFY(!bench.find<QPushButton>("next")->isEnabled());
        currency->setCurrentText(QStringLiteral("XXQ")); // three letters that are no currency
        QVERIFY(!bench.find<QPushButton>("next")->isEnabled());
        currency->setCurrentText(QStringLiteral("gbp"));
        QVERIFY(bench.find<QPushButton>("next")->isEnabled());
        bench.click("next");
        QVERIFY(bench.waitFor(Stage::Checked));
        QCOMPARE(bench.customers(), 0);
        QCOMPARE(bench.text("tileCreated"), QStringLiteral("4"));
        QCOMPARE(bench.text("tileRejected"), QStringLiteral("1"));
        QVERIFY(bench.find<QWidget>("tileUpdated")->isHidden() || !bench.find<QWidget>("tileUpdated")->isVisible());
        auto* rejected = bench.find<kit::DataTable>("checkRejectedTable");
        QCOMPARE(rejected->model()->index(0, 2).data().toString(), QStringLiteral("Quantity"));
        const QString checked = bench.message("checkMessage");
        QVERIFY2(checked.contains(QStringLiteral("GBP")), qPrintable(checked));
        QVERIFY2(checked.contains(QStringLiteral("21.75")), qPrintable(checked)); // 15.30 + 6 - 2.55 + 3
        QVERIFY(importAll());
        QCOMPARE(bench.customers(), 1);
        const auto stored = ordersService().findByNumber(QStringLiteral("5001")).result();
        QVERIFY(stored && stored->isValid());
        QCOMPARE(ordersService().open(*stored).result()->head.total.toString(2), QStringLiteral("21.30"));
        bench.click("undoImport");
        Q_EMIT bench.find<kit::ConfirmBox>("undoQuestion")->confirmed();
        QVERIFY(bench.waitFor(Stage::Undone));
        QCOMPARE(bench.customers(), 0);
        QVERIFY(!ordersService().findByNumber(QStringLiteral("5001")).result().value_or(base::OrderId {}).isValid());
    }

    void theSecondTimeIsListedOrderByOrder()
    {
        WizardBench& bench = *m_bench;
        const QString path = bench.write(QStringLiteral("orders.csv"), orders);
        QVERIFY(bench.walkTo(ImportScreen::Check, path));
        QVERIFY(importAll());
        QVERIFY(bench.walkTo(ImportScreen::Check, path));
        QCOMPARE(bench.text("tileSkipped"), QStringLiteral("4"));
        auto* skipped = bench.find<kit::DataTable>("skippedTable");
        QCOMPARE(skipped->model()->rowCount(), 4);
        const int name = skipped->model()->columnCount() - 2;
        QCOMPARE(skipped->model()->index(0, name).data().toString(), QStringLiteral("5001"));
        QCOMPARE(skipped->model()->index(0, name + 1).data().toString(),
            QStringLiteral("An order with this number is here already"));
        QVERIFY(!bench.find<QAbstractButton>("addAnyway")->isVisible());
        QVERIFY(!bench.find<QAbstractButton>("next")->isEnabled());
        bench.saveAnswer = bench.folder.path(QStringLiteral("passed.csv"));
        bench.click("saveSkipped");
        QVERIFY(QTest::qWaitFor([&bench] { return !bench.message("savedMessage").isEmpty(); }));
        QVERIFY(bench.read(bench.saveAnswer).contains("White lantern"));
    }

    void customersWhoAreNotHereCanBeLeftOut()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(bench.walkTo(ImportScreen::Source, bench.write(QStringLiteral("orders.csv"), orders)));
        bench.find<QRadioButton>("rejectMissing")->click();
        bench.click("next");
        QVERIFY(bench.waitFor(Stage::Checked));
        QCOMPARE(bench.text("tileCreated"), QStringLiteral("1")); // the walk-in order
        QCOMPARE(bench.text("tileRejected"), QStringLiteral("4"));
    }

    void theKindCanBeChanged()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(bench.walkTo(
            ImportScreen::File, bench.write(QStringLiteral("list.csv"), "Name,Price\nTube,5.90\nBell,12\n")));
        QVERIFY(!bench.flow().subject());
        chooseKind(SalesSubject::Products);
        QVERIFY(QTest::qWaitFor([&bench] { return bench.flow().salesPreview().has_value(); }));
        bench.click("next");
        QVERIFY(bench.find<QWidget>("salesMatchTable")->isVisible());
        QVERIFY(!bench.find<QWidget>("lookTable")->isVisible());
        chooseSalesField(0, SalesField::LeaveOut);
        QVERIFY(QTest::qWaitFor([&bench] { return bench.flow().missingSalesField() == SalesField::Sku; }));
        QVERIFY(!bench.find<QAbstractButton>("next")->isEnabled());
        QVERIFY(bench.message("missingField").contains(QStringLiteral("Product code")));
        chooseSalesField(0, SalesField::Name);
        QVERIFY(QTest::qWaitFor([&bench] { return bench.flow().missingSalesField() == SalesField::LeaveOut; }));
        bench.click("next");
        bench.click("next");
        QVERIFY(bench.waitFor(Stage::Checked));
        QCOMPARE(bench.text("tileCreated"), QStringLiteral("2"));
        bench.click("back");
        bench.click("back");
        bench.click("back");
        chooseKind(std::nullopt);
        QVERIFY(QTest::qWaitFor([&bench] { return !bench.flow().salesPreview(); }));
        bench.click("next");
        QVERIFY(!bench.find<QWidget>("salesMatchTable")->isVisible());
        QVERIFY(bench.find<QWidget>("lookTable")->isVisible());
    }

    void aFieldStandsInOneColumn()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(bench.walkTo(ImportScreen::Match, bench.write(QStringLiteral("orders.csv"), orders)));
        chooseSalesField(1, SalesField::Description);
        QVERIFY(QTest::qWaitFor(
            [&bench] { return bench.flow().salesPreview()->mapping.columns.at(1).field == SalesField::Description; }));
        QVERIFY(bench.flow().salesPreview()->mapping.columns.at(2).field == SalesField::LeaveOut);
    }

    void howOrdersAreMatchedIsRemembered()
    {
        WizardBench& bench = *m_bench;
        const QByteArray till("No,Day,What,Many,Each\n7001,2026-03-02,L1,2,2.50\n");
        QVERIFY(bench.walkTo(ImportScreen::File, bench.write(QStringLiteral("till.csv"), till)));
        chooseKind(SalesSubject::Orders);
        QVERIFY(QTest::qWaitFor([&bench] { return bench.flow().salesPreview().has_value(); }));
        bench.click("next");
        const SalesField fields[] {
            SalesField::Number, SalesField::Time, SalesField::Sku, SalesField::Quantity, SalesField::UnitPrice};
        for (int i = 0; i < 5; ++i) {
            bench.flow().setSalesField(i, fields[i]);
            QVERIFY(QTest::qWaitFor([&] {
                return bench.flow().salesPreview()->mapping.columns.at(static_cast<std::size_t>(i)).field == fields[i];
            }));
        }
        QVERIFY(bench.find<QWidget>("rememberMatching")->isVisible());
        bench.click("rememberMatching");
        bench.find<QLineEdit>("matchingName")->setText(QStringLiteral("Till"));
        bench.click("keepMatching");
        QTRY_VERIFY(bench.message("usedMatching").startsWith(QStringLiteral("Remembered as")));
        // The next such file is one of orders and matched like this.
        QVERIFY(bench.walkTo(ImportScreen::Match, bench.write(QStringLiteral("till2.csv"), till)));
        QVERIFY(bench.flow().subject() == SalesSubject::Orders);
        QCOMPARE(bench.flow().usedMatching(), QStringLiteral("Till"));
        QVERIFY(bench.message("usedMatching").contains(QStringLiteral("Till")));
        QVERIFY(bench.flow().salesPreview()->mapping.columns.at(4).field == SalesField::UnitPrice);
        bench.flow().setSalesField(4, SalesField::LeaveOut);
        QVERIFY(bench.flow().usedMatching().isEmpty());
    }

    void eventsFindTheirCustomers()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(bench.walkTo(ImportScreen::Check, bench.write(QStringLiteral("a.csv"), WizardBench::people(2))));
        QVERIFY(importAll());
        QVERIFY(bench.walkTo(ImportScreen::Check,
            bench.write(QStringLiteral("events.csv"),
                "email,time,kind,value\nperson1@example.com,2026-01-02 10:00,website visit,/lamps\n"
                "nobody@example.com,2026-01-02 10:00,website visit,/lamps\n")));
        QVERIFY(bench.flow().subject() == SalesSubject::Events);
        QCOMPARE(bench.text("tileCreated"), QStringLiteral("1"));
        QCOMPARE(bench.text("tileRejected"), QStringLiteral("1"));
    }

    void choicesAreKeptOverALock()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(bench.walkTo(ImportScreen::Source, bench.write(QStringLiteral("orders.csv"), orders)));
        bench.find<QRadioButton>("rejectMissing")->click();
        bench.flow().setSalesField(7, SalesField::LeaveOut);
        QVERIFY(QTest::qWaitFor(
            [&bench] { return bench.flow().salesPreview()->mapping.columns.at(7).field == SalesField::LeaveOut; }));
        const auto kept = bench.wizard()->unsaved();
        QVERIFY(kept);
        bench.reopenVault();
        bench.openScreens();
        QVERIFY(bench.wizard()->restore(kept->content));
        QVERIFY(QTest::qWaitFor([&bench] { return bench.flow().salesPreview().has_value(); }));
        QVERIFY(bench.flow().subject() == SalesSubject::Orders);
        QVERIFY(!bench.flow().salesChoices().createMissing);
        QVERIFY(bench.flow().salesPreview()->mapping.columns.at(7).field == SalesField::LeaveOut);
        QCOMPARE(bench.wizard()->step(), int(ImportScreen::Source));
    }
};

AICMS_WINDOW_TEST(TestImportSales)
#include "test_import_sales.moc"
