// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/current_wording.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using purposes::Notice;
using purposes::NoticeKind;
using purposes::NoticeVersion;

namespace {

NoticeVersion spoken(qint64 id, int version, qint64 at, const QStringList& languages)
{
    NoticeVersion made;
    made.id = id;
    made.version = version;
    made.publishedAt = {at};
    for (const QString& language : languages)
        made.texts.insert(language, {QStringLiteral("Title"), QStringLiteral("Text %1").arg(version), {}});
    return made;
}

Notice noticed(const char* code, NoticeKind kind, std::vector<NoticeVersion> versions)
{
    Notice notice;
    notice.code = QString::fromLatin1(code);
    notice.kind = kind;
    notice.versions = std::move(versions);
    return notice;
}

} // namespace

class TestCurrentWording : public QObject {
    Q_OBJECT

    std::vector<Notice> m_notices;
    purposes::Catalogue m_catalogue;

    /// Id of what somebody is shown who is asked for advertising by e-mail; 0: nothing.
    qint64 shown(qint64 at, const char* language = "en", const char* purpose = "marketing_email") const
    {
        const NoticeVersion* found = purposes::currentWording(
            m_notices, m_catalogue, QString::fromLatin1(purpose), {at}, QString::fromLatin1(language));
        return found ? found->id : 0;
    }

private Q_SLOTS:
    void init()
    {
        m_catalogue = purposes::Catalogue(purposes::defaultPurposes({}));
        m_notices = {noticed("privacy", NoticeKind::Privacy,
            {spoken(1, 1, 100, {QStringLiteral("en")}), spoken(2, 2, 200, {QStringLiteral("de")}),
                spoken(3, 3, 300, {QStringLiteral("en")})})};
    }

    void theNewestOfThatMomentInThatLanguage()
    {
        QCOMPARE(shown(99), qint64(0));
        QCOMPARE(shown(100), qint64(1));
        QCOMPARE(shown(250), qint64(1));
        QCOMPARE(shown(300), qint64(3));
        QCOMPARE(shown(400, "de-AT"), qint64(2));
        QCOMPARE(shown(150, "de"), qint64(1)); // nothing in German yet
        QCOMPARE(shown(400, "fr"), qint64(3));
    }

    void thePurposesOwnWordingGoesBeforeTheNotice()
    {
        m_notices.push_back(noticed("newsletter", NoticeKind::Consent, {spoken(4, 1, 200, {QStringLiteral("en")})}));
        QCOMPARE(shown(150), qint64(1));
        QCOMPARE(shown(200), qint64(4));
        m_notices.push_back(
            noticed("marketing_email", NoticeKind::Consent, {spoken(5, 1, 250, {QStringLiteral("en")})}));
        QCOMPARE(shown(249), qint64(4));
        QCOMPARE(shown(250), qint64(5));
        QCOMPARE(shown(250, "en", "marketing_post"), qint64(4)); // another purpose's wording is nobody else's
        // Which of two was shown, nobody can tell.
        m_notices.push_back(noticed("raffle", NoticeKind::Consent, {spoken(6, 1, 260, {QStringLiteral("en")})}));
        QCOMPARE(shown(300, "en", "marketing_post"), qint64(3));
    }

    void aVersionKnowsItsNotice()
    {
        QCOMPARE(purposes::noticeOf(m_notices, 2)->code, QStringLiteral("privacy"));
        QVERIFY(!purposes::noticeOf(m_notices, 9));
        QCOMPARE(purposes::shownLanguage({QStringLiteral("de"), QStringLiteral("en")}, QStringLiteral("fr")),
            QStringLiteral("en"));
    }
};

AICMS_TEST(TestCurrentWording)
#include "test_current_wording.moc"
