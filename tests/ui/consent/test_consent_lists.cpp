// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/consent/consent_shop.h"
#include "ui/consent/everyone_page.h"
#include "ui/consent/import_page.h"
#include "ui/consent/people_card.h"
#include "ui/consent/renewal_panel.h"
#include "ui/kit/message_bar.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

#include <algorithm>

using namespace aicms;
using consent::State;

/// Consents out of another program's list, and letters that ask whether one may go on.
class TestConsentLists : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentShop> m_shop;

    QString write(const QByteArray& bytes)
    {
        const QString path = m_shop->folder.path(QStringLiteral("list.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own file cannot be written");
        return path;
    }
    void choose(const char* list, const QString& text)
    {
        auto* combo = m_shop->find<QComboBox>(list);
        const int place = combo->findText(text, Qt::MatchStartsWith);
        if (place < 0)
            qFatal("%s does not offer %s", list, qPrintable(text));
        combo->setCurrentIndex(place);
    }
    consent::EventDraft answerOf(base::CustomerId id, State state, qint64 daysAgo) const
    {
        consent::EventDraft draft;
        draft.customer = id;
        draft.purpose = QStringLiteral("marketing_email");
        draft.state = state;
        draft.at = base::UtcTime {m_shop->clock.now().microseconds - daysAgo * test::ConsentShop::day};
        draft.proof = {consent::ProofKind::Text, QStringLiteral("form"), {}};
        draft.reason = QStringLiteral("taken over from the card index");
        return draft;
    }
    /// Opens the panel of the page that is shown, for these people, and waits for what it counts.
    ui_consent::RenewalPanel* plan(const std::vector<ui_consent::RenewalWish>& wishes, bool isMail)
    {
        m_shop->frame->findChild<ui_consent::PeopleCard*>()->findChild<ui_consent::RenewalPanel*>()->open(wishes);
        if (isMail)
            m_shop->click("renewalMails");
        auto* panel = static_cast<ui_consent::RenewalPanel*>(m_shop->find("renewalPanel"));
        const auto isPlanned = [&] { return !test::visibleText(panel).contains(QLatin1String("Being counted")); };
        if (!m_shop->waitFor(isPlanned))
            qFatal("nothing was planned");
        return panel;
    }
    std::vector<consent::HistoryEntry> history(base::CustomerId id)
    {
        return m_shop->vault->consent().history(id).result().value();
    }

    base::PurposeId emailPurpose() const
    {
        return m_shop->vault->purposes().catalogue()->find(QStringLiteral("marketing_email"))->id;
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<test::ConsentShop>(); }
    void cleanup() { m_shop.reset(); }

    /// What could not be saved can be saved again, elsewhere.
    void aFileThatCannotBeWrittenLeavesTheButton()
    {
        const auto ada
            = m_shop->addPerson(QStringLiteral("Ada"), QStringLiteral("Sol"), QStringLiteral("ada@example.org"));
        QVERIFY(m_shop->vault->consent().record(answerOf(ada, State::Given, 10)).result());
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 1; }));
        auto* panel = plan({{ada, emailPurpose()}}, true);
        auto* save = m_shop->find<QAbstractButton>("renewalSave");
        QVERIFY(save->isEnabled());
        panel->saveTo(m_shop->folder.path(QStringLiteral("no such folder/mails.txt")));
        QVERIFY(!save->isEnabled());
        QVERIFY(m_shop->waitFor([save] { return save->isEnabled(); }));
        panel->saveTo(m_shop->folder.path(QStringLiteral("mails.txt")));
        m_shop->find("renewalRecord");
    }

    /// Without customers the pages say so, and lead to the first one.
    void anEmptyVaultSaysWhatThePageIsFor()
    {
        m_shop->commands.run(QStringLiteral("go.consent"));
        // What is seen, not what a page that is not shown would say.
        const auto shows = [this](const char* words) {
            const auto labels = m_shop->find("consentScreen")->findChildren<QLabel*>();
            return std::ranges::any_of(labels,
                [&](const QLabel* each) { return each->isVisible() && each->text().contains(QLatin1String(words)); });
        };
        const auto says = [&] { return shows("No customers yet"); };
        QVERIFY(m_shop->waitFor(says));
        m_shop->find("nobodyNew");
        QVERIFY(!m_shop->frame->findChild<QWidget*>(QStringLiteral("everyoneTable"))->isVisible());
        m_shop->find<QTabBar>("consentTabs")->setCurrentIndex(1);
        m_shop->find("findPersonSearch");
        QVERIFY(m_shop->waitFor(says));
        QVERIFY(!shows("in contact with last"));
        m_shop->addPerson(QStringLiteral("Ada"), QStringLiteral("Sol"));
        m_shop->find<QTabBar>("consentTabs")->setCurrentIndex(0);
        m_shop->find("everyoneTable");
        m_shop->find<QTabBar>("consentTabs")->setCurrentIndex(1);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("findPersonTable")->rowCount() == 1; }));
        QVERIFY(!says());
        QVERIFY(shows("in contact with last"));
    }

    /// Nobody has to leave the page to be shown whom somebody added just now.
    void theFirstCustomerComesWhileThePageIsLookedAt()
    {
        m_shop->commands.run(QStringLiteral("go.consent"));
        m_shop->find("nobodyNew");
        m_shop->find<QTabBar>("consentTabs")->setCurrentIndex(1);
        m_shop->find("findPersonSearch");
        m_shop->addPerson(QStringLiteral("Ada"), QStringLiteral("Sol"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("findPersonTable")->rowCount() == 1; }));
    }

    /// What cannot be planned says why where it was being counted.
    void tooManyLettersAreRefusedInThePanel()
    {
        m_shop->addPerson(QStringLiteral("Ada"), QStringLiteral("Sol"));
        m_shop->commands.run(QStringLiteral("go.consent"));
        m_shop->find("peopleTable");
        const std::vector<ui_consent::RenewalWish> wishes(ui_consent::RenewalWriter::most + 1, {{1}, emailPurpose()});
        auto* panel = plan(wishes, false);
        QVERIFY(test::visibleText(panel).contains(QLatin1String("Choose fewer people")));
        const auto* save = m_shop->find("renewalSave");
        QVERIFY(!save->isEnabled());
        QVERIFY2(save->toolTip().contains(QLatin1String("Choose fewer people")), qPrintable(save->toolTip()));
    }

    /// Nothing is guessed, it is tried first, a later no stays a no, and what has no proof says so.
    void consentsComeFromAList()
    {
        const auto ada
            = m_shop->addPerson(QStringLiteral("Ada"), QStringLiteral("Sol"), QStringLiteral("ada@example.org"));
        const auto ben
            = m_shop->addPerson(QStringLiteral("Ben"), QStringLiteral("Roy"), QStringLiteral("ben@example.org"));
        QVERIFY(m_shop->vault->consent().record(answerOf(ben, State::Refused, 300)).result());
        m_shop->commands.run(QStringLiteral("go.consent"));
        m_shop->click("importConsents");
        auto* page = m_shop->frame->findChild<ui_consent::ImportPage*>();
        page->openFile(write("Mail;Newsletter;Seit\nada@example.org;ja;01.03.2026\nben@example.org;ja;01.03.2026\n"
                             "eve@example.org;ja;01.03.2026\n"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->find<QComboBox>("import.customer")->count() > 3; }));
        auto* tryButton = m_shop->find<QAbstractButton>("importTry");
        QVERIFY(!tryButton->isEnabled());
        choose("import.customer", QStringLiteral("Column “Mail”"));
        // What stands in it is told once, below the box.
        const auto* mail = m_shop->find<QComboBox>("import.customer");
        QCOMPARE(mail->currentText(), QStringLiteral("Column “Mail”"));
        QVERIFY(test::visibleText(mail->parentWidget()).contains(QLatin1String("For example: ")));
        choose("import.purpose", QStringLiteral("For all: Advertising by e-mail"));
        choose("import.state", QStringLiteral("Column “Newsletter”"));
        choose("import.at", QStringLiteral("Column “Seit”"));
        choose("importOrder", QStringLiteral("Day, month, year"));
        const auto says
            = [page](const char* words) { return test::visibleText(page).contains(QString::fromUtf8(words)); };
        QVERIFY(!tryButton->isEnabled()); // "ja" was given no meaning: no row could be taken
        QVERIFY(says("First say, under “What the words mean”, what this means: “ja”."));
        QVERIFY(says("For example: ada@example.org")); // whole, below the box that may cut it
        choose("importWord.state.ja", QStringLiteral("Agreed"));
        QVERIFY(tryButton->isEnabled());
        QVERIFY(says("Nothing is recorded before you have tried it."));
        tryButton->click();
        QVERIFY(m_shop->waitFor([&] { return says("Would be recorded: 1."); }));
        QVERIFY(says("Imported, no proof: 1"));
        QVERIFY(says("Left for you to decide: 1"));
        QVERIFY(says("Not taken: 1"));
        QCOMPARE(m_shop->rows("importRows")->rowCount(), 2);
        const auto* outcome = m_shop->find<QWidget>("importRows");
        QVERIFY(m_shop->waitFor([outcome] { return outcome->visibleRegion().boundingRect().height() > 100; }));
        const auto* record = m_shop->find<QWidget>("importRecord");
        QVERIFY2(!record->visibleRegion().isEmpty(), "the next step is in sight, wherever the page is scrolled to");
        QVERIFY(history(ada).empty());
        m_shop->click("importRecord");
        QVERIFY(m_shop->waitFor([&] { return history(ada).size() == 1; }));
        QCOMPARE(history(ada).front().event.proof.kind, consent::ProofKind::ImportedNone);
        QCOMPARE(history(ben).size(), std::size_t(1));
        m_shop->openPerson(ada);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 1; }));
        kit::PagedTableModel* ledger = m_shop->rows("ledgerTable");
        QCOMPARE(ledger->index(0, ledger->columnOf(QStringLiteral("proof"))).data().toString(),
            QStringLiteral("Imported, no proof"));
    }

    /// A word without a meaning is told as such, and a no that is taken in part is not told as one that is not taken.
    void whatIsTakenInPartIsToldAsThat()
    {
        const auto ada
            = m_shop->addPerson(QStringLiteral("Ada"), QStringLiteral("Sol"), QStringLiteral("ada@example.org"));
        m_shop->commands.run(QStringLiteral("go.consent"));
        m_shop->click("importConsents");
        auto* page = m_shop->frame->findChild<ui_consent::ImportPage*>();
        page->openFile(write("Mail;Newsletter;Seit\nada@example.org;nein;irgendwann\nada@example.org;ja;01.03.2026\n"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->find<QComboBox>("import.customer")->count() > 3; }));
        choose("import.customer", QStringLiteral("Column “Mail”"));
        choose("import.purpose", QStringLiteral("For all: Advertising by e-mail"));
        choose("import.state", QStringLiteral("Column “Newsletter”"));
        choose("import.at", QStringLiteral("Column “Seit”"));
        choose("importOrder", QStringLiteral("Day, month, year"));
        choose("importWord.state.nein", QStringLiteral("Said no"));
        const auto says
            = [page](const char* words) { return test::visibleText(page).contains(QString::fromUtf8(words)); };
        QVERIFY(says("the words have no meaning yet: “ja”."));
        m_shop->click("importTry");
        QVERIFY(m_shop->waitFor([&] { return says("Taken in part: 1."); }));
        kit::PagedTableModel* rows = m_shop->rows("importRows");
        const auto told = [rows](const char* outcome) {
            for (int row = 0; row < rows->rowCount(); ++row) {
                if (rows->index(row, rows->columnOf(QStringLiteral("outcome"))).data().toString()
                    == QLatin1String(outcome))
                    return rows->index(row, rows->columnOf(QStringLiteral("why"))).data().toString();
            }
            return QString();
        };
        QVERIFY2(told("Taken in part").contains(QLatin1String("The no counts from now on")),
            qPrintable(told("Taken in part")));
        QVERIFY(history(ada).empty());
    }

    /// A word that is a no in any program stands there as one; what may be a no and is not taken is said first.
    void whatMayBeANoIsSaidFirst()
    {
        const auto ada
            = m_shop->addPerson(QStringLiteral("Ada"), QStringLiteral("Sol"), QStringLiteral("ada@example.org"));
        QVERIFY(m_shop->vault->consent().record(answerOf(ada, State::Given, 300)).result());
        m_shop->commands.run(QStringLiteral("go.consent"));
        m_shop->click("importConsents");
        auto* page = m_shop->frame->findChild<ui_consent::ImportPage*>();
        page->openFile(write("Mail;Newsletter;Seit\nada@example.org;abgemeldet;01.03.2026\n"
                             "ada@example.org;inaktiv;02.03.2026\nada@example.org;;02.03.2026\n"
                             "ada@example.org;ja;03.03.2026\n"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->find<QComboBox>("import.customer")->count() > 3; }));
        choose("import.customer", QStringLiteral("Column “Mail”"));
        choose("import.purpose", QStringLiteral("For all: Advertising by e-mail"));
        choose("import.state", QStringLiteral("Column “Newsletter”"));
        choose("import.at", QStringLiteral("Column “Seit”"));
        choose("importOrder", QStringLiteral("Day, month, year"));
        QCOMPARE(m_shop->find<QComboBox>("importWord.state.abgemeldet")->currentData().toString(),
            QStringLiteral("withdrawn"));
        m_shop->click("importTry");
        auto* first = m_shop->find<kit::MessageBar>("importLookFirst");
        QVERIFY(m_shop->waitFor([&] { return first->isVisible(); }));
        QVERIFY2(first->text().contains(QStringLiteral("2 row(s) say or may say no")), qPrintable(first->text()));
        QVERIFY(test::visibleText(page).contains(QStringLiteral("Would be recorded: 1.")));
        kit::PagedTableModel* rows = m_shop->rows("importRows");
        QStringList why;
        for (int row = 0; row < rows->rowCount(); ++row)
            why << rows->index(row, rows->columnOf(QStringLiteral("why"))).data().toString();
        QCOMPARE(why.size(), 3);
        QVERIFY2(why[0].contains(QStringLiteral("“inaktiv”")), qPrintable(why[0]));
        QVERIFY2(why[1].contains(QStringLiteral("empty")), qPrintable(why[1]));
        QVERIFY2(why[2].contains(QStringLiteral("“ja” reads like a yes")), qPrintable(why[2]));
    }

    /// Whoever is behind a figure is asked again; who may be used for nothing is left out.
    void whoAgreedIsAskedToRenew()
    {
        const auto ada
            = m_shop->addPerson(QStringLiteral("Ada"), QStringLiteral("Sol"), QStringLiteral("ada@example.org"));
        const auto ben
            = m_shop->addPerson(QStringLiteral("Ben"), QStringLiteral("Roy"), QStringLiteral("ben@example.org"));
        const auto eve
            = m_shop->addPerson(QStringLiteral("Eve"), QStringLiteral("Lee"), QStringLiteral("eve@example.org"));
        for (const base::CustomerId id : {ada, ben})
            QVERIFY(m_shop->vault->consent().record(answerOf(id, State::Given, 10)).result());
        QVERIFY(m_shop->vault->consent().record(answerOf(eve, State::Given, 800)).result()); // ended
        QVERIFY(m_shop->vault->gate().restrict(ben, consent::RestrictionGround::UnlawfulUse, {}).result());
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 1; })); // Ben is restricted
        m_shop->rows("peopleTable")->checkAll();
        QVERIFY(m_shop->find("askToRenew")->isVisible());
        m_shop->click("people.withdrawn");
        QVERIFY(!m_shop->rows("peopleTable")->isTickable());
        const auto email = m_shop->vault->purposes().catalogue()->find(QStringLiteral("marketing_email"))->id;
        const QString path = m_shop->folder.path(QStringLiteral("mails.txt"));
        auto* panel = plan({{ada, email}, {ben, email}, {eve, email}}, true);
        QVERIFY(test::visibleText(panel).contains(QLatin1String("2 people get the text of an e-mail")));
        QVERIFY(test::visibleText(panel).contains(QLatin1String("restricted")));
        QVERIFY(!QFile::exists(path));
        panel->saveTo(path);
        QVERIFY(m_shop->waitFor([&] { return QFile::exists(path); }));
        m_shop->find("renewalRecord");
        QCOMPARE(history(ada).size(), std::size_t(1)); // nothing is recorded until it was sent
        m_shop->click("renewalCancel");
        QVERIFY(!panel->isVisible());
        QCOMPARE(history(ada).size(), std::size_t(1));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(QLatin1String("ada@example.org")) && text.contains(QLatin1String("Your yes ends on")),
            qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("eve@example.org")) && text.contains(QLatin1String("Your yes ended on")),
            qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("ben@example.org")), qPrintable(text));
    }

    /// Posting letters takes longer than the vault stays open: the question whether they were sent outlives a lock.
    void lettersThatWereSavedOutliveALock()
    {
        const auto ada
            = m_shop->addPerson(QStringLiteral("Ada"), QStringLiteral("Sol"), QStringLiteral("ada@example.org"));
        QVERIFY(m_shop->vault->consent().record(answerOf(ada, State::Given, 10)).result());
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 1; }));
        auto* panel = plan({{ada, emailPurpose()}}, true);
        QVERIFY(!m_shop->frame->holdsUnsaved()); // nothing was saved yet
        panel->saveTo(m_shop->folder.path(QStringLiteral("mails.txt")));
        m_shop->find("renewalRecord");
        QVERIFY(!m_shop->frame->mayClose()); // closed, nobody would ever be asked it again
        m_shop->lockAndOpen();
        const QString told = test::visibleText(m_shop->find("renewalPanel"));
        QVERIFY2(told.contains(QLatin1String("been sent?")), qPrintable(told));
        QCOMPARE(history(ada).size(), std::size_t(1));
        m_shop->click("renewalRecord");
        QVERIFY(m_shop->waitFor([&] { return history(ada).size() == 2; }));
        const consent::Event asked = history(ada).back().event;
        QCOMPARE(asked.state, State::Requested);
        QCOMPARE(asked.how, consent::How::Email);
        QVERIFY(m_shop->waitFor([this] { return !m_shop->frame->holdsUnsaved(); }));
        QVERIFY(m_shop->frame->mayClose());
        m_shop->find("renewTable");
    }

    /// The columns add up to everybody, and whoever was asked is not among those one would go and ask.
    void onlyWhoeverWasNeverAskedIsCountedAsThat()
    {
        int people = 0;
        for (const State state :
            {State::Given, State::Requested, State::Unknown, State::Refused, State::Invalidated, State::NeverAsked}) {
            const QString name = QStringLiteral("P%1").arg(++people);
            const auto who
                = m_shop->addPerson(name, QStringLiteral("Sol"), QStringLiteral("p%1@example.org").arg(people));
            if (state == State::Invalidated)
                QVERIFY(m_shop->vault->consent().record(answerOf(who, State::Given, 20)).result());
            if (state != State::NeverAsked)
                QVERIFY(m_shop->vault->consent().record(answerOf(who, state, 10)).result());
        }
        m_shop->commands.run(QStringLiteral("go.consent"));
        kit::PagedTableModel* matrix = m_shop->rows("everyoneTable");
        const QString name = m_shop->vault->purposes()
                                 .catalogue()
                                 ->find(QStringLiteral("marketing_email"))
                                 ->textFor(QStringLiteral("en"))
                                 .name;
        const auto figure = [matrix, &name](const char* column) {
            for (int row = 0; row < matrix->rowCount(); ++row) {
                if (matrix->index(row, 0).data().toString() == name)
                    return matrix->index(row, matrix->columnOf(QString::fromLatin1(column))).data().toInt();
            }
            return -1;
        };
        QVERIFY(m_shop->waitFor([&] { return figure("yes") == 1; }));
        QCOMPARE(figure("asked"), 2);
        QCOMPARE(figure("no"), 2);
        QCOMPARE(figure("never"), 1);
        for (const auto& [chip, rows] :
            {std::pair("people.requested", 2), {"people.refused", 2}, {"people.never_asked", 1}}) {
            m_shop->click(chip);
            QVERIFY(m_shop->waitFor([&] { return m_shop->rows("peopleTable")->rowCount() == rows; }));
        }
    }

    /// K5: after a purpose was widened every page says the same of a yes of before: it is not used, ask again.
    void aChangedPurposeIsSeenEverywhere()
    {
        const auto ada
            = m_shop->addPerson(QStringLiteral("Ada"), QStringLiteral("Sol"), QStringLiteral("ada@example.org"));
        QVERIFY(m_shop->vault->consent().record(answerOf(ada, State::Given, 10)).result());
        purposes::Purpose purpose = *m_shop->vault->purposes().catalogue()->find(QStringLiteral("marketing_email"));
        purpose.recipients << QStringLiteral("Printer");
        QVERIFY(m_shop->vault->purposes().change(purpose).result());
        m_shop->commands.run(QStringLiteral("go.consent"));
        kit::PagedTableModel* matrix = m_shop->rows("everyoneTable");
        const auto figure = [matrix, &purpose](const char* column) {
            const QString name = purpose.textFor(QStringLiteral("en")).name;
            for (int row = 0; row < matrix->rowCount(); ++row) {
                if (matrix->index(row, 0).data().toString() == name)
                    return matrix->index(row, matrix->columnOf(QString::fromLatin1(column))).data().toString();
            }
            return QString();
        };
        QVERIFY(m_shop->waitFor([&] { return figure("askAgain") == QLatin1String("1"); }));
        QCOMPARE(figure("yes"), QStringLiteral("0"));
        QCOMPARE(figure("never"), QStringLiteral("0"));
        m_shop->click("people.given");
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 0; }));
        m_shop->click("people.ask_again");
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 1; }));
        QVERIFY(m_shop->rows("peopleTable")->isTickable());
        m_shop->find<QTabBar>("consentTabs")->setCurrentIndex(2);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("renewTable")->rowCount() == 1; }));
        QVERIFY(m_shop->rows("renewTable")->index(0, 4).data().toString().contains(QLatin1String("purpose changed"))
            || m_shop->rows("renewTable")->index(0, 3).data().toString().contains(QLatin1String("purpose changed")));
        auto* find = m_shop->find<QLineEdit>("renewFind");
        find->setText(QStringLiteral("ben"));
        QCOMPARE(m_shop->rows("renewTable")->rowCount(), 0);
        QVERIFY(test::visibleText(m_shop->find("consentScreen")).contains(QLatin1String("Nobody of this name")));
        find->setText(QStringLiteral("ADA"));
        QCOMPARE(m_shop->rows("renewTable")->rowCount(), 1);
        m_shop->openPerson(ada);
        QVERIFY(m_shop->waitFor([this] {
            kit::PagedTableModel* states = m_shop->rows("stateTable");
            return states->rowCount() > 0
                && states->index(0, states->columnOf(QStringLiteral("all"))).data().toString()
                == QLatin1String("Yes, ask again");
        }));
    }

    /// "Was asked" stands in the ledger with the newest wording of the notice; an address that somebody objected with
    /// is named and gets nothing.
    void theLedgerSaysWhoWasAskedOnWhichWording()
    {
        purposes::Publication publication;
        publication.code = QStringLiteral("news");
        publication.kind = purposes::NoticeKind::Consent;
        publication.publishedAt = base::UtcTime {m_shop->clock.now().microseconds - 90 * test::ConsentShop::day};
        publication.reason = QStringLiteral("on paper before");
        publication.texts.insert(
            QStringLiteral("en"), {QStringLiteral("Our promise"), QStringLiteral("A letter a month."), {}});
        const auto first = m_shop->vault->notices().publish(publication).result();
        QVERIFY(first);
        publication.publishedAt = base::UtcTime {m_shop->clock.now().microseconds - 5 * test::ConsentShop::day};
        publication.reason = QStringLiteral("on paper before");
        publication.texts.insert(
            QStringLiteral("en"), {QStringLiteral("Our promise"), QStringLiteral("A letter a year."), {}});
        QVERIFY(m_shop->vault->notices().publish(publication).result());
        const auto notices = m_shop->vault->notices().list().result().value();
        const std::vector<purposes::NoticeVersion>& versions = notices.front().versions;
        QCOMPARE(versions.size(), std::size_t(2));
        const auto ada
            = m_shop->addPerson(QStringLiteral("Ada"), QStringLiteral("Sol"), QStringLiteral("ada@example.org"));
        const auto eve
            = m_shop->addPerson(QStringLiteral("Eve"), QStringLiteral("Lee"), QStringLiteral("both@example.org"));
        const auto tom
            = m_shop->addPerson(QStringLiteral("Tom"), QStringLiteral("Lee"), QStringLiteral("both@example.org"));
        consent::EventDraft yes = answerOf(ada, State::Given, 10);
        yes.notice = versions.front().id;
        QVERIFY(m_shop->vault->consent().record(yes).result());
        QVERIFY(m_shop->vault->consent().record(answerOf(eve, State::Given, 10)).result());
        QVERIFY(m_shop->vault->consent().record(answerOf(tom, State::Objected, 3)).result());
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 2; }));
        const auto email = m_shop->vault->purposes().catalogue()->find(QStringLiteral("marketing_email"))->id;
        const QString path = m_shop->folder.path(QStringLiteral("mails.txt"));
        auto* panel = plan({{ada, email}, {eve, email}}, true);
        const QString planned = test::visibleText(panel);
        QVERIFY2(planned.contains(QLatin1String("Eve Lee (both@example.org)")), qPrintable(planned));
        panel->saveTo(path);
        m_shop->click("renewalRecord");
        QVERIFY(m_shop->waitFor([&] { return history(ada).size() == 2; }));
        const consent::Event asked = history(ada).back().event;
        QCOMPARE(asked.state, State::Requested);
        QCOMPARE(asked.how, consent::How::Email);
        QCOMPARE(asked.notice, versions.back().id);
        QCOMPARE(asked.language, QStringLiteral("en"));
        QCOMPARE(history(eve).size(), std::size_t(1));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(QLatin1String("A letter a year.")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("both@example.org")), qPrintable(text));
        // A page that is read anew shows it.
        m_shop->openPerson(ada);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 2; }));
    }

    /// Who has no e-mail is named, not dropped without a word; a letter fits its page.
    void nobodyIsLeftOutWithoutAWord()
    {
        const auto ada
            = m_shop->addPerson(QStringLiteral("Ada"), QStringLiteral("Sol"), QStringLiteral("ada@example.org"));
        customers::Customer away;
        away.givenName = QStringLiteral("Ben");
        away.familyName = QStringLiteral("Roy");
        away.addresses.push_back({QStringLiteral("Long Lane 1\nBack door"), QStringLiteral("12345"),
            QStringLiteral("Town"), {}, QStringLiteral("DE")});
        const auto ben = m_shop->vault->customers().add(away).result().value();
        QVERIFY(m_shop->vault->consent().record(answerOf(ada, State::Given, 10)).result());
        QVERIFY(m_shop->vault->consent().record(answerOf(ben, State::Given, 10)).result());
        const auto renewed = answerOf(ben, State::Renewed, 5);
        QVERIFY(m_shop->vault->consent().record(answerOf(ben, State::Renewed, 5)).result());
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 2; })); // as the matrix
        const auto email = m_shop->vault->purposes().catalogue()->find(QStringLiteral("marketing_email"))->id;
        const QString seen = test::visibleText(plan({{ada, email}, {ben, email}}, true));
        QVERIFY2(seen.contains(QLatin1String("Ben Roy")) && seen.contains(QLatin1String("no e-mail address")),
            qPrintable(seen));
        const QString posted = test::visibleText(plan({{ada, email}, {ben, email}}, false));
        QVERIFY2(posted.contains(QLatin1String("Ada Sol")) && posted.contains(QLatin1String("no postal address")),
            qPrintable(posted));
        const QString pdf = m_shop->folder.path(QStringLiteral("letters.pdf"));
        plan({{ada, email}, {ben, email}}, false)->saveTo(pdf);
        QVERIFY(m_shop->waitFor([&] { return QFileInfo(pdf).size() > 0; }));
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("/Type /Page\n"), 1); // Ben's alone
    }
};

AICMS_WINDOW_TEST(TestConsentLists)
#include "test_consent_lists.moc"
