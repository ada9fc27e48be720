// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/export/copy_paper.h"

#include "ui/kit/paper.h"
#include "ui/wording/sheet_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace aicms::ui_requests {

namespace {

struct ReceiptWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_requests::ReceiptWords)
};

void addPart(kit::Paper& paper, const wording::ReportPart& part)
{
    paper.line(part.heading, 14, true);
    for (const wording::SheetSection& section : part.sections) {
        if (!section.heading.isEmpty())
            paper.line(section.heading, 11, true);
        if (!section.rows.empty())
            paper.table(section.columns, section.rows);
        for (const QString& sentence : section.sentences)
            paper.line(sentence);
    }
}

} // namespace

std::unique_ptr<QTextDocument> partPaper(const wording::CopyReport& report, std::size_t part)
{
    kit::Paper paper(report.language);
    paper.line(report.business, 10, true);
    paper.line(report.title);
    addPart(paper, report.parts[part]);
    return paper.take();
}

QByteArray copyPdf(const wording::CopyReport& report)
{
    kit::Paper paper(report.language);
    paper.line(report.business);
    paper.line(report.title, 16, true);
    paper.line(report.intro);
    for (const wording::ReportPart& part : report.parts)
        addPart(paper, part);
    const wording::SheetWords words(report.language, QTimeZone::utc());
    return kit::pdfBytes(*paper.take(), {report.business + QStringLiteral(", ") + report.title, words("page_of")});
}

std::unique_ptr<QTextDocument> receiptPaper(const CopyReceipt& receipt)
{
    const QLocale locale;
    const auto day = [&locale](QDate date) { return locale.toString(date, QLocale::LongFormat); };
    kit::Paper paper(locale.name());
    paper.line(receipt.business, 11, true);
    paper.line(receipt.isPortable ? ReceiptWords::tr("Receipt of data to take along")
                                  : ReceiptWords::tr("Receipt of a copy of data"),
        16, true);
    paper.line(ReceiptWords::tr("Request %1 of %2, received on %3.")
            .arg(receipt.number, receipt.person, day(receipt.received)));
    std::vector<QStringList> rows = {{ReceiptWords::tr("Asked for"), receipt.kinds}};
    if (receipt.packed.isValid())
        rows.push_back({ReceiptWords::tr("Packed"), day(receipt.packed)});
    if (!receipt.ways.isEmpty())
        rows.push_back({ReceiptWords::tr("Sent"), receipt.ways});
    if (!receipt.digest.isEmpty())
        rows.push_back({ReceiptWords::tr("SHA-256 of the file"), receipt.digest});
    rows.push_back({ReceiptWords::tr("Request"),
        receipt.isClosed ? ReceiptWords::tr("closed on %1").arg(day(receipt.closed)) : ReceiptWords::tr("open")});
    paper.table({ReceiptWords::tr("What"), ReceiptWords::tr("Entry")}, rows);
    paper.line(ReceiptWords::tr(
        "The file is encrypted with AES-256. Its passphrase is stored nowhere; it went another way than the "
        "file. The program keeps no copy of the file: it can be made again, and who has the file can check "
        "by the number above that it is this one."));
    paper.line({});
    paper.line(QStringLiteral("______________________________"));
    paper.line(receipt.signer);
    return paper.take();
}

} // namespace aicms::ui_requests
