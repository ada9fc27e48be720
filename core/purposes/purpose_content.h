// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/purposes.h"

namespace aicms::purposes {

/// The lists of a purpose (channels, fields, recipients, minimum ages, weighing test) as one JSON text, as a version
/// stores them. Equal lists give equal texts.
QString contentText(const Purpose& purpose);
/// Fills them in again. What a later version added is passed over.
void readContent(const QString& text, Purpose& purpose);

} // namespace aicms::purposes
