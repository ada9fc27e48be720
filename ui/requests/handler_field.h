// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "ui/shell/screen.h"

#include <QWidget>

class QComboBox;
class QMenu;

namespace aicms::ui_requests {

struct Handler {
    base::UserId id;
    QString name;
};
/// Whom a request can be handed to: whoever is at the keyboard first. Who may not see the list of users can take it
/// over.
std::vector<Handler> handlersOf(workspace::Workspace& vault);

/// Who handles a request, to be seen and changed.
class HandlerField : public QWidget {
    Q_OBJECT
public:
    explicit HandlerField(const shell::Context& context, QWidget* parent = nullptr);
    void show(const requests::Request& request);

Q_SIGNALS:
    void chosen(aicms::base::UserId user);

private:
    shell::Context m_context;
    QComboBox* m_users;
};

} // namespace aicms::ui_requests
