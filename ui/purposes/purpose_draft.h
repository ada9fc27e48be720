// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/purposes.h"

#include <QJsonObject>

namespace aicms::ui_purposes {

/// Everything that the form can change of a purpose, to be kept over a lock.
QJsonObject purposeDraft(const purposes::Purpose& purpose);
/// The same laid over `stored`, of which the id and what the store itself counts stay.
purposes::Purpose purposeFromDraft(const QJsonObject& draft, purposes::Purpose stored);

} // namespace aicms::ui_purposes
