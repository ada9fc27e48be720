// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/standing.h"
#include "core/purposes/catalogue.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

class QVBoxLayout;

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
    void takeFocus(); ///< to the button that records the next answer

Q_SIGNALS:
    void recordWanted();
    void sheetWanted();

private:
    struct Answers;
    void fill(const std::vector<consent::ShownAnswer>& rows);
    void addLine(QVBoxLayout* column, const purposes::Purpose& purpose, const Answers& given);
    void addNeverAsked(QVBoxLayout* column, const std::vector<purposes::Purpose>& asked);
    static Answers answersOf(const std::vector<consent::ShownAnswer>& rows, base::PurposeId purpose);

    shell::Context m_context;
    base::CustomerId m_customer;
    QWidget* m_list = nullptr;
    bool m_isUnfolded = false; ///< what nobody asked about is listed as well
    kit::MessageBar* m_restricted;
    kit::ActionButton* m_record;
};

} // namespace aicms::customers_ui
