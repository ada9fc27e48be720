// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for besides copies and deletions, carried out in the pane of the register.
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/kit/click.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/data_table.h"
#include "ui/kit/day_field.h"
#include "ui/kit/message_bar.h"
#include "ui/requests/requests_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace aicms;
using requests::Kind;
using requests::Move;
using requests::Outcome;

namespace {

constexpr int cardPatience = 15'000; // milliseconds; the machine may be busy

} // namespace

class TestFlowCards : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;
    base::CustomerId m_hannah;

    template <class T = QWidget> T* shown(const char* name)
    {
        for (T* widget : m_frame->findChildren<T*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    template <class T = QWidget> T* find(const char* name)
    {
        if (!QTest::qWaitFor([&] { return shown<T>(name) != nullptr; }, cardPatience))
            qFatal("no widget named %s", name);
        return shown<T>(name);
    }
    void click(const char* name) { test::clickOn(find<QAbstractButton>(name)); }
    void type(const char* name, const QString& text)
    {
        find<QLineEdit>(name)->clear();
        QTest::keyClicks(find<QLineEdit>(name), text);
    }
    QString text(const char* label) { return find<QLabel>(label)->text(); }
    requests::RequestView view(requests::RequestId id) { return *m_vault->requests().show(id).result(); }
    Outcome outcome(requests::RequestId id) { return view(id).request.items.front().outcome; }
    /// A new customer, whose request of that kind is the one in the pane.
    requests::RequestId ask(Kind kind, bool isKnown = true)
    {
        static int number = 0;
        customers::Customer hannah;
        hannah.givenName = QStringLiteral("Hannah");
        hannah.familyName = QStringLiteral("Okafor %1").arg(++number);
        hannah.emails.push_back({QStringLiteral("hannah%1@exmaple.org").arg(number)});
        m_hannah = m_vault->customers().add(hannah).result().value();
        if (kind == Kind::ConsentWithdrawal && !agree())
            qFatal("the consent was not recorded");
        requests::RequestDraft draft;
        draft.customer = m_hannah;
        draft.kinds = {kind};
        if (kind == Kind::OptOutSaleShare || kind == Kind::ComplaintController) {
            draft.regimes = {kind == Kind::OptOutSaleShare ? requests::Regime::Ccpa : requests::Regime::UkGdpr};
            draft.lawsReason = QStringLiteral("lives there");
        }
        draft.received = m_vault->requests().today(m_clock.now());
        const auto id = m_vault->requests().open(draft).result().value().id;
        if (isKnown)
            identify(id);
        choose(id);
        return id;
    }
    void identify(requests::RequestId id)
    {
        if (!m_vault->requests().move(id, {Move::ShowIdentity, {}, {}, 0, QStringLiteral("known")}).result())
            qFatal("not identified");
    }
    bool agree()
    {
        consent::EventDraft yes;
        yes.customer = m_hannah;
        yes.purpose = QStringLiteral("marketing_email");
        yes.at = m_clock.now();
        return m_vault->consent().record(yes).result().has_value();
    }
    void choose(requests::RequestId id)
    {
        m_commands.run(QStringLiteral("go.requests"));
        auto* table = find<kit::DataTable>("requestTable");
        if (!QTest::qWaitFor([&] { return table->rows()->rowOf(id.value) >= 0; }, cardPatience))
            qFatal("not in the list");
        table->setCurrentId(id.value);
        const QString name = QStringLiteral("R-%1").arg(id.value, 3, 10, QLatin1Char('0'));
        const auto isThere = [&] { return text("requestTitle").contains(view(id).personShown); };
        if (!QTest::qWaitFor(isThere, cardPatience))
            qFatal("%s is not in the pane", qPrintable(name));
    }
    consent::GateReason may(const char* purpose)
    {
        return m_vault->gate().may(QString::fromLatin1(purpose), m_hannah, m_clock.now()).result()->reason;
    }
    void shoot(const char* name)
    {
        if (const QString folder = qEnvironmentVariable("AICMS_SHOTS"); !folder.isEmpty()) {
            QTest::qWait(300);
            m_frame->grab().save(folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".png"));
        }
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
        m_frame = std::make_unique<shell::VaultFrame>(
            m_vault, std::vector {ui_requests::requestsEntry()}, m_commands, m_undo);
        m_frame->resize(1440, 900);
        m_frame->QWidget::show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
    }
    void cleanupTestCase()
    {
        QVERIFY(m_vault->consent().check().result()->isSound());
        m_undo.clear();
        m_frame.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Nothing is carried out before it is known who asks, and no button says "done" of what changes nothing.
    void firstWhoAsks()
    {
        const auto id = ask(Kind::Restriction, false);
        find("moveIdentified");
        QVERIFY(!shown("flowCard"));
        QVERIFY(!shown("moveGrant"));
        click("moveIdentified");
        find<QComboBox>("requestIdentity")->setCurrentIndex(1);
        click("requestActDo");
        find("flowRestrict");
        QVERIFY(!shown("moveGrant"));
        QCOMPARE(outcome(id), Outcome::Open);
    }

    void restrictedAndLifted()
    {
        const auto id = ask(Kind::Restriction);
        find<QComboBox>("flowGroundOfRestriction")->setCurrentIndex(2);
        QCOMPARE(find<QComboBox>("flowGroundOfRestriction")->count(), 4);
        shoot("restrict");
        click("flowRestrict");
        QTRY_COMPARE_WITH_TIMEOUT(outcome(id), Outcome::Granted, cardPatience);
        QCOMPARE(may("customer_care"), consent::GateReason::Restricted);
        QVERIFY(text("flowEffect").contains(QStringLiteral("Restricted since")));
        shoot("lift");
        click("flowLift"); // the person was not told, and nothing says why
        find<kit::MessageBar>("flowMessage");
        QCOMPARE(may("customer_care"), consent::GateReason::Restricted);
        type("flowTold", QStringLiteral("today"));
        type("flowWhy", QStringLiteral("the claim is settled"));
        click("flowLift");
        QTRY_COMPARE_WITH_TIMEOUT(may("customer_care"), consent::GateReason::NotNeeded, cardPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!shown("flowLift"), cardPatience);
    }

    void anObjectionEndsTheUse()
    {
        const auto id = ask(Kind::Objection);
        QVERIFY(text("flowAbout").contains(QStringLiteral("While you weigh")));
        QVERIFY(find<QCheckBox>("flowUse-customer_care")->isChecked());
        QVERIFY(text("flowEffect").contains(QStringLiteral("at once: 1")));
        shoot("objection");
        click("flowStop");
        QTRY_COMPARE_WITH_TIMEOUT(outcome(id), Outcome::Granted, cardPatience);
        find("flowLift"); // what restricted the use meanwhile
        type("flowTold", QStringLiteral("today"));
        type("flowWhy", QStringLiteral("weighed"));
        click("flowLift");
        QTRY_COMPARE_WITH_TIMEOUT(may("customer_care"), consent::GateReason::Objected, cardPatience);
    }

    void anObjectionIsRefusedWithWords()
    {
        const auto id = ask(Kind::Objection);
        QVERIFY(!shown("flowRefuse"));
        click("flowRefuseOpen");
        auto* ground = find<QComboBox>("flowGround");
        ground->setCurrentIndex(ground->findData(QStringLiteral("compelling_grounds")));
        click("flowRefuse");
        QTRY_VERIFY_WITH_TIMEOUT(shown("flowMessage"), cardPatience);
        QCOMPARE(outcome(id), Outcome::Open);
        type("flowRefusal", QStringLiteral("an open claim"));
        shoot("refusal");
        click("flowRefuse");
        QTRY_COMPARE_WITH_TIMEOUT(outcome(id), Outcome::Refused, cardPatience);
    }

    void aConsentIsTakenBack()
    {
        const auto id = ask(Kind::ConsentWithdrawal, false);
        find<QCheckBox>("flowUse-marketing_email");
        QVERIFY(!shown("flowReason"));
        find<QCheckBox>("flowUse-marketing_email")->setChecked(false);
        find("flowReason"); // leaving something out wants words
        find<QCheckBox>("flowUse-marketing_email")->setChecked(true);
        QVERIFY(!shown("flowRefuseOpen")); // the law knows no ground (F4)
        click("flowStop");
        QTRY_COMPARE_WITH_TIMEOUT(outcome(id), Outcome::Granted, cardPatience);
        QCOMPARE(may("marketing_email"), consent::GateReason::Withdrawn);
    }

    void advertisingThatEndedAlready()
    {
        const auto id = ask(Kind::ObjectionMarketing, false);
        QVERIFY(!find<QCheckBox>("flowUse-marketing_email")->isEnabled());
        QVERIFY(find<QCheckBox>("flowUse-marketing_email")->isChecked());
        shoot("marketing");
        click("flowStop");
        QTRY_COMPARE_WITH_TIMEOUT(outcome(id), Outcome::Granted, cardPatience);
    }

    /// Nobody gets data yet; what begins later leaves out who said no before.
    void anOptOutIsKeptBeforeAnybodyGetsTheData()
    {
        const auto id = ask(Kind::OptOutSaleShare, false);
        QVERIFY(find<QCheckBox>("flowUse-third_party_sharing")->isChecked());
        const auto before = m_vault->consent().history(m_hannah).result()->size();
        click("flowStop");
        QTRY_COMPARE_WITH_TIMEOUT(outcome(id), Outcome::Granted, cardPatience);
        QCOMPARE(m_vault->consent().history(m_hannah).result()->size(), before + 1);
    }

    /// Old and new value and the source stand in the activity; what is stored is shown on demand only, as it is logged.
    void aValueIsCorrected()
    {
        const auto id = ask(Kind::Rectification);
        QVERIFY(!shown("flowField"));
        click("flowCorrectBegin");
        auto* field = find<QComboBox>("flowField");
        const QString address = m_vault->customers().reload(m_hannah).result()->emails.front().address;
        QTRY_VERIFY_WITH_TIMEOUT(field->findText(QStringLiteral("E-mail: ") + address) >= 0, cardPatience);
        field->setCurrentIndex(field->findText(QStringLiteral("E-mail: ") + address));
        QCOMPARE(find<QLineEdit>("flowBefore")->text(), address);
        QVERIFY(find<QLineEdit>("flowBefore")->isReadOnly());
        type("flowAfter", QStringLiteral("hannah@example.org"));
        click("flowCorrect"); // and where is that from?
        QTRY_VERIFY_WITH_TIMEOUT(shown("flowMessage"), cardPatience);
        type("flowSource", QStringLiteral("her letter"));
        shoot("correct");
        click("flowCorrect");
        QTRY_COMPARE_WITH_TIMEOUT(outcome(id), Outcome::Granted, cardPatience);
        QCOMPARE(m_vault->customers().reload(m_hannah).result()->emails.front().address,
            QStringLiteral("hannah@example.org"));
        const auto isTold = [this, &address] {
            for (const QLabel* label : m_frame->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(address)
                    && label->text().contains(QStringLiteral("her letter")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), cardPatience);
        shoot("corrected");
    }

    void aStatementStandsBesideTheValue()
    {
        const auto id = ask(Kind::Rectification);
        click("flowStatementOpen");
        find<QPlainTextEdit>("flowStatement")->setPlainText(QStringLiteral("I never said that."));
        type("flowWhy", QStringLiteral("two witnesses"));
        shoot("statement");
        click("flowKeep");
        QTRY_COMPARE_WITH_TIMEOUT(outcome(id), Outcome::Partly, cardPatience);
        QVERIFY(m_vault->customers().reload(m_hannah).result()->notes.back().text.contains(
            QStringLiteral("I never said that.")));
    }

    void aSuggestionIsDecidedAnew()
    {
        const auto id = ask(Kind::AdmReview);
        type("flowBefore", QStringLiteral("no credit"));
        find<QComboBox>("flowVerdict")->setCurrentIndex(1);
        type("flowReason", QStringLiteral("pays on time"));
        shoot("review");
        click("flowReview");
        QTRY_COMPARE_WITH_TIMEOUT(outcome(id), Outcome::Granted, cardPatience);
        const auto events = view(id).events;
        QVERIFY(std::ranges::any_of(events, [](const requests::Event& event) {
            return event.code == requests::flowReviewed && event.text.startsWith(QLatin1String("changed\n"));
        }));
    }

    void aComplaintIsAnswered()
    {
        const auto id = ask(Kind::ComplaintController);
        find<QPlainTextEdit>("flowFound")->setPlainText(QStringLiteral("It was our mistake."));
        click("flowSettle");
        QTRY_COMPARE_WITH_TIMEOUT(outcome(id), Outcome::Granted, cardPatience);
    }

    /// Of somebody who is not stored there is nothing to carry out, and that can be said.
    void nothingIsStoredOfAStranger()
    {
        requests::RequestDraft draft;
        draft.personName = QStringLiteral("Somebody Else");
        draft.kinds = {Kind::Restriction};
        draft.received = m_vault->requests().today(m_clock.now());
        draft.regimes = {requests::Regime::EuGdpr};
        draft.lawsReason = QStringLiteral("writes from there");
        const auto id = m_vault->requests().open(draft).result().value().id;
        choose(id);
        click("requestMore");
        find<QMenu>("requestMenu")->findChild<QAction*>(QStringLiteral("moveNothing"))->trigger();
        click("requestActDo");
        QTRY_COMPARE_WITH_TIMEOUT(outcome(id), Outcome::NothingHeld, cardPatience);
        QVERIFY(!shown("flowCard"));
    }

    /// What belongs to a choice comes back beside that choice.
    void aCorrectionOutlivesALock()
    {
        const auto id = ask(Kind::Rectification);
        click("flowCorrectBegin");
        auto* field = find<QComboBox>("flowField");
        QTRY_VERIFY_WITH_TIMEOUT(field->count() > 2, cardPatience);
        field->setCurrentIndex(field->count() - 2);
        const QString chosen = field->currentText();
        type("flowAfter", QStringLiteral("Hauptstra\u00dfe 3"));
        auto* screen = m_frame->findChild<ui_requests::RequestsScreen*>();
        const auto kept = screen->unsaved();
        QVERIFY(kept);
        const auto another = ask(Kind::Restriction);
        QVERIFY(another != id);
        QTRY_VERIFY_WITH_TIMEOUT(!shown("flowAfter"), cardPatience);
        QVERIFY(screen->restore(kept->content));
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QLineEdit>("flowAfter")->text(), QStringLiteral("Hauptstra\u00dfe 3"), cardPatience);
        QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>("flowField")->currentText(), chosen, cardPatience);
    }

    /// A lock, or another move in the pane, takes nothing of what was typed.
    void whatWasTypedStays()
    {
        const auto id = ask(Kind::AdmReview);
        type("flowBefore", QStringLiteral("no credit"));
        click("requestMore");
        find<QMenu>("requestMenu")->findChild<QAction*>(QStringLiteral("moveAcknowledge"))->trigger();
        click("requestActDo");
        QTRY_VERIFY_WITH_TIMEOUT(view(id).request.standing.isAcknowledged, cardPatience);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLineEdit>("flowBefore")->text(), QStringLiteral("no credit"), cardPatience);
        auto* screen = m_frame->findChild<ui_requests::RequestsScreen*>();
        const auto kept = screen->unsaved();
        QVERIFY(kept && !kept->content.isEmpty());
        ask(Kind::Restriction);
        QTRY_VERIFY_WITH_TIMEOUT(!shown("flowBefore"), cardPatience);
        QVERIFY(!screen->unsaved());
        QVERIFY(screen->restore(kept->content));
        QTRY_COMPARE_WITH_TIMEOUT(find<QLineEdit>("flowBefore")->text(), QStringLiteral("no credit"), cardPatience);
    }
};

AICMS_WINDOW_TEST(TestFlowCards)
#include "test_flow_cards.moc"
