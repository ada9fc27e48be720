// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opening_report.h"

#include <QCoreApplication>

namespace aicms::shell {

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(aicms::shell::OpeningReport)
};

} // namespace

QStringList openingReportSentences(const workspace::OpenReport& report)
{
    QStringList sentences;
    if (report.anchor.isBehind())
        sentences << Report::tr(
            "This vault is older than the one last used on this computer: the newest log entries are missing. "
            "Nothing was changed. If you did not put back a backup, lock it, look for the newer folder and ask "
            "who copied files.");
    if (report.slotCopyDamaged)
        sentences << Report::tr(
            "One of the two key files was missing or damaged. The other one is good and nothing is lost. Change "
            "your passphrase or a user: that writes both anew.");
    if (!report.permissions.open.isEmpty())
        sentences << Report::tr(
            "Other users of this computer may read files of the vault folder, and it could not be prevented. "
            "They are encrypted. Move the vault to a folder that is yours alone.");
    if (report.rotationSettled)
        sentences << Report::tr(
            "A change of the vault's key had been cut off and was brought to its end. Nothing is lost, and there "
            "is nothing to do.");
    return sentences;
}

} // namespace aicms::shell
