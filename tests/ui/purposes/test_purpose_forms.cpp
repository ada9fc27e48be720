// SPDX-License-Identifier: GPL-3.0-or-later
// The two editors of purposes and notices: what is typed is kept, saved by its keys, and never thrown away by a click.
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/customers/customers_screens.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/data_table.h"
#include "ui/kit/day_field.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/rail.h"
#include "ui/kit/view_tabs.h"
#include "ui/purposes/field_chips.h"
#include "ui/purposes/notice_editor.h"
#include "ui/purposes/notice_people.h"
#include "ui/purposes/notices_page.h"
#include "ui/purposes/purpose_draft.h"
#include "ui/purposes/purpose_editor.h"
#include "ui/purposes/purpose_form.h"
#include "ui/purposes/purposes_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTextEdit>
#include <QtTest>

#include <algorithm>

using namespace aicms;

namespace {

constexpr int formPatience = 15'000; // milliseconds; the machine may be busy
const QString emailPurpose = QStringLiteral("marketing_email");
const QString de = QStringLiteral("de");
const QString en = QStringLiteral("en");

} // namespace

class TestPurposeForms : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;

    template <class T = QWidget> T* find(const char* name)
    {
        T* found = nullptr;
        const auto look = [&] {
            for (T* widget : m_frame->findChildren<T*>(QString::fromLatin1(name))) {
                if (widget->isVisible())
                    found = widget;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look, formPatience))
            qFatal("no widget named %s", name);
        return found;
    }
    bool isShown(const char* name)
    {
        const auto all = m_frame->findChildren<QWidget*>(QString::fromLatin1(name));
        return std::ranges::any_of(all, [](const QWidget* each) { return each->isVisible(); });
    }
    void open(const QString& place) { m_commands.run(QStringLiteral("go.purposes"), place); }
    /// Where something is not saved yet, the tabs lead on all the same.
    void tab(const char* view) { find<kit::ViewTabs>("purposesTabs")->setCurrentView(QString::fromLatin1(view)); }
    void press(const char* button) { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    ui_purposes::PurposesScreen* screen() { return m_frame->findChild<ui_purposes::PurposesScreen*>(); }
    ui_purposes::PurposeForm* form() { return screen()->findChild<ui_purposes::PurposeForm*>(); }
    purposes::Purpose stored(const QString& code) { return *m_vault->purposes().catalogue()->find(code); }
    purposes::Notice notice() { return m_vault->notices().find(QStringLiteral("privacy")).result().value(); }
    void publish(const QMap<QString, purposes::NoticeText>& texts)
    {
        purposes::Publication publication;
        publication.code = QStringLiteral("privacy");
        publication.texts = texts;
        QVERIFY(m_vault->notices().publish(publication).result());
    }
    base::CustomerId person(const char* name, bool hasAddress)
    {
        customers::Customer customer;
        customer.givenName = QString::fromLatin1(name);
        if (hasAddress) {
            customers::Address home;
            home.street = QStringLiteral("Lindenstr. 9");
            home.city = QStringLiteral("Berlin");
            customer.addresses.push_back(home);
        }
        return m_vault->customers().add(customer).result().value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        const QString path = m_folder.path(QStringLiteral("shop.aicms"));
        test::makeVault(path, m_clock, false);
        auto opened = test::openVault(path, m_clock, test::ownerName, test::ownerPassphrase);
        QVERIFY(opened);
        m_vault = std::move(*opened);
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

    /// A lock keeps every field of the form, not those somebody thought of.
    void everyFieldIsKeptOverALock()
    {
        open(emailPurpose);
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QLineEdit>("purposeName")->text(), QStringLiteral("Advertising by e-mail"), formPatience);
        auto* languages = find<QComboBox>("purposeLanguage");
        languages->setCurrentIndex(languages->findData(de));
        find<QLineEdit>("purposeName")->setText(QStringLiteral("Rundbrief"));
        find<QPlainTextEdit>("purposeText")->setPlainText(QStringLiteral("Ein Brief im Monat."));
        find<QComboBox>("purposeBasis")->setCurrentIndex(static_cast<int>(purposes::LawfulBasis::LegitimateInterests));
        for (const char* part : {"weighing0", "weighing1", "weighing2", "weighing3"})
            find<QLineEdit>(part)->setText(QLatin1String("About ") + QLatin1String(part));
        find<QLineEdit>("purposeRecipients")->setText(QStringLiteral("Letter shop, Lang"));
        for (const char* way : {"channel.email", "channel.phone", "channel.post", "channel.sms"})
            find<QCheckBox>(way)->toggle();
        for (const char* box : {"purposeAi", "purposeMarketing", "purposeProof", "purposeSoftOptIn"})
            find<QCheckBox>(box)->toggle();
        find<QSpinBox>("purposeMonths")->setValue(7);
        find<QSpinBox>("purposeAge")->setValue(17);
        auto* rules = find<QComboBox>("purposeRule");
        QTRY_VERIFY_WITH_TIMEOUT(rules->count() > 1, formPatience);
        rules->setCurrentIndex(rules->count() - 1);
        auto* review = find<kit::DayField>("purposeReview");
        review->setDate(QDate(2031, 5, 3));
        auto* fields = screen()->findChild<ui_purposes::FieldChips*>();
        fields->setFields(fields->used() + QStringList {QStringLiteral("note")}, {QStringLiteral("note")});
        Q_EMIT fields->changed();
        const purposes::Purpose typed = form()->purpose();
        // What is typed differs from what is stored in every member that the form can change.
        const QJsonObject before = ui_purposes::purposeDraft(stored(emailPurpose));
        const QJsonObject after = ui_purposes::purposeDraft(typed);
        for (auto each = after.begin(); each != after.end(); ++each) {
            const bool isOfStore = each.key() == QLatin1String("code") || each.key() == QLatin1String("version")
                || each.key() == QLatin1String("asks_again");
            QVERIFY2(isOfStore || before.value(each.key()) != *each, qPrintable(each.key()));
        }
        const auto kept = screen()->unsaved();
        QVERIFY(kept);
        press("purposeCancel");
        QVERIFY(!screen()->unsaved());
        QVERIFY(form()->purpose() != typed);
        QVERIFY(screen()->restore(kept->content));
        QCOMPARE(form()->purpose(), typed);
        QCOMPARE(form()->language(), de);
        QCOMPARE(screen()->unsaved()->content, kept->content);
        press("purposeCancel");
    }

    /// The box beside the form as well, once somebody answered it.
    void theAnswerWhetherToAskAgainIsKept()
    {
        open(emailPurpose);
        QTRY_VERIFY_WITH_TIMEOUT(!screen()->unsaved(), formPatience);
        find<QPlainTextEdit>("purposeText")->setPlainText(QStringLiteral("By e-mail. New: by text message, too."));
        QVERIFY(find<QCheckBox>("purposeAskAgain")->isChecked());
        find<QCheckBox>("purposeAskAgain")->click();
        const auto kept = screen()->unsaved();
        press("purposeCancel");
        QVERIFY(screen()->restore(kept->content));
        QVERIFY(!find<QCheckBox>("purposeAskAgain")->isChecked());
        press("purposeCancel");
    }

    /// Nobody was asked where a contract is the ground: nobody is asked again, whatever the words.
    void onlyConsentIsAskedForAgain()
    {
        open(QStringLiteral("contract_performance"));
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLineEdit>("purposeName")->text().startsWith(QLatin1String("Contract")), formPatience);
        find<QPlainTextEdit>("purposeText")->setPlainText(QStringLiteral("To send what was ordered."));
        QVERIFY(isShown("purposeImpact"));
        QVERIFY(!isShown("purposeAskAgain"));
        const auto said = [this] { return find<kit::MessageBar>("purposeImpact")->text(); };
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QLatin1String("nobody has to be asked again")), formPatience);
        press("purposeCancel");
    }

    /// K8: another ground lets people in who did not agree. It says how many, and how many were never asked, before.
    void anotherGroundSaysWhoComesIn()
    {
        QVERIFY(person("Lea", false).isValid());
        const QString code = QStringLiteral("third_party_sharing");
        open(code);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLineEdit>("purposeName")->text(), stored(code).textFor(en).name, formPatience);
        QVERIFY(!isShown("purposeEffect"));
        find<QComboBox>("purposeBasis")->setCurrentIndex(int(purposes::LawfulBasis::Contract));
        QTRY_VERIFY_WITH_TIMEOUT(isShown("purposeEffect"), formPatience);
        const QString said = find<kit::MessageBar>("purposeEffect")->text();
        QVERIFY2(said.startsWith(QLatin1String("If you save, ")) && said.contains(QLatin1String("never asked")),
            qPrintable(said));
        // K8: on a contract nobody is asked, and the question before it is saved says what happens.
        const QString means = find<kit::MessageBar>("purposeImpact")->text();
        QVERIFY2(means.contains(QLatin1String("must be told")), qPrintable(means));
        press("purposeSave");
        QVERIFY(test::visibleText(find<kit::ConfirmBox>("saveQuestion")).contains(QLatin1String("Use the data of ")));
        Q_EMIT find<kit::ConfirmBox>("saveQuestion")->kept();
        find<QAbstractButton>("purposeSave")->setFocus();
        QCOMPARE(stored(code).version, 1);
        press("purposeCancel");
        QCOMPARE(find<QAbstractButton>("purposeSave")->text(), QStringLiteral("Save purpose")); // nothing was saved
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("purposeEffect"), formPatience);
    }

    /// K8: consent in place of a contract leaves everybody out until they agree, and that is asked before it is saved.
    void consentInPlaceOfAContractLeavesPeopleOut()
    {
        open(QStringLiteral("contract_performance"));
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLineEdit>("purposeName")->text().startsWith(QLatin1String("Contract")), formPatience);
        find<QComboBox>("purposeBasis")->setCurrentIndex(int(purposes::LawfulBasis::Consent));
        const auto said = [this] { return find<kit::MessageBar>("purposeImpact")->text(); };
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QLatin1String("left out until they agree")), formPatience);
        press("purposeSave");
        const QString asked = test::visibleText(find<kit::ConfirmBox>("saveQuestion"));
        QVERIFY2(asked.contains(QLatin1String("Leave ")), qPrintable(asked));
        Q_EMIT find<kit::ConfirmBox>("saveQuestion")->kept();
        press("purposeCancel");
    }

    /// K8, K9: a ground that advertising cannot rest on is refused before anything is asked.
    void aForbiddenGroundIsRefusedBeforeTheQuestion()
    {
        open(QStringLiteral("marketing_post"));
        QTRY_COMPARE(find<QLineEdit>("purposeName")->text(), QStringLiteral("Advertising by post"));
        find<QComboBox>("purposeBasis")->setCurrentIndex(int(purposes::LawfulBasis::Contract));
        press("purposeSave");
        QTRY_VERIFY_WITH_TIMEOUT(
            test::visibleText(m_frame.get()).contains(QLatin1String("cannot rest on")), formPatience);
        QVERIFY(!isShown("saveQuestion"));
        press("purposeCancel");
    }

    /// Beside the list of the smallest usual window: no line is wider than the pane, and the form keeps its room while
    /// what a change means is told below it.
    void theEditorIsWholeBesideTheList()
    {
        const auto catalogue = m_vault->purposes().catalogue();
        for (const purposes::Purpose& each : catalogue->purposes()) {
            open(each.code);
            QTRY_COMPARE_WITH_TIMEOUT(
                find<QLineEdit>("purposeName")->text(), each.textFor(QStringLiteral("en")).name, formPatience);
            const auto* page = find("purposeEditor")->findChild<QScrollArea*>();
            QTRY_VERIFY2_WITH_TIMEOUT(page->horizontalScrollBar()->maximum() == 0, qPrintable(each.code), formPatience);
        }
        open(emailPurpose);
        find<QPlainTextEdit>("purposeText")->setPlainText(QStringLiteral("By e-mail. New: by text message, too."));
        const auto* box = find<QCheckBox>("purposeAskAgain");
        QTRY_VERIFY_WITH_TIMEOUT(box->width() >= box->sizeHint().width(), formPatience);
        const auto* page = find("purposeEditor")->findChild<QScrollArea*>();
        QTRY_VERIFY2_WITH_TIMEOUT(page->viewport()->height() >= theme::px(240),
            qPrintable(QString::number(page->viewport()->height())), formPatience);
        press("purposeCancel");
    }

    /// One click throws nothing away for good, and the bar that offers it moves nothing under the pointer.
    void whatIsDroppedComesBack()
    {
        open(emailPurpose);
        find<QLineEdit>("purposeName")->setText(QStringLiteral("Letters"));
        const QPoint place = find<QLineEdit>("purposeName")->mapTo(m_frame.get(), QPoint());
        QVERIFY(!screen()->mayLeave());
        QVERIFY(find<kit::MessageBar>("purposeMessage")->isVisible());
        QTest::qWait(50);
        QCOMPARE(find<QLineEdit>("purposeName")->mapTo(m_frame.get(), QPoint()), place);
        Q_EMIT find<kit::MessageBar>("purposeMessage")->actionTriggered();
        QVERIFY(!screen()->unsaved());
        m_undo.undo();
        QCOMPARE(find<QLineEdit>("purposeName")->text(), QStringLiteral("Letters"));
        QVERIFY(screen()->unsaved());
        press("purposeCancel");
    }

    /// As the button says: with the keys in a choice box, and with the keys in the rail.
    void itsKeysSaveFromEverywhere()
    {
        open(emailPurpose);
        find<QLineEdit>("purposeRecipients")->setText(QStringLiteral("Letter shop"));
        auto* basis = find<QComboBox>("purposeBasis");
        basis->setFocus();
        const int version = stored(emailPurpose).version;
        QTest::keyClick(basis, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(stored(emailPurpose).version, version + 1, formPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!screen()->unsaved(), formPatience);
        find<QLineEdit>("purposeRecipients")->setText(QStringLiteral("Lang"));
        m_commands.run(QStringLiteral("go.customers")); // "not saved yet"
        auto* rail = m_frame->findChild<kit::Rail*>();
        QVERIFY(rail);
        rail->setFocus();
        QTest::keyClick(m_frame->focusWidget() ? m_frame->focusWidget() : rail, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(stored(emailPurpose).version, version + 2, formPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!screen()->unsaved(), formPatience);
        QTest::qWait(300); // the page is read anew
    }

    /// Whoever goes on writing after Ctrl+S goes on where she was.
    void savingADraftLeavesTheCaret()
    {
        publish({{en, {QStringLiteral("Privacy"), QStringLiteral("We keep it."), {}}},
            {de, {QStringLiteral("Datenschutz"), QStringLiteral("Wir behalten es."), {}}}});
        open(QStringLiteral("notices"));
        find<kit::ViewTabs>("noticeTabs")->setCurrentView(QStringLiteral("draft"));
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QPlainTextEdit>("noticeText")->toPlainText(), QStringLiteral("We keep it."), formPatience);
        auto* text = find<QPlainTextEdit>("noticeText");
        text->setFocus();
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, QStringLiteral(" For good. "));
        const int caret = text->textCursor().position();
        QTest::keyClick(text, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(notice().draft.contains(en), formPatience);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("publish"), formPatience);
        QTest::qWait(200); // it is read anew
        QCOMPARE(text->textCursor().position(), caret);
        QVERIFY(!screen()->unsaved());
    }

    /// The version before speaks German too: that is said before, with the way to go on there.
    void aLanguageThatFallsOutIsSaidBeforeItIsPublished()
    {
        press("publish");
        QTRY_VERIFY_WITH_TIMEOUT(isShown("publishQuestion"), formPatience);
        const QString said = test::visibleText(find("publishQuestion"));
        QVERIFY2(said.contains(QLatin1String("German falls out: version 1")), qPrintable(said));
        QVERIFY2(said.contains(QLatin1String("letters bring them this version in English")), qPrintable(said));
        Q_EMIT find<kit::ConfirmBox>("publishQuestion")->kept();
        QCOMPARE(find<QComboBox>("noticeLanguage")->currentData().toString(), de);
        QCOMPARE(find<QPlainTextEdit>("noticeText")->toPlainText(), QStringLiteral("Wir behalten es."));
        QCOMPARE(notice().versions.size(), std::size_t(1));
        // The draft says nothing in German yet: everything would read as gone.
        auto* languages = find<QComboBox>("compareLanguage");
        languages->setCurrentIndex(languages->findData(de));
        const auto compared = [this] { return find<QTextEdit>("compareText")->toPlainText(); };
        QVERIFY2(
            compared().startsWith(QLatin1String("The draft is not written in this language")), qPrintable(compared()));
        // As it was published it is taken over, and nothing falls out any more.
        QVERIFY(!screen()->unsaved());
        QVERIFY(find<QAbstractButton>("noticeSave")->isEnabled());
        press("noticeSave");
        QTRY_COMPARE_WITH_TIMEOUT(notice().draft.value(de).text, QStringLiteral("Wir behalten es."), formPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QAbstractButton>("noticeSave")->isEnabled(), formPatience);
        QTRY_VERIFY_WITH_TIMEOUT(compared().contains(QLatin1String("Wir behalten es.")), formPatience);
        press("publish");
        QTRY_VERIFY_WITH_TIMEOUT(isShown("publishQuestion"), formPatience);
        const QString asked = test::visibleText(find("publishQuestion"));
        QVERIFY2(!asked.contains(QLatin1String("falls out")), qPrintable(asked));
        Q_EMIT find<kit::ConfirmBox>("publishQuestion")->kept();
    }

    /// One language at a time, and why is said; a version that lacks a language is not compared in it.
    void anotherLanguageWaitsForWhatIsTyped()
    {
        auto* languages = find<QComboBox>("noticeLanguage");
        QVERIFY(languages->isEnabled());
        auto* text = find<QPlainTextEdit>("noticeText");
        const QString stored = text->toPlainText();
        const QString shown = languages->currentData().toString();
        text->setPlainText(QStringLiteral("Half a sentence"));
        languages->setCurrentIndex(languages->findData(QStringLiteral("fr")));
        QCOMPARE(languages->currentData().toString(), shown);
        QCOMPARE(text->toPlainText(), QStringLiteral("Half a sentence"));
        auto* editor = screen()->findChild<ui_purposes::NoticeEditor*>();
        auto* bar = editor->findChild<kit::MessageBar*>();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(QLatin1String("not saved yet")), qPrintable(bar->text()));
        Q_EMIT bar->actionTriggered();
        QCOMPARE(text->toPlainText(), stored);
        languages->setCurrentIndex(languages->findData(QStringLiteral("fr")));
        text->setPlainText(QStringLiteral("Nous le gardons."));
        press("noticeSave");
        QTRY_VERIFY_WITH_TIMEOUT(notice().draft.contains(QStringLiteral("fr")), formPatience);
        auto* compared = find<QComboBox>("compareLanguage");
        QTRY_VERIFY_WITH_TIMEOUT(compared->findData(QStringLiteral("fr")) >= 0, formPatience);
        compared->setCurrentIndex(compared->findData(QStringLiteral("fr")));
        const QString legend = find<QLabel>("compareLegend")->text();
        QVERIFY2(legend.contains(QLatin1String("Version 1 was not written in this language")), qPrintable(legend));
        QTextCursor words(find<QTextEdit>("compareText")->document());
        words.movePosition(QTextCursor::End);
        QVERIFY(!words.charFormat().fontUnderline());
        QVERIFY(m_vault->notices().saveDraft(notice().code, notice().kind, QStringLiteral("fr"), {}).result());
        screen()->findChild<ui_purposes::NoticesPage*>()->reload();
        languages->setCurrentIndex(languages->findData(en));
    }

    /// A new notice that was being written is new after the lock, of its kind; and what waits on the other page, too.
    void aNewNoticeAndAPurposeAreBothKept()
    {
        QTest::keyClick(find("noticesTable"), Qt::Key_N);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("noticeKind"), formPatience);
        const int kind = static_cast<int>(purposes::NoticeKind::Consent);
        find<QComboBox>("noticeKind")->setCurrentIndex(kind);
        find<QPlainTextEdit>("noticeText")->setPlainText(QStringLiteral("I agree to letters."));
        tab("purposes");
        find<QLineEdit>("purposeName")->setText(QStringLiteral("Letters"));
        const auto kept = screen()->unsaved();
        QVERIFY(kept);
        press("purposeCancel");
        tab("notices");
        auto* editor = screen()->findChild<ui_purposes::NoticeEditor*>();
        editor->warnUnsaved();
        Q_EMIT editor->findChild<kit::MessageBar*>()->actionTriggered();
        QVERIFY(!screen()->unsaved());
        QVERIFY(screen()->restore(kept->content));
        QCOMPARE(find<QLineEdit>("purposeName")->text(), QStringLiteral("Letters"));
        QTRY_COMPARE_WITH_TIMEOUT(screen()->unsaved()->content, kept->content, formPatience);
        press("purposeCancel");
        tab("notices");
        QVERIFY(isShown("noticeKind"));
        QCOMPARE(find<QComboBox>("noticeKind")->currentIndex(), kind);
        QCOMPARE(find<QPlainTextEdit>("noticeText")->toPlainText(), QStringLiteral("I agree to letters."));
        editor->warnUnsaved();
        Q_EMIT editor->findChild<kit::MessageBar*>()->actionTriggered();
    }

    /// Nobody gets a letter without an address, and by letter nobody is noted who got none.
    void whoHasNoAddressGetsNoLetterAndIsNamed()
    {
        const auto ada = person("Ada", true);
        const auto bea = person("Bea", false);
        QVERIFY(m_vault->notices().noteHandOver({notice().newest()->id, {ada, bea}}).result());
        publish({{en, {QStringLiteral("Privacy"), QStringLiteral("We keep it for 3 years."), {}}}});
        const auto toTell = [this] { return m_vault->notices().toTell(QStringLiteral("privacy")).result().value(); };
        QCOMPARE(toTell().size(), std::size_t(2));
        open(QStringLiteral("notices"));
        find<kit::ViewTabs>("noticeTabs")->setCurrentView(QStringLiteral("tell"));
        QTRY_COMPARE_WITH_TIMEOUT(find<kit::DataTable>("tellTable")->rows()->rowCount(), 2, formPatience);
        const QString file = m_folder.path(QStringLiteral("letters.pdf"));
        m_frame->findChild<ui_purposes::ToTellCard*>()->saveLettersTo(file);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("toTellLeftOut"), formPatience);
        QVERIFY(QFileInfo(file).size() > 1'000);
        const QString said = find<QLabel>("toTellLeftOut")->text();
        QVERIFY2(said.contains(QLatin1String("Bea")) && !said.contains(QLatin1String("Ada")), qPrintable(said));
        QCOMPARE(find<QComboBox>("toldHow")->currentData().toInt(), static_cast<int>(consent::How::Letter));
        press("noteTold");
        QTRY_COMPARE_WITH_TIMEOUT(toTell(), std::vector {bea}, formPatience);
    }

    /// One look tells all that is to be filled in, while it is written and when it is to be published.
    void everyOpenPlaceIsNamed()
    {
        find<kit::ViewTabs>("noticeTabs")->setCurrentView(QStringLiteral("draft"));
        auto* text = find<QPlainTextEdit>("noticeText");
        text->setPlainText(QStringLiteral("We are [name] at [address], Main Street 5]."));
        const QStringList open {QStringLiteral("[name]"), QStringLiteral("[address]"), QStringLiteral("Street 5]")};
        const auto isAllSaid = [&open](QString words) {
            words.remove(QChar(0x2068)).remove(QChar(0x2069)); // they keep each in its own direction
            return std::ranges::all_of(open, [&words](const QString& each) { return words.contains(each); });
        };
        const auto said = [this](const QString& begin) { return test::visibleText(m_frame.get()).section(begin, 1); };
        QTRY_VERIFY_WITH_TIMEOUT(isAllSaid(said(QStringLiteral("Still to be filled in:"))), formPatience);
        press("noticeSave");
        QTRY_VERIFY_WITH_TIMEOUT(notice().draft.contains(en), formPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!screen()->unsaved(), formPatience);
        QTest::qWait(300); // it is read anew
        press("publish");
        const auto refused = [&] { // in the bar above the page
            const auto bars = m_frame->findChildren<kit::MessageBar*>(QStringLiteral("noticeBar"));
            return std::ranges::any_of(bars, [&](const kit::MessageBar* bar) {
                return bar->isVisible() && bar->text().contains(QLatin1String("Still open:")) && isAllSaid(bar->text());
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(refused(), formPatience);
        QVERIFY(!isShown("publishQuestion"));
    }
};

AICMS_WINDOW_TEST(TestPurposeForms)
#include "test_purpose_forms.moc"
