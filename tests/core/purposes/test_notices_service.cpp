// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/notices_service.h"
#include "core/vault/crypto.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using purposes::NoticeKind;
using purposes::NoticeText;
using purposes::Publication;

namespace {

const QString code = QStringLiteral("privacy");
const QString en = QStringLiteral("en");
const QString de = QStringLiteral("de");

NoticeText words(const QString& text)
{
    return {QStringLiteral("Privacy"), text, {}};
}

} // namespace

class TestNoticesService : public QObject {
    Q_OBJECT

    std::unique_ptr<test::OpenedVault> m_vault;
    std::unique_ptr<purposes::NoticesService> m_service;

    base::Result<purposes::Published> publish(const QString& text, bool asksAgain = true)
    {
        Publication publication;
        publication.code = code;
        publication.texts.insert(en, words(text));
        publication.asksAgain = asksAgain;
        return m_service->publish(publication).result();
    }
    bool show(base::CustomerId customer, qint64 version, const QString& language = en)
    {
        purposes::NoticeSight sight;
        sight.customer = customer;
        sight.version = version;
        sight.language = language;
        return m_service->noteSeen(sight).result().has_value();
    }
    base::CustomerId person(const char* name)
    {
        customers::Customer customer;
        customer.givenName = QString::fromLatin1(name);
        return m_vault->add(customer);
    }

private Q_SLOTS:
    void init()
    {
        m_service.reset();
        m_vault = std::make_unique<test::OpenedVault>();
        m_service = std::make_unique<purposes::NoticesService>(*m_vault->database, m_vault->session);
    }
    void cleanupTestCase() { m_service.reset(); }

    void draftsArePublishedAndNeverChangedAfterwards()
    {
        QVERIFY(m_service->saveDraft(code, NoticeKind::Privacy, en, words(QStringLiteral("We keep it."))).result());
        QVERIFY(
            m_service->saveDraft(code, NoticeKind::Privacy, de, words(QStringLiteral("Wir behalten es."))).result());
        QCOMPARE(m_service->find(code).result()->draft.size(), 2);
        Publication publication;
        publication.code = code;
        const auto published = m_service->publish(publication).result();
        QVERIFY(published);
        QCOMPARE(published->version.version, 1);
        const auto notice = m_service->find(code).result();
        QVERIFY(notice->draft.isEmpty());
        QCOMPARE(int(notice->versions.size()), 1);
        const NoticeText text = notice->newest()->texts.value(de);
        QCOMPARE(text.text, QStringLiteral("Wir behalten es."));
        QCOMPARE(text.digest, vault::sha256(QByteArrayLiteral("Privacy\nWir behalten es.")));
        for (const char* sql : {"UPDATE notice_text SET text = 'x'", "DELETE FROM notice_text",
                 "UPDATE notice_version SET published_at = 0", "DELETE FROM notice_version"})
            QVERIFY2(!m_vault->write([sql](storage::WriteTransaction& tx) { tx.execute(sql); }), sql);
        QVERIFY(m_service->version(published->version.id).result());
    }

    void whatCannotBePublished()
    {
        const auto subject = [](const auto& answer) { return answer ? QString() : answer.error().subject; };
        Publication empty;
        empty.code = code;
        QCOMPARE(subject(m_service->publish(empty).result()), QStringLiteral("notice.empty"));
        QVERIFY(publish(QStringLiteral("One")));
        QCOMPARE(subject(publish(QStringLiteral("One"))), QStringLiteral("notice.unchanged"));
        QCOMPARE(
            subject(publish(QStringLiteral("You reach us at: [address, e-mail]."))), QStringLiteral("notice.open"));
        Publication other;
        other.code = code;
        other.texts.insert(en, words(QStringLiteral("Two")));
        other.publishedAt = base::UtcTime {test::OpenedVault::noon + 1};
        QCOMPARE(subject(m_service->publish(other).result()), QStringLiteral("notice.time"));
        other.publishedAt = base::UtcTime {test::OpenedVault::noon - 1};
        QCOMPARE(subject(m_service->publish(other).result()), QStringLiteral("notice.time"));
        other.code = QStringLiteral("Privacy notice");
        QCOMPARE(subject(m_service->publish(other).result()), QStringLiteral("notice.code"));
        other.code = code;
        other.texts.insert(QStringLiteral("German"), words(QStringLiteral("x")));
        QCOMPARE(subject(m_service->publish(other).result()), QStringLiteral("notice.language"));
        QCOMPARE(m_service->find(code).result()->versions.size(), size_t(1));
    }

    /// privacy-rules N3: who saw which version, and whom a new one concerns.
    void whoMustBeTold()
    {
        const auto ada = person("Ada");
        const auto bea = person("Bea");
        const auto cem = person("Cem");
        const auto dag = person("Dag");
        const auto first = publish(QStringLiteral("One"));
        QVERIFY(show(ada, first->version.id) && show(bea, first->version.id) && show(cem, first->version.id));
        QVERIFY(!show({99}, first->version.id));
        QVERIFY(!show(dag, first->version.id, de)); // there is no such text
        const auto spelling = publish(QStringLiteral("One."), false);
        QCOMPARE(spelling->toTell, 0);
        const auto second = publish(QStringLiteral("Two"));
        QCOMPARE(second->toTell, 3);
        QVERIFY(show(bea, second->version.id));
        QVERIFY(m_vault->service.remove({cem}).result());
        QCOMPARE(m_service->toTell(code).result().value(), std::vector<base::CustomerId> {ada});
        const auto seen = m_service->seen(bea).result();
        QCOMPARE(int(seen->size()), 2);
        QCOMPARE(seen->at(0).number, 1);
        QCOMPARE(seen->at(1).number, 3);
        QCOMPARE(seen->at(1).by.value, 7);
        QVERIFY(m_vault->write([bea](storage::WriteTransaction& tx) { customers::removeForGood(tx, bea); }));
        QCOMPARE(m_vault->number("SELECT COUNT(*) FROM notice_sight"), 2);
    }

    void rightsAreAsked()
    {
        QVERIFY(publish(QStringLiteral("One")));
        m_vault->become(QStringLiteral("staff"));
        QCOMPARE(publish(QStringLiteral("Two")).error().kind, base::ErrorKind::NotAllowed);
        QVERIFY(m_service->list().result());
        QVERIFY(show(person("Ada"), 1));
        m_vault->become(QStringLiteral("auditor"));
        QVERIFY(!show({1}, 1));
        QVERIFY(m_service->seen({1}).result());
    }
};

AICMS_TEST(TestNoticesService)
#include "test_notices_service.moc"
