// SPDX-License-Identifier: GPL-3.0-or-later
// What is there to be seen of the lists in a small window and with large text, and the words that explain them.
#include "tests/support/test_program.h"
#include "tests/ui/consent/consent_shop.h"
#include "tests/ui/kit/whole_cells.h"
#include "ui/consent/everyone_page.h"
#include "ui/consent/renewal_panel.h"
#include "ui/kit/chip.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>

using namespace aicms;
using consent::State;

class TestConsentRoom : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentShop> m_shop;
    base::CustomerId m_ada;

    void record(const QString& purpose, State state)
    {
        consent::EventDraft entry;
        entry.customer = m_ada;
        entry.purpose = purpose;
        entry.state = state;
        entry.at = base::UtcTime {m_shop->clock.now().microseconds - 100 * test::ConsentShop::day};
        entry.reason = QStringLiteral("found later");
        QVERIFY(m_shop->vault->consent().record(entry).result());
    }
    QString cell(const char* table, int row, const char* column)
    {
        kit::PagedTableModel* model = m_shop->rows(table);
        return model->index(row, model->columnOf(QString::fromLatin1(column))).data(Qt::DisplayRole).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::ConsentShop>();
        m_shop->frame->resize(1280, 800);
        m_ada = m_shop->addPerson(QStringLiteral("Ada"), QStringLiteral("Sol"), QStringLiteral("ada@example.org"));
        record(QStringLiteral("marketing_email"), State::Given);
        record(QStringLiteral("marketing_post"), State::Refused);
    }
    void cleanup() { m_shop.reset(); }

    /// Picture 07 in the smallest usual window: no column is missing but the ground, which the entry says.
    void allColumnsOfAPersonInASmallWindow()
    {
        m_shop->openPerson(m_ada);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("stateTable")->rowCount() > 0; }));
        auto* ledger = m_shop->find<kit::DataTable>("ledgerTable");
        QVERIFY(m_shop->waitFor([ledger] { return ledger->rows()->rowCount() == 2; }));
        for (const char* column : {"seq", "at", "purpose", "change", "how", "notice", "proof", "by"})
            QVERIFY2(ledger->isColumnVisible(QString::fromLatin1(column)), column);
        QVERIFY(!m_shop->frame->findChild<QLabel*>(QStringLiteral("ledgerMore"))->isVisible());
        auto* states = m_shop->find<kit::DataTable>("stateTable");
        for (const char* column : {"all", "email", "phone", "post"})
            QVERIFY2(m_shop->waitFor([&] { return states->isColumnVisible(QString::fromLatin1(column)); }), column);
        QCOMPARE(m_shop->find<QLabel>("fact.ground")->text(), QStringLiteral("Consent"));
        QCOMPARE(cell("stateTable", 0, "email"), QStringLiteral("Yes"));
        QCOMPARE(cell("stateTable", 0, "phone"), QStringLiteral("–"));
        // A row has the focus, so that no frame goes through all of them.
        QVERIFY(m_shop->waitFor([states] { return states->hasFocus() && states->currentId() == 1; }));
    }

    /// Picture 07: the day, the answers, the ledger and the entry with its proof are seen at one look, and a day that
    /// is chosen moves none of them out of it.
    void allOfAPersonIsSeenAtOneLook_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("picture") << QSize(1440, 900);
        QTest::newRow("lower") << QSize(1440, 870);
        QTest::newRow("smallest usual") << QSize(1280, 800);
    }
    void allOfAPersonIsSeenAtOneLook()
    {
        QFETCH(QSize, size);
        m_shop->frame->resize(size);
        record(QStringLiteral("marketing_email"), State::Renewed);
        record(QStringLiteral("marketing_phone"), State::Refused);
        record(QStringLiteral("third_party_sharing"), State::Refused);
        m_shop->openPerson(m_ada);
        auto* states = m_shop->find<kit::DataTable>("stateTable");
        auto* ledger = m_shop->find<kit::DataTable>("ledgerTable");
        QVERIFY(m_shop->waitFor([&] { return ledger->rows()->rowCount() == 5 && states->rows()->rowCount() > 10; }));
        const auto* page = m_shop->find<QScrollArea>("consentPerson");
        const auto isWholeInSight
            = [](const QWidget* part) { return part->visibleRegion().boundingRect() == part->rect(); };
        const auto rowsSeen = [](const kit::DataTable* table) {
            return table->viewport()->visibleRegion().boundingRect().height()
                / table->verticalHeader()->defaultSectionSize();
        };
        const auto isAllSeen = [&] {
            return page->verticalScrollBar()->maximum() == 0 && isWholeInSight(m_shop->find("asOfSlider"))
                && rowsSeen(states) >= 2 && rowsSeen(ledger) >= 2 && isWholeInSight(m_shop->find("saveReceipt"))
                && std::ranges::all_of(
                    std::array {"fact.purpose", "fact.when", "fact.by", "fact.how", "fact.notice", "fact.proof"},
                    [&](const char* fact) { return isWholeInSight(m_shop->find(fact)); });
        };
        QVERIFY(m_shop->waitFor(isAllSeen));
        auto* day = m_shop->find<QLineEdit>("asOfDay");
        day->setFocus();
        day->selectAll();
        QTest::keyClicks(day, m_shop->vault->today().addDays(-50).toString(Qt::ISODate));
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(m_shop->waitFor([states] { return states->hasFocus(); }));
        QVERIFY(m_shop->waitFor(isAllSeen));
        QVERIFY(isWholeInSight(day));
        states->setFocus();
        m_shop->press({Qt::Key_End});
        QVERIFY(m_shop->waitFor([states] {
            const QRect last = states->visualRect(states->currentIndex());
            return states->currentIndex().row() == states->rows()->rowCount() - 1
                && states->viewport()->visibleRegion().contains(last.center());
        }));
    }

    /// Two purposes may differ in their last word: each is read whole. With large text one bar, the page's, leads to
    /// the last.
    void everyPurposeIsReadInASmallWindow_data()
    {
        QTest::addColumn<int>("scale");
        QTest::newRow("usual text") << 100;
        QTest::newRow("large text") << 200;
    }
    void everyPurposeIsReadInASmallWindow()
    {
        QFETCH(int, scale);
        theme::theme().setTextScale(scale);
        record(QStringLiteral("marketing_email"), State::Renewed);
        m_shop->openPerson(m_ada);
        auto* states = m_shop->find<kit::DataTable>("stateTable");
        auto* ledger = m_shop->find<kit::DataTable>("ledgerTable");
        QVERIFY(m_shop->waitFor([&] { return ledger->rows()->rowCount() == 3 && states->rows()->rowCount() > 10; }));
        const auto scrolls = [](const kit::DataTable* table) { return table->verticalScrollBar()->maximum() > 0; };
        if (scale > 100) // with usual text all is seen at one look, and the lists scroll
            QVERIFY(m_shop->waitFor([&] { return !scrolls(states) && !scrolls(ledger); }));
        QVERIFY(m_shop->waitFor([states] { return test::isWhole(*states, QStringLiteral("purpose")); }));
        QVERIFY(!states->isColumnVisible(QStringLiteral("sms"))); // nothing is asked by text message
        QVERIFY(states->isColumnVisible(QStringLiteral("post")));
        const auto* page = m_shop->find<QScrollArea>("consentPerson");
        const auto isSettled = [page] { return page->height() >= page->minimumSizeHint().height(); };
        QVERIFY(m_shop->waitFor(isSettled)); // in a low window it is as high as its contents, whatever came last
        states->setFocus();
        m_shop->press({Qt::Key_End});
        QVERIFY(m_shop->waitFor([&] { // the keys' row is in sight
            const QRect last = states->visualRect(states->currentIndex());
            return states->currentIndex().row() == states->rows()->rowCount() - 1
                && states->viewport()->visibleRegion().contains(last.center());
        }));
        m_shop->find<QTabBar>("consentTabs")->setCurrentIndex(0);
        auto* everyone = m_shop->find<kit::DataTable>("everyoneTable");
        QVERIFY(m_shop->waitFor([&] { return everyone->rows()->rowCount() > 8 && !scrolls(everyone); }));
        QVERIFY(test::isWhole(*everyone, QStringLiteral("purpose")));
        theme::theme().setTextScale(100);
    }

    /// The words below the ledger were painted over its last row.
    void theLineBelowTheLedgerLiesOverNoRow()
    {
        for (const char* purpose : {"ai_recommendation", "ai_forecast_individual", "third_party_sharing"})
            record(QString::fromLatin1(purpose), State::Refused);
        m_shop->openPerson(m_ada);
        auto* ledger = m_shop->find<kit::DataTable>("ledgerTable");
        QVERIFY(m_shop->waitFor([ledger] { return ledger->rows()->rowCount() == 5; }));
        const auto* more = m_shop->frame->findChild<QLabel*>(QStringLiteral("ledgerMore"));
        int seen = 0;
        for (int height = 1000; height > 780; height -= 20) {
            m_shop->frame->resize(1240, height);
            QTest::qWait(60);
            if (!more->isVisible() || m_shop->find<QScrollArea>("consentPerson")->verticalScrollBar()->maximum() > 0)
                continue;
            ++seen;
            const QPoint end = ledger->mapTo(m_shop->frame.get(), ledger->rect().bottomLeft());
            QVERIFY(more->mapTo(m_shop->frame.get(), QPoint()).y() > end.y());
        }
        QVERIFY(seen > 0);
    }

    /// From an answer the Enter key leads to the entry that decided it.
    void anAnswerOpensItsEntry()
    {
        m_shop->openPerson(m_ada);
        auto* states = m_shop->find<kit::DataTable>("stateTable");
        auto* ledger = m_shop->find<kit::DataTable>("ledgerTable");
        QVERIFY(m_shop->waitFor([&] { return ledger->rows()->rowCount() == 2 && states->currentId() == 1; }));
        states->setFocus();
        m_shop->press({Qt::Key_Return});
        QVERIFY(m_shop->waitFor([ledger] { return ledger->hasFocus(); }));
        QVERIFY(m_shop->waitFor([ledger] {
            const QRect row = ledger->visualRect(ledger->currentIndex());
            return ledger->viewport()->visibleRegion().contains(row.center());
        }));
    }

    /// Of 47,112 people "47,1…" was left.
    void everyCountIsReadWhole_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<int>("scale");
        QTest::addColumn<qint64>("people");
        for (const QLocale& locale : {QLocale(QLocale::English), QLocale(QLocale::German)}) {
            for (const int scale : {100, 200}) {
                for (const qint64 people : {qint64(47'112), qint64(1'000'000), qint64(4'444'444)})
                    QTest::addRow("%s, %d %%, %lld", qPrintable(locale.name()), scale, people)
                        << locale << scale << people;
            }
        }
    }
    void everyCountIsReadWhole()
    {
        QFETCH(QLocale, locale);
        QFETCH(int, scale);
        QFETCH(qint64, people);
        const QLocale usual;
        const auto back = qScopeGuard([&usual] {
            QLocale::setDefault(usual);
            theme::theme().setTextScale(100);
        });
        QLocale::setDefault(locale);
        m_shop->commands.run(QStringLiteral("go.consent"));
        const auto* everyone = m_shop->find<kit::DataTable>("everyoneTable");
        QVERIFY(m_shop->waitFor([everyone] { return everyone->rows()->rowCount() > 8; }));
        const auto catalogue = m_shop->vault->purposes().catalogue();
        std::vector<consent::ShownCount> counts;
        for (const purposes::Purpose& purpose : catalogue->purposes()) {
            for (const State state :
                {State::Given, State::Refused, State::Withdrawn, State::Expired, State::Objected, State::Requested})
                counts.push_back({purpose.id, state, consent::Standing::AsAnswered, people});
            for (const auto standing : {consent::Standing::AskAgain, consent::Standing::NoProof,
                     consent::Standing::HeldBack, consent::Standing::OwnCustomer, consent::Standing::SomeWays})
                counts.push_back({purpose.id, State::Given, standing, people});
        }
        auto* page = m_shop->frame->findChild<ui_consent::EveryonePage*>();
        page->showCounts(counts, 11 * people); // as many as never answered are left
        theme::theme().setTextScale(scale); // afterwards, as in the settings
        QCOMPARE(cell("everyoneTable", 0, "yes"), locale.toString(people));
        for (const kit::TableColumn& column : everyone->rows()->columns()) {
            if (column.kind != kit::CellKind::Number)
                continue;
            QVERIFY2(everyone->isColumnVisible(column.id), qPrintable(column.id));
            QVERIFY2(test::isWhole(*everyone, column.id), qPrintable(column.id));
        }
    }

    /// "Yes, rene…" is no answer.
    void noAnswerIsCut_data()
    {
        QTest::addColumn<int>("scale");
        QTest::newRow("usual text") << 100;
        QTest::newRow("large text") << 200;
    }
    void noAnswerIsCut()
    {
        QFETCH(int, scale);
        record(QStringLiteral("marketing_email"), State::Renewed);
        theme::theme().setTextScale(scale);
        m_shop->openPerson(m_ada);
        auto* states = m_shop->find<kit::DataTable>("stateTable");
        QVERIFY(m_shop->waitFor([&] { return cell("stateTable", 0, "email") == QLatin1String("Yes, renewed"); }));
        for (const char* way : {"all", "email", "phone", "post"})
            QVERIFY2(test::isWhole(*states, QString::fromLatin1(way)), way);
        QVERIFY(test::isWhole(*m_shop->find<kit::DataTable>("ledgerTable"), QStringLiteral("change")));
        theme::theme().setTextScale(100);
    }

    /// "Withdra…" stood there once the text was made larger: the columns had been measured before.
    void noAnswerIsCutWhenTheTextGrows()
    {
        record(QStringLiteral("marketing_email"), State::Withdrawn);
        const auto usual = qScopeGuard([] { theme::theme().setTextScale(100); });
        m_shop->openPerson(m_ada);
        auto* states = m_shop->find<kit::DataTable>("stateTable");
        QVERIFY(m_shop->waitFor([&] { return cell("stateTable", 0, "email") == QLatin1String("Withdrawn"); }));
        for (const int scale : {110, 120, 130}) {
            theme::theme().setTextScale(scale);
            for (const char* way : {"all", "email"})
                QVERIFY2(m_shop->waitFor([&] { return test::isWhole(*states, QString::fromLatin1(way)); }), way);
            auto* ledger = m_shop->find<kit::DataTable>("ledgerTable");
            QVERIFY(m_shop->waitFor([&] { return test::isWhole(*ledger, QStringLiteral("change")); }));
        }
    }

    /// What has no room goes whole, with a word for it below the rows: half of a name tells nobody who it was.
    void whatHasNoRoomInTheLedgerIsNamed()
    {
        record(QStringLiteral("marketing_email"), State::Renewed);
        m_shop->frame->resize(1100, 800);
        m_shop->openPerson(m_ada);
        auto* ledger = m_shop->find<kit::DataTable>("ledgerTable");
        QVERIFY(m_shop->waitFor([ledger] { return ledger->rows()->rowCount() == 3; }));
        const auto* more = m_shop->find<QLabel>("ledgerMore");
        const auto inCard
            = [](const QWidget* widget) { return QRect(widget->mapTo(widget->window(), QPoint()), widget->size()); };
        const QWidget* card = more->parentWidget();
        QVERIFY(m_shop->waitFor([&] {
            return !inCard(more).intersects(inCard(ledger)) && inCard(card).contains(inCard(more))
                && more->height() >= more->heightForWidth(more->width());
        }));
        QVERIFY(inCard(more).left() >= inCard(card).left() + theme::px(8));
        QVERIFY(!ledger->isColumnVisible(QStringLiteral("notice")));
        for (const char* column : {"seq", "at", "purpose", "change", "how", "proof", "by"}) {
            if (ledger->isColumnVisible(QString::fromLatin1(column)))
                QVERIFY2(test::isWhole(*ledger, QString::fromLatin1(column)), column);
        }
    }

    /// In a low window the form's foot leaves the field that it is about in sight.
    void aRefusalLeavesItsFieldInSight()
    {
        theme::theme().setTextScale(200);
        m_shop->openPerson(m_ada);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 2; }));
        m_shop->press({Qt::Key_N});
        const QWidget* answer = m_shop->find("recordState");
        QVERIFY(m_shop->waitFor([answer] { return answer->hasFocus() && !answer->visibleRegion().isEmpty(); }));
        m_shop->press({Qt::Key_Return});
        const QWidget* message = m_shop->find("recordMessage");
        const QWidget* save = m_shop->find("recordSave");
        const auto top = [this](const QWidget* widget) { return widget->mapTo(m_shop->frame.get(), QPoint()).y(); };
        QVERIFY(m_shop->waitFor([&] {
            return answer->hasFocus() && top(answer) + answer->height() <= top(message)
                && answer->visibleRegion().boundingRect().height() == answer->height()
                && save->visibleRegion().boundingRect().height() == save->height();
        }));
        m_shop->find<QComboBox>("recordState")->setCurrentIndex(0);
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("recordSummary")->isVisible(); }));
        theme::theme().setTextScale(100);
    }

    /// With large text the page opened past the name and the day, and a day that was typed left its field behind.
    void largeTextOpensWithTheDay()
    {
        const auto usual = qScopeGuard([] { theme::theme().setTextScale(100); });
        theme::theme().setTextScale(200);
        m_shop->openPerson(m_ada);
        auto* states = m_shop->find<kit::DataTable>("stateTable");
        QVERIFY(m_shop->waitFor([states] { return states->rows()->rowCount() > 10 && states->currentId() == 1; }));
        QTest::qWait(100); // whatever follows the keys
        const QWidget* tabs = m_shop->find("consentTabs");
        QCOMPARE(tabs->visibleRegion().boundingRect().height(), tabs->height());
        auto* day = m_shop->find<QLineEdit>("asOfDay");
        QVERIFY(!day->visibleRegion().isEmpty());
        day->setFocus();
        day->selectAll();
        QTest::keyClicks(day, m_shop->vault->today().addDays(-50).toString(Qt::ISODate));
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(m_shop->waitFor([day] { return !day->hasFocus(); }));
        QTest::qWait(100);
        QCOMPARE(day->visibleRegion().boundingRect().height(), day->height());
        m_shop->press({Qt::Key_T}); // the page's keys go on
        QVERIFY(m_shop->waitFor(
            [&] { return !m_shop->frame->findChild<QWidget*>(QStringLiteral("backToToday"))->isVisible(); }));
    }

    /// With large text no way of asking goes: it is scrolled to. What leaves the ledger is named.
    void largeTextKeepsTheAnswers()
    {
        theme::theme().setTextScale(200);
        m_shop->openPerson(m_ada);
        auto* ledger = m_shop->find<kit::DataTable>("ledgerTable");
        QVERIFY(m_shop->waitFor([ledger] { return ledger->rows()->rowCount() == 2; }));
        auto* states = m_shop->find<kit::DataTable>("stateTable");
        for (const char* column : {"all", "email", "phone", "post"})
            QVERIFY2(states->isColumnVisible(QString::fromLatin1(column)), column);
        const bool isWhole = ledger->isColumnVisible(QStringLiteral("notice"));
        const auto* more = m_shop->frame->findChild<QLabel*>(QStringLiteral("ledgerMore"));
        QVERIFY(m_shop->waitFor([&] { return more->isVisible() != isWhole; }));
        m_shop->find("asOfSlider")->setFocus();
        m_shop->press({Qt::Key_Home}); // into the past: the way back comes beside the day
        m_shop->find("backToToday");
        const auto* page = m_shop->find<QScrollArea>("consentPerson");
        QVERIFY(m_shop->waitFor([page] { return page->widget()->width() <= page->viewport()->width(); }));
        m_shop->find<QTabBar>("consentTabs")->setCurrentIndex(0);
        auto* everyone = m_shop->find<kit::DataTable>("everyoneTable");
        QVERIFY(m_shop->waitFor([everyone] { return everyone->rows()->rowCount() > 0; }));
        for (const char* column : {"yes", "asked", "no", "withdrawn", "expired", "objected", "never"})
            QVERIFY2(everyone->isColumnVisible(QString::fromLatin1(column)), column);
        // The ground stands beside the purpose that is chosen as well.
        QVERIFY(m_shop->waitFor(
            [this] { return test::visibleText(m_shop->find("peopleCard")).contains(QLatin1String("Consent")); }));
        theme::theme().setTextScale(100);
    }

    /// The form begins in sight: what has the focus is neither above the window nor below its own foot.
    void withLargeTextTheFirstFieldIsSeen()
    {
        theme::theme().setTextScale(200);
        m_shop->openPerson(m_ada);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 2; }));
        m_shop->press({Qt::Key_N});
        const QWidget* answer = m_shop->find("recordState");
        const QWidget* summary = m_shop->find("recordSummary");
        const auto top = [this](const QWidget* widget) { return widget->mapTo(m_shop->frame.get(), QPoint()).y(); };
        QVERIFY(m_shop->waitFor([&] {
            return answer->hasFocus() && !answer->visibleRegion().isEmpty()
                && top(answer) + answer->height() <= top(summary);
        }));
        theme::theme().setTextScale(100);
    }

    void theWordsAreExplained()
    {
        m_shop->openPerson(m_ada);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("stateTable")->rowCount() > 0; }));
        m_shop->click("stateWords");
        const QString said = test::visibleText(m_shop->find("answerMeanings"));
        QVERIFY2(said.contains(QLatin1String("until it is withdrawn or its time is up")), qPrintable(said));
        QVERIFY2(said.contains(QLatin1String("another ground than consent")), qPrintable(said));
        QVERIFY2(said.contains(QLatin1String("Not used until the person agrees")), qPrintable(said));
        m_shop->press({Qt::Key_Escape});
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("stateWords")->hasFocus(); }));
    }

    /// The chips say how many, and what is rare is offered where somebody stands so.
    void theChipsCount()
    {
        m_shop->commands.run(QStringLiteral("go.consent"));
        auto* yes = m_shop->find<kit::Chip>("people.given");
        QVERIFY(m_shop->waitFor([yes] { return yes->text() == QLatin1String("Yes  1"); }));
        QVERIFY(yes->accessibleDescription().startsWith(QLatin1String("Agreed. Used for")));
        QVERIFY(!m_shop->frame->findChild<kit::Chip*>(QStringLiteral("people.no_proof"))->isVisible());
        QVERIFY(m_shop->find("everyoneTable")->hasFocus());
    }

    /// A part of the people is seen below the purposes: the wheel over them brings the rest before it turns their rows.
    void theWheelTurnsThePageFirst()
    {
        for (int i = 0; i < 40; ++i) {
            customers::Customer customer;
            customer.givenName = QStringLiteral("Person %1").arg(i);
            QVERIFY(m_shop->vault->customers().add(customer).result());
        }
        m_shop->frame->resize(1280, 800);
        m_shop->commands.run(QStringLiteral("go.consent"));
        m_shop->click("people.all");
        auto* people = m_shop->find<kit::DataTable>("peopleTable");
        QVERIFY(m_shop->waitFor([people] { return people->rows()->rowCount() > 40; }));
        const auto* page = m_shop->frame->findChild<ui_consent::EveryonePage*>();
        const QScrollBar* bar = page->verticalScrollBar();
        QVERIFY(m_shop->waitFor([&] { return bar->maximum() > 0 && people->verticalScrollBar()->maximum() > 0; }));
        QVERIFY(people->visibleRegion().boundingRect().height() < people->height());
        const auto turn = [people](int by) {
            const QPointF place(20, 20);
            QWheelEvent wheel(place, people->viewport()->mapToGlobal(place), {}, QPoint(0, by), Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(people->viewport(), &wheel);
        };
        turn(-120);
        QVERIFY(bar->value() > 0);
        QCOMPARE(people->verticalScrollBar()->value(), 0);
        for (int i = 0; i < 40 && people->verticalScrollBar()->value() == 0; ++i)
            turn(-120);
        QVERIFY(people->verticalScrollBar()->value() > 0); // then their own rows
    }

    /// Somebody ticks one row after the other: none may move when the bar comes.
    void ticksMoveNoRow()
    {
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 1; }));
        const auto top = [this] { return m_shop->find("peopleTable")->mapTo(m_shop->frame.get(), QPoint()).y(); };
        const int before = top();
        m_shop->rows("peopleTable")->checkAll();
        QVERIFY(m_shop->find("peopleBulk")->isVisible());
        QTest::qWait(50);
        QCOMPARE(top(), before);
        QVERIFY(test::visibleText(m_shop->find("consentScreen")).contains(QLatin1String("in two years")));
    }

    /// Whoever closes the letters is where they were opened.
    void theKeysComeBackFromTheLetters()
    {
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 1; }));
        m_shop->rows("peopleTable")->checkAll();
        m_shop->find("askToRenew")->setFocus();
        m_shop->press({Qt::Key_Space});
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("renewalLetters")->hasFocus(); }));
        m_shop->find("renewalCancel")->setFocus();
        m_shop->press({Qt::Key_Space});
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("peopleTable")->hasFocus(); }));
    }
};

AICMS_WINDOW_TEST(TestConsentRoom)
#include "test_consent_room.moc"
