// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recovery_code.h"

#include "core/vault/crypto.h"

#include <algorithm>
#include <optional>

namespace aicms::vault {

namespace {

constexpr QLatin1String alphabet {"0123456789ABCDEFGHJKMNPQRSTVWXYZ"};
constexpr int dataPerGroup = RecoveryCode::groupLength - 1;
constexpr int symbolCount = RecoveryCode::groupCount * dataPerGroup;

/// Times x in the field of 32 elements (x^5 + x^2 + 1).
int timesX(int value)
{
    const int shifted = value << 1;
    return (shifted & 32) != 0 ? (shifted ^ 0b100101) : shifted;
}

/// A weighted sum in that field with a different weight for each place, plus the group's number: hence it sees every
/// single change, every swap of two characters and every swap of two groups.
int checkSymbol(int group, std::span<const unsigned char> data)
{
    int sum = group;
    for (const unsigned char symbol : data)
        sum = timesX(sum) ^ int(symbol);
    return timesX(sum);
}

std::optional<unsigned char> symbolOf(QChar character)
{
    char16_t c = character.toUpper().unicode();
    if (c == u'O')
        c = u'0';
    else if (c == u'I' || c == u'L')
        c = u'1';
    const auto index = alphabet.indexOf(QChar(c));
    return index < 0 ? std::nullopt : std::optional(static_cast<unsigned char>(index));
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == QChar(0x2212) || c == QChar(0x00ad);
}

QString withoutSeparators(const QString& text)
{
    QString result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result), [](QChar c) { return !isSeparator(c); });
    return result;
}

/// The group's data, or nothing when a character or the check is wrong.
bool readGroup(int group, QStringView text, std::span<unsigned char> data)
{
    for (int place = 0; place < RecoveryCode::groupLength; ++place) {
        const auto symbol = symbolOf(text.at(place));
        if (!symbol)
            return false;
        if (place < dataPerGroup)
            data[std::size_t(place)] = *symbol;
        else
            return int(*symbol) == checkSymbol(group, data);
    }
    return false;
}

} // namespace

RecoveryCode RecoveryCode::generate()
{
    SecretBytes symbols(symbolCount);
    for (std::size_t i = 0; i < symbols.size(); ++i)
        symbols.data()[i] = static_cast<unsigned char>(randomBelow(32));
    return RecoveryCode(std::move(symbols));
}

base::Result<RecoveryCode> RecoveryCode::parse(const QString& text)
{
    const QString plain = withoutSeparators(text);
    if (plain.size() != qsizetype(groupCount) * groupLength)
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("recovery_code"));
    SecretBytes symbols(symbolCount);
    for (int group = 1; group <= groupCount; ++group) {
        const QStringView part = QStringView(plain).mid((group - 1) * groupLength, groupLength);
        if (!readGroup(group, part, {symbols.data() + (group - 1) * dataPerGroup, dataPerGroup}))
            return base::fail(base::ErrorKind::Invalid, QStringLiteral("recovery_code"), group);
    }
    return RecoveryCode(std::move(symbols));
}

bool RecoveryCode::groupMatches(int group, const QString& text) const
{
    const QString plain = withoutSeparators(text);
    if (group < 1 || group > groupCount || plain.size() != groupLength)
        return false;
    std::array<unsigned char, dataPerGroup> typed {};
    return readGroup(group, plain, typed)
        && std::equal(typed.begin(), typed.end(), m_symbols.data() + (group - 1) * dataPerGroup);
}

QStringList RecoveryCode::groups() const
{
    QStringList result;
    for (int group = 1; group <= groupCount; ++group) {
        const std::span data {m_symbols.data() + (group - 1) * dataPerGroup, std::size_t(dataPerGroup)};
        QString text;
        for (const unsigned char symbol : data)
            text += alphabet.at(symbol);
        result += text + alphabet.at(checkSymbol(group, data));
    }
    return result;
}

QString RecoveryCode::text() const
{
    return groups().join(u'-');
}

SecretBytes RecoveryCode::secret() const
{
    SecretBytes result(symbolCount);
    for (std::size_t i = 0; i < result.size(); ++i)
        result.data()[i] = static_cast<unsigned char>(alphabet.at(m_symbols.data()[i]).toLatin1());
    return result;
}

} // namespace aicms::vault
