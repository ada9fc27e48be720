// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace aicms::requests {

/// Letters of a text.
struct TextPlace {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

} // namespace aicms::requests
