// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantList>

namespace aicms::kit {
class DataTable;
}

namespace aicms::ui_exchange {

/// Keeps the table as high as its rows, up to `mostRows`, so that it stands in a page that scrolls. Follows the text
/// size and a scrollbar below that comes and goes.
void fitToRows(kit::DataTable* table, int mostRows);
/// The same for a table of reasons and values that must be read whole: with large text they go on in further lines.
/// A column's width in design pixels, so that names and dates are seen whole and one long text does not push the rest
/// out of sight. `values`: texts or pills.
int fittingWidth(int least, const QVariantList& values);
void fitSentences(kit::DataTable* table, int mostRows);

} // namespace aicms::ui_exchange
