// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_derivation.h"
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/kit/click.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/data_table.h"
#include "ui/kit/message_bar.h"
#include "ui/retention/retention_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace aicms;

namespace {

constexpr int windowPatience = 20'000; // milliseconds; the machine may be busy
constexpr qint64 oneDayOfPurge = 86'400'000'000; // microseconds
constexpr int resting = 6; ///< people who did nothing for eight years

} // namespace

/// The window around a run: what it counts, offers and says before, meanwhile and afterwards.
class TestPurgeWindow : public QObject {
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
        if (!QTest::qWaitFor(look, windowPatience))
            qFatal("no widget named %s", name);
        return found;
    }
    static QString cell(kit::DataTable* table, int row, const char* column)
    {
        const auto* rows = table->rows();
        return rows->index(row, rows->columnOf(QString::fromLatin1(column))).data().toString();
    }
    void click(const char* name) { test::clickOn(find<QPushButton>(name)); }
    /// A vault of eight years ago with people who did nothing since, and one of today.
    void open()
    {
        m_clock.set(m_longAgo);
        const QString path = m_folder.path(QStringLiteral("shop%1.aicms").arg(++m_vaults));
        test::makeVault(path, m_clock);
        auto opened = test::openVault(path, m_clock);
        QVERIFY(opened);
        m_vault = std::move(*opened);
        m_people.clear();
        for (int i = 0; i < resting; ++i)
            add(QStringLiteral("Sleeper"), QStringLiteral("Number%1").arg(i));
        m_clock.advance(8 * 366 * oneDayOfPurge);
        add(QStringLiteral("Awake"), QStringLiteral("Today"));
        QVERIFY(m_vault->purges().confirmClock().result()); // nobody was here for years
        show();
    }
    void show()
    {
        m_frame = std::make_unique<shell::VaultFrame>(
            m_vault, std::vector {ui_retention::retentionEntry(m_answers.choosers())}, m_commands, m_undo);
        m_frame->resize(1440, 900);
        m_frame->QWidget::show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
    }
    void close()
    {
        m_frame.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const shell::Command& command : std::vector(m_commands.all()))
            m_commands.remove(command.id);
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
    kit::DataTable* dryRun(qint64 past = 2 * resting)
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
        if (!QTest::qWaitFor(count, windowPatience))
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
        close();
        m_vault.reset();
    }

    /// The vault closes its services one by one, which may take a minute: nobody may ask them to count then.
    void aCountThatWaitsEndsWithTheWindow()
    {
        open();
        const shell::ScreenEntry entry = ui_retention::retentionEntry(m_answers.choosers());
        qint64 shown = -1;
        const auto show = [&shown](shell::RailCount count) { shown = count.value; };
        const shell::Context context {*m_vault, m_commands, m_frame->notices(), m_undo};
        entry.count(context, show);
        QTRY_COMPARE_WITH_TIMEOUT(shown, 2 * resting, windowPatience);
        entry.count(context, show); // waits until the first has rested
        m_frame.reset();
        QVERIFY(m_vault->close());
        shown = -1;
        QTest::qWait(5'500);
        QCOMPARE(shown, -1);
    }

    void whatIsUntickedStaysAndIsCounted()
    {
        open();
        auto* classes = dryRun();
        const int people = rowOf(classes, QStringLiteral("People"));
        QVERIFY(people >= 0);
        classes->setCurrentId(people + 1);
        auto* items = find<kit::DataTable>("dueItems");
        QTRY_COMPARE_WITH_TIMEOUT(items->rows()->rowCount(), resting, windowPatience);
        QTRY_COMPARE_WITH_TIMEOUT(cell(items, 0, "what"), QStringLiteral("Will go"), windowPatience);
        items->rows()->setChecked(items->rows()->idAt(0), false);
        QTRY_COMPARE_WITH_TIMEOUT(cell(items, 0, "what"), QStringLiteral("Unticked: stays"), windowPatience);
        QCOMPARE(cell(items, 1, "what"), QStringLiteral("Will go"));
        QCOMPARE(cell(items, 0, "goes"), QStringLiteral("nothing"));
        QCOMPARE(cell(items, 0, "stays"), QStringLiteral("all of it"));
        QCOMPARE(cell(items, 1, "goes"), QStringLiteral("1 contact(s)"));
        QCOMPARE(cell(items, 1, "stays"), QStringLiteral("nothing"));
        QCOMPARE(cell(classes, people, "past"), QString::number(resting));
        QCOMPARE(cell(classes, people, "kept"), QStringLiteral("1"));
        QCOMPARE(cell(classes, people, "go"), QString::number(resting - 1));
        const auto tickOf = [&](int row) { return classes->rows()->index(row, 0).data(Qt::CheckStateRole).toInt(); };
        QCOMPARE(tickOf(people), int(Qt::PartiallyChecked));
        QCOMPARE(tickOf(1 - people), int(Qt::Checked));

        // What was done before cannot be taken back any more: it may be about somebody who is gone.
        m_undo.push({QStringLiteral("1 customer moved to the bin"), [] { }});
        auto* box = ask();
        for (QCheckBox* duty : box->findChildren<QCheckBox*>())
            duty->setChecked(true);
        box->findChild<QLineEdit*>()->setText(QString::number(2 * resting - 1));
        QTest::mouseClick(confirmOf(box), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<kit::MessageBar>("purgeMessage")->text().startsWith(QLatin1String("Done: ")), windowPatience);
        QVERIFY2(find<kit::MessageBar>("purgeMessage")->text().contains(QLatin1String("1 that you had unticked")),
            qPrintable(find<kit::MessageBar>("purgeMessage")->text()));
        QVERIFY(!m_undo.canUndo());
        QCOMPARE(stored(), 2);
    }

    /// Nobody loses over a lock what was taken out of a list of things that go for good.
    void whatIsUntickedStaysSoOverALock()
    {
        open();
        const auto people = [this] {
            auto* classes = dryRun();
            classes->setCurrentId(rowOf(classes, QStringLiteral("People")) + 1);
            auto* items = find<kit::DataTable>("dueItems");
            [&] { QTRY_COMPARE_WITH_TIMEOUT(items->rows()->rowCount(), resting, windowPatience); }();
            return items;
        };
        auto* items = people();
        QVERIFY(find<shell::Screen>("retentionScreen")->view().isEmpty());
        items->rows()->setChecked(items->rows()->idAt(2), false);
        QTRY_COMPARE_WITH_TIMEOUT(cell(items, 2, "what"), QStringLiteral("Unticked: stays"), windowPatience);
        const QByteArray view = find<shell::Screen>("retentionScreen")->view();
        close();
        show();
        m_commands.run(QStringLiteral("go.retention"), QStringLiteral("due"));
        find<shell::Screen>("retentionScreen")->restoreView(view);
        items = people();
        QTRY_COMPARE_WITH_TIMEOUT(cell(items, 2, "what"), QStringLiteral("Unticked: stays"), windowPatience);
        QCOMPARE(cell(items, 1, "what"), QStringLiteral("Will go"));
        find<shell::Screen>("retentionScreen")->restoreView("nonsense 3 4:x"); // of another version, say
    }

    /// As it is read: what is ticked, what is typed, the way out, and only then what cannot be undone.
    void theKeysGoThroughTheQuestionAsItIsRead()
    {
        open();
        dryRun();
        auto* box = ask();
        const auto duties = box->findChildren<QCheckBox*>();
        QCOMPARE(duties.size(), 2);
        duties.front()->setFocus();
        QTest::keyClick(duties.front(), Qt::Key_Tab);
        QVERIFY(duties.back()->hasFocus());
        QTest::keyClick(duties.back(), Qt::Key_Tab);
        auto* typed = box->findChild<QLineEdit*>();
        QVERIFY(typed->hasFocus());
        QTest::keyClick(typed, Qt::Key_Tab);
        QVERIFY(box->findChildren<QPushButton*>().front()->hasFocus());
    }

    /// The rest of it can be left, too: it is past its time still, and waits for another look.
    void aRunThatWasCutOffIsLeft()
    {
        open();
        storage::CancelToken token;
        const auto stopped = m_vault->purges()
                                 .run(
                                     2 * resting, {}, [&token](qint64, qint64) mutable { token.cancel(); }, token)
                                 .result();
        QVERIFY(!stopped);
        dryRun(resting);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<kit::MessageBar>("purgeMessage")->text().contains(QLatin1String("6 of 12")), windowPatience);
        click("leaveRest");
        auto* box = find<kit::ConfirmBox>("purgeQuestion");
        QTest::mouseClick(confirmOf(box), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_vault->purges().runs(1).result()->front().state, retention::RunState::Finished, windowPatience);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<kit::MessageBar>("purgeMessage")->text().contains(QLatin1String("That run is over")), windowPatience);
        QVERIFY(m_frame->findChild<QPushButton*>(QStringLiteral("leaveRest"))->isHidden());
        QCOMPARE(stored(), resting + 1);
        dryRun(resting);
    }

    /// The second of two people sees what the first one said, and when, before beginning the run.
    void theSecondPersonSeesTheFirst()
    {
        open();
        close();
        workspace::NewUser rita;
        rita.name = QStringLiteral("Rita Okafor");
        rita.role = QStringLiteral("manager");
        rita.secret.password = test::staffPassphrase;
        rita.kdf = vault::KdfParameters::floor();
        QVERIFY(m_vault->users().add(rita));
        QVERIFY(m_vault->purges().setTwoPeople(true).result());
        const QString path = m_vault->folder();
        QVERIFY(m_vault->close());
        m_vault.reset();
        {
            const auto first = test::openVault(path, m_clock, rita.name, test::staffPassphrase);
            QVERIFY(first);
            QVERIFY((*first)->purges().confirm(2 * resting, {}).result());
            QVERIFY((*first)->close());
        }
        m_vault = test::openVault(path, m_clock).value();
        show();
        dryRun();
        const QString said = QStringLiteral("Rita Okafor looked through just this list and confirmed it on ");
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("removeText")->text().contains(said), windowPatience);
        QVERIFY(test::visibleText(ask()).contains(said));
    }

    /// What a rule was before is told, and undone.
    void aSavedRuleIsTakenBack()
    {
        open();
        m_commands.run(QStringLiteral("go.retention"), QStringLiteral("rules"));
        auto* table = find<kit::DataTable>("rulesTable");
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(table, QStringLiteral("People")) >= 0, windowPatience);
        table->setCurrentId(rowOf(table, QStringLiteral("People")) + 1);
        QTRY_COMPARE_WITH_TIMEOUT(find<QSpinBox>("ruleLength")->value(), 3, windowPatience);
        find<QSpinBox>("ruleLength")->setValue(100);
        click("saveRule");
        QTRY_VERIFY_WITH_TIMEOUT(m_undo.canUndo(), windowPatience);
        auto* effect = find<kit::MessageBar>("ruleEffect");
        QVERIFY2(effect->text().startsWith(QLatin1String("Before it was changed: People: kept 3")),
            qPrintable(effect->text()));
        dryRun(resting);
        m_undo.undo();
        dryRun();
        m_undo.redo();
        dryRun(resting);
    }

    /// Namesakes are told apart by number and town.
    void namesakesAreToldApart()
    {
        open();
        for (const char* number : {"K-1", "K-2"}) {
            customers::Customer twin;
            twin.givenName = QStringLiteral("Hannah");
            twin.familyName = QStringLiteral("Harrison");
            twin.number = QLatin1String(number);
            customers::Address address;
            address.city = QStringLiteral("Berlin");
            twin.addresses.push_back(address);
            QVERIFY(m_vault->customers().add(twin).result());
        }
        dryRun();
        click("newHold");
        auto* person = find<QComboBox>("holdPerson");
        person->setEditText(QStringLiteral("Hannah"));
        QTRY_COMPARE_WITH_TIMEOUT(person->count(), 2, windowPatience);
        QStringList names {person->itemText(0), person->itemText(1)};
        names.sort();
        QCOMPARE(names,
            (QStringList {
                QStringLiteral("Hannah Harrison · K-1 · Berlin"), QStringLiteral("Hannah Harrison · K-2 · Berlin")}));
        person->setEditText(QStringLiteral("Zzzz"));
        QTRY_VERIFY_WITH_TIMEOUT(
            person->accessibleDescription().contains(QStringLiteral("Nobody is found by “Zzzz”")), windowPatience);
    }

    void theNamesForAHoldDropByThemselves()
    {
        open();
        m_commands.run(QStringLiteral("go.retention"), QStringLiteral("holds"));
        click("newHold");
        auto* person = find<QComboBox>("holdPerson");
        person->lineEdit()->setFocus();
        QTest::keyClicks(person->lineEdit(), QStringLiteral("Awa"));
        QAbstractItemView* names = person->completer()->popup();
        QTRY_VERIFY_WITH_TIMEOUT(names->isVisible(), windowPatience);
        QTest::keyClick(names, Qt::Key_Down);
        QTest::keyClick(names, Qt::Key_Return);
        auto* chosen = find("holdPeople");
        QTRY_VERIFY_WITH_TIMEOUT(test::visibleText(chosen).contains(QLatin1String("Awake Today")), windowPatience);
        QTRY_VERIFY_WITH_TIMEOUT(person->currentText().isEmpty(), windowPatience);
        // What is typed and not chosen would be left out: nothing is placed before that is clear.
        QTest::keyClicks(person->lineEdit(), QStringLiteral("Nobody At All"));
        find<QLineEdit>("holdMatter")->setText(QStringLiteral("claim"));
        find<QPlainTextEdit>("holdReason")->setPlainText(QStringLiteral("a court asks"));
        click("holdFormSave");
        QVERIFY2(person->accessibleDescription().contains(QStringLiteral("“Nobody At All” is not chosen yet")),
            qPrintable(person->accessibleDescription()));
        QVERIFY(person->lineEdit()->hasFocus());
        QVERIFY(m_vault->holds().list(false).result()->empty());
        // Closed, nothing of it is left to be offered again.
        click("holdFormClose");
        QVERIFY(!find<shell::Screen>("retentionScreen")->unsaved());
        click("newHold");
        QVERIFY(!m_frame->findChild<QWidget*>(QStringLiteral("holdPeople"))->isVisible());
    }
};

AICMS_WINDOW_TEST(TestPurgeWindow)
#include "test_purge_window.moc"
