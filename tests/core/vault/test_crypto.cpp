// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/vault/crypto.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QTest>

using namespace aicms;
using namespace aicms::vault;

class TestCrypto : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hashesMatchPublishedVectors();
    void piecesGiveTheSameHash();
    void keyedHashNeedsTheKey();
    void encryptionRefusesEveryFlip();
    void sealedBoxOpensForItsKeyOnly();
    void signatureRefusesEveryFlip();
    void subkeysDiffer();
    void chainMovesForward();
    void randomIsUniformAndDiffers();
    void secretBytesMoveAndCompare();
    void takeEmptiesTheSource();
    void wrongLengthsThrow();
};

void TestCrypto::hashesMatchPublishedVectors()
{
    // RFC 7693 appendix A and FIPS 180-4.
    QCOMPARE(blake2b("abc", 64).toHex(),
        QByteArray("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                   "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"));
    QCOMPARE(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TestCrypto::piecesGiveTheSameHash()
{
    Blake2b pieces;
    pieces.add("one ");
    pieces.add(QByteArrayView());
    pieces.add("two");
    QCOMPARE(pieces.finish(), blake2b("one two"));
    Sha256 sha;
    sha.add("one ");
    sha.add("two");
    QCOMPARE(sha.finish(), sha256("one two"));
}

void TestCrypto::keyedHashNeedsTheKey()
{
    const SecretBytes key = SecretBytes::random(keySize);
    QCOMPARE(keyedBlake2b(key, "row"), keyedBlake2b(key, "row"));
    QVERIFY(keyedBlake2b(key, "row") != keyedBlake2b(SecretBytes::random(keySize), "row"));
    QVERIFY(keyedBlake2b(key, "row") != keyedBlake2b(key, "roW"));
    QVERIFY(keyedBlake2b(key, "row") != blake2b("row"));
}

void TestCrypto::encryptionRefusesEveryFlip()
{
    const SecretBytes key = SecretBytes::random(keySize);
    const SecretBytes plain = SecretBytes::random(40);
    const QByteArray nonce = randomBytes(nonceSize);
    const QByteArray cipher = encrypt(key, nonce, plain, "head");
    QVERIFY(decrypt(key, nonce, cipher, "head")->equals(plain));
    QVERIFY(!decrypt(key, nonce, cipher, "heat"));
    QVERIFY(!decrypt(SecretBytes::random(keySize), nonce, cipher, "head"));
    QVERIFY(!decrypt(key, randomBytes(nonceSize), cipher, "head"));
    QVERIFY(!decrypt(key, nonce, "short", "head"));
    for (qsizetype i = 0; i < cipher.size() * 8; ++i) {
        QByteArray flipped = cipher;
        flipped[i / 8] = char(flipped.at(i / 8) ^ (1 << (i % 8)));
        QVERIFY(!decrypt(key, nonce, flipped, "head"));
    }
}

void TestCrypto::sealedBoxOpensForItsKeyOnly()
{
    const BoxKeyPair mine = BoxKeyPair::generate();
    const BoxKeyPair other = BoxKeyPair::generate();
    const SecretBytes plain = SecretBytes::random(64);
    QByteArray sealed = sealTo(mine.publicKey, plain);
    QVERIFY(openSealed(mine.publicKey, mine.secretKey, sealed)->equals(plain));
    QVERIFY(!openSealed(other.publicKey, other.secretKey, sealed));
    QVERIFY(!openSealed(mine.publicKey, mine.secretKey, sealed.chopped(1)));
    QVERIFY(!openSealed(mine.publicKey, mine.secretKey, {}));
    sealed[50] = char(sealed.at(50) ^ 1);
    QVERIFY(!openSealed(mine.publicKey, mine.secretKey, sealed));
}

void TestCrypto::signatureRefusesEveryFlip()
{
    const SigningKeyPair pair = SigningKeyPair::generate();
    const QByteArray signature = sign(pair.secretKey, "head of the chain");
    QVERIFY(verifySignature(pair.publicKey, "head of the chain", signature));
    QVERIFY(!verifySignature(pair.publicKey, "head of the chaim", signature));
    QVERIFY(!verifySignature(SigningKeyPair::generate().publicKey, "head of the chain", signature));
    QVERIFY(!verifySignature({}, "head of the chain", signature));
    for (qsizetype i = 0; i < signature.size() * 8; ++i) {
        QByteArray flipped = signature;
        flipped[i / 8] = char(flipped.at(i / 8) ^ (1 << (i % 8)));
        QVERIFY(!verifySignature(pair.publicKey, "head of the chain", flipped));
    }
}

void TestCrypto::subkeysDiffer()
{
    const SecretBytes master = SecretBytes::random(keySize);
    QVERIFY(deriveSubkey(master, 1, "context1").equals(deriveSubkey(master, 1, "context1")));
    QVERIFY(!deriveSubkey(master, 1, "context1").equals(deriveSubkey(master, 2, "context1")));
    QVERIFY(!deriveSubkey(master, 1, "context1").equals(deriveSubkey(master, 1, "context2")));
    QVERIFY(!deriveSubkey(master, 1, "context1").equals(master));
}

void TestCrypto::chainMovesForward()
{
    const SecretBytes first = SecretBytes::random(keySize);
    const SecretBytes second = deriveNext(first, "audit");
    QVERIFY(!second.equals(first));
    QVERIFY(second.equals(deriveNext(first, "audit")));
    QVERIFY(!second.equals(deriveNext(first, "other")));
}

void TestCrypto::randomIsUniformAndDiffers()
{
    QVERIFY(randomBytes(32) != randomBytes(32));
    QVERIFY(!SecretBytes::random(32).equals(SecretBytes::random(32)));
    QList<int> counts(3, 0);
    for (int i = 0; i < 30000; ++i)
        ++counts[int(randomBelow(3))];
    // Standard deviation is 82: six of them.
    for (const int count : counts)
        QVERIFY2(qAbs(count - 10000) < 500, qPrintable(QString::number(count)));
}

void TestCrypto::secretBytesMoveAndCompare()
{
    SecretBytes first = SecretBytes::random(16);
    const SecretBytes copy = first.clone();
    QVERIFY(copy.equals(first));
    const SecretBytes moved = std::move(first);
    QVERIFY(moved.equals(copy));
    QVERIFY(!moved.equals(SecretBytes::random(16)));
    QVERIFY(!moved.equals(SecretBytes(15)));
    QVERIFY(SecretBytes().equals(SecretBytes(0)));
    QVERIFY(SecretBytes().isEmpty());
    const SecretBytes zeroed(8);
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(zeroed.data()), 8), QByteArray(8, '\0'));
    const unsigned char bytes[] {0x00, 0x7f, 0xff};
    const SecretBytes hex = toHex(SecretBytes::copyOf(bytes));
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(hex.data()), qsizetype(hex.size())), QByteArray("007fff"));
}

void TestCrypto::takeEmptiesTheSource()
{
    QByteArray source(40, 'x');
    const SecretBytes taken = SecretBytes::take(source);
    QCOMPARE(taken.size(), std::size_t(40));
    QVERIFY(source.isEmpty());
    QByteArray shared(40, 'y');
    const QByteArray other = shared;
    SecretBytes::take(shared);
    QCOMPARE(other, QByteArray(40, 'y'));
}

void TestCrypto::wrongLengthsThrow()
{
    QVERIFY_THROWS_EXCEPTION(base::Failure, encrypt(SecretBytes(31), randomBytes(nonceSize), SecretBytes(1), {}));
    QVERIFY_THROWS_EXCEPTION(base::Failure, encrypt(SecretBytes(keySize), randomBytes(12), SecretBytes(1), {}));
    QVERIFY_THROWS_EXCEPTION(base::Failure, deriveSubkey(SecretBytes(keySize), 1, "short"));
    QVERIFY_THROWS_EXCEPTION(base::Failure, sign(SecretBytes(32), "x"));
    QVERIFY_THROWS_EXCEPTION(base::Failure, randomBelow(0));
    QVERIFY_THROWS_EXCEPTION(base::Failure, Blake2b(65));
}

AICMS_TEST(TestCrypto)
#include "test_crypto.moc"
