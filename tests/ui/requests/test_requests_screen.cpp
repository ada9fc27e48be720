// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/data_table.h"
#include "ui/kit/message_bar.h"
#include "ui/requests/requests_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace aicms;
using requests::Kind;
using requests::Move;

namespace {

constexpr int patience = 15'000; // milliseconds; the machine may be busy

} // namespace

class TestRequestsScreen : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;
    base::CustomerId m_hannah;
    QDate m_today;

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
    QString text(const char* label) { return find<QLabel>(label)->text(); }
    requests::RequestId open(Kind kind, int daysAgo)
    {
        requests::RequestDraft draft;
        draft.customer = m_hannah;
        draft.kinds = {kind};
        draft.received = m_today.addDays(-daysAgo);
        return m_vault->requests().open(draft).result().value().id;
    }
    requests::Standing standing(requests::RequestId id)
    {
        return m_vault->requests().show(id).result()->request.standing;
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
        m_today = m_vault->requests().today(m_clock.now());
        customers::Customer hannah;
        hannah.givenName = QStringLiteral("Hannah");
        hannah.familyName = QStringLiteral("Okafor");
        m_hannah = m_vault->customers().add(hannah).result().value();
        m_frame = std::make_unique<shell::VaultFrame>(
            m_vault, std::vector {ui_requests::requestsEntry()}, m_commands, m_undo);
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

    void theQueueCountsWhatIsDue()
    {
        open(Kind::Access, 45);
        open(Kind::Erasure, 28);
        open(Kind::Rectification, 0);
        m_commands.run(QStringLiteral("go.requests"));
        auto* rows = find<kit::DataTable>("requestTable")->rows();
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 3, patience);
        QTRY_COMPARE_WITH_TIMEOUT(text("tileLate"), QStringLiteral("1"), patience);
        QCOMPARE(text("tileLater"), QStringLiteral("1"));
        QTRY_VERIFY_WITH_TIMEOUT(rows->isLoaded(0), patience);
        QCOMPARE(rows->index(0, rows->columnOf(QStringLiteral("person"))).data().toString(),
            QStringLiteral("Hannah Okafor"));
        QVERIFY(
            rows->index(0, rows->columnOf(QStringLiteral("due"))).data().toString().contains(QLatin1String("late")));
    }

    void takenInIdentifiedAndClosedInThePane()
    {
        m_commands.run(QStringLiteral("request.start"), m_hannah.value);
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QComboBox>("requestPerson")->currentText(), QStringLiteral("Hannah Okafor"), patience);
        find<QComboBox>("requestKind")->setCurrentIndex(static_cast<int>(Kind::Portability));
        QTest::mouseClick(find<QPushButton>("requestFormSave"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(find<kit::DataTable>("requestTable")->rows()->rowCount(), 4, patience);
        QTRY_VERIFY_WITH_TIMEOUT(text("requestTitle").contains(QLatin1String("Hannah Okafor")), patience);
        const requests::RequestId id = m_vault->requests().idsOf(m_hannah).result()->back();
        QTest::mouseClick(find<QPushButton>("moveAskIdentity"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(standing(id).asksIdentity, patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_frame->findChildren<QPushButton*>(QStringLiteral("moveAskIdentity")).isEmpty(), patience);
        QTest::mouseClick(find<QPushButton>("moveIdentified"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(standing(id).isIdentified, patience);
        QTest::mouseClick(find<QPushButton>("moveGrant"), Qt::LeftButton);
        QTest::mouseClick(find<QPushButton>("moveAnswer"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(standing(id).end, requests::End::Answered, patience);
        QTRY_COMPARE_WITH_TIMEOUT(text("tileClosed"), QStringLiteral("1"), patience);
    }

    /// An extension without a reason is not sent off.
    void extendingWantsAReason()
    {
        const requests::RequestId id = open(Kind::Access, 1);
        m_commands.run(QStringLiteral("go.requests"));
        auto* table = find<kit::DataTable>("requestTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->rows()->rowOf(id.value) >= 0, patience);
        table->setCurrentId(id.value);
        auto* bar = find("requestExtend");
        QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
        QTest::qWait(100);
        QVERIFY(!standing(id).isExtended);
        find<QLineEdit>("requestReason")->setText(QStringLiteral("many years of orders"));
        QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(standing(id).isExtended, patience);
        if (const QString folder = qEnvironmentVariable("AICMS_SHOTS"); !folder.isEmpty()) {
            QTest::qWait(500);
            QVERIFY(m_frame->grab().save(folder + QStringLiteral("/requests.png")));
        }
    }

    void somebodyWhoIsNotStored()
    {
        QTest::keyClick(find("requestTable"), Qt::Key_N);
        auto* person = find<QComboBox>("requestPerson");
        person->setEditText(QStringLiteral("Somebody New"));
        QTest::qWait(200);
        QTest::mouseClick(find<QPushButton>("requestFormSave"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(text("requestTitle").contains(QLatin1String("Somebody New")), patience);
    }

    /// As at 200 % text in a window of 1280.
    void oneBelowTheOtherWhereThereIsNoRoom()
    {
        m_commands.run(QStringLiteral("go.requests"));
        const auto height = [this](const char* name) { return find<QLabel>(name)->mapTo(m_frame.get(), QPoint()).y(); };
        m_frame->resize(1440, 900);
        QTRY_COMPARE_WITH_TIMEOUT(height("tileClosed"), height("tileLate"), patience);
        m_frame->resize(760, 800);
        QTRY_VERIFY_WITH_TIMEOUT(height("tileClosed") > height("tileLate"), patience);
        QVERIFY(m_frame->findChild<ui_requests::RequestsScreen*>()->minimumSizeHint().width() < 700);
        m_frame->resize(1440, 900);
    }

    /// It stops at once what there is; where there is no purpose of advertising, whoever takes it in is told (O3).
    void anObjectionThatNothingKeepsIsTold()
    {
        const auto bars = [this] {
            QStringList texts;
            for (const kit::MessageBar* bar : m_frame->findChildren<kit::MessageBar*>(QStringLiteral("noticeBar")))
                texts << bar->text();
            return texts.filter(QStringLiteral("no purpose of advertising"));
        };
        const auto takeIn = [this] {
            m_commands.run(QStringLiteral("request.start"), m_hannah.value);
            QTRY_COMPARE_WITH_TIMEOUT(
                find<QComboBox>("requestPerson")->currentText(), QStringLiteral("Hannah Okafor"), patience);
            find<QComboBox>("requestKind")->setCurrentIndex(static_cast<int>(Kind::ObjectionMarketing));
            const auto before = m_vault->requests().idsOf(m_hannah).result()->size();
            QTest::mouseClick(find<QPushButton>("requestFormSave"), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(m_vault->requests().idsOf(m_hannah).result()->size(), before + 1, patience);
            find<QLabel>("requestTitle");
        };
        takeIn();
        const auto entries = [this] { return m_vault->consent().history(m_hannah).result()->size(); };
        const auto kept = entries();
        QVERIFY(kept > 0);
        QVERIFY(bars().isEmpty());
        const auto stored = m_vault->purposes().catalogue()->purposes();
        for (purposes::Purpose purpose : stored) {
            if (!purpose.isMarketing)
                continue;
            purpose.isMarketing = false;
            QVERIFY(m_vault->purposes().change(purpose).result());
        }
        takeIn();
        QTRY_COMPARE_WITH_TIMEOUT(bars().size(), 1, patience);
        QCOMPARE(entries(), kept);
        for (purposes::Purpose purpose : stored) {
            if (!purpose.isMarketing)
                continue;
            purpose.version = m_vault->purposes().catalogue()->find(purpose.code)->version;
            QVERIFY(m_vault->purposes().change(purpose).result());
        }
    }
};

AICMS_WINDOW_TEST(TestRequestsScreen)
#include "test_requests_screen.moc"
