// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace aicms::kit {
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_requests {

class DeleteFlow;
class RequestFacts;

/// Step 1: what is asked, by when, and on which ground.
class DeleteRequestPage : public QWidget {
    Q_OBJECT
public:
    explicit DeleteRequestPage(DeleteFlow& flow, QWidget* parent = nullptr);

private:
    void refresh();

    DeleteFlow& m_flow;
    kit::MessageBar* m_message;
    RequestFacts* m_facts;
    kit::Label* m_words;
    QComboBox* m_ground;
};

} // namespace aicms::ui_requests
