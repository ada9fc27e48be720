// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"
#include "core/vault/slot_file.h"
#include "tests/core/vault/vault_fixture.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace aicms;
using namespace aicms::vault;

namespace {

KeySlot someSlot(qint64 user, const QString& name, const QString& role, SlotKind kind)
{
    KeySlot slot;
    slot.id = QUuid::createUuid();
    slot.user.value = user;
    slot.userName = name;
    slot.role = role;
    slot.kind = kind;
    slot.kdf = KdfParameters::floor();
    slot.salt = randomBytes(saltSize);
    slot.nonce = randomBytes(nonceSize);
    slot.publicKey = randomBytes(keySize);
    slot.secretKey = randomBytes(48);
    slot.seals = {{1, randomBytes(112)}, {2, randomBytes(112)}};
    return slot;
}

SlotFile someFile()
{
    SlotFile file;
    file.vaultId = QUuid::createUuid();
    file.business = QStringLiteral("Lindenhof \"Räder\" & Söhne");
    file.country = QStringLiteral("DE");
    file.created = {1'700'000'000'123'456};
    file.generation = 7;
    file.nextUser = 3;
    file.keySlots = {someSlot(1, QStringLiteral("Mara Ellis"), QStringLiteral("owner"), SlotKind::PasswordAndKeyFile),
        someSlot(1, QStringLiteral("Mara Ellis"), QStringLiteral("owner"), SlotKind::Recovery),
        someSlot(2, QStringLiteral("田中 \U0001f600"), QStringLiteral("staff"), SlotKind::Password)};
    file.keySlots[0].ownerSeal = randomBytes(112);
    file.tags = {{1, randomBytes(32)}, {2, randomBytes(32)}};
    return file;
}

QByteArray reworked(const SlotFile& file, const std::function<void(QJsonObject&)>& change)
{
    QJsonObject object = QJsonDocument::fromJson(file.toText()).object();
    object.remove(QStringLiteral("checksum"));
    change(object);
    return withChecksum(QJsonDocument(object).toJson());
}

} // namespace

class TestSlotFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTrip();
    void isJson();
    void everyFlippedBitIsDamage();
    void everyTruncationIsDamage();
    void newerVersionIsSaid();
    void malformedMembersAreDamage_data();
    void malformedMembersAreDamage();
    void junkNeverCrashes();
    void tooLargeIsDamage();
};

void TestSlotFile::roundTrip()
{
    const SlotFile file = someFile();
    const auto parsed = SlotFile::parse(file.toText());
    QVERIFY(parsed);
    QVERIFY(*parsed == file);
    QCOMPARE(parsed->toText(), file.toText());
}

void TestSlotFile::isJson()
{
    const QJsonObject object = QJsonDocument::fromJson(someFile().toText()).object();
    QCOMPARE(object[QStringLiteral("version")].toInt(), 1);
    QCOMPARE(object[QStringLiteral("checksum")].toString().size(), 64);
    QCOMPARE(reworked(someFile(), [](QJsonObject&) { }).isEmpty(), false);
}

void TestSlotFile::everyFlippedBitIsDamage()
{
    const QByteArray text = someFile().toText();
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = text;
            flipped[i] = char(flipped.at(i) ^ (1 << bit));
            const auto parsed = SlotFile::parse(flipped);
            QVERIFY2(!parsed, qPrintable(QString::number(i)));
            QCOMPARE(parsed.error().kind, base::ErrorKind::Damaged);
        }
    }
}

void TestSlotFile::everyTruncationIsDamage()
{
    const QByteArray text = someFile().toText();
    for (qsizetype size = 0; size < text.size(); ++size)
        QVERIFY(!SlotFile::parse(text.left(size)));
    QVERIFY(!SlotFile::parse(text + '\n'));
}

void TestSlotFile::newerVersionIsSaid()
{
    const QByteArray text = reworked(someFile(), [](QJsonObject& object) {
        object[QStringLiteral("version")] = 2;
        object.remove(QStringLiteral("slots"));
    });
    const auto parsed = SlotFile::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error(), (base::Error {base::ErrorKind::TooNew, QStringLiteral("vault.keys"), 2}));
}

void TestSlotFile::malformedMembersAreDamage_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* member, const QJsonValue& value) {
        QTest::addRow("%s %d", member, int(value.type())) << QString::fromLatin1(member) << value;
    };
    row("version", 0);
    row("version", QStringLiteral("1"));
    row("format", QStringLiteral("other"));
    row("vault", QStringLiteral("no id"));
    row("business", 5);
    row("business", QString(5000, u'x'));
    row("generation", -1);
    row("generation", 1.5);
    row("created_us", 1e300);
    row("slots", QJsonArray());
    row("slots", QJsonArray {1, 2});
    row("slots", QJsonValue::Null);
    row("tags", QJsonArray());
    row("tags", QStringLiteral("x"));
}

void TestSlotFile::malformedMembersAreDamage()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    const auto parsed = SlotFile::parse(reworked(someFile(), [&](QJsonObject& object) { object[member] = value; }));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, base::ErrorKind::Damaged);
}

void TestSlotFile::junkNeverCrashes()
{
    const QByteArray text = someFile().toText();
    QRandomGenerator random(42);
    const QByteArray pieces = "{}[]\",:0123456789-eE.\\u\"null";
    int accepted = 0;
    for (int round = 0; round < 5000; ++round) {
        QByteArray object = text.left(text.indexOf("\n    \"checksum\"") - 1) + "\n}\n";
        for (int change = 0; change < 1 + round % 4; ++change)
            object[random.bounded(int(object.size()))] = pieces.at(random.bounded(int(pieces.size())));
        accepted += SlotFile::parse(withChecksum(object)).has_value() ? 1 : 0;
    }
    // A changed letter of a name is still a well-formed file; most changes are not.
    QVERIFY(accepted < 4000);
    QVERIFY(!SlotFile::parse(withChecksum("{}")));
    QVERIFY(!SlotFile::parse(withChecksum(QByteArray(2000, '[') + QByteArray(2000, ']'))));
}

void TestSlotFile::tooLargeIsDamage()
{
    SlotFile file = someFile();
    file.keySlots.resize(SlotFile::mostSlots + 1, file.keySlots.front());
    QVERIFY(!SlotFile::parse(file.toText()));
    QVERIFY(!SlotFile::parse(QByteArray(SlotFile::sizeLimit + 1, ' ')));
}

AICMS_TEST(TestSlotFile)
#include "test_slot_file.moc"
