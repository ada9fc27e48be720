// SPDX-License-Identifier: GPL-3.0-or-later
// Letters about a request, from the register to the kept copy.
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/data_table.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/view_tabs.h"
#include "ui/requests/letters/letters_screen.h"
#include "ui/requests/requests_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QTextEdit>
#include <QtTest>

using namespace aicms;
using requests::Kind;

namespace {

constexpr int letterPatience = 15'000; // milliseconds; the machine may be busy

} // namespace

class TestLettersScreen : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;
    QString m_saved;
    int m_printed = 0;
    base::CustomerId m_hannah;
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
        if (!QTest::qWaitFor(look, letterPatience))
            qFatal("no widget named %s", name);
        return found;
    }
    bool isShown(const char* name)
    {
        for (QWidget* widget : m_frame->findChildren<QWidget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return true;
        }
        return false;
    }
    std::vector<requests::LetterHead> heads() { return m_vault->requestLetters().list(m_request).result().value(); }
    QString bodyText() { return find<QPlainTextEdit>("letterBody")->toPlainText(); }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        const QString path = m_folder.path(QStringLiteral("shop.aicms"));
        test::makeVault(path, m_clock, false);
        auto opened = test::openVault(path, m_clock, test::ownerName, test::ownerPassphrase);
        QVERIFY(opened);
        m_vault = std::move(*opened);
        QVERIFY(m_vault->purposes()
                .setController({QStringLiteral("Marktplatz 1\n91522 Ansbach"), QStringLiteral("laden@example.org"),
                    QStringLiteral("+49 981 1234"), {}, {}})
                .result());
        customers::Customer person;
        person.givenName = QStringLiteral("Hannah");
        person.familyName = QStringLiteral("Okafor");
        person.language = QStringLiteral("de");
        person.addresses.push_back({QStringLiteral("Lindenstr. 9"), QStringLiteral("10969"), QStringLiteral("Berlin")});
        m_hannah = m_vault->customers().add(person).result().value();
        requests::RequestDraft draft;
        draft.customer = m_hannah;
        draft.kinds = {Kind::Access};
        draft.received = m_vault->today();
        m_request = m_vault->requests().open(draft).result().value().id;
        m_saved = m_folder.path(QStringLiteral("letter.pdf"));
        shell::Choosers choosers = shell::Choosers::ofSystem();
        choosers.saveFile = [this](QWidget*, const QString&, const QString&) { return m_saved; };
        choosers.print = [this](QWidget*, QPrinter& printer) {
            ++m_printed;
            printer.setOutputFileName(m_folder.path(QStringLiteral("printed.pdf")));
            return true;
        };
        m_frame = std::make_unique<shell::VaultFrame>(m_vault,
            std::vector {ui_requests::requestsEntry(), ui_requests::lettersEntry(choosers)}, m_commands, m_undo);
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

    void theRegisterLeadsToTheLetters()
    {
        m_commands.run(QStringLiteral("go.requests"));
        auto* table = find<kit::DataTable>("requestTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->rows()->rowCount(), 1, letterPatience);
        table->setCurrentId(m_request.value);
        find<QPushButton>("moveLetters")->click();
        find("letterList");
        QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>("letterLanguage")->currentData().toString(), QStringLiteral("de"),
            letterPatience); // the person's
    }

    /// R4: what is open is named, and does not go out.
    void whatIsOpenIsNamedAndFilledIn()
    {
        auto* language = find<QComboBox>("letterLanguage");
        language->setCurrentIndex(language->findData(QStringLiteral("en")));
        find<QPushButton>("letterOffer-extension")->click();
        auto* reason = find<QLineEdit>("letterReason");
        QVERIFY(bodyText().contains(QStringLiteral("[why it takes longer]")));
        QVERIFY(!find<QPushButton>("letterSent")->isEnabled());
        QVERIFY(!find<QPushButton>("letterPrint")->isEnabled());
        reason->setText(QStringLiteral("The archive is in another town."));
        Q_EMIT reason->editingFinished();
        QVERIFY(bodyText().contains(QStringLiteral("The archive is in another town.")));
        QVERIFY(!bodyText().contains(u'['));
        QVERIFY(find<QPushButton>("letterSent")->isEnabled());
    }

    /// The next place keeps the keys when one is filled in: what is typed on is part of the letter.
    void theKeysGoFromPlaceToPlace()
    {
        auto* body = find<QPlainTextEdit>("letterBody");
        const QString before = body->toPlainText();
        body->setPlainText(before + QStringLiteral("\n\nOn [the day] at [the place]."));
        auto* day = find<QLineEdit>("letterPlace0");
        auto* place = find<QLineEdit>("letterPlace1");
        m_frame->activateWindow();
        day->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(day->hasFocus(), letterPatience);
        QTest::keyClicks(day, QStringLiteral("3 May"));
        QTest::keyClick(day, Qt::Key_Tab);
        QTRY_VERIFY_WITH_TIMEOUT(bodyText().contains(QStringLiteral("On 3 May at [the place].")), letterPatience);
        QVERIFY(place->isVisible() && place->hasFocus());
        QTest::keyClicks(place, QStringLiteral("the shop"));
        QTest::keyClick(place, Qt::Key_Tab);
        QTRY_VERIFY_WITH_TIMEOUT(bodyText().contains(QStringLiteral("On 3 May at the shop.")), letterPatience);
        QVERIFY(find<QLineEdit>("letterReason")->hasFocus()); // not on what begins another letter
        body->setPlainText(before);
    }

    /// Nothing has to be saved by hand, and leaving loses nothing.
    void theDraftSurvivesLeaving()
    {
        auto* body = find<QPlainTextEdit>("letterBody");
        body->setPlainText(body->toPlainText() + QStringLiteral("\n\nP.S. Thank you for waiting."));
        m_commands.run(QStringLiteral("go.requests"));
        const requests::LetterId id = heads().front().id;
        QTRY_VERIFY_WITH_TIMEOUT(
            m_vault->requestLetters().read(id).result()->text.body.contains(QStringLiteral("Thank you for waiting")),
            letterPatience);
        m_commands.run(QStringLiteral("request.letters"), m_request.value);
        find<QPushButton>(qPrintable(QStringLiteral("letter-%1").arg(id.value)))->click();
        QTRY_VERIFY_WITH_TIMEOUT(bodyText().contains(QStringLiteral("Thank you for waiting")), letterPatience);
        // What is typed when the vault is locked comes back.
        auto* screen = m_frame->findChild<ui_requests::LettersScreen*>();
        find<QLineEdit>("letterSubject")->setText(QStringLiteral("We need a little longer"));
        const auto typed = screen->unsaved();
        QVERIFY(typed);
        QCOMPARE(typed->customer, m_hannah);
        find<QLineEdit>("letterSubject")->setText(QStringLiteral("x"));
        QVERIFY(screen->restore(typed->content));
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QLineEdit>("letterSubject")->text(), QStringLiteral("We need a little longer"), letterPatience);
    }

    void lookedAtPrintedAndSaved()
    {
        find<kit::ViewTabs>("letterTabs")->setCurrentView(QStringLiteral("look"));
        QVERIFY(find<QTextEdit>("letterSheet")->toPlainText().contains(QStringLiteral("Marktplatz 1")));
        find<kit::ViewTabs>("letterTabs")->setCurrentView(QStringLiteral("write"));
        find<QPushButton>("letterPdf")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_saved).size() > 1000, letterPatience);
        find<QPushButton>("letterPrint")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_printed, 1, letterPatience);
    }

    void keptAsItWasSent()
    {
        auto* way = find<QComboBox>("letterWay");
        way->setCurrentIndex(way->findData(QStringLiteral("email")));
        find<QPushButton>("letterSent")->click();
        // She has no e-mail address.
        QTRY_VERIFY_WITH_TIMEOUT(
            find<kit::MessageBar>("letterMessage")->text().contains(QStringLiteral("address")), letterPatience);
        way->setCurrentIndex(way->findData(QStringLiteral("post")));
        find<QPushButton>("letterSent")->click();
        find("keptLetter");
        QCOMPARE(find<kit::MessageBar>("letterCheck")->text(),
            QStringLiteral("The copy is the letter that was sent: its check number is the same."));
        QVERIFY(find<QTextEdit>("keptSheet")->toPlainText().contains(QStringLiteral("Thank you for waiting")));
        QVERIFY(find<QLabel>("letterFacts")->text().contains(QStringLiteral("Lindenstr. 9")));
        QCOMPARE(heads().size(), size_t(1));
        QVERIFY(heads().front().isSent());
        QVERIFY(find<QLabel>("letterDigest")->text().contains(QString::fromLatin1(heads().front().digest.toHex())));
        QVERIFY(m_vault->requests().show(m_request).result()->request.standing.isExtended);
        find<QPushButton>("keptPrint")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_printed, 2, letterPatience);
    }

    void escGoesBack()
    {
        QTest::keyClick(find("letterList"), Qt::Key_Escape);
        find("requestTable");
        m_commands.run(QStringLiteral("request.letters"), m_request.value);
        find("letterList");
    }

    void aDraftGoesOnlyWhenAsked()
    {
        find<QPushButton>("letterOffer-answer")->click();
        find("letterEditor");
        QTRY_COMPARE_WITH_TIMEOUT(heads().size(), size_t(2), letterPatience);
        find<QPushButton>("letterDrop")->click();
        Q_EMIT find<kit::ConfirmBox>("letterAsk")->confirmed();
        QTRY_COMPARE_WITH_TIMEOUT(heads().size(), size_t(1), letterPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("letterEditor"), letterPatience);
    }

    /// What is missing is said where the buttons are off, and the business's own address is asked for once.
    void theOwnAddressIsAskedForOnce()
    {
        QVERIFY(m_vault->purposes().setController({{}, QStringLiteral("laden@example.org"), {}, {}, {}}).result());
        find<QPushButton>("letterOffer-acknowledgement")->click();
        auto* why = find<kit::MessageBar>("letterOpenAtSent");
        QVERIFY(isShown("letterOpenAtPrint"));
        QVERIFY2(why->text().contains(QStringLiteral("still open")), qPrintable(why->text()));
        QVERIFY(!find<QPushButton>("letterSent")->isEnabled());
        m_frame->activateWindow();
        Q_EMIT why->actionTriggered();
        auto* place = find<QLineEdit>("letterPlace0");
        QTRY_VERIFY_WITH_TIMEOUT(place->hasFocus(), letterPatience);
        QTest::keyClicks(place, QStringLiteral("Marktplatz 1, 91522 Ansbach"));
        QTest::keyClick(place, Qt::Key_Tab);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_vault->purposes().controller().address, QStringLiteral("Marktplatz 1\n91522 Ansbach"), letterPatience);
        QCOMPARE(m_vault->purposes().controller().email, QStringLiteral("laden@example.org"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("letterSent")->isEnabled(), letterPatience);
        QVERIFY(!isShown("letterOpenAtSent") && !isShown("letterOpenAtPrint"));
        find<QPushButton>("letterOffer-identity")->click();
        const auto sender = [this] {
            for (const requests::LetterHead& head : heads()) {
                if (head.kind == requests::LetterKind::Identity)
                    return m_vault->requestLetters().read(head.id).result()->text.sender;
            }
            return QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(sender().endsWith(QStringLiteral("Marktplatz 1\n91522 Ansbach")), letterPatience);
    }

    /// A2: what was asked by e-mail is answered so, also where a postal address is known.
    void whatCameByEmailGoesByEmail()
    {
        customers::Customer person;
        person.givenName = QStringLiteral("Elif");
        person.familyName = QStringLiteral("Bayraktar");
        person.emails.push_back({QStringLiteral("elif@example.org")});
        person.addresses.push_back({QStringLiteral("Ring 1"), QStringLiteral("10115"), QStringLiteral("Berlin")});
        requests::RequestDraft draft;
        draft.customer = m_vault->customers().add(person).result().value();
        draft.kinds = {Kind::Access};
        draft.received = m_vault->today();
        for (const auto& [came, goes] : {std::pair {requests::ArrivedBy::Email, QStringLiteral("email")},
                 std::pair {requests::ArrivedBy::Letter, QStringLiteral("post")}}) {
            draft.arrivedBy = came;
            const requests::RequestId id = m_vault->requests().open(draft).result().value().id;
            m_commands.run(QStringLiteral("request.letters"), id.value);
            const auto isOpen = [&] { // not the one before
                const auto letters = m_vault->requestLetters().list(id).result().value();
                return letters.size() == 1 && isShown("letterEditor");
            };
            QTRY_VERIFY_WITH_TIMEOUT(!isShown("letterEditor"), letterPatience);
            find<QPushButton>("letterOffer-acknowledgement")->click();
            QTRY_VERIFY_WITH_TIMEOUT(isOpen(), letterPatience);
            QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>("letterWay")->currentData().toString(), goes, letterPatience);
            m_commands.run(QStringLiteral("go.requests"));
        }
    }

    /// Several notices are due at once: the register says to whom each of them goes.
    void theRegisterNamesTheRecipients()
    {
        sharing::Recipient house;
        house.name = QStringLiteral("Pellorin");
        house.countries = {m_vault->country()};
        house.purposes = {QStringLiteral("contract_performance")};
        sharing::DisclosureDraft handed;
        handed.recipient = m_vault->sharing().add(house).result().value().id;
        handed.purpose = QStringLiteral("contract_performance");
        handed.at = m_clock.now();
        handed.fields = {QStringLiteral("name")};
        handed.people = {m_hannah};
        QVERIFY(m_vault->sharing().record(handed).result());
        requests::RequestDraft draft;
        draft.customer = m_hannah;
        draft.kinds = {Kind::Restriction};
        draft.received = m_vault->today();
        const requests::RequestId id = m_vault->requests().open(draft).result().value().id;
        using requests::Move;
        QVERIFY(m_vault->requests().move(id, {Move::ShowIdentity, {}, {}, 0, QStringLiteral("known"), {}}).result());
        const requests::MoveDraft granted {
            Move::Decide, {}, 0, 0, QStringLiteral("granted"), QStringLiteral("in the archive")};
        QVERIFY(m_vault->requests().move(id, granted).result());
        m_commands.run(QStringLiteral("go.requests"));
        auto* table = find<kit::DataTable>("requestTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->rows()->rowOf(id.value) >= 0, letterPatience);
        table->setCurrentId(id.value);
        QTRY_VERIFY_WITH_TIMEOUT(
            test::visibleText(find("requestPane")).contains(QLatin1String("Pellorin")), letterPatience);
    }
};

AICMS_WINDOW_TEST(TestLettersScreen)
#include "test_letters_screen.moc"
