// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/receipt.h"
#include "core/consent/standing.h"
#include "tests/support/test_program.h"
#include "tests/ui/consent/consent_shop.h"
#include "ui/answers/proof_field.h"
#include "ui/answers/record_panel.h"
#include "ui/consent/entry_card.h"
#include "ui/consent/receipt_check.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/form_field.h"

#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace aicms;
using consent::State;

/// What a shop shows when somebody asks: the wording, the paper, who recorded it, what ended it, and a receipt.
class TestConsentProof : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentShop> m_shop;
    base::CustomerId m_hannah;

    std::vector<consent::HistoryEntry> history() { return m_shop->vault->consent().history(m_hannah).result().value(); }
    answers::RecordPanel* openPanel()
    {
        m_shop->openPerson(m_hannah);
        // The answer before is there when the panel is gone, not when it is in the ledger.
        const auto* before = m_shop->frame->findChild<QWidget*>(QStringLiteral("recordConsent"));
        if (!m_shop->waitFor([before] { return !before->isVisible(); }))
            qFatal("the panel stays open");
        m_shop->find("stateTable")->setFocus();
        m_shop->press({Qt::Key_N});
        return static_cast<answers::RecordPanel*>(m_shop->find("recordConsent"));
    }
    /// How many fields are marked as carried over.
    qsizetype marks()
    {
        return std::ranges::count(m_shop->find("recordConsent")->findChildren<kit::FormField*>(),
            QStringLiteral("As with the last answer"), &kit::FormField::message);
    }
    void publish(const QString& text, int daysAgo, const QString& language = QStringLiteral("en"))
    {
        purposes::Publication publication;
        publication.code = QStringLiteral("privacy");
        publication.publishedAt = base::UtcTime {m_shop->clock.now().microseconds - daysAgo * test::ConsentShop::day};
        publication.reason = QStringLiteral("on paper before");
        publication.texts.insert(language, {QStringLiteral("Our promise"), text, {}});
        QVERIFY(m_shop->vault->notices().publish(publication).result());
    }
    QString chosenWording() { return m_shop->find<QComboBox>("recordWording")->currentText(); }
    bool isShown(const char* name) const
    {
        const auto* widget = m_shop->frame->findChild<QWidget*>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }
    /// Another way and another channel; the wording that was published stands there already.
    void chooseOthers()
    {
        auto* wordings = m_shop->find<QComboBox>("recordWording");
        QVERIFY(m_shop->waitFor([&] { return wordings->count() == 2; }));
        QCOMPARE(wordings->currentIndex(), 1);
        m_shop->find<QComboBox>("recordHow")->setCurrentIndex(1);
        m_shop->find<QComboBox>("recordChannel")->setCurrentIndex(1);
    }
    /// Records an answer in the panel as it stands after `prepare`.
    void record(Qt::Key letter, const std::function<void(answers::RecordPanel*)>& prepare = {})
    {
        answers::RecordPanel* panel = openPanel();
        if (prepare)
            prepare(panel);
        m_shop->find<QComboBox>("recordState")->setFocus();
        m_shop->press({letter, Qt::Key_Return});
    }
    ui_consent::EntryCard* openEntry(qint64 newest)
    {
        m_shop->openPerson(m_hannah);
        const auto count = static_cast<int>(history().size());
        m_shop->waitFor([&] { return m_shop->rows("ledgerTable")->rowCount() == count; });
        m_shop->find<kit::DataTable>("ledgerTable")->setCurrentId(0);
        m_shop->find<kit::DataTable>("ledgerTable")->setCurrentId(newest);
        return static_cast<ui_consent::EntryCard*>(m_shop->find("entryCard"));
    }
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::ConsentShop>();
        m_hannah = m_shop->addPerson(QStringLiteral("Hannah"), QStringLiteral("Okafor"), QStringLiteral("h@a.example"));
        publish(QStringLiteral("We write you a letter."), 900);
    }
    void cleanup() { m_shop.reset(); }

    void theWordingThatWasShownGoesWithTheAnswer()
    {
        record(Qt::Key_A, [this](answers::RecordPanel*) {
            auto* wordings = m_shop->find<QComboBox>("recordWording");
            QVERIFY(m_shop->waitFor([&] { return wordings->count() == 2; }));
            // In a narrow box the end is cut: the language stands before that.
            QVERIFY2(wordings->itemText(1).startsWith(QLatin1String("Version 1, English: Our promise")),
                qPrintable(wordings->itemText(1)));
            QCOMPARE(wordings->currentIndex(), 1);
        });
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
        QCOMPARE(history().front().names.noticeCode, QStringLiteral("privacy"));
        QCOMPARE(m_shop->vault->notices().seen(m_hannah).result()->size(), std::size_t(1));
        openEntry(1);
        QVERIFY(m_shop->waitFor([this] {
            return test::visibleText(m_shop->frame.get()).contains(QLatin1String("We write you a letter."));
        }));
        QVERIFY(test::visibleText(m_shop->find("entryCard")).contains(test::ownerName));
        // Who withdraws was shown nothing, and no wording stands there that is not recorded.
        record(Qt::Key_W);
        QVERIFY(m_shop->waitFor([this] { return history().size() == 2; }));
        QCOMPARE(history().back().event.notice, qint64(0));
        QCOMPARE(m_shop->frame->findChild<QComboBox*>(QStringLiteral("recordWording"))->currentIndex(), -1);
        openEntry(2);
        QVERIFY2(test::visibleText(m_shop->find("entryCard")).contains(QLatin1String("Entry 2 on")),
            qPrintable(test::visibleText(m_shop->find("entryCard"))));
    }

    /// Forms come in stacks: how it came in and the wording stay, and are marked until they are changed. Nothing else
    /// does, and only what was recorded.
    void whatIsCarriedOverIsMarked()
    {
        answers::RecordPanel* panel = openPanel();
        chooseOthers();
        QCOMPARE(marks(), 0);
        panel->close(); // not recorded: it does not count
        record(Qt::Key_A, [this](answers::RecordPanel*) {
            QCOMPARE(marks(), 0);
            QCOMPARE(m_shop->find<QComboBox>("recordHow")->currentIndex(), 0);
            chooseOthers();
        });
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
        QCOMPARE(history().front().event.how, consent::How::Form);
        record(Qt::Key_W, [this](answers::RecordPanel*) {
            QVERIFY(m_shop->waitFor([&] { return marks() == 3; })); // purpose, way and wording
            QCOMPARE(m_shop->find<QComboBox>("recordChannel")->currentIndex(), 0);
            m_shop->find<QComboBox>("recordHow")->setCurrentIndex(2);
            QCOMPARE(marks(), 2);
        });
        QVERIFY(m_shop->waitFor([this] { return history().size() == 2; }));
        QCOMPARE(history().back().event.channel, purposes::Channel::All);
    }

    void theWaysAreThoseOfThePurpose()
    {
        answers::RecordPanel* panel = openPanel();
        const auto ways = [this](const char* purpose) {
            auto* list = m_shop->find<QComboBox>("recordPurpose");
            list->setCurrentIndex(list->findData(QString::fromLatin1(purpose)));
            QVariantList offered;
            auto* channels = m_shop->find<QComboBox>("recordChannel");
            for (int row = 0; row < channels->count(); ++row)
                offered << channels->itemData(row);
            return offered;
        };
        QCOMPARE(ways("marketing_email"), (QVariantList {0, 1}));
        QCOMPARE(ways("marketing_post"), (QVariantList {0, 3}));
        QCOMPARE(ways("service_messages"), (QVariantList {0, 1, 2, 3, 4}));
        QCOMPARE(ways("ai_chat_draft"), QVariantList {0}); // as a whole
        panel->close();
    }

    /// What comes later than it was received has a reason.
    void aDayThatIsPastAsksWhy()
    {
        record(Qt::Key_A, [this](answers::RecordPanel*) {
            const QDate before = m_shop->vault->today().addDays(-3);
            m_shop->find<QLineEdit>("recordAt")->setText(before.toString(Qt::ISODate));
        });
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("recordMessage")->isVisible(); }));
        auto* reason = m_shop->find<QLineEdit>("recordReason");
        QVERIFY(m_shop->waitFor([reason] { return reason->hasFocus(); }));
        QVERIFY(history().empty());
        QTest::keyClicks(reason, QStringLiteral("the form lay in a drawer"));
        m_shop->press({Qt::Key_Return});
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
        QCOMPARE(history().front().event.reason, QStringLiteral("the form lay in a drawer"));
    }

    /// The wording of a yes is what was in use when it was given, whatever the form before was recorded on.
    void theWordingIsThatOfTheDay()
    {
        publish(QStringLiteral("We write you an e-mail."), 30);
        record(Qt::Key_A); // at once: the list of wordings need not be there yet
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
        QCOMPARE(history().back().names.noticeVersion, 2);
        publish(QStringLiteral("We write you a message."), 0);
        openPanel();
        auto* wordings = m_shop->find<QComboBox>("recordWording");
        QVERIFY(m_shop->waitFor([&] { return wordings->count() == 4; }));
        QVERIFY2(chosenWording().contains(QLatin1String("Version 3")), qPrintable(chosenWording()));
        auto* at = m_shop->find<QLineEdit>("recordAt");
        at->setText(m_shop->vault->today().addDays(-10).toString(Qt::ISODate));
        QVERIFY2(chosenWording().contains(QLatin1String("Version 2")), qPrintable(chosenWording()));
        at->setText(m_shop->vault->today().addDays(-100).toString(Qt::ISODate));
        QVERIFY2(chosenWording().contains(QLatin1String("Version 1")), qPrintable(chosenWording()));
        // Chosen by hand it stays, and a yes of today to old words is told before it is recorded.
        at->setText(QStringLiteral("now"));
        m_shop->find<QComboBox>("recordState")->setCurrentIndex(0);
        QVERIFY(!isShown("recordWarning"));
        wordings->setCurrentIndex(2);
        QVERIFY2(chosenWording().contains(QLatin1String("Version 2")), qPrintable(chosenWording()));
        QVERIFY(isShown("recordWarning"));
        m_shop->find<QComboBox>("recordState")->setCurrentIndex(1); // nobody reads anything to say no
        QVERIFY(!isShown("recordWarning"));
        QVERIFY2(chosenWording().isEmpty(), qPrintable(chosenWording()));
        m_shop->find<QComboBox>("recordState")->setCurrentIndex(0);
        QVERIFY2(chosenWording().contains(QLatin1String("Version 2")), qPrintable(chosenWording()));
        wordings->setCurrentIndex(0);
        const QString summary = test::visibleText(m_shop->find("recordConsent"));
        QVERIFY2(summary.contains(QLatin1String("No wording was shown, no proof: hard to show later.")),
            qPrintable(summary));
    }

    /// A version may come in one language alone.
    void theWordingIsInThePersonsLanguage()
    {
        customers::Customer gerda;
        gerda.givenName = QStringLiteral("Gerda");
        gerda.familyName = QStringLiteral("Vogt");
        gerda.language = QStringLiteral("de");
        m_hannah = m_shop->vault->customers().add(gerda).result().value();
        publish(QStringLiteral("Wir schreiben Ihnen."), 30, QStringLiteral("de"));
        publish(QStringLiteral("We write you a message."), 20);
        record(Qt::Key_A);
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
        QCOMPARE(history().back().names.noticeVersion, 2);
        QCOMPARE(history().back().event.language, QStringLiteral("de"));
    }

    /// It was taken for now, and the ledger said so.
    void aTimeThatIsStillToComeIsRefused()
    {
        openPanel();
        const QTimeZone& zone = m_shop->vault->consent().zone();
        const QDateTime now = m_shop->clock.now().toDateTime().toTimeZone(zone);
        if (now.time() > QTime(23, 58))
            QSKIP("there is no later time on this day");
        auto* at = m_shop->find<QLineEdit>("recordAt");
        at->setText(now.date().toString(Qt::ISODate) + QStringLiteral(" 23:59"));
        m_shop->find<QComboBox>("recordState")->setFocus();
        m_shop->press({Qt::Key_A, Qt::Key_Return});
        QVERIFY(m_shop->waitFor([this] { return isShown("recordMessage"); }));
        QVERIFY(test::visibleText(m_shop->find("recordMessage")).contains(QLatin1String("time is still to come")));
        QVERIFY(at->hasFocus());
        QVERIFY(at->property("invalid").toBool());
        QVERIFY(history().empty());
        at->setText(QStringLiteral("now"));
        QTest::keyClick(at, Qt::Key_S, Qt::ControlModifier); // as everywhere else
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
    }

    /// What is refused is told beside the button, and no field says that it is not needed where it is.
    void whatIsNeededIsSaid()
    {
        const auto isOptional = [this](const char* editor) {
            QWidget* field = m_shop->find(editor);
            while (field && !qobject_cast<kit::FormField*>(field))
                field = field->parentWidget();
            return field && test::visibleText(field).contains(QLatin1String("(not needed)"));
        };
        openPanel();
        m_shop->press({Qt::Key_W});
        QVERIFY(isOptional("recordProof"));
        m_shop->find<QComboBox>("recordState")->setCurrentIndex(0);
        QVERIFY(!isOptional("recordProof"));
        QVERIFY(isOptional("recordReason"));
        m_shop->find<QLineEdit>("recordAt")->setText(m_shop->vault->today().addDays(-3).toString(Qt::ISODate));
        QVERIFY(!isOptional("recordReason"));
        // Of today, without an hour as well, nothing comes late.
        auto* at = m_shop->find<QLineEdit>("recordAt");
        at->setText(m_shop->vault->today().toString(Qt::ISODate));
        QVERIFY(isOptional("recordReason"));
        m_shop->find<QComboBox>("recordState")->setCurrentIndex(1);
        QVERIFY(isOptional("recordReason"));
        m_shop->find<QComboBox>("recordState")->setCurrentIndex(0);
        at->setText(m_shop->vault->today().addDays(-3).toString(Qt::ISODate));
        m_shop->click("recordSave");
        QVERIFY(m_shop->waitFor([this] { return isShown("recordMessage"); }));
        const QWidget* message = m_shop->find("recordMessage");
        const QWidget* save = m_shop->find("recordSave");
        const auto top = [this](const QWidget* widget) { return widget->mapTo(m_shop->frame.get(), QPoint()).y(); };
        QVERIFY(m_shop->waitFor([&] { return top(save) > top(message) && top(save) - top(message) < theme::px(120); }));
        QVERIFY(m_shop->find("recordReason")->property("invalid").toBool());
        QTest::keyClicks(m_shop->find("recordReason"), QStringLiteral("a"));
        QVERIFY(!m_shop->find("recordReason")->property("invalid").toBool());
    }

    void aPaperIsKeptWithItsHash()
    {
        const QString path = m_shop->folder.path(QStringLiteral("form.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("signed: H. Okafor") > 0);
        file.close();
        const auto attach = [path](answers::RecordPanel* panel) { panel->proof()->choose(path); };
        record(Qt::Key_A, attach);
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
        const consent::Proof proof = history().front().event.proof;
        QCOMPARE(proof.kind, consent::ProofKind::File);
        QCOMPARE(proof.digest, QCryptographicHash::hash("signed: H. Okafor", QCryptographicHash::Sha256));
        const auto files = [this] { return m_shop->vault->attachments().list(m_hannah).result().value(); };
        QCOMPARE(files().size(), std::size_t(1));
        QCOMPARE(files().front().provenance.purpose, QStringLiteral("legal_retention"));
        openEntry(1);
        QVERIFY(m_shop->find("openProof")->isVisible());
        // A refused entry leaves no paper behind.
        record(Qt::Key_W);
        QVERIFY(m_shop->waitFor([this] { return history().size() == 2; }));
        record(Qt::Key_W, attach);
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("recordMessage")->isVisible(); }));
        m_shop->press({Qt::Key_Escape}); // asked about, for a file is chosen
        m_shop->find<kit::ConfirmBox>("recordQuestion")->confirmed();
        QVERIFY(m_shop->waitFor([&] { return files().size() == 1; }));
        QCOMPARE(history().size(), std::size_t(2));
    }

    /// Corrections are entries as well, and begin with what the wrong one said.
    void aWrongEntryIsCorrected()
    {
        consent::EventDraft yes;
        yes.customer = m_hannah;
        yes.purpose = QStringLiteral("marketing_email");
        yes.how = consent::How::Import;
        yes.proof = {consent::ProofKind::Text, QStringLiteral("on the phone"), {}};
        QVERIFY(m_shop->vault->consent().record(yes).result());
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
        openEntry(1);
        m_shop->click("correctEntry");
        auto* state = m_shop->find<QComboBox>("recordState");
        QCOMPARE(m_shop->find<QLineEdit>("recordProof")->text(), QStringLiteral("on the phone"));
        QCOMPARE(m_shop->find<QComboBox>("recordHow")->currentData().toInt(), static_cast<int>(consent::How::Import));
        state->setCurrentIndex(state->findData(static_cast<int>(State::Unknown)));
        m_shop->find<QLineEdit>("recordProof")->clear();
        m_shop->click("recordSave");
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("recordMessage")->isVisible(); })); // why?
        m_shop->find<QLineEdit>("recordReason")->setText(QStringLiteral("another Hannah"));
        m_shop->click("recordSave");
        QVERIFY(m_shop->waitFor([this] { return history().size() == 2; }));
        QCOMPARE(history().back().event.corrects, std::optional<qint64>(1));
        const auto states = m_shop->vault->gate().answers(m_hannah, m_shop->clock.now()).result();
        for (const consent::StateRow& row : *states)
            QCOMPARE(row.state, State::NeverAsked);
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("ledgerTable")->hasFocus(); })); // and N is heard again
        openEntry(2);
        QVERIFY(test::visibleText(m_shop->find("entryCard")).contains(QLatin1String("Corrected by entry 2")));
        kit::PagedTableModel* ledger = m_shop->rows("ledgerTable");
        const int change = ledger->columnOf(QStringLiteral("change"));
        QCOMPARE(ledger->index(0, change).data().toString(), QStringLiteral("Strikes out 1"));
        QCOMPARE(ledger->index(1, change).data().toString(), QStringLiteral("Agreed, corrected"));
        QVERIFY(!m_shop->find("correctEntry")->isEnabled());
        // The correction was wrong: what it had struck out holds again, and can be corrected again.
        consent::EventDraft back;
        back.customer = m_hannah;
        back.purpose = m_shop->vault->purposes().catalogue()->find(history().front().event.purpose)->code;
        back.state = State::Unknown;
        back.corrects = 2;
        back.reason = QStringLiteral("this Hannah after all");
        QVERIFY(m_shop->vault->consent().record(back).result());
        openEntry(3);
        QVERIFY(m_shop->waitFor([&] { return ledger->index(2, change).data().toString() == QLatin1String("Agreed"); }));
        QVERIFY(ledger->index(1, change).data().toString().contains(QLatin1String("corrected")));
        QVERIFY(!test::visibleText(m_shop->find("entryCard")).contains(QLatin1String("Corrected by")));
        QVERIFY(m_shop->find("correctEntry")->isEnabled());
    }

    /// A yes that ended does not "hold until"; what ended it and who recorded it are read without scrolling.
    void whatEndedAnEntryIsReadFirst()
    {
        record(Qt::Key_A);
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
        ui_consent::EntryCard* card = openEntry(1);
        QVERIFY(card->findChild<QWidget*>(QStringLiteral("fact.until")));
        record(Qt::Key_W);
        QVERIFY(m_shop->waitFor([this] { return history().size() == 2; }));
        card = openEntry(2);
        QVERIFY(m_shop->waitFor([card] { return card->findChild<QWidget*>(QStringLiteral("fact.ended")) != nullptr; }));
        QVERIFY(!card->findChild<QWidget*>(QStringLiteral("fact.until")));
        const auto top = [card](const char* fact) {
            return card->findChild<QWidget*>(QString::fromLatin1(fact))->mapTo(card, QPoint()).y();
        };
        QVERIFY(m_shop->waitFor([&] { return top("fact.ended") > top("fact.when"); }));
        QVERIFY(top("fact.ended") < top("fact.by"));
        QVERIFY(top("fact.by") < top("fact.notice"));
    }

    /// What came out of an old list afterwards is not what was said last; an answer leads to the entry that decided it.
    void theDecidingEntryIsShown()
    {
        consent::EventDraft no;
        no.customer = m_hannah;
        no.purpose = QStringLiteral("marketing_email");
        no.state = State::Refused;
        QVERIFY(m_shop->vault->consent().record(no).result());
        consent::EventDraft old = no;
        old.state = State::Given;
        old.at = base::UtcTime {m_shop->clock.now().microseconds - 400 * test::ConsentShop::day};
        old.reason = QStringLiteral("found in a drawer");
        QVERIFY(m_shop->vault->consent().record(old).result());
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 2; }));
        const auto shows = [this](const char* entry) {
            return m_shop->waitFor(
                [&] { return test::visibleText(m_shop->find("entryCard")).contains(QString::fromLatin1(entry)); });
        };
        QVERIFY(shows("Entry 1"));
        m_shop->find<kit::DataTable>("ledgerTable")->setCurrentId(1);
        QVERIFY(shows("Entry 2"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("stateTable")->rowCount() > 1; }));
        auto* states = m_shop->find<kit::DataTable>("stateTable");
        states->setCurrentId(2);
        states->setCurrentId(1);
        QVERIFY(shows("Entry 1"));
    }

    /// "Yes" is what the answer is called everywhere else; what was refused of one answer is not said of the next.
    void theLetterOfYesCountsAndErrorsGo()
    {
        openPanel();
        QVERIFY(m_shop->find<QLabel>("recordSummary")->text().contains(QLatin1String("Withdrawn")));
        m_shop->press({Qt::Key_Return});
        QVERIFY(m_shop->waitFor([this] { return isShown("recordMessage"); }));
        auto* state = m_shop->find<QComboBox>("recordState");
        QVERIFY(state->property("invalid").toBool());
        m_shop->press({Qt::Key_Y});
        QCOMPARE(state->currentData().toInt(), static_cast<int>(State::Given));
        QVERIFY(!isShown("recordMessage"));
        QVERIFY(!state->property("invalid").toBool());
    }

    /// What is recorded while another page is shown stands in the person's tab when it is looked at again.
    void theTabOfThePersonIsUpToDate()
    {
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 0; }));
        auto* tabs = m_shop->find<QTabBar>("consentTabs");
        tabs->setCurrentIndex(0);
        consent::EventDraft no;
        no.customer = m_hannah;
        no.purpose = QStringLiteral("marketing_email");
        no.state = State::Refused;
        QVERIFY(m_shop->vault->consent().record(no).result());
        QTest::qWait(50);
        tabs->setCurrentIndex(1);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 1; }));
    }

    void aReceiptIsHandedOutAndChecked()
    {
        record(Qt::Key_A);
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
        ui_consent::EntryCard* card = openEntry(1);
        const QString pdf = m_shop->folder.path(QStringLiteral("receipt.pdf"));
        card->saveReceipt(pdf);
        QVERIFY(m_shop->waitFor([&] { return contents(pdf).contains("%%EOF"); }));
        QVERIFY(contents(pdf).startsWith("%PDF-"));
        QVERIFY(contents(pdf).contains("EmbeddedFile")); // the receipt for programs
        const QString linked = m_shop->folder.path(QStringLiteral("receipt.jsonld"));
        card->saveReceipt(linked);
        QVERIFY(m_shop->waitFor([&] { return QFile::exists(linked); }));
        const auto read = m_shop->vault->receipts().read(contents(linked), {}).result();
        QVERIFY(read && read->isInLedger);
        QCOMPARE(read->receipt.event.at, history().front().event.at);
        auto* check = m_shop->frame->findChild<ui_consent::ReceiptCheck*>();
        // The one that is proposed first is the paper, and the receipt inside it is what comes back.
        check->check(pdf);
        QVERIFY(m_shop->waitFor([this] {
            const QString told = test::visibleText(m_shop->find("receiptTold"));
            return told.contains(QLatin1String("that very entry, number 1"))
                && told.contains(QLatin1String("printed on it compare"));
        }));
        QCOMPARE(consent::forPrograms("%PDF-1.4 stream\nx\x9c no deflate endstream"), QByteArray());
        check->check(linked);
        QVERIFY(m_shop->waitFor([this] {
            return test::visibleText(m_shop->find("receiptTold")).contains(QLatin1String("that very entry, number 1"));
        }));
        const QString plain = m_shop->folder.path(QStringLiteral("receipt.json"));
        card->saveReceipt(plain);
        QVERIFY(m_shop->waitFor([&] { return QFile::exists(plain); }));
        check->check(plain);
        QVERIFY(m_shop->waitFor([this] {
            return test::visibleText(m_shop->find("receiptTold")).contains(QLatin1String("that very entry, number 1"));
        }));
        QByteArray forged = contents(linked);
        QFile file(linked);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(forged.replace("given", "giver")) > 0);
        file.close();
        check->check(linked);
        QVERIFY(m_shop->waitFor(
            [this] { return test::visibleText(m_shop->find("receiptTold")).contains(QLatin1String("was changed")); }));
        openEntry(1);
        m_shop->click("copyEntry");
        QVERIFY(QGuiApplication::clipboard()->text().contains(test::ownerName));
    }
};

AICMS_WINDOW_TEST(TestConsentProof)
#include "test_consent_proof.moc"
