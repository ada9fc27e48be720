// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_import.h"

namespace aicms::consent {

/// How many rows were not taken; `rejected` lists the first of them only. Every row that was read is one of four.
inline qint64 rejectedCount(const ConsentImportResult& result)
{
    return result.read - result.recorded - result.skipped - result.quarantined;
}

} // namespace aicms::consent
