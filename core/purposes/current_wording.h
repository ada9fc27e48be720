// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/catalogue.h"
#include "core/purposes/notice.h"

#include <span>

namespace aicms::purposes {

/// In which of these languages somebody is shown a text who reads `wanted` (BCP 47): in hers, in its base language, in
/// English, else in the first. Empty: there is none.
QString shownLanguage(const QStringList& languages, const QString& wanted);

/// The notice to which a version belongs; null: none of these.
const Notice* noticeOf(std::span<const Notice> notices, qint64 version);

/// A damaged file lost what the version said in that language (stand_ins.h): a wording without words is never
/// published.
bool isWordingLost(const NoticeVersion& version, const QString& language);

/// The newest version that was published by `at` and speaks `language` or its base language, for a version may come in
/// one language alone; where none does, the newest that was published by then. Null: none was.
const NoticeVersion* currentVersion(const Notice& notice, base::UtcTime at, const QString& language);

/// What whoever is asked for `purpose` (a code) at that moment is shown: the notice that bears the purpose's code, else
/// the only wording of a consent that belongs to no purpose, else the notice of GDPR Art. 13: the one called "privacy"
/// or the only one. Null: nothing was published by then, or nobody can tell which.
const NoticeVersion* currentWording(std::span<const Notice> notices, const Catalogue& catalogue, const QString& purpose,
    base::UtcTime at, const QString& language);

} // namespace aicms::purposes
