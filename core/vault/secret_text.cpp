// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secret_text.h"

#include <algorithm>

namespace aicms::vault {

namespace {

constexpr qsizetype unit = sizeof(QChar);

QChar* charactersOf(SecretBytes& bytes)
{
    // sodium_malloc aligns to the end of a page; a whole number of units is aligned to units.
    return reinterpret_cast<QChar*>(bytes.data());
}

} // namespace

SecretText::SecretText(QStringView text) : m_units(static_cast<std::size_t>(text.size() * unit))
{
    std::ranges::copy(text, charactersOf(m_units));
}

qsizetype SecretText::size() const
{
    return static_cast<qsizetype>(m_units.size()) / unit;
}

QStringView SecretText::view() const
{
    return {reinterpret_cast<const QChar*>(m_units.data()), size()};
}

void SecretText::replace(qsizetype from, qsizetype count, QStringView with)
{
    const QStringView old = view();
    const qsizetype begin = std::clamp<qsizetype>(from, 0, old.size());
    const qsizetype end = std::clamp<qsizetype>(begin + count, begin, old.size());
    SecretBytes changed(static_cast<std::size_t>((old.size() - (end - begin) + with.size()) * unit));
    QChar* out = charactersOf(changed);
    for (const QStringView part : {old.first(begin), with, old.sliced(end)})
        out = std::ranges::copy(part, out).out;
    m_units = std::move(changed);
}

} // namespace aicms::vault
