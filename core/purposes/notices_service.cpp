// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/notices_service.h"

#include "core/audit/audit.h"
#include "core/base/refusal.h"
#include "core/purposes/current_wording.h"
#include "core/purposes/notices_store.h"

#include <QRegularExpression>

#include <algorithm>

namespace aicms::purposes {

using access::Operation;
using base::ErrorKind;
using base::refused;

namespace {

void log(storage::WriteTransaction& tx, const access::Session& session, const char* action, qint64 notice,
    const QString& details = {}, const QString& reason = {})
{
    audit::append(tx, session, {QString::fromLatin1(action), audit::ObjectKind::Notice, notice, reason, details});
}

base::Result<void> checkText(const QString& code, const QString& language, const NoticeText& text)
{
    // A published text can never be mended.
    if (text.title.contains(QChar(u'\0')) || text.text.contains(QChar(u'\0')))
        return base::fail(ErrorKind::Invalid, QStringLiteral("notice.nul"));
    static const QRegularExpression codeForm(QStringLiteral("^[a-z][a-z0-9_]{0,39}$"));
    static const QRegularExpression languageForm(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    if (!codeForm.match(code).hasMatch())
        return base::fail(ErrorKind::Invalid, QStringLiteral("notice.code"));
    if (!languageForm.match(language).hasMatch())
        return base::fail(ErrorKind::Invalid, QStringLiteral("notice.language"));
    if (text.text.size() + text.title.size() > NoticesService::mostCharacters)
        return base::fail(ErrorKind::TooLarge, QStringLiteral("notice"), NoticesService::mostCharacters);
    return {};
}

/// What was published needs no draft any more. Answers with the languages in which one says something else: somebody
/// wrote it, and it was never asked about.
QStringList dropDrafts(storage::WriteTransaction& tx, const Notice& notice, const QMap<QString, NoticeText>& published)
{
    QStringList kept;
    for (auto draft = notice.draft.begin(); draft != notice.draft.end(); ++draft) {
        const NoticeText text = published.value(draft.key());
        if (text.title == draft->title && text.text == draft->text)
            storeDraft(tx, notice.id, draft.key(), {});
        else
            kept << draft.key();
    }
    return kept;
}

bool isSameWords(const QMap<QString, NoticeText>& a, const QMap<QString, NoticeText>& b)
{
    return a.keys() == b.keys() && std::ranges::equal(a, b, [](const NoticeText& x, const NoticeText& y) {
        return x.title == y.title && x.text == y.text;
    });
}

Notice findOrMake(storage::WriteTransaction& tx, const QString& code, NoticeKind kind)
{
    if (auto found = readNotice(tx, code))
        return std::move(*found);
    Notice notice;
    notice.code = code;
    notice.kind = kind;
    notice.id = insertNotice(tx, code, kind);
    return notice;
}

/// The newest version that whoever saw an earlier one must be told of; 0: none.
int mustHaveSeen(const Notice& notice)
{
    const auto found = std::ranges::find_if(
        notice.versions.rbegin(), notice.versions.rend(), [](const NoticeVersion& each) { return each.asksAgain; });
    return found == notice.versions.rend() ? 0 : found->version;
}

/// Whether a version can have been shown at that moment.
base::Result<void> checkShown(storage::WriteTransaction& tx, qint64 version, base::UtcTime at)
{
    if (at > tx.now())
        return base::fail(ErrorKind::Invalid, QStringLiteral("notice.seen_future"));
    if (at < readPublishedAt(tx, version))
        return base::fail(ErrorKind::Invalid, QStringLiteral("notice.seen_early"));
    return {};
}

qint64 store(storage::WriteTransaction& tx, const access::Session& session, NoticeSight sight)
{
    sight.by = session.user;
    const qint64 id = insertSight(tx, sight);
    audit::append(tx, session,
        {QStringLiteral("notice.seen"), audit::ObjectKind::Customer, sight.customer.value, {},
            QStringLiteral("notice=%1").arg(sight.version)});
    tx.publish(base::ChangeKind::Consent, sight.customer.value);
    return id;
}

base::Result<NoticeVersion> versionOf(const Publication& publication, const Notice& notice, base::UtcTime now)
{
    NoticeVersion version;
    version.texts = publication.texts.isEmpty() ? notice.draft : publication.texts;
    version.version = notice.newest() ? notice.newest()->version + 1 : 1;
    version.asksAgain = publication.asksAgain;
    version.recordedAt = now;
    version.publishedAt = publication.publishedAt.value_or(now);
    const bool isEmpty = version.texts.isEmpty()
        || std::ranges::any_of(version.texts, [](const NoticeText& text) { return text.text.trimmed().isEmpty(); });
    if (isEmpty)
        return base::fail(ErrorKind::Invalid, QStringLiteral("notice.empty"));
    if (std::ranges::any_of(version.texts, [](const NoticeText& text) { return text.title.trimmed().isEmpty(); }))
        return base::fail(ErrorKind::Invalid, QStringLiteral("notice.title"));
    // What was shown in the past is registered as it was shown.
    if (!publication.publishedAt
        && std::ranges::any_of(version.texts, [](const NoticeText& text) { return !openPlaces(text).isEmpty(); }))
        return base::fail(ErrorKind::Invalid, QStringLiteral("notice.open"));
    if (notice.newest() && isSameWords(notice.newest()->texts, version.texts))
        return base::fail(ErrorKind::Invalid, QStringLiteral("notice.unchanged"));
    const bool isBefore = notice.newest() && version.publishedAt < notice.newest()->publishedAt;
    if (isBefore || version.publishedAt > now)
        return base::fail(ErrorKind::Invalid, QStringLiteral("notice.time"));
    // From when a wording was shown is the publisher's word alone, and decides which consents can name it.
    if (version.isEnteredLater()) {
        version.reason = publication.reason.trimmed();
        if (version.reason.isEmpty())
            return base::fail(ErrorKind::Invalid, QStringLiteral("notice.past_reason"));
    }
    return version;
}

} // namespace

NoticesService::NoticesService(storage::Database& database, const access::Session& session)
    : m_database(database), m_session(session)
{
}

NoticesService::Future<std::vector<Notice>> NoticesService::list()
{
    using Answer = std::vector<Notice>;
    if (const auto allowed = access::permit(m_session, Operation::ListPurposes); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read([](storage::ReadTransaction& tx) -> base::Result<Answer> { return readNotices(tx); });
}

NoticesService::Future<Notice> NoticesService::find(const QString& code)
{
    if (const auto allowed = access::permit(m_session, Operation::ListPurposes); !allowed)
        return refused<Notice>(allowed.error());
    return m_database.read([code](storage::ReadTransaction& tx) -> base::Result<Notice> {
        auto notice = readNotice(tx, code);
        if (!notice)
            return base::fail(ErrorKind::NotFound, QStringLiteral("notice"));
        return std::move(*notice);
    });
}

NoticesService::Future<NoticeVersion> NoticesService::version(qint64 id)
{
    if (const auto allowed = access::permit(m_session, Operation::ListPurposes); !allowed)
        return refused<NoticeVersion>(allowed.error());
    return m_database.read([id](storage::ReadTransaction& tx) -> base::Result<NoticeVersion> {
        for (const Notice& notice : readNotices(tx)) {
            for (const NoticeVersion& version : notice.versions) {
                if (version.id == id)
                    return version;
            }
        }
        return base::fail(ErrorKind::NotFound, QStringLiteral("notice"), id);
    });
}

NoticesService::Future<void> NoticesService::saveDraft(
    const QString& code, NoticeKind kind, const QString& language, const NoticeText& text)
{
    if (const auto allowed = access::permit(m_session, Operation::EditPurposes); !allowed)
        return refused<void>(allowed.error());
    if (const auto checked = checkText(code, language, text); !checked)
        return refused<void>(checked.error());
    return m_database.write(
        [code, kind, language, text, session = m_session](storage::WriteTransaction& tx) -> base::Result<void> {
            const Notice notice = findOrMake(tx, code, kind);
            storeDraft(tx, notice.id, language, text);
            log(tx, session, "notice.draft", notice.id, language);
            return {};
        });
}

NoticesService::Future<Published> NoticesService::publish(Publication publication)
{
    if (const auto allowed = access::permit(m_session, Operation::EditPurposes); !allowed)
        return refused<Published>(allowed.error());
    for (auto text = publication.texts.begin(); text != publication.texts.end(); ++text) {
        if (const auto checked = checkText(publication.code, text.key(), *text); !checked)
            return refused<Published>(checked.error());
    }
    return m_database.write([publication = std::move(publication), session = m_session](
                                storage::WriteTransaction& tx) -> base::Result<Published> {
        Notice notice = findOrMake(tx, publication.code, publication.kind);
        auto version = versionOf(publication, notice, tx.now());
        if (!version)
            return base::fail(version.error());
        version->by = session.user;
        Published published {*version, 0, languagesLeftOut(notice, version->texts), {}};
        insertNoticeVersion(tx, notice.id, *version);
        published.version = *version;
        published.keptDrafts = dropDrafts(tx, notice, version->texts);
        notice.versions.push_back(*version);
        const auto outdated = readOutdated(tx, notice.id, mustHaveSeen(notice));
        QString details = QStringLiteral("version=%1").arg(version->version);
        if (version->isEnteredLater())
            details += QStringLiteral(" published_at=%1")
                           .arg(version->publishedAt.toDateTime().toUTC().toString(Qt::ISODate));
        log(tx, session, "notice.publish", notice.id, details, version->reason);
        published.toTell = static_cast<qint64>(outdated.size());
        return published;
    });
}

NoticesService::Future<std::vector<qint64>> NoticesService::noteHandOver(HandOver handOver)
{
    using Answer = std::vector<qint64>;
    if (const auto allowed = access::permit(m_session, Operation::RecordConsent); !allowed)
        return refused<Answer>(allowed.error());
    if (handOver.people.empty())
        return refused<Answer>({ErrorKind::Invalid, QStringLiteral("notice.seen_nobody")});
    return m_database.write(
        [handOver = std::move(handOver), session = m_session](storage::WriteTransaction& tx) -> base::Result<Answer> {
            const QStringList languages = readLanguages(tx, handOver.version);
            if (languages.isEmpty())
                return base::fail(ErrorKind::NotFound, QStringLiteral("notice"), handOver.version);
            const base::UtcTime at = handOver.at.value_or(tx.now());
            if (const auto checked = checkShown(tx, handOver.version, at); !checked)
                return base::fail(checked.error());
            Answer ids;
            for (const base::CustomerId customer : handOver.people) {
                const auto wanted = readLanguageOf(tx, customer);
                if (!wanted)
                    return base::fail(ErrorKind::NotFound, QStringLiteral("notice"), customer.value);
                NoticeSight sight;
                sight.customer = customer;
                sight.version = handOver.version;
                sight.language = shownLanguage(languages, *wanted);
                sight.at = at;
                sight.how = handOver.how;
                ids.push_back(store(tx, session, std::move(sight)));
            }
            return ids;
        });
}

NoticesService::Future<void> NoticesService::strikeSights(std::vector<qint64> sights, const QString& reason)
{
    if (const auto allowed = access::permit(m_session, Operation::RecordConsent); !allowed)
        return refused<void>(allowed.error());
    if (reason.trimmed().isEmpty())
        return refused<void>({ErrorKind::Invalid, QStringLiteral("notice.reason")});
    return m_database.write([sights = std::move(sights), reason = reason.trimmed(), session = m_session](
                                storage::WriteTransaction& tx) -> base::Result<void> {
        for (const qint64 id : sights) {
            const auto sight = readSight(tx, id);
            if (!sight)
                return base::fail(ErrorKind::NotFound, QStringLiteral("notice.sight"), id);
            if (sight->by != session.user) {
                if (const auto allowed = access::permit(session, Operation::CorrectConsent); !allowed)
                    return base::fail(allowed.error());
            }
            insertStrike(tx, id, session.user, reason);
            audit::append(tx, session,
                {QStringLiteral("notice.unseen"), audit::ObjectKind::Customer, sight->customer.value, {},
                    QStringLiteral("notice=%1").arg(sight->version)});
            tx.publish(base::ChangeKind::Consent, sight->customer.value);
        }
        return {};
    });
}

NoticesService::Future<std::vector<NoticeSight>> NoticesService::seen(base::CustomerId customer)
{
    using Answer = std::vector<NoticeSight>;
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [customer](storage::ReadTransaction& tx) -> base::Result<Answer> { return readSights(tx, customer); });
}

NoticesService::Future<NoticeReach> NoticesService::reach(const QString& code)
{
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<NoticeReach>(allowed.error());
    return m_database.read([code](storage::ReadTransaction& tx) -> base::Result<NoticeReach> {
        const auto notice = readNotice(tx, code);
        if (!notice)
            return base::fail(ErrorKind::NotFound, QStringLiteral("notice"));
        return NoticeReach {readSightCounts(tx, notice->id), countSeers(tx, notice->id)};
    });
}

NoticesService::Future<std::vector<NoticeSight>> NoticesService::seenBy(qint64 version, int most)
{
    using Answer = std::vector<NoticeSight>;
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read([version, most](storage::ReadTransaction& tx) -> base::Result<Answer> {
        return readSightsOf(tx, version, most);
    });
}

NoticesService::Future<std::vector<base::CustomerId>> NoticesService::toTell(const QString& code)
{
    using Answer = std::vector<base::CustomerId>;
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read([code](storage::ReadTransaction& tx) -> base::Result<Answer> {
        const auto notice = readNotice(tx, code);
        if (!notice)
            return base::fail(ErrorKind::NotFound, QStringLiteral("notice"));
        return readOutdated(tx, notice->id, mustHaveSeen(*notice));
    });
}

} // namespace aicms::purposes
