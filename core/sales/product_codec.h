// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/product.h"

#include <QByteArray>

#include <optional>

namespace aicms::sales {

/// The whole product as CBOR (RFC 8949) of arrays only, so that equal products give equal bytes.
QByteArray encodeProduct(const Product& product);
/// Empty when the bytes are not what encodeProduct writes.
std::optional<Product> decodeProduct(const QByteArray& bytes);

} // namespace aicms::sales
