// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/customers/customer.h"

#include <QIODevice>

namespace aicms::exchange {

enum class VCardVersion { V3, V4 }; ///< 3.0 (RFC 2426), 4.0 (RFC 6350)

/// Writes customers as cards that other programs understand and that our own reader takes as they were: what vCard has
/// no property for goes into X-AICMS- ones, labels that are no TYPE into X-ABLabel.
class VCardWriter {
public:
    /// `device` is open for writing and outlives the writer.
    VCardWriter(QIODevice& device, VCardVersion version) : m_device(device), m_version(version) { }
    /// InputOutput or DiskFull when the device does not take it.
    base::Result<void> write(const customers::Customer& customer);
    base::Result<void> finish() { return {}; }

private:
    QIODevice& m_device;
    VCardVersion m_version;
};

} // namespace aicms::exchange
