// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/requests/register_window.h"

using namespace aicms;
using requests::Kind;
using requests::Move;

namespace {

constexpr int keyPatience = test::registerPatience;

} // namespace

class TestRegisterKeys : public test::RegisterWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openRegister(); }
    void cleanupTestCase() { closeRegister(); }

    /// Pictures 08 and 21: where there is no room for both the list has the page, and what is opened takes its place.
    void inANarrowWindowTheListHasThePage()
    {
        for (int days = 0; days < 5; ++days)
            open(Kind::Access, days);
        choose(open(Kind::Erasure, 2));
        m_frame->resize(1440, 900);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("tileLate") && isShown("requestPane"), keyPatience);
        auto* table = find<kit::DataTable>("requestTable");
        m_frame->resize(760, 640);
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("tileLate") && !isShown("requestPane"), keyPatience);
        QVERIFY(m_frame->findChild<ui_requests::RequestsScreen*>()->minimumSizeHint().width() < 700);
        QTRY_COMPARE_WITH_TIMEOUT(table->horizontalScrollBar()->maximum(), 0, keyPatience);
        QVERIFY(table->viewport()->height() >= 4 * table->rowHeight(0));
        table->setCurrentId(table->rows()->idAt(0));
        table->setFocus();
        const qint64 first = table->currentId();
        QTest::keyClick(table, Qt::Key_Down); // walking through the list opens nothing
        QVERIFY(table->isVisible());
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("requestPane") && !isShown("requestTable"), keyPatience);
        QTRY_VERIFY_WITH_TIMEOUT(paneNumber() == table->currentId() && paneNumber() != first, keyPatience);
        find<QPushButton>("requestToList")->click();
        QTRY_VERIFY_WITH_TIMEOUT(isShown("requestTable") && table->hasFocus(), keyPatience);
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("requestPane"), keyPatience);
        QTest::keyClick(m_frame->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("requestTable") && !isShown("requestPane"), keyPatience);
        m_frame->resize(640, 800);
        QTRY_VERIFY_WITH_TIMEOUT(!table->isColumnVisible(QStringLiteral("with")), keyPatience);
        QVERIFY(table->isColumnVisible(QStringLiteral("due"))); // until when it is, whatever the room
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0); // the deadline stands there whole
        m_frame->resize(1380, 860); // one beside the other: a step stands there whole or not at all
        QTRY_VERIFY_WITH_TIMEOUT(isShown("tileLate") && isShown("requestPane"), keyPatience);
        QTRY_COMPARE_WITH_TIMEOUT(table->horizontalScrollBar()->maximum(), 0, keyPatience);
        m_frame->resize(1440, 900);
    }

    /// Whoever handles it is seen and changed beside it and in the list.
    void aRequestIsHandedOver()
    {
        workspace::NewUser jonas;
        jonas.name = QStringLiteral("Jonas Weber");
        jonas.role = QStringLiteral("manager");
        jonas.secret.password = test::staffPassphrase;
        jonas.kdf = vault::KdfParameters::floor();
        const auto added = m_vault->users().add(jonas);
        QVERIFY2(added, added ? "" : qPrintable(added.error().subject));
        const requests::RequestId id = open(Kind::Access, 3);
        choose(id);
        auto* with = find<QComboBox>("requestHandler");
        QTRY_COMPARE_WITH_TIMEOUT(with->currentText(), test::ownerName, keyPatience);
        with->setCurrentIndex(with->findData(added->value));
        Q_EMIT with->activated(with->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(standing(id).assignedTo, *added, keyPatience);
        auto* rows = find<kit::DataTable>("requestTable")->rows();
        const auto shownWith = [&] {
            return rows->index(rows->rowOf(id.value), rows->columnOf(QStringLiteral("with"))).data().toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(shownWith(), QStringLiteral("Jonas Weber"), keyPatience);
        find<kit::ViewTabs>("requestTabs")->setCurrentView(QStringLiteral("mine"));
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowOf(id.value), -1, keyPatience);
        find<kit::ViewTabs>("requestTabs")->setCurrentView(QStringLiteral("open"));
        QTRY_VERIFY_WITH_TIMEOUT(rows->rowOf(id.value) >= 0, keyPatience);
        Q_EMIT find<kit::DataTable>("requestTable")->menuRequested(id.value, QPoint(10, 10));
        auto* menu = find<QMenu>("requestRowMenu");
        const base::UserId me = m_vault->session().user;
        menu->findChild<QAction*>(QStringLiteral("handTo%1").arg(me.value))->trigger();
        menu->close();
        QTRY_COMPARE_WITH_TIMEOUT(standing(id).assignedTo, me, keyPatience);
        QTRY_COMPARE_WITH_TIMEOUT(with->currentText(), test::ownerName, keyPatience); // the pane follows
    }

    /// Close and Esc ask first; N does not begin a second form over the first.
    void aFormIsThrownAwayOnlyOnceSomebodySaysSo()
    {
        choose(open(Kind::Access, 1));
        QTest::keyClick(find("requestTable"), Qt::Key_N);
        find<QLineEdit>("requestContact")->setText(QStringLiteral("zora@example.org"));
        find<QPushButton>("requestFormClose")->click();
        auto* question = find<kit::ConfirmBox>("requestFormQuestion");
        Q_EMIT question->kept();
        QVERIFY(!question->isVisible() && isShown("requestForm"));
        find("requestTable")->setFocus();
        QTest::keyClick(find("requestTable"), Qt::Key_N);
        QCOMPARE(find<QLineEdit>("requestContact")->text(), QStringLiteral("zora@example.org"));
        find("requestTable")->setFocus();
        QTest::keyClick(find("requestTable"), Qt::Key_Escape);
        QVERIFY(question->isVisible() && isShown("requestForm"));
        Q_EMIT question->kept();
        m_commands.run(QStringLiteral("request.start"), m_hannah.value); // from elsewhere: it asks, too
        QVERIFY(question->isVisible());
        Q_EMIT question->confirmed();
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QComboBox>("requestPerson")->currentText(), QStringLiteral("Hannah Okafor"), keyPatience);
        QVERIFY(find<QLineEdit>("requestContact")->text().isEmpty());
        find<QPushButton>("requestFormClose")->click(); // nothing was typed: nothing is asked
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("requestForm"), keyPatience);
    }

    /// Esc with the keys in the list closes what is open beside it.
    void escClosesTheLastThingFirst()
    {
        choose(open(Kind::Access, 1));
        begin("moveAskClarification");
        find("requestTable")->setFocus();
        QTest::keyClick(find("requestTable"), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("requestAct") && isShown("requestPane"), keyPatience);
        find("requestTable")->setFocus();
        QTest::keyClick(find("requestTable"), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("requestPane"), keyPatience);
        QCOMPARE(find<kit::DataTable>("requestTable")->currentId(), 0);
    }

    /// A lock asks nobody: what was typed beside a request is there again, and what was typed beside another one is.
    void whatWasTypedComesBack()
    {
        const requests::RequestId id = open(Kind::Access, 1);
        const requests::RequestId other = open(Kind::Rectification, 1);
        choose(id);
        begin("moveIdentified");
        auto* how = find<QComboBox>("requestIdentity");
        how->setCurrentIndex(how->findData(QStringLiteral("agent")));
        find<QLineEdit>("agentName")->setText(QStringLiteral("Anna Weber"));
        find<QPlainTextEdit>("agentAddress")->setPlainText(QStringLiteral("Gartenweg 2\n91522 Ansbach"));
        choose(other);
        QVERIFY(!isShown("requestAct"));
        choose(id);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("agentName"), keyPatience);
        QCOMPARE(find<QLineEdit>("agentName")->text(), QStringLiteral("Anna Weber"));
        auto* screen = m_frame->findChild<ui_requests::RequestsScreen*>();
        const auto kept = screen->unsaved();
        QVERIFY(kept);
        QCOMPARE(kept->customer, m_hannah); // an erasure takes it, too
        auto again = std::make_unique<shell::VaultFrame>(
            m_vault, std::vector {ui_requests::requestsEntry()}, m_commands, m_undo);
        again->resize(1440, 900);
        again->QWidget::show();
        m_frame.swap(again);
        again.reset();
        m_commands.run(QStringLiteral("go.requests"));
        QVERIFY(m_frame->findChild<ui_requests::RequestsScreen*>()->restore(kept->content));
        QTRY_VERIFY_WITH_TIMEOUT(isShown("agentName"), keyPatience);
        QCOMPARE(find<QLineEdit>("agentName")->text(), QStringLiteral("Anna Weber"));
        QCOMPARE(find<QPlainTextEdit>("agentAddress")->toPlainText(), QStringLiteral("Gartenweg 2\n91522 Ansbach"));
        QCOMPARE(paneNumber(), id.value);
        find<QPushButton>("requestActLeave")->click();
        QVERIFY(!m_frame->findChild<ui_requests::RequestsScreen*>()->unsaved());
    }
};

AICMS_WINDOW_TEST(TestRegisterKeys)
#include "test_register_keys.moc"
