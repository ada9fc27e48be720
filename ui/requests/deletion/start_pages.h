// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QRadioButton;

namespace aicms::kit {
class ActionButton;
class Card;
class KeyValueList;
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_requests {

class DeleteFlow;

/// Step 1: what is asked, by when, and on which ground.
class DeleteRequestPage : public QWidget {
    Q_OBJECT
public:
    explicit DeleteRequestPage(DeleteFlow& flow, QWidget* parent = nullptr);

private:
    void refresh();

    DeleteFlow& m_flow;
    kit::MessageBar* m_message;
    kit::KeyValueList* m_facts;
    kit::Label* m_words;
    QComboBox* m_ground;
};

/// Step 2: who asks. Never more is asked than is needed, and the document itself is not kept (privacy-rules I2).
class DeleteIdentityPage : public QWidget {
    Q_OBJECT
public:
    explicit DeleteIdentityPage(DeleteFlow& flow, QWidget* parent = nullptr);

private:
    void refresh();
    QString method() const;

    DeleteFlow& m_flow;
    kit::MessageBar* m_message;
    kit::Card* m_ways;
    std::vector<QRadioButton*> m_methods;
    kit::ActionButton* m_known;
    kit::ActionButton* m_ask;
};

} // namespace aicms::ui_requests
