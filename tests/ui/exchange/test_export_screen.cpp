// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit.h"
#include "tests/support/test_program.h"
#include "tests/ui/exchange/wizard_bench.h"
#include "ui/exchange/export_screen.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace aicms;
using test::WizardBench;
using ui_exchange::ExportScreen;

class TestExportScreen : public QObject {
    Q_OBJECT

    std::unique_ptr<WizardBench> m_bench;
    std::unique_ptr<ExportScreen> m_screen;

    template <class T> T* find(const char* name)
    {
        T* found = m_screen->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no such widget: %s", name);
        return found;
    }
    customers::Customer add(const QString& name, const QString& note = {})
    {
        customers::Customer customer;
        customer.name = name;
        customer.number = name.left(1);
        if (!note.isEmpty())
            customer.notes.push_back({.text = note});
        auto& service = m_bench->context().workspace.customers();
        return *service.reload(*service.add(customer).result()).result();
    }
    void open(const workspace::ExportOffer& offer = {})
    {
        m_screen->enter(QVariant::fromValue(offer));
        m_screen->show();
    }
    /// What stands in the file; the message in `m_said`.
    QByteArray save(const QString& name)
    {
        m_bench->saveAnswer = m_bench->folder.path(name);
        find<QLineEdit>("exportReason")->setText(QStringLiteral("Letters for the jubilee"));
        find<QAbstractButton>("exportSave")->click();
        auto* message = find<kit::MessageBar>("exportMessage");
        if (!QTest::qWaitFor([message] { return !message->isHidden(); }))
            return {};
        m_said = message->text();
        return m_bench->read(m_bench->saveAnswer);
    }
    QString m_said;

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }
    void init()
    {
        m_bench = std::make_unique<WizardBench>();
        shell::Choosers choosers;
        choosers.saveFile = [this](QWidget*, const QString&, const QString&) { return m_bench->saveAnswer; };
        m_screen = std::make_unique<ExportScreen>(m_bench->context(), choosers);
        m_screen->resize(900, 900);
    }
    void cleanup()
    {
        m_screen.reset();
        m_bench.reset();
    }

    /// Restricted data is used for nothing (GDPR Art. 18(2), O2).
    void lockedPeopleStayOut()
    {
        add(QStringLiteral("Ada"));
        const auto ben = add(QStringLiteral("Ben"));
        QVERIFY(m_bench->context()
                .workspace.gate()
                .restrict(ben.id, consent::RestrictionGround::AccuracyContested, QStringLiteral("asked by letter"))
                .result());
        open();
        const QByteArray file = save(QStringLiteral("all.csv"));
        QVERIFY(file.contains("Ada"));
        QVERIFY2(!file.contains("Ben"), file);
        QVERIFY2(m_said.contains(QStringLiteral("stayed out, because their data is locked")), qPrintable(m_said));
    }

    /// Whoever said no since would be in the file (O3).
    void aDoubtedVaultIsToldBeforehand()
    {
        open();
        QVERIFY(!m_bench->notices.offers.contains(QStringLiteral("lists")));
        auto& vault = m_bench->context().workspace;
        QVERIFY(vault.database()
                .write([&vault](storage::WriteTransaction& tx) -> base::Result<void> {
                    audit::append(tx, vault.session(),
                        {QStringLiteral("vault.check"), audit::ObjectKind::Vault, 0, {},
                            QStringLiteral("deep damaged")});
                    return {};
                })
                .result());
        open();
        const QString said = m_bench->notices.offers.value(QStringLiteral("lists")).text;
        QVERIFY2(said.contains(QStringLiteral("Pass on no list")), qPrintable(said));
        // And nothing leaves: not by the button, which asks for no place, nor by whatever else calls the job.
        m_bench->saveAnswer = m_bench->folder.path(QStringLiteral("out.csv"));
        find<QLineEdit>("exportReason")->setText(QStringLiteral("Letters"));
        find<QAbstractButton>("exportSave")->click();
        const QString refused = m_bench->notices.offers.value(QStringLiteral("lists")).text;
        QVERIFY2(refused.contains(QStringLiteral("No list leaves it")), qPrintable(refused));
        QVERIFY(find<kit::MessageBar>("exportMessage")->isHidden());
        workspace::ExportRequest request;
        request.path = m_bench->saveAnswer;
        request.reason = QStringLiteral("Letters");
        const auto written = workspace::exportCustomers(vault, request, {}, {});
        QVERIFY(!written && written.error().kind == base::ErrorKind::Damaged);
        QVERIFY(!QFile::exists(m_bench->saveAnswer));
    }

    void nothingWithoutAReason()
    {
        add(QStringLiteral("Ayla Demir"));
        open();
        QVERIFY(!find<QAbstractButton>("exportSave")->isEnabled());
        find<QLineEdit>("exportReason")->setText(QStringLiteral("   "));
        QVERIFY(!find<QAbstractButton>("exportSave")->isEnabled());
        find<QLineEdit>("exportReason")->setText(QStringLiteral("Move"));
        QVERIFY(find<QAbstractButton>("exportSave")->isEnabled());
    }

    void theReasonStandsInTheLog()
    {
        add(QStringLiteral("Ayla Demir"));
        open();
        find<QCheckBox>("exportNotes")->setChecked(false);
        QVERIFY(save(QStringLiteral("out.csv")).contains("Ayla Demir"));
        QVERIFY2(m_said.startsWith(QStringLiteral("1 customer")), qPrintable(m_said));
        const auto log = m_bench->context().workspace.audit().list({}).result().value();
        const auto entry = std::ranges::find_if(
            log, [](const auto& logged) { return logged.entry.action == QLatin1String("customer.export"); });
        QVERIFY(entry != log.end());
        QCOMPARE(entry->entry.reason, QStringLiteral("Letters for the jubilee"));
        QCOMPARE(entry->entry.details, QStringLiteral("1 csv without notes"));
    }

    void whatCameOfItIsSeenWhereItWasAsked()
    {
        add(QStringLiteral("Ayla Demir"));
        m_screen->resize(900, 400); // the page is longer
        open();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
        auto* button = find<QWidget>("exportSave");
        button->setFocus();
        save(QStringLiteral("seen.csv"));
        auto* message = find<kit::MessageBar>("exportMessage");
        QTRY_COMPARE(message->visibleRegion().boundingRect(), message->rect());
        QTRY_VERIFY(button->hasFocus());
    }

    void whatNoFileHoldsIsSaidBefore()
    {
        open();
        QVERIFY(find<QLabel>("exportLeftOut")->isHidden());
        customers::OwnField allergy;
        allergy.name = QStringLiteral("Allergy");
        allergy.purpose = QStringLiteral("customer_care");
        allergy.sensitivity = customers::Sensitivity::Sensitive;
        QVERIFY(m_bench->context().workspace.ownFields().add(allergy).result());
        open();
        QVERIFY(!find<QLabel>("exportLeftOut")->isHidden());
        QVERIFY(find<QLabel>("exportLeftOut")->text().contains(QLatin1String("Allergy")));
        QVERIFY(find<QCheckBox>("exportBirthday")->isEnabled()); // the owner sees them
    }

    void whomTheListShowsAndWhoIsTicked()
    {
        const auto ayla = add(QStringLiteral("Ayla Demir"));
        add(QStringLiteral("Ben Osei"));
        add(QStringLiteral("Carla Winter"));
        open();
        QVERIFY(find<QRadioButton>("exportAll")->isChecked());
        QVERIFY(!find<QRadioButton>("exportTicked")->isEnabled());
        const QByteArray all = save(QStringLiteral("all.csv"));
        QVERIFY(all.contains("Ayla") && all.contains("Ben") && all.contains("Carla"));
        workspace::ExportOffer offer;
        offer.shown.text = QStringLiteral("ben");
        open(offer);
        QVERIFY(find<QRadioButton>("exportShown")->isChecked());
        QTRY_VERIFY(find<QLabel>("exportCount")->text().startsWith(QStringLiteral("1 ")));
        const QByteArray shown = save(QStringLiteral("shown.csv"));
        QVERIFY(!shown.contains("Ayla") && shown.contains("Ben"));
        offer.ticked = {ayla.id};
        open(offer);
        QVERIFY(find<QRadioButton>("exportTicked")->isChecked());
        const QByteArray ticked = save(QStringLiteral("ticked.csv"));
        QVERIFY(ticked.contains("Ayla") && !ticked.contains("Ben"));
    }

    /// X2: as with the command line, what goes to somebody outside needs a purpose and papers, and is logged.
    void aListForARecipientIsLogged()
    {
        auto& vault = m_bench->context().workspace;
        const auto ayla = add(QStringLiteral("Ayla Demir"));
        add(QStringLiteral("Ben Osei")); // never said yes
        customers::Customer asked = *vault.customers().open(ayla.id).result();
        asked.emails.push_back({QStringLiteral("ayla@example.org")});
        QVERIFY(vault.customers().edit(asked).result());
        consent::EventDraft yes;
        yes.customer = ayla.id;
        yes.purpose = QStringLiteral("marketing_email");
        QVERIFY(vault.consent().record(yes).result());
        sharing::Recipient house;
        house.name = QStringLiteral("Pellorin");
        house.countries = {vault.country()};
        house.purposes = {QStringLiteral("marketing_email")};
        QVERIFY(vault.sharing().add(house).result());
        open();
        auto* who = find<QComboBox>("exportRecipient");
        QTRY_COMPARE(who->count(), 2);
        QCOMPARE(who->currentIndex(), 0); // it stays in the business
        QCOMPARE(find<QComboBox>("exportPurpose")->currentData().toString(), QString()); // and is for no purpose
        QVERIFY(find<QComboBox>("exportChannel")->parentWidget()->isHidden());
        find<QLineEdit>("exportReason")->setText(QStringLiteral("Letters for the jubilee"));
        who->setCurrentIndex(1);
        QCOMPARE(find<QComboBox>("exportPurpose")->currentData().toString(), QStringLiteral("marketing_email"));
        // The card is narrower than the page: each field has the room that it needs there.
        for (const char* name : {"exportRecipient", "exportPurpose", "exportChannel"}) {
            const auto* box = find<QComboBox>(name);
            QTRY_VERIFY2(box->parentWidget()->rect().contains(box->geometry()), name);
        }
        // There is no agreement: somebody has to say that it goes all the same.
        QVERIFY(!find<QAbstractButton>("exportSave")->isEnabled());
        QVERIFY(find<kit::MessageBar>("exportBar")->text().contains(QLatin1String("No agreement")));
        find<QCheckBox>("exportDespite")->setChecked(true);
        QVERIFY(find<QAbstractButton>("exportSave")->isEnabled());
        const QByteArray csv = save(QStringLiteral("for.csv"));
        QVERIFY2(csv.contains("ayla@example.org") && !csv.contains("Ben"), qPrintable(m_said));
        QVERIFY2(m_said.contains(QLatin1String("Pellorin")), qPrintable(m_said));
        const auto entries = vault.sharing().disclosures({}).result().value();
        QCOMPARE(entries.size(), std::size_t(1));
        QCOMPARE(entries.front().recipientName, QStringLiteral("Pellorin"));
        QCOMPARE(entries.front().act, sharing::Act::Export);
        QCOMPARE(entries.front().people, qint64(1));
        QCOMPARE(entries.front().note, QStringLiteral("Letters for the jubilee"));
        // Whatever was chosen before: a list that stays here is no handing over.
        who->setCurrentIndex(0);
        save(QStringLiteral("here.csv"));
        QCOMPARE(vault.sharing().disclosures({}).result()->size(), std::size_t(1));
    }

    /// A mailing of one's own holds whom its purpose may use (K1); a list to keep holds everybody, which is said.
    void aMailingOfOnesOwn()
    {
        auto& vault = m_bench->context().workspace;
        for (const QString& name : {QStringLiteral("Ayla"), QStringLiteral("Ben"), QStringLiteral("Cem")}) {
            customers::Customer customer = add(name);
            customer.emails.push_back({name + QStringLiteral("@example.org")});
            QVERIFY(vault.customers().edit(customer).result());
            if (name == QLatin1String("Cem"))
                continue; // was never asked
            consent::EventDraft said;
            said.customer = customer.id;
            said.purpose = QStringLiteral("marketing_email");
            said.state = name == QLatin1String("Ayla") ? consent::State::Given : consent::State::Objected;
            QVERIFY(vault.consent().record(said).result());
        }
        open();
        QVERIFY(find<QLabel>("exportForHint")->text().startsWith(QLatin1String("Everybody is in it")));
        QTRY_COMPARE(find<QLabel>("exportCount")->text(), QStringLiteral("3 customer(s)"));
        auto* purpose = find<QComboBox>("exportPurpose");
        QVERIFY(!purpose->parentWidget()->isHidden());
        purpose->setCurrentIndex(purpose->findData(QStringLiteral("marketing_email")));
        QTRY_COMPARE(find<QLabel>("exportCount")->text(),
            QStringLiteral("1 customer(s). 2 customer(s) stay out: this purpose may not use them now."));
        const QByteArray csv = save(QStringLiteral("mailing.csv"));
        QVERIFY2(csv.contains("Ayla@example.org") && !csv.contains("Ben") && !csv.contains("Cem"), csv.constData());
        QVERIFY2(m_said.contains(QLatin1String("2 customer(s) stay out: this purpose")), qPrintable(m_said));
        QCOMPARE(vault.sharing().disclosures({}).result()->size(), std::size_t(0));
        purpose->setCurrentIndex(0);
        const QByteArray all = save(QStringLiteral("keep.csv"));
        QVERIFY(all.contains("Ayla") && all.contains("Ben") && all.contains("Cem"));
    }

    /// Who said no to the sale of her data stays out of a list to a buyer, and that is told before it is written.
    void whoStaysOutIsToldBefore()
    {
        auto& vault = m_bench->context().workspace;
        for (const QString& name :
            {QStringLiteral("Ayla Demir"), QStringLiteral("Ben Osei"), QStringLiteral("Cem Ak")}) {
            consent::EventDraft said;
            said.customer = add(name).id;
            if (name.startsWith(u'C'))
                continue;
            said.purpose = QStringLiteral("third_party_sharing");
            said.state = name.startsWith(u'A') ? consent::State::Given : consent::State::OptOutSignal;
            QVERIFY(vault.consent().record(said).result());
        }
        sharing::Recipient buyer;
        buyer.name = QStringLiteral("Ad Partner");
        buyer.role = sharing::Role::ThirdParty;
        buyer.countries = {vault.country()};
        buyer.purposes = {QStringLiteral("contract_performance")};
        const auto id = vault.sharing().add(buyer).result()->id;
        sharing::Agreement agreement;
        agreement.signedOn = vault.today().addDays(-1);
        QVERIFY(vault.sharing().agree(id, agreement).result());
        open();
        auto* who = find<QComboBox>("exportRecipient");
        QTRY_COMPARE(who->count(), 2);
        who->setCurrentIndex(1);
        QTRY_COMPARE(find<QLabel>("exportCount")->text(),
            QStringLiteral("1 customer(s). 1 customer(s) stay out: they said no to being passed on. 1 customer(s) stay "
                           "out: no yes "
                           "of theirs to being passed on counts today."));
        const QByteArray csv = save(QStringLiteral("sold.csv"));
        QVERIFY2(csv.contains("Ayla") && !csv.contains("Ben"), qPrintable(m_said));
        QVERIFY2(m_said.contains(QLatin1String("1 customer(s) stay out: they said no")), qPrintable(m_said));
        QVERIFY2(m_said.contains(QLatin1String("1 customer(s) stay out: no yes of theirs")), qPrintable(m_said));
    }

    void formulaCellsAreDefused()
    {
        add(QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("@SUM(1)"));
        open();
        const QByteArray csv = save(QStringLiteral("out.csv"));
        QVERIFY2(csv.contains("'=cmd"), csv.constData());
        QVERIFY2(csv.contains("'@SUM"), csv.constData());
    }

    void everyFormIsWritten_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("csv") << QStringLiteral("export_csv") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("xlsx") << QStringLiteral("export_xlsx") << QByteArray("PK");
        QTest::newRow("vcard 4") << QStringLiteral("export_vcard") << QByteArray("BEGIN:VCARD\r\nVERSION:4.0");
        QTest::newRow("vcard 3") << QStringLiteral("export_vcard3") << QByteArray("BEGIN:VCARD\r\nVERSION:3.0");
        QTest::newRow("json") << QStringLiteral("export_json") << QByteArray("{");
    }

    void everyFormIsWritten()
    {
        QFETCH(QString, button);
        QFETCH(QByteArray, begins);
        add(QStringLiteral("Ayla Demir"));
        open();
        find<QRadioButton>(qPrintable(button))->click();
        QVERIFY(save(QStringLiteral("out")).startsWith(begins));
        QCOMPARE(!find<QCheckBox>("exportPhoto")->isHidden(),
            !button.endsWith(QLatin1String("csv")) && !button.endsWith(QLatin1String("xlsx")));
    }

    void aDiskThatTakesNothing()
    {
        add(QStringLiteral("Ayla Demir"));
        open();
        QVERIFY(save(QStringLiteral("no/such/folder/out.csv")).isEmpty());
        QVERIFY(!m_said.isEmpty());
        QVERIFY(!m_said.contains(QStringLiteral("written. The file")));
    }
};

AICMS_WINDOW_TEST(TestExportScreen)
#include "test_export_screen.moc"
