// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace aicms::consent {

/// Of lists of people that are sorted by id and hold each id once; so is the answer.
using Ids = std::vector<base::CustomerId>;

inline Ids without(const Ids& ids, const Ids& excluded)
{
    Ids left;
    left.reserve(ids.size());
    std::ranges::set_difference(ids, excluded, std::back_inserter(left));
    return left;
}

inline Ids inBoth(const Ids& a, const Ids& b)
{
    Ids both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return both;
}

inline Ids inAny(const Ids& a, const Ids& b)
{
    Ids any;
    any.reserve(std::max(a.size(), b.size()));
    std::ranges::set_union(a, b, std::back_inserter(any));
    return any;
}

} // namespace aicms::consent
