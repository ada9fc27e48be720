// SPDX-License-Identifier: GPL-3.0-or-later
// The six steps of a copy of data, as a person goes through them.
#include "core/vault/browser_seal.h"
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/data_table.h"
#include "ui/kit/message_bar.h"
#include "ui/requests/export/export_screen.h"
#include "ui/requests/letters/letters_screen.h"
#include "ui/requests/requests_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextEdit>
#include <QtTest>

#include <algorithm>
#include <utility>

using namespace aicms;
using requests::Kind;
using requests::Outcome;
using ui_requests::ExportScreen;

namespace {

constexpr int copyPatience = 20'000; // milliseconds; the machine may be busy

/// Opens a page as a browser does.
QByteArray openedPage(const QString& path, const QString& passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression sealed(QStringLiteral("type=\"text/plain\">(\\{.*?\\})</script>"));
    const QJsonDocument json
        = QJsonDocument::fromJson(sealed.match(QString::fromUtf8(file.readAll())).captured(1).toUtf8());
    const auto bytes
        = [&](const char* key) { return QByteArray::fromBase64(json[QLatin1String(key)].toString().toLatin1()); };
    vault::BrowserSeal seal;
    seal.salt = bytes("salt");
    seal.nonce = bytes("nonce");
    seal.iterations = json[QLatin1String("iterations")].toInt();
    seal.cipher = bytes("cipher");
    return vault::openBrowserSeal(seal, passphrase, json[QLatin1String("format")].toString().toLatin1());
}

/// What a reader shows of the PDF in it, whose text is packed and numbered by its fonts; without a reader nothing.
QByteArray pdfText(const QByteArray& opened)
{
    const test::TemporaryFolder folder;
    QFile file(folder.path(QStringLiteral("report.pdf")));
    const qsizetype from = opened.indexOf("%PDF-");
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(opened.mid(from, opened.indexOf("%%EOF", from) + 5 - from));
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")});
    reader.waitForFinished();
    const QByteArray text = reader.readAllStandardOutput();
    if (!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty() && !text.contains("Likes blue."))
        qFatal("the PDF does not read");
    return text;
}

} // namespace

class TestExportWizard : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;
    QString m_saved;
    base::CustomerId m_ines;
    requests::RequestId m_request;

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
        if (!QTest::qWaitFor(look, copyPatience))
            qFatal("no widget named %s", name);
        return found;
    }
    ExportScreen* screen() { return m_frame->findChild<ExportScreen*>(); }
    bool isAt(ExportScreen::Step step)
    {
        return QTest::qWaitFor([&] { return screen() && screen()->step() == step; }, copyPatience);
    }
    void next()
    {
        QVERIFY(QTest::qWaitFor([&] { return find<QPushButton>("next")->isEnabled(); }, copyPatience));
        find<QPushButton>("next")->click();
    }
    base::CustomerId add(const QString& given, const QString& family, const QStringList& texts)
    {
        customers::Customer person;
        person.givenName = given;
        person.familyName = family;
        for (const QString& text : texts) {
            customers::Note note;
            note.text = text;
            person.notes.push_back(note);
        }
        return m_vault->customers().add(person).result().value();
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
        add(QStringLiteral("Hannah"), QStringLiteral("Okafor"), {QStringLiteral("Mrs. Carvalho recommended us.")});
        m_ines = add(QStringLiteral("Inês"), QStringLiteral("Carvalho"),
            {QStringLiteral("Came with Hannah Okafor."), QStringLiteral("Likes blue."),
                QStringLiteral("Zora Quill picks up, Zora Quill pays.")});
        requests::RequestDraft draft;
        draft.customer = m_ines;
        draft.kinds = {Kind::Access};
        draft.received = m_vault->requests().today(m_clock.now());
        m_request = m_vault->requests().open(draft).result().value().id;
        m_saved = m_folder.path(QStringLiteral("copy.html"));
        shell::Choosers choosers = shell::Choosers::ofSystem();
        choosers.saveFile = [this](QWidget*, const QString&, const QString&) { return m_saved; };
        m_frame = std::make_unique<shell::VaultFrame>(m_vault,
            std::vector {ui_requests::requestsEntry(), ui_requests::exportCopyEntry(choosers),
                ui_requests::lettersEntry(choosers)},
            m_commands, m_undo);
        m_frame->resize(1280, 800);
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

    /// Where nobody can tell who asks, nothing goes out.
    void nobodyCanTellWhoItIs()
    {
        requests::RequestDraft draft;
        draft.customer = m_ines;
        draft.kinds = {Kind::Access};
        draft.received = m_vault->requests().today(m_clock.now());
        const requests::RequestId id = m_vault->requests().open(draft).result().value().id;
        m_commands.run(QStringLiteral("request.copy"), id.value);
        QVERIFY(isAt(ExportScreen::Request));
        // Two requests of one person are seen.
        QTRY_VERIFY_WITH_TIMEOUT(
            find<kit::MessageBar>("exportRequestMessage")->text().contains(QStringLiteral("R-001")), copyPatience);
        next();
        find<QPushButton>("identityNobody")->click();
        Q_EMIT find<kit::ConfirmBox>("identityEnd")->confirmed();
        QTRY_VERIFY_WITH_TIMEOUT(!screen()->isVisible(), copyPatience);
        QCOMPARE(m_vault->requests().show(id).result()->request.standing.end, requests::End::NotIdentified);
    }

    void theRegisterLeadsToTheSteps()
    {
        m_commands.run(QStringLiteral("go.requests"));
        auto* table = find<kit::DataTable>("requestTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->rows()->rowCount(), 1, copyPatience);
        table->setCurrentId(m_request.value);
        find<QPushButton>("moveCopy")->click();
        QVERIFY(isAt(ExportScreen::Request));
        QVERIFY(find<QLabel>("exportGoesOut")->text().contains(QStringLiteral("Art. 15")));
        next();
        QVERIFY(isAt(ExportScreen::Identity));
        QVERIFY(!find<QPushButton>("next")->isEnabled());
    }

    /// A lock asks nobody; what was typed about whoever asks is there again, and never beside somebody else's request.
    void whoAsksOutlivesALock()
    {
        find<QRadioButton>("identityMethod-agent")->click();
        find<QLineEdit>("agentName")->setText(QStringLiteral("Anna Weber"));
        find<QLineEdit>("agentShown")->setText(QStringLiteral("birth certificate"));
        const auto kept = screen()->unsaved();
        QVERIFY(kept);
        QCOMPARE(kept->customer, m_ines);
        requests::RequestDraft draft;
        draft.customer = m_ines;
        draft.kinds = {Kind::Access};
        draft.received = m_vault->requests().today(m_clock.now());
        const requests::RequestId other = m_vault->requests().open(draft).result().value().id;
        m_commands.run(QStringLiteral("request.copy"), other.value);
        QVERIFY(isAt(ExportScreen::Request));
        next();
        QVERIFY(!screen()->unsaved());
        QVERIFY(!m_frame->findChild<QLineEdit*>(QStringLiteral("agentName"))->isVisible());
        QVERIFY(m_vault->requests().move(other, {requests::Move::Withdraw}).result());
        m_commands.run(QStringLiteral("go.requests"));
        QVERIFY(screen()->restore(kept->content)); // as behind another page
        QVERIFY(isAt(ExportScreen::Identity));
        m_commands.run(QStringLiteral("go.copy"));
        QTRY_COMPARE_WITH_TIMEOUT(find<QLineEdit>("agentName")->text(), QStringLiteral("Anna Weber"), copyPatience);
        QCOMPARE(find<QLineEdit>("agentShown")->text(), QStringLiteral("birth certificate"));
        find<QRadioButton>("identityMethod-known")->click();
        find<QPushButton>("identityKnown")->setFocus();
        find<QPushButton>("identityKnown")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("next")->hasFocus(), copyPatience);
        next();
        QVERIFY(!screen()->unsaved());
    }

    /// Ticked by law; left out for a reason only.
    void leavingOutNeedsAReason()
    {
        QVERIFY(isAt(ExportScreen::Contents));
        QVERIFY(!find<QCheckBox>("exportPlace-profile")->isEnabled());
        find<QCheckBox>("exportPlace-log")->setChecked(false);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("next")->isEnabled(), copyPatience);
        auto* why = find<QLineEdit>("exportWhy-log");
        QTRY_VERIFY_WITH_TIMEOUT(why->hasFocus(), copyPatience); // asked for at once
        QTest::keyClicks(why, QStringLiteral("names a colleague"));
        find<QComboBox>("exportGround-log")->setFocus();
        next();
    }

    void eachTextIsDecided()
    {
        QVERIFY(isAt(ExportScreen::Review));
        auto* parts = find<kit::DataTable>("exportParts");
        QTRY_VERIFY_WITH_TIMEOUT(parts->rows()->rowCount() > 4, copyPatience);
        QVERIFY(!find<QPushButton>("next")->isEnabled());
        const auto goTo = [&](const QString& words) {
            for (int row = 0; row < parts->rows()->rowCount(); ++row) {
                const QString text = parts->rows()->index(row, 0).data(Qt::AccessibleTextRole).toString();
                if (text.contains(words)) {
                    parts->setCurrentId(row + 1);
                    return true;
                }
            }
            return false;
        };
        QVERIFY(goTo(QStringLiteral("Notes")));
        find<QRadioButton>("passage0BlackOut")->click();
        const auto paper = [this] { return find<QTextEdit>("exportPaper")->toPlainText(); };
        QTRY_VERIFY_WITH_TIMEOUT(
            paper().contains(QStringLiteral("Came with \u2588\u2588\u2588\u2588\u2588.")), copyPatience);
        QVERIFY(!paper().contains(QStringLiteral("Okafor")));
        QVERIFY(goTo(QStringLiteral("Mentions"))); // it is there, though nothing in it goes out before it is decided
        find<QRadioButton>("passage0Include")->click();
        QTRY_VERIFY_WITH_TIMEOUT(paper().contains(QStringLiteral("recommended us")), copyPatience);
        // Two parts of all were open: nobody has seen the rest.
        QVERIFY(!find<QPushButton>("next")->isEnabled());
        find<QCheckBox>("exportLookedThrough")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("next")->isEnabled(), copyPatience);
        find<QCheckBox>("exportLookedThrough")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("next")->isEnabled(), copyPatience);
        for (int row = 0; row < parts->rows()->rowCount(); ++row)
            parts->setCurrentId(row + 1);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("next")->isEnabled(), copyPatience);
    }

    /// What goes out is what was looked through.
    void anotherLanguageIsLookedThroughAnew()
    {
        auto* language = find<QComboBox>("exportLanguage");
        const auto choose = [language](const char* code) {
            language->setCurrentIndex(language->findData(QString::fromLatin1(code)));
            Q_EMIT language->activated(language->currentIndex());
        };
        QCOMPARE(language->currentData().toString(), QStringLiteral("en")); // as the window: the person's is not known
        choose("de");
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("next")->isEnabled(), copyPatience);
        choose("en");
        auto* parts = find<kit::DataTable>("exportParts");
        for (int row = 0; row < parts->rows()->rowCount(); ++row)
            parts->setCurrentId(row + 1);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("next")->isEnabled(), copyPatience);
    }

    /// By keyboard and taken back, then by mouse: what is marked is gone from the whole copy.
    void wordsAreMarkedByHand()
    {
        auto* parts = find<kit::DataTable>("exportParts");
        for (int row = 0; row < parts->rows()->rowCount(); ++row) {
            if (parts->rows()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Notes")))
                parts->setCurrentId(row + 1);
        }
        auto* paper = find<QTextEdit>("exportPaper");
        const auto has = [paper](const char* words) { return paper->toPlainText().contains(QLatin1String(words)); };
        QTRY_VERIFY_WITH_TIMEOUT(has("Zora Quill pays"), copyPatience);
        const int at = static_cast<int>(paper->toPlainText().indexOf(QStringLiteral("Zora Quill pays")));
        QTextCursor cursor = paper->textCursor();
        cursor.setPosition(at);
        paper->setTextCursor(cursor);
        QVERIFY(!find<QPushButton>("exportHideMarked")->isEnabled());
        paper->setFocus();
        for (int i = 0; i < 8; ++i) // "Zora Qui"
            QTest::keyClick(paper, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(find<QPushButton>("exportHideMarked")->isEnabled());
        QTest::keyClick(find<QPushButton>("exportHideMarked"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!has("Zora") && !has("Quill"), copyPatience);
        find<QPushButton>("exportShowAgain0")->click();
        QTRY_VERIFY_WITH_TIMEOUT(has("Zora Quill pays"), copyPatience);
        const int again = static_cast<int>(paper->toPlainText().indexOf(QStringLiteral("Quill pays")));
        cursor = paper->textCursor();
        cursor.setPosition(again + 2);
        paper->setTextCursor(cursor);
        const QPoint middle = paper->cursorRect(cursor).center();
        QTest::mouseDClick(paper->viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(paper->textCursor().selectedText(), QStringLiteral("Quill"));
        find<QPushButton>("exportHideMarked")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!has("Quill"), copyPatience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("next")->isEnabled(), copyPatience);
    }

    /// A copy shows the person all that is about the person.
    void whatIsThePersonsOwnIsNotHidden()
    {
        auto* parts = find<kit::DataTable>("exportParts");
        auto* paper = find<QTextEdit>("exportPaper");
        const auto hasName = [paper] { return paper->toPlainText().contains(QStringLiteral("Carvalho")); };
        for (int row = 0; row < parts->rows()->rowCount() && !hasName(); ++row)
            parts->setCurrentId(row + 1);
        QVERIFY(hasName());
        QTextCursor cursor = paper->document()->find(QStringLiteral("Carvalho"));
        QVERIFY(!cursor.isNull());
        paper->setTextCursor(cursor);
        find<QPushButton>("exportHideMarked")->click();
        QVERIFY(find<kit::MessageBar>("exportOwnMarked")->text().contains(QStringLiteral("Carvalho")));
        QTest::qWait(400); // it would be read anew by now
        QVERIFY(paper->toPlainText().contains(QStringLiteral("Carvalho")));
    }

    /// Left in the middle, it goes on where it was, with what was decided.
    void copyLeftAndComeBackTo()
    {
        m_commands.run(QStringLiteral("go.requests"));
        m_commands.run(QStringLiteral("request.copy"), m_request.value);
        QVERIFY(isAt(ExportScreen::Review));
        next();
        QVERIFY(isAt(ExportScreen::Pack));
    }

    void packedAndThePassphraseShownOnce()
    {
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("exportSave")->isEnabled(), copyPatience);
        QVERIFY(!find<QPushButton>("next")->isEnabled());
        // What could not be written was not handed out, and is said no longer once it could.
        const QString saved = std::exchange(m_saved, m_folder.path(QStringLiteral("nowhere/copy.html")));
        find<QPushButton>("exportSave")->click();
        find<kit::MessageBar>("noticeBar");
        m_saved = saved;
        find<QPushButton>("exportSave")->click();
        const auto isSeen = [this](const char* name) {
            const auto all = m_frame->findChildren<QWidget*>(QString::fromLatin1(name));
            return std::ranges::any_of(all, &QWidget::isVisible);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSeen("exportPassphrase") && !isSeen("noticeBar"), copyPatience);
        const auto logged = [this](const char* action) {
            return m_vault->audit().list({.action = QString::fromLatin1(action)}).result()->size();
        };
        QCOMPARE(logged("consent.export"), size_t(0));
        QCOMPARE(logged("request.export"), size_t(1));
        const QString passphrase = find<QLabel>("exportPassphrase")->text();
        QCOMPARE(passphrase.split(u' ').size(), 6);
        const QByteArray opened = openedPage(m_saved, passphrase);
        for (const char* there : {"report.html", "report.pdf", "%PDF-", "data.json", "schema.json", "contact.vcf",
                 "consent.jsonld", "manifest.json", "Likes blue.", "recommended us", "names a colleague"})
            QVERIFY2(opened.contains(there), there);
        for (const char* gone : {"Okafor", "Hannah", "Quill"})
            QVERIFY2(!opened.contains(gone), gone);
        QVERIFY(!pdfText(opened).contains("Quill"));
        // Both the same way is no protection.
        auto* way = find<QComboBox>("exportPassphraseWay");
        way->setCurrentIndex(way->findData(QStringLiteral("email")));
        Q_EMIT way->activated(way->currentIndex());
        QVERIFY(!find<QPushButton>("exportSent")->isEnabled());
        way->setCurrentIndex(way->findData(QStringLiteral("phone")));
        Q_EMIT way->activated(way->currentIndex());
        find<QPushButton>("exportSent")->click();
        next();
        QVERIFY(isAt(ExportScreen::Receipt));
        find<QPushButton>("back")->click();
        QVERIFY(isAt(ExportScreen::Pack));
        QVERIFY(!m_frame->findChild<QLabel*>(QStringLiteral("exportPassphrase"))->isVisible());
        next();
    }

    void theReceiptClosesTheRequest()
    {
        QVERIFY(isAt(ExportScreen::Receipt));
        const QString receipt = find<QTextEdit>("exportReceipt")->toPlainText();
        QVERIFY2(receipt.contains(QStringLiteral("Phone")) && receipt.contains(QStringLiteral("SHA-256")),
            qPrintable(receipt));
        QVERIFY(!receipt.contains(QStringLiteral("Likes blue")));
        m_saved = m_folder.path(QStringLiteral("receipt.pdf"));
        find<QPushButton>("saveReceipt")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_saved).size() > 1000, copyPatience);
        QCOMPARE(find<QPushButton>("next")->text(), QStringLiteral("Next: answer letter"));
        next();
        find("letterList");
        const auto view = [this] { return m_vault->requests().show(m_request).result().value(); };
        QCOMPARE(view().request.standing.end, requests::End::Open); // the letter is still due
        QCOMPARE(view().request.items.front().outcome, Outcome::Partly); // the log was left out
        requests::Letter letter
            = m_vault->requestLetters().begin(m_request, {requests::LetterKind::Answer}).result().value();
        for (const QString& place : letter.open) {
            for (QString* part : {&letter.text.sender, &letter.text.body, &letter.text.subject, &letter.text.recipient})
                part->replace(place, QStringLiteral("Marktplatz 1"));
        }
        QVERIFY(m_vault->requestLetters().save(letter.head.id, letter.text, {}).result());
        const auto sent
            = m_vault->requestLetters().keep(letter.head.id, {QStringLiteral("handed_over"), {}, {}}).result();
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().subject));
        m_commands.run(QStringLiteral("request.copy"), m_request.value);
        QVERIFY(isAt(ExportScreen::Receipt));
        QTRY_COMPARE_WITH_TIMEOUT(find<QPushButton>("next")->text(), QStringLiteral("Close the request"), copyPatience);
        next();
        QTRY_VERIFY_WITH_TIMEOUT(!screen()->isVisible(), copyPatience);
        QCOMPARE(view().request.standing.end, requests::End::Answered);
        m_commands.run(QStringLiteral("request.copy"), m_request.value);
        QVERIFY(isAt(ExportScreen::Receipt));
    }
};

AICMS_WINDOW_TEST(TestExportWizard)
#include "test_export_wizard.moc"
