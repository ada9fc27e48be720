// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/doubted_lists.h"

#include "core/workspace/list_doubt.h"
#include "ui/kit/when_done.h"
#include "ui/shell/notices.h"
#include "ui/shell/screen.h"
#include "ui/wording/anchor_wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace aicms::shell {

namespace {

const QString noticeId = QStringLiteral("lists");
const QString jobId = QStringLiteral("catch-up");

struct Lists {
    Q_DECLARE_TR_FUNCTIONS(aicms::shell::DoubtedLists)
};

void vouch(const Context& context)
{
    if (const auto head = context.workspace.audit().checkpoint(); !head)
        return context.notices.error(head.error());
    context.notices.offer(noticeId, {});
    context.notices.toast(Lists::tr("This state of the vault counts from now on. The log keeps that you said so."));
}

void askToVouch(const Context& context)
{
    context.notices.offer(noticeId,
        Lists::tr("From now on this state of the vault counts as the right one, and lists leave it again. What is "
                  "missing in it stays missing: somebody who said no in a newer copy would be written to. The log "
                  "keeps that you said so. Close this bar to leave all as it is."),
        Lists::tr("It is the right one"), [context] { vouch(context); });
}

void bringUp(const Context& context)
{
    context.notices.offer(noticeId, {});
    context.notices.job(jobId, Lists::tr("Bringing the vault up to its list"), -1);
    kit::whenDone(&context.notices, workspace::catchUpInBackground(context.workspace),
        [context](const base::Result<retention::ReplayCounts>& counts) {
            context.notices.job(jobId, {}, 0);
            if (!counts)
                return context.notices.error(counts.error());
            const QLocale locale;
            context.notices.toast(
                Lists::tr("Erased again: %1. Consents taken back again: %2. Restrictions, legal holds and marks put up "
                          "again: %3.")
                    .arg(locale.toString(counts->people), locale.toString(counts->lowerings),
                        locale.toString(counts->bars)));
        });
}

void askToBringUp(const Context& context)
{
    context.notices.offer(noticeId,
        Lists::tr("Everybody whom the list knows as erased is erased here again, and what people took back is taken "
                  "back again. That cannot be undone. What else the newer copy had is not in that list and stays "
                  "missing. Close this bar to leave all as it is."),
        Lists::tr("Bring it up to the list"), [context] { bringUp(context); });
}

void askToEraseAsElsewhere(const Context& context)
{
    context.notices.offer(noticeId,
        Lists::tr(
            "Whoever was erased in the other copy is erased here, too, with a certificate. That cannot be undone. "
            "Whom a legal hold or a restriction keeps here, and whoever did something here since, stays. Close "
            "this bar to leave all as it is.")
            + QLatin1Char(' ') + wording::copiesSentence(workspace::copiesThatErased(context.workspace)),
        Lists::tr("Erase them here, too"), [context] { bringUp(context); });
}

/// The warning or the refusal, with the way out for whoever may take it.
void say(const Context& context, const base::Error& doubt, const QString& text)
{
    const bool mayEndIt = access::permit(context.workspace.session(), access::Operation::RestoreBackup)
        && !context.workspace.report().readOnly;
    switch (mayEndIt ? workspace::wayOutOf(doubt) : workspace::WayOut::None) {
    case workspace::WayOut::Vouch:
        context.notices.offer(
            noticeId, text, Lists::tr("This is the right vault…"), [context] { askToVouch(context); });
        break;
    case workspace::WayOut::CatchUp:
        if (const auto elsewhere = workspace::behindAnotherCopy(context.workspace); elsewhere == doubt) {
            context.notices.offer(noticeId,
                text + QLatin1Char(' ') + wording::copiesSentence(workspace::copiesThatErased(context.workspace)),
                Lists::tr("Erase them here, too…"), [context] { askToEraseAsElsewhere(context); });
            break;
        }
        context.notices.offer(
            noticeId, text, Lists::tr("There is no newer copy…"), [context] { askToBringUp(context); });
        break;
    case workspace::WayOut::None: context.notices.offer(noticeId, text); break;
    }
}

} // namespace

void warnOfOlderVault(const Context& context)
{
    if (const auto doubt = workspace::behindItsList(context.workspace))
        say(context, *doubt, wording::listWarning(*doubt));
    else if (const auto elsewhere = workspace::behindAnotherCopy(context.workspace))
        say(context, *elsewhere, wording::listWarning(*elsewhere));
}

void warnOfLists(const Context& context)
{
    const auto doubt = workspace::doubtOfLists(context.workspace);
    if (!doubt)
        context.notices.error(doubt.error());
    else if (*doubt)
        say(context, **doubt, wording::listWarning(**doubt));
}

bool listsMayLeave(const Context& context)
{
    const auto doubt = workspace::doubtOfLists(context.workspace);
    if (!doubt)
        context.notices.error(doubt.error());
    else if (*doubt)
        say(context, **doubt, wording::listRefusal(**doubt));
    return doubt && !*doubt;
}

} // namespace aicms::shell
