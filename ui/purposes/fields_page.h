// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

namespace aicms::kit {
class DataTable;
}

namespace aicms::ui_purposes {

/// Every kind of data that is stored about people, and what it is needed for.
class FieldsPage : public QWidget {
    Q_OBJECT
public:
    explicit FieldsPage(const shell::Context& context, QWidget* parent = nullptr);
    int reload(); ///< how many fields there are

private:
    shell::Context m_context;
    kit::DataTable* m_table;
};

} // namespace aicms::ui_purposes
