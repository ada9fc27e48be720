// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/sharing_today.h"

#include "core/sharing/recipient_rules.h"
#include "core/workspace/workspace.h"
#include "ui/shell/today_answer.h"
#include "ui/wording/date_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace aicms::ui_sharing {

using sharing::AgreementState;
using sharing::RecipientRow;
using sharing::ToldRecipient;
using shell::forToday;
using shell::TodayLine;
using shell::TodayPart;

namespace {

struct SharingToday {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_sharing::SharingToday)
};

const QString sharingScreen = QStringLiteral("go.sharing");

TodayLine agreementLine(const sharing::Recipient& recipient, bool hasEnded)
{
    const QDate ends = recipient.agreement->endsOn;
    TodayLine line;
    line.due = ends;
    line.icon = QStringLiteral("handshake");
    line.text = SharingToday::tr("Renew the agreement with %1").arg(recipient.name);
    line.more = hasEnded
        ? SharingToday::tr("It ended on %1. No list may go there without a reason.").arg(wording::dayText(ends))
        : SharingToday::tr("It ends on %1. After that no list may go there without a reason.")
              .arg(wording::dayText(ends));
    line.action = SharingToday::tr("See agreement");
    line.way = {sharingScreen, QStringLiteral("recipients")};
    return line;
}

void addAgreement(const sharing::Recipient& recipient, QDate today, TodayPart& part)
{
    const AgreementState state = sharing::agreementState(recipient, today);
    const bool isOver = state == AgreementState::Ended;
    if (!recipient.agreement || recipient.endedAt || (!isOver && state != AgreementState::EndsSoon))
        return;
    const QDate ends = recipient.agreement->endsOn;
    if (isOver || shell::isForToday(ends, today)) {
        part.lines.push_back(agreementLine(recipient, isOver));
        return;
    }
    part.checks.push_back({false, SharingToday::tr("Agreement with %1 ends").arg(recipient.name),
        shell::todayText(ends, today), {sharingScreen, QStringLiteral("recipients")}});
    part.next = part.next.isValid() ? std::min(part.next, ends) : ends;
}

/// The duty to tell them has no day: without undue delay.
void addTold(const std::vector<ToldRecipient>& open, TodayPart& part)
{
    std::set<qint64> recipients;
    for (const ToldRecipient& each : open)
        recipients.insert(each.recipient.value);
    if (recipients.empty())
        return;
    TodayLine line;
    line.icon = QStringLiteral("share-2");
    line.text = recipients.size() == 1
        ? SharingToday::tr("Tell %1 what was changed").arg(open.front().recipientName)
        : SharingToday::tr("Tell %n recipient(s) what was changed", nullptr, static_cast<int>(recipients.size()));
    line.more
        = SharingToday::tr("Data that they got was corrected, deleted or restricted, or may not be sold any more.");
    line.action = SharingToday::tr("See whom");
    line.way = {sharingScreen, QStringLiteral("told")};
    part.lines.push_back(line);
}

} // namespace

void tellSharing(const shell::Context& context, const shell::ShowToday& show)
{
    workspace::Workspace& vault = context.workspace;
    forToday(vault, vault.sharing().recipients(), show, [&vault, show](const std::vector<RecipientRow>& rows) {
        TodayPart part;
        for (const RecipientRow& row : rows)
            addAgreement(row.recipient, vault.today(), part);
        forToday(vault, vault.sharing().toTell(), show, [show, part](const std::vector<ToldRecipient>& open) {
            TodayPart all = part;
            addTold(open, all);
            show(all);
        });
    });
}

} // namespace aicms::ui_sharing
