// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/requests/letters/letter_paper.h"

namespace aicms::kit {
class ActionButton;
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_requests {

/// A letter as it was sent: its copy, compared with its check number.
class KeptLetter : public kit::Card {
    Q_OBJECT
public:
    KeptLetter(const shell::Context& context, LetterOutput& output, QWidget* parent = nullptr);
    void show(const requests::Letter& letter);
    void clear();
    void print();

private:
    shell::Context m_context;
    LetterOutput& m_output;
    requests::Letter m_letter;
    kit::MessageBar* m_check;
    kit::Label* m_facts;
    kit::Label* m_digest;
    QTextEdit* m_sheet;
    QWidget* m_actions;
};

} // namespace aicms::ui_requests
