// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer still lacks is said before it is recorded, and all at once; what it does not need is not asked for
// (privacy-rules K2, K4).
#include "tests/support/test_program.h"
#include "tests/ui/consent/consent_shop.h"
#include "ui/kit/form_field.h"
#include "ui/kit/message_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QStandardItemModel>

using namespace aicms;
using consent::State;

class TestConsentLacks : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentShop> m_shop;
    base::CustomerId m_hannah;

    std::vector<consent::HistoryEntry> history() { return m_shop->vault->consent().history(m_hannah).result().value(); }
    void openForm()
    {
        m_shop->openPerson(m_hannah);
        m_shop->find("stateTable")->setFocus();
        m_shop->press({Qt::Key_N});
        m_shop->find("recordConsent");
        QVERIFY(m_shop->waitFor([this] { return m_shop->find<QComboBox>("recordWording")->count() == 2; }));
    }
    QString summary() { return m_shop->find<QLabel>("recordSummary")->text(); }
    void setDay(const QString& day) { m_shop->find<QLineEdit>("recordAt")->setText(day); }
    QString daysAgo(int days) { return m_shop->vault->today().addDays(-days).toString(Qt::ISODate); }
    const kit::FormField* fieldOf(const char* editor)
    {
        const QWidget* field = m_shop->find(editor);
        while (field && !qobject_cast<const kit::FormField*>(field))
            field = field->parentWidget();
        return qobject_cast<const kit::FormField*>(field);
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::ConsentShop>();
        m_hannah = m_shop->addPerson(QStringLiteral("Hannah"), QStringLiteral("Okafor"), QStringLiteral("h@a.example"));
        purposes::Publication publication;
        publication.code = QStringLiteral("privacy");
        publication.publishedAt = base::UtcTime {m_shop->clock.now().microseconds - 5 * test::ConsentShop::day};
        publication.reason = QStringLiteral("on paper before");
        publication.texts.insert(
            QStringLiteral("en"), {QStringLiteral("Our promise"), QStringLiteral("We write."), {}});
        QVERIFY(m_shop->vault->notices().publish(publication).result());
    }
    void cleanup() { m_shop.reset(); }

    /// Reason and wording were refused one after the other, below a line that said that it will be recorded.
    void allThatIsMissingIsSaidAtOnce()
    {
        openForm();
        m_shop->press({Qt::Key_A});
        auto* wording = m_shop->find<QComboBox>("recordWording");
        wording->setCurrentIndex(0);
        wording->setCurrentIndex(1); // by hand
        QVERIFY2(summary().startsWith(QLatin1String("Will be recorded:")), qPrintable(summary()));
        setDay(daysAgo(90));
        QVERIFY2(summary().startsWith(QLatin1String("Before it can be recorded: choose the wording")),
            qPrintable(summary()));
        QVERIFY2(summary().contains(QLatin1String("say why it comes only now")), qPrintable(summary()));
        QVERIFY2(!summary().contains(QLatin1String("Will be recorded")), qPrintable(summary()));
        m_shop->click("recordSave");
        const auto* message = m_shop->find<kit::MessageBar>("recordMessage");
        QVERIFY2(message->text().startsWith(QLatin1String("This entry lies in the past")), qPrintable(message->text()));
        QVERIFY2(message->text().contains(QLatin1String("Besides: choose the wording")), qPrintable(message->text()));
        QVERIFY(fieldOf("recordReason")->state() == kit::FormField::State::Error);
        QVERIFY(fieldOf("recordWording")->state() == kit::FormField::State::Error);
        QVERIFY(m_shop->find("recordReason")->hasFocus());
        QVERIFY(history().empty());
        // One thing put right, the other is still named; with both it goes.
        QTest::keyClicks(m_shop->find("recordReason"), QStringLiteral("the form lay in a drawer"));
        QVERIFY2(!summary().contains(QLatin1String("say why")), qPrintable(summary()));
        QVERIFY2(summary().contains(QLatin1String("choose the wording")), qPrintable(summary()));
        wording->setCurrentIndex(0);
        QVERIFY2(summary().startsWith(QLatin1String("Will be recorded:")), qPrintable(summary()));
        m_shop->click("recordSave");
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
    }

    /// The list offers what was in use on that day; on the day of publication itself a day alone is enough.
    void aWordingOfLaterIsNotOffered()
    {
        openForm();
        m_shop->press({Qt::Key_A});
        auto* wording = m_shop->find<QComboBox>("recordWording");
        const auto isOffered
            = [wording] { return qobject_cast<QStandardItemModel*>(wording->model())->item(1)->isEnabled(); };
        QVERIFY(isOffered());
        setDay(daysAgo(90));
        QVERIFY(!isOffered());
        QCOMPARE(wording->currentIndex(), 0);
        setDay(daysAgo(5));
        QVERIFY(isOffered());
        QCOMPARE(m_shop->find<QLineEdit>("recordAt")->text(), daysAgo(5));
        wording->setCurrentIndex(1);
        QVERIFY2(!summary().contains(QLatin1String("choose the wording")), qPrintable(summary()));
        m_shop->find<QLineEdit>("recordReason")->setText(QStringLiteral("the form lay in a drawer"));
        m_shop->click("recordSave");
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
        QVERIFY(history().front().event.notice != 0);
    }

    /// Nobody has to be shown anything to say no: no wording stands there that is not recorded, and the next yes is not
    /// said to have the wording of the last answer.
    void aNoHasNoWording()
    {
        openForm();
        auto* wording = m_shop->find<QComboBox>("recordWording");
        m_shop->press({Qt::Key_A});
        QCOMPARE(wording->currentIndex(), 1);
        m_shop->press({Qt::Key_W});
        QVERIFY(!wording->isEnabled());
        QVERIFY(wording->currentText().isEmpty());
        m_shop->press({Qt::Key_A});
        QVERIFY(wording->isEnabled());
        QCOMPARE(wording->currentIndex(), 1);
        m_shop->press({Qt::Key_W, Qt::Key_Return});
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
        QCOMPARE(history().front().event.notice, qint64(0));
        openForm();
        m_shop->press({Qt::Key_A});
        QVERIFY(fieldOf("recordWording")->message() != QLatin1String("As with the last answer"));
    }

    /// "today" is no beginning of the day: the wording in use now was shown, and the answer is the newest.
    void todayIsNow()
    {
        purposes::Publication newer;
        newer.code = QStringLiteral("privacy");
        newer.texts.insert(QStringLiteral("en"), {QStringLiteral("Our newer promise"), QStringLiteral("We call."), {}});
        const auto published = m_shop->vault->notices().publish(newer).result();
        QVERIFY(published);
        const base::UtcTime since = m_shop->clock.now();
        m_shop->openPerson(m_hannah);
        m_shop->find("stateTable")->setFocus();
        m_shop->press({Qt::Key_N});
        auto* wording = m_shop->find<QComboBox>("recordWording");
        QVERIFY(m_shop->waitFor([wording] { return wording->count() == 3; }));
        m_shop->press({Qt::Key_A});
        const QString current = wording->currentText();
        QVERIFY2(current.contains(QLatin1String("Our newer promise")), qPrintable(current));
        const QString usual = summary();
        for (const QString& typed : {QStringLiteral("today"), daysAgo(0)}) {
            setDay(typed);
            QCOMPARE(wording->currentText(), current);
            QCOMPARE(summary(), usual);
        }
        m_shop->click("recordSave");
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
        QCOMPARE(history().front().event.notice, published->version.id);
        QVERIFY(history().front().event.at >= since);
    }

    /// "Will be recorded" stood there until the key was pressed, and after it as well.
    void aParentIsAskedForBefore()
    {
        customers::Customer child;
        child.givenName = QStringLiteral("Tim");
        child.birthday = base::CalendarDate::of(m_shop->vault->today().year() - 12, 1, 2);
        m_hannah = m_shop->vault->customers().add(child).result().value();
        openForm();
        m_shop->press({Qt::Key_A});
        QVERIFY(m_shop->waitFor([this] {
            return summary().startsWith(QLatin1String("Before it can be recorded: name the parent who agrees (the "
                                                      "person is too young to agree alone)"));
        }));
        const auto isNeeded = [this] {
            const QString label = test::visibleText(m_shop->find("recordParent")->parentWidget());
            return !label.contains(QLatin1String("(not needed)"));
        };
        QVERIFY(isNeeded());
        m_shop->press({Qt::Key_Return});
        const auto* message = m_shop->find<kit::MessageBar>("recordMessage");
        QVERIFY2(message->text().contains(QLatin1String("younger than 16")), qPrintable(message->text()));
        QVERIFY(!m_shop->frame->findChild<QLabel*>(QStringLiteral("recordSummary"))->isVisible());
        QTest::keyClicks(m_shop->find("recordParent"), QStringLiteral("Ada Okafor"));
        QVERIFY2(summary().startsWith(QLatin1String("Will be recorded:")), qPrintable(summary()));
    }

    /// Of two languages the list had one, which was English wherever the person's was not known.
    void everyLanguageOfAWordingIsOffered()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
        purposes::Publication both;
        both.code = QStringLiteral("privacy");
        for (const char* language : {"de", "en", "fr"})
            both.texts.insert(
                QString::fromLatin1(language), {QString::fromLatin1(language), QStringLiteral("..."), {}});
        QVERIFY(m_shop->vault->notices().publish(both).result());
        const auto languages = [this](int count) {
            m_shop->openPerson(m_hannah);
            m_shop->find("stateTable")->setFocus();
            m_shop->press({Qt::Key_N});
            auto* wording = m_shop->find<QComboBox>("recordWording");
            QStringList found;
            if (m_shop->waitFor([&] { return wording->count() == count && wording->currentIndex() == 1; })) {
                for (int place = 1; place < 4; ++place)
                    found << wording->itemText(place).section(QStringLiteral(": "), 1).section(u',', 0, 0);
            }
            return found;
        };
        QCOMPARE(languages(5).join(u' '), QStringLiteral("de en fr")); // the window's first, and version 1 below
        m_shop->press({Qt::Key_A});
        m_shop->find<QComboBox>("recordWording")->setCurrentIndex(3);
        m_shop->lockAndOpen();
        auto* wording = m_shop->find<QComboBox>("recordWording");
        QVERIFY(m_shop->waitFor([wording] { return wording->currentIndex() == 3; }));
        m_shop->click("recordSave");
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
        QCOMPARE(history().front().event.language, QStringLiteral("fr"));
        customers::Customer person = m_shop->vault->customers().reload(m_hannah).result().value();
        person.language = QStringLiteral("fr-CA");
        QVERIFY(m_shop->vault->customers().edit(person).result());
        const auto* form = m_shop->frame->findChild<QWidget*>(QStringLiteral("recordConsent"));
        QVERIFY(m_shop->waitFor([form] { return !form->isVisible(); }));
        QCOMPARE(languages(5).join(u' '), QStringLiteral("fr de en"));
    }

    /// Today in a word is today: nothing comes late.
    void todayNeedsNoReason()
    {
        openForm();
        m_shop->press({Qt::Key_A});
        setDay(QStringLiteral("today"));
        QVERIFY2(!fieldOf("recordReason")->message().contains(QLatin1String("earlier day")),
            qPrintable(fieldOf("recordReason")->message()));
        QVERIFY2(summary().startsWith(QLatin1String("Will be recorded:")), qPrintable(summary()));
        m_shop->find<QLineEdit>("recordParent")->setText(QStringLiteral("Ada Okafor"));
        QVERIFY2(summary().contains(QLatin1String("Said for this person by Ada Okafor.")), qPrintable(summary()));
        m_shop->find<QLineEdit>("recordParent")->clear();
        m_shop->click("recordSave");
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
    }
};

AICMS_WINDOW_TEST(TestConsentLacks)
#include "test_consent_lacks.moc"
