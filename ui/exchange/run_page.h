// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shell/choosers.h"

#include <QFuture>
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
class RejectedCard;
class SkippedCard;

/// Step 5: the import itself, stopping it, what came of it, and undoing it.
class RunPage : public QWidget {
    Q_OBJECT
public:
    RunPage(ImportFlow& flow, shell::Choosers choosers, QWidget* parent = nullptr);

    void focusRunning(); ///< what runs; never the button that stops it: a Return too many would take all of it back

Q_SIGNALS:
    void historyWanted();

private:
    void refresh();
    void refreshProgress();
    void refreshMessage();
    QString salesPart() const;
    QString readySentence() const;
    QString doneSentence() const;
    QString undoneSentence() const;
    void saveRejected();
    void tellSaved(QFuture<base::Result<void>> job, const QString& done);
    void askStop();
    void closeStopQuestion();
    void askUndo();
    void closeQuestion();

    ImportFlow& m_flow;
    shell::Choosers m_choosers;
    kit::MessageBar* m_message;
    kit::Card* m_running;
    kit::ProgressPanel* m_progress;
    kit::MessageBar* m_saved;
    RejectedCard* m_rejected;
    SkippedCard* m_skipped;
    kit::Card* m_undoCard;
    kit::Label* m_undoText;
    kit::ActionButton* m_undo;
    kit::ConfirmBox* m_stopQuestion = nullptr;
    kit::ConfirmBox* m_question = nullptr;
    QVBoxLayout* m_list;
};

} // namespace aicms::ui_exchange
