// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/shell/screen.h"

namespace aicms::kit {
class ActionButton;
class ConfirmBox;
class MessageBar;
class ProgressPanel;
} // namespace aicms::kit

namespace aicms::ui_retention {

/// A new key for the whole vault, so that what old sectors of the disk and old copies of the file still hold can be
/// opened by nobody: on demand, and advised after a large run.
class KeyCard : public kit::Card {
    Q_OBJECT
public:
    explicit KeyCard(const shell::Context& context, QWidget* parent = nullptr);
    bool isWorking() const { return m_isWorking; }

private:
    void ask();
    void closeQuestion();
    void renew();

    shell::Context m_context;
    bool m_isWorking = false;
    kit::MessageBar* m_message;
    kit::ProgressPanel* m_progress;
    kit::ActionButton* m_renew;
    kit::ConfirmBox* m_question = nullptr;
};

} // namespace aicms::ui_retention
