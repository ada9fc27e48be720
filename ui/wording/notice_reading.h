// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace aicms::wording {

/// A notice as people read it. It is kept as it was written, since its digest is taken over that; where it is shown,
/// printed or handed out, the signs of simple Markdown (CommonMark's ATX headings, lists, strong and emphasised words,
/// links) become what they stand for. Anything else stays as it is.
struct NoticeSpan {
    QString text;
    bool isStrong = false;
};
struct NoticeBlock {
    enum class Kind { Heading, Paragraph, Item };
    Kind kind = Kind::Paragraph;
    int level = 0; ///< of a heading, 1 to 6
    QString mark = {}; ///< of an item: "•", or its number with the dot
    std::vector<NoticeSpan> spans = {};
    QString text() const;
};

/// Block by block; lines of one paragraph that follow each other stay lines.
std::vector<NoticeBlock> noticeBlocks(const QString& text);

/// The same as text without make-up: an empty line between blocks, none between the items of a list.
QString readableNotice(const QString& text);

/// In place of a wording that a damaged file lost (core/purposes stand_ins.h).
QString lostWording(int version);

/// Where notices are compared word by word, these signs keep what a block and a word look like. From the range for
/// private use, so that nobody can type them unawares.
inline constexpr QChar headingSign {0xE001}; ///< at the beginning of a line
inline constexpr QChar strongSign {0xE002}; ///< before and behind strong words
QString signedNotice(const QString& text);

} // namespace aicms::wording
