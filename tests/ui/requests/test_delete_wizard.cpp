// SPDX-License-Identifier: GPL-3.0-or-later
// The seven steps of a deletion, as a person goes through them.
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/data_table.h"
#include "ui/kit/message_bar.h"
#include "ui/requests/deletion/delete_screen.h"
#include "ui/requests/letters/letters_screen.h"
#include "ui/requests/requests_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextEdit>
#include <QtTest>

#include <algorithm>

using namespace aicms;
using requests::Kind;
using ui_requests::DeleteScreen;

namespace {

constexpr int wizardPatience = 20'000; // milliseconds; the machine may be busy

} // namespace

class TestDeleteWizard : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;
    QString m_saved;
    base::CustomerId m_tomas;
    base::CustomerId m_elif;
    requests::RequestId m_request;

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
        if (!QTest::qWaitFor(look, wizardPatience))
            qFatal("no widget named %s", name);
        return found;
    }
    bool shown(const char* name)
    {
        const auto all = m_frame->findChildren<QWidget*>(QString::fromLatin1(name));
        return std::ranges::any_of(all, &QWidget::isVisible);
    }
    DeleteScreen* screen() { return m_frame->findChild<DeleteScreen*>(); }
    bool isAt(DeleteScreen::Step step)
    {
        return QTest::qWaitFor([&] { return screen() && screen()->step() == step; }, wizardPatience);
    }
    bool mayGoOn()
    {
        return QTest::qWaitFor([&] { return find<QPushButton>("next")->isEnabled(); }, wizardPatience);
    }
    void next()
    {
        QVERIFY(mayGoOn());
        find<QPushButton>("next")->click();
    }
    requests::Letter owedLetter()
    {
        const std::vector<requests::LetterHead> letters = m_vault->requestLetters().list(m_request).result().value();
        for (const requests::LetterHead& each : letters) {
            if (each.isOwed())
                return m_vault->requestLetters().read(each.id).result().value();
        }
        return {};
    }
    void chooseGround(int index)
    {
        const auto isKnown = [this] {
            const QString why = find<QPushButton>("next")->accessibleDescription();
            return why.contains(QStringLiteral("why it has to be deleted"));
        };
        QVERIFY(QTest::qWaitFor(isKnown, wizardPatience));
        auto* ground = find<QComboBox>("deleteGround");
        ground->setCurrentIndex(index);
        Q_EMIT ground->activated(index);
    }
    base::CustomerId add(const QString& given, const QString& family, const QString& text)
    {
        customers::Customer person;
        person.givenName = given;
        person.familyName = family;
        customers::Note note;
        note.text = text;
        person.notes.push_back(note);
        return m_vault->customers().add(person).result().value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        const QString path = m_folder.path(QStringLiteral("shop.aicms"));
        test::makeVault(path, m_clock, true);
        auto opened = test::openVault(path, m_clock, test::ownerName, test::ownerPassphrase);
        QVERIFY(opened);
        m_vault = std::move(*opened);
        m_tomas = add(QStringLiteral("Tomas"), QStringLiteral("Lindqvist"), QStringLiteral("Quieter saddle."));
        m_elif = add(QStringLiteral("Elif"), QStringLiteral("Bayraktar"),
            QStringLiteral("Came on the recommendation of T. Lindqvist."));
        sales::Order order;
        order.head.customer = m_tomas;
        order.head.at = m_clock.now();
        order.head.currency = QStringLiteral("EUR");
        order.lines.push_back({{}, {}, QStringLiteral("Wheel"), *base::Decimal::parse(QStringLiteral("1")),
            *base::Decimal::parse(QStringLiteral("90"))});
        QVERIFY(m_vault->orders().add(order, sales::OrdersService::Stock::Leave).result());
        customers::Customer tomas = m_vault->customers().open(m_tomas).result().value();
        tomas.phones.push_back({QStringLiteral("+49 30 231251")});
        QVERIFY(m_vault->customers().edit(tomas).result());
        customers::Customer twice;
        twice.givenName = QStringLiteral("Tom");
        twice.familyName = QStringLiteral("Linquist");
        twice.phones.push_back({QStringLiteral("030 231251")});
        QVERIFY(m_vault->customers().add(twice).result());
        consent::EventDraft yes;
        yes.customer = m_tomas;
        yes.purpose = QStringLiteral("marketing_phone");
        yes.proof = {consent::ProofKind::Text, QStringLiteral("form 12, folder 3"), {}};
        QVERIFY(m_vault->consent().record(yes).result());
        requests::RequestDraft draft;
        draft.customer = m_tomas;
        draft.kinds = {Kind::Erasure};
        draft.received = m_vault->requests().today(m_clock.now());
        m_request = m_vault->requests().open(draft).result().value().id;
        sharing::Recipient house;
        house.name = QStringLiteral("Pellorin");
        house.contact = QStringLiteral("Ring 1, 20095 Hamburg");
        house.countries = {m_vault->country()};
        house.purposes = {QStringLiteral("marketing_phone")};
        sharing::DisclosureDraft handed;
        handed.recipient = m_vault->sharing().add(house).result().value().id;
        handed.purpose = QStringLiteral("marketing_phone");
        handed.at = m_clock.now();
        handed.fields = {QStringLiteral("phone")};
        handed.people = {m_tomas};
        QVERIFY(m_vault->sharing().record(handed).result());
        house.name = QStringLiteral("Zahlfix");
        house.contact.clear();
        handed.recipient = m_vault->sharing().add(house).result().value().id;
        QVERIFY(m_vault->sharing().record(handed).result());
        m_saved = QFileInfo(m_folder.path(QStringLiteral("outside"))).absoluteFilePath() + QStringLiteral(".pdf");
        shell::Choosers choosers = shell::Choosers::ofSystem();
        choosers.saveFile = [this](QWidget*, const QString&, const QString&) { return m_saved; };
        m_frame = std::make_unique<shell::VaultFrame>(m_vault,
            std::vector {ui_requests::requestsEntry(), ui_requests::deletionEntry(choosers),
                ui_requests::lettersEntry(choosers)},
            m_commands, m_undo);
        m_frame->resize(1280, 800);
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

    /// While a hold stands, refusing is the only way out of the steps.
    void aHoldAllowsARefusalOnly()
    {
        requests::RequestDraft draft;
        draft.customer = m_elif;
        draft.kinds = {Kind::Erasure};
        draft.received = m_vault->requests().today(m_clock.now());
        const requests::RequestId id = m_vault->requests().open(draft).result().value().id;
        QVERIFY(
            m_vault->requests().move(id, {requests::Move::ShowIdentity, {}, {}, 0, QStringLiteral("known")}).result());
        retention::Hold hold;
        hold.matter = QStringLiteral("Claim 7");
        hold.reason = QStringLiteral("open");
        hold.reviewOn = draft.received.addMonths(2);
        hold.people = {m_elif};
        const auto placed = m_vault->holds().place(hold).result();
        QVERIFY(placed);
        m_commands.run(QStringLiteral("request.delete"), id.value);
        QVERIFY(isAt(DeleteScreen::Request));
        QCOMPARE(find<QComboBox>("deleteGround")->currentIndex(), -1); // nobody says it unasked
        QVERIFY(!find<QPushButton>("next")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QComboBox>("deleteGround")->hasFocus(), wizardPatience); // what is to be said first
        chooseGround(0);
        for (int step = 0; step < 3; ++step)
            next();
        QVERIFY(isAt(DeleteScreen::Keep));
        auto* held = find<kit::MessageBar>("deleteHold");
        QTRY_VERIFY_WITH_TIMEOUT(held->text().contains(QStringLiteral("Claim 7")), wizardPatience);
        QVERIFY(!find<QPushButton>("next")->isEnabled());
        find<QPushButton>("deleteShowHolds");
        QVERIFY(!m_frame->findChild<QWidget*>(QStringLiteral("deleteKeepTable"))->isVisible()); // nothing of it happens
        Q_EMIT held->actionTriggered();
        Q_EMIT find<kit::ConfirmBox>("deleteRefuse")->confirmed();
        QTRY_VERIFY_WITH_TIMEOUT(!screen()->isVisible(), wizardPatience);
        // It is closed by whoever sends the letter with the reasons, which is where that leads.
        find("letterList");
        const auto view = m_vault->requests().show(id).result();
        QCOMPARE(view->request.standing.end, requests::End::Open);
        QCOMPARE(view->request.items.front().outcome, requests::Outcome::Refused);
        m_commands.run(QStringLiteral("go.requests"));
        auto* table = find<kit::DataTable>("requestTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->rows()->rowOf(id.value) >= 0, wizardPatience);
        table->setCurrentId(id.value);
        find<QPushButton>("moveAnswerLetter");
        requests::MoveDraft told;
        told.code = requests::answeredOtherwise;
        told.text = QStringLiteral("on the counter");
        QVERIFY(m_vault->requests().move(id, told).result());
        find<QPushButton>("moveAnswer")->click();
        find<QPushButton>("requestActDo")->click();
        const auto ended = [&] { return m_vault->requests().show(id).result()->request.standing.end; };
        QTRY_COMPARE_WITH_TIMEOUT(ended(), requests::End::Refused, wizardPatience);
        QVERIFY(m_vault->customers().open(m_elif).result());
        // What others are named in stays as it is while a hold keeps it: the texts below are nobody's evidence.
        QVERIFY(m_vault->holds().lift(*placed, QStringLiteral("settled")).result());
    }

    void theRegisterLeadsToTheSteps()
    {
        m_commands.run(QStringLiteral("go.requests"));
        auto* table = find<kit::DataTable>("requestTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->rows()->rowCount(), 1, wizardPatience);
        table->setCurrentId(m_request.value);
        find<QPushButton>("moveDelete")->click();
        QVERIFY(isAt(DeleteScreen::Request));
        chooseGround(2);
        next();
    }

    void whoAsksComesFirst()
    {
        QVERIFY(isAt(DeleteScreen::Identity));
        QVERIFY(!find<QPushButton>("next")->isEnabled());
        find<QRadioButton>("identityMethod-documents")->click();
        find<QPushButton>("identityKnown")->click();
        next();
    }

    void everyTextOfOthersIsDecided()
    {
        QVERIFY(isAt(DeleteScreen::Found));
        find<QRadioButton>("hit0BlackOut");
        // A record that may be of the same person stays: it is said before anything goes.
        const QString twice = find<kit::MessageBar>("deleteTwice")->text();
        QVERIFY2(twice.contains(QStringLiteral("Linquist")) && twice.contains(QStringLiteral("telephone")),
            qPrintable(twice));
        QVERIFY(!find<QPushButton>("next")->isEnabled());
        auto* places = find<kit::DataTable>("deletePlaces")->rows();
        QTRY_VERIFY_WITH_TIMEOUT(places->rowCount() >= 5, wizardPatience);
        QVERIFY(find<QLabel>("deleteEmpty")->text().contains(QStringLiteral("files and scans")));
        find<QRadioButton>("hit0BlackOut")->click();
        next();
    }

    /// Left in the middle, it goes on where it was.
    void leftAndComeBackTo()
    {
        QVERIFY(isAt(DeleteScreen::Keep));
        const QString law = test::visibleText(find<QWidget>("deleteLaw"));
        QVERIFY2(law.contains(QStringLiteral("Proof of consent to be telephoned that a law wants")), qPrintable(law));
        m_commands.run(QStringLiteral("go.requests"));
        m_commands.run(QStringLiteral("request.delete"), m_request.value);
        QVERIFY(isAt(DeleteScreen::Keep));
        next();
    }

    /// Who is told by telephone, or exists no more, gets no letter: that is said with the reason.
    void whoCannotBeToldIsSaidWithTheReason()
    {
        QVERIFY(isAt(DeleteScreen::Confirm));
        const auto named = [this] { return find<QLabel>("deleteRecipients")->text(); };
        QTRY_VERIFY_WITH_TIMEOUT(named().contains(QStringLiteral("Zahlfix")), wizardPatience);
        find<QPushButton>("deleteToldOtherwise")->click();
        auto* who = find<QComboBox>("deleteToldWho");
        who->setCurrentIndex(who->findText(QStringLiteral("Zahlfix")));
        find<QPushButton>("deleteToldImpossible")->click(); // without a reason
        QVERIFY(find("deleteToldForm")->isVisible());
        QTest::keyClicks(find<QLineEdit>("deleteToldNote"), QStringLiteral("wound up"));
        find<QPushButton>("deleteToldImpossible")->click();
        QTRY_VERIFY_WITH_TIMEOUT(named().contains(QStringLiteral("not told, because")), wizardPatience);
        QCOMPARE(named().count(QStringLiteral("still to be told")), 1);
    }

    /// E7: whoever got the data has a letter written from here, and the wizard says how far that is.
    void lettersToWhoeverGotTheData()
    {
        QVERIFY(isAt(DeleteScreen::Confirm));
        const auto named = [this] { return find<QLabel>("deleteRecipients")->text(); };
        QTRY_VERIFY_WITH_TIMEOUT(named().contains(QStringLiteral("Pellorin")), wizardPatience);
        QVERIFY(named().contains(QStringLiteral("still to be told")));
        // Nobody says by a tick that it was told.
        QVERIFY(!m_frame->findChild<QCheckBox*>(QStringLiteral("deleteTold"))->isVisible());
        QVERIFY(find<QPushButton>("deleteNow")->accessibleDescription().contains(QStringLiteral("1 recipient")));
        QVERIFY(find<QLabel>("deleteWhyNot")->text().contains(QStringLiteral("1 recipient"))); // for all to read
        find<QPushButton>("deleteLetters")->click();
        find("letterList");
        const auto letters = [this] { return m_vault->requestLetters().list(m_request).result().value(); };
        const auto toPellorin = [&] {
            const auto all = letters();
            return *std::ranges::find_if(all, [this](const requests::LetterHead& head) {
                return m_vault->requestLetters().read(head.id).result()->text.recipient.startsWith(
                    QStringLiteral("Pellorin"));
            });
        };
        const std::size_t begun = letters().size();
        const requests::Letter letter = m_vault->requestLetters().read(toPellorin().id).result().value();
        QCOMPARE(letter.text.recipient, QStringLiteral("Pellorin\nRing 1\n20095 Hamburg"));
        requests::LetterText text = letter.text;
        for (const QString& place : letter.open) {
            text.body.replace(place, QStringLiteral("Tomas Lindqvist, +49 30 231251"));
            text.sender.replace(place, QStringLiteral("Marktplatz 1"));
        }
        QVERIFY(m_vault->requestLetters().save(letter.head.id, text, {}).result());
        const auto kept = m_vault->requestLetters().keep(letter.head.id, {QStringLiteral("post"), {}, {}}).result();
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().subject));
        m_commands.run(QStringLiteral("request.delete"), m_request.value);
        QTRY_VERIFY_WITH_TIMEOUT(named().contains(QStringLiteral("told by letter on")), wizardPatience);
        QVERIFY(
            !m_frame->findChild<QPushButton*>(QStringLiteral("deleteToldOtherwise"))->isVisible()); // nobody is left
        find<QPushButton>("deleteLetters")->click(); // a second time: none is written twice
        find("letterList");
        QCOMPARE(letters().size(), begun);
        m_commands.run(QStringLiteral("request.delete"), m_request.value);
    }

    /// The answer is written while it is known to whom, and can be changed before anything goes.
    void theAnswerIsReadFirst()
    {
        QVERIFY(isAt(DeleteScreen::Confirm));
        find<QPushButton>("deleteAnswerLetter")->click();
        find("letterList");
        QTRY_VERIFY_WITH_TIMEOUT( // it is open, whatever other drafts there are
            find<QPlainTextEdit>("letterRecipient")->toPlainText().contains(QStringLiteral("Tomas Lindqvist")),
            wizardPatience);
        const auto letters = m_vault->requestLetters().list(m_request).result().value();
        QCOMPARE(std::ranges::count(letters, requests::LetterKind::Answer, &requests::LetterHead::kind), 1);
        // The notice to somebody else is the last that is looked at.
        const auto notice
            = std::ranges::find_if(letters, [](const auto& each) { return each.recipient.isValid() && each.isSent(); });
        QVERIFY(notice != letters.end());
        find<QPushButton>(qPrintable(QStringLiteral("letter-%1").arg(notice->id.value)))->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QTextEdit>("keptSheet")->toPlainText().contains(QStringLiteral("Lindqvist")), wizardPatience);
        m_commands.run(QStringLiteral("request.delete"), m_request.value);
    }

    /// Where removing needs two people, the other one's look comes first.
    void anotherLooksOverItFirst()
    {
        QVERIFY(isAt(DeleteScreen::Confirm));
        QVERIFY(!shown("deleteSecond"));
        access::Session jonas;
        const std::vector<users::User> people = m_vault->users().list().value();
        for (const users::User& each : people) {
            if (each.name == test::staffName)
                jonas.user = each.id;
        }
        jonas.userName = test::staffName;
        const auto roles = m_vault->users().roles().value();
        jonas.role = *std::ranges::find(roles, QStringLiteral("manager"), &access::Role::name);
        QVERIFY(m_vault->users().changeRole(jonas.user, jonas.role.name));
        QCOMPARE(*m_vault->purges().setTwoPeople(true).result(), retention::TwoPeople::On);
        const auto comeBack = [this] {
            m_commands.run(QStringLiteral("go.requests"));
            m_commands.run(QStringLiteral("request.delete"), m_request.value);
            QVERIFY(isAt(DeleteScreen::Confirm));
        };
        comeBack();
        QTRY_VERIFY_WITH_TIMEOUT(shown("deleteSecond"), wizardPatience);
        QTest::keyClicks(find<QLineEdit>("deleteName"), QStringLiteral("tomas lindqvist"));
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("deleteWhyNot")->text(),
            QStringLiteral("Somebody else has to look over it first"), wizardPatience);
        QVERIFY(!find<QPushButton>("deleteNow")->isEnabled());
        const auto says = [this] { return find<kit::MessageBar>("deleteSecond")->text(); };
        find<QPushButton>("deleteLookOver")->click();
        QTRY_VERIFY_WITH_TIMEOUT(says().startsWith(QStringLiteral("You looked over it")), wizardPatience);
        QVERIFY(!shown("deleteLookOver"));
        QVERIFY(!find<QPushButton>("deleteNow")->isEnabled()); // not the same one twice
        requests::DeletionService his(m_vault->database(), jonas, m_vault->erasures(), m_vault->clock(),
            m_vault->business(), m_vault->country(), m_vault->zone());
        QVERIFY(his.lookOver(m_request).result());
        comeBack();
        QTRY_VERIFY_WITH_TIMEOUT(
            says().startsWith(QStringLiteral("Jonas Weber looked over this preview")), wizardPatience);
        QVERIFY(!shown("deleteLookOver"));
    }

    void theNumbersAddUpAndTheNameIsTyped()
    {
        QVERIFY(isAt(DeleteScreen::Confirm));
        const auto figure = [this](const char* name) { return find<QLabel>(name)->text().toInt(); };
        QTRY_COMPARE_WITH_TIMEOUT(figure("planLocked"), 1, wizardPatience);
        QCOMPARE(figure("planNameless"), 2); // the request, and the text of Elif
        const int sum = figure("planDeleted") + figure("planNameless") + figure("planLocked");
        QVERIFY(find<QLabel>("planSum")->text().contains(QStringLiteral("= %1 found").arg(sum)));
        auto* button = find<QPushButton>("deleteNow");
        auto* name = find<QLineEdit>("deleteName");
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(name, QStringLiteral("tomas lindqvist"));
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), wizardPatience);
        QTest::keyClick(name, Qt::Key_Return); // never by Return
        QCOMPARE(screen()->step(), static_cast<int>(DeleteScreen::Confirm));
        button->click();
    }

    void theCertificateNamesNobody()
    {
        QVERIFY(isAt(DeleteScreen::Certificate));
        // Nor does the page of letters remember the one that was open.
        QTRY_VERIFY_WITH_TIMEOUT(
            m_frame->findChild<QTextEdit*>(QStringLiteral("keptSheet"))->toPlainText().isEmpty(), wizardPatience);
        const QString paper = find<QTextEdit>("certificatePage")->toPlainText();
        QVERIFY2(paper.contains(QStringLiteral("nothing found")), qPrintable(paper));
        QVERIFY(!paper.contains(QStringLiteral("Tomas")) && !paper.contains(QStringLiteral("Lindqvist")));
        QVERIFY2(paper.contains(QStringLiteral("Requests kept without the name")), qPrintable(paper)); // as the preview
        QVERIFY2(paper.contains(QStringLiteral("Name and address in the answer, until it is sent")), qPrintable(paper));
        QVERIFY2(!paper.contains(QStringLiteral("expire by")), qPrintable(paper)); // no backup was ever written
        QVERIFY(find<QLabel>("deleteAnswer")->text().contains(QStringLiteral("The letter is ready")));
        find<QPushButton>("saveCertificate")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_saved).size() > 1000, wizardPatience);
        const auto view = m_vault->requests().show(m_request).result();
        QCOMPARE(view->request.standing.end, requests::End::Open); // the answer is still to be sent
        QVERIFY(!m_vault->customers().open(m_tomas).result());
        QCOMPARE(m_vault->customers().open(m_elif).result()->notes.front().text,
            QStringLiteral("Came on the recommendation of \u2588\u2588\u2588\u2588\u2588."));
        next();
        QTRY_VERIFY_WITH_TIMEOUT(!screen()->isVisible(), wizardPatience);
        // Later nobody can look the name up.
        m_commands.run(QStringLiteral("request.delete"), m_request.value);
        QVERIFY(isAt(DeleteScreen::Certificate));
    }

    /// Picture 11: the letter still knows the address, and is what is shown; once it is sent the request is closed.
    void theAnswerIsSentAndTheRequestClosed()
    {
        find<QPushButton>("deleteSendAnswer")->click();
        auto* to = find<QPlainTextEdit>("letterRecipient");
        QTRY_VERIFY_WITH_TIMEOUT(to->toPlainText().contains(QStringLiteral("Tomas Lindqvist")), wizardPatience);
        requests::Letter letter = owedLetter();
        QVERIFY(letter.text.body.contains(QStringLiteral("Tomas Lindqvist")));
        for (const QString& place : letter.open) {
            for (QString* part : {&letter.text.sender, &letter.text.body, &letter.text.subject})
                part->replace(place, QStringLiteral("Marktplatz 1"));
        }
        QVERIFY(m_vault->requestLetters().save(letter.head.id, letter.text, {}).result());
        const auto sent
            = m_vault->requestLetters().keep(letter.head.id, {QStringLiteral("handed_over"), {}, {}}).result();
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().subject));
        QVERIFY(!sent->text.whole().contains(QStringLiteral("Lindqvist")));
        QCOMPARE(m_vault->requests().show(m_request).result()->request.standing.end, requests::End::Answered);
    }
};

AICMS_WINDOW_TEST(TestDeleteWizard)
#include "test_delete_wizard.moc"
