// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/requests_service.h"

#include <QWidget>

namespace aicms::kit {
class MessageBar;
class StepList;
} // namespace aicms::kit

namespace aicms::ui_requests {

/// What an answer goes through and where it stands (picture 08), and while a question is open since when the time
/// stands.
class RequestProgress : public QWidget {
    Q_OBJECT
public:
    explicit RequestProgress(QWidget* parent = nullptr);
    void show(const requests::RequestView& view, bool isAnswered); ///< the answer reached the person

private:
    void showPause(const requests::RequestView& view);
    void showSteps(const requests::RequestView& view, bool isAnswered);

    kit::StepList* m_steps;
    kit::MessageBar* m_paused;
};

} // namespace aicms::ui_requests
