// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/country.h"
#include "core/sample/random_stream.h"

namespace aicms::sample {

struct FictionalPhone {
    QString typed; ///< in one of the ways in which people write it
    QString e164;
};

/// A number from the ranges that regulators keep free for drama: Bundesnetzagentur (Mitteilung 148/2021: 030 23125, 069
/// 90009, 040 66969, 0221 4710, 089 99998, 0171 39200), Ofcom (020 7946 0, 07700 900), NANPA (555-0100 to 555-0199),
/// Arcep (01 99 00, 06 39 98). `national` writes it without the country's code.
FictionalPhone fictionalPhone(NumberPlan plan, bool mobile, bool national, RandomStream& random);

} // namespace aicms::sample
