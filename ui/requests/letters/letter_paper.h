// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/letters/letter.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

class QTextEdit;

namespace aicms::ui_requests {

/// A white sheet that shows a letter, whatever the theme.
QTextEdit* makeLetterSheet(const QString& accessibleName);
void showOnSheet(QTextEdit* sheet, const requests::LetterText& text);

/// Prints a letter, or saves it as a PDF, in the form of a letter; first it is logged. What cannot be logged does not
/// leave.
class LetterOutput : public QObject {
    Q_OBJECT
public:
    LetterOutput(const shell::Context& context, shell::Choosers choosers, QWidget* window);
    void print(const requests::Letter& letter);
    void savePdf(const requests::Letter& letter);

private:
    shell::Context m_context;
    shell::Choosers m_choosers;
    QWidget* m_window;
};

} // namespace aicms::ui_requests
