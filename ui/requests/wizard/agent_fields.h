// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace aicms::kit {
class FormField;
}

namespace aicms::ui_requests {

/// Who asks for somebody else: a parent, a guardian, a lawyer. Their name, and what showed that they may.
class AgentFields : public QWidget {
    Q_OBJECT
public:
    explicit AgentFields(QWidget* parent = nullptr);
    bool check(); ///< false: something is missing, and told where
    QString text() const; ///< as the register keeps it (requests::agentText)
    void clear();

private:
    QLineEdit* m_name;
    QLineEdit* m_shown;
    kit::FormField* m_nameField;
    kit::FormField* m_shownField;
};

} // namespace aicms::ui_requests
