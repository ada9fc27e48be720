// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/kit/click.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/data_table.h"
#include "ui/kit/day_field.h"
#include "ui/kit/form_field.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/view_tabs.h"
#include "ui/sharing/sharing_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace aicms;

/// Who outside gets data, as somebody at the counter enters and reads it.
class TestSharingScreen : public QObject {
    Q_OBJECT

    static constexpr int patience = 20'000; // milliseconds

    test::TemporaryFolder m_folder;
    base::FixedClock m_clock {base::UtcTime::fromDateTime(QDateTime(QDate(2026, 5, 12), QTime(10, 0), Qt::UTC))};
    test::Answers m_answers;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;
    base::CustomerId m_greta;

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
    void click(const char* name) { test::clickOn(find<QPushButton>(name)); }
    static QString cell(kit::DataTable* table, int row, const char* column)
    {
        const auto* rows = table->rows();
        return rows->index(row, rows->columnOf(QString::fromLatin1(column))).data().toString();
    }
    bool hasRows(kit::DataTable* table, int rows)
    {
        return QTest::qWaitFor([&] { return table->rows()->rowCount() == rows; }, patience);
    }
    void go(const char* tab) { find<kit::ViewTabs>("sharingTabs")->setCurrentView(QString::fromLatin1(tab)); }
    void shot(const char* name)
    {
        if (const QString folder = qEnvironmentVariable("AICMS_SHOTS"); !folder.isEmpty()) {
            QTest::qWait(500);
            QVERIFY(m_frame->grab().save(folder + QLatin1Char('/') + QString::fromLatin1(name)));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        const QString path = m_folder.path(QStringLiteral("shop.aicms"));
        test::makeVault(path, m_clock);
        m_vault = test::openVault(path, m_clock).value();
        customers::Customer person;
        person.givenName = QStringLiteral("Greta");
        person.familyName = QStringLiteral("Holm");
        m_greta = m_vault->customers().add(person).result().value();
        m_frame = std::make_unique<shell::VaultFrame>(
            m_vault, std::vector {ui_sharing::sharingEntry(m_answers.choosers())}, m_commands, m_undo);
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
        m_vault.reset();
    }

    void anEmptyListLeadsToTheFirstOne()
    {
        m_commands.run(QStringLiteral("go.sharing"));
        QVERIFY(QTest::qWaitFor(
            [this] { return test::visibleText(m_frame.get()).contains(QStringLiteral("Nobody outside is entered")); },
            patience));
        // Beside the list it is said what will stand there.
        QVERIFY(find("recipientNobody")->isVisible());
        shot("sharing-empty.png");
        click("newRecipient");
        QCOMPARE(m_frame->focusWidget(), find<QLineEdit>("recipientName"));
        // The business's own country is a good guess.
        QCOMPARE(find<QLineEdit>("recipientCountries")->text(), m_vault->country());
        click("recipientSave");
        QTRY_VERIFY(test::visibleText(m_frame.get()).contains(QStringLiteral("Enter the name")));
        QCOMPARE(m_frame->focusWidget(), find<QLineEdit>("recipientName"));
    }

    /// X2: what is missing stands there in words, and nothing that was typed is lost on the way.
    void aRecipientIsEnteredWithItsAgreement()
    {
        QTest::keyClicks(find<QLineEdit>("recipientName"), QStringLiteral("Pellorin"));
        find<QCheckBox>("purpose.marketing_email")->setChecked(true);
        go("entries"); // what is typed keeps the page
        QCOMPARE(find<kit::ViewTabs>("sharingTabs")->currentView(), QStringLiteral("recipients"));
        QVERIFY(find<kit::MessageBar>("recipientsUnsaved")->text().contains(QStringLiteral("not saved")));
        click("recipientSave");
        auto* table = find<kit::DataTable>("recipientsTable");
        QVERIFY(hasRows(table, 1));
        QCOMPARE(cell(table, 0, "name"), QStringLiteral("Pellorin"));
        QCOMPARE(cell(table, 0, "agreement"), QStringLiteral("agreement is missing"));
        QVERIFY(find<kit::MessageBar>("recipientMatter")->text().contains(QStringLiteral("No agreement")));
        shot("sharing-missing.png");

        click("recipientChange");
        auto* kind = find<QComboBox>("recipientAgreement");
        kind->setCurrentIndex(1);
        find<kit::DayField>("agreementSigned")->setDate(QDate(2026, 6, 1)); // to come
        click("recipientSave");
        QTRY_VERIFY(test::visibleText(m_frame.get()).contains(QStringLiteral("today at the latest")));
        find<kit::DayField>("agreementSigned")->setDate(QDate(2024, 6, 1));
        find<kit::DayField>("agreementEnds")->setDate(QDate(2026, 5, 31));
        shot("sharing-form.png");
        click("recipientSave");
        QTRY_VERIFY_WITH_TIMEOUT(cell(table, 0, "agreement").startsWith(QStringLiteral("ends on")), patience);
        QVERIFY(find<kit::MessageBar>("recipientMatter")->text().contains(QStringLiteral("ends soon")));
        const auto stored = m_vault->sharing().find(QStringLiteral("Pellorin")).result();
        QVERIFY(stored);
        QCOMPARE(stored->purposes, QStringList(QStringLiteral("marketing_email")));
        QCOMPARE(stored->agreement->endsOn, QDate(2026, 5, 31));
        shot("sharing-list.png");
    }

    /// Art. 15(1)(c): of one person, and of one recipient.
    void whoReceivedItIsShown()
    {
        sharing::DisclosureDraft draft;
        draft.recipient = m_vault->sharing().find(QStringLiteral("Pellorin")).result()->id;
        draft.purpose = QStringLiteral("marketing_email");
        draft.at = m_clock.now();
        draft.fields = {QStringLiteral("name"), QStringLiteral("email")};
        draft.people = {m_greta};
        QVERIFY(m_vault->sharing().record(draft).result());
        m_commands.run(QStringLiteral("sharing.person"), m_greta.value);
        auto* table = find<kit::DataTable>("disclosuresTable");
        QVERIFY(hasRows(table, 1));
        QCOMPARE(cell(table, 0, "recipient"), QStringLiteral("Pellorin"));
        QCOMPARE(cell(table, 0, "ground"), QStringLiteral("Consent"));
        QTRY_VERIFY(find<kit::MessageBar>("disclosuresFilter")->text().contains(QStringLiteral("Greta Holm")));
        shot("sharing-person.png");
        go("recipients");
        click("recipientEntries");
        QTRY_VERIFY(find<kit::MessageBar>("disclosuresFilter")->text().contains(QStringLiteral("Pellorin")));
        QVERIFY(hasRows(find<kit::DataTable>("disclosuresTable"), 1));
    }

    /// A call or a letter of one's own is entered by hand, with whose data it was.
    void whatWasSaidInACallIsEntered()
    {
        go("entries");
        Q_EMIT find<kit::MessageBar>("disclosuresFilter")->actionTriggered();
        auto* table = find<kit::DataTable>("disclosuresTable");
        QVERIFY(hasRows(table, 1));
        click("enterDisclosure");
        auto* recipient = find<QComboBox>("disclosureRecipient");
        QTRY_COMPARE(recipient->currentText(), QStringLiteral("Pellorin"));
        QCOMPARE(find<QComboBox>("disclosurePurpose")->currentData().toString(), QStringLiteral("marketing_email"));
        click("disclosureSave"); // about nobody
        QTRY_VERIFY(test::visibleText(m_frame.get()).contains(QStringLiteral("at least one customer")));
        auto* person = find<QComboBox>("disclosurePerson");
        person->setEditText(QStringLiteral("Greta"));
        QTRY_COMPARE_WITH_TIMEOUT(person->count(), 1, patience);
        Q_EMIT person->activated(0);
        find<QCheckBox>("disclosed.phone")->setChecked(true);
        QTest::keyClicks(find<QLineEdit>("disclosureNote"), QStringLiteral("Asked by the driver"));
        // It is kept over a lock, and not left by mistake.
        auto* screen = find<shell::Screen>("sharingScreen");
        const auto kept = screen->unsaved();
        QVERIFY(kept);
        go("recipients");
        QCOMPARE(find<kit::ViewTabs>("sharingTabs")->currentView(), QStringLiteral("entries"));
        QVERIFY(!screen->mayLeave());
        shot("sharing-by-hand.png");
        Q_EMIT find<kit::MessageBar>("disclosureUnsaved")->actionTriggered();
        QVERIFY(!screen->unsaved());
        QVERIFY(screen->restore(kept->content));
        QTRY_VERIFY(find<QCheckBox>("disclosed.phone")->isChecked());
        QCOMPARE(find<QLineEdit>("disclosureNote")->text(), QStringLiteral("Asked by the driver"));
        click("disclosureSave");
        QVERIFY(hasRows(table, 2));
        QCOMPARE(cell(table, 0, "how"), QStringLiteral("noted by hand"));
        sharing::DisclosureQuery query;
        query.customer = m_greta;
        const sharing::Disclosure entry = m_vault->sharing().disclosures(query).result()->front();
        QCOMPARE(entry.fields, QStringList({QStringLiteral("name"), QStringLiteral("phone")}));
        QCOMPARE(entry.note, QStringLiteral("Asked by the driver"));
        QVERIFY(!screen->unsaved());
    }

    /// E7, Art. 19.
    void whoHasToBeToldIsSettled()
    {
        QVERIFY(m_vault->gate()
                .restrict(m_greta, consent::RestrictionGround::AccuracyContested, QStringLiteral("street"))
                .result());
        go("told");
        auto* table = find<kit::DataTable>("toldTable");
        QVERIFY(hasRows(table, 1));
        QTRY_COMPARE(cell(table, 0, "about"), QStringLiteral("Greta Holm"));
        QCOMPARE(cell(table, 0, "cause"), QStringLiteral("restricted"));
        shot("sharing-told.png");
        click("toldImpossible");
        QTRY_VERIFY(test::visibleText(m_frame.get()).contains(QStringLiteral("Say why it cannot be told")));
        click("toldTold");
        QVERIFY(hasRows(table, 0));
        find<QCheckBox>("toldSettled")->setChecked(true);
        QVERIFY(hasRows(table, 1));
        QCOMPARE(cell(table, 0, "state"), QStringLiteral("told"));
    }

    /// What was typed outlives a lock, and nothing is cut with large text in a small window.
    void typedThingsAreKeptAndTextMayBeLarge()
    {
        go("recipients");
        auto* screen = find<shell::Screen>("sharingScreen");
        QVERIFY(!screen->unsaved());
        click("recipientChange");
        QTest::keyClicks(find<QLineEdit>("recipientTask"), QStringLiteral("Letters"));
        const auto kept = screen->unsaved();
        QVERIFY(kept);
        QVERIFY(!screen->mayLeave());
        QTest::keyClick(find<QLineEdit>("recipientTask"), Qt::Key_Escape);
        QVERIFY(!screen->unsaved());
        QVERIFY(screen->restore(kept->content));
        QCOMPARE(find<QLineEdit>("recipientTask")->text(), QStringLiteral("Letters"));
        QCOMPARE(find<QLineEdit>("recipientName")->text(), QStringLiteral("Pellorin"));
        theme::theme().setTextScale(200);
        m_frame->resize(1280, 800);
        shot("sharing-200.png");
        auto* table = find<kit::DataTable>("recipientsTable");
        QVERIFY(table->isColumnVisible(QStringLiteral("agreement")));
        theme::theme().setTextScale(100);
        theme::theme().setScheme(theme::Scheme::Dark);
        shot("sharing-dark.png");
        theme::theme().setScheme(theme::Scheme::Light);
        m_frame->resize(1440, 900);
        click("recipientSave");
        QTRY_COMPARE_WITH_TIMEOUT(cell(table, 0, "task"), QStringLiteral("Letters"), patience);
    }

    void endingNeedsAReason()
    {
        click("recipientEnd");
        QTRY_VERIFY(test::visibleText(m_frame.get()).contains(QStringLiteral("Say why; the reason")));
        QTest::keyClicks(find<QLineEdit>("recipientEndReason"), QStringLiteral("we write ourselves now"));
        click("recipientEnd");
        auto* table = find<kit::DataTable>("recipientsTable");
        QVERIFY(hasRows(table, 0));
        find<QCheckBox>("recipientsEnded")->setChecked(true);
        QVERIFY(hasRows(table, 1));
        QCOMPARE(cell(table, 0, "agreement"), QStringLiteral("gets nothing any more"));
    }

    /// It happened and is entered; whoever enters it is told that it should not have.
    void whoHadSaidNoIsTold()
    {
        customers::Customer quinn;
        quinn.givenName = QStringLiteral("Quinn");
        consent::EventDraft no;
        no.customer = m_vault->customers().add(quinn).result().value();
        no.purpose = QStringLiteral("third_party_sharing");
        no.state = consent::State::Refused;
        QVERIFY(m_vault->consent().record(no).result());
        sharing::Recipient broker;
        broker.name = QStringLiteral("Broker");
        broker.role = sharing::Role::Controller;
        broker.countries = {QStringLiteral("DE")};
        broker.purposes = {QStringLiteral("customer_care")};
        QVERIFY(m_vault->sharing().add(broker).result());
        go("entries");
        click("enterDisclosure");
        auto* recipient = find<QComboBox>("disclosureRecipient");
        QTRY_VERIFY_WITH_TIMEOUT(recipient->findText(broker.name) >= 0, patience);
        recipient->setCurrentIndex(recipient->findText(broker.name));
        QTRY_COMPARE(find<QComboBox>("disclosurePurpose")->currentData().toString(), QStringLiteral("customer_care"));
        auto* person = find<QComboBox>("disclosurePerson");
        person->setEditText(quinn.givenName);
        QTRY_COMPARE_WITH_TIMEOUT(person->count(), 1, patience);
        Q_EMIT person->activated(0);
        find<QCheckBox>("disclosed.phone")->setChecked(true);
        click("disclosureSave");
        QTRY_VERIFY_WITH_TIMEOUT(
            test::visibleText(m_frame.get()).contains(QStringLiteral("had said no to being passed on")), patience);
        shot("sharing-said-no.png");
    }
};

AICMS_WINDOW_TEST(TestSharingScreen)
#include "test_sharing_screen.moc"
