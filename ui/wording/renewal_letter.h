// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/customers/customer.h"
#include "core/purposes/controller.h"
#include "core/purposes/notice.h"
#include "core/purposes/purposes.h"

#include <QTimeZone>

#include <vector>

namespace aicms::wording {

/// A question whether a consent may go on, or may begin again where it ended, in the person's language: everything that
/// stands on the paper or in the e-mail, part by part. Its words stand in resources/sheet/words.json.
struct RenewalLetter {
    struct Part {
        QString heading; ///< empty: none
        QString text;
    };
    /// What comes back: a line for each way that is asked for, with a box for yes and one for no.
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
    Slip slip; ///< of a letter on paper; without choices: none
};
struct RenewalFacts {
    std::vector<consent::StateRow> states; ///< of that purpose: whatever the channel first, then the channels
    /// The wording that is asked about, in the letter's language or in what there is; empty: only the purpose's own.
    purposes::NoticeText wording;
    base::UtcTime now;
    QString business;
    purposes::Controller controller;
    QString country; ///< of the business, ISO 3166-1 alpha-2
    QTimeZone zone;
    bool isMail = false; ///< answered by e-mail, not on a slip
};
/// The language of the letter to somebody who speaks `wanted` (BCP 47).
QString letterLanguage(const QString& wanted);
RenewalLetter renewalLetter(
    const customers::Customer& customer, const purposes::Purpose& purpose, const RenewalFacts& facts);
/// As the text of an e-mail, with the lines for whom and about what above it.
QString letterText(const RenewalLetter& letter);

/// Street, place and country as a letter bears them: the order of the country, and the country itself in capitals where
/// it is not that of the business.
QStringList addressLines(const customers::Address& address, const QString& country);
/// Where the business writes its letters: the town in its address. Empty: it cannot be told.
QString placeOf(const QStringList& address);

} // namespace aicms::wording
