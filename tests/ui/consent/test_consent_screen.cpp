// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/standing.h"
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/consent/consent_screen.h"
#include "ui/consent/everyone_page.h"
#include "ui/consent/person_page.h"
#include "ui/consent/renewal_panel.h"
#include "ui/customers/customers_screens.h"
#include "ui/kit/charts/chart_panel.h"
#include "ui/kit/data_table.h"
#include "ui/kit/day_field.h"
#include "ui/kit/day_slider.h"
#include "ui/kit/pill.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>
#include <QtTest>

#include <algorithm>

using namespace aicms;
using consent::State;

namespace {

constexpr int patience = 15'000; // milliseconds; the machine may be busy
constexpr qint64 day = 86'400'000'000;

} // namespace

class TestConsentScreen : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;
    base::CustomerId m_hannah;

    template <class T = QWidget> T* find(const char* name)
    {
        T* found = nullptr;
        const auto look = [&] {
            found = nullptr;
            for (T* widget : m_frame->findChildren<T*>(QString::fromLatin1(name))) {
                if (widget->isVisible())
                    found = widget;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look, patience))
            qFatal("no widget named %s", name);
        return found;
    }
    kit::PagedTableModel* rows(const char* table) { return find<kit::DataTable>(table)->rows(); }
    /// The words in a cell of the table, once it has rows.
    QString cell(const char* table, int row, const QString& column)
    {
        kit::PagedTableModel* model = rows(table);
        return model->index(row, model->columnOf(column)).data(Qt::DisplayRole).toString();
    }
    int rowOf(const char* table, const QString& text)
    {
        kit::PagedTableModel* model = rows(table);
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->index(row, column).data(Qt::DisplayRole).toString() == text)
                    return row;
            }
        }
        return -1;
    }
    void open() { m_commands.run(QStringLiteral("consent.open"), m_hannah.value); }
    void openLimits()
    {
        if (!m_frame->findChild<QWidget*>(QStringLiteral("limitsCard"))->isVisible())
            find<QAbstractButton>("besidesAnswers")->click();
    }
    State state(qint64 daysAgo = 0)
    {
        const base::UtcTime time {m_clock.now().microseconds - daysAgo * day};
        const auto id = m_vault->purposes().catalogue()->find(QStringLiteral("marketing_email"))->id;
        const auto states = m_vault->gate().answers(m_hannah, time).result();
        for (const consent::StateRow& row : *states) {
            if (row.purpose == id && row.channel == purposes::Channel::All)
                return row.state;
        }
        return State::NeverAsked;
    }
    /// Sends keys to whoever has the focus and counts them.
    int press(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys)
            QTest::keyClick(m_frame->focusWidget() ? m_frame->focusWidget() : m_frame.get(), key);
        return static_cast<int>(keys.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        const QString path = m_folder.path(QStringLiteral("shop.aicms"));
        test::makeVault(path, m_clock, false);
        auto opened = test::openVault(path, m_clock, test::ownerName, test::ownerPassphrase);
        QVERIFY(opened);
        m_vault = std::move(*opened);
        customers::Customer hannah;
        hannah.givenName = QStringLiteral("Hannah");
        hannah.familyName = QStringLiteral("Okafor");
        m_hannah = m_vault->customers().add(hannah).result().value();
        auto screens = customers_ui::customersScreens();
        screens.push_back(ui_consent::consentEntry());
        m_frame = std::make_unique<shell::VaultFrame>(m_vault, screens, m_commands, m_undo);
        m_frame->resize(1440, 900);
        m_frame->QWidget::show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
    }
    void cleanupTestCase()
    {
        m_undo.clear();
        m_frame.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void nothingWasAskedYet()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(rows("stateTable")->rowCount() >= 13, patience);
        const int row = rowOf("stateTable", QStringLiteral("Advertising by e-mail"));
        QVERIFY(row >= 0);
        QCOMPARE(cell("stateTable", row, QStringLiteral("all")), QStringLiteral("Never asked"));
        const int contract = rowOf("stateTable", QStringLiteral("Contract with the customer"));
        QCOMPARE(cell("stateTable", contract, QStringLiteral("all")), QStringLiteral("Not needed"));
    }

    /// GDPR Art. 7(3): as easy to withdraw as to give; both from the customer in three keys.
    void givingAndWithdrawingTakeTheSameThreeKeys()
    {
        open();
        // Nothing has to be clicked first: no field on the page takes the letters.
        QTRY_VERIFY_WITH_TIMEOUT(find("stateTable")->hasFocus(), patience);
        int given = press({Qt::Key_N, Qt::Key_A});
        const auto summary = [this] { return find<QLabel>("recordSummary")->text(); };
        QVERIFY2(summary().contains(QLatin1String("Advertising by e-mail, At the counter")), qPrintable(summary()));
        QTRY_VERIFY2_WITH_TIMEOUT(
            summary().contains(QLatin1String("No wording was shown, no proof: hard to show later.")),
            qPrintable(summary()), patience);
        given += press({Qt::Key_Return});
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Given, patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            cell("stateTable", rowOf("stateTable", QStringLiteral("Advertising by e-mail")), QStringLiteral("all")),
            QStringLiteral("Yes"), patience);
        find("stateTable")->setFocus();
        const int withdrawn = press({Qt::Key_N, Qt::Key_W, Qt::Key_Return});
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Withdrawn, patience);
        QCOMPARE(given, 3);
        QCOMPARE(withdrawn, given);
        QTRY_COMPARE_WITH_TIMEOUT(rows("ledgerTable")->rowCount(), 2, patience);
    }

    void refusalsAreSaidInThePanel()
    {
        open();
        find("stateTable")->setFocus();
        press({Qt::Key_N, Qt::Key_W, Qt::Key_Return}); // it is withdrawn already
        QTRY_VERIFY_WITH_TIMEOUT(find("recordMessage")->isVisible(), patience);
        QVERIFY(find("recordConsent")->isVisible());
        press({Qt::Key_Escape});
        QVERIFY(!m_frame->findChild<QWidget*>(QStringLiteral("recordConsent"))->isVisible());
    }

    /// What had she agreed to then, and who recorded it?
    void aDayInThePast()
    {
        consent::EventDraft draft;
        draft.customer = m_hannah;
        draft.purpose = QStringLiteral("marketing_post");
        draft.state = State::Given;
        draft.how = consent::How::Letter;
        draft.at = base::UtcTime {m_clock.now().microseconds - 30 * day};
        draft.proof = {consent::ProofKind::Text, QStringLiteral("folder 3"), {}};
        draft.reason = QStringLiteral("taken over from the card index");
        QVERIFY(m_vault->consent().record(draft).result());
        draft.state = State::Withdrawn;
        draft.at = base::UtcTime {m_clock.now().microseconds - 10 * day};
        QVERIFY(m_vault->consent().record(draft).result());
        open();
        const QString post = QStringLiteral("Advertising by post");
        QTRY_COMPARE_WITH_TIMEOUT(rows("ledgerTable")->rowCount(), 4, patience);
        QTRY_COMPARE_WITH_TIMEOUT(cell("stateTable", rowOf("stateTable", post), QStringLiteral("all")),
            QStringLiteral("Withdrawn"), patience);
        auto* date = static_cast<kit::DayField*>(find<QWidget>("asOfDay"));
        const QDate before = date->date();
        date->setFocus();
        date->setText(QStringLiteral("no day")); // told, and the day stays
        QTest::keyClick(date, Qt::Key_Return);
        QCOMPARE(date->date(), before);
        const auto* told = static_cast<QLabel*>(find<QWidget>("asOfSaid")); // beside the field
        QTRY_VERIFY2_WITH_TIMEOUT(
            told->text().startsWith(QStringLiteral("“no day” is no day between")), qPrintable(told->text()), patience);
        date->selectAll();
        QTest::keyClicks(date, QStringLiteral("1.1.2090"));
        QTest::keyClick(date, Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(told->text().startsWith(QStringLiteral("“1.1.2090” is no day between")),
            qPrintable(told->text()), patience);
        QVERIFY(date->hasFocus()); // to write it again
        date->selectAll();
        QTest::keyClick(date, Qt::Key_Backspace);
        QVERIFY(!told->text().contains(QLatin1String("is no day"))); // it is being written again
        QTest::keyClick(date, Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(told->text().startsWith(QLatin1String("No day was typed. The day shown stays.")),
            qPrintable(told->text()), patience);
        QCOMPARE(date->date(), before);
        for (const char* form : {"yyyy-MM-dd", "d.M.yyyy", "MMM d, yyyy", "d MMMM yyyy"})
            QCOMPARE(kit::dayFromText(QLocale().toString(before, QLatin1String(form))), before);
        date->selectAll();
        QTest::keyClicks(date, before.addDays(-20).toString(QStringLiteral("d.M.yyyy"))); // in one go
        QTest::keyClick(date, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(
            cell("stateTable", rowOf("stateTable", post), QStringLiteral("all")), QStringLiteral("Yes"), patience);
        QVERIFY(!told->text().contains(QLatin1String("is no day")));
        QCOMPARE(rows("ledgerTable")->rowCount(), 1);
        find<kit::DataTable>("ledgerTable")->setCurrentId(1);
        QVERIFY(find("entryCard")->isVisible());
        const QString said = test::visibleText(m_frame.get());
        QVERIFY2(said.contains(QLatin1String("folder 3")), qPrintable(said));
        QVERIFY2(said.contains(test::ownerName), qPrintable(said));
        // The slider steps from entry to entry.
        auto* slider = find<QSlider>("asOfSlider");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_End);
        QTRY_COMPARE_WITH_TIMEOUT(rows("ledgerTable")->rowCount(), 4, patience);
        QTest::keyClick(slider, Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(rows("ledgerTable")->rowCount(), 1, patience);
        find("stateTable")->setFocus();
        press({Qt::Key_T});
        QTRY_COMPARE_WITH_TIMEOUT(rows("ledgerTable")->rowCount(), 4, patience);
    }

    /// The chain is checked while the page is read, and it is said how much of the ledger is shown.
    void theChainIsSaidToBeUnbroken()
    {
        open();
        const auto said = [this] { return find<kit::Pill>("chainState")->text(); };
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("Unbroken, 4 of 4 entries shown"), patience);
        auto* slider = find<kit::DaySlider>("asOfSlider");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("Unbroken, 1 of 4 entries shown"), patience);
        // What is recorded is of today: the page goes there first.
        find("stateTable")->setFocus();
        press({Qt::Key_N});
        QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("Unbroken, 4 of 4 entries shown"), patience);
        press({Qt::Key_Escape});
    }

    /// A day that is to come, one that there is none and one that cannot be read are told apart.
    void eachWrongDayHasItsSentence()
    {
        using kit::DayFault;
        const kit::DayRange range {QDate(1900, 1, 1), QDate(2026, 5, 12), QDate(2026, 5, 12)};
        const auto fault = [&](const char* typed) { return kit::momentFault(QString::fromLatin1(typed), range); };
        QCOMPARE(fault("3.5.2024 14:30"), DayFault::None);
        for (const char* none : {"31.2.2024", "2024-02-31 14:30", "31 February 2024", "3 May 2024 25:10", "32.5."})
            QVERIFY2(fault(none) == DayFault::NoSuchDay, none);
        for (const char* unread : {"", "soon", "may", "12", "when he came"})
            QVERIFY2(fault(unread) == DayFault::Unreadable, unread);
        QCOMPARE(fault("13.5.2026"), DayFault::TooLate);
        QCOMPARE(fault("3.5.1812"), DayFault::TooEarly);
    }

    /// What was typed is not lost by a key, by another page or by a lock; and the very same answer is asked about.
    void whatWasTypedIsKept()
    {
        open();
        find("stateTable")->setFocus();
        press({Qt::Key_N, Qt::Key_S});
        find<QLineEdit>("recordProof")->setText(QStringLiteral("folder 9"));
        press({Qt::Key_Escape});
        QVERIFY(find("recordQuestion")->isVisible());
        press({Qt::Key_Escape});
        QVERIFY(find("recordConsent")->isVisible());
        m_commands.run(QStringLiteral("go.customers"));
        QVERIFY(find("recordConsent")->isVisible()); // the page stays, and says why
        auto* screen = m_frame->findChild<ui_consent::ConsentScreen*>();
        const auto kept = screen->unsaved();
        QVERIFY(kept && kept->customer == m_hannah);
        auto* panel = find("recordConsent");
        QMetaObject::invokeMethod(panel, [panel] { panel->hide(); });
        QVERIFY(!screen->unsaved());
        QVERIFY(screen->restore(kept->content));
        QCOMPARE(find<QLineEdit>("recordProof")->text(), QStringLiteral("folder 9"));
        QVERIFY(find<QComboBox>("recordState")->currentIndex() >= 0);
        find<QLineEdit>("recordProof")->clear();
        press({Qt::Key_Escape});
        QVERIFY(!panel->isVisible());
    }

    /// When an answer reached the shop is typed in one go; what is no moment is not taken for another.
    void theMomentOfAnAnswerIsTypedInOneGo()
    {
        open();
        find("stateTable")->setFocus();
        press({Qt::Key_N, Qt::Key_A});
        auto* purpose = find<QComboBox>("recordPurpose");
        purpose->setCurrentIndex(purpose->findData(QStringLiteral("ai_recommendation")));
        auto* at = static_cast<kit::MomentField*>(find<QWidget>("recordAt"));
        at->setFocus();
        at->selectAll();
        QTest::keyClicks(at, QStringLiteral("31.2.2024 14:30"));
        QTest::keyClick(at, Qt::Key_Return);
        QVERIFY(find("recordMessage")->isVisible());
        QCOMPARE(rows("ledgerTable")->rowCount(), 4);
        const QDate before = m_vault->today().addDays(-5);
        at->selectAll();
        QTest::keyClicks(at, before.toString(QStringLiteral("d.M.yyyy")) + QStringLiteral(" 14:30"));
        find<QLineEdit>("recordReason")->setText(QStringLiteral("found in a drawer"));
        QTest::keyClick(at, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(rows("ledgerTable")->rowCount(), 5, patience);
        const auto history = m_vault->consent().history(m_hannah).result();
        const QDateTime received = history->back().event.at.toDateTime().toTimeZone(m_vault->consent().zone());
        QCOMPARE(received.date(), before);
        QCOMPARE(received.time(), QTime(14, 30));
    }

    void everyoneIsCounted()
    {
        m_commands.run(QStringLiteral("go.consent"));
        find<QTabBar>("consentTabs")->setCurrentIndex(0);
        QTRY_VERIFY_WITH_TIMEOUT(rows("everyoneTable")->rowCount() >= 9, patience);
        const int row = rowOf("everyoneTable", QStringLiteral("Advertising by e-mail"));
        QTRY_COMPARE_WITH_TIMEOUT(
            cell("everyoneTable", row, QStringLiteral("withdrawn")), QStringLiteral("1"), patience);
        QCOMPARE(cell("everyoneTable", row, QStringLiteral("never")), QStringLiteral("0"));
        // Nobody has to be asked for a contract: no row of zeros, but a word of it.
        QCOMPARE(rowOf("everyoneTable", QStringLiteral("Contract with the customer")), -1);
        QVERIFY(find<QLabel>("everyoneNotShown")->text().startsWith(QLatin1String("Not listed: ")));
    }

    /// A figure of the matrix can be looked into: who they are, and how it came about.
    void theirNamesStandBehindTheFigures()
    {
        m_commands.run(QStringLiteral("go.consent"));
        find<QTabBar>("consentTabs")->setCurrentIndex(0);
        QTRY_VERIFY_WITH_TIMEOUT(rows("everyoneTable")->rowCount() >= 9, patience);
        find<kit::DataTable>("everyoneTable")
            ->setCurrentId(rowOf("everyoneTable", QStringLiteral("Advertising by e-mail")) + 1);
        find<QAbstractButton>("people.withdrawn")->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows("peopleTable")->rowCount(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            cell("peopleTable", 0, QStringLiteral("name")), QStringLiteral("Hannah Okafor"), patience);
        find<QAbstractButton>("people.given")->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows("peopleTable")->rowCount(), 0, patience);
        QVERIFY(find<kit::ChartPanel>("growthChart")->isVisible());
    }

    /// "What had she agreed to, on which wording, who recorded it?", answered and printed.
    void thePageIsSavedAsPdf()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(rows("ledgerTable")->rowCount() > 0, patience);
        const QString path = m_folder.path(QStringLiteral("record.pdf"));
        m_frame->findChild<ui_consent::PersonPage*>()->saveTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile(path).size() > 1'000, patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
    }

    /// A consent that ends soon: the letter is prepared in the person's language, and the ledger says that he was
    /// asked. Nothing is sent, and his answer stays what it was.
    void lettersAskWhoseConsentEndsSoon()
    {
        customers::Customer ben;
        ben.givenName = QStringLiteral("Ben");
        ben.familyName = QStringLiteral("Adler");
        ben.language = QStringLiteral("de");
        ben.emails.push_back({QStringLiteral("ben@example.org")});
        const auto id = m_vault->customers().add(ben).result().value();
        consent::EventDraft yes;
        yes.customer = id;
        yes.purpose = QStringLiteral("marketing_email");
        yes.at = base::UtcTime {m_clock.now().microseconds - 700 * day};
        yes.proof = {consent::ProofKind::Text, QStringLiteral("form"), {}};
        yes.reason = QStringLiteral("taken over from the card index");
        QVERIFY(m_vault->consent().record(yes).result());
        m_commands.run(QStringLiteral("go.consent"));
        find<QTabBar>("consentTabs")->setCurrentIndex(2);
        QTRY_COMPARE_WITH_TIMEOUT(rows("renewTable")->rowCount(), 1, patience);
        rows("renewTable")->setChecked(1, true);
        QVERIFY(find("renewBulk")->isVisible());
        QVERIFY(cell("renewTable", 0, QStringLiteral("asked")).isEmpty());
        const QString path = m_folder.path(QStringLiteral("mails.txt"));
        find<QAbstractButton>("prepareLetters")->click();
        // Nobody could answer: the sender is asked for first, and once.
        QVERIFY(!m_frame->findChild<QWidget*>(QStringLiteral("renewalKinds"))->isVisible());
        auto* goOn = find<QAbstractButton>("renewalSaveSender");
        QVERIFY(!goOn->isEnabled());
        // In a low window the form scrolls: no field lies over another.
        const QWidget* address = find("controllerAddress");
        QTRY_VERIFY_WITH_TIMEOUT(
            address->parentWidget()->height() >= address->geometry().bottom() + theme::px(12), patience);
        find<QPlainTextEdit>("controllerAddress")->setPlainText(QStringLiteral("Lindenweg 5\n79098 Freiburg"));
        find<QLineEdit>("controllerEmail")->setText(QStringLiteral("shop@example.org"));
        QVERIFY(goOn->isEnabled());
        goOn->click();
        find<QAbstractButton>("renewalMails")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("renewalSave")->isEnabled(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            test::visibleText(find("renewalPanel")).contains(QLatin1String("1 people get the text of an e-mail")),
            patience);
        static_cast<ui_consent::RenewalPanel*>(find("renewalPanel"))->saveTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.startsWith(QLatin1String("An: ben@example.org\n")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("Guten Tag Ben Adler")), qPrintable(text));
        const auto entries = [this, id] { return m_vault->consent().history(id).result().value(); };
        auto* recordButton = find<QAbstractButton>("renewalRecord");
        QCOMPARE(entries().size(), std::size_t(1)); // saved is not sent
        QVERIFY(find("renewalCancel")->hasFocus()); // one more Return does not say that it was
        recordButton->click();
        QTRY_COMPARE_WITH_TIMEOUT(entries().size(), std::size_t(2), patience);
        QCOMPARE(entries().back().event.state, State::Requested);
        QCOMPARE(entries().back().event.how, consent::How::Email);
        // The next one at the desk sees that he was asked.
        QTRY_VERIFY_WITH_TIMEOUT(!cell("renewTable", 0, QStringLiteral("asked")).isEmpty(), patience);
        QCOMPARE(entries().back().event.purposeVersion, 1);
        // Struck out, it was not asked.
        consent::EventDraft unsent;
        unsent.customer = id;
        unsent.purpose = yes.purpose;
        unsent.state = State::Unknown;
        unsent.corrects = entries().back().event.seq;
        unsent.reason = QStringLiteral("the e-mail was not sent");
        QVERIFY(m_vault->consent().record(unsent).result());
        QTRY_VERIFY_WITH_TIMEOUT(cell("renewTable", 0, QStringLiteral("asked")).isEmpty(), patience);
        const auto states = m_vault->gate().answers(id, m_clock.now()).result();
        QVERIFY(std::ranges::any_of(
            *states, [](const consent::StateRow& row) { return row.state == State::Given && row.event != 0; }));
    }

    /// GDPR Art. 18, with the duty to tell before it ends (Art. 18(3)).
    void aRestrictionIsSetAndLifted()
    {
        open();
        const QString email = QStringLiteral("contract_performance");
        const auto mayUse = [&] { return m_vault->gate().may(email, m_hannah, m_clock.now()).result()->isAllowed; };
        QVERIFY(mayUse());
        openLimits();
        find<QAbstractButton>("restrictionSwitch")->click();
        find<QAbstractButton>("restrictionDo")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!mayUse(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            test::visibleText(find("limitsCard")).contains(QLatin1String("Restricted since")), patience);
        find<QAbstractButton>("restrictionSwitch")->click();
        QVERIFY(!find<QAbstractButton>("restrictionDo")->isEnabled());
        find<QLineEdit>("restrictionReason")->setText(QStringLiteral("our grounds weigh more"));
        find<QAbstractButton>("restrictionDo")->click();
        QTRY_VERIFY_WITH_TIMEOUT(mayUse(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            test::visibleText(find("limitsCard")).contains(QLatin1String("our grounds weigh more")), patience);
    }

    void aMarkOfMinorityAsksForAParent()
    {
        open();
        openLimits();
        find<QAbstractButton>("minorSwitch")->click();
        const auto isMarked = [this] { return m_vault->gate().limits(m_hannah).result()->isMarkedMinor; };
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(), patience);
        find<QAbstractButton>("minorSwitch")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!isMarked(), patience);
    }
};

AICMS_WINDOW_TEST(TestConsentScreen)
#include "test_consent_screen.moc"
