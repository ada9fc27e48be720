// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/deadlines/deadline.h"

#include <QString>

namespace aicms::wording {

/// Why this date, one sentence a step: "One month later: Friday, 17 July 2026".
QString deadlineStepSentence(const deadlines::Step& step);
/// "Identity asked for"
QString deadlineEventName(const QString& code);
/// Why a date cannot be computed, and what to do; empty where the error is not about deadlines.
QString deadlineErrorSentence(const base::Error& error);

} // namespace aicms::wording
