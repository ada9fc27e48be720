// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/notices_service.h"
#include "core/vault/crypto.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/error_of.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

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
    bool show(base::CustomerId customer, qint64 version)
    {
        return m_service->noteHandOver({version, {customer}}).result().has_value();
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

    /// What somebody writes in the window is not thrown away by a file that is published past it.
    void aDraftThatSaysSomethingElseStays()
    {
        QVERIFY(m_service->saveDraft(code, NoticeKind::Privacy, en, words(QStringLiteral("In the window."))).result());
        QVERIFY(m_service->saveDraft(code, NoticeKind::Privacy, de, words(QStringLiteral("Wie die Datei."))).result());
        Publication file;
        file.code = code;
        file.texts = {{en, words(QStringLiteral("The file."))}, {de, words(QStringLiteral("Wie die Datei."))}};
        QCOMPARE(m_service->publish(file).result()->keptDrafts, QStringList {en});
        auto draft = m_service->find(code).result()->draft;
        QCOMPARE(draft.keys(), QStringList {en});
        QCOMPARE(draft.value(en).text, QStringLiteral("In the window."));
        Publication own;
        own.code = code;
        const auto published = m_service->publish(own).result();
        QCOMPARE(published->leftOut, QStringList {de}); // the version before spoke it
        QVERIFY(published->keptDrafts.isEmpty() && m_service->find(code).result()->draft.isEmpty());
    }

    /// What people were shown is proven to the letter: blanks and line breaks are part of it.
    void theDigestSeesWhiteSpace()
    {
        const NoticeText text {QStringLiteral("Our  promise"), QStringLiteral("We write.\n\n  Gladly. "), {}};
        QCOMPARE(
            purposes::noticeDigest(text), vault::sha256(QByteArrayLiteral("Our  promise\nWe write.\n\n  Gladly. ")));
        NoticeText other = text;
        other.text.replace(QStringLiteral("\n\n  "), QStringLiteral(" "));
        QVERIFY(purposes::noticeDigest(other) != purposes::noticeDigest(text));
    }

    /// A bracket without its other half is one, too.
    void everyOpenPlaceIsFoundAtOnce()
    {
        const NoticeText text {QStringLiteral("Privacy at [your shop]"),
            QStringLiteral("Write to [address, e-mail] or [telephone]. See [our page](https://shop.example), [1].\n"
                           "We live in the Main Street 5].\nWe keep it for [how long\n[telephone]"),
            {}};
        const QStringList open {QStringLiteral("[your shop]"), QStringLiteral("[address, e-mail]"),
            QStringLiteral("[telephone]"), QStringLiteral("We live in the Main Street 5]"),
            QStringLiteral("[how long")};
        QCOMPARE(purposes::openPlaces(text).size(), open.size());
        for (const QString& each : purposes::openPlaces(text))
            QVERIFY2(std::ranges::any_of(open, [&each](const QString& place) { return place.endsWith(each); }),
                qPrintable(each));
        QVERIFY(purposes::openPlaces({QStringLiteral("Privacy"), QStringLiteral("We keep it [1]."), {}}).isEmpty());
        QVERIFY(!publish(QStringLiteral("You reach us in the Main Street 5].")));
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
        other.texts = {{en, words(QStringLiteral("Two") + QChar(u'\0'))}};
        QCOMPARE(subject(m_service->publish(other).result()), QStringLiteral("notice.nul"));
    }

    /// From when a wording was shown is the publisher's word: it has a reason, which everybody sees, and is logged.
    void whatIsEnteredLaterHasAReason()
    {
        Publication publication;
        publication.code = code;
        publication.texts.insert(en, words(QStringLiteral("We keep it.")));
        publication.publishedAt = base::UtcTime {test::OpenedVault::noon - 4000 * base::microsecondsPerDay};
        const auto refused = m_service->publish(publication).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, QStringLiteral("notice.past_reason"));
        publication.reason = QStringLiteral(" the leaflet of 2015 ");
        QVERIFY(m_service->publish(publication).result());
        const auto notice = m_service->find(code).result();
        QVERIFY(notice->newest()->isEnteredLater());
        QCOMPARE(notice->newest()->reason, QStringLiteral("the leaflet of 2015"));
        QCOMPARE(m_vault->number("SELECT COUNT(*) FROM audit_entry e JOIN audit_reason r ON r.seq = e.seq"
                                 " WHERE action = 'notice.publish' AND details LIKE 'version=1 published_at=2015-%'"),
            1);
    }

    /// Versions are told apart by their titles: one without is refused, in whichever language, draft or not.
    void aVersionHasATitleInEachLanguage()
    {
        const auto subject = [](const auto& answer) { return answer ? QString() : answer.error().subject; };
        Publication publication;
        publication.code = code;
        publication.texts.insert(en, words(QStringLiteral("We keep it.")));
        publication.texts.insert(de, {QStringLiteral("  "), QStringLiteral("Wir behalten es."), {}});
        QCOMPARE(subject(m_service->publish(publication).result()), QStringLiteral("notice.title"));
        publication.publishedAt = base::UtcTime {test::OpenedVault::noon - base::microsecondsPerDay};
        QCOMPARE(subject(m_service->publish(publication).result()), QStringLiteral("notice.title"));
        QVERIFY(m_service->saveDraft(code, NoticeKind::Privacy, en, {{}, QStringLiteral("We keep it."), {}}).result());
        Publication draft;
        draft.code = code;
        QCOMPARE(subject(m_service->publish(draft).result()), QStringLiteral("notice.title"));
        QVERIFY(m_service->find(code).result()->versions.empty());
    }

    /// privacy-rules N3: who saw which version, and whom a new one concerns.
    void whoMustBeTold()
    {
        const auto ada = person("Ada");
        const auto bea = person("Bea");
        const auto cem = person("Cem");
        const auto first = publish(QStringLiteral("One"));
        QVERIFY(show(ada, first->version.id) && show(bea, first->version.id) && show(cem, first->version.id));
        QVERIFY(!show({99}, first->version.id));
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

    /// Once they are handed the newest version they need not be told any more; what was noted in error is struck out by
    /// an entry of its own and counts no more.
    void thoseToBeToldAreHandedTheNoticeAndItIsTakenBack()
    {
        const auto ada = person("Ada");
        customers::Customer german;
        german.givenName = QStringLiteral("Bea");
        german.language = de;
        const auto bea = m_vault->add(german);
        const auto first = publish(QStringLiteral("One"));
        QVERIFY(show(ada, first->version.id) && show(bea, first->version.id));
        Publication both;
        both.code = code;
        both.texts = {{en, words(QStringLiteral("Two"))}, {de, words(QStringLiteral("Zwei"))}};
        const auto second = m_service->publish(both).result();
        QCOMPARE(m_service->toTell(code).result()->size(), size_t(2));
        const auto noted = m_service->noteHandOver({second->version.id, {ada, bea}, 1}).result();
        QVERIFY(noted);
        QVERIFY(m_service->toTell(code).result()->empty());
        const auto seen = m_service->seenBy(second->version.id, 10).result();
        QCOMPARE(seen->size(), size_t(2));
        QCOMPARE(seen->at(0).language, de); // hers
        QCOMPARE(seen->at(1).language, en);
        QCOMPARE(seen->at(1).how, 1);

        QVERIFY(m_service->strikeSights({noted->at(1)}, QStringLiteral("Came back from the post")).result());
        QCOMPARE(m_service->toTell(code).result().value(), std::vector<base::CustomerId> {bea});
        QCOMPARE(m_service->reach(code).result()->people.value(second->version.id), 1);
        QCOMPARE(m_service->seen(bea).result()->size(), size_t(1));
        QCOMPARE(m_vault->number("SELECT COUNT(*) FROM notice_sight"), 4);
        QVERIFY(!m_vault->write(
            [](storage::WriteTransaction& tx) { tx.execute("UPDATE notice_sight_struck SET reason = 'x'"); }));
        QVERIFY(m_service->noteHandOver({second->version.id, {bea}, 3}).result());
        QVERIFY(m_service->toTell(code).result()->empty());
        QVERIFY(m_vault->write([bea](storage::WriteTransaction& tx) { customers::removeForGood(tx, bea); }));
        QCOMPARE(m_vault->number("SELECT COUNT(*) FROM notice_sight_struck"), 0);
    }

    void whatCannotBeNoted()
    {
        const auto subject = [](const auto& answer) { return answer ? QString() : answer.error().subject; };
        const auto ada = person("Ada");
        const auto first = publish(QStringLiteral("One"));
        const qint64 version = first->version.id;
        const auto at = [&](qint64 moment) {
            return subject(m_service->noteHandOver({version, {ada}, 0, base::UtcTime {moment}}).result());
        };
        QCOMPARE(at(test::OpenedVault::noon + base::microsecondsPerDay), QStringLiteral("notice.seen_future"));
        QCOMPARE(at(test::OpenedVault::noon - base::microsecondsPerDay), QStringLiteral("notice.seen_early"));
        QCOMPARE(subject(m_service->noteHandOver({version, {}}).result()), QStringLiteral("notice.seen_nobody"));
        QCOMPARE(subject(m_service->noteHandOver({99, {ada}}).result()), QStringLiteral("notice"));
        // All or none.
        QCOMPARE(subject(m_service->noteHandOver({version, {ada, {99}}}).result()), QStringLiteral("notice"));
        QCOMPARE(m_vault->number("SELECT COUNT(*) FROM notice_sight"), 0);

        const auto noted = m_service->noteHandOver({version, {ada}}).result();
        QCOMPARE(
            subject(m_service->strikeSights(*noted, QStringLiteral(" ")).result()), QStringLiteral("notice.reason"));
        // Staff take back what they noted themselves; for what others noted the right to correct is needed.
        m_vault->become(QStringLiteral("staff"));
        m_vault->session.user.value += 1;
        QCOMPARE(test::errorOf(m_service->strikeSights(*noted, code).result()).kind, base::ErrorKind::NotAllowed);
        m_vault->session.user.value -= 1;
        QVERIFY(m_service->strikeSights(*noted, code).result());
        QCOMPARE(subject(m_service->strikeSights(*noted, code).result()), QStringLiteral("notice.sight"));
    }

    void rightsAreAsked()
    {
        QVERIFY(publish(QStringLiteral("One")));
        m_vault->become(QStringLiteral("staff"));
        QCOMPARE(test::errorOf(publish(QStringLiteral("Two"))).kind, base::ErrorKind::NotAllowed);
        QVERIFY(m_service->list().result());
        QVERIFY(show(person("Ada"), 1));
        m_vault->become(QStringLiteral("auditor"));
        QVERIFY(!show({1}, 1));
        QVERIFY(m_service->seen({1}).result());
    }
};

AICMS_TEST(TestNoticesService)
#include "test_notices_service.moc"
