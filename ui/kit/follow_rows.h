// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace aicms::kit {

/// A list that is higher than what is seen of it: the pages around keep the row of the keys in sight.
void followRows(QAbstractItemView* list);

} // namespace aicms::kit
