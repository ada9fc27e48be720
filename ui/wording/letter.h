// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/purposes/controller.h"
#include "ui/wording/sheet_words.h"

#include <QTimeZone>

#include <vector>

namespace aicms::wording {

/// A letter to a customer, in the customer's language: everything that stands on the paper or in the e-mail, part by
/// part. The words that are the same in each stand in resources/sheet/words.json.
struct Letter {
    struct Part {
        QString heading; ///< empty: none
        QString text;
    };
    /// What comes back, where an answer is asked for: a line for each way that is asked for, with a box for yes and one
    /// for no.
    struct Slip {
        QString title;
        QStringList lines; ///< to whom, from whom, what about
        QStringList choices;
        QString yes;
        QString no;
        QString sign; ///< below the line to sign on
    };
    QString language;
    QString recipient; ///< name and address, line by line
    QString email; ///< of the person; empty: none
    QStringList sender; ///< name and address of the business, line by line
    QStringList contact; ///< its telephone and e-mail, and the customer's number: "E-mail: shop@example.org"
    QString placeAndDay;
    QString subject;
    std::vector<Part> parts; ///< from the greeting to the name below
    Slip slip; ///< without choices: none
};
/// Who writes, and when.
struct LetterFacts {
    QString business;
    purposes::Controller controller;
    QString country; ///< of the business, ISO 3166-1 alpha-2
    QTimeZone zone;
    base::UtcTime now;
};
/// The language of the letter to somebody who speaks `wanted` (BCP 47).
QString letterLanguage(const QString& wanted);
/// Its words; days are written as in the person's own country ("en-US"), else as in that of the business.
SheetWords letterWords(const customers::Customer& customer, const LetterFacts& facts);
/// All that is the same in each letter: from whom, to whom, where and when. No subject and no parts.
Letter beginLetter(const customers::Customer& customer, const LetterFacts& facts);
/// How the business is reached besides by post: "E-mail: shop@example.org".
QStringList reachedAt(const purposes::Controller& controller, const SheetWords& words);
/// As the text of an e-mail, with the lines for whom and about what above it.
QString letterText(const Letter& letter);

/// Street, place and country as a letter bears them: the order of the country, and the country itself in capitals where
/// it is not that of the business.
QStringList addressLines(const customers::Address& address, const QString& country);

} // namespace aicms::wording
