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
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace aicms;
using retention::RunState;

namespace {

constexpr int patience = 20'000; // milliseconds; the machine may be busy
constexpr qint64 aDay = 86'400'000'000; // microseconds
constexpr int sleepers = 6; ///< people who did nothing for eight years

} // namespace

class TestRetentionScreen : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::FixedClock m_clock {base::UtcTime::fromDateTime(QDateTime(QDate(2018, 3, 5), QTime(12, 0), Qt::UTC))};
    const base::UtcTime m_longAgo = m_clock.now();
    int m_vaults = 0;
    test::Answers m_answers;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;
    std::vector<base::CustomerId> m_people;

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
    static QString cell(kit::DataTable* table, int row, const char* column)
    {
        const auto* rows = table->rows();
        return rows->index(row, rows->columnOf(QString::fromLatin1(column))).data().toString();
    }
    void click(const char* name) { test::clickOn(find<QPushButton>(name)); }
    void view(const char* id) { find<kit::ViewTabs>("retentionTabs")->setCurrentView(QString::fromLatin1(id)); }

    /// A vault of eight years ago with people who did nothing since, and one of today.
    void open(bool isEmpty = false, bool asStaff = false)
    {
        m_clock.set(m_longAgo);
        const QString path = m_folder.path(QStringLiteral("shop%1.aicms").arg(++m_vaults));
        test::makeVault(path, m_clock, asStaff);
        auto opened = asStaff ? test::openVault(path, m_clock, test::staffName, test::staffPassphrase)
                              : test::openVault(path, m_clock);
        QVERIFY(opened);
        m_vault = std::move(*opened);
        m_people.clear();
        for (int i = 0; i < sleepers && !isEmpty; ++i)
            add(QStringLiteral("Sleeper"), QStringLiteral("Number%1").arg(i));
        m_clock.advance(8 * 366 * aDay);
        if (!asStaff)
            QVERIFY(m_vault->purges().confirmClock().result());
        if (!isEmpty)
            add(QStringLiteral("Awake"), QStringLiteral("Today"));
        m_frame = std::make_unique<shell::VaultFrame>(m_vault,
            std::vector {
                ui_retention::retentionEntry(m_answers.choosers()), ui_retention::backupsEntry(m_answers.choosers())},
            m_commands, m_undo);
        m_frame->resize(1440, 900);
        m_frame->QWidget::show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
    }
    void add(const QString& given, const QString& family)
    {
        customers::Customer customer;
        customer.givenName = given;
        customer.familyName = family;
        m_people.push_back(m_vault->customers().add(customer).result().value());
        customers::Interaction call;
        call.customer = m_people.back();
        call.subject = QStringLiteral("about a bicycle");
        call.at = m_clock.now();
        QVERIFY(m_vault->customers().logInteraction(call).result());
    }
    qint64 stored() { return m_vault->customers().count({}).result().value(); }
    /// Goes to the dry run and waits for its lists.
    kit::DataTable* dryRun(qint64 past = 2 * sleepers)
    {
        m_commands.run(QStringLiteral("go.retention"), QStringLiteral("due"));
        auto* classes = find<kit::DataTable>("dueClasses");
        qint64 sum = 0;
        const auto count = [&] {
            sum = 0;
            for (int row = 0; row < classes->rows()->rowCount(); ++row)
                sum += cell(classes, row, "past").toInt();
            return sum == past;
        };
        if (!QTest::qWaitFor(count, patience))
            qFatal("%lld past their time", static_cast<long long>(sum));
        return classes;
    }
    static int rowOf(kit::DataTable* classes, const QString& name)
    {
        for (int row = 0; row < classes->rows()->rowCount(); ++row) {
            if (cell(classes, row, "class") == name)
                return row;
        }
        return -1;
    }
    void placeHold(const QString& name)
    {
        click("newHold");
        find<QLineEdit>("holdMatter")->setText(QStringLiteral("Court case 4 C 112/26"));
        find<QPlainTextEdit>("holdReason")->setPlainText(QStringLiteral("the judge asked for it"));
        auto* person = find<QComboBox>("holdPerson");
        person->setEditText(name);
        QTRY_VERIFY_WITH_TIMEOUT(person->count() > 0, patience);
        Q_EMIT person->activated(0);
        click("holdFormSave");
        QTRY_COMPARE_WITH_TIMEOUT(find<kit::DataTable>("holdsTable")->rows()->rowCount(), 1, patience);
    }
    kit::ConfirmBox* ask()
    {
        click("purgeButton");
        return find<kit::ConfirmBox>("purgeQuestion");
    }
    static QPushButton* confirmOf(kit::ConfirmBox* box) { return box->findChildren<QPushButton*>().last(); }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }
    void cleanup()
    {
        m_undo.clear();
        m_frame.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_vault.reset();
        for (const shell::Command& command : std::vector(m_commands.all()))
            m_commands.remove(command.id);
    }

    void rulesStandWithTheirSource()
    {
        open();
        m_commands.run(QStringLiteral("go.retention"), QStringLiteral("rules"));
        auto* table = find<kit::DataTable>("rulesTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->rows()->rowCount(), retention::dataClassCount, patience);
        const int row = rowOf(table, QStringLiteral("Orders and invoices"));
        QVERIFY(row >= 0);
        QVERIFY(cell(table, row, "period").startsWith(QLatin1String("8 year")));
        table->setCurrentId(row + 1);
        QTRY_VERIFY_WITH_TIMEOUT(text("ruleSentence").contains(QStringLiteral("AO § 147(3)")), patience);
        QVERIFY(text("ruleSource").contains(QLatin1String("secondary")));
    }

    /// What a change would do is counted before it is saved, and nothing goes by it.
    void aChangedRuleShowsItsEffect()
    {
        open();
        m_commands.run(QStringLiteral("go.retention"), QStringLiteral("rules"));
        auto* table = find<kit::DataTable>("rulesTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->rows()->rowCount(), retention::dataClassCount, patience);
        table->setCurrentId(rowOf(table, QStringLiteral("People")) + 1);
        QTRY_COMPARE_WITH_TIMEOUT(find<QSpinBox>("ruleLength")->value(), 3, patience);
        find<QSpinBox>("ruleLength")->setValue(100);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<kit::MessageBar>("ruleEffect")->text().startsWith(QLatin1String("6 record(s) fewer")), patience);
        QVERIFY(!m_frame->mayLeave());
        click("saveRule");
        QTRY_VERIFY_WITH_TIMEOUT(m_frame->mayLeave(), patience);
        dryRun(sleepers);
        QCOMPARE(stored(), sleepers + 1);
    }

    /// A rule of one's own: counted before it is saved, told which rule goes before it, and taken away again.
    void aNewRuleIsMadeAndRemoved()
    {
        open();
        m_commands.run(QStringLiteral("go.retention"), QStringLiteral("rules"));
        auto* table = find<kit::DataTable>("rulesTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->rows()->rowCount(), retention::dataClassCount, patience);
        QTest::keyClick(find("retentionScreen"), Qt::Key_N);
        auto* kind = find<QComboBox>("ruleClass");
        kind->setCurrentIndex(static_cast<int>(retention::DataClass::Interactions));
        find<QSpinBox>("ruleLength")->setValue(1);
        QTRY_VERIFY_WITH_TIMEOUT(text("ruleSentence").contains(QLatin1String("kept 1 year")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<kit::MessageBar>("ruleEffect")->text().startsWith(QLatin1String("Nothing more")), patience);
        QVERIFY(find<kit::MessageBar>("ruleStanding")->text().contains(QLatin1String("this one decides")));
        click("saveRule"); // without saying why
        QCOMPARE(m_vault->purges().rules().result()->size(), std::size_t(retention::dataClassCount));
        find<QLineEdit>("ruleBasis")->setText(QStringLiteral("We decided so"));
        const auto kept = find<shell::Screen>("retentionScreen")->unsaved();
        QVERIFY(kept);
        click("dropRule");
        QVERIFY(m_frame->mayLeave());
        QVERIFY(find<shell::Screen>("retentionScreen")->restore(kept->content));
        QCOMPARE(find<QLineEdit>("ruleBasis")->text(), QStringLiteral("We decided so"));
        click("saveRule");
        QTRY_COMPARE_WITH_TIMEOUT(table->rows()->rowCount(), retention::dataClassCount + 1, patience);
        const auto rules = m_vault->purges().rules().result().value();
        const auto own = std::ranges::find(rules, QStringLiteral("own.1"), &retention::Rule::id);
        QVERIFY(own != rules.end());
        QCOMPARE(own->period.months(), 12);
        QVERIFY(m_frame->mayLeave());

        click("removeRule");
        QTest::mouseClick(confirmOf(find<kit::ConfirmBox>("rulesQuestion")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(table->rows()->rowCount(), retention::dataClassCount, patience);
        QCOMPARE(stored(), sleepers + 1);
    }

    /// The set of another country, with what it would change counted in the question.
    void aReadySetIsTaken()
    {
        open();
        m_commands.run(QStringLiteral("go.retention"), QStringLiteral("rules"));
        auto* table = find<kit::DataTable>("rulesTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->rows()->rowCount(), retention::dataClassCount, patience);
        auto* set = find<QComboBox>("readySet");
        QCOMPARE(set->currentText(), QStringLiteral("Germany"));
        set->setCurrentIndex(set->findData(QStringLiteral("FR")));
        click("takeReadySet");
        auto* box = find<kit::ConfirmBox>("rulesQuestion");
        QTRY_VERIFY_WITH_TIMEOUT(
            test::visibleText(box).contains(QLatin1String("Saving removes nothing yet")), patience);
        QVERIFY(!confirmOf(box)->isEnabled());
        box->findChild<QCheckBox*>()->setChecked(true);
        QTest::mouseClick(confirmOf(box), Qt::LeftButton);
        const auto taken
            = [this] { return m_vault->purges().rules().result()->front().id.startsWith(QLatin1String("fr.")); };
        QTRY_VERIFY_WITH_TIMEOUT(taken(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(cell(table, 0, "period").contains(QLatin1String("5 year")), patience);
    }

    void theDryRunCountsAndNames()
    {
        open();
        auto* classes = dryRun();
        const int people = rowOf(classes, QStringLiteral("People"));
        QCOMPARE(cell(classes, people, "past"), QString::number(sleepers));
        QCOMPARE(cell(classes, people, "go"), QString::number(sleepers));
        // Kinds of which nothing is past its time are named, not listed: the names below need the room.
        QCOMPARE(rowOf(classes, QStringLiteral("Own fields")), -1);
        QVERIFY(text("dueWithin").contains(QStringLiteral("Own fields")));
        QVERIFY(!text("dueWithin").contains(QStringLiteral("People")));
        classes->setCurrentId(people + 1);
        auto* items = find<kit::DataTable>("dueItems");
        QTRY_COMPARE_WITH_TIMEOUT(items->rows()->rowCount(), sleepers, patience);
        QTRY_VERIFY_WITH_TIMEOUT(items->rows()->isLoaded(0), patience);
        QVERIFY(cell(items, 0, "name").startsWith(QLatin1String("Sleeper")));
        QCOMPARE(cell(items, 0, "what"), QStringLiteral("Will go"));
        QCOMPARE(cell(items, 0, "since"), QStringLiteral("1 Jan 2022")); // three years from the end of 2018
        QCOMPARE(find<QPushButton>("purgeButton")->text(), QStringLiteral("Review and remove 12…"));
        if (const QString folder = qEnvironmentVariable("AICMS_SHOTS"); !folder.isEmpty()) {
            QTest::qWait(500);
            QVERIFY(m_frame->grab().save(folder + QStringLiteral("/retention.png")));
        }
    }

    void aHoldKeepsWhomItCovers()
    {
        open();
        dryRun();
        placeHold(QStringLiteral("Number2"));
        auto* classes = dryRun();
        const int people = rowOf(classes, QStringLiteral("People"));
        QTRY_COMPARE_WITH_TIMEOUT(cell(classes, people, "hold"), QStringLiteral("1"), patience);
        QCOMPARE(cell(classes, people, "go"), QString::number(sleepers - 1));
        classes->setCurrentId(people + 1);
        auto* items = find<kit::DataTable>("dueItems")->rows();
        QTRY_COMPARE_WITH_TIMEOUT(items->rowCount(), sleepers, patience);
        QCOMPARE(items->checkedCount(), sleepers - 1);
        const auto held = [&] {
            QString found;
            for (int row = 0; row < items->rowCount(); ++row) {
                const QString what = cell(find<kit::DataTable>("dueItems"), row, "what");
                if (what.contains(QLatin1String("Court case")))
                    found = cell(find<kit::DataTable>("dueItems"), row, "name");
            }
            return found;
        };
        QTRY_COMPARE_WITH_TIMEOUT(held(), QStringLiteral("Sleeper Number2"), patience);
        items->checkAll(); // what a hold keeps cannot be ticked to go
        QCOMPARE(items->checkedCount(), sleepers - 1);
    }

    void liftingWantsAReason()
    {
        open();
        dryRun();
        placeHold(QStringLiteral("Number1"));
        click("liftHold");
        QTest::qWait(100);
        QCOMPARE(m_vault->holds().list(false).result()->size(), std::size_t(1));
        find<QLineEdit>("liftReason")->setText(QStringLiteral("the case is closed"));
        click("liftHold");
        QTRY_COMPARE_WITH_TIMEOUT(m_vault->holds().list(false).result()->size(), std::size_t(0), patience);
        QTRY_COMPARE_WITH_TIMEOUT(find<kit::DataTable>("holdsTable")->rows()->rowCount(), 0, patience);
        find<QCheckBox>("holdsLifted")->setChecked(true);
        QTRY_COMPARE_WITH_TIMEOUT(find<kit::DataTable>("holdsTable")->rows()->rowCount(), 1, patience);
    }

    /// What was typed into the form is kept over a lock.
    void aHoldThatIsTypedIsKept()
    {
        open();
        dryRun();
        view("holds");
        QTest::keyClick(find("retentionScreen"), Qt::Key_N);
        find<QLineEdit>("holdMatter")->setText(QStringLiteral("Warranty"));
        auto* screen = find<shell::Screen>("retentionScreen");
        const auto kept = screen->unsaved();
        QVERIFY(kept);
        click("holdFormClose");
        view("due");
        QVERIFY(screen->restore(kept->content));
        QCOMPARE(find<QLineEdit>("holdMatter")->text(), QStringLiteral("Warranty"));
    }

    /// Nothing goes before all is ticked and the number is typed; then what the dry run said goes, and no more.
    void theRunRemovesWhatTheDryRunSaid()
    {
        open();
        dryRun();
        placeHold(QStringLiteral("Number4"));
        auto* classes = dryRun();
        const int people = rowOf(classes, QStringLiteral("People"));
        QTRY_COMPARE_WITH_TIMEOUT(cell(classes, people, "go"), QString::number(sleepers - 1), patience);
        classes->setCurrentId(people + 1);
        auto* items = find<kit::DataTable>("dueItems")->rows();
        QTRY_COMPARE_WITH_TIMEOUT(items->checkedCount(), sleepers - 1, patience);
        items->setChecked(items->checkedIds().front(), false); // one more stays
        const qint64 total = 2 * sleepers - 2 - 1;
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QPushButton>("purgeButton")->text(), QStringLiteral("Review and remove %1…").arg(total), patience);

        auto* box = ask();
        QVERIFY(!confirmOf(box)->isEnabled());
        for (QCheckBox* duty : box->findChildren<QCheckBox*>())
            duty->setChecked(true);
        QVERIFY(!confirmOf(box)->isEnabled());
        auto* typed = box->findChild<QLineEdit*>();
        typed->setText(QString::number(total + 1));
        QVERIFY(!confirmOf(box)->isEnabled());
        typed->setText(QString::number(total));
        QVERIFY(confirmOf(box)->isEnabled());
        QTest::keyClick(typed, Qt::Key_Return); // never by Return
        QTest::qWait(200);
        QCOMPARE(stored(), sleepers + 1);
        QTest::mouseClick(confirmOf(box), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<kit::MessageBar>("purgeMessage")->text().contains(QLatin1String("nothing of them is left")), patience);
        QVERIFY(find<kit::MessageBar>("purgeMessage")->text().startsWith(QStringLiteral("Done: %1 ").arg(total)));
        QCOMPARE(stored(), 3); // the held one, the unticked one, the one of today
        const auto run = m_vault->purges().runs(1).result()->front();
        QCOMPARE(run.state, RunState::Finished);
        QCOMPARE(run.total(), total);
        QTest::mouseClick(find<kit::MessageBar>("purgeMessage")->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(find<kit::DataTable>("runsTable")->rows()->rowCount(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<kit::MessageBar>("certificateMessage")->text().contains(QLatin1String("none is left")), patience);
        m_answers.saveFile = m_folder.path(QStringLiteral("certificate.pdf"));
        click("saveCertificate");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_answers.saveFile), patience);
    }

    void keepingClosesTheQuestion()
    {
        open();
        dryRun();
        QTest::keyClick(ask(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(m_frame->findChildren<kit::ConfirmBox*>().isEmpty(), patience);
        QCOMPARE(stored(), sleepers + 1);
        QVERIFY(m_vault->purges().runs(1).result()->empty());
    }

    void aRunThatWasCutOffGoesOn()
    {
        open();
        storage::CancelToken token;
        const auto stopped = m_vault->purges()
                                 .run(
                                     2 * sleepers, {}, [&token](qint64, qint64) mutable { token.cancel(); }, token)
                                 .result();
        QVERIFY(!stopped);
        QCOMPARE(stored(), sleepers + 1);
        dryRun(sleepers);
        auto* message = find<kit::MessageBar>("purgeMessage");
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QLatin1String("6 of 12")), patience);
        QTest::mouseClick(message->findChild<QPushButton*>(), Qt::LeftButton);
        auto* box = find<kit::ConfirmBox>("purgeQuestion");
        for (QCheckBox* duty : box->findChildren<QCheckBox*>())
            duty->setChecked(true);
        box->findChild<QLineEdit*>()->setText(QString::number(sleepers));
        QTest::mouseClick(confirmOf(box), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(stored(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_vault->purges().runs(1).result()->front().state, RunState::Finished, patience);
    }

    /// As when an import of old customers is taken back: nobody has to open the page for the number to be right.
    void theCountInTheRailFollowsWhatChanges()
    {
        open();
        const shell::ScreenEntry entry = ui_retention::retentionEntry(m_answers.choosers());
        const shell::Context context {*m_vault, m_commands, m_frame->notices(), m_undo};
        qint64 shown = -1;
        const auto show = [&shown](shell::RailCount count) { shown = count.value; };
        entry.count(context, show);
        QTRY_COMPARE_WITH_TIMEOUT(shown, 2 * sleepers, patience);
        m_clock.set(m_longAgo);
        entry.count(context, show);
        QTRY_COMPARE_WITH_TIMEOUT(shown, 0, patience);
    }

    void anEmptyVaultHasNothingToRemove()
    {
        open(true);
        dryRun(0);
        QTRY_VERIFY_WITH_TIMEOUT(text("removeText").contains(QLatin1String("within its time")), patience);
        QVERIFY(!m_frame->findChild<QPushButton*>(QStringLiteral("purgeButton"))->isVisible());
        view("runs");
        QCOMPARE(find<kit::DataTable>("runsTable")->rows()->rowCount(), 0);
        view("holds");
        QCOMPARE(find<kit::DataTable>("holdsTable")->rows()->rowCount(), 0);
    }

    void aRoleWithoutTheRightSeesNoEntry()
    {
        open(true, true);
        QCOMPARE(m_frame->railScreens(), QStringList());
        QVERIFY(!m_commands.has(QStringLiteral("go.retention")));
        QVERIFY(!m_commands.has(QStringLiteral("go.backups")));
    }

    void aBackupIsMadeAndTold()
    {
        open();
        m_commands.run(QStringLiteral("go.backups"));
        QTRY_COMPARE_WITH_TIMEOUT(text("backupState"), QStringLiteral("There is no backup yet"), patience);
        QVERIFY(test::visibleText(m_frame.get()).contains(QLatin1String("No backup yet")));
        m_answers.folder = m_folder.path(QStringLiteral("stick"));
        QVERIFY(QDir().mkpath(m_answers.folder));
        click("makeBackup");
        QTRY_VERIFY_WITH_TIMEOUT(
            find<kit::MessageBar>("backupMessage")->text().startsWith(QLatin1String("Written, read back")), patience);
        QCOMPARE(QDir(m_answers.folder).entryList(QDir::Files).size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(text("backupState").startsWith(QLatin1String("Newest checked backup")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(test::visibleText(m_frame.get()).contains(QLatin1String("Backup today")), patience);
        m_clock.advance(9 * aDay);
        m_commands.run(QStringLiteral("go.backups"));
        QTRY_VERIFY_WITH_TIMEOUT(
            test::visibleText(m_frame.get()).contains(QLatin1String("That is 9 day(s) ago")), patience);
    }

    void aBackupIntoTheVaultIsRefused()
    {
        open(true);
        m_commands.run(QStringLiteral("go.backups"));
        m_answers.folder = m_vault->folder();
        click("makeBackup");
        QTRY_VERIFY_WITH_TIMEOUT(
            find<kit::MessageBar>("backupMessage")->text().contains(QLatin1String("another folder")), patience);
    }
};

AICMS_WINDOW_TEST(TestRetentionScreen)
#include "test_retention_screen.moc"
