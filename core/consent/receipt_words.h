// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::consent {

/// What the program itself says on a receipt, in its language: "de", "de-AT", ...; English where it is not known.
QString anyWayWords(const QString& language); ///< how a yes is taken back
QString storagePlaceWords(const QString& language);

} // namespace aicms::consent
