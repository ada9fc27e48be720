// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/private_files.h"
#include "tests/support/test_program.h"
#include "tests/ui/customers/desk.h"
#include "ui/kit/confirm_box.h"
#include "ui/shell/file_viewer.h"
#include "ui/shell/notices.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QFileInfo>
#include <QSignalSpy>

using namespace aicms;
using namespace test;

/// Stands for the system's own viewer of files.
class Viewer : public QObject {
    Q_OBJECT
public:
    Viewer() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "view"); }
    ~Viewer() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QString path;
    QByteArray seen;

public Q_SLOTS:
    void view(const QUrl& url)
    {
        path = url.toLocalFile();
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            seen = file.readAll();
    }
};

class QuietNotices : public shell::Notices {
public:
    void toast(const QString&) override { }
    void toastWithUndo(const QString&) override { }
    void error(const base::Error&) override { }
    void warning(const QString&) override { }
    void offer(const QString&, const QString&, const QString&, const std::function<void()>&) override { }
    void job(const QString&, const QString&, int) override { }
};

/// What is attached to a customer is opened from the record, through a private file that does not stay.
class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsOpenedFromTheRecordAndItsCopyGoes()
    {
        Desk desk;
        Viewer viewer;
        const auto zoe = desk.addPerson(u"Zoe"_s, u"Demir"_s);
        const QByteArray text("Offer of the third of March");
        const QString path = desk.folder.path(u"offer.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QVERIFY(desk.workspace->attachments().add(zoe, path).result());
        desk.openRecord(zoe);
        QVERIFY(desk.waitFor([&] { return desk.has(u"openFile.1"_s); }));
        desk.find<QAbstractButton>(u"openFile.1"_s)->click();
        QVERIFY(desk.waitFor([&] { return !viewer.path.isEmpty(); }));
        QCOMPARE(viewer.seen, text);
        QVERIFY2(viewer.path != path, "the file outside was opened, not the one in the vault");
        QVERIFY(!QFileInfo(viewer.path).fileName().contains(u"offer"_s)); // its name may tell of the person
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY((QFileInfo(viewer.path).permissions() & others) == QFile::Permissions());
        QCOMPARE(desk.workspace->privateFiles().count(), 1);
        desk.workspace->privateFiles().removeUnused(0); // nobody looks at it any more
        QVERIFY2(!QFileInfo::exists(viewer.path), "the copy stayed");
        QVERIFY(desk.auditActions().contains(u"file.open"_s));
    }

    /// A paper that an answer rests on does not go with one click; any other does, with its way back.
    void theProofOfAnAnswerIsAskedAbout()
    {
        Desk desk;
        const auto zoe = desk.addPerson(u"Zoe"_s, u"Demir"_s);
        const auto attach = [&](const QString& name, const QByteArray& text) {
            const QString path = desk.folder.path(name);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("the file was not written");
            file.close();
            return desk.workspace->attachments().add(zoe, path).result().value();
        };
        const auto slip = attach(u"slip.txt"_s, "yes, Zoe");
        const auto other = attach(u"other.txt"_s, "an offer");
        consent::EventDraft yes;
        yes.customer = zoe;
        yes.purpose = u"marketing_email"_s;
        yes.proof = {consent::ProofKind::File, slip.name, slip.digest};
        QVERIFY(desk.workspace->consent().record(yes).result());
        desk.openRecord(zoe);
        const auto count = [&] { return desk.workspace->attachments().list(zoe).result()->size(); };
        desk.click(u"removeFile.%1"_s.arg(other.id.value));
        QVERIFY(desk.waitFor([&] { return count() == 1; }));
        QVERIFY(desk.waitFor([&] { return !desk.has(u"removeFile.%1"_s.arg(other.id.value)); }));
        QVERIFY(desk.waitFor([&] { return desk.undo.canUndo(); }));
        desk.undo.clear(); // what is undone below is the removal of the proof
        desk.click(u"removeFile.%1"_s.arg(slip.id.value));
        auto* question = desk.find<kit::ConfirmBox>(u"removeProof"_s);
        QVERIFY(visibleText(question).contains(u"entry 1"_s));
        QCOMPARE(count(), std::size_t(1));
        Q_EMIT question->kept();
        QVERIFY(desk.waitFor([&] { return !desk.has(u"removeProof"_s); }));
        QCOMPARE(count(), std::size_t(1));
        desk.click(u"removeFile.%1"_s.arg(slip.id.value));
        Q_EMIT desk.find<kit::ConfirmBox>(u"removeProof"_s)->confirmed();
        QVERIFY(desk.waitFor([&] { return count() == 0; }));
        const auto place = [&] { return desk.workspace->consent().history(zoe).result()->front().file.place; };
        QCOMPARE(place(), consent::ProofFile::Place::Removed);
        // Back, and gone again without a second question.
        QVERIFY(desk.waitFor([&] { return desk.undo.canUndo(); }));
        desk.undo.undo();
        QVERIFY(desk.waitFor([&] { return place() == consent::ProofFile::Place::There; }));
        desk.undo.redo();
        QVERIFY(desk.waitFor([&] { return place() == consent::ProofFile::Place::Removed; }));
        const auto logged = desk.workspace->audit().list({}).result().value();
        QVERIFY(std::ranges::any_of(logged, [](const audit::LoggedEntry& each) {
            return each.entry.action == u"file.remove"_s && each.entry.details.endsWith(u" entries=1"_s);
        }));
    }

    /// Of two files with the same words either may go; then the other is the proof.
    void theSamePaperTwiceIsOneProof()
    {
        Desk desk;
        const auto zoe = desk.addPerson(u"Zoe"_s, u"Demir"_s);
        const QString path = desk.folder.path(u"slip.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("yes, Zoe") == 8);
        file.close();
        auto& files = desk.workspace->attachments();
        const auto first = files.add(zoe, path).result().value();
        const auto second = files.add(zoe, path).result().value();
        consent::EventDraft yes;
        yes.customer = zoe;
        yes.purpose = u"marketing_email"_s;
        yes.proof = {consent::ProofKind::File, first.name, first.digest};
        QVERIFY(desk.workspace->consent().record(yes).result());
        QVERIFY(files.remove(first.id).result());
        QCOMPARE(desk.workspace->consent().history(zoe).result()->front().file.place, consent::ProofFile::Place::There);
        QVERIFY(!files.remove(second.id).result());
        QVERIFY(!files.remove(second.id, {7}).result());
        QVERIFY(files.remove(second.id, {1}).result());
    }

    /// Without a program that shows it, the copy goes at once.
    void whatNobodyCanShowLeavesNoCopy()
    {
        Desk desk;
        const auto zoe = desk.addPerson(u"Zoe"_s, u"Demir"_s);
        const QString path = desk.folder.path(u"note.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") == 5);
        file.close();
        const auto added = desk.workspace->attachments().add(zoe, path).result();
        QVERIFY(added);
        QuietNotices notices;
        const shell::Context context {*desk.workspace, desk.commands, notices, desk.undo};
        QString shown;
        shell::FileViewer viewer(
            context,
            [&shown](const QString& copy) {
                shown = copy;
                return false;
            },
            nullptr);
        QSignalSpy failed(&viewer, &shell::FileViewer::failed);
        viewer.show(added->id);
        QVERIFY(desk.waitFor([&] { return failed.size() == 1; }));
        QVERIFY(!shown.isEmpty() && !QFileInfo::exists(shown));
        QCOMPARE(desk.workspace->privateFiles().count(), 0);
    }

    void lockingTakesTheCopyAway()
    {
        Desk desk;
        Viewer viewer;
        const auto zoe = desk.addPerson(u"Zoe"_s, u"Demir"_s);
        const QString path = desk.folder.path(u"note.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") == 5);
        file.close();
        QVERIFY(desk.workspace->attachments().add(zoe, path).result());
        desk.openRecord(zoe);
        desk.find<QAbstractButton>(u"openFile.1"_s)->click();
        QVERIFY(desk.waitFor([&] { return !viewer.path.isEmpty(); }));
        desk.frame.reset();
        desk.workspace.reset();
        QVERIFY(!QFileInfo::exists(viewer.path));
    }
};

AICMS_WINDOW_TEST(TestFiles)
#include "test_files.moc"
