// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/purposes_today.h"

#include "core/workspace/workspace.h"
#include "ui/wording/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace aicms::ui_purposes {

using purposes::Purpose;

namespace {

struct PurposesToday {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_purposes::PurposesToday)
};

} // namespace

void tellPurposes(const shell::Context& context, const shell::ShowToday& show)
{
    const workspace::Workspace& vault = context.workspace;
    if (const auto allowed = access::permit(vault.session(), access::Operation::ListPurposes); !allowed) {
        show(base::fail(allowed.error()));
        return;
    }
    const QDate today = vault.today();
    const auto catalogue = context.workspace.purposes().catalogue();
    shell::TodayPart part;
    std::vector<const Purpose*> due;
    for (const Purpose& purpose : catalogue->purposes()) {
        if (!purpose.isUsable() || !purpose.reviewOn.isValid())
            continue;
        if (shell::isForToday(purpose.reviewOn, today))
            due.push_back(&purpose);
        else
            part.next = part.next.isValid() ? std::min(part.next, purpose.reviewOn) : purpose.reviewOn;
    }
    if (!due.empty()) {
        // Those that come with a vault all have the same day: one line, or nothing else could be seen.
        const Purpose& first = **std::ranges::min_element(due, {}, &Purpose::reviewOn);
        shell::TodayLine line;
        line.due = first.reviewOn;
        line.icon = QStringLiteral("file-text");
        line.text = due.size() == 1
            ? PurposesToday::tr("Look at a purpose again: %1").arg(wording::purposeName(*catalogue, first.code))
            : PurposesToday::tr("Look at %n purpose(s) again", nullptr, static_cast<int>(due.size()));
        line.more = PurposesToday::tr("Is it still what the data is used for? Then set a new day for the next review.");
        line.action = PurposesToday::tr("Look at it");
        line.way = {QStringLiteral("go.purposes"), first.code};
        part.lines.push_back(line);
    }
    show(part);
}

} // namespace aicms::ui_purposes
