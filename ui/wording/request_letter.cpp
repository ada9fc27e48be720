// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/request_letter.h"

#include "ui/wording/plain_pdf.h"

namespace aicms::wording {

Letter requestLetter(const requests::LetterText& text)
{
    Letter letter;
    letter.language = text.language;
    letter.recipient = text.recipient;
    letter.sender = text.sender.split(u'\n');
    letter.contact = text.contact.isEmpty() ? QStringList() : text.contact.split(u'\n');
    letter.placeAndDay = text.placeAndDay;
    letter.subject = text.subject;
    for (const QString& paragraph : text.body.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        letter.parts.push_back({{}, paragraph});
    return letter;
}

QByteArray requestLetterPdf(const requests::LetterText& text)
{
    PlainPdf pdf(text.subject, text.subject);
    for (const QString& part : {text.sender, text.contact, text.recipient, text.placeAndDay})
        pdf.line(part + u'\n');
    pdf.line(text.subject, 12, true);
    for (const QString& paragraph : text.body.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        pdf.line(paragraph + u'\n');
    return pdf.take();
}

} // namespace aicms::wording
