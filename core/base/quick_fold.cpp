// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quick_fold.h"

#include "core/base/text_fold.h"

#include <array>
#include <memory>

namespace aicms::base {

namespace {

constexpr char32_t beyondPlane = 0x1'0000;

/// What each character of the first plane folds to, found out when it is first met: the same as in foldWithPlaces(),
/// which folds each for itself.
class FoldTable {
public:
    const QString& of(char16_t c)
    {
        auto& known = m_folds[c];
        if (!known)
            known = std::make_unique<QString>(foldOf(QChar(c)));
        return *known;
    }

private:
    static QString foldOf(QChar c)
    {
        const QString spread = QString(c).normalized(QString::NormalizationForm_KD);
        const bool beginsBlank
            = !spread.isEmpty() && (spread.front().isSpace() || spread.front().category() == QChar::Other_Control);
        const QString letters = foldText(QString(c));
        const bool endsBlank = !letters.isEmpty() && spread.back().isSpace();
        return (beginsBlank ? QStringLiteral(" ") : QString()) + letters
            + (endsBlank ? QStringLiteral(" ") : QString());
    }

    std::array<std::unique_ptr<QString>, beyondPlane> m_folds;
};

FoldTable& foldTable()
{
    thread_local const auto table = std::make_unique<FoldTable>();
    return *table;
}

} // namespace

bool QuickFold::fold(QByteArrayView utf8)
{
    FoldTable& table = foldTable();
    m_folded.clear();
    const auto* at = reinterpret_cast<const unsigned char*>(utf8.data());
    const auto* end = at + utf8.size();
    while (at < end) {
        const unsigned char first = *at;
        if (first < 0x80) {
            const bool isUpper = first >= 'A' && first <= 'Z';
            m_folded.push_back(first <= ' ' || first == 0x7F ? u' '
                    : isUpper                                ? static_cast<char16_t>(first + ('a' - 'A'))
                                                             : static_cast<char16_t>(first));
            ++at;
            continue;
        }
        const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : -1;
        if (more < 0 || end - at <= more)
            return false; // broken
        char32_t code = first & (more == 1 ? 0x1FU : more == 2 ? 0x0FU : 0x07U);
        for (int i = 1; i <= more; ++i)
            code = (code << 6U) | (at[i] & 0x3FU);
        at += more + 1;
        if (code >= beyondPlane) { // a picture is a sign between words; letters in fancy dress are the finder's
            if (QChar::decompositionTag(code) != QChar::NoDecomposition)
                return false;
            m_folded.push_back(QChar::ReplacementCharacter);
            continue;
        }
        for (const QChar c : table.of(static_cast<char16_t>(code)))
            m_folded.push_back(c.unicode());
    }
    return true;
}

} // namespace aicms::base
