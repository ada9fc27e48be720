// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/erasure.h"

#include <QStringList>

namespace aicms::wording {

QString textPlaceName(const QString& table); ///< "Note"
QString whyLeftText(retention::WhyLeft why); ///< "a legal hold keeps it"
/// Where texts of others stay that name an erased person, or may, and why: a line for each place and reason, with the
/// numbers of the records in which they stand. Names nobody.
QStringList leftTextLines(const std::vector<retention::LeftText>& left, qint64 more);
/// "Texts of others that still name the person, or may: 3"; empty where there is none.
QString leftTextCount(const retention::Certificate& certificate);

} // namespace aicms::wording
