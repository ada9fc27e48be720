// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/standing.h"
#include "core/sales/orders_service.h"
#include "tests/support/test_program.h"
#include "tests/ui/customers/desk.h"
#include "ui/customers/record/record_screen.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QScrollArea>

using namespace aicms;
using namespace aicms::test;
using consent::State;

/// Consent on the customer's own page: what holds now, and a change in three keys.
class TestRecordConsent : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    base::CustomerId m_hannah;

    State state()
    {
        const auto id = m_desk->workspace->purposes().catalogue()->find(u"marketing_email"_s)->id;
        const auto states = m_desk->workspace->gate().answers(m_hannah, m_desk->clock.now()).result();
        for (const consent::StateRow& row : *states) {
            if (row.purpose == id && row.channel == purposes::Channel::All)
                return row.state;
        }
        return State::NeverAsked;
    }
    QString pill() { return m_desk->find(u"consentNow.marketing_email"_s)->accessibleName(); }
    /// Sends keys to whoever has the focus and counts them.
    int press(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys) {
            QWidget* focus = m_desk->frame->focusWidget();
            QTest::keyClick(focus ? focus : m_desk->frame.get(), key);
        }
        return static_cast<int>(keys.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<Desk>();
        m_hannah = m_desk->addPerson(u"Hannah"_s, u"Okafor"_s);
        m_desk->frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->frame.get()));
    }
    void cleanupTestCase() { m_desk.reset(); }

    /// On the smallest screen three fields stood side by side, and the one that is needed was cut.
    void everyFieldIsWholeOnASmallScreen()
    {
        m_desk->frame->resize(1280, 800);
        m_desk->openRecord(m_hannah);
        QVERIFY(m_desk->waitFor([this] { return m_desk->has(u"consentNow"_s) && m_desk->has(u"recordAnswer"_s); }));
        press({Qt::Key_A});
        QWidget* panel = m_desk->find(u"recordConsent"_s);
        const auto isWhole = [panel](const QString& name) {
            const auto* field = panel->findChild<QWidget*>(name);
            const QWidget* column = panel->parentWidget();
            const QRect place(field->mapTo(panel, QPoint()), field->size());
            return field->isVisible() && panel->rect().contains(place) && panel->width() <= column->width()
                && field->visibleRegion().boundingRect().width() == field->width();
        };
        QVERIFY(m_desk->waitFor([&] { return isWhole(u"recordState"_s); }));
        QVERIFY(m_desk->waitFor([&] { return isWhole(u"recordPurpose"_s); }));
        QVERIFY(panel->findChild<QWidget*>(u"recordState"_s)->width() > theme::px(120));
        press({Qt::Key_Escape});
    }

    /// In the narrow window it stood in three columns, and kept them where it has half the room.
    void theFormFitsAgainAfterTheWindowWasNarrow_data()
    {
        QTest::addColumn<bool>("isByText");
        QTest::newRow("window made narrow and wide") << false;
        QTest::newRow("text made large and usual") << true;
    }
    void theFormFitsAgainAfterTheWindowWasNarrow()
    {
        QFETCH(bool, isByText);
        m_desk->frame->resize(1440, 900);
        m_desk->openRecord(m_hannah);
        QVERIFY(m_desk->waitFor([this] { return m_desk->has(u"consentNow"_s) && m_desk->has(u"recordAnswer"_s); }));
        press({Qt::Key_A});
        const QWidget* panel = m_desk->find(u"recordConsent"_s);
        const QScrollArea* column = nullptr;
        for (QWidget* each = panel->parentWidget(); each && !column; each = each->parentWidget())
            column = qobject_cast<QScrollArea*>(each);
        QVERIFY(column);
        const auto fits = [&] { return column->widget()->width() <= column->viewport()->width(); };
        QVERIFY(m_desk->waitFor(fits));
        const int usual = panel->width();
        if (isByText)
            theme::theme().setTextScale(200);
        else
            m_desk->frame->resize(1024, 700);
        QVERIFY(m_desk->waitFor([&] { return panel->width() != usual; }));
        QTest::qWait(100);
        theme::theme().setTextScale(100);
        m_desk->frame->resize(1440, 900);
        QVERIFY(m_desk->waitFor([&] { return panel->width() == usual; }));
        QVERIFY(fits());
        press({Qt::Key_Escape});
    }

    /// GDPR Art. 7(3): as easy to withdraw as to give.
    void givingAndWithdrawingTakeTheSameThreeKeys()
    {
        m_desk->openRecord(m_hannah);
        QVERIFY(m_desk->waitFor([this] { return m_desk->has(u"consentNow"_s) && m_desk->has(u"recordAnswer"_s); }));
        const int given = press({Qt::Key_A, Qt::Key_A, Qt::Key_Return});
        QVERIFY(m_desk->waitFor([this] { return state() == State::Given; }));
        QVERIFY(m_desk->waitFor([this] { return pill().contains(u"Yes"_s); }));
        const int withdrawn = press({Qt::Key_A, Qt::Key_W, Qt::Key_Return});
        QVERIFY(m_desk->waitFor([this] { return state() == State::Withdrawn; }));
        QVERIFY(m_desk->waitFor([this] { return pill().contains(u"Withdrawn"_s); }));
        QCOMPARE(given, 3);
        QCOMPARE(withdrawn, given);
    }

    /// Nine lines that say "Never asked" filled the column.
    void whatNobodyAskedIsFolded()
    {
        const auto sam = m_desk->addPerson(u"Sam"_s, u"Reyes"_s);
        m_desk->openRecord(sam);
        auto* fold = m_desk->find<QAbstractButton>(u"consentNeverAsked"_s);
        QVERIFY2(fold->text().contains(u"never asked"_s), qPrintable(fold->text()));
        const QString folded = visibleText(m_desk->find(u"consentList"_s));
        fold->click();
        QVERIFY(visibleText(m_desk->find(u"consentList"_s)).size() > folded.size());
    }

    /// She was never asked, and is written to all the same: that is not to be looked for below a fold (K9).
    void anOwnCustomerIsSeen()
    {
        const auto tom = m_desk->addPerson(u"Tom"_s, u"Mehta"_s, u"tom@example.org"_s);
        sales::Order order;
        order.head.customer = tom;
        order.head.at = m_desk->clock.now();
        order.head.currency = u"EUR"_s;
        order.lines.push_back({{}, {}, u"Wheel"_s, *base::Decimal::parse(u"1"_s), *base::Decimal::parse(u"90"_s)});
        QVERIFY(m_desk->workspace->orders().add(order, sales::OrdersService::Stock::Leave).result());
        QVERIFY(m_desk->workspace->gate().allowSoftOptIn(tom, u"marketing_email"_s, {true, true, true, {}}).result());
        m_desk->openRecord(tom);
        QVERIFY(m_desk->waitFor([this] { return m_desk->has(u"consentNow.marketing_email"_s); }));
        QVERIFY2(pill().contains(u"Own customer"_s), qPrintable(pill()));
    }

    void aRestrictionIsSaidOnThePage()
    {
        QVERIFY(m_desk->workspace->gate()
                .restrict(m_hannah, consent::RestrictionGround::NeededForClaims, u"a case"_s)
                .result());
        m_desk->openRecord(m_hannah);
        QVERIFY(m_desk->waitFor([this] { return m_desk->has(u"consentRestricted"_s); }));
        QVERIFY(m_desk->text().contains(u"used for nothing"_s));
        QVERIFY(m_desk->has(u"lockedPill"_s));
        auto* edit = m_desk->find<QAbstractButton>(u"editCustomer"_s);
        QVERIFY(!edit->isEnabled());
        QVERIFY2(edit->toolTip().contains(u"locked"_s), qPrintable(edit->toolTip()));
        QVERIFY(!m_desk->has(u"addNote"_s));
        auto* task = m_desk->find<QAbstractButton>(u"newTask"_s);
        QVERIFY(!task->isEnabled());
        QVERIFY2(task->toolTip().contains(u"no task is planned"_s), qPrintable(task->toolTip()));
        press({Qt::Key_E});
        QVERIFY(m_desk->waitFor([this] { return m_desk->text().contains(u"Look at the restriction"_s); }));
        QVERIFY(!m_desk->has(u"saveCustomer"_s));
    }
};

AICMS_WINDOW_TEST(TestRecordConsent)
#include "test_record_consent.moc"
