// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/erasure.h"

#include <array>

namespace aicms::retention {

namespace {

constexpr std::array groundCodes = {"no_longer_needed", "consent_withdrawn", "objection", "unlawful_use",
    "legal_obligation", "child_service", "period_ended", "other_law"};

constexpr std::array whyCodes = {
    "legal_hold", "law", "unchangeable", "open_request", "own_record", "business", "file", "not_meant", "may_be_other"};
static_assert(whyCodes.size() == whyLeftCount);

} // namespace

QString erasureGroundCode(ErasureGround ground)
{
    return QString::fromLatin1(groundCodes.at(static_cast<std::size_t>(ground)));
}

std::optional<ErasureGround> erasureGroundFromCode(const QString& code)
{
    for (std::size_t i = 0; i < groundCodes.size(); ++i) {
        if (code == QLatin1String(groundCodes[i]))
            return static_cast<ErasureGround>(i);
    }
    return std::nullopt;
}

QString whyLeftCode(WhyLeft why)
{
    return QString::fromLatin1(whyCodes.at(static_cast<std::size_t>(why)));
}

qint64 Certificate::cleanedTexts() const
{
    qint64 sum = 0;
    for (const Counts* counts : {&erased, &nameless}) {
        for (const auto& [table, count] : *counts)
            sum += table == textsElsewhere ? count : 0;
    }
    return sum;
}

} // namespace aicms::retention
