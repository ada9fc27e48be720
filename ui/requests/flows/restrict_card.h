// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/flows/flow_card.h"

namespace aicms::kit {
class DayField;
}

namespace aicms::ui_requests {

/// GDPR Art. 18: from now on the record is kept and used for nothing.
class RestrictCard : public FlowCard {
    Q_OBJECT
public:
    RestrictCard(
        const shell::Context& context, const requests::FlowCase& about, bool isMain, QWidget* parent = nullptr);

private:
    QComboBox* m_ground;
    QLineEdit* m_reason;
};

/// Ends the restriction that a request led to, once the person was told.
class LiftCard : public FlowCard {
    Q_OBJECT
public:
    LiftCard(const shell::Context& context, const requests::FlowCase& about, bool isMain, QWidget* parent = nullptr);

private:
    kit::DayField* m_told;
    QLineEdit* m_why;
};

/// Since when somebody's data is restricted and why.
QString restrictedSentence(const shell::Context& context, const consent::Restriction& restriction);

} // namespace aicms::ui_requests
