// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"

namespace aicms::base {

namespace {

bool isPlainAscii(const QString& text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 128)
            return false;
    }
    return true;
}

QLatin1String spelledOut(char16_t c)
{
    switch (c) {
    case u'ß': return QLatin1String("ss");
    case u'ø': return QLatin1String("o");
    case u'æ': return QLatin1String("ae");
    case u'œ': return QLatin1String("oe");
    case u'ł': return QLatin1String("l");
    case u'đ':
    case u'ð': return QLatin1String("d");
    case u'þ': return QLatin1String("th");
    case u'ı': return QLatin1String("i");
    case u'ħ': return QLatin1String("h");
    default: return {};
    }
}

/// U+FFFD for halves of surrogate pairs that stand alone: Qt normalises them in one place and not in another. The
/// length stays.
QString wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace

QString foldText(const QString& text)
{
    const bool ascii = isPlainAscii(text);
    const QString source
        = ascii ? text.toLower() : wellFormed(text).normalized(QString::NormalizationForm_KD).toLower();
    QString folded;
    folded.reserve(source.size());
    bool blankPending = false;
    for (const QChar c : source) {
        if (c.isSpace() || c.category() == QChar::Other_Control) {
            blankPending = !folded.isEmpty();
            continue;
        }
        if (!ascii && (c.isMark() || c.category() == QChar::Other_Format))
            continue;
        if (blankPending) {
            folded += QLatin1Char(' ');
            blankPending = false;
        }
        const QLatin1String spelled = ascii ? QLatin1String() : spelledOut(c.unicode());
        if (spelled.isEmpty())
            folded += c;
        else
            folded += spelled;
    }
    return folded;
}

FoldedText foldWithPlaces(const QString& typed)
{
    const QString text = wellFormed(typed);
    FoldedText folded;
    bool blankPending = false;
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const qsizetype end = i + (isPair ? 2 : 1);
        const QString part = text.mid(i, end - i);
        // Alone, a character that is blank at its beginning (NFKD of "¨" is a blank and a mark) folds to nothing.
        const QString spread = part.normalized(QString::NormalizationForm_KD);
        const QString letters = foldText(part);
        if (letters.isEmpty()) {
            const QChar first = spread.isEmpty() ? QChar() : spread.front();
            if (first.isSpace() || first.category() == QChar::Other_Control)
                blankPending = !folded.text.isEmpty();
            else if (!folded.ends.empty() && !blankPending)
                folded.ends.back() = end; // a mark belongs to what it stands on
        } else {
            const bool beginsBlank = spread.front().isSpace();
            if ((blankPending || beginsBlank) && !folded.text.isEmpty()) {
                folded.text += QLatin1Char(' ');
                folded.starts.push_back(i);
                folded.ends.push_back(i);
            }
            blankPending = spread.back().isSpace();
            folded.text += letters;
            folded.starts.insert(folded.starts.end(), static_cast<std::size_t>(letters.size()), i);
            folded.ends.insert(folded.ends.end(), static_cast<std::size_t>(letters.size()), end);
        }
        i = end;
    }
    return folded;
}

QString sortKey(const QString& first, const QString& second)
{
    return foldText(second.isEmpty() ? first : first + QLatin1Char(' ') + second).left(120);
}

QString digitsOnly(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        const int value = c.digitValue();
        if (value >= 0)
            digits += QLatin1Char(static_cast<char>('0' + value));
    }
    return digits;
}

} // namespace aicms::base
