// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/purposes/notice.h"
#include "core/purposes/word_diff.h"
#include "core/storage/database.h"

#include <QFuture>
#include <QHash>

namespace aicms::purposes {

/// What somebody wants to publish.
struct Publication {
    QString code;
    QMap<QString, NoticeText> texts = {}; ///< by language; empty: what stands in the draft
    NoticeKind kind = NoticeKind::Privacy; ///< of a notice that is new
    std::optional<base::UtcTime> publishedAt = {}; ///< empty: now; earlier for a wording that was in use before
    bool asksAgain = true;
    QString reason = {}; ///< why it is entered later than it was published
};

struct Published {
    NoticeVersion version;
    qint64 toTell = 0; ///< people who saw an earlier version and must be told (privacy-rules N3)
    QStringList leftOut = {}; ///< languages of the version before that it does not speak
    QStringList keptDrafts = {}; ///< languages in which a draft says something else and stays
};

/// A version was handed over or sent to several people at once.
struct HandOver {
    qint64 version = 0; ///< id
    std::vector<base::CustomerId> people = {};
    int how = 0; ///< consent::How
    std::optional<base::UtcTime> at = {}; ///< empty: now
};

/// Who was shown a notice.
struct NoticeReach {
    QHash<qint64, qint64> people = {}; ///< by id of the version; a version that nobody saw is not in it
    qint64 anyVersion = 0; ///< people who saw at least one, without the bin
};

/// The face of what people are told. Every call asks access::permit first, is one write transaction with its audit
/// entry and answers through a future.
class NoticesService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;
    static constexpr qsizetype mostCharacters = 200'000; ///< of one text

    NoticesService(storage::Database& database, const access::Session& session);

    Future<std::vector<Notice>> list();
    /// NotFound "notice".
    Future<Notice> find(const QString& code);
    /// By the id that entries of the ledger hold. NotFound "notice".
    Future<NoticeVersion> version(qint64 id);

    /// Makes the notice where there is none. An empty text takes the draft of that language away. Invalid
    /// "notice.code", "notice.language", TooLarge "notice".
    Future<void> saveDraft(const QString& code, NoticeKind kind, const QString& language, const NoticeText& text);
    /// Never to be changed afterwards. A draft goes with what was published of it; one that says something else than
    /// `publication.texts` stays. Invalid "notice.code", "notice.language", "notice.empty", "notice.title" (one of
    /// the texts has none), "notice.unchanged" (the same words as the version before), "notice.past_reason"
    /// (earlier than now, and no reason is given), "notice.time" (to come, or
    /// before the version before).
    Future<Published> publish(Publication publication);

    /// For everybody in `handOver.people`, all or none, each in the language that she reads, else in one that there is.
    /// Answers with the sights' ids in the order of the people. NotFound "notice" (no such version or customer),
    /// Invalid "notice.seen_nobody", "notice.seen_future", "notice.seen_early" (the version was not published by then).
    Future<std::vector<qint64>> noteHandOver(HandOver handOver);
    /// They were not shown it after all: the sights stay stored and count no more. Whoever did not note them herself
    /// needs Operation::CorrectConsent. NotFound "notice.sight" (none, or struck out before), Invalid "notice.reason"
    /// (none given).
    Future<void> strikeSights(std::vector<qint64> sights, const QString& reason);
    Future<std::vector<NoticeSight>> seen(base::CustomerId customer);
    /// NotFound "notice".
    Future<NoticeReach> reach(const QString& code);
    /// Who was shown this version, newest first, at most `most` of them.
    Future<std::vector<NoticeSight>> seenBy(qint64 version, int most);
    /// Who saw this notice and must be told of its newest version that asks again. NotFound "notice".
    Future<std::vector<base::CustomerId>> toTell(const QString& code);

private:
    storage::Database& m_database;
    const access::Session& m_session;
};

} // namespace aicms::purposes
