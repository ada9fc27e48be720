// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/customers/customer.h"

#include <QIODevice>

namespace aicms::exchange {

/// Writes customers as our own JSON (README.md in this folder), one in a line.
class JsonWriter {
public:
    explicit JsonWriter(QIODevice& device) : m_device(device) { }
    /// InputOutput or DiskFull when the device does not take it.
    base::Result<void> write(const customers::Customer& customer);
    /// Closes the file; without it there is none.
    base::Result<void> finish();

private:
    base::Result<void> begin();

    QIODevice& m_device;
    bool m_hasBegun = false;
    bool m_hasEntries = false;
};

} // namespace aicms::exchange
