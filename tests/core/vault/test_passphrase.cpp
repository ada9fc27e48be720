// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/eff_words.h"
#include "core/vault/key_derivation.h"
#include "core/vault/passphrase.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace aicms::vault;

namespace {

const QStringList names {QStringLiteral("Lindenhof Cycles"), QStringLiteral("Mara Müller-Ellis")};

bool has(const PassphraseStrength& strength, PassphraseReason reason)
{
    return std::find(strength.reasons.begin(), strength.reasons.end(), reason) != strength.reasons.end();
}

} // namespace

class TestPassphrase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void weakOnesAreRefused_data();
    void weakOnesAreRefused();
    void strongOnesAreAccepted_data();
    void strongOnesAreAccepted();
    void namesCountAsKnown();
    void generatedOnesAreAccepted();
    void wordListIsWhole();
    void longOnesAreQuick();
};

void TestPassphrase::weakOnesAreRefused_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("reason");
    const auto row = [](const char* text, PassphraseReason reason) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(reason);
    };
    row("", PassphraseReason::Empty);
    row("password123", PassphraseReason::CommonPassword);
    row("password", PassphraseReason::CommonPassword);
    row("lindenhof2024", PassphraseReason::ContainsNames);
    row("Lindenhof2024", PassphraseReason::ContainsNames);
    row("LindenhofCycles", PassphraseReason::ContainsNames);
    row("müller1985", PassphraseReason::ContainsNames);
    row("Muller1985", PassphraseReason::ContainsNames);
    row("------------", PassphraseReason::Repeats);
    row("abcdefgh", PassphraseReason::Sequence);
    row("qwertyuiop", PassphraseReason::CommonPassword);
    row("14.02.1991", PassphraseReason::DateOrYear);
    row("xK9#q", PassphraseReason::TooShort);
    row("xK9#q!L", PassphraseReason::TooShort);
    row("пароль", PassphraseReason::TooShort);
}

void TestPassphrase::weakOnesAreRefused()
{
    QFETCH(QString, passphrase);
    QFETCH(int, reason);
    const PassphraseStrength strength = passphraseStrength(passphrase, names);
    QVERIFY2(!strength.isAcceptable(), qPrintable(QString::number(strength.guessesLog10)));
    QString found;
    for (const PassphraseReason one : strength.reasons)
        found += QString::number(int(one)) + u' ';
    QVERIFY2(has(strength, PassphraseReason(reason)), qPrintable(found));
}

void TestPassphrase::strongOnesAreAccepted_data()
{
    QTest::addColumn<QString>("passphrase");
    for (const char* text : {"velvet tundra opaque lantern mosaic drift", "drizzle kettle anvil mosaic",
             "h7!Gz2#wQp9$Lk", "Der Fluss trägt 3 blaue Boote", "Ключи лежат под синим камнем"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPassphrase::strongOnesAreAccepted()
{
    QFETCH(QString, passphrase);
    const PassphraseStrength strength = passphraseStrength(passphrase, names);
    QVERIFY2(strength.isAcceptable(), qPrintable(QString::number(strength.guessesLog10)));
    QVERIFY(strength.secondsToCrack > 1e6);
    QVERIFY(!has(strength, PassphraseReason::ContainsNames));
}

void TestPassphrase::namesCountAsKnown()
{
    const QString text = QStringLiteral("Zwickelmaier Landmaschinen");
    const PassphraseStrength stranger = passphraseStrength(text, {});
    const PassphraseStrength own = passphraseStrength(text, {QStringLiteral("Zwickelmaier Landmaschinen GmbH")});
    QVERIFY(stranger.guessesLog10 > own.guessesLog10 + 3);
    QVERIFY(!own.isAcceptable());
    QVERIFY(has(own, PassphraseReason::ContainsNames));
}

void TestPassphrase::generatedOnesAreAccepted()
{
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString passphrase = generatePassphrase();
        QCOMPARE(passphrase.count(u' '), 5);
        QCOMPARE(passphraseStrength(passphrase, names).score, 4);
        seen.insert(passphrase);
    }
    QCOMPARE(seen.size(), 200);
    QCOMPARE(generatePassphrase(4).split(u' ').size(), 4);
    const QRegularExpression groups(QStringLiteral("^[0-9]{4}( [0-9]{4}){5}$"));
    QSet<QString> numbers;
    for (int i = 0; i < 200; ++i) {
        const QString passphrase = generateNumberPassphrase();
        QVERIFY2(groups.match(passphrase).hasMatch(), qPrintable(passphrase));
        QVERIFY(passphraseStrength(passphrase, names).isAcceptable());
        numbers.insert(passphrase);
    }
    QCOMPARE(numbers.size(), 200);
}

void TestPassphrase::wordListIsWhole()
{
    QSet<QByteArray> words;
    for (const char* word : effWords)
        words.insert(word);
    QCOMPARE(words.size(), 7776);
    QVERIFY(words.contains("abacus"));
    QVERIFY(words.contains("zoom"));
}

void TestPassphrase::longOnesAreQuick()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(passphraseStrength(generatePassphrase(100), names).isAcceptable());
    QVERIFY(!passphraseStrength(QString(longestPassword, u'a'), names).isAcceptable());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    const PassphraseStrength tooLong = passphraseStrength(QString(longestPassword + 1, u'x'), names);
    QVERIFY(!tooLong.isAcceptable());
    QVERIFY(has(tooLong, PassphraseReason::TooLong));
}

AICMS_TEST(TestPassphrase)
#include "test_passphrase.moc"
