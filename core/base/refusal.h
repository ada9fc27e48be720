// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFuture>

#include <utility>

namespace aicms::base {

/// The answer of a service that refuses before it begins.
template <class T> QFuture<Result<T>> refused(Error error)
{
    return QtFuture::makeReadyFuture(Result<T>(fail(std::move(error))));
}

} // namespace aicms::base
