// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/home/home_screen.h"
#include "ui/home/needs_card.h"
#include "ui/home/tile_card.h"
#include "ui/kit/action_button.h"
#include "ui/kit/charts/chart_panel.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"
#include "ui/wording/text_locale.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QtTest>

#include <map>

using namespace aicms;
using namespace Qt::Literals::StringLiterals;
using shell::ScreenEntry;
using shell::ShowToday;
using shell::TodayLine;
using shell::TodayPart;

/// The page of the day, with screens that are none.
class TestHomeScreen : public QObject {
    Q_OBJECT

    static constexpr int patience = 20'000; // milliseconds

    wording::Texts m_texts; // numbers decide the form of words
    test::TemporaryFolder m_folder;
    base::FixedClock m_clock {base::UtcTime::fromDateTime(QDateTime(QDate(2026, 5, 12), QTime(10, 0), Qt::UTC))};
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;
    std::map<QString, int> m_asked; ///< how often each screen was asked
    std::vector<std::pair<QString, QVariant>> m_gone; ///< where the page led to

    const QDate m_today {2026, 5, 12};

    static TodayLine line(const QString& text, QDate due, const QString& command = QStringLiteral("test.go"))
    {
        return {due, QStringLiteral("inbox"), text, QStringLiteral("more about %1").arg(text),
            QStringLiteral("Continue"), {command, text}};
    }
    ScreenEntry teller(const QString& id, const TodayPart& part)
    {
        ScreenEntry entry;
        entry.id = id;
        entry.railText = id;
        entry.railIcon = QStringLiteral("inbox");
        entry.today = [this, id, part](const shell::Context&, const ShowToday& show) {
            ++m_asked[id];
            show(part);
        };
        return entry;
    }
    void open(std::vector<ScreenEntry> entries)
    {
        m_undo.clear();
        m_frame.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_asked.clear();
        m_gone.clear();
        m_commands.add({QStringLiteral("test.go"), {}, {}, {}, {},
            [this](const QVariant& argument) { m_gone.emplace_back(QStringLiteral("test.go"), argument); }});
        entries.insert(entries.begin(), home::homeEntry(entries));
        m_frame = std::make_unique<shell::VaultFrame>(m_vault, std::move(entries), m_commands, m_undo);
        m_frame->resize(1440, 900);
        m_frame->QWidget::show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
        QVERIFY(m_frame->show(QStringLiteral("home")));
    }
    QList<kit::ActionButton*> actions() const
    {
        QList<kit::ActionButton*> shown;
        for (auto* button : m_frame->findChildren<kit::ActionButton*>(QStringLiteral("needsAction"))) {
            if (button->isVisible())
                shown << button;
        }
        std::ranges::sort(shown, {}, [](const QWidget* button) { return button->mapToGlobal(QPoint()).y(); });
        return shown;
    }
    QStringList namesOfActions() const
    {
        QStringList names;
        for (const auto* button : actions())
            names << button->accessibleName();
        return names;
    }
    bool says(const QString& text) const
    {
        return QTest::qWaitFor(
            [this, &text] {
                for (const auto* label : m_frame->findChildren<QLabel*>()) {
                    if (label->isVisible() && label->text().contains(text))
                        return true;
                }
                return false;
            },
            patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        m_texts.use(QStringLiteral("en"), QLocale(QStringLiteral("en_GB")));
        const QString path = m_folder.path(QStringLiteral("shop.aicms"));
        test::makeVault(path, m_clock);
        m_vault = test::openVault(path, m_clock).value();
    }
    void cleanupTestCase()
    {
        m_undo.clear();
        m_frame.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_vault.reset();
    }

    /// Of all screens together, and what has no day comes last.
    void linesStandInTheOrderOfTheirDeadlines()
    {
        open({teller(
                  QStringLiteral("one"), {.lines = {line(u"nine days"_s, m_today.addDays(9)), line(u"no day"_s, {})}}),
            teller(QStringLiteral("two"),
                {.lines = {line(u"late"_s, m_today.addDays(-1)), line(u"two days"_s, m_today.addDays(2))}})});
        QTRY_COMPARE_WITH_TIMEOUT(actions().size(), 4, patience);
        QCOMPARE(namesOfActions(),
            QStringList(
                {u"Continue: late"_s, u"Continue: two days"_s, u"Continue: nine days"_s, u"Continue: no day"_s}));
        QVERIFY(says(QStringLiteral("4 things need you. Everything else is on track.")));
        QVERIFY(test::visibleText(m_frame.get()).contains(QStringLiteral("1 day late")));
        QVERIFY(test::visibleText(m_frame.get()).contains(QStringLiteral("No set day")));
    }

    /// The first is under the keys: Return begins with it, and Down goes to the next.
    void theFirstOneIsUnderTheKeys()
    {
        open({teller(
            QStringLiteral("one"), {.lines = {line(u"second"_s, m_today.addDays(2)), line(u"first"_s, m_today)}})});
        QTRY_COMPARE_WITH_TIMEOUT(actions().size(), 2, patience);
        QTRY_COMPARE(m_frame->focusWidget(), static_cast<QWidget*>(actions().front()));
        QTest::keyClick(m_frame->focusWidget(), Qt::Key_Return);
        QCOMPARE(m_gone.size(), std::size_t(1));
        QCOMPARE(m_gone.front().second.toString(), QStringLiteral("first"));
        QTest::keyClick(m_frame->focusWidget(), Qt::Key_Down);
        QCOMPARE(m_frame->focusWidget(), static_cast<QWidget*>(actions().back()));
        QTest::keyClick(m_frame->focusWidget(), Qt::Key_Return);
        QCOMPARE(m_gone.back().second.toString(), QStringLiteral("second"));
    }

    /// Who has gone on meanwhile stays there.
    void lateAnswersLeaveTheKeysWhereTheyAre()
    {
        ShowToday show;
        ScreenEntry slow = teller(QStringLiteral("slow"), {});
        slow.today = [&show](const shell::Context&, const ShowToday& answer) { show = answer; };
        open({slow});
        auto* elsewhere = test::find<QWidget>(m_frame.get(), "rail")->findChild<QAbstractButton*>();
        elsewhere->setFocus();
        QCOMPARE(m_frame->focusWidget(), static_cast<QWidget*>(elsewhere));
        QVERIFY(!test::visibleText(m_frame.get()).contains(QStringLiteral("All done for today")));
        show(TodayPart {.lines = {line(u"late"_s, m_today)}});
        QTRY_COMPARE_WITH_TIMEOUT(actions().size(), 1, patience);
        QCOMPARE(m_frame->focusWidget(), static_cast<QWidget*>(elsewhere));
    }

    void nothingToDoSaysWhenTheNextThingIs()
    {
        open({teller(QStringLiteral("one"), {.next = m_today.addDays(40)}),
            teller(QStringLiteral("two"), {.next = m_today.addDays(17)})});
        QVERIFY(says(QStringLiteral("All done for today")));
        QVERIFY(says(QStringLiteral("The next deadline is on 29 May 2026.")));
        QVERIFY(says(QStringLiteral("Nothing needs you today. Everything is on track.")));
    }

    /// What is not as it should be is not called "on track".
    void dataCareIsNamedBesideWhatIsToBeDone()
    {
        open({teller(QStringLiteral("one"),
            {.checks = {{true, QStringLiteral("Log unbroken"), QStringLiteral("today")},
                 {false, QStringLiteral("No backup"), {}, {QStringLiteral("test.go"), QStringLiteral("backup")}}}})});
        QVERIFY(says(QStringLiteral("Look at 1 point of data care as well.")));
        QVERIFY(says(QStringLiteral("No backup")));
        for (auto* button : m_frame->findChildren<kit::IconButton*>()) {
            if (button->accessibleName() == QLatin1String("Go there: No backup"))
                button->click();
        }
        QCOMPARE(m_gone.size(), std::size_t(1));
        QCOMPARE(m_gone.front().second.toString(), QStringLiteral("backup"));
    }

    void anErrorOfOneHidesNoOther()
    {
        ScreenEntry broken = teller(QStringLiteral("Broken"), {});
        broken.today = [](const shell::Context&, const ShowToday& show) {
            show(base::fail(base::ErrorKind::Damaged, QStringLiteral("vault.db")));
        };
        open({broken, teller(QStringLiteral("two"), {.lines = {line(u"still here"_s, m_today)}})});
        QTRY_COMPARE_WITH_TIMEOUT(actions().size(), 1, patience);
        auto* problem = test::find<kit::MessageBar>(m_frame.get(), "homeProblem");
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().startsWith(QStringLiteral("Broken could not be read: ")));
        QVERIFY(says(QStringLiteral("1 thing needs you. Not everything could be looked at.")));
    }

    /// Rights: what is not this role's is neither told nor called an error.
    void whatIsNotAllowedIsNotTold()
    {
        ScreenEntry hidden = teller(QStringLiteral("hidden"), {.lines = {line(u"secret"_s, m_today)}});
        hidden.isOffered = [](const shell::Context&) { return false; };
        ScreenEntry refused = teller(QStringLiteral("refused"), {});
        refused.today = [](const shell::Context&, const ShowToday& show) {
            show(base::fail(base::ErrorKind::NotAllowed, QStringLiteral("requests.list")));
        };
        open({hidden, refused, teller(QStringLiteral("two"), {.lines = {line(u"mine"_s, m_today)}})});
        QTRY_COMPARE_WITH_TIMEOUT(namesOfActions(), QStringList {u"Continue: mine"_s}, patience);
        QCOMPARE(m_asked.count(QStringLiteral("hidden")), std::size_t(0));
        QVERIFY(!test::find<kit::MessageBar>(m_frame.get(), "homeProblem")->isVisible());
    }

    /// Whoever takes long keeps nobody else from being seen, and nothing is called done before all have answered.
    void aSlowOneComesLater()
    {
        ShowToday show;
        ScreenEntry slow = teller(QStringLiteral("slow"), {});
        slow.today = [&show](const shell::Context&, const ShowToday& answer) { show = answer; };
        open({slow, teller(QStringLiteral("two"), {.lines = {line(u"quick"_s, m_today)}})});
        QTRY_COMPARE_WITH_TIMEOUT(namesOfActions(), QStringList {u"Continue: quick"_s}, patience);
        QVERIFY(says(QStringLiteral("1 thing needs you. Still looking…")));
        show(TodayPart {.lines = {line(u"slow"_s, m_today.addDays(-3))}});
        QTRY_COMPARE_WITH_TIMEOUT(namesOfActions(), QStringList({u"Continue: slow"_s, u"Continue: quick"_s}), patience);
        // Whoever was on a button is still on it.
        QCOMPARE(m_frame->focusWidget(), static_cast<QWidget*>(actions().back()));
        QVERIFY(says(QStringLiteral("2 things need you. Everything else is on track.")));
    }

    void everyChangeIsAskedAboutWhileThePageIsShown()
    {
        ScreenEntry other = teller(QStringLiteral("other"), {});
        other.make = [](const shell::Context& context, QWidget* parent) {
            return new home::HomeScreen(context, {}, parent); // any screen will do
        };
        open({other});
        QTRY_COMPARE_WITH_TIMEOUT(m_asked[QStringLiteral("other")], 1, patience);
        customers::Customer person;
        person.givenName = QStringLiteral("Greta");
        QVERIFY(m_vault->customers().add(person).result());
        QTRY_COMPARE_WITH_TIMEOUT(m_asked[QStringLiteral("other")], 2, patience);
        QVERIFY(m_frame->show(QStringLiteral("other")));
        QVERIFY(m_vault->customers().add(person).result());
        QTest::qWait(700); // longer than changes are gathered
        QCOMPARE(m_asked[QStringLiteral("other")], 2);
        QVERIFY(m_frame->show(QStringLiteral("home")));
        QTRY_COMPARE_WITH_TIMEOUT(m_asked[QStringLiteral("other")], 3, patience);
    }

    /// Tiles say all in their name, lead on by a click and by Return, and each chart is a table as well.
    void tilesLeadOnAndChartsAreTablesToo()
    {
        TodayPart part;
        shell::TodayTile tile;
        tile.title = QStringLiteral("Open requests");
        tile.icon = QStringLiteral("inbox");
        tile.figure = 1234;
        tile.words = QStringLiteral("1 late");
        tile.series = {1, 2, 3};
        tile.seriesWords = QStringLiteral("month by month");
        tile.way = {QStringLiteral("test.go"), QStringLiteral("tile")};
        part.tiles = {tile, tile};
        part.charts.push_back({QStringLiteral("Records removed"), QStringLiteral("Month"), QStringLiteral("Records"),
            {{QStringLiteral("May"), QStringLiteral("May 2026"), 3, QStringLiteral("3")}}, QStringLiteral("3 in all")});
        open({teller(QStringLiteral("one"), part)});
        QTRY_COMPARE_WITH_TIMEOUT(m_frame->findChildren<home::TileCard*>().size(), 2, patience);
        auto* card = m_frame->findChild<home::TileCard*>();
        QCOMPARE(card->accessibleName(), QStringLiteral("Open requests: 1,234. 1 late"));
        QTRY_VERIFY(card->hasFocus()); // there is no line and nothing to begin
        QTest::keyClick(card, Qt::Key_Return);
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(m_gone.size(), std::size_t(2));
        auto* chart = test::find<kit::ChartPanel>(m_frame.get(), "homeChart");
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
        QTest::keyClick(test::find<QWidget>(chart, "chartAsTable"), Qt::Key_T);
        QVERIFY(chart->isTable());
    }

    void itsLetterBeginsWhatAScreenOffers()
    {
        TodayPart part;
        part.start = {QStringLiteral("New request"), QStringLiteral("plus"), Qt::Key_N,
            {QStringLiteral("test.go"), QStringLiteral("new")}};
        part.lines = {line(u"something"_s, m_today)};
        open({teller(QStringLiteral("one"), part)});
        QTRY_COMPARE_WITH_TIMEOUT(actions().size(), 1, patience);
        QTest::keyClick(m_frame->focusWidget(), Qt::Key_N);
        QCOMPARE(m_gone.back().second.toString(), QStringLiteral("new"));
        test::find<kit::ActionButton>(m_frame.get(), "homeStart")->click();
        QCOMPARE(m_gone.size(), std::size_t(2));
    }

    /// A bad day must not hide the rest of the page: the first of many, and the others at a push.
    void ofManyTheFirstAreShown()
    {
        TodayPart part;
        for (int day = 0; day < 20; ++day)
            part.lines.push_back(line(QStringLiteral("no. %1").arg(day), m_today.addDays(day - 15)));
        open({teller(QStringLiteral("one"), part)});
        QTRY_COMPARE_WITH_TIMEOUT(actions().size(), 8, patience);
        QVERIFY(says(QStringLiteral("20 things need you.")));
        auto* more = test::find<QPushButton>(m_frame.get(), "needsMore");
        QCOMPARE(more->text(), QStringLiteral("Show 12 more"));
        more->click();
        QTRY_COMPARE(actions().size(), 20);
        QTRY_COMPARE(m_frame->focusWidget(), static_cast<QWidget*>(actions().at(8))); // once all have their places
    }

    /// In the pane of a narrow window, and with text twice as large, the columns stand below each other.
    void aNarrowWindowHasOneColumn()
    {
        open({teller(QStringLiteral("one"),
            {.lines = {line(u"a line"_s, m_today)}, .checks = {{true, QStringLiteral("Log unbroken"), {}}}})});
        QVERIFY(says(QStringLiteral("Log unbroken")));
        const auto at = [this](const char* name) {
            auto* card = test::find<QWidget>(m_frame.get(), name);
            return QRect(card->mapTo(m_frame.get(), QPoint()), card->size());
        };
        QTRY_VERIFY(at("careCard").left() > at("needsCard").right());
        QCOMPARE(at("careCard").top(), at("needsCard").top());
        m_frame->resize(1000, 800);
        QTRY_VERIFY(at("careCard").top() > at("needsCard").bottom());
        QCOMPARE(at("careCard").left(), at("needsCard").left());
    }

    /// Everything that can be pressed has a name and is reached by Tab, in the order in which it is read.
    void everythingIsReachedByTabAndHasAName()
    {
        TodayPart part;
        shell::TodayTile tile;
        tile.title = QStringLiteral("Open requests");
        tile.icon = QStringLiteral("inbox");
        tile.way = {QStringLiteral("test.go"), {}};
        part.tiles = {tile};
        part.start
            = {QStringLiteral("New request"), QStringLiteral("plus"), Qt::Key_N, {QStringLiteral("test.go"), {}}};
        part.lines = {line(u"first"_s, m_today), line(u"second"_s, m_today.addDays(1))};
        part.checks = {{false, QStringLiteral("No backup"), {}, {QStringLiteral("test.go"), {}}}};
        open({teller(QStringLiteral("one"), part)});
        QTRY_COMPARE_WITH_TIMEOUT(actions().size(), 2, patience);
        auto* start = test::find<QWidget>(m_frame.get(), "homeStart");
        start->setFocus();
        QStringList reached;
        for (int step = 0; step < 6; ++step) {
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(m_frame->focusWidget());
            QVERIFY(face);
            QCOMPARE(face->role(), QAccessible::Button);
            reached << face->text(QAccessible::Name);
            QTest::keyClick(m_frame->focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(reached.mid(0, 5),
            QStringList({u"New request"_s, u"Open requests: 0. "_s, u"Continue: first"_s, u"Continue: second"_s,
                u"Go there: No backup"_s}));
    }
};

AICMS_WINDOW_TEST(TestHomeScreen)
#include "test_home_screen.moc"
