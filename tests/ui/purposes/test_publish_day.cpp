// SPDX-License-Identifier: GPL-3.0-or-later
// A notice is published from now on, or as one that was in use before it was entered (privacy-rules N1, K2: what
// somebody was shown is what an answer names).
#include "core/base/local_day.h"
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/data_table.h"
#include "ui/kit/form_field.h"
#include "ui/kit/view_tabs.h"
#include "ui/purposes/notices_page.h"
#include "ui/purposes/purposes_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace aicms;

namespace {

constexpr int publishPatience = 15'000; // milliseconds; the machine may be busy
const QString privacyCode = QStringLiteral("privacy");

} // namespace

class TestPublishDay : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TemporaryFolder> m_folder;
    base::SystemClock m_clock;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;

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
        if (!QTest::qWaitFor(look, publishPatience))
            qFatal("no widget named %s", name);
        return found;
    }
    bool isShown(const char* name)
    {
        const auto all = m_frame->findChildren<QWidget*>(QString::fromLatin1(name));
        return std::ranges::any_of(all, [](const QWidget* each) { return each->isVisible(); });
    }
    purposes::Notice notice() { return m_vault->notices().find(privacyCode).result().value(); }
    void write(const QString& text)
    {
        const purposes::NoticeText draft {QStringLiteral("Privacy"), text, {}};
        QVERIFY(m_vault->notices()
                .saveDraft(privacyCode, purposes::NoticeKind::Privacy, QStringLiteral("en"), draft)
                .result());
    }
    /// As whoever presses the button of the draft.
    void ask()
    {
        m_commands.run(QStringLiteral("go.purposes"), QStringLiteral("notices"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown("publish"), publishPatience);
        QTest::mouseClick(find<QAbstractButton>("publish"), Qt::LeftButton);
        find("publishQuestion");
    }
    void type(const QString& day)
    {
        auto* since = find<QLineEdit>("publishSince");
        since->setFocus();
        since->selectAll();
        QTest::keyClicks(since, day);
    }
    void confirm() { Q_EMIT find<kit::ConfirmBox>("publishQuestion")->confirmed(); }
    QString errorOf(const char* editor)
    {
        const auto* field = qobject_cast<const kit::FormField*>(find(editor)->parentWidget());
        return field && field->state() == kit::FormField::State::Error ? field->message() : QString();
    }
    base::UtcTime begin(const QDate& day)
    {
        return base::UtcTime::fromDateTime(day.startOfDay(m_vault->consent().zone()));
    }

private Q_SLOTS:
    void init()
    {
        theme::theme().install();
        m_folder = std::make_unique<test::TemporaryFolder>();
        const QString path = m_folder->path(QStringLiteral("shop.aicms"));
        test::makeVault(path, m_clock, false);
        auto opened = test::openVault(path, m_clock, test::ownerName, test::ownerPassphrase);
        QVERIFY(opened);
        m_vault = std::move(*opened);
        write(QStringLiteral("We write you a letter."));
        m_frame = std::make_unique<shell::VaultFrame>(
            m_vault, std::vector {ui_purposes::purposesEntry()}, m_commands, m_undo);
        m_frame->resize(1280, 760);
        m_frame->QWidget::show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
    }
    void cleanup()
    {
        m_undo.clear();
        m_frame.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_vault.reset();
        m_folder.reset();
    }

    /// Today stands there: nobody who publishes from now on has to type anything, and nobody is asked for a reason.
    void todayNeedsNothing()
    {
        ask();
        QVERIFY(!isShown("publishReason"));
        const QString said = test::visibleText(find("publishQuestion"));
        QVERIFY2(said.contains(QLatin1String("It holds from now on, in English.")), qPrintable(said));
        type(QStringLiteral("today"));
        QVERIFY(!isShown("publishReason"));
        confirm();
        QTRY_COMPARE_WITH_TIMEOUT(notice().versions.size(), std::size_t(1), publishPatience);
        QVERIFY(!notice().newest()->isEnteredLater());
        QVERIFY(notice().newest()->reason.isEmpty());
    }

    /// A wording of two years ago: what that means is said, a reason is needed, and day and reason stay.
    void aWordingThatWasInUseBefore()
    {
        const QDate day = m_vault->today().addYears(-2);
        ask();
        type(day.toString(Qt::ISODate));
        QTRY_VERIFY_WITH_TIMEOUT(isShown("publishReason"), publishPatience);
        const QString said = test::visibleText(find("publishQuestion"));
        QVERIFY2(said.contains(QLatin1String("people were handed this very text from")), qPrintable(said));
        QVERIFY2(said.contains(QLatin1String("can never be changed")), qPrintable(said));
        confirm();
        QVERIFY(!errorOf("publishReason").isEmpty());
        QVERIFY(find("publishReason")->hasFocus());
        QVERIFY(notice().versions.empty());
        find<QLineEdit>("publishReason")->setText(QStringLiteral("on paper before"));
        confirm();
        QTRY_COMPARE_WITH_TIMEOUT(notice().versions.size(), std::size_t(1), publishPatience);
        const purposes::NoticeVersion version = *notice().newest();
        QCOMPARE(version.publishedAt, begin(day));
        QVERIFY(version.isEnteredLater());
        QCOMPARE(version.reason, QStringLiteral("on paper before"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown("enteredLater"), publishPatience);
        // An answer of that day can name it.
        customers::Customer hannah;
        hannah.givenName = QStringLiteral("Hannah");
        consent::EventDraft yes;
        yes.customer = m_vault->customers().add(hannah).result().value();
        yes.purpose = QStringLiteral("marketing_email");
        yes.at = base::UtcTime {begin(day).microseconds + 10 * base::microsecondsPerDay};
        yes.notice = version.id;
        yes.reason = QStringLiteral("the form lay in a drawer");
        const auto recorded = m_vault->consent().record(yes).result();
        QVERIFY2(recorded, qPrintable(recorded ? QString() : recorded.error().subject));
        // And says wherever it is told that the wording was entered later.
        const auto history = m_vault->consent().history(yes.customer).result();
        QVERIFY(history && !history->empty());
        QCOMPARE(history->back().names.noticeSince, std::optional(version.publishedAt));
        QCOMPARE(history->back().names.noticeEntered, std::optional(version.recordedAt));
    }

    /// What was written by hand comes back when the text from the purposes took its place.
    void aTextWrittenByHandIsNotLost()
    {
        m_commands.run(QStringLiteral("go.purposes"), QStringLiteral("notices"));
        auto* text = find<QPlainTextEdit>("noticeText");
        QTRY_COMPARE_WITH_TIMEOUT(text->toPlainText(), QStringLiteral("We write you a letter."), publishPatience);
        text->setPlainText(QStringLiteral("Our own words."));
        QTest::mouseClick(find<QAbstractButton>("noticeFromPurposes"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText() != QStringLiteral("Our own words."), publishPatience);
        QCOMPARE(find<QLineEdit>("noticeTitle")->text(), QStringLiteral("Privacy"));
        QVERIFY(m_undo.canUndo());
        m_undo.undo();
        QCOMPARE(text->toPlainText(), QStringLiteral("Our own words."));
    }

    /// A step in the draft of a version that was published is none in the draft of the next.
    void whatIsPublishedIsNotTakenBackInTheNextDraft()
    {
        m_commands.run(QStringLiteral("go.purposes"), QStringLiteral("notices"));
        auto* text = find<QPlainTextEdit>("noticeText");
        QTRY_COMPARE_WITH_TIMEOUT(text->toPlainText(), QStringLiteral("We write you a letter."), publishPatience);
        QTest::mouseClick(find<QAbstractButton>("noticeFromPurposes"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_undo.canUndo(), publishPatience);
        text->setPlainText(QStringLiteral("We write you two letters."));
        QTest::mouseClick(find<QAbstractButton>("noticeSave"), Qt::LeftButton);
        const auto draft = [this] { return notice().draft.value(QStringLiteral("en")).text; };
        QTRY_COMPARE_WITH_TIMEOUT(draft(), QStringLiteral("We write you two letters."), publishPatience);
        purposes::Publication first;
        first.code = privacyCode;
        QVERIFY(m_vault->notices().publish(first).result());
        const auto isNext
            = [this] { return test::visibleText(m_frame.get()).contains(QLatin1String("Version 2, draft")); };
        QTRY_VERIFY_WITH_TIMEOUT(isNext(), publishPatience);
        m_undo.undo();
        QCOMPARE(text->toPlainText(), QStringLiteral("We write you two letters."));
    }

    /// Noted for a hundred at once, it is read once, and list and count say what is stored; taken back, they do again.
    void aHundredAreNotedAndTakenBackAtOnce()
    {
        constexpr int many = 100;
        purposes::Publication publication;
        publication.code = privacyCode;
        const qint64 first = m_vault->notices().publish(publication).result().value().version.id;
        std::vector<base::CustomerId> people;
        for (int i = 0; i < many; ++i) {
            customers::Customer person;
            person.givenName = QStringLiteral("Person %1").arg(i);
            people.push_back(m_vault->customers().add(person).result().value());
        }
        QVERIFY(m_vault->notices().noteHandOver({first, people, 0, std::nullopt}).result());
        write(QStringLiteral("We write you two letters."));
        QVERIFY(m_vault->notices().publish(publication).result());
        m_commands.run(QStringLiteral("go.purposes"), QStringLiteral("notices"));
        find<kit::ViewTabs>("noticeTabs")->setCurrentView(QStringLiteral("tell"));
        const auto toTell = [this] { return find<kit::DataTable>("tellTable")->rows()->rowCount(); };
        const auto seenBy = [this] {
            kit::PagedTableModel* rows = find<kit::DataTable>("noticesTable")->rows();
            return rows->index(0, rows->columnOf(QStringLiteral("seen"))).data(Qt::DisplayRole).toInt();
        };
        QTRY_COMPARE_WITH_TIMEOUT(toTell(), many, publishPatience);
        QTest::qWait(300); // until what was changed before is read
        const QSignalSpy readings(m_frame->findChild<ui_purposes::NoticesPage*>(), &ui_purposes::NoticesPage::listed);
        QTest::mouseClick(find<QAbstractButton>("noteTold"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(seenBy(), many, publishPatience);
        QTRY_COMPARE_WITH_TIMEOUT(toTell(), 0, publishPatience);
        QTest::qWait(300);
        QCOMPARE(readings.size(), 1);
        m_undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(toTell(), many, publishPatience);
        QTRY_COMPARE_WITH_TIMEOUT(seenBy(), 0, publishPatience);
        QTest::qWait(300);
        QCOMPARE(std::pair(toTell(), seenBy()), std::pair(many, 0));
    }

    /// What is no day, is to come, or lies before the version before is told at the field, and nothing is published.
    void aDayThatCannotBeTaken_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no day") << QStringLiteral("soon") << QStringLiteral("cannot be read");
        QTest::newRow("no such day") << QStringLiteral("31.2.2024") << QStringLiteral("no such day");
        QTest::newRow("to come") << QStringLiteral("1.1.2199") << QStringLiteral("published today or earlier");
        QTest::newRow("before the version before") << QStringLiteral("3.3.2020") << QStringLiteral("of its own");
    }
    void aDayThatCannotBeTaken()
    {
        QFETCH(QString, day);
        QFETCH(QString, sentence);
        purposes::Publication first;
        first.code = privacyCode;
        QVERIFY(m_vault->notices().publish(first).result());
        write(QStringLiteral("We write you two letters."));
        ask();
        type(day);
        if (isShown("publishReason"))
            find<QLineEdit>("publishReason")->setText(QStringLiteral("on paper before"));
        confirm();
        const QString said = errorOf("publishSince");
        QVERIFY2(said.contains(sentence), qPrintable(said));
        QTest::qWait(100);
        QCOMPARE(notice().versions.size(), std::size_t(1));
        QVERIFY(isShown("publishQuestion"));
        // Put right, it goes.
        type(QStringLiteral("today"));
        confirm();
        QTRY_COMPARE_WITH_TIMEOUT(notice().versions.size(), std::size_t(2), publishPatience);
    }

    /// The day of the version before is no day before it: it counts from when that was published.
    void theDayOfTheVersionBefore()
    {
        const QDate day = m_vault->today().addDays(-3);
        purposes::Publication first;
        first.code = privacyCode;
        first.publishedAt = base::UtcTime {begin(day).microseconds + 15LL * 3'600'000'000};
        first.reason = QStringLiteral("on paper before");
        QVERIFY(m_vault->notices().publish(first).result());
        write(QStringLiteral("We write you two letters."));
        ask();
        type(day.toString(Qt::ISODate));
        find<QLineEdit>("publishReason")->setText(QStringLiteral("put right in the evening"));
        confirm();
        QTRY_COMPARE_WITH_TIMEOUT(notice().versions.size(), std::size_t(2), publishPatience);
        QCOMPARE(notice().newest()->publishedAt, *first.publishedAt);
    }
};

AICMS_WINDOW_TEST(TestPublishDay)
#include "test_publish_day.moc"
