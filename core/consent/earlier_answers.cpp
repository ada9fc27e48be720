// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/earlier_answers.h"

namespace aicms::consent {

namespace {

const Span* spanBefore(std::span<const Span> line, const Span* span)
{
    return span == line.data() ? nullptr : span - 1;
}

} // namespace

const Span* standingObjection(
    std::span<const Span> line, base::UtcTime time, base::UtcTime latest, bool (*isMeant)(State))
{
    for (const Span* span = at(line, time); span && !isAgreed(span->row.state); span = spanBefore(line, span)) {
        if (isMeant(span->row.state) && span->from <= latest)
            return span;
    }
    return nullptr;
}

bool isRenewableAt(std::span<const Span> line, base::UtcTime time)
{
    for (const Span* span = at(line, time); span && !isNo(span->row.state); span = spanBefore(line, span)) {
        if (isAgreed(span->row.state) || span->row.state == State::Expired)
            return true;
    }
    return false;
}

} // namespace aicms::consent
