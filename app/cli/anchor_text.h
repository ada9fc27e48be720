// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_service.h"

#include <QString>

namespace aicms::cli {

/// Of a vault that is older than the one last used: where its log ends, and where the newer one's ended.
QString logEndSentence(const audit::AnchorReport& anchor);

} // namespace aicms::cli
