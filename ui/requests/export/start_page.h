// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace aicms::kit {
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_requests {

class ExportFlow;
class RequestFacts;

/// Step 1: what is asked, by when, and what the law makes of it.
class ExportRequestPage : public QWidget {
    Q_OBJECT
public:
    explicit ExportRequestPage(ExportFlow& flow, QWidget* parent = nullptr);

private:
    void refresh();
    QString goesOut() const;

    ExportFlow& m_flow;
    kit::MessageBar* m_message;
    RequestFacts* m_facts;
    kit::Label* m_goesOut;
};

} // namespace aicms::ui_requests
