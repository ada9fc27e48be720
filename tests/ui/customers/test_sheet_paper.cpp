// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/customers/desk.h"
#include "ui/customers/record/sheet_screen.h"
#include "ui/wording/sheet_words.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTextBrowser>

#include <algorithm>

using namespace aicms;
using namespace aicms::test;

/// The plain sheet on paper speaks one language to the foot of its pages.
class TestSheetPaper : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<Desk>(); }
    void cleanupTestCase() { m_desk.reset(); }

    /// Whatever the window speaks: the foot of the paper is the person's too.
    void theFootIsInTheLanguageOfTheSheet()
    {
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("pdftotext is not installed");
        customers::Customer hannah;
        hannah.name = u"Hannah Okafor"_s;
        hannah.language = u"de"_s;
        const base::CustomerId id = m_desk->add(hannah);
        m_desk->go(u"go.customer.sheet"_s, id.value);
        auto* page = m_desk->find<QTextBrowser>(u"sheetPage"_s);
        QVERIFY(m_desk->waitFor([page] {
            return page->toPlainText().contains(u"Was Sie verlangen können"_s)
                || page->toPlainText().contains(u"Was wir über Sie gespeichert haben"_s);
        }));
        const QString pdf = m_desk->folder.path(u"sheet.pdf"_s);
        m_desk->frame->findChild<customers_ui::SheetScreen*>()->saveTo(pdf);
        QString text;
        QVERIFY(m_desk->waitFor([&] {
            QProcess process;
            process.start(reader, {u"-enc"_s, u"UTF-8"_s, u"-layout"_s, pdf, u"-"_s});
            process.waitForFinished();
            text = QString::fromUtf8(process.readAllStandardOutput());
            return text.size() > 500;
        }));
        QVERIFY2(text.contains(u"Seite 1 von "_s) && !text.contains(u"Page 1"_s), qPrintable(text));
        const QDate today = m_desk->workspace->today();
        const QString day = wording::SheetWords(u"de"_s, QTimeZone::utc(), m_desk->workspace->country()).day(today);
        QVERIFY2(text.contains(m_desk->workspace->business() + u", "_s + day), qPrintable(text));
        // And the entry of the log that tells of it, so that one finds the other.
        const auto logged = m_desk->workspace->audit().list({.action = u"customer.print"_s}).result();
        QVERIFY(logged && !logged->empty());
        QVERIFY2(text.contains(u"Protokolleintrag %1"_s.arg(logged->front().seq)), qPrintable(text));
    }

    /// An invoice keeps the name of whom it is about, and no birthday: after a run nothing is told to be past its time.
    void whatARunLeavesIsNotToldToBePast()
    {
        const base::UtcTime then = base::UtcTime::fromDateTime(m_desk->clock.now().toDateTime().addYears(-6));
        customers::Customer sam;
        sam.name = u"Sam Lindt"_s;
        sam.language = u"en"_s;
        sam.birthdayTyped = u"1988-03-03"_s;
        const base::CustomerId id = m_desk->add(sam);
        sales::Order order;
        order.head.customer = id;
        order.head.currency = u"EUR"_s;
        order.head.at = then;
        order.lines.push_back({{}, {}, u"Repair"_s, *base::Decimal::of(1), *base::Decimal::of(40)});
        QVERIFY(m_desk->workspace->orders().add(order, sales::OrdersService::Stock::Leave).result());
        QVERIFY(m_desk->workspace->database()
                .write([&](storage::WriteTransaction& tx) -> base::Result<void> {
                    tx.execute("UPDATE customer SET created_at = ?2 WHERE id = ?1", id, then);
                    return {};
                })
                .result());
        auto& purges = m_desk->workspace->purges();
        const auto plan = purges.preview().result();
        QCOMPARE(std::ranges::count(plan->items, retention::Action::Reduce, &retention::PurgeItem::action), 1);
        QVERIFY(purges.run(plan->total(), {}).result());
        m_desk->go(u"go.customer.sheet"_s, id.value);
        auto* page = m_desk->find<QTextBrowser>(u"sheetPage"_s);
        QVERIFY(m_desk->waitFor([page] { return page->toPlainText().contains(u"Sam Lindt"_s); }));
        const QString text = page->toPlainText();
        const int year = then.toDateTime().date().year() + 8;
        QVERIFY2(
            text.contains(u"until 31 December %1; the law wants invoices kept so long"_s.arg(year)), qPrintable(text));
        QVERIFY2(!text.contains(u"1988"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"clear up"_s), qPrintable(text));
    }
};

AICMS_WINDOW_TEST(TestSheetPaper)
#include "test_sheet_paper.moc"
