// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source/import_source.h"

namespace aicms::exchange {

/// A file of whole customers: vCard, LDIF or our own JSON. TooLarge over 50 MB; Unsupported "empty" or the format's
/// code when it is none of that kind.
base::Result<std::unique_ptr<ImportSource>> openCustomerSource(const QString& path, FileFormat format);

} // namespace aicms::exchange
