// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/data_table.h"

namespace aicms::ui_exchange {

/// The first rows of a table as its character set and separator make them: by their letters one sees whether these are
/// the right ones.
class FirstRows : public kit::DataTable {
    Q_OBJECT
public:
    explicit FirstRows(QWidget* parent = nullptr);
    void show(const QStringList& header, const std::vector<QStringList>& cells);
    using kit::DataTable::show;
    static constexpr qsizetype mostColumns = 12; ///< more are not needed to judge by
};

} // namespace aicms::ui_exchange
