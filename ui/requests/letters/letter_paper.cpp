// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/letters/letter_paper.h"

#include "core/workspace/workspace.h"
#include "ui/kit/paper.h"
#include "ui/kit/themed.h"
#include "ui/kit/when_done.h"
#include "ui/shell/letter_file.h"
#include "ui/shell/notices.h"
#include "ui/wording/request_letter.h"
#include "ui/wording/request_wording.h"

#include <QFileInfo>
#include <QPrinter>
#include <QTextEdit>

namespace aicms::ui_requests {

QTextEdit* makeLetterSheet(const QString& accessibleName)
{
    auto* sheet = new QTextEdit;
    sheet->setReadOnly(true);
    sheet->setFrameShape(QFrame::NoFrame); // the card around has a border
    sheet->setTabChangesFocus(true);
    sheet->setAccessibleName(accessibleName);
    QPalette paper;
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    sheet->setPalette(paper);
    kit::followTheme(sheet, [sheet] { sheet->setMinimumHeight(theme::px(420)); });
    return sheet;
}

void showOnSheet(QTextEdit* sheet, const requests::LetterText& text)
{
    kit::Paper paper(text.language);
    for (const QString& part : {text.sender, text.contact})
        paper.line(part, 9);
    paper.line({});
    paper.line(text.recipient);
    paper.line({});
    paper.line(text.placeAndDay);
    paper.line(text.subject, 11, true);
    paper.line(text.body);
    const auto document = paper.take();
    QTextDocument* shown = document->clone(sheet);
    shown->setDocumentMargin(theme::px(24));
    // The one that the field made for itself is gone once another is set; only one that was shown here stays.
    QTextDocument* before = sheet->document()->parent() == sheet ? sheet->document() : nullptr;
    sheet->setDocument(shown);
    if (before)
        before->deleteLater();
}

LetterOutput::LetterOutput(const shell::Context& context, shell::Choosers choosers, QWidget* window)
    : QObject(window), m_context(context), m_choosers(std::move(choosers)), m_window(window)
{
}

void LetterOutput::print(const requests::Letter& letter)
{
    kit::whenDone(this, m_context.workspace.requestLetters().logPrinted(letter.head.id),
        [this, text = letter.text](const base::Result<void>& logged) {
            if (!logged)
                return m_context.notices.error(logged.error());
            QPrinter printer(QPrinter::HighResolution);
            printer.setFullPage(true);
            if (m_choosers.print(m_window, printer) && !shell::printLetters({wording::requestLetter(text)}, printer))
                m_context.notices.error({base::ErrorKind::InputOutput, tr("the letter could not be printed")});
        });
}

void LetterOutput::savePdf(const requests::Letter& letter)
{
    const QString path = m_choosers.saveFile(m_window, tr("Save the letter"),
        tr("letter", "a file name without the ending") + u'-' + wording::requestNumber(letter.head.request)
            + QStringLiteral(".pdf"));
    if (path.isEmpty())
        return;
    kit::whenDone(this, m_context.workspace.requestLetters().logPrinted(letter.head.id),
        [this, path, text = letter.text](const base::Result<void>& logged) {
            if (!logged)
                return m_context.notices.error(logged.error());
            if (shell::saveLetters({wording::requestLetter(text)}, m_context.workspace.country(), path))
                m_context.notices.toast(
                    tr("Saved as %1. The file is not encrypted.", "file name").arg(QFileInfo(path).fileName()));
            else
                m_context.notices.error({base::ErrorKind::InputOutput, tr("the file could not be written")});
        });
}

} // namespace aicms::ui_requests
