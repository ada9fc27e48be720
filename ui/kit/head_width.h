// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::kit {

/// The design pixels of a table's column in which its name can be read whole, in whatever language; at least `least`.
int headWidth(const QString& title, int least);

} // namespace aicms::kit
