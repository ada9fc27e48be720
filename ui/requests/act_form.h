// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/requests/request_acts.h"

#include <QJsonObject>

class QComboBox;
class QLineEdit;

namespace aicms::kit {
class ActionButton;
class DayField;
class FormField;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_requests {

class AgentFields;

/// What has to be said before a move is made: how it is known who asks, a reason or a question, and on which day it
/// happened. What stands in it stays while it is opened again for the same thing.
class ActForm : public kit::Card {
    Q_OBJECT
public:
    explicit ActForm(QWidget* parent = nullptr);
    void open(const RequestAct& act, const requests::Request& request, QDate today);
    void close(); ///< what was typed stays in it until it is opened for something else
    void forget(); ///< it is about another request now, or done
    bool isOpen() const { return !isHidden(); }
    const QString& actName() const { return m_act.name; }
    void refuse(const QString& sentence); ///< the move was refused
    void setBusy(bool isBusy);

    QJsonObject typed() const; ///< for a lock; empty: nothing that anybody typed or chose
    void bringBack(const QJsonObject& typed); ///< into what is open

Q_SIGNALS:
    void wanted(const std::vector<aicms::requests::MoveDraft>& moves);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeFields();
    void submit();
    void showFields();
    bool check();
    void focusFirst();

    RequestAct m_act;
    requests::RequestId m_request;
    kit::MessageBar* m_message;
    kit::Label* m_about;
    QComboBox* m_method;
    kit::FormField* m_methodField;
    AgentFields* m_agent;
    QLineEdit* m_reason;
    kit::FormField* m_reasonField;
    kit::DayField* m_day;
    kit::FormField* m_dayField;
    QDate m_today;
    kit::ActionButton* m_do;
    kit::ActionButton* m_leave;
};

} // namespace aicms::ui_requests
