// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/device_writing.h"

#include <QFileDevice>

namespace aicms::exchange {

base::Error writeError(const QIODevice& device)
{
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    const bool isFull = file != nullptr && file->error() == QFileDevice::ResourceError;
    return isFull ? base::Error {base::ErrorKind::DiskFull, QStringLiteral("file")}
                  : base::Error {base::ErrorKind::InputOutput, device.errorString()};
}

base::Result<void> writeAll(QIODevice& device, const QByteArray& bytes)
{
    if (device.write(bytes) != bytes.size())
        return base::fail(writeError(device));
    return {};
}

} // namespace aicms::exchange
