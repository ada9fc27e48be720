// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/browser_seal.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms::vault;

class TestBrowserSeal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAgain()
    {
        const QByteArray plain("Ayla Demir, 14 February 1991");
        const BrowserSeal seal = sealForBrowser(plain, QStringLiteral("six words that nobody knows yet"), "page");
        QVERIFY(seal.iterations >= 600'000);
        QCOMPARE(seal.cipher.size(), plain.size() + BrowserSeal::tagSize);
        QVERIFY(!seal.cipher.contains("Ayla"));
        QCOMPARE(openBrowserSeal(seal, QStringLiteral("six words that nobody knows yet"), "page"), plain);
        QVERIFY(openBrowserSeal(seal, QStringLiteral("six words that nobody knows"), "page").isEmpty());
        QVERIFY(openBrowserSeal(seal, QStringLiteral("six words that nobody knows yet"), "other").isEmpty());
        BrowserSeal bent = seal;
        bent.cipher[3] = static_cast<char>(bent.cipher[3] ^ 1);
        QVERIFY(openBrowserSeal(bent, QStringLiteral("six words that nobody knows yet"), "page").isEmpty());
        QVERIFY(sealForBrowser(plain, QStringLiteral("x"), "page").nonce != seal.nonce);
    }

    /// One passphrase, typed on two kinds of keyboard.
    void composedAndDecomposedAreOne()
    {
        const BrowserSeal seal = sealForBrowser("x", QString::fromUtf8("caf\u00e9"), "page");
        QCOMPARE(openBrowserSeal(seal, QString::fromUtf8("cafe\u0301"), "page"), QByteArray("x"));
    }
};

AICMS_TEST(TestBrowserSeal)
#include "test_browser_seal.moc"
