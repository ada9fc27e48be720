// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/current_wording.h"

#include <algorithm>
#include <ranges>

namespace aicms::purposes {

namespace {

bool speaks(const NoticeVersion& version, const QString& language)
{
    return version.texts.contains(language) || version.texts.contains(language.section(u'-', 0, 0));
}

/// Of those that had a version by then: the one called `code`, or the only one.
const NoticeVersion* only(
    const std::vector<const Notice*>& notices, const QString& code, base::UtcTime at, const QString& language)
{
    const NoticeVersion* found = nullptr;
    int count = 0;
    for (const Notice* notice : notices) {
        const NoticeVersion* version = currentVersion(*notice, at, language);
        if (!version)
            continue;
        if (notice->code == code)
            return version;
        found = version;
        ++count;
    }
    return count == 1 ? found : nullptr;
}

} // namespace

QString shownLanguage(const QStringList& languages, const QString& wanted)
{
    for (const QString& language : {wanted, wanted.section(u'-', 0, 0), QStringLiteral("en")}) {
        if (languages.contains(language))
            return language;
    }
    return languages.value(0);
}

const Notice* noticeOf(std::span<const Notice> notices, qint64 version)
{
    const auto found = std::ranges::find_if(notices, [version](const Notice& notice) {
        return std::ranges::find(notice.versions, version, &NoticeVersion::id) != notice.versions.end();
    });
    return found == notices.end() ? nullptr : &*found;
}

bool isWordingLost(const NoticeVersion& version, const QString& language)
{
    return version.texts.isEmpty()
        || (version.texts.contains(language) && version.texts.value(language).text.isEmpty());
}

const NoticeVersion* currentVersion(const Notice& notice, base::UtcTime at, const QString& language)
{
    const NoticeVersion* newest = nullptr;
    for (const NoticeVersion& version : std::views::reverse(notice.versions)) {
        if (version.publishedAt > at)
            continue;
        if (speaks(version, language))
            return &version;
        if (!newest)
            newest = &version;
    }
    return newest;
}

const NoticeVersion* currentWording(std::span<const Notice> notices, const Catalogue& catalogue, const QString& purpose,
    base::UtcTime at, const QString& language)
{
    std::vector<const Notice*> own;
    std::vector<const Notice*> consents;
    std::vector<const Notice*> privacy;
    for (const Notice& notice : notices) {
        if (notice.code == purpose)
            own.push_back(&notice);
        else if (notice.kind == NoticeKind::Privacy)
            privacy.push_back(&notice);
        else if (notice.kind == NoticeKind::Consent && !catalogue.find(notice.code))
            consents.push_back(&notice);
    }
    if (const NoticeVersion* found = only(own, purpose, at, language))
        return found;
    if (const NoticeVersion* found = only(consents, {}, at, language))
        return found;
    return only(privacy, QStringLiteral("privacy"), at, language);
}

} // namespace aicms::purposes
