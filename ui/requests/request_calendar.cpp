// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_calendar.h"

#include "core/deadlines/law_book.h"
#include "core/requests/deadline_calendar.h"
#include "core/workspace/workspace.h"
#include "ui/kit/paper.h"
#include "ui/shell/notices.h"
#include "ui/wording/request_wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace aicms::ui_requests {

namespace {

struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_requests::RequestsScreen)
};

} // namespace

/// Numbers and kinds, no names: a calendar goes to phones and other computers.
void writeCalendar(QWidget* owner, const shell::Context& context, const shell::Choosers& choosers,
    const std::vector<requests::RequestRow>& rows)
{
    const std::vector<int>& warnings = deadlines::LawBook::builtIn().warningDaysBefore(); // R7
    std::vector<requests::CalendarEntry> entries;
    for (const requests::RequestRow& row : rows) {
        if (!row.dueOn.isValid()) // an answer is outstanding
            continue;
        QStringList kinds;
        for (const requests::Item& item : row.items)
            kinds << wording::requestKindName(item.kind);
        const QString number = wording::requestNumber(row.id);
        entries.push_back({QStringLiteral("request-%1@%2")
                               .arg(row.id.value)
                               .arg(context.workspace.vaultId().toString(QUuid::WithoutBraces)),
            row.dueOn,
            CalendarWords::tr("%1: %2, answer due", "number, what is asked for")
                .arg(number, kinds.join(CalendarWords::tr(", "))),
            CalendarWords::tr("Received on %1. Who asks stands in the register.")
                .arg(QLocale().toString(row.received, QLocale::LongFormat)),
            warnings});
    }
    const QString path = choosers.saveFile(owner, CalendarWords::tr("Save the deadlines"),
        CalendarWords::tr("deadlines", "a file name without the ending") + QStringLiteral(".ics"));
    if (path.isEmpty())
        return;
    if (kit::saveText(QString::fromUtf8(calendarFile(entries, context.workspace.clock().now())), path))
        context.notices.toast(CalendarWords::tr(
            "Saved as %1. It holds numbers and dates, no names. Dates that change need a new file.", "file name")
                .arg(QFileInfo(path).fileName()));
    else
        context.notices.error({base::ErrorKind::InputOutput, CalendarWords::tr("the file could not be written")});
}

} // namespace aicms::ui_requests
