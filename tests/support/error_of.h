// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace aicms::test {

/// Why it was refused. A Result that holds a value has no error(): asked for it, the whole class would die instead of
/// one test that fails.
template <class T> base::Error errorOf(const base::Result<T>& result)
{
    return result ? base::Error {base::ErrorKind::Internal, QStringLiteral("nothing was refused"), 0} : result.error();
}

} // namespace aicms::test
