// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_problem.h"
#include "ui/kit/card.h"

#include <vector>

namespace aicms::customers_ui {

/// After a failed save: what has to be changed, as links that lead to the fields.
class ProblemList : public kit::Card {
    Q_OBJECT
public:
    explicit ProblemList(QWidget* parent = nullptr);
    /// Those that block only; hides itself when there are none, else takes the focus.
    void show(const std::vector<customers::Problem>& problems);

Q_SIGNALS:
    void chosen(const QString& field);

private:
    QWidget* m_list = nullptr;
};

} // namespace aicms::customers_ui
