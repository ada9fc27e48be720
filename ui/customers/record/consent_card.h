// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

namespace aicms::kit {
class ActionButton;
class MessageBar;
} // namespace aicms::kit

namespace aicms::customers_ui {

/// What the customer agreed to today, purpose by purpose and way by way.
class ConsentCard : public kit::Card {
    Q_OBJECT
public:
    explicit ConsentCard(const shell::Context& context, QWidget* parent = nullptr);
    void setCustomer(base::CustomerId customer, bool mayRecord);
    void reload();

Q_SIGNALS:
    void recordWanted();
    void sheetWanted();

private:
    void fill(const std::vector<consent::StateRow>& rows);

    shell::Context m_context;
    base::CustomerId m_customer;
    QWidget* m_list = nullptr;
    kit::MessageBar* m_restricted;
    kit::ActionButton* m_record;
};

} // namespace aicms::customers_ui
