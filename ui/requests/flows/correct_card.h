// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/flows/flow_card.h"

class QCheckBox;
class QPlainTextEdit;

namespace aicms::kit {
class Label;
}

namespace aicms::ui_requests {

/// GDPR Art. 16: a value becomes another one, with where that comes from; or it stays, and what the person says of it
/// stands beside it. What is stored is shown only once somebody asks for it, for that is logged.
class CorrectCard : public FlowCard {
    Q_OBJECT
public:
    CorrectCard(const shell::Context& context, const requests::FlowCase& about, bool isMain, QWidget* parent = nullptr);

private:
    void makeCorrection();
    void makeStatement();
    void readValues();
    void showValue();
    Answer correct();

    bool m_hasCorrected = false; ///< something of this request already
    std::vector<requests::FieldValue> m_values;
    kit::ActionButton* m_begin = nullptr;
    QComboBox* m_field;
    QLineEdit* m_before;
    QLineEdit* m_after;
    QLineEdit* m_source;
    QCheckBox* m_more;
    std::vector<QWidget*> m_correction; ///< hidden until somebody begins
    QPlainTextEdit* m_statement;
    QLineEdit* m_why;
};

} // namespace aicms::ui_requests
