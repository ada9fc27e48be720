// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/kit/whole_cells.h"
#include "tests/ui/shell/shop.h"
#include "ui/customers/customers_screens.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/data_table.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/view_tabs.h"
#include "ui/purposes/notice_paper.h"
#include "ui/purposes/notice_people.h"
#include "ui/purposes/notices_page.h"
#include "ui/purposes/processing_page.h"
#include "ui/purposes/purposes_page.h"
#include "ui/purposes/purposes_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QtTest>

#include <algorithm>

using namespace aicms;
using consent::State;

namespace {

constexpr int patience = 15'000; // milliseconds; the machine may be busy
const QString email = QStringLiteral("marketing_email");

} // namespace

class TestPurposesScreen : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;
    base::CustomerId m_hannah;

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
    bool isShown(const char* name)
    {
        const auto all = m_frame->findChildren<QWidget*>(QString::fromLatin1(name));
        return std::ranges::any_of(all, [](const QWidget* each) { return each->isVisible(); });
    }
    QString cell(const char* table, int row, const char* column)
    {
        kit::PagedTableModel* model = find<kit::DataTable>(table)->rows();
        return model->index(row, model->columnOf(QString::fromLatin1(column))).data(Qt::DisplayRole).toString();
    }
    int rowOf(const char* table, const QString& text)
    {
        kit::PagedTableModel* model = find<kit::DataTable>(table)->rows();
        for (int row = 0; row < model->rowCount(); ++row) {
            // A table whose rows can be ticked begins with the ticks.
            for (int column = 0; column < std::min(2, model->columnCount()); ++column) {
                if (model->index(row, column).data(Qt::DisplayRole).toString() == text)
                    return row;
            }
        }
        return -1;
    }
    void open(const QString& place) { m_commands.run(QStringLiteral("go.purposes"), place); }
    const purposes::Purpose& stored(const QString& code)
    {
        m_kept = m_vault->purposes().catalogue();
        return *m_kept->find(code);
    }
    bool mayEmail() { return m_vault->gate().may(email, m_hannah, m_clock.now()).result()->isAllowed; }
    void press(const char* button) { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    QString impact() { return isShown("purposeImpact") ? find<kit::MessageBar>("purposeImpact")->text() : QString(); }

    std::shared_ptr<const purposes::Catalogue> m_kept;

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        const QString path = m_folder.path(QStringLiteral("shop.aicms"));
        test::makeVault(path, m_clock, false);
        auto opened = test::openVault(path, m_clock, test::ownerName, test::ownerPassphrase);
        QVERIFY(opened);
        m_vault = std::move(*opened);
        customers::Customer hannah;
        hannah.givenName = QStringLiteral("Hannah");
        hannah.familyName = QStringLiteral("Okafor");
        m_hannah = m_vault->customers().add(hannah).result().value();
        consent::EventDraft yes;
        yes.customer = m_hannah;
        yes.purpose = email;
        QVERIFY(m_vault->consent().record(yes).result());
        auto screens = customers_ui::customersScreens();
        screens.push_back(ui_purposes::purposesEntry());
        m_frame = std::make_unique<shell::VaultFrame>(m_vault, screens, m_commands, m_undo);
        m_frame->resize(1280, 760);
        m_frame->QWidget::show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
    }
    void cleanupTestCase()
    {
        m_undo.clear();
        m_frame.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void theListSaysWhomEachPurposeReaches()
    {
        open(email);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf("purposesTable", QStringLiteral("Advertising by e-mail")) >= 0, patience);
        const int row = rowOf("purposesTable", QStringLiteral("Advertising by e-mail"));
        QCOMPARE(cell("purposesTable", row, "ground"), QStringLiteral("Consent"));
        QTRY_COMPARE_WITH_TIMEOUT(cell("purposesTable", row, "people"), QStringLiteral("1"), patience);
        QCOMPARE(find<QLineEdit>("purposeName")->text(), QStringLiteral("Advertising by e-mail"));
        // In the smallest usual window no column is missing, and below the list is the way to the first notice.
        auto* list = find<kit::DataTable>("purposesTable");
        for (const char* column : {"purpose", "ground", "fields", "kept", "ai", "people", "review"})
            QVERIFY2(list->isColumnVisible(QString::fromLatin1(column)), column);
        for (const char* column : {"purpose", "ground", "kept", "review"})
            QVERIFY2(test::isWhole(*list, QString::fromLatin1(column)), column);
        const int model = rowOf("purposesTable", QStringLiteral("Personal recommendations by a model"));
        QCOMPARE(cell("purposesTable", model, "ai"), QStringLiteral("Yes"));
        QCOMPARE(cell("purposesTable", row, "ai"), QStringLiteral("–"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown("purposesNoNotice"), patience);
        QCOMPARE(find("purposeEditor")->findChild<QScrollArea*>()->horizontalScrollBar()->maximum(), 0); // it fits
        QVERIFY(find("purposeReview")->geometry().right() < find("purposeReview")->parentWidget()->width());
    }

    /// Other words ask everybody again unless somebody says that they mean the same; a field more does in any case.
    void aWiderMeaningSaysWhomItConcernsBeforeItIsSaved()
    {
        open(email);
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QLineEdit>("purposeName")->text(), QStringLiteral("Advertising by e-mail"), patience);
        QCOMPARE(impact(), QString());
        QVERIFY(!find<QAbstractButton>("purposeSave")->isEnabled());
        find<QPlainTextEdit>("purposeText")->setPlainText(QStringLiteral("News and offers, once a month."));
        QTRY_VERIFY2_WITH_TIMEOUT(
            impact().startsWith(QLatin1String("If you save, 1 ")), qPrintable(impact()), patience);
        const QString below = test::visibleText(find("purposeText")->parentWidget());
        QVERIFY2(below.contains(QLatin1String("stay as they were: ")), qPrintable(below)); // other languages
        QVERIFY(find<QCheckBox>("purposeAskAgain")->isChecked());
        find<QCheckBox>("purposeAskAgain")->click();
        QTRY_VERIFY_WITH_TIMEOUT(impact().contains(QLatin1String("version 2. Nothing is added")), patience);
        press("purposeSave");
        QTRY_COMPARE_WITH_TIMEOUT(stored(email).version, 2, patience);
        QVERIFY(mayEmail());
        // The keys stay on the button, which has nothing more to save, and goes off once they leave it.
        QTRY_VERIFY_WITH_TIMEOUT(!m_frame->findChild<ui_purposes::PurposesScreen*>()->unsaved(), patience);
        QCOMPARE(m_frame->focusWidget(), find("purposeSave"));
        press("purposeSave");
        QTest::qWait(100);
        QCOMPARE(stored(email).version, 2);
        find<QLineEdit>("purposeRecipients")->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(!find<QAbstractButton>("purposeSave")->isEnabled(), patience);
        find<QLineEdit>("purposeRecipients")->setText(QStringLiteral("Letter shop"));
        QTRY_VERIFY2_WITH_TIMEOUT(
            impact().startsWith(QLatin1String("If you save, 1 ")), qPrintable(impact()), patience);
        QVERIFY2(impact().contains(QLatin1String("must be asked again")), qPrintable(impact()));
        // One key stores nothing that makes people be asked again: how many is asked first, and a second key does not
        // answer it (K5).
        QTest::keyClick(find("purposeRecipients"), Qt::Key_S, Qt::ControlModifier);
        auto* question = find<kit::ConfirmBox>("saveQuestion");
        const QString asked = test::visibleText(question);
        QVERIFY2(asked.contains(QLatin1String("Ask 1 ")) && asked.contains(QLatin1String("Save, and ask again")),
            qPrintable(asked));
        QTest::keyClick(m_frame->focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QTest::keyClick(m_frame->focusWidget(), Qt::Key_Return); // on the harmless button
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("saveQuestion"), patience);
        QCOMPARE(stored(email).version, 2);
        press("purposeSave");
        Q_EMIT find<kit::ConfirmBox>("saveQuestion")->confirmed();
        QTRY_COMPARE_WITH_TIMEOUT(stored(email).version, 3, patience);
        QCOMPARE(stored(email).recipients, QStringList {QStringLiteral("Letter shop")});
        QVERIFY(!mayEmail());
        const QWidget* told = find("purposeToAsk");
        QTRY_COMPARE_WITH_TIMEOUT(told->visibleRegion().boundingRect(), told->rect(), patience); // in sight
        const int row = rowOf("purposesTable", QStringLiteral("Advertising by e-mail"));
        QTRY_COMPARE_WITH_TIMEOUT(cell("purposesTable", row, "people"), QStringLiteral("0"), patience);
    }

    void whatIsNotSavedIsNotLost()
    {
        open(email);
        find<QLineEdit>("purposeName")->setText(QStringLiteral("Letters"));
        open(QStringLiteral("contract_performance"));
        QVERIFY(find<kit::MessageBar>("purposeMessage")->isVisible());
        QCOMPARE(find<QLineEdit>("purposeName")->text(), QStringLiteral("Letters"));
        auto* screen = m_frame->findChild<ui_purposes::PurposesScreen*>();
        QVERIFY(!screen->mayLeave());
        const auto kept = screen->unsaved();
        QVERIFY(kept);
        press("purposeCancel");
        QVERIFY(!screen->unsaved());
        QCOMPARE(find<QLineEdit>("purposeName")->text(), QStringLiteral("Advertising by e-mail"));
        QVERIFY(screen->restore(kept->content));
        QCOMPARE(find<QLineEdit>("purposeName")->text(), QStringLiteral("Letters"));
        press("purposeCancel");
    }

    void legitimateInterestsNeedTheirWeighing()
    {
        find("purposesTable")->setFocus();
        QTest::keyClick(find("purposesTable"), Qt::Key_N);
        find<QLineEdit>("purposeName")->setText(QStringLiteral("Theft cases"));
        find<QPlainTextEdit>("purposeText")->setPlainText(QStringLiteral("We keep what the police need."));
        auto* basis = find<QComboBox>("purposeBasis");
        basis->setCurrentIndex(static_cast<int>(purposes::LawfulBasis::LegitimateInterests));
        press("purposeSave");
        QTRY_VERIFY_WITH_TIMEOUT(
            test::visibleText(m_frame.get()).contains(QLatin1String("needs a written weighing")), patience);
        QVERIFY(!m_vault->purposes().catalogue()->find(QStringLiteral("theft_cases")));
        for (const char* part : {"weighing0", "weighing1", "weighing2", "weighing3"})
            find<QLineEdit>(part)->setText(QStringLiteral("What was stolen here"));
        press("purposeSave");
        QTRY_VERIFY_WITH_TIMEOUT(m_vault->purposes().catalogue()->find(QStringLiteral("theft_cases")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf("purposesTable", QStringLiteral("Theft cases")) >= 0, patience);
        press("purposeRetire");
        // The list is read and counted anew all the while; what is asked stays.
        m_frame->findChild<ui_purposes::PurposesPage*>()->reload();
        QTest::qWait(200);
        Q_EMIT find<kit::ConfirmBox>("retireQuestion")->confirmed();
        QTRY_VERIFY_WITH_TIMEOUT(stored(QStringLiteral("theft_cases")).retiredAt.has_value(), patience);
    }

    void everyFieldSaysWhatItIsFor()
    {
        open(QStringLiteral("fields"));
        const int name = rowOf("fieldsTable", QStringLiteral("Name"));
        QVERIFY(name >= 0);
        QVERIFY(cell("fieldsTable", name, "purposes").contains(QLatin1String("Contract with the customer")));
        const int events = rowOf("fieldsTable", QStringLiteral("Visits and events"));
        QVERIFY(events >= 0);
        QCOMPARE(cell("fieldsTable", events, "state"), QStringLiteral("No purpose"));
    }

    /// GDPR Art. 30: one step from the purposes, whole beside the list, and out of the program as paper and table.
    void theRecordOfProcessingIsMadeOfThePurposes()
    {
        open(QStringLiteral("record"));
        QTRY_VERIFY_WITH_TIMEOUT(rowOf("processingTable", QStringLiteral("Advertising by e-mail")) >= 0, patience);
        QVERIFY(rowOf("processingTable", QStringLiteral("Theft cases")) < 0); // retired: nothing is processed for it
        const int row = rowOf("processingTable", QStringLiteral("Advertising by e-mail"));
        QCOMPARE(cell("processingTable", row, "recipients"), QStringLiteral("Letter shop"));
        auto* table = find<kit::DataTable>("processingTable");
        table->setCurrentId(table->rows()->idAt(row));
        const QString said = test::visibleText(find("processingEntry"));
        for (const char* part : {"Advertising by e-mail", "GDPR Art. 6(1)(a)", "Kinds of data", "Letter shop",
                 "How long it is kept", "a withdrawal counts at once", "Next review"})
            QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
        const QString common = test::visibleText(find("processingCommon"));
        QVERIFY2(common.contains(QLatin1String("Letter shop")), qPrintable(common)); // its country is told by nobody
        QVERIFY2(common.contains(QLatin1String("encrypted")), qPrintable(common));
        auto* page = m_frame->findChild<ui_purposes::ProcessingPage*>();
        const QString csv = m_folder.path(QStringLiteral("record.csv"));
        page->saveTo(csv);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("Advertising by e-mail") && text.contains("Kinds of data"), text.constData());
        const auto inUse = std::ranges::count_if(
            m_vault->purposes().catalogue()->purposes(), [](const purposes::Purpose& each) { return !each.retiredAt; });
        QCOMPARE(text.count("\r\n"), inUse + 1);
        const QString pdf = m_folder.path(QStringLiteral("record.pdf"));
        page->saveTo(pdf);
        QFile paper(pdf);
        QVERIFY(paper.open(QIODevice::ReadOnly) && paper.read(5) == "%PDF-");
    }

    /// In a small window what stands below the list is whole, down to its buttons.
    void withLargeTextTheEditorsAreWhole()
    {
        theme::theme().setTextScale(200);
        for (const auto& [place, button, page] : {std::tuple(QStringLiteral("notices"), "noticeSave", "noticeEditor"),
                 std::tuple(email, "purposeSave", "purposeEditor")}) {
            open(place);
            const QWidget* card = find(page);
            const QWidget* save = find(button);
            const QWidget* screen = find("purposesScreen");
            const auto end = [](const QWidget* widget, const QWidget* around) {
                return widget->mapTo(around, QPoint(0, widget->height())).y();
            };
            QTRY_VERIFY_WITH_TIMEOUT(end(save, card) <= card->height(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(end(card, screen) <= screen->height(), patience);
            const QWidget* column = card->parentWidget();
            QTRY_VERIFY_WITH_TIMEOUT(end(card, column) <= column->height(), patience);
        }
        theme::theme().setTextScale(100);
    }

    void aNoticeIsWrittenPublishedAndComparedWithTheOneBefore()
    {
        open(QStringLiteral("notices"));
        // Nothing is there to be compared or handed out; one step begins the first.
        QTRY_VERIFY_WITH_TIMEOUT(isShown("firstNotice"), patience);
        QVERIFY(!isShown("noticeCompare"));
        press("firstNotice");
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QPlainTextEdit>("noticeText")->toPlainText().contains(QLatin1String("Advertising by e-mail")),
            patience);
        find<QLineEdit>("noticeTitle")->setText(QStringLiteral("Privacy at our shop"));
        auto* text = find<QPlainTextEdit>("noticeText");
        const auto says = [text] { return test::visibleText(text->parentWidget()); };
        // What a template leaves to the business is told while it is written, and nothing is asked in vain.
        text->setPlainText(QStringLiteral("You reach us at [address, telephone]."));
        QVERIFY2(says().contains(QLatin1String("[address, telephone]")), qPrintable(says()));
        press("noticeSave");
        QTRY_VERIFY_WITH_TIMEOUT(isShown("publish"), patience);
        press("publish");
        QTRY_VERIFY_WITH_TIMEOUT(isShown("noticeBar") && !isShown("publishQuestion"), patience);
        text->setPlainText(QStringLiteral("We look at 5 years of orders. You can say no."));
        QVERIFY2(!says().contains(QLatin1String("filled in")), qPrintable(says()));
        press("noticeSave");
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("noticeBar"), patience);
        // It is read anew: before that the text with the open place would be published.
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QTextEdit>("compareText")->toPlainText().contains(QLatin1String("5 years")), patience);
        press("publish");
        auto* question = find<kit::ConfirmBox>("publishQuestion");
        // Whole, in the smallest window: its text is read before something is published for good.
        QTRY_VERIFY_WITH_TIMEOUT(question->height() >= question->heightForWidth(question->width()), patience);
        Q_EMIT question->confirmed();
        const auto notice = [this] { return m_vault->notices().find(QStringLiteral("privacy")).result().value(); };
        QTRY_COMPARE_WITH_TIMEOUT(notice().versions.size(), std::size_t(1), patience);
        QVERIFY(m_vault->notices().noteHandOver({notice().newest()->id, {m_hannah}}).result());

        // There is one version: nothing to compare it with is offered.
        QVERIFY(!m_frame->findChild<QComboBox*>(QStringLiteral("compareFrom"))->isVisible());
        QVERIFY(!m_frame->findChild<QComboBox*>(QStringLiteral("compareTo"))->isVisible());
        find<QPlainTextEdit>("noticeText")
            ->setPlainText(QStringLiteral("We look at 3 years of orders. You can say no."));
        press("noticeSave");
        QTRY_VERIFY_WITH_TIMEOUT(isShown("publish"), patience);
        auto* compared = find<QTextEdit>("compareText");
        QTRY_VERIFY_WITH_TIMEOUT(isShown("compareFrom"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(compared->toPlainText().contains(QStringLiteral("5\u20093")), patience); // apart
        QCOMPARE(piecesOf(compared, &QTextCharFormat::fontUnderline), QStringList {QStringLiteral("3")});
        QCOMPARE(piecesOf(compared, &QTextCharFormat::fontStrikeOut), QStringList {QStringLiteral("5")});
        press("publish");
        QTRY_VERIFY2_WITH_TIMEOUT(
            test::visibleText(find("publishQuestion")).contains(QLatin1String("1 people")), "", patience);
        Q_EMIT find<kit::ConfirmBox>("publishQuestion")->confirmed();
        QTRY_COMPARE_WITH_TIMEOUT(notice().versions.size(), std::size_t(2), patience);
        find<kit::ViewTabs>("noticeTabs")->setCurrentView(QStringLiteral("tell"));
        QTRY_COMPARE_WITH_TIMEOUT(rowOf("tellTable", QStringLiteral("Hannah Okafor")), 0, patience);
        find<kit::DataTable>("noticesTable")->setCurrentId(2);
        find<kit::ViewTabs>("noticeTabs")->setCurrentView(QStringLiteral("seen"));
        QTRY_COMPARE_WITH_TIMEOUT(rowOf("seenTable", QStringLiteral("Hannah Okafor")), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(cell("noticesTable", 1, "seen"), QStringLiteral("1"), patience);
        handOut();
        find<kit::ViewTabs>("noticeTabs")->setCurrentView(QStringLiteral("draft"));
        press("noticeFromPurposes");
        const auto written = [this] { return find<QPlainTextEdit>("noticeText")->toPlainText(); };
        QTRY_VERIFY_WITH_TIMEOUT(written().contains(QLatin1String("Letter shop")), patience);
        // GDPR Art. 13: how long, where, whether one must, decisions, and what only the business knows.
        for (const char* part : {"complain to the data protection authority", "You reach us at: [",
                 "Orders and invoices: 8 years", "counted from the end of that year", "copy of what we hold",
                 "You need not tell us anything", "by a program alone"})
            QVERIFY2(written().contains(QLatin1String(part)), part);
    }

    /// Letters for those who must be told note nothing; a note is taken back with a reason only, and then counts no
    /// more.
    void whoMustBeToldGetsALetterAndANoteIsTakenBack()
    {
        open(QStringLiteral("notices"));
        const auto notice = [this] { return m_vault->notices().find(QStringLiteral("privacy")).result().value(); };
        const auto toTell = [this] { return m_vault->notices().toTell(QStringLiteral("privacy")).result().value(); };
        QCOMPARE(toTell(), std::vector {m_hannah});
        find<kit::ViewTabs>("noticeTabs")->setCurrentView(QStringLiteral("tell"));
        QTRY_COMPARE_WITH_TIMEOUT(rowOf("tellTable", QStringLiteral("Hannah Okafor")), 0, patience);
        QVERIFY(find<QAbstractButton>("tellLetters")->isEnabled());
        purposes::Controller business;
        business.address = QStringLiteral("Lindenweg 5\n79098 Freiburg");
        business.email = QStringLiteral("shop@example.org");
        QVERIFY(m_vault->purposes().setController(business).result());
        customers::Customer hannah = m_vault->customers().reload(m_hannah).result().value();
        customers::Address home;
        home.street = QStringLiteral("Lindenstr. 9");
        home.city = QStringLiteral("Berlin");
        hannah.addresses.push_back(home);
        QVERIFY(m_vault->customers().edit(hannah).result());
        const QString letters = m_folder.path(QStringLiteral("letters.pdf"));
        m_frame->findChild<ui_purposes::ToTellCard*>()->saveLettersTo(letters);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(letters).size() > 1'000, patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("tellLetters")->isEnabled(), patience);
        QCOMPARE(toTell(), std::vector {m_hannah});

        press("noteTold");
        QTRY_VERIFY_WITH_TIMEOUT(toTell().empty(), patience);
        const auto seers = [&] { return m_vault->notices().seenBy(notice().newest()->id, 10).result().value(); };
        QCOMPARE(seers().size(), std::size_t(1));
        find<kit::DataTable>("noticesTable")->setCurrentId(1);
        find<kit::ViewTabs>("noticeTabs")->setCurrentView(QStringLiteral("seen"));
        QTRY_COMPARE_WITH_TIMEOUT(rowOf("seenTable", QStringLiteral("Hannah Okafor")), 0, patience);
        QVERIFY(!isShown("takeBackConfirm"));
        find<kit::DataTable>("seenTable")->setCurrentId(1);
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("takeBack")->isEnabled(), patience);
        press("takeBack");
        press("takeBackKeep");
        QVERIFY(!isShown("takeBackConfirm"));
        QCOMPARE(seers().size(), std::size_t(1));
        press("takeBack");
        press("takeBackConfirm"); // without a reason
        QTRY_VERIFY_WITH_TIMEOUT(
            test::visibleText(m_frame.get()).contains(QLatin1String("Say why: the log keeps it.")), patience);
        QCOMPARE(seers().size(), std::size_t(1));
        find<QLineEdit>("takeBackReason")->setText(QStringLiteral("the letter came back"));
        press("takeBackConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(seers().empty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(toTell(), std::vector {m_hannah}, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("takeBackConfirm"), patience);
    }

    /// Keys of one letter are heard as soon as the page is there.
    void thePageHasTheKeys()
    {
        if (!m_frame->mayLeave()) { // what was written from the purposes
            open(QStringLiteral("notices"));
            find<kit::ViewTabs>("noticeTabs")->setCurrentView(QStringLiteral("draft"));
            press("noticeSave");
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_frame->mayLeave(), patience);
        m_commands.run(QStringLiteral("go.customers"));
        open(QString());
        QTRY_VERIFY_WITH_TIMEOUT(find("purposesTabs")->hasFocus(), patience);
    }

private:
    /// The version that is shown, in the three forms in which it is given to people.
    void handOut()
    {
        auto* page = m_frame->findChild<ui_purposes::NoticesPage*>();
        const QString html = m_folder.path(QStringLiteral("notice.html"));
        page->saveTo(html);
        QFile file(html);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("<p>We look at 5 years of orders. You can say no.</p>"), text.constData());
        QVERIFY(text.contains("<html lang=\"en\" dir=\"ltr\">"));
        const QString pdf = m_folder.path(QStringLiteral("notice.pdf"));
        page->saveTo(pdf);
        QFile paper(pdf);
        QVERIFY(paper.open(QIODevice::ReadOnly) && paper.read(5) == "%PDF-");
        const wording::HandOut hostile {
            QStringLiteral("ar"), {QStringLiteral("<script>"), QStringLiteral("a & b\n\nc"), {}}, {}};
        const QString safe = wording::noticeHtml(hostile);
        QVERIFY2(!safe.contains(QLatin1String("<script>")), qPrintable(safe));
        QVERIFY(
            safe.contains(QLatin1String("dir=\"rtl\"")) && safe.contains(QLatin1String("<p>a &amp; b</p>\n<p>c</p>")));
    }
    /// The stretches of text in a format, in their order.
    static QStringList piecesOf(QTextEdit* edit, bool (QTextCharFormat::*has)() const)
    {
        QStringList pieces;
        for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next()) {
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                if ((piece.fragment().charFormat().*has)())
                    pieces << piece.fragment().text();
            }
        }
        return pieces;
    }
};

AICMS_WINDOW_TEST(TestPurposesScreen)
#include "test_purposes_screen.moc"
