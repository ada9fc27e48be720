// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/requests_service.h"
#include "ui/shell/screen.h"

class QVBoxLayout;

namespace aicms::ui_requests {

/// Takes everything out of a layout. What is in it may be the button whose click is being handled.
void clearLayout(QLayout* layout);

/// What was done with a request, the newest first: by whom, and the day on which it was entered.
class RequestActivity : public QWidget {
    Q_OBJECT
public:
    explicit RequestActivity(const shell::Context& context, QWidget* parent = nullptr);
    void show(const requests::RequestView& view);

private:
    shell::Context m_context;
    QVBoxLayout* m_lines;
};

} // namespace aicms::ui_requests
