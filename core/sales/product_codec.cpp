// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/product_codec.h"

#include "core/sales/stored_values.h"

#include <QCborArray>
#include <QCborValue>

namespace aicms::sales {

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype fieldCount = 12;

} // namespace

QByteArray encodeProduct(const Product& p)
{
    const customers::Provenance& held = p.provenance;
    const QCborArray provenance {stored(held.purpose), static_cast<int>(held.origin), static_cast<int>(held.source),
        held.sourceId, held.enteredBy.value, held.at.microseconds};
    return QCborValue(
        QCborArray {formatVersion, p.id.value, p.revision, stored(p.sku), stored(p.name), stored(p.category),
            p.price ? QCborValue(p.price->minor()) : QCborValue(nullptr), p.price ? p.price->currency() : stored({}),
            p.isActive, p.createdAt.microseconds, p.updatedAt.microseconds, provenance})
        .toCbor();
}

std::optional<Product> decodeProduct(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborArray f = QCborValue::fromCbor(bytes, &error).toArray();
    if (error.error != QCborError::NoError || f.size() != fieldCount || f.at(0).toInteger() != formatVersion)
        return std::nullopt;
    const QCborArray held = f.at(11).toArray();
    Product p;
    p.id = {f.at(1).toInteger()};
    p.revision = f.at(2).toInteger();
    p.sku = f.at(3).toString();
    p.name = f.at(4).toString();
    p.category = f.at(5).toString();
    if (!f.at(6).isNull())
        p.price = base::Money::ofMinor(f.at(6).toInteger(), f.at(7).toString());
    p.isActive = f.at(8).toBool();
    p.createdAt = {f.at(9).toInteger()};
    p.updatedAt = {f.at(10).toInteger()};
    p.provenance = {held.at(0).toString(), static_cast<customers::Origin>(held.at(1).toInteger()),
        static_cast<customers::SourceKind>(held.at(2).toInteger()), held.at(3).toInteger(), {held.at(4).toInteger()},
        {held.at(5).toInteger()}};
    return p;
}

} // namespace aicms::sales
