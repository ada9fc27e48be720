// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/screen.h"

#include <QTimer>

namespace aicms::customers_ui {

/// While a new customer is typed: says who in the vault has the same number, e-mail, phone or name already.
class DuplicateHint : public kit::MessageBar {
    Q_OBJECT
public:
    explicit DuplicateHint(const shell::Context& context, QWidget* parent = nullptr);
    /// Looks 400 ms after the last call.
    void look(const customers::Customer& typed);
    void reset();

Q_SIGNALS:
    void openRequested(aicms::base::CustomerId id);

private:
    void ask();
    void show(const customers::SearchHit& found);

    shell::Context m_context;
    QTimer m_delay;
    customers::Customer m_typed;
    base::CustomerId m_found = {};
    int m_generation = 0;
};

} // namespace aicms::customers_ui
