// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace aicms::purposes {

/// What a notice is for: GDPR Art. 13/14, the wording of a consent, the CCPA's notice at collection. The numbers are
/// stored.
enum class NoticeKind { Privacy, Consent, Collection };
inline constexpr int noticeKindCount = 3;
QString noticeKindCode(NoticeKind kind); ///< "privacy", "consent", "collection"
std::optional<NoticeKind> noticeKindFromCode(const QString& code);

/// A wording in one language.
struct NoticeText {
    QString title;
    QString text;
    QByteArray digest = {}; ///< of a published one: SHA-256 of title, line feed and text in UTF-8
    friend bool operator==(const NoticeText&, const NoticeText&) = default;
};
QByteArray noticeDigest(const NoticeText& text);
/// Every place that a template leaves to the business, each once, as it stands there: "[address, telephone]". A bracket
/// whose other half is missing is one too, with the words beside it: "Main Street 5]". A link "[text](address)" is
/// none.
QStringList openPlaces(const NoticeText& text);

/// A published version. Never changes.
struct NoticeVersion {
    qint64 id = 0; ///< what entries of the ledger refer to
    int version = 0; ///< counts from 1 within its notice
    bool asksAgain = false; ///< whoever saw an earlier one must be told again
    base::UtcTime publishedAt = {}; ///< from when it was shown
    base::UtcTime recordedAt = {};
    base::UserId by = {};
    QMap<QString, NoticeText> texts = {}; ///< by language
    QString reason = {}; ///< why it was published before it was entered
    bool isEnteredLater() const { return publishedAt < recordedAt; }
};

struct Notice {
    qint64 id = 0;
    QString code; ///< small letters, digits and _
    NoticeKind kind = NoticeKind::Privacy;
    std::vector<NoticeVersion> versions = {}; ///< oldest first
    QMap<QString, NoticeText> draft = {}; ///< by language; empty: nothing is being written
    const NoticeVersion* newest() const { return versions.empty() ? nullptr : &versions.back(); }
};

/// Languages of the newest version that `texts`, by language, do not speak: they would fall out with these.
QStringList languagesLeftOut(const Notice& notice, const QMap<QString, NoticeText>& texts);

/// Somebody was shown a version.
struct NoticeSight {
    base::CustomerId customer = {};
    qint64 version = 0; ///< id
    QString code = {};
    int number = 0;
    QString language = {};
    base::UtcTime at = {};
    int how = 0; ///< consent::How
    base::UserId by = {};
    qint64 id = 0; ///< once it is stored
};

} // namespace aicms::purposes
