// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace aicms::wording {

/// What somebody who knows the older wording has to read of the newer one: whole sentences, for struck and underlined
/// words are for whoever compares at a screen. What only moved is in neither.
struct NoticeChange {
    QStringList added;
    QStringList gone;
};
/// Of two texts as they were written (notice_reading.h). Headings do not count.
NoticeChange noticeChange(const QString& before, const QString& after);

} // namespace aicms::wording
