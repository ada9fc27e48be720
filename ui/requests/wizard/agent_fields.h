// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace aicms::kit {
class FormField;
class Label;
} // namespace aicms::kit

namespace aicms::ui_requests {

/// Who asks for somebody else: a parent, a guardian, a lawyer. Their name, what showed that they may, and where letters
/// reach them.
class AgentFields : public QWidget {
    Q_OBJECT
public:
    explicit AgentFields(QWidget* parent = nullptr);
    bool check(); ///< false: something is missing, and told where
    QString text() const; ///< as the register keeps it (requests::agentText)
    void clear();
    QJsonObject typed() const; ///< for a lock; empty: nothing
    void bringBack(const QJsonObject& typed);
    void showLaws(const std::vector<requests::Regime>& laws); ///< what they say of a parent who asks for a child

private:
    QLineEdit* m_name;
    QLineEdit* m_shown;
    QPlainTextEdit* m_address;
    kit::Label* m_maturity;
    kit::FormField* m_nameField;
    kit::FormField* m_shownField;
};

} // namespace aicms::ui_requests
