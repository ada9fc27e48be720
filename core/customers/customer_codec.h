// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

#include <QByteArray>

#include <optional>

namespace aicms::customers {

/// The whole record as CBOR (RFC 8949) of arrays only: there is one way to write a record, so equal records give equal
/// bytes. Provenances are listed once and named by their place.
QByteArray encodeCustomer(const Customer& customer);
/// Empty when the bytes are not what encodeCustomer writes.
std::optional<Customer> decodeCustomer(const QByteArray& bytes);

} // namespace aicms::customers
