// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/anchor.h"
#include "core/vault/crypto.h"
#include "core/vault/transcript.h"
#include "tests/core/vault/vault_fixture.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace aicms;
using namespace aicms::vault;
using namespace aicms::test;

class TestAnchor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void bothCopiesAreWritten();
    void newestOfBothWins();
    void everyFlipIsRefusedOrHarmless();
    void formerVersionIsGood();
    void otherKeyOrVaultIsBad();
    void oneCopyMissing();
    void folderThatCannotBeWritten();
    void eachFolderHasItsOwn();
    void formerNameAndFormerFolderCount();

private:
    Anchor someAnchor(qint64 commits, qint64 sequence = 10) const
    {
        return {m_vault, sequence, blake2b("entry"), commits, {1'700'000'000'123'456}, {}};
    }
    /// As the first version of the program wrote it: nothing of pages, neither in the text nor under the signature.
    QByteArray formerText(const Anchor& anchor) const
    {
        const QByteArray signature = sign(m_keys.secretKey,
            Transcript("AICMS anchor 1")
                .add(anchor.vaultId)
                .add(anchor.sequence)
                .add(QByteArrayView(anchor.hash))
                .add(anchor.commitCounter)
                .add(anchor.writtenAt.microseconds)
                .bytes());
        QJsonObject object = QJsonDocument::fromJson(anchorText(anchor, m_keys.secretKey)).object();
        object.remove(QStringLiteral("pages"));
        object[QStringLiteral("version")] = 1;
        object[QStringLiteral("signature")] = QString::fromLatin1(signature.toBase64());
        return QJsonDocument(object).toJson();
    }
    QUuid m_vault;
    SigningKeyPair m_keys = SigningKeyPair::generate();
    std::unique_ptr<TemporaryFolder> m_folder;
};

void TestAnchor::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    m_vault = QUuid::createUuid();
}

void TestAnchor::bothCopiesAreWritten()
{
    const Anchor anchor = someAnchor(100);
    QVERIFY(writeAnchor(m_folder->path(), anchor, m_keys.secretKey));
    QVERIFY(QFile::exists(m_folder->path(anchorFile)));
    const QRegularExpression shape(
        QStringLiteral("/anchors/%1-[0-9a-f]{16}\\.json$").arg(m_vault.toString(QUuid::WithoutBraces)));
    QVERIFY(shape.match(configAnchorPath(m_folder->path(), m_vault)).hasMatch());
    QCOMPARE(readFile(configAnchorPath(m_folder->path(), m_vault)), readFile(m_folder->path(anchorFile)));
    const AnchorReading reading = readAnchors(m_folder->path(), m_vault, m_keys.publicKey);
    QVERIFY(reading.newest == anchor);
    QVERIFY(reading.inFolder == AnchorFileState::Good && reading.inSettings == AnchorFileState::Good);
}

void TestAnchor::newestOfBothWins()
{
    const auto put = [this](const Anchor& inFolder, const Anchor& inConfig) {
        writeFile(m_folder->path(anchorFile), anchorText(inFolder, m_keys.secretKey));
        writeFile(configAnchorPath(m_folder->path(), m_vault), anchorText(inConfig, m_keys.secretKey));
        return *readAnchors(m_folder->path(), m_vault, m_keys.publicKey).newest;
    };
    QVERIFY(writeAnchor(m_folder->path(), someAnchor(1), m_keys.secretKey));
    QVERIFY(put(someAnchor(100), someAnchor(101)) == someAnchor(101));
    QVERIFY(put(someAnchor(101), someAnchor(100)) == someAnchor(101));
    QVERIFY(put(someAnchor(100, 11), someAnchor(100, 12)) == someAnchor(100, 12));
    Anchor sealed = someAnchor(100);
    sealed.pages = blake2b("pages");
    QVERIFY(put(someAnchor(100), sealed) == sealed);
    QVERIFY(put(sealed, someAnchor(100)) == sealed);
}

void TestAnchor::everyFlipIsRefusedOrHarmless()
{
    Anchor anchor = someAnchor(100);
    anchor.pages = blake2b("pages");
    const QByteArray text = anchorText(anchor, m_keys.secretKey);
    QVERIFY(parseAnchor(text, m_keys.publicKey) == anchor);
    for (qsizetype i = 0; i < text.size() * 8; ++i) {
        QByteArray flipped = text;
        flipped[i / 8] = char(flipped.at(i / 8) ^ (1 << (i % 8)));
        const auto parsed = parseAnchor(flipped, m_keys.publicKey);
        QVERIFY2(!parsed || *parsed == anchor, qPrintable(QString::number(i)));
    }
    for (qsizetype size = 0; size < text.size() - 2; ++size)
        QVERIFY(!parseAnchor(text.left(size), m_keys.publicKey));
    QVERIFY(!parseAnchor({}, m_keys.publicKey));
    QVERIFY(!parseAnchor(QByteArray(20000, ' '), m_keys.publicKey));
}

void TestAnchor::formerVersionIsGood()
{
    QVERIFY(writeAnchor(m_folder->path(), someAnchor(1), m_keys.secretKey));
    const QByteArray former = formerText(someAnchor(9));
    writeFile(m_folder->path(anchorFile), former);
    writeFile(configAnchorPath(m_folder->path(), m_vault), former);
    const AnchorReading reading = readAnchors(m_folder->path(), m_vault, m_keys.publicKey);
    QVERIFY(reading.inFolder == AnchorFileState::Good && reading.inSettings == AnchorFileState::Good);
    QVERIFY(reading.newest == someAnchor(9));

    QByteArray withPages = former;
    withPages.replace("\"sequence\"", "\"pages\": \"00ff\", \"sequence\"");
    QVERIFY(QJsonDocument::fromJson(withPages).object().contains(QStringLiteral("pages")));
    QVERIFY2(parseAnchor(withPages, m_keys.publicKey) == someAnchor(9), "nobody signed these pages");
    QByteArray asToday = former;
    asToday.replace("\"version\": 1", "\"version\": 2");
    QVERIFY(!parseAnchor(asToday, m_keys.publicKey));
    QByteArray later = former;
    later.replace("\"commit_counter\": 9", "\"commit_counter\": 8");
    QVERIFY(later != former && asToday != former && !parseAnchor(later, m_keys.publicKey));
}

void TestAnchor::otherKeyOrVaultIsBad()
{
    const SigningKeyPair forger = SigningKeyPair::generate();
    QVERIFY(writeAnchor(m_folder->path(), someAnchor(5), m_keys.secretKey));
    writeFile(m_folder->path(anchorFile), anchorText(someAnchor(999), forger.secretKey));
    AnchorReading reading = readAnchors(m_folder->path(), m_vault, m_keys.publicKey);
    QVERIFY(reading.inFolder == AnchorFileState::Bad);
    QVERIFY(reading.newest == someAnchor(5));
    Anchor other = someAnchor(999);
    other.vaultId = QUuid::createUuid();
    writeFile(m_folder->path(anchorFile), anchorText(other, m_keys.secretKey));
    reading = readAnchors(m_folder->path(), m_vault, m_keys.publicKey);
    QVERIFY(reading.inFolder == AnchorFileState::Bad);
    QVERIFY(reading.newest == someAnchor(5));
}

void TestAnchor::oneCopyMissing()
{
    AnchorReading reading = readAnchors(m_folder->path(), m_vault, m_keys.publicKey);
    QVERIFY(!reading.newest && reading.inFolder == AnchorFileState::Missing
        && reading.inSettings == AnchorFileState::Missing);
    QVERIFY(writeAnchor(m_folder->path(), someAnchor(5), m_keys.secretKey));
    QVERIFY(QFile::remove(m_folder->path(anchorFile)));
    reading = readAnchors(m_folder->path(), m_vault, m_keys.publicKey);
    QVERIFY(reading.newest == someAnchor(5));
    QVERIFY(reading.inFolder == AnchorFileState::Missing && reading.inSettings == AnchorFileState::Good);
}

void TestAnchor::folderThatCannotBeWritten()
{
    const auto written = writeAnchor(m_folder->path(QStringLiteral("none")), someAnchor(7), m_keys.secretKey);
    QVERIFY(!written);
    QVERIFY(QFile::exists(configAnchorPath(m_folder->path(QStringLiteral("none")), m_vault)));
    QVERIFY(readAnchors(m_folder->path(), m_vault, m_keys.publicKey).newest == someAnchor(7));
}

void TestAnchor::eachFolderHasItsOwn()
{
    const TemporaryFolder aside;
    QVERIFY(writeAnchor(m_folder->path(), someAnchor(10), m_keys.secretKey));
    QVERIFY(writeAnchor(aside.path(), someAnchor(500), m_keys.secretKey));
    QVERIFY(readAnchors(m_folder->path(), m_vault, m_keys.publicKey).newest == someAnchor(10));
    QVERIFY(readAnchors(aside.path(), m_vault, m_keys.publicKey).newest == someAnchor(500));
    const QString byOtherPath = m_folder->path() + QStringLiteral("/../") + QDir(m_folder->path()).dirName();
    QCOMPARE(configAnchorPath(byOtherPath, m_vault), configAnchorPath(m_folder->path(), m_vault));

    const QString target = m_folder->path(QStringLiteral("later"));
    QVERIFY(copyConfigAnchor(aside.path(), target, m_vault));
    removeConfigAnchor(aside.path(), m_vault);
    QVERIFY(QDir().rename(aside.path(), target));
    QVERIFY(readAnchors(target, m_vault, m_keys.publicKey).newest == someAnchor(500));
    QVERIFY(!QFile::exists(configAnchorPath(aside.path(), m_vault)));
    QVERIFY(!copyConfigAnchor(aside.path(), target, m_vault));
}

void TestAnchor::formerNameAndFormerFolderCount()
{
    const QString all = QFileInfo(configAnchorPath(m_folder->path(), m_vault)).path();
    QVERIFY(QDir().mkpath(all));
    const QString former = QStringLiteral("%1/%2.json").arg(all, m_vault.toString(QUuid::WithoutBraces));
    writeFile(former, anchorText(someAnchor(20), m_keys.secretKey));
    AnchorReading reading = readAnchors(m_folder->path(), m_vault, m_keys.publicKey);
    QVERIFY(reading.newest == someAnchor(20) && reading.inSettings == AnchorFileState::Good);
    const TemporaryFolder before;
    QVERIFY(writeAnchor(before.path(), someAnchor(30), m_keys.secretKey));
    QVERIFY(readAnchors(m_folder->path(), m_vault, m_keys.publicKey).newest == someAnchor(30));
    QVERIFY(writeAnchor(m_folder->path(), someAnchor(25), m_keys.secretKey));
    QVERIFY2(readAnchors(m_folder->path(), m_vault, m_keys.publicKey).newest == someAnchor(25), "its own counts alone");
    writeFile(configAnchorPath(m_folder->path(), m_vault), "junk");
    QCOMPARE(readAnchors(m_folder->path(), m_vault, m_keys.publicKey).inSettings, AnchorFileState::Bad);
}

AICMS_TEST(TestAnchor)
#include "test_anchor.moc"
