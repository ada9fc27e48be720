// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

#include <QFuture>
#include <QImage>

namespace aicms::customers_ui {

/// Decodes a photo in the background, scaled down to `side` pixels; null when it is none that may be decoded: over 25
/// million pixels (a small file can hold a picture that fills the memory), damaged, or of a kind that is no plain
/// picture. What it says of itself is read from its bytes, not believed from the record.
QFuture<QImage> decodePhoto(const QByteArray& bytes, int side);
/// The same at once, for a thread of one's own.
QImage decodedPhoto(const QByteArray& bytes, int side);

} // namespace aicms::customers_ui
