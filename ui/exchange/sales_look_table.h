// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/data_table.h"

namespace aicms::ui_exchange {

class ImportFlow;

/// How the first rows of orders, products or events will be taken: each field with what stands in its column.
class SalesLookTable : public kit::DataTable {
    Q_OBJECT
public:
    explicit SalesLookTable(ImportFlow& flow, QWidget* parent = nullptr);

private:
    void fill();

    ImportFlow& m_flow;
};

} // namespace aicms::ui_exchange
