// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/data_table.h"

namespace aicms::ui_requests {

/// A table that is as high as its rows and stands inside a card; the page around it scrolls.
class ShortTable : public kit::DataTable {
    Q_OBJECT
public:
    explicit ShortTable(QWidget* parent = nullptr);
    void setCells(std::vector<kit::PagedTableModel::Row> rows);

private:
    void fit();
};

} // namespace aicms::ui_requests
