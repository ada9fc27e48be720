// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/plain_signs.h"

#include <algorithm>

namespace aicms::exchange {

namespace {

// WHATWG Encoding Standard, index windows-1252; where it has no sign, the place itself.
constexpr char16_t windowsSigns[] = u"\u20AC\x81\u201A\u0192\u201E\n\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D"
                                    u"\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A"
                                    u"\u0153\x9D\u017E\u0178";
static_assert(std::size(windowsSigns) == 0x20 + 1);

char16_t plainSign(char16_t c)
{
    if (c == 0x0B || c == 0x0C || c == 0x2028 || c == 0x2029)
        return u'\n';
    return c >= 0x80 && c <= 0x9F ? windowsSigns[c - 0x80] : c;
}

} // namespace

QString withPlainSigns(const QString& value)
{
    if (std::ranges::all_of(value, [](QChar c) { return plainSign(c.unicode()) == c.unicode(); }))
        return value;
    QString plain = value;
    for (QChar& c : plain)
        c = QChar(plainSign(c.unicode()));
    return plain;
}

} // namespace aicms::exchange
