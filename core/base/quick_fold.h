// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <vector>

namespace aicms::base {

/// Folds the bytes of many texts as foldWithPlaces() does, at a fraction of the time, for whoever only wants to know
/// whether a text is worth a closer look. Several blanks may stay side by side.
class QuickFold {
public:
    /// False: the text holds what only foldText() can read (broken UTF-8, letters in fancy dress).
    bool fold(QByteArrayView utf8);
    QStringView text() const { return {m_folded.data(), static_cast<qsizetype>(m_folded.size())}; } ///< until the next

private:
    std::vector<char16_t> m_folded; ///< kept for its room
};

/// A letter or digit of a folded text.
inline bool isWordSign(char16_t c)
{
    if (c < 128)
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
    return QChar(c).isLetterOrNumber();
}

} // namespace aicms::base
