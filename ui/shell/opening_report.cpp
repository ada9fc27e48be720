// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opening_report.h"

#include "ui/wording/anchor_wording.h"
#include "ui/wording/date_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace aicms::shell {

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(aicms::shell::OpeningReport)
};

} // namespace

QStringList openingReportSentences(const workspace::OpenReport& report)
{
    QStringList sentences;
    if (report.readOnly)
        sentences << (report.readOnly->kind == base::ErrorKind::DiskFull
                ? Report::tr(
                      "The disk is full, so you can look at everything but change nothing. Nothing is lost. Free 200 "
                      "MB or more, then lock and unlock. What you look at is noted and entered into the log then.")
                : Report::tr(
                      "The vault's folder cannot be written, so you can look at everything but change nothing. "
                      "Nothing is lost. What you look at is noted and entered into the log when the folder can be "
                      "written again."));
    if (report.anchor.isBehind())
        sentences << Report::tr(
            "This vault is older than the one last used on this computer: entries of its log may be missing. "
            "Nothing was changed. If you did not put back a backup, lock it, look for the newer folder and ask "
            "who copied files.");
    for (const wording::AnchorSentence& sentence :
        wording::anchorSentences(report.anchor, report.changedConsent, report.changedAnswers))
        sentences << sentence.text;
    if (report.logAheadOfClock)
        sentences << Report::tr(
            "The last entry of this vault's log is of %1, which this computer's clock has not reached: "
            "one of the two was wrong. Nothing is lost, and nothing was refused. Set the clock right "
            "if it is wrong now; times and periods that were noted with a wrong clock stay so.")
                         .arg(wording::momentText(report.logAheadOfClock->toDateTime().toLocalTime()));
    if (report.slotsAreOlder)
        sentences << Report::tr(
            "The key files are older than the ones last used with this vault: passphrases, users and roles are as they "
            "were then. The data is complete. If nobody put them back from a backup, look who may open the vault, "
            "change your passphrase and ask who had access to the folder.");
    qint64 kept = 0;
    for (const retention::ErasedElsewhere& copy : report.erasedElsewhere)
        kept += copy.kept;
    if (const QString sentence = wording::keptFromCopiesSentence(kept); !sentence.isEmpty())
        sentences << sentence;
    if (report.slotCopyDamaged)
        sentences << (report.slotCopyRepaired
                ? Report::tr("One of the two key files was missing or damaged. It was written anew from the other one. "
                             "Nothing is lost, and there is nothing to do.")
                : Report::tr("One of the two key files is missing or damaged and could not be written anew. The other "
                             "one is good and nothing is lost. Copy the vault folder to a safe place."));
    if (!report.permissions.open.isEmpty())
        sentences << Report::tr(
            "Other users of this computer may read files of the vault folder, and it could not be prevented. "
            "They are encrypted. Move the vault to a folder that is yours alone.");
    if (report.keyIsDue)
        sentences << Report::tr(
            "A user was removed, and the vault's key could not be renewed since. That user cannot open it, but a copy "
            "of the key would still fit. Nothing is lost. Free some space and open the vault again.");
    if (report.rotationTakenBack)
        sentences << Report::tr(
            "A change of the vault's key was cut off before it counted. The vault has its former key and nothing is "
            "lost. Try it again if you wanted it.");
    else if (report.rotationSettled)
        sentences << Report::tr(
            "A change of the vault's key had been cut off and was brought to its end. Nothing is lost, and there "
            "is nothing to do.");
    return sentences;
}

} // namespace aicms::shell
