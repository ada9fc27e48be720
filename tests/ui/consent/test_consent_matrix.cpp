// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody by purpose, asking all of a list again, and this program's own export read back.
#include "core/consent/receipt.h"
#include "tests/support/test_program.h"
#include "tests/ui/consent/consent_shop.h"
#include "ui/consent/import_page.h"
#include "ui/consent/people_card.h"
#include "ui/consent/renewal_panel.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QTabBar>

using namespace aicms;
using consent::State;

class TestConsentMatrix : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentShop> m_shop;
    base::CustomerId m_ada;
    base::CustomerId m_ben;

    void record(base::CustomerId id, const char* purpose, State state, qint64 daysAgo = 10)
    {
        consent::EventDraft draft;
        draft.customer = id;
        draft.purpose = QString::fromLatin1(purpose);
        draft.state = state;
        draft.at = base::UtcTime {m_shop->clock.now().microseconds - daysAgo * test::ConsentShop::day};
        draft.proof = {consent::ProofKind::Text, QStringLiteral("form"), {}};
        draft.reason = QStringLiteral("taken over from the card index");
        QVERIFY(m_shop->vault->consent().record(draft).result());
    }
    base::PurposeId idOf(const char* purpose) const
    {
        return m_shop->vault->purposes().catalogue()->find(QString::fromLatin1(purpose))->id;
    }
    /// What the list says of somebody.
    QString cell(const char* name, const char* column)
    {
        kit::PagedTableModel* rows = m_shop->rows("peopleTable");
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, rows->columnOf(QStringLiteral("name"))).data().toString() == QLatin1String(name))
                return rows->index(row, rows->columnOf(QString::fromLatin1(column))).data().toString();
        }
        return {};
    }
    QString write(const QByteArray& bytes)
    {
        const QString path = m_shop->folder.path(QStringLiteral("list.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own file cannot be written");
        return path;
    }
    ui_consent::ImportPage* openImport(const QByteArray& bytes)
    {
        m_shop->commands.run(QStringLiteral("go.consent"));
        m_shop->click("importConsents");
        auto* page = m_shop->frame->findChild<ui_consent::ImportPage*>();
        page->openFile(write(bytes));
        return page;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::ConsentShop>();
        m_ada = m_shop->addPerson(QStringLiteral("Ada"), QStringLiteral("Sol"), QStringLiteral("ada@example.org"));
        m_ben = m_shop->addPerson(QStringLiteral("Ben"), QStringLiteral("Roy"), QStringLiteral("ben@example.org"));
    }
    void cleanup() { m_shop.reset(); }

    /// A row for each person, a column for each purpose that asks, and how many agreed in its head.
    void peopleStandByPurpose()
    {
        record(m_ada, "marketing_email", State::Given);
        record(m_ada, "marketing_post", State::Refused);
        record(m_ben, "marketing_post", State::Given);
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 1; }));
        QVERIFY(
            m_shop->waitFor([this] { return cell("Ada Sol", "purpose.marketing_post") == QLatin1String("Said no"); }));
        QCOMPARE(cell("Ada Sol", "purpose.marketing_email"), QStringLiteral("Yes"));
        m_shop->click("people.all");
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 2; }));
        QVERIFY(m_shop->waitFor([this] { return cell("Ben Roy", "purpose.marketing_post") == QLatin1String("Yes"); }));
        QCOMPARE(cell("Ben Roy", "purpose.marketing_email"), QStringLiteral("Never asked"));
        QVERIFY(!m_shop->rows("peopleTable")->isTickable());
        kit::PagedTableModel* rows = m_shop->rows("peopleTable");
        const int post = rows->columnOf(QStringLiteral("purpose.marketing_post"));
        const QString head = rows->headerData(post, Qt::Horizontal).toString();
        QVERIFY2(head.endsWith(QLatin1String("  1")), qPrintable(head));
        // A chip leads back to one answer.
        m_shop->click("people.given");
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 1; }));
        QVERIFY(m_shop->rows("peopleTable")->isTickable());
    }

    /// Where a column that is rare takes the room, the ground goes below; no row grows for a name that breaks.
    void theGroundIsToldWhereItHasNoColumn()
    {
        record(m_ada, "marketing_email", State::Given);
        purposes::Purpose purpose = *m_shop->vault->purposes().catalogue()->find(QStringLiteral("marketing_email"));
        purpose.recipients << QStringLiteral("Printer");
        QVERIFY(m_shop->vault->purposes().change(purpose).result());
        m_shop->frame->resize(1385, 840);
        m_shop->commands.run(QStringLiteral("go.consent"));
        auto* table = m_shop->find<kit::DataTable>("everyoneTable");
        QVERIFY(m_shop->waitFor([table] { return table->isColumnVisible(QStringLiteral("askAgain")); }));
        QVERIFY(!table->isColumnVisible(QStringLiteral("ground")));
        constexpr int oneLine = 36; // design.md: rows
        QVERIFY(
            m_shop->waitFor([table] { return table->verticalHeader()->defaultSectionSize() <= theme::px(oneLine); }));
        QVERIFY(m_shop->waitFor(
            [this] { return test::visibleText(m_shop->find("peopleCard")).contains(QLatin1String("Consent")); }));
        m_shop->frame->resize(1900, 1000);
        QVERIFY(m_shop->waitFor([table] { return table->isColumnVisible(QStringLiteral("ground")); }));
    }

    /// Whoever asks all and thinks better of it finds no ticks that nobody set.
    void askingAllLeavesNoTicks()
    {
        record(m_ada, "marketing_email", State::Given, 720); // ends within the next two months
        record(m_ben, "marketing_email", State::Given, 715);
        m_shop->commands.run(QStringLiteral("go.consent"));
        m_shop->find<QTabBar>("consentTabs")->setCurrentIndex(2);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("renewTable")->rowCount() == 2; }));
        m_shop->click("renewAll");
        auto* panel = m_shop->find("renewalPanel");
        QVERIFY(m_shop->waitFor([&] { return test::visibleText(panel).contains(QLatin1String("2 people")); }));
        m_shop->click("renewalCancel");
        QVERIFY(m_shop->find("renewTable")->isVisible());
        QCOMPARE(m_shop->rows("renewTable")->checkedCount(), 0);
    }

    /// Asking all leaves out who was asked a short while ago, and says how many those are.
    void askingAllLeavesOutWhoWasJustAsked()
    {
        record(m_ada, "marketing_email", State::Given, 720); // ends within the next two months
        record(m_ben, "marketing_email", State::Given, 715);
        record(m_ben, "marketing_email", State::Requested, 5);
        m_shop->commands.run(QStringLiteral("go.consent"));
        m_shop->find<QTabBar>("consentTabs")->setCurrentIndex(2);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("renewTable")->rowCount() == 2; }));
        m_shop->click("renewAll"); // at once: when they were asked need not be read yet
        const auto* besides = m_shop->find<QLabel>("renewalBesides");
        QVERIFY2(besides->text().startsWith(QLatin1String("1 of these w")), qPrintable(besides->text()));
        m_shop->click("renewalMails"); // nobody here has a postal address
        const auto* figures = m_shop->find<QLabel>("renewalFigures");
        QVERIFY(m_shop->waitFor([&] { return figures->text().startsWith(QLatin1String("1 pe")); }));
        m_shop->click("renewalCancel");
    }

    /// After a lock nobody knows any more whose letters they were, unless the card says so.
    void savedLettersNameThePeopleAfterALock()
    {
        customers::Customer away;
        away.givenName = QStringLiteral("Eve");
        away.familyName = QStringLiteral("Lee");
        const auto eve = m_shop->vault->customers().add(away).result().value();
        for (const base::CustomerId id : {m_ada, eve})
            record(id, "marketing_email", State::Given);
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 2; }));
        auto* card = m_shop->frame->findChild<ui_consent::PeopleCard*>();
        auto* panel = card->findChild<ui_consent::RenewalPanel*>();
        panel->open({{m_ada, idOf("marketing_email")}, {eve, idOf("marketing_email")}});
        m_shop->click("renewalMails");
        QVERIFY(m_shop->waitFor([&] { return m_shop->find<QAbstractButton>("renewalSave")->isEnabled(); }));
        panel->saveTo(m_shop->folder.path(QStringLiteral("mails.txt")));
        m_shop->find("renewalRecord");
        const auto saysAll = [](const QString& said) {
            return said.contains(QLatin1String("To Ada Sol, for: Advertising by e-mail."))
                && said.contains(QLatin1String("no e-mail address")) && said.contains(QLatin1String("Eve Lee"));
        };
        QVERIFY2(saysAll(test::visibleText(panel)), qPrintable(test::visibleText(panel)));
        m_shop->lockAndOpen();
        const auto said = [this] { return test::visibleText(m_shop->find("renewalPanel")); };
        QVERIFY2(m_shop->waitFor([&] { return saysAll(said()); }), qPrintable(said()));
    }

    /// Who says too early that letters were sent takes that back for all of them at once; the ledger keeps both.
    void whoWasNotAskedCanBeStruckOut()
    {
        record(m_ada, "marketing_email", State::Given);
        record(m_ben, "marketing_email", State::Given);
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 2; }));
        auto* panel = m_shop->frame->findChild<ui_consent::PeopleCard*>()->findChild<ui_consent::RenewalPanel*>();
        panel->open({{m_ada, idOf("marketing_email")}, {m_ben, idOf("marketing_email")}});
        m_shop->click("renewalMails");
        QVERIFY(m_shop->waitFor([&] { return m_shop->find<QAbstractButton>("renewalSave")->isEnabled(); }));
        panel->saveTo(m_shop->folder.path(QStringLiteral("mails.txt")));
        m_shop->click("renewalRecord");
        QVERIFY(m_shop->waitFor([this] { return m_shop->undo.canUndo(); }));
        QVERIFY(m_shop->undo.undoOpens().isEmpty()); // nobody is asked anything
        const auto last
            = [this](base::CustomerId who) { return m_shop->vault->consent().history(who).result()->back().event; };
        m_shop->undo.undo();
        for (const base::CustomerId who : {m_ada, m_ben})
            QVERIFY(m_shop->waitFor([&] { return last(who).corrects.has_value() && !last(who).reason.isEmpty(); }));
    }

    /// Of one alone the form asks why.
    void whoAloneWasNotAskedIsStruckOutByTheForm()
    {
        record(m_ada, "marketing_email", State::Given);
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 1; }));
        auto* panel = m_shop->frame->findChild<ui_consent::PeopleCard*>()->findChild<ui_consent::RenewalPanel*>();
        panel->open({{m_ada, idOf("marketing_email")}});
        m_shop->click("renewalMails");
        QVERIFY(m_shop->waitFor([&] { return m_shop->find<QAbstractButton>("renewalSave")->isEnabled(); }));
        panel->saveTo(m_shop->folder.path(QStringLiteral("mail.txt")));
        m_shop->click("renewalRecord");
        QVERIFY(m_shop->waitFor([this] { return m_shop->undo.undoOpens() == QStringLiteral("It was a mistake…"); }));
        m_shop->undo.undo();
        QVERIFY(m_shop->waitFor([this] {
            return test::visibleText(m_shop->find("consentScreen")).contains(QLatin1String("Ada Sol"))
                && m_shop->find("recordSummary")->isVisible();
        }));
    }

    /// Its columns are known, so nobody is asked what they mean.
    void theOwnExportIsReadBack()
    {
        record(m_ada, "marketing_email", State::Given);
        consent::LedgerExport what;
        what.format = consent::LedgerFormat::Csv;
        const auto csv = m_shop->vault->receipts().exportText(what).result();
        QVERIFY(csv);
        auto* page = openImport(*csv);
        auto* tryButton = m_shop->find<QAbstractButton>("importTry");
        QVERIFY(m_shop->waitFor([&] { return tryButton->isEnabled(); }));
        QVERIFY(test::visibleText(page).contains(QLatin1String("This program wrote the file")));
        const auto* who = m_shop->frame->findChild<QComboBox*>(QStringLiteral("import.customer"));
        QVERIFY(!who->isVisible());
        tryButton->click();
        QVERIFY(m_shop->waitFor(
            [&] { return test::visibleText(page).contains(QLatin1String("In the ledger already: 1")); }));
        // Another list after it is asked about as ever.
        page->openFile(write("Mail;Newsletter;Seit\nada@example.org;ja;01.03.2026\n"));
        QVERIFY(m_shop->waitFor([&] { return who->isVisible() && !tryButton->isEnabled(); }));
    }

    /// Nobody has to look a row up in the file, and what one chooses does not move what comes next.
    void aRowSaysWhatStandsInTheFile()
    {
        auto* page = openImport("Mail;Newsletter;Seit\neve@example.org;given;2026-03-01\n");
        QVERIFY(m_shop->waitFor([this] { return m_shop->find<QComboBox>("import.customer")->count() > 3; }));
        const auto choose = [this](const char* list, const char* text) {
            auto* combo = m_shop->find<QComboBox>(list);
            combo->setCurrentIndex(combo->findText(QString::fromUtf8(text), Qt::MatchStartsWith));
        };
        const auto place
            = [&](const char* name) { return m_shop->find(name)->mapTo(static_cast<QWidget*>(page), QPoint()).y(); };
        QTest::qWait(50); // until it is laid out
        const int before = place("import.at");
        choose("import.customer", "Column “Mail”");
        QTest::qWait(50);
        QCOMPARE(place("import.at"), before);
        choose("import.purpose", "For all: Advertising by e-mail");
        choose("import.state", "Column “Newsletter”");
        choose("import.at", "Column “Seit”");
        m_shop->click("importTry");
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("importRows")->rowCount() == 1; }));
        kit::PagedTableModel* rows = m_shop->rows("importRows");
        QCOMPARE(rows->index(0, rows->columnOf(QStringLiteral("says"))).data().toString(),
            QStringLiteral("eve@example.org · given · 2026-03-01"));
    }

    /// One more Return, meant for the trial, records nothing that nobody has read.
    void aTrialLeavesTheKeysAtTheTrial()
    {
        openImport("Mail;Newsletter;Seit\nada@example.org;given;2026-03-01\n");
        QVERIFY(m_shop->waitFor([this] { return m_shop->find<QComboBox>("import.customer")->count() > 3; }));
        const auto choose = [this](const char* name, const char* text) {
            auto* combo = m_shop->find<QComboBox>(name);
            combo->setCurrentIndex(combo->findText(QString::fromUtf8(text), Qt::MatchStartsWith));
        };
        choose("import.customer", "Column “Mail”");
        choose("import.purpose", "For all: Advertising by e-mail");
        choose("import.state", "Column “Newsletter”");
        choose("import.at", "Column “Seit”");
        m_shop->find("importTry")->setFocus();
        m_shop->press({Qt::Key_Space});
        QVERIFY(m_shop->waitFor([this] { return m_shop->find<QAbstractButton>("importRecord")->isEnabled(); }));
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("importTry")->hasFocus(); }));
        const QString said = m_shop->find<QLabel>("importNext")->text();
        QVERIFY2(said.contains(QLatin1String("corrected person by person")), qPrintable(said));
        QVERIFY(m_shop->vault->consent().history(m_ada).result()->empty());
    }

    /// Nothing else can be recorded while a trial lasts, so it can be stopped.
    void aTrialCanBeStopped()
    {
        QByteArray list = "Mail;Newsletter;Seit\n";
        for (int row = 0; row < 20'000; ++row)
            list += "ada@example.org;given;2026-03-01\n";
        auto* page = openImport(list);
        QVERIFY(m_shop->waitFor([this] { return m_shop->find<QComboBox>("import.customer")->count() > 3; }));
        const auto choose = [this](const char* name, const char* text) {
            auto* combo = m_shop->find<QComboBox>(name);
            combo->setCurrentIndex(combo->findText(QString::fromUtf8(text), Qt::MatchStartsWith));
        };
        choose("import.customer", "Column “Mail”");
        choose("import.purpose", "For all: Advertising by e-mail");
        choose("import.state", "Column “Newsletter”");
        choose("import.at", "Column “Seit”");
        const auto* stop = m_shop->frame->findChild<QWidget*>(QStringLiteral("importStop"));
        QVERIFY(!stop->isVisible());
        m_shop->click("importTry");
        m_shop->click("importStop");
        QVERIFY(m_shop->waitFor([&] { return !page->isRunning(); }));
        QVERIFY(!stop->isVisible());
        QVERIFY2(test::visibleText(page).contains(QLatin1String("Stopped as you asked")),
            qPrintable(test::visibleText(page)));
        QVERIFY(!m_shop->find<QAbstractButton>("importRecord")->isEnabled());
        QVERIFY(m_shop->find<QAbstractButton>("importTry")->isEnabled());
    }
};

AICMS_WINDOW_TEST(TestConsentMatrix)
#include "test_consent_matrix.moc"
