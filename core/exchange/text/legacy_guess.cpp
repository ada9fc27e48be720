// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/legacy_guess.h"

#include "core/exchange/text/text_decoder.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace aicms::exchange {

namespace {

using Byte = unsigned char;

Byte byteAt(const QByteArray& bytes, qsizetype i)
{
    return i >= 0 && i < bytes.size() ? static_cast<Byte>(bytes[i]) : Byte(0);
}

bool isAsciiLetter(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Share of the bytes over 0x7F that make sense as Windows-1252 inside European text, 0 to 1.
double westernShare(const QByteArray& sample)
{
    qsizetype high = 0;
    qsizetype sensible = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const Byte byte = byteAt(sample, i);
        if (byte < 0x80)
            continue;
        ++high;
        const Byte before = byteAt(sample, i - 1);
        const Byte after = byteAt(sample, i + 1);
        const bool touchesLetter = isAsciiLetter(before) || isAsciiLetter(after);
        const bool isLower = byte >= 0xDF && byte <= 0xFD && byte != 0xF7 && byte != 0xF0;
        const bool isUpper = byte >= 0xC0 && byte <= 0xDC && byte != 0xD0 && byte != 0xD7;
        const bool isSign = byte == 0x80 || byte == 0x84 || byte == 0x85 || (byte >= 0x91 && byte <= 0x97)
            || byte == 0xA0 || byte == 0xA1 || byte == 0xA7 || byte == 0xAB || byte == 0xB0 || byte == 0xBB
            || byte == 0xBF || byte == 0x8A || byte == 0x9A || byte == 0x8E || byte == 0x9E || byte == 0x8C
            || byte == 0x9C;
        const bool upperFits = isUpper && isAsciiLetter(after) && !(before >= 'a' && before <= 'z');
        const bool capitals = isUpper && before >= 'A' && before <= 'Z';
        sensible += (isLower && touchesLetter) || upperFits || capitals || isSign ? 1 : 0;
    }
    return high == 0 ? 1.0 : static_cast<double>(sensible) / static_cast<double>(high);
}

/// True when the bytes over 0x7F form Shift_JIS: nearly no broken pair, and most pairs are kana or common kanji that
/// stand beside each other, as an apostrophe of Windows-1252 between two letters does not.
bool looksLikeShiftJis(const QByteArray& sample)
{
    qsizetype pairs = 0;
    qsizetype common = 0;
    qsizetype halfWidth = 0;
    qsizetype broken = 0;
    qsizetype endOfLast = -1;
    for (qsizetype i = 0; i < sample.size();) {
        const Byte lead = byteAt(sample, i);
        if (lead < 0x80) {
            ++i;
        } else if (lead >= 0xA1 && lead <= 0xDF) {
            ++halfWidth;
            ++i;
        } else {
            const Byte trail = byteAt(sample, i + 1);
            const bool isPair
                = lead != 0x80 && lead != 0xA0 && lead <= 0xFC && trail >= 0x40 && trail != 0x7F && trail <= 0xFC;
            if (!isPair && i + 1 < sample.size())
                ++broken;
            if (isPair) {
                ++pairs;
                const Byte next = byteAt(sample, i + 2);
                const bool hasNeighbour = endOfLast == i || (next >= 0x81 && (next <= 0x9F || next >= 0xE0));
                common += hasNeighbour && lead <= 0x9F ? 1 : 0;
                endOfLast = i + 2;
            }
            i += isPair ? 2 : 1;
        }
    }
    return broken * 50 <= pairs && common >= 2 && common * 2 >= pairs + halfWidth / 2;
}

/// Pairs of bytes over 0x7F, by what they would be in each of the encodings that have such.
struct PairCount {
    qsizetype pairs = 0;
    qsizetype broken = 0;
    qsizetype touching = 0; ///< the pair before or behind is none of ASCII either
    qsizetype lowTrail = 0; ///< the second byte is one of ASCII
    qsizetype kana = 0; ///< EUC-JP
    qsizetype japanese = 0; ///< kana, signs or kanji of EUC-JP
    qsizetype chinese = 0; ///< of the 3,755 frequent ones of GB 2312
    qsizetype taiwanese = 0; ///< of the 5,401 frequent ones of Big5
    qsizetype hangul = 0; ///< EUC-KR
};

PairCount countPairs(const QByteArray& sample)
{
    PairCount count;
    qsizetype endOfLast = -1;
    for (qsizetype i = 0; i < sample.size();) {
        const Byte lead = byteAt(sample, i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const Byte trail = byteAt(sample, i + 1);
        const bool isHigh = trail >= 0xA1 && trail != 0xFF;
        const bool isLow = trail >= 0x40 && trail <= 0x7E;
        if (lead == 0x80 || lead == 0xFF || (!isHigh && !isLow && !(trail >= 0x80 && trail <= 0xA0))) {
            count.broken += i + 1 < sample.size() ? 1 : 0;
            ++i;
            continue;
        }
        ++count.pairs;
        count.touching += endOfLast == i || byteAt(sample, i + 2) >= 0x80 ? 1 : 0;
        endOfLast = i + 2;
        count.lowTrail += isLow ? 1 : 0;
        const bool isKana = (lead == 0xA4 || lead == 0xA5) && isHigh && trail <= 0xF6;
        count.kana += isKana ? 1 : 0;
        count.japanese
            += isKana || ((lead == 0xA1 || lead == 0xA3 || (lead >= 0xB0 && lead <= 0xF4)) && isHigh) ? 1 : 0;
        count.chinese += lead >= 0xB0 && lead <= 0xD7 && isHigh ? 1 : 0;
        count.hangul += lead >= 0xB0 && lead <= 0xC8 && isHigh ? 1 : 0;
        count.taiwanese += lead >= 0xA4 && lead <= 0xC6 && (isHigh || isLow) ? 1 : 0;
        i += 2;
    }
    return count;
}

std::optional<TextEncoding> guessDoubleByte(const QByteArray& sample)
{
    constexpr qsizetype enoughForKorean = 6; // fewer Chinese pairs may be among the first by chance
    const PairCount count = countPairs(sample);
    if (count.pairs < 2 || count.broken * 50 > count.pairs || count.touching * 2 < count.pairs)
        return std::nullopt;
    if (count.lowTrail == 0 && count.kana * 10 >= count.pairs && count.japanese * 10 >= count.pairs * 9)
        return TextEncoding::EucJp;
    if (count.lowTrail == 0 && count.pairs >= enoughForKorean && count.hangul * 20 >= count.pairs * 19)
        return TextEncoding::EucKr;
    if (count.lowTrail * 5 > count.pairs && count.taiwanese * 10 >= count.pairs * 7)
        return TextEncoding::Big5;
    if (count.chinese * 10 >= count.pairs * 7)
        return TextEncoding::Gb18030;
    return std::nullopt;
}

/// A character of a text and what stands beside it.
struct Place {
    QChar before;
    QChar c;
    QChar after;
};

/// A letter of the Latin script stands beside unmarked ones; a row of marked ones is another script misread.
double latinSense(const Place& place)
{
    static constexpr QStringView western = u"äöüßéèêëàâáãåæçíîïìñóòôõøúùûœ";
    static constexpr QStringView central = u"ąćęłńśźżčďěňřšťůžőűăđ";
    const QChar lower = place.c.toLower();
    if (!isAsciiLetter(place.before.unicode()) && !isAsciiLetter(place.after.unicode())) {
        const bool isAlone = !place.before.isLetter() && !place.after.isLetter();
        return isAlone ? 0.3 : central.contains(lower) ? 0 : -0.5; // "Żółć"
    }
    return western.contains(lower) ? 1 : central.contains(lower) ? 0.9 : 0.1;
}

double greekSense(const Place& place)
{
    static constexpr QStringView frequent = u"αοιετσνηυρπκμλςάέήίόύώ";
    if (isAsciiLetter(place.before.unicode()) || isAsciiLetter(place.after.unicode()))
        return -1;
    return frequent.contains(place.c.toLower()) ? 1 : 0.7;
}

double cyrillicSense(const Place& place)
{
    static constexpr QStringView frequent = u"оеаинтсрвлкмдпуя";
    static constexpr QStringView ukrainian = u"ёіїєґ";
    if (isAsciiLetter(place.before.unicode()) || isAsciiLetter(place.after.unicode()))
        return -1;
    const QChar lower = place.c.toLower();
    if (frequent.contains(lower))
        return 1;
    return lower.unicode() >= u'а' && lower.unicode() <= u'я' ? 0.7 : ukrainian.contains(lower) ? 0.6 : -0.2;
}

double signSense(const Place& place)
{
    static constexpr QStringView usual = u"’‘“”„«»–—…€§°£©®™¡¿·";
    const bool isBetween = place.before.isLetter() && place.after.isLetter();
    if (place.c == u'’')
        return 1;
    if (place.c.unicode() == 0xA0)
        return 0.5;
    const bool opensWord = (place.c == u'€' || place.c == u'£' || place.c == u'§') && place.after.isLetter();
    if (!usual.contains(place.c) || isBetween || opensWord)
        return -1;
    return 1;
}

double senseOf(const Place& place)
{
    if (place.c == QChar(TextDecoder::invalidMark) || place.c.category() == QChar::Other_Control)
        return -2;
    if (!place.c.isLetter())
        return signSense(place);
    // A capital behind a small letter.
    if ((place.c.isUpper() && place.before.isLower()) || (place.c.isLower() && place.after.isUpper()))
        return -1;
    switch (place.c.script()) {
    case QChar::Script_Latin: return latinSense(place);
    case QChar::Script_Cyrillic: return cyrillicSense(place);
    case QChar::Script_Greek: return greekSense(place);
    default: return -1;
    }
}

/// How much sense the sample makes in an encoding of single bytes: 1 all, 0 and less none.
double senseIn(TextEncoding encoding, const QByteArray& sample)
{
    const QString text = TextDecoder(encoding).decode(sample, true);
    double sum = 0;
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80)
            continue;
        ++count;
        sum += senseOf({i > 0 ? text[i - 1] : QChar(u' '), text[i], i + 1 < text.size() ? text[i + 1] : QChar(u' ')});
    }
    return count == 0 ? 0 : sum / static_cast<double>(count);
}

struct Sense {
    std::optional<TextEncoding> encoding;
    double share = 0;
};

Sense bestOf(std::initializer_list<TextEncoding> encodings, const QByteArray& sample)
{
    Sense best;
    for (const TextEncoding encoding : encodings) {
        const double share = isEncodingAvailable(encoding) ? senseIn(encoding, sample) : 0;
        if (share > best.share)
            best = {encoding, share};
    }
    return best;
}

bool isLatinSign(Byte byte)
{
    return isAsciiLetter(byte) || byte >= 0xC0 || byte == 0x8A || byte == 0x9A || byte == 0x8E || byte == 0x9E;
}

/// How many kinds of letters there are that words of Central Europe have in Windows-1250, and that as Windows-1252
/// would be letters of the west where no western language writes them: both read alike, letter by letter.
int centralKinds(const QByteArray& sample)
{
    std::array<bool, 256> has {};
    std::array<bool, 256> isInside {}; // a word goes on behind it, and began before it
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const Byte byte = byteAt(sample, i);
        has[byte] = true;
        if (isLatinSign(byteAt(sample, i - 1)) && isLatinSign(byteAt(sample, i + 1)))
            isInside[byte] = true;
    }
    const auto any = [](const std::array<bool, 256>& of, std::initializer_list<Byte> bytes) {
        return std::ranges::any_of(bytes, [&of](Byte byte) { return of[byte]; });
    };
    const bool isNordic = any(has, {0xE5, 0xC5, 0xE6, 0xC6}); // å, æ
    const bool isRomance = any(has, {0xE0, 0xE3, 0xE7, 0xEA, 0xF4}); // à, ã, ç, ê, ô
    int kinds = 0;
    kinds += any(has, {0x8A, 0x9A, 0x8E, 0x9E}) ? 1 : 0; // š, ž: the same in both
    kinds += any(has, {0xF8, 0xD8}) && !isNordic ? 1 : 0; // ř, else ø
    kinds += any(isInside, {0xEC, 0xF9}) ? 1 : 0; // ě, ů, else ì, ù, which end a word
    kinds += any(has, {0x8D, 0x9D}) || any(isInside, {0x9F}) ? 1 : 0; // ť, ź, else nothing and Ÿ
    kinds += any(isInside, {0xB3, 0xB9, 0xBF, 0x9C}) ? 2 : 0; // ł, ą, ż, ś, else signs
    kinds += any(isInside, {0xBA, 0xFE}) ? 1 : 0; // ş, ţ
    kinds += any(has, {0xE8, 0xC8}) && !isRomance ? 1 : 0; // č, else è
    kinds += any(has, {0xF5, 0xFB}) && has[0xE1] && !has[0xE3] && !has[0xE4] ? 2 : 0; // ő, ű beside á, else õ, û
    return kinds;
}

/// Windows-1254 differs from Windows-1252 in six letters, which are Icelandic there and Croatian, Czech or Romanian in
/// Windows-1250. So the letters of those languages must be missing, and two signs of Turkish be there: ğ, ş, ı or İ,
/// and ç or ü beside them.
bool looksTurkish(const QByteArray& sample)
{
    static constexpr QByteArrayView vowels = "aeiouAEIOU\xFD\xDD\xF6\xD6\xFC\xDC\xE2\xEE\xFB";
    std::array<bool, 256> has {};
    bool hasSoftG = false;
    bool hasDotless = false;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const Byte byte = byteAt(sample, i);
        has[byte] = true;
        const Byte before = byteAt(sample, i - 1);
        const bool isInside = isLatinSign(before) && isLatinSign(byteAt(sample, i + 1));
        if (byte == 0xF0 || byte == 0xD0) {
            if (!vowels.contains(static_cast<char>(before)))
                return false; // ğ stands behind a vowel only
            hasSoftG = true;
        }
        hasDotless = hasDotless || (byte == 0xFD && isInside);
    }
    const auto any = [&has](std::initializer_list<Byte> bytes) {
        return std::ranges::any_of(bytes, [&has](Byte byte) { return has[byte]; });
    };
    if (any({0xE1, 0xC1, 0xED, 0xCD, 0xF3, 0xD3, 0xFA, 0xDA, 0xE6, 0xC6, 0xE5, 0xC5, 0xF8, 0xD8, // á í ó ú æ å ø
            0xE3, 0xC3, 0xF5, 0xD5, 0xEC, 0xF9, 0xE8, 0xC8, 0xF2, 0xEF, 0x8A, 0x9A, 0x8E, 0x9E, // ã õ ě ů č ň ď š ž
            0x8D, 0x9D, 0xB3, 0xB9, 0xBF, 0xBA})) // ť ź ł ą ż ş
        return false;
    const bool hasDots = any({0xE7, 0xC7, 0xFC, 0xDC}); // ç, ü, which Icelandic lacks
    const bool hasI = hasDotless || has[0xDD];
    const int signs = (hasSoftG ? 1 : 0) + (any({0xFE, 0xDE}) ? 1 : 0) + (hasI ? 1 : 0) + (hasDots ? 1 : 0);
    return signs >= 2 && (hasDots || hasI);
}

} // namespace

std::optional<TextEncoding> guessLegacy(const QByteArray& sample)
{
    constexpr double clearly = 0.2;
    constexpr double enough = 0.5;
    constexpr double surely = 0.75;
    using enum TextEncoding;
    if (looksLikeShiftJis(sample))
        return ShiftJis;
    const Sense cyrillic = bestOf({Windows1251, Koi8R, Windows1253}, sample); // and Greek
    if (cyrillic.share < surely) {
        if (const auto pairs = guessDoubleByte(sample))
            return pairs;
    }
    if (cyrillic.share < enough && isEncodingAvailable(Windows1254) && looksTurkish(sample))
        return Windows1254;
    const double western = senseIn(Windows1252, sample);
    const Sense central = bestOf({Windows1250}, sample);
    Sense best = bestOf({MacRoman, Ibm850}, sample);
    if (centralKinds(sample) >= 2 && central.share > std::max({cyrillic.share, best.share, clearly}))
        return Windows1250;
    if (central.share > best.share)
        best = central;
    if (cyrillic.share > best.share)
        best = cyrillic;
    if (best.share >= enough && best.share > western + clearly)
        return best.encoding;
    if (westernShare(sample) >= 0.6)
        return Windows1252;
    return std::nullopt;
}

} // namespace aicms::exchange
