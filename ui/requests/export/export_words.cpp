// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/export/export_words.h"

#include "ui/wording/copy_report.h"
#include "ui/wording/request_wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace aicms::ui_requests {

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_requests::ExportWords)
};

} // namespace

QString emptyLineSentence(const requests::PersonPackage& package, const requests::AnswerLine& line)
{
    const QString head = ExportWords::tr("Line %1 of the answer, %2, is empty, so nothing can be sent.")
                             .arg(line.number)
                             .arg(wording::answerLineName(line.code));
    const QString what = wording::unexplainedText(package, QLocale().name());
    return head + u' '
        + (what.isEmpty() ? ExportWords::tr("Complete the person's record, then come back.")
                          : ExportWords::tr("It is not said for which purpose this is held: %1. Say it in the person's "
                                            "record, or take it out there, then come back.")
                                .arg(what));
}

QString sentSentence(const QString& ways)
{
    const QStringList both = ways.split(u' ');
    return ExportWords::tr("File: %1. Passphrase: %2.", "in which way each went")
        .arg(wording::sendingWayName(both.value(0)), wording::sendingWayName(both.value(1)));
}

} // namespace aicms::ui_requests
