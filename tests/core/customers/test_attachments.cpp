// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/clock_leap.h"
#include "core/customers/attachment_rules.h"
#include "core/customers/attachments_service.h"
#include "core/customers/private_files.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>

using namespace aicms;
using namespace aicms::customers;
using base::AttachmentId;
using base::CustomerId;
using base::ErrorKind;
using test::OpenedVault;

namespace {

const QByteArray pdf = QByteArrayLiteral("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n");

struct FileVault : OpenedVault {
    PrivateFiles files {folder.path(QStringLiteral("runtime"))};
    AttachmentsService attachments {*database, session, files};
    CustomerId customer = addCustomer();

    CustomerId addCustomer()
    {
        Customer someone;
        someone.familyName = QStringLiteral("Berg");
        return add(someone);
    }
    QString onDisk(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    base::Result<Attachment> attach(const QString& name, const QByteArray& bytes)
    {
        return attachments.add(customer, onDisk(name, bytes)).result();
    }
};

/// So long that it takes several pieces, the last one not full.
QByteArray longPdf()
{
    QByteArray bytes = pdf;
    for (int i = 0; bytes.size() < 700'001; ++i)
        bytes += QByteArray::number(i * 7919) + ' ';
    return bytes;
}

} // namespace

class TestAttachments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindGoesByContent_data();
    void kindGoesByContent();
    void namesAreCleaned_data();
    void namesAreCleaned();
    void whatGoesInComesOut();
    void nothingLiesReadableOnDisk();
    void limitsAndWrongContentAreRefused();
    void openedPrivatelyAndRemoved();
    void leftoversOfACrashAreRemoved();
    void unusedCopiesGo();
    void removedComesBackUntilForgotten();
    void aClockThatLeaptForgetsNothing();
    void goesWithTheCustomer();
    void everyStepIsLoggedAndPermitted();
    void aChangedByteIsNoticed();
};

void TestAttachments::kindGoesByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const QByteArray& bytes, const char* kind) {
        QTest::newRow(name) << bytes << QString::fromLatin1(kind);
    };
    row("pdf", pdf, "pdf");
    row("pdf behind junk", "\xEF\xBB\xBF  \n" + pdf, "pdf");
    row("archive with a pdf's mark", "PK\x03\x04 %PDF-1.4", "");
    row("jpeg", QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 11), "jpeg");
    row("png", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), "png");
    row("gif", "GIF89a\x01", "gif");
    row("webp", QByteArray("RIFF\x24\0\0\0WEBPVP8 ", 16), "webp");
    row("tiff", QByteArray("II*\0\x08\0\0\0", 8), "tiff");
    row("bitmap", QByteArray("BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x02\0\0\0\x02\0\0\0\x01\0", 28), "bmp");
    row("text", "BM is how this letter begins.\n", "text");
    row("utf-8", "Größe: 38\r\n", "text");
    row("windows-1252",
        "Gr\xF6\xDF"
        "e: achtunddreissig und ein halb",
        "text");
    row("utf-16", QByteArray("\xFF\xFEH\0i\0", 6), "text");
    row("html", "<html><script>alert(1)</script></html>", "text");
    row("program",
        QByteArray("\x7F"
                   "ELF\x02\x01\x01\0\0",
            9),
        "");
    row("windows program", QByteArray("MZ\x90\0\x03\0", 6), "");
    row("office file", "PK\x03\x04\x14", "");
    row("zeros", QByteArray(64, '\0'), "");
}

void TestAttachments::kindGoesByContent()
{
    QFETCH(QByteArray, bytes);
    const auto kind = kindOfContent(bytes);
    QTEST(kind ? attachmentKindCode(*kind) : QString(), "kind");
}

void TestAttachments::namesAreCleaned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    const auto row
        = [](const char* title, const QString& name, const QString& clean) { QTest::newRow(title) << name << clean; };
    row("plain", QStringLiteral("Vertrag Müller.pdf"), QStringLiteral("Vertrag Müller.pdf"));
    row("folders", QStringLiteral("../../etc/passwd"), QStringLiteral("passwd"));
    row("other folders", QStringLiteral("D:\\Scans\\scan.pdf"), QStringLiteral("scan.pdf"));
    row("turned", QStringLiteral("exe\u202Efdp.pdf"), QStringLiteral("exefdp.pdf"));
    row("control", QStringLiteral("a\nb\tc.txt"), QStringLiteral("abc.txt"));
    row("hidden", QStringLiteral(".bashrc"), QStringLiteral("bashrc"));
    row("nothing", QStringLiteral("..."), QStringLiteral("file"));
    row("long", QString(400, u'x') + QStringLiteral(".pdf"), QString(196, u'x') + QStringLiteral(".pdf"));
}

void TestAttachments::namesAreCleaned()
{
    QFETCH(QString, name);
    QTEST(cleanFileName(name), "clean");
}

void TestAttachments::whatGoesInComesOut()
{
    FileVault vault;
    const QByteArray bytes = longPdf();
    const auto added = vault.attach(QStringLiteral("Vertrag.pdf"), bytes);
    QVERIFY(added);
    QCOMPARE(added->name, QStringLiteral("Vertrag.pdf"));
    QCOMPARE(added->kind, AttachmentKind::Pdf);
    QCOMPARE(added->size, bytes.size());
    QCOMPARE(added->provenance.purpose, QStringLiteral("customer_care"));
    QVERIFY(vault.number("SELECT COUNT(*) FROM attachment_piece") > 2);
    const auto listed = *vault.attachments.list(vault.customer).result();
    QCOMPARE(listed.size(), std::size_t(1));
    QCOMPARE(listed[0], *added);
    const QTemporaryDir elsewhere; // nothing is saved beside a vault
    const QString out = elsewhere.filePath(QStringLiteral("out.pdf"));
    QVERIFY(vault.attachments.save(added->id, out).result());
    QCOMPARE(FileVault::bytesOf(out), bytes);
}

void TestAttachments::nothingLiesReadableOnDisk()
{
    FileVault vault;
    const QByteArray marker = "a-word-that-stands-nowhere-else";
    QVERIFY(vault.attach(QStringLiteral("secret-name.txt"), marker));
    QFile::remove(vault.folder.path(QStringLiteral("secret-name.txt")));
    vault.database->close();
    for (const QFileInfo& file : QDir(vault.folder.path()).entryInfoList(QDir::Files)) {
        const QByteArray bytes = FileVault::bytesOf(file.filePath());
        QVERIFY2(!bytes.contains(marker) && !bytes.contains("secret-name"), qPrintable(file.fileName()));
    }
}

void TestAttachments::limitsAndWrongContentAreRefused()
{
    FileVault vault;
    const auto refused = [&](const QString& name, const QByteArray& bytes) {
        const auto added = vault.attach(name, bytes);
        return added ? ErrorKind::Internal : added.error().kind;
    };
    QCOMPARE(refused(QStringLiteral("empty.pdf"), {}), ErrorKind::Invalid);
    QCOMPARE(refused(QStringLiteral("setup.pdf"), QByteArray("MZ\x90\0\x03\0", 6)), ErrorKind::Unsupported);
    QVERIFY(vault.attachments.setLimit(1).result());
    QCOMPARE(*vault.attachments.limit().result(), 1024 * 1024);
    QVERIFY(vault.attach(QStringLiteral("just.txt"), QByteArray(1024 * 1024, 'x')));
    const auto large = vault.attach(QStringLiteral("large.txt"), QByteArray(1024 * 1024 + 1, 'x'));
    QVERIFY(!large);
    QCOMPARE(large.error().kind, ErrorKind::TooLarge);
    QCOMPARE(large.error().number, 1024 * 1024);
    QVERIFY(!vault.attachments.setLimit(0).result());
    QVERIFY(!vault.attachments.setLimit(limits::mostAttachmentMiB + 1).result());
    const auto missing = vault.attachments.add(vault.customer, vault.folder.path(QStringLiteral("nowhere"))).result();
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    const auto folder = vault.attachments.add(vault.customer, vault.folder.path()).result();
    QCOMPARE(folder.error().kind, ErrorKind::NotFound);
    QCOMPARE(vault.attachments.add({99}, vault.onDisk(QStringLiteral("a.txt"), "x")).result().error().kind,
        ErrorKind::NotFound);
    QCOMPARE(vault.number("SELECT COUNT(*) FROM attachment"), 1);
}

void TestAttachments::openedPrivatelyAndRemoved()
{
    QString path;
    {
        FileVault vault;
        const auto added = vault.attach(QStringLiteral("Zoë Ångström.html"), "<script>alert(1)</script>");
        QVERIFY(added);
        path = *vault.attachments.open(added->id, QStringLiteral("asked")).result();
        QCOMPARE(FileVault::bytesOf(path), QByteArray("<script>alert(1)</script>"));
        QVERIFY(path.endsWith(QLatin1String(".txt"))); // never run
        QVERIFY2(!path.contains(QStringLiteral("Zo")), "the name of a person in a file name");
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(path), owner);
        const QString folder = QFileInfo(path).path();
        QCOMPARE(QFile::permissions(folder), owner | QFile::ExeOwner | QFile::ExeUser);
        QCOMPARE(QFile::permissions(QFileInfo(folder).path()), owner | QFile::ExeOwner | QFile::ExeUser);
        QCOMPARE(vault.files.count(), 1);
        vault.files.removeAll();
        QVERIFY(!QFile::exists(path));
        path = *vault.attachments.open(added->id).result();
        QVERIFY(QFile::exists(path));
    } // the end of the program
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(QFileInfo(path).path()));
}

void TestAttachments::leftoversOfACrashAreRemoved()
{
    test::TemporaryFolder folder;
    const QString base = folder.path(QStringLiteral("runtime"));
    const QString left = base + QStringLiteral("/opened-0123");
    QVERIFY(QDir().mkpath(left));
    QFile copy(left + QStringLiteral("/copy.pdf"));
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(pdf) > 0);
    copy.close();
    QFile dead(left + QStringLiteral("/lock")); // of a process that is no more
    QVERIFY(dead.open(QIODevice::WriteOnly) && dead.write("999999999\naicms\n\n") > 0);
    dead.close();
    PrivateFiles living(base);
    living.removeLeftovers();
    QVERIFY(!QFile::exists(left));
    const auto made = living.make(QStringLiteral(".txt"), [](QIODevice& device) -> base::Result<void> {
        device.write("x");
        return {};
    });
    QVERIFY(made);
    PrivateFiles(base).removeLeftovers(); // leaves alone what somebody uses
    QVERIFY(QFile::exists(*made));
    const auto failed = living.make(
        QStringLiteral(".txt"), [](QIODevice&) -> base::Result<void> { return base::fail(ErrorKind::DiskFull); });
    QVERIFY(!failed);
    QCOMPARE(QDir(QFileInfo(*made).path()).entryList(QDir::Files).size(), 2); // the copy and the lock
}

void TestAttachments::unusedCopiesGo()
{
    test::TemporaryFolder folder;
    PrivateFiles files(folder.path(QStringLiteral("runtime")));
    const auto fill = [](QIODevice& device) -> base::Result<void> {
        device.write("x");
        return {};
    };
    const QString path = *files.make(QStringLiteral(".txt"), fill);
    files.removeUnused(600);
    QVERIFY(QFile::exists(path)); // its viewer may still be starting
#ifdef Q_OS_LINUX
    QProcess viewer;
    viewer.start(
        QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("exec 3<\"$0\"; echo open; read x"), path});
    QVERIFY(viewer.waitForStarted() && viewer.waitForReadyRead());
    QCOMPARE(openElsewhere({path}), QStringList {path});
    files.removeUnused(0);
    QVERIFY(QFile::exists(path)); // somebody reads it
    viewer.write("\n");
    QVERIFY(viewer.waitForFinished());
    QCOMPARE(openElsewhere({path}), QStringList());
#endif
    const QString other = *files.make(QStringLiteral(".txt"), fill);
    files.removeUnused(0);
    QVERIFY(!QFile::exists(other));
}

void TestAttachments::removedComesBackUntilForgotten()
{
    FileVault vault;
    const AttachmentId id = vault.attach(QStringLiteral("a.txt"), "words")->id;
    QVERIFY(vault.attachments.remove(id).result());
    QVERIFY(vault.attachments.list(vault.customer).result()->empty());
    QVERIFY(vault.attachments.restore(id).result());
    QCOMPARE(vault.attachments.list(vault.customer).result()->size(), std::size_t(1));
    QVERIFY(vault.attachments.remove(id).result());
    vault.clock.set({OpenedVault::noon + 29 * OpenedVault::day});
    QCOMPARE(*vault.attachments.forgetOld().result(), 0);
    vault.clock.set({OpenedVault::noon + 31 * OpenedVault::day});
    QCOMPARE(*vault.attachments.forgetOld().result(), 1);
    QCOMPARE(vault.number("SELECT COUNT(*) FROM attachment_piece"), 0);
    QCOMPARE(vault.attachments.restore(id).result().error().kind, ErrorKind::NotFound);
}

/// By a clock that went ahead nothing ends by itself, until somebody says that it is right.
void TestAttachments::aClockThatLeaptForgetsNothing()
{
    FileVault vault;
    const AttachmentId id = vault.attach(QStringLiteral("a.txt"), "words")->id;
    QVERIFY(vault.attachments.remove(id).result());
    vault.clock.advance(3300 * OpenedVault::day);
    QCOMPARE(*vault.attachments.forgetOld().result(), 0);
    QVERIFY(vault.attachments.restore(id).result());
    QVERIFY(vault.attachments.remove(id).result());
    vault.clock.advance(31 * OpenedVault::day);
    QVERIFY(vault.write([&vault](storage::WriteTransaction& tx) { audit::confirmClock(tx, vault.session); }));
    QCOMPARE(*vault.attachments.forgetOld().result(), 1);
}

void TestAttachments::goesWithTheCustomer()
{
    FileVault vault;
    QVERIFY(vault.attach(QStringLiteral("a.pdf"), longPdf()));
    const bool isHeld
        = vault.read<bool>([&](storage::ReadTransaction& tx) { return isReferenced(tx, vault.customer); });
    QVERIFY(isHeld); // undoing an import does not take a file along
    QVERIFY(vault.write([&](storage::WriteTransaction& tx) { removeForGood(tx, vault.customer); }));
    QCOMPARE(vault.number("SELECT COUNT(*) FROM attachment"), 0);
    QCOMPARE(vault.number("SELECT COUNT(*) FROM attachment_piece"), 0);
}

void TestAttachments::everyStepIsLoggedAndPermitted()
{
    FileVault vault;
    const AttachmentId id = vault.attach(QStringLiteral("a.txt"), "words")->id;
    const QTemporaryDir elsewhere; // nothing is saved beside a vault
    const QString out = elsewhere.filePath(QStringLiteral("out.txt"));
    QVERIFY(vault.attachments.open(id).result());
    QVERIFY(vault.attachments.save(id, out, QStringLiteral("for the tax office")).result());
    QVERIFY(vault.attachments.remove(id).result());
    QVERIFY(vault.attachments.restore(id).result());
    const QString lines = vault.auditLines().join(QLatin1Char('\n'));
    for (const char* action : {"file.add", "file.open", "file.save", "file.remove", "file.restore"}) {
        const QString line
            = QStringLiteral("%1 %2 file:%3").arg(QLatin1String(action)).arg(vault.customer.value).arg(id.value);
        QVERIFY2(lines.contains(line), qPrintable(line));
    }
    vault.become(QStringLiteral("auditor"));
    QVERIFY(vault.attachments.list(vault.customer).result());
    for (const auto& refused : {vault.attachments.save(id, out).result(), vault.attachments.remove(id).result(),
             vault.attachments.restore(id).result(), vault.attachments.setLimit(9).result()})
        QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
    QCOMPARE(vault.attach(QStringLiteral("b.txt"), "words").error().kind, ErrorKind::NotAllowed);
}

void TestAttachments::aChangedByteIsNoticed()
{
    FileVault vault;
    const AttachmentId id = vault.attach(QStringLiteral("a.txt"), "words")->id;
    QVERIFY(vault.write([](storage::WriteTransaction& tx) {
        tx.execute("UPDATE attachment_piece SET bytes = x'776F726473', position = 0");
    }));
    QVERIFY(vault.attachments.open(id).result());
    QVERIFY(vault.write(
        [](storage::WriteTransaction& tx) { tx.execute("UPDATE attachment_piece SET bytes = x'776F726D73'"); }));
    const QTemporaryDir elsewhere; // nothing is saved beside a vault
    const QString out = elsewhere.filePath(QStringLiteral("out.txt"));
    QCOMPARE(vault.attachments.save(id, out).result().error().kind, ErrorKind::Damaged);
    QVERIFY(!QFile::exists(out));
    QVERIFY(!vault.attachments.open(id).result());
}

AICMS_TEST(TestAttachments)
#include "test_attachments.moc"
