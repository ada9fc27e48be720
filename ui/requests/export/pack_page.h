// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

#include <QWidget>

class QComboBox;
class QRadioButton;

namespace aicms::kit {
class ActionButton;
class Card;
class FormField;
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_requests {

class ExportFlow;

/// Step 5: the encrypted file, its passphrase, which is shown once, and how each of them goes to the person.
class ExportPackPage : public QWidget {
    Q_OBJECT
public:
    ExportPackPage(
        ExportFlow& flow, const shell::Context& context, shell::Choosers choosers, QWidget* parent = nullptr);

private:
    QWidget* makeForms();
    QWidget* makePassphrase();
    void refresh();
    void save();
    void copy();
    void noteSent();

    ExportFlow& m_flow;
    shell::Context m_context;
    shell::Choosers m_choosers;
    kit::MessageBar* m_blocked;
    QRadioButton* m_page;
    QRadioButton* m_archive;
    kit::Label* m_inIt;
    kit::ActionButton* m_save;
    kit::Label* m_packed;
    kit::Card* m_secret;
    kit::Label* m_passphrase;
    kit::Label* m_secretHint;
    kit::ActionButton* m_copy;
    QComboBox* m_fileWay;
    QComboBox* m_passphraseWay;
    kit::FormField* m_passphraseField;
    kit::ActionButton* m_sent;
    kit::MessageBar* m_done;
};

} // namespace aicms::ui_requests
