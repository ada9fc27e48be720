// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/letters/letter.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

class QStackedWidget;

namespace aicms::kit {
class MessageBar;
class PageHeader;
} // namespace aicms::kit

namespace aicms::ui_requests {

class KeptLetter;
class LetterEditor;
class LetterList;
class LetterOutput;

/// The letters of one request: which are due, drafts, and copies of what was sent. Ctrl+S stores the draft, Ctrl+P
/// prints, Esc goes back. Entered with the number of a request.
class LettersScreen : public shell::Screen {
    Q_OBJECT
public:
    LettersScreen(const shell::Context& context, const shell::Choosers& choosers, QWidget* parent = nullptr);
    QString title() const override;
    void enter(const QVariant& argument) override;
    bool mayLeave() override;
    std::optional<shell::Unsaved> unsaved() const override;
    bool restore(const QByteArray& content) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void reload();
    void forget(); ///< everything that was shown of a letter
    void showCase(const requests::LetterCase& opened);
    void begin(const requests::LetterOrder& order);
    void open(requests::LetterId id);
    void showLetter(const requests::Letter& letter);
    void bringBack();
    void print();

    shell::Context m_context;
    LetterOutput* m_output;
    kit::PageHeader* m_header;
    kit::MessageBar* m_answered; ///< all is said: the request can be closed
    std::optional<requests::LetterKind> m_wanted; ///< whose draft is opened once it is there
    LetterList* m_list;
    QStackedWidget* m_pages;
    LetterEditor* m_editor;
    KeptLetter* m_kept;
    requests::RequestId m_request;
    QString m_email; ///< of the person
    bool m_cameByEmail = false; ///< the request
    base::CustomerId m_customer;
    QByteArray m_restored; ///< typed before a lock, until its letter is there
};

/// The screen "letters", and the command "request.letters" with the number of a request.
shell::ScreenEntry lettersEntry(shell::Choosers choosers = shell::Choosers::ofSystem());

} // namespace aicms::ui_requests
