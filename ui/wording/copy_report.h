// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/catalogue.h"
#include "core/requests/package/person_package.h"
#include "core/requests/package/sealed_page.h"
#include "ui/wording/person_sheet.h"

#include <QTimeZone>

namespace aicms::wording {

/// One part of the readable copy: the answer of the law's lines ("answer"), what does not go out ("withheld"), or one
/// kind of data (a code of requests::placeCode).
struct ReportPart {
    QString code;
    QString heading;
    std::vector<SheetSection> sections;
};

/// The readable copy of what is held about a person (GDPR Art. 15, privacy-rules section 6), made of the package and
/// nothing else: what is blacked out there is nowhere in it. In the person's language, as the sheet is: its words stand
/// in resources/sheet/words.json.
struct CopyReport {
    QString language;
    QString title;
    QString business;
    QString intro;
    std::vector<ReportPart> parts;
};

struct ReportFacts {
    const requests::PersonPackage& package;
    const requests::Request& request;
    const purposes::Catalogue& catalogue;
    QString business = {};
    QString language = {}; ///< BCP 47; one that the sheet does not have becomes English
    QDate today = {};
    QTimeZone zone = QTimeZone::utc();
};
CopyReport copyReport(const ReportFacts& facts);

/// As a page that needs nothing beside it. What comes from the package never becomes part of its make-up.
QByteArray reportHtml(const CopyReport& report);

/// The same as a PDF, where there is no window to print from (see PlainPdf).
QByteArray reportPdf(const CopyReport& report);

/// PersonPackage::unexplained in words: "Birthday, Shoe size".
QString unexplainedText(const requests::PersonPackage& package, const QString& language);

/// What the page says that decrypts itself; it names nobody but the business.
requests::SealedPageWords sealedPageWords(const QString& language, const QString& business);

} // namespace aicms::wording
