// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace aicms::wording {

/// The first ten of many, as a part of a sentence: "Ada, Bea", "Ada, Bea and 5 more".
QString fewOf(const QStringList& names);

} // namespace aicms::wording
