// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/deletion/delete_flow.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

#include <QWidget>

#include <memory>

class QTextDocument;
class QTextEdit;
class QVBoxLayout;

namespace aicms::kit {
class ActionButton;
class Card;
class Label;
class MessageBar;
class ProgressPanel;
} // namespace aicms::kit

namespace aicms::ui_requests {

/// Step 6: the deletion itself. It can be stopped before the first write, not later.
class DeleteRunPage : public QWidget {
    Q_OBJECT
public:
    explicit DeleteRunPage(DeleteFlow& flow, QWidget* parent = nullptr);
    void focusRunning();

private:
    void refresh();
    void show(DeleteFlow::Phase phase, qint64 done, qint64 total);

    DeleteFlow& m_flow;
    kit::Card* m_card;
    kit::ProgressPanel* m_panel;
    bool m_mayStop = false;
};

/// Step 7: the certificate, which names nobody; what ran, and whom to send it to, from memory only.
class DeleteCertificatePage : public QWidget {
    Q_OBJECT
public:
    DeleteCertificatePage(
        DeleteFlow& flow, const shell::Context& context, shell::Choosers choosers, QWidget* parent = nullptr);

private:
    QWidget* makeSide();
    void refresh();
    void showRan();
    void print();
    void save();
    QString foot() const;

    DeleteFlow& m_flow;
    shell::Context m_context;
    shell::Choosers m_choosers;
    kit::MessageBar* m_message;
    QTextEdit* m_page;
    kit::Card* m_answer = nullptr;
    kit::Label* m_answerText;
    kit::ActionButton* m_letter = nullptr;
    QVBoxLayout* m_ran = nullptr;
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace aicms::ui_requests
