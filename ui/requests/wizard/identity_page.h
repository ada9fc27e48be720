// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QRadioButton;
class QVBoxLayout;

namespace aicms::kit {
class ActionButton;
class Card;
class ConfirmBox;
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_requests {

class AgentFields;
class CaseFlow;

/// Who asks. Never more is asked than is needed for what goes out or goes away: two or three things that are held
/// already; the document itself is not kept (privacy-rules I2, I3).
class IdentityPage : public QWidget {
    Q_OBJECT
public:
    explicit IdentityPage(CaseFlow& flow, QWidget* parent = nullptr);
    QJsonObject typed() const; ///< for a lock; empty: nothing
    void bringBack(const QJsonObject& typed);
    void clear(); ///< it is about somebody else now

private:
    QWidget* makeWays();
    void refresh();
    void askEnd();
    void closeQuestion();
    void identify();
    QString method() const;
    QString enough() const;

    CaseFlow& m_flow;
    kit::MessageBar* m_message;
    kit::Card* m_ways;
    kit::Label* m_enough;
    kit::Label* m_points;
    std::vector<QRadioButton*> m_methods;
    AgentFields* m_agent;
    kit::ActionButton* m_known;
    kit::ActionButton* m_ask;
    kit::ActionButton* m_nobody;
    kit::ConfirmBox* m_question = nullptr;
    QVBoxLayout* m_all;
};

} // namespace aicms::ui_requests
