// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/vault/secret_bytes.h"

#include <QByteArray>
#include <QString>

namespace aicms::consent {

/// What was hashed. The numbers are stored.
enum class AddressKind { Email, Phone };

/// Keyed BLAKE2b of one form of an address.
QByteArray addressDigest(const vault::SecretBytes& key, AddressKind kind, const QString& form);

/// Of the one form of an e-mail address; empty where nothing is left of it.
QByteArray emailDigest(const vault::SecretBytes& key, const QString& address);
/// Of the number as it is stored; empty where it is not read for sure.
QByteArray phoneDigest(const vault::SecretBytes& key, const customers::Phone& phone);

} // namespace aicms::consent
