// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/list_sum.h"

#include "core/vault/crypto.h"

#include <QtEndian>

namespace aicms::consent {

void ListSum::add(QByteArrayView row)
{
    const QByteArray digest = vault::sha256(row);
    for (std::size_t part = 0; part < parts.size(); ++part)
        parts[part] += qFromBigEndian<quint64>(digest.constData() + part * sizeof(quint64));
    ++count;
}

ListSum& ListSum::operator+=(const ListSum& other)
{
    for (std::size_t part = 0; part < parts.size(); ++part)
        parts[part] += other.parts[part];
    count += other.count;
    return *this;
}

ListSum& ListSum::operator-=(const ListSum& other)
{
    for (std::size_t part = 0; part < parts.size(); ++part)
        parts[part] -= other.parts[part];
    count -= other.count;
    return *this;
}

QString ListSum::toText() const
{
    QString text = QString::number(count) + u':';
    for (const quint64 part : parts)
        text += QString::number(part, 16).rightJustified(16, u'0');
    return text;
}

std::optional<ListSum> ListSum::fromText(const QString& text)
{
    constexpr qsizetype digits = 16;
    ListSum sum;
    const QString hex = text.section(u':', 1);
    bool isNumber = false;
    sum.count = text.section(u':', 0, 0).toLongLong(&isNumber);
    for (std::size_t part = 0; isNumber && part < sum.parts.size(); ++part)
        sum.parts[part] = hex.mid(static_cast<qsizetype>(part) * digits, digits).toULongLong(&isNumber, 16);
    return isNumber && hex.size() == digits * static_cast<qsizetype>(sum.parts.size()) ? std::optional(sum)
                                                                                       : std::nullopt;
}

} // namespace aicms::consent
