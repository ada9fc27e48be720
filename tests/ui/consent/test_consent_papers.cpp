// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/consent/consent_shop.h"
#include "ui/consent/entry_card.h"
#include "ui/consent/person_page.h"
#include "ui/kit/day_field.h"
#include "ui/kit/toast.h"

#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace aicms;
using consent::State;

/// What is handed out of the ledger says of every entry what became of it.
class TestConsentPapers : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentShop> m_shop;
    base::CustomerId m_hannah;
    QString m_reader;

    qint64 say(State state, int daysAgo, std::optional<qint64> corrects = {}, const QString& purpose = {})
    {
        consent::EventDraft draft;
        draft.customer = m_hannah;
        draft.purpose = purpose.isEmpty() ? QStringLiteral("marketing_email") : purpose;
        draft.state = state;
        draft.proof = {consent::ProofKind::Text, QStringLiteral("folder 3"), {}};
        if (daysAgo > 0)
            draft.at = base::UtcTime {m_shop->clock.now().microseconds - daysAgo * test::ConsentShop::day};
        draft.reason = QStringLiteral("entered late");
        draft.corrects = corrects;
        const auto recorded = m_shop->vault->consent().record(draft).result();
        return recorded ? recorded->event.seq : 0;
    }
    /// The words of a saved PDF, lines as one reads them.
    QString words(const QString& path)
    {
        QString text;
        const bool isThere = m_shop->waitFor([&] {
            QProcess process;
            process.start(m_reader, {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
            process.waitForFinished();
            text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
            return text.size() > 200;
        });
        return isThere ? text : QString();
    }
    QString record(const QDate& day, int entries)
    {
        m_shop->openPerson(m_hannah);
        if (!m_shop->waitFor([&] { return m_shop->rows("ledgerTable")->rowCount() > 0; }))
            return {};
        auto* page = m_shop->frame->findChild<ui_consent::PersonPage*>();
        m_shop->find<kit::DayField>("asOfDay")->chosen(day);
        if (!m_shop->waitFor([&] { return m_shop->rows("ledgerTable")->rowCount() == entries; }))
            return {};
        QTest::qWait(300); // the answers of that day
        const QString path = m_shop->folder.path(QStringLiteral("record %1.pdf").arg(day.toString(Qt::ISODate)));
        page->saveTo(path);
        return words(path);
    }

private Q_SLOTS:
    void init()
    {
        m_reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (m_reader.isEmpty())
            QSKIP("pdftotext is not installed");
        m_shop = std::make_unique<test::ConsentShop>();
        m_hannah = m_shop->addPerson(QStringLiteral("Hannah"), QStringLiteral("Okafor"));
    }
    void cleanup() { m_shop.reset(); }

    void theRecordTellsWhatWasCorrected()
    {
        const qint64 mistake = say(State::Given, 20);
        const qint64 correction = say(State::Refused, 10, mistake);
        QVERIFY(mistake != 0 && correction != 0);
        const QDate today = m_shop->vault->today();
        const QString now = record(today, 2);
        // In a narrow column, whose lines the reader may part.
        const auto saysCorrected = [correction](const QString& text) {
            return text.contains(QLatin1String("Agreed, corrected by"))
                && text.contains(QStringLiteral("entry %1 on").arg(correction));
        };
        QVERIFY2(saysCorrected(now), qPrintable(now));
        QVERIFY2(now.contains(QStringLiteral("Said no, corrects entry %1").arg(mistake)), qPrintable(now));
        QVERIFY2(!now.contains(QLatin1String("known today")), qPrintable(now));
        // The foot names the entry of the log that tells of this paper.
        const auto logged = m_shop->vault->audit().list({.action = QStringLiteral("customer.print")}).result();
        QVERIFY(logged && !logged->empty());
        QVERIFY2(now.contains(QStringLiteral("Audit entry %1").arg(logged->front().seq)), qPrintable(now));
        // Of a day before the correction it is told as well, and that nobody knew it on that day.
        const QString then = record(today.addDays(-15), 1);
        QVERIFY2(saysCorrected(then), qPrintable(then));
        QVERIFY2(then.contains(QLatin1String("as they are known today")), qPrintable(then));
        // What is not corrected says nothing of it.
        QCOMPARE(now.count(QLatin1String("corrected by")), 1);
    }

    /// A file that is printed to goes to no printer; and why an entry came late proves nothing.
    void whatIsPrintedToAFileIsSaved()
    {
        QVERIFY(say(State::Given, 10) != 0);
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([&] { return m_shop->rows("ledgerTable")->rowCount() == 1; }));
        QTest::qWait(300); // the answers of today
        const QString path = m_shop->folder.path(QStringLiteral("printed.pdf"));
        const auto printer = std::make_shared<QPrinter>();
        printer->setOutputFileName(path);
        m_shop->frame->findChild<ui_consent::PersonPage*>()->printTo(printer);
        const QString text = words(path);
        QVERIFY2(text.contains(QLatin1String("folder 3; Reason: entered late")), qPrintable(text));
        QVERIFY(m_shop->waitFor([this] {
            const auto toasts = m_shop->frame->findChildren<kit::Toast*>();
            return std::ranges::any_of(
                toasts, [](const kit::Toast* each) { return each->text().startsWith(QLatin1String("Saved as ")); });
        }));
    }

    /// Whoever reads of a day in the past learns that it does not hold any more.
    void aDayInThePastSaysWhatEndedSince()
    {
        const qint64 yes = say(State::Given, 40);
        const qint64 no = say(State::Withdrawn, 10);
        QVERIFY(yes != 0 && no != 0);
        const QDate today = m_shop->vault->today();
        const QString then = record(today.addDays(-20), 1);
        QVERIFY2(then.contains(QStringLiteral("Agreed. Decides. Ended since: Withdrawn: Entry %1 on").arg(no)),
            qPrintable(then));
        QVERIFY2(then.contains(QLatin1String("None was shown")), qPrintable(then));
        const QString now = record(today, 2);
        QVERIFY2(!now.isEmpty() && !now.contains(QLatin1String("Ended since")), qPrintable(now));
    }

    /// What was received last stands on top, whenever it was entered; which entries decide is said.
    void theLastReceivedStandsOnTop()
    {
        const qint64 first = say(State::Given, 10);
        const qint64 late = say(State::Refused, 40);
        QVERIFY(first != 0 && late != 0);
        const QString text = record(m_shop->vault->today(), 2).section(QStringLiteral("received last"), 1);
        QVERIFY2(!text.isEmpty() && text.indexOf(QLatin1String("Agreed")) < text.indexOf(QLatin1String("Said no")),
            qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("Agreed. Decides")), qPrintable(text));
        QCOMPARE(text.count(QLatin1String(". Decides")), 1);
    }

    /// K2, N1: in words, as the receipt for programs says it.
    void aReceiptSaysWhoGetsTheDataAndWhere()
    {
        sharing::Recipient house;
        house.name = QStringLiteral("Mailhouse Inc");
        house.countries = QStringList {QStringLiteral("US")};
        house.purposes = QStringList {QStringLiteral("marketing_email")};
        house.safeguard = QStringLiteral("scc");
        house.safeguardOn = m_shop->vault->today();
        const auto added = m_shop->vault->sharing().add(house).result();
        QVERIFY2(added, added ? "" : qPrintable(added.error().subject));
        QVERIFY(say(State::Given, 0) != 0);
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([&] { return m_shop->rows("ledgerTable")->rowCount() == 1; }));
        m_shop->find<kit::DataTable>("ledgerTable")->setCurrentId(1);
        const QString path = m_shop->folder.path(QStringLiteral("shared.pdf"));
        m_shop->find<ui_consent::EntryCard>("entryCard")->saveReceipt(path);
        const QString text = words(path);
        QVERIFY2(text.contains(QLatin1String("Mailhouse Inc: United States, by standard contractual clauses")),
            qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("no other country")) && !text.contains(QLatin1String("Nobody outside")),
            qPrintable(text));
    }

    void aReceiptOfAMistakeSaysSo()
    {
        const qint64 mistake = say(State::Given, 20);
        const qint64 correction = say(State::Unknown, 0, mistake);
        QVERIFY(mistake != 0 && correction != 0);
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([&] { return m_shop->rows("ledgerTable")->rowCount() == 2; }));
        m_shop->find<kit::DataTable>("ledgerTable")->setCurrentId(2);
        const QString path = m_shop->folder.path(QStringLiteral("receipt.pdf"));
        m_shop->find<ui_consent::EntryCard>("entryCard")->saveReceipt(path);
        const QString text = words(path);
        QVERIFY2(text.contains(QStringLiteral("Agreed, corrected by entry %1").arg(correction)), qPrintable(text));
    }
};

AICMS_WINDOW_TEST(TestConsentPapers)
#include "test_consent_papers.moc"
