// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/key_value_list.h"

class QGridLayout;

namespace aicms::ui_consent {

/// What an entry says, label beside value: in the pane beside the ledger there is room for one line each.
class FactGrid : public QWidget {
    Q_OBJECT
public:
    explicit FactGrid(QWidget* parent = nullptr);
    void setRows(const std::vector<kit::KeyValue>& rows);

private:
    QGridLayout* m_grid;
};

} // namespace aicms::ui_consent
