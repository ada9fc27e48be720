// SPDX-License-Identifier: GPL-3.0-or-later
// What the form says of an entry that was a mistake, and of a yes that has run out, before it is recorded.
#include "core/consent/standing.h"
#include "tests/support/test_program.h"
#include "tests/ui/consent/consent_shop.h"
#include "ui/kit/toast.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace aicms;
using consent::State;

class TestConsentCorrected : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentShop> m_shop;
    base::CustomerId m_hannah;

    void say(State state, int daysAgo)
    {
        consent::EventDraft entry;
        entry.customer = m_hannah;
        entry.purpose = QStringLiteral("marketing_email");
        entry.state = state;
        entry.at = base::UtcTime {m_shop->clock.now().microseconds - daysAgo * test::ConsentShop::day};
        entry.reason = QStringLiteral("found later");
        QVERIFY(m_shop->vault->consent().record(entry).result());
    }
    QDate daysAgo(int days) const { return m_shop->vault->today().addDays(-days); }
    QString dayText(int days) const { return QLocale().toString(daysAgo(days), QStringLiteral("d MMM yyyy")); }
    void correctNewest(int entries)
    {
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([&] { return m_shop->rows("ledgerTable")->rowCount() == entries; }));
        m_shop->find<kit::DataTable>("ledgerTable")->setCurrentId(1);
        m_shop->click("correctEntry");
    }
    void choose(State state)
    {
        auto* answer = m_shop->find<QComboBox>("recordState");
        answer->setCurrentIndex(answer->findData(static_cast<int>(state)));
    }
    QString summary() { return m_shop->find<QLabel>("recordSummary")->text(); }
    bool toastSays(const QString& words)
    {
        return m_shop->waitFor([&] {
            return std::ranges::any_of(m_shop->frame->findChildren<kit::Toast*>(),
                [&](const kit::Toast* toast) { return toast->text().contains(words); });
        });
    }
    State answerNow()
    {
        const auto rows = m_shop->vault->gate().answers(m_hannah, m_shop->clock.now()).result();
        const auto catalogue = m_shop->vault->purposes().catalogue();
        const base::PurposeId email = catalogue->find(QStringLiteral("marketing_email"))->id;
        for (const consent::ShownAnswer& row : *rows) {
            if (row.purpose == email && row.channel == purposes::Channel::All)
                return row.state;
        }
        return State::Unknown;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::ConsentShop>();
        m_hannah = m_shop->addPerson(QStringLiteral("Hannah"), QStringLiteral("Okafor"), QStringLiteral("h@a.example"));
    }
    void cleanup() { m_shop.reset(); }

    /// A no that was never hers is struck out, and her own yes counts again. That is said beforehand.
    void aMistakeLetsTheAnswerBeforeCount()
    {
        say(State::Given, 100);
        say(State::Withdrawn, 10);
        correctNewest(2);
        QCOMPARE(m_shop->find<QComboBox>("recordState")->itemText(0), QStringLiteral("This entry was a mistake"));
        // Anything else in its place takes her yes away, and says so.
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("recordWarning")->isVisible(); }));
        const QString warned = test::visibleText(m_shop->find("recordWarning"));
        QVERIFY2(warned.contains(QStringLiteral("does not count again: Agreed on %1 (entry 1)").arg(dayText(100))),
            qPrintable(warned));
        choose(State::Unknown);
        QVERIFY2(summary().contains(QLatin1String("Entry 2 will be struck out")), qPrintable(summary()));
        QVERIFY2(summary().contains(
                     QStringLiteral("The answer that counts then: Agreed on %1 (entry 1).").arg(dayText(100))),
            qPrintable(summary()));
        QVERIFY(!m_shop->frame->findChild<QWidget*>(QStringLiteral("recordWarning"))->isVisible());
        // Whatever the other fields say: struck out is what was wrong.
        m_shop->find<QComboBox>("recordPurpose")->setCurrentIndex(0);
        m_shop->find<QLineEdit>("recordReason")->setText(QStringLiteral("the letter of another Hannah"));
        m_shop->click("recordSave");
        QVERIFY(m_shop->waitFor([this] { return answerNow() == State::Given; }));
        const auto entries = m_shop->vault->consent().history(m_hannah).result().value();
        QCOMPARE(entries.back().names.purposeCode, QStringLiteral("marketing_email"));
        QVERIFY(toastSays(QStringLiteral("Entry 2 is struck out (entry 3). The answer that counts now: Agreed on ")));
    }

    /// Beside the ledger stands the entry on which the answer rests, and not the one that struck out a mistake.
    void theEntryThatDecidesIsShownFirst()
    {
        say(State::Given, 100);
        say(State::Withdrawn, 10);
        consent::EventDraft strike;
        strike.customer = m_hannah;
        strike.purpose = QStringLiteral("marketing_email");
        strike.state = State::Unknown;
        strike.corrects = 2;
        strike.reason = QStringLiteral("the letter of another Hannah");
        QVERIFY(m_shop->vault->consent().record(strike).result());
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 3; }));
        const auto shown = [this] { return test::visibleText(m_shop->find("entryCard")); };
        QVERIFY2(m_shop->waitFor([&] { return shown().contains(QLatin1String("Entry 1")); }), qPrintable(shown()));
        QVERIFY2(
            shown().contains(QLatin1String("None was shown")), qPrintable(shown())); // which the ledger has no room for
        // What somebody chooses stays.
        m_shop->find<kit::DataTable>("ledgerTable")->setCurrentId(1);
        QVERIFY2(shown().contains(QLatin1String("Entry 3")), qPrintable(shown()));
        say(State::Refused, 50);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 4; }));
        QVERIFY2(shown().contains(QLatin1String("Entry 3")), qPrintable(shown()));
    }

    void withoutAnotherAnswerSheCountsAsNeverAsked()
    {
        say(State::Given, 100);
        correctNewest(1);
        choose(State::Unknown);
        QVERIFY(m_shop->waitFor([this] { return summary().contains(QLatin1String("counts as never asked")); }));
        choose(State::Withdrawn);
        QVERIFY(!m_shop->frame->findChild<QWidget*>(QStringLiteral("recordWarning"))->isVisible());
    }

    /// A form that turns up years later says yes to nothing that may be done today.
    void aYesThatHasRunOutSaysSo()
    {
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("stateTable")->rowCount() > 0; }));
        m_shop->find("stateTable")->setFocus();
        m_shop->press({Qt::Key_N});
        choose(State::Given);
        QVERIFY2(!summary().contains(QLatin1String("Its time was up")), qPrintable(summary()));
        const QDate then = m_shop->vault->today().addYears(-3);
        m_shop->find<QLineEdit>("recordAt")->setText(then.toString(Qt::ISODate));
        const QString over = QStringLiteral("Its time was up on %1 already")
                                 .arg(QLocale().toString(then.addMonths(24), QStringLiteral("d MMM yyyy")));
        QVERIFY2(summary().contains(over), qPrintable(summary()));
        m_shop->find<QLineEdit>("recordProof")->setText(QStringLiteral("an old form."));
        QVERIFY2(summary().endsWith(QLatin1String("an old form.")), qPrintable(summary()));
        m_shop->find<QLineEdit>("recordReason")->setText(QStringLiteral("lay in a drawer"));
        m_shop->click("recordSave");
        QVERIFY(m_shop->waitFor([this] { return answerNow() == State::Expired; }));
        QVERIFY(toastSays(over));
    }
};

AICMS_WINDOW_TEST(TestConsentCorrected)
#include "test_consent_corrected.moc"
