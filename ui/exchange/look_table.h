// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/data_table.h"

namespace aicms::ui_exchange {

class ImportFlow;

/// How the first rows will look as customers: only what at least one of them has gets a column.
class LookTable : public kit::DataTable {
    Q_OBJECT
public:
    static constexpr int shownRows = 4;

    explicit LookTable(ImportFlow& flow, QWidget* parent = nullptr);

private:
    void fill();

    ImportFlow& m_flow;
};

} // namespace aicms::ui_exchange
