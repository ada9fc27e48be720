// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/deletion/certificate_paper.h"

#include "ui/kit/paper.h"
#include "ui/wording/date_text.h"
#include "ui/wording/left_texts.h"
#include "ui/wording/request_wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace aicms::ui_requests {

namespace {

struct CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_requests::CertificateWords)
};

QString dayAndTime(base::UtcTime time)
{
    return wording::momentText(time.toDateTime().toLocalTime());
}

} // namespace

QString certificateNumber(const retention::Certificate& certificate)
{
    return QStringLiteral("C-%1-%2")
        .arg(certificate.startedAt.toDateTime().toLocalTime().date().year())
        .arg(certificate.id.value, 4, 10, QLatin1Char('0'));
}

std::unique_ptr<QTextDocument> certificatePaper(
    const requests::DeletionService::Deleted& deleted, const CertificateFrame& frame)
{
    const QLocale locale;
    const retention::Certificate& certificate = deleted.certificate;
    kit::Paper paper(locale.name());
    paper.line(frame.business, 11, true);
    paper.line(CertificateWords::tr("Certificate %1").arg(certificateNumber(certificate)));
    paper.line(CertificateWords::tr("Certificate of deletion"), 16, true);
    paper.line(CertificateWords::tr(
        "At the request of the person named in request %1, received on %2, the personal data listed below "
        "was deleted on %3.")
            .arg(wording::requestNumber(frame.request), locale.toString(frame.received, QLocale::LongFormat),
                dayAndTime(certificate.startedAt)));
    std::vector<QStringList> rows;
    qint64 sum = 0;
    for (const requests::PlaceCount& count : requests::itemsOf(certificate)) {
        rows.push_back({wording::requestPlaceName(count.place), locale.toString(count.items)});
        sum += count.items;
    }
    rows.push_back({CertificateWords::tr("Deleted for good, together"), locale.toString(sum)});
    for (const requests::PlaceCount& count : requests::namelessOf(certificate)) {
        if (count.place == requests::Place::Elsewhere)
            rows.push_back({CertificateWords::tr("Texts of others without the name"), locale.toString(count.items)});
        else if (count.place == requests::Place::Requests)
            rows.push_back({CertificateWords::tr("Requests kept without the name"), locale.toString(count.items)});
    }
    if (certificate.anonymisedOrders > 0)
        rows.push_back(
            {CertificateWords::tr("Orders kept without the name"), locale.toString(certificate.anonymisedOrders)});
    for (const retention::KeptGroup& group : deleted.locked)
        rows.push_back({(group.isProof ? CertificateWords::tr("Proof of consent to be telephoned, sealed, %1")
                                       : CertificateWords::tr("Orders locked %1"))
                            .arg(wording::keptUntil(group.basis, group.until)),
            locale.toString(group.orders)});
    for (const requests::LetterHead& answer : deleted.answers) {
        if (answer.isOwed())
            rows.push_back({CertificateWords::tr("Name and address in the answer, until it is sent, at most until %1")
                                .arg(wording::dayText(answer.keptUntil)),
                locale.toString(1)});
    }
    rows.push_back({CertificateWords::tr("Backups that still hold data"),
        deleted.backupsEnd.isValid()
            ? CertificateWords::tr("expire by %1").arg(locale.toString(deleted.backupsEnd, QLocale::LongFormat))
            : CertificateWords::tr("none")});
    if (certificate.finishedAt)
        rows.push_back({CertificateWords::tr("Checked by a second search"),
            deleted.foundAgain == 0
                ? CertificateWords::tr("%1, nothing found").arg(dayAndTime(*certificate.finishedAt))
                : CertificateWords::tr("%1, traces found: %2")
                      .arg(dayAndTime(*certificate.finishedAt), locale.toString(deleted.foundAgain))});
    paper.table({CertificateWords::tr("What"), CertificateWords::tr("How many")}, rows);
    if (const QString count = wording::leftTextCount(certificate); !count.isEmpty()) {
        paper.line(count);
        for (const QString& line : wording::leftTextLines(certificate.left, certificate.leftMore))
            paper.line(line);
    }
    if (deleted.told.empty())
        paper.line(CertificateWords::tr("No recipient of the data was recorded."));
    else
        paper.line(CertificateWords::tr("Recipients of the data, told of the deletion (Art. 19):"));
    for (const requests::RecipientTold& each : deleted.told)
        paper.line(wording::recipientTold(each));
    paper.line(CertificateWords::tr("Ground: %1.").arg(wording::erasureGroundName(certificate.ground)));
    const bool hasLeft = !certificate.left.empty() || certificate.leftMore > 0;
    paper.line((hasLeft
            ? CertificateWords::tr("All %1 pages of the file were read; of %2 pieces of what was erased none is left "
                                   "but where the texts named above have it.")
            : CertificateWords::tr("All %1 pages of the file were read; none of %2 pieces of what was erased is left."))
            .arg(locale.toString(certificate.proof.pages),
                locale.toString(certificate.proof.pieces + certificate.proof.words)));
    paper.line(CertificateWords::tr("You may complain to the data protection authority, or go to court."));
    paper.line({});
    paper.line(QStringLiteral("______________________________"));
    paper.line(frame.signer);
    return paper.take();
}

} // namespace aicms::ui_requests
