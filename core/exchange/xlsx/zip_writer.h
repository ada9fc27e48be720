// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QIODevice>
#include <QString>

#include <functional>
#include <vector>

namespace aicms::exchange {

/// One file of an archive that is to be written: its bytes come in pieces, the last one empty.
struct ZipPart {
    QString name;
    std::function<base::Result<QByteArray>()> nextPiece;
};
ZipPart wholePart(const QString& name, QByteArray bytes);

/// Packs the parts into the device, piece by piece: nothing is held in memory whole, and no file beside the device is
/// written. The device is open for writing, at its start, and can seek. The error of a part, InputOutput or DiskFull.
base::Result<void> writeZip(QIODevice& device, std::vector<ZipPart> parts);

} // namespace aicms::exchange
