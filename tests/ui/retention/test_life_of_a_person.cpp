// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/kit/click.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/data_table.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/view_tabs.h"
#include "ui/retention/backups_screen.h"
#include "ui/retention/retention_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/restore/restore_panel.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace aicms;

namespace {

constexpr int lifePatience = 30'000; // milliseconds

} // namespace

/// The whole life of a person with a moved clock, played in the window: she comes, buys and leaves, an invoice keeps
/// her, a hold keeps her, she goes with proof, and an old backup does not bring her back.
class TestLifeOfAPerson : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::FixedClock m_clock {base::UtcTime::fromDateTime(QDateTime(QDate(2018, 3, 5), QTime(12, 0), Qt::UTC))};
    test::Answers m_answers;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;

    void itIs(int year, int month, int day)
    {
        m_clock.set(base::UtcTime::fromDateTime(QDateTime(QDate(year, month, day), QTime(12, 0), Qt::UTC)));
    }
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
        if (!QTest::qWaitFor(look, lifePatience))
            qFatal("no widget named %s", name);
        return found;
    }
    void click(const char* name) { test::clickOn(find<QPushButton>(name)); }
    QString message(const char* name)
    {
        auto* bar = m_frame->findChild<kit::MessageBar*>(QString::fromLatin1(name));
        return bar && bar->isVisible() ? bar->text() : QString();
    }
    /// What the dry run of that day says becomes of the person; empty: she is within her time.
    QString fate()
    {
        m_commands.run(QStringLiteral("go.retention"), QStringLiteral("due"));
        auto* classes = find<kit::DataTable>("dueClasses");
        const auto people = [&] {
            for (int row = 0; row < classes->rows()->rowCount(); ++row) {
                if (cell(classes, row, "class") == QLatin1String("People"))
                    return row;
            }
            return -1;
        };
        const auto isWithin = [&] { return find<QLabel>("dueWithin")->text().contains(QLatin1String("People")); };
        if (!QTest::qWaitFor([&] { return people() >= 0 || isWithin(); }, lifePatience))
            qFatal("no dry run");
        QTest::qWait(300); // the count of today
        if (isWithin())
            return {};
        classes->setCurrentId(people() + 1);
        auto* items = find<kit::DataTable>("dueItems");
        if (!QTest::qWaitFor(
                [&] { return items->rows()->rowCount() == 1 && items->rows()->isLoaded(0); }, lifePatience))
            qFatal("nobody in the list");
        QTest::qWait(100);
        return cell(items, 0, "what");
    }
    /// How many of a kind would go, as the dry run that is shown says; what is within its time has no row.
    QString goingOf(const QString& kind)
    {
        auto* classes = find<kit::DataTable>("dueClasses");
        for (int row = 0; row < classes->rows()->rowCount(); ++row) {
            if (cell(classes, row, "class") == kind)
                return cell(classes, row, "go");
        }
        return find<QLabel>("dueWithin")->text().contains(kind) ? QStringLiteral("0") : QString();
    }
    static QString cell(kit::DataTable* table, int row, const char* column)
    {
        const auto* rows = table->rows();
        return rows->index(row, rows->columnOf(QString::fromLatin1(column))).data().toString();
    }
    qint64 stored() { return m_vault->customers().count({}).result().value(); }

    void sheComesAndBuys()
    {
        customers::Customer person;
        person.givenName = QStringLiteral("Greta");
        person.familyName = QStringLiteral("Holm");
        person.emails.push_back({QStringLiteral("greta.holm@example.com")});
        const auto id = m_vault->customers().add(person).result().value();
        customers::Interaction call;
        call.customer = id;
        call.subject = QStringLiteral("about a bicycle");
        call.at = m_clock.now();
        QVERIFY(m_vault->customers().logInteraction(call).result());
        sales::Order order;
        order.head.customer = id;
        order.head.number = QStringLiteral("R-1");
        order.head.at = m_clock.now();
        order.head.currency = QStringLiteral("EUR");
        order.lines.push_back({{}, {}, QStringLiteral("Wheel"), *base::Decimal::parse(QStringLiteral("1")),
            *base::Decimal::parse(QStringLiteral("90"))});
        QVERIFY(m_vault->orders().add(order, sales::OrdersService::Stock::Leave).result());
    }
    kit::ConfirmBox* ask()
    {
        click("purgeButton");
        return find<kit::ConfirmBox>("purgeQuestion");
    }
    static QPushButton* tick(kit::ConfirmBox* box)
    {
        for (QCheckBox* duty : box->findChildren<QCheckBox*>())
            duty->setChecked(true);
        return box->findChildren<QPushButton*>().last();
    }
    /// Nobody was here for years, so the day is asked first.
    void confirmDay()
    {
        QTest::mouseClick(tick(ask()), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            message("purgeMessage").contains(QLatin1String("The day is noted as right")), lifePatience);
        QVERIFY(!m_vault->purges().preview().result()->clockLeap);
    }
    void remove()
    {
        confirmDay();
        if (QTest::currentTestFailed())
            return;
        kit::ConfirmBox* box = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((box = ask()) && box->findChild<QLineEdit*>()->isVisible(), lifePatience);
        auto* confirm = tick(box);
        static const QRegularExpression number(QStringLiteral("\\d+"));
        box->findChild<QLineEdit*>()->setText(number.match(confirm->text()).captured());
        QVERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            message("purgeMessage").contains(QLatin1String("nothing of them is left")), lifePatience);
    }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }

    void fromTheFirstDayToAnOldBackup()
    {
        const QString path = m_folder.path(QStringLiteral("shop.aicms"));
        test::makeVault(path, m_clock);
        m_vault = test::openVault(path, m_clock).value();
        m_frame = std::make_unique<shell::VaultFrame>(m_vault,
            std::vector {
                ui_retention::retentionEntry(m_answers.choosers()), ui_retention::backupsEntry(m_answers.choosers())},
            m_commands, m_undo);
        m_frame->resize(1440, 1400);
        m_frame->QWidget::show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));

        // 2018: she comes, calls and buys a wheel, and is not seen again.
        sheComesAndBuys();
        itIs(2021, 12, 31);
        QTRY_COMPARE_WITH_TIMEOUT(fate(), QString(), lifePatience);
        // Three years after the end of the year of her last visit she would go; her invoice needs her five years more.
        itIs(2022, 1, 2);
        QTRY_COMPARE_WITH_TIMEOUT(fate(), QStringLiteral("Keeps name and address"), lifePatience);
        // The invoice needs no e-mail address: that could go already.
        QCOMPARE(goingOf(QStringLiteral("Addresses and numbers")), QStringLiteral("1"));
        const QString drive = m_folder.path(QStringLiteral("drive"));
        QVERIFY(QDir().mkpath(drive));
        const QString backup = m_vault->backups().create(drive).result().value().path;

        // 2027: nothing needs her any more, until a court asks.
        itIs(2027, 1, 2);
        QTRY_COMPARE_WITH_TIMEOUT(fate(), QStringLiteral("Will go"), lifePatience);
        click("newHold");
        find<QLineEdit>("holdMatter")->setText(QStringLiteral("Court case 4 C 112/26"));
        find<QPlainTextEdit>("holdReason")->setPlainText(QStringLiteral("the judge asked for it"));
        auto* person = find<QComboBox>("holdPerson");
        person->setEditText(QStringLiteral("Holm"));
        QTRY_VERIFY_WITH_TIMEOUT(person->count() > 0, lifePatience);
        Q_EMIT person->activated(0);
        click("holdFormSave");
        QTRY_COMPARE_WITH_TIMEOUT(find<kit::DataTable>("holdsTable")->rows()->rowCount(), 1, lifePatience);
        QTRY_COMPARE_WITH_TIMEOUT(fate(), QStringLiteral("Legal hold: Court case 4 C 112/26"), lifePatience);
        QVERIFY(!m_frame->findChild<QPushButton*>(QStringLiteral("purgeButton"))->isVisible());
        find<kit::ViewTabs>("retentionTabs")->setCurrentView(QStringLiteral("holds"));
        find<QLineEdit>("liftReason")->setText(QStringLiteral("the case is closed"));
        click("liftHold");
        QTRY_COMPARE_WITH_TIMEOUT(m_vault->holds().list(false).result()->size(), std::size_t(0), lifePatience);

        // She goes, with proof. The sum of her order stays, and is nobody's.
        QTRY_COMPARE_WITH_TIMEOUT(fate(), QStringLiteral("Will go"), lifePatience);
        QCOMPARE(goingOf(QStringLiteral("Addresses and numbers")), QStringLiteral("0")); // they go with her
        remove();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(stored(), 0);
        const auto certificate = m_vault->erasures().certificates(1).result()->front();
        QCOMPARE(certificate.state, retention::ErasureState::Complete);
        QCOMPARE(certificate.people, 1);
        QCOMPARE(m_vault->orders().ids({}).result()->size(), std::size_t(1));

        // The backup of five years ago is restored: she is not in it.
        m_commands.run(QStringLiteral("go.backups"));
        m_answers.openFile = backup;
        click("chooseBackup");
        auto* passphrase = find<QLineEdit>("passphrase");
        passphrase->setFocus();
        QTest::keyClicks(passphrase, test::ownerPassphrase);
        const QString target = find<shell::RestorePanel>("restorePanel")->target();
        click("restoreBackup");
        QTRY_VERIFY_WITH_TIMEOUT(
            message("restoreMessage").startsWith(QLatin1String("The backup is restored")), lifePatience);
        QVERIFY(
            message("restoreMessage").contains(QLatin1String("1 person(s) who were erased since are erased again")));
        {
            auto restored = test::openVault(target, m_clock);
            QVERIFY(restored);
            QCOMPARE((*restored)->customers().count({}).result().value(), 0);
            QCOMPARE((*restored)->orders().ids({}).result()->size(), std::size_t(1));
            QVERIFY((*restored)->customers().search(QStringLiteral("Holm"), 5).result()->empty());
        }
        m_undo.clear();
        m_frame.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_vault.reset();
    }
};

AICMS_WINDOW_TEST(TestLifeOfAPerson)
#include "test_life_of_a_person.moc"
