// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/address_digest.h"
#include "core/consent/ledger_chain.h"
#include "core/purposes/notice.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::consent;

/// Vaults hold these for years, and addresses whose owner is erased are known by nothing else: another form of the same
/// bytes would call every ledger changed and every list empty. The values were computed outside the program, from the
/// descriptions in the headers.
class TestLastingDigests : public QObject {
    Q_OBJECT

    static QByteArray hex(const QByteArray& bytes) { return bytes.toHex(); }
    static purposes::NoticeText notice()
    {
        return {QStringLiteral("Letters"), QStringLiteral("We write once a month."), {}};
    }
    static Event bare()
    {
        Event event;
        event.seq = 12; // in no digest of a payload
        event.recordId = QUuid::fromString(QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e"));
        event.customer = {7};
        event.purposeVersion = 3;
        event.state = State::Withdrawn;
        event.at = base::UtcTime {1'779'969'600'123'457};
        event.offsetMinutes = -60;
        event.recordedAt = base::UtcTime {1'779'969'700'000'001};
        event.by = {5};
        return event;
    }
    static Event full()
    {
        Event event = bare();
        event.channel = Channel::Email;
        event.state = State::Given;
        event.isExplicit = true;
        event.offsetMinutes = 120;
        event.validUntil = base::UtcTime {1'843'041'600'000'000};
        event.how = How::Letter;
        event.giver = Giver::Parent;
        event.giverName = QStringLiteral("Bea Žák");
        event.notice = 4;
        event.language = QStringLiteral("en");
        event.proof = {ProofKind::File, QStringLiteral("folder 3"), QByteArray(32, 'a')};
        event.corrects = 4;
        event.reason = QStringLiteral("came late");
        event.batch = {9};
        return event;
    }
    static EventNames names() { return {QStringLiteral("marketing_email")}; }

private Q_SLOTS:
    void anEntry()
    {
        QCOMPARE(hex(payloadDigest(bare(), names())),
            QByteArray("4956c8c61c8b6b86d4d114500dd21a7f685542a65a64b038d2579637b018cad7"));
        EventNames shown = names();
        shown.noticeCode = QStringLiteral("news");
        shown.noticeVersion = 2;
        shown.noticeDigest = purposes::noticeDigest(notice());
        QCOMPARE(hex(payloadDigest(full(), shown)),
            QByteArray("038815ac5cfc65ecf5c71a909b639b8554c51f79655389160cc85f655655694a"));
    }

    void theChain()
    {
        const QByteArray digest
            = QByteArray::fromHex("038815ac5cfc65ecf5c71a909b639b8554c51f79655389160cc85f655655694a");
        QCOMPARE(hex(chainHash({}, 1, {7}, digest)),
            QByteArray("0fdf9e57dd78c7c4995cba88f4f763a950d3c8bbd43a5d36df2e9931da12da95"));
        QCOMPARE(hex(chainHash(QByteArray(32, 'h'), 12, {7}, digest)),
            QByteArray("aa5a006c640defdf3f139f35663228d2914ea37f6f7a46975709840bd22c574c"));
    }

    void aNotice()
    {
        QCOMPARE(hex(purposes::noticeDigest(notice())),
            QByteArray("b1d5abad12f35b02f7639ecc37fee0f48d434d271c32e43a2d63ac18cb531778"));
    }

    void anAddress()
    {
        QByteArray bytes(32, 'k');
        const auto key = vault::SecretBytes::take(bytes);
        const QByteArray email("210e2b85be7adb043bb2f2b26eb4c3eeb6d669c22188393af775dd34523d2493");
        for (const char16_t* written : {u"ada@shop.example", u" Ada@SHOP.Example. ", u"Ada D. <ada@shop.example>",
                 u"mailto:ada@shop.example?subject=Hello", u"ad\u00ada@shop.\u200bexample", u"ａｄａ@shop.example"})
            QCOMPARE(hex(emailDigest(key, QString::fromUtf16(written))), email);
        customers::Phone phone;
        phone.typed = QStringLiteral("030 901820");
        phone.e164 = QStringLiteral("+4930901820");
        QCOMPARE(hex(phoneDigest(key, phone)),
            QByteArray("b113dc974a57f013859844ca4d445e82b9f490a17072c88ff91bb76e523523c6"));
    }
};

AICMS_TEST(TestLastingDigests)
#include "test_lasting_digests.moc"
