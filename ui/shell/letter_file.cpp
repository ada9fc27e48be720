// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/letter_file.h"

#include "ui/kit/letter_pages.h"

namespace aicms::shell {

namespace {

kit::LetterSheet sheetOf(const wording::Letter& letter)
{
    kit::LetterSheet sheet;
    sheet.language = letter.language;
    sheet.returnLine = letter.sender.join(QStringLiteral(" · "));
    sheet.recipient = letter.recipient.split(u'\n');
    sheet.info = letter.sender + letter.contact;
    sheet.day = letter.placeAndDay;
    sheet.subject = letter.subject;
    for (const wording::Letter::Part& part : letter.parts)
        sheet.parts.emplace_back(part.heading, part.text);
    sheet.slipTitle = letter.slip.title;
    sheet.slipLines = letter.slip.lines;
    sheet.choices = letter.slip.choices;
    sheet.yes = letter.slip.yes;
    sheet.no = letter.slip.no;
    sheet.sign = letter.slip.sign;
    return sheet;
}

std::vector<kit::LetterSheet> sheetsOf(const std::vector<wording::Letter>& letters)
{
    std::vector<kit::LetterSheet> sheets;
    for (const wording::Letter& letter : letters)
        sheets.push_back(sheetOf(letter));
    return sheets;
}

} // namespace

bool saveLetters(const std::vector<wording::Letter>& letters, const QString& country, const QString& path)
{
    return kit::saveLetters(sheetsOf(letters), country, path);
}

bool printLetters(const std::vector<wording::Letter>& letters, QPagedPaintDevice& printer)
{
    return kit::printLetters(sheetsOf(letters), printer);
}

} // namespace aicms::shell
