// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace aicms::kit {
class ActionButton;
class Card;
class ConfirmBox;
class Label;
class MessageBar;
class ProgressPanel;
} // namespace aicms::kit

namespace aicms::ui_exchange {

class ImportFlow;

/// Step 5: the import itself, stopping it, what came of it, and undoing it.
class RunPage : public QWidget {
    Q_OBJECT
public:
    explicit RunPage(ImportFlow& flow, QWidget* parent = nullptr);

Q_SIGNALS:
    void historyWanted();

private:
    void refresh();
    void refreshProgress();
    void refreshMessage();
    QString readySentence() const;
    QString doneSentence() const;
    QString undoneSentence() const;
    void askUndo();
    void closeQuestion();

    ImportFlow& m_flow;
    kit::MessageBar* m_message;
    kit::Card* m_running;
    kit::ProgressPanel* m_progress;
    kit::Card* m_undoCard;
    kit::Label* m_undoText;
    kit::ActionButton* m_undo;
    kit::ConfirmBox* m_question = nullptr;
    QVBoxLayout* m_list;
};

} // namespace aicms::ui_exchange
