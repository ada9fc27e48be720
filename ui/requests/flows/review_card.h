// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/flows/flow_card.h"

class QPlainTextEdit;

namespace aicms::ui_requests {

class UseTicks;

/// A person decides anew what a computer suggested, with words (GDPR Art. 22(3), privacy-rules M4).
class ReviewCard : public FlowCard {
    Q_OBJECT
public:
    ReviewCard(const shell::Context& context, const requests::FlowCase& about, bool isMain, QWidget* parent = nullptr);

private:
    UseTicks* m_uses;
    QLineEdit* m_before;
    QComboBox* m_verdict;
    QLineEdit* m_reason;
};

/// A complaint: looked into, and answered in words.
class SettleCard : public FlowCard {
    Q_OBJECT
public:
    SettleCard(const shell::Context& context, const requests::FlowCase& about, bool isMain, QWidget* parent = nullptr);

private:
    QPlainTextEdit* m_found;
};

} // namespace aicms::ui_requests
