// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/anchor_wording.h"

#include "core/consent/ledger_chain.h"
#include "ui/wording/error_sentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace aicms::wording {

namespace {

struct Anchors {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Anchors)
public:
    static QString ofMarks(const audit::AnchorReport& anchor);
    static QString whyDoubted(const base::Error& doubt);
    static QString whatStays();
    static QString whatCatchesUp(const base::Error& doubt);
};

/// Of what no word of an owner makes right.
QString Anchors::whatStays()
{
    return tr("What people answered, or the list of addresses that must not be written to, is not as it was recorded, "
              "and a checkpoint does not mend that. Copy the vault's folder aside and put back a backup of before.");
}

bool isElsewhere(const base::Error& doubt)
{
    return doubt.subject == QLatin1String("lists_elsewhere");
}

QString Anchors::whatCatchesUp(const base::Error& doubt)
{
    if (isElsewhere(doubt))
        return tr("An owner erases them here, too, in the window or on the command line: aicms-cli backup catch-up.");
    return tr("Look for the newer copy of this vault. If there is none, an owner erases and takes back again what that "
              "list knows, on the command line: aicms-cli backup catch-up.");
}

bool isBehind(const base::Error& doubt)
{
    return doubt.subject == QLatin1String("lists_behind");
}

bool isLasting(const base::Error& doubt)
{
    return doubt.subject == QLatin1String("lists_changed");
}

QString Anchors::whyDoubted(const base::Error& doubt)
{
    if (isBehind(doubt))
        return tr(
            "This vault is older than the list beside it of who was erased and who said no (vault.tombstones), so "
            "such people may stand in it as if nothing had been said.");
    if (isElsewhere(doubt))
        return tr("In another copy of this vault on this computer %n person(s) were erased who stand here still, as if "
                  "nothing had happened.",
            nullptr, static_cast<int>(doubt.number));
    if (doubt.kind == base::ErrorKind::Tampered)
        return tr("Parts of this vault's file were put back to an older state or changed outside the program, so "
                  "somebody who said no may look like somebody who agrees.");
    if (doubt.kind == base::ErrorKind::Damaged)
        return tr("The last check of this vault found damage, so somebody who said no may look like somebody who "
                  "agrees.");
    if (doubt.subject == QLatin1String("lists_unknown"))
        return tr("Nothing tells whether this is the newest copy of the vault, so what people said since may be "
                  "missing.");
    return tr("This vault is older than the one last used on this computer, so what people said since may be missing.");
}

QString Anchors::ofMarks(const audit::AnchorReport& anchor)
{
    using State = audit::AnchorFileState;
    if (anchor.isUnknown)
        return tr("Both marks by which an older copy is noticed, vault.anchor in the vault's folder and the one in "
                  "your settings, are missing or were changed outside the program, so nothing tells whether this is "
                  "its newest copy. The vault opened without fault. Look whether your newest changes are there; if "
                  "they are not, look for the newer folder. This is told at each opening until an owner vouches for "
                  "the vault as it is, on the command line: aicms-cli audit checkpoint.");
    if (anchor.inFolder == State::Missing)
        return tr("The mark vault.anchor, by which an older copy is noticed, is missing from the vault's folder. The "
                  "second one, in your settings, is good and was compared instead. A new one is written when the "
                  "vault is closed.");
    if (anchor.inFolder == State::Bad)
        return tr("The mark vault.anchor, by which an older copy is noticed, was changed outside the program. The "
                  "second one, in your settings, is good and was compared instead. A new one is written when the "
                  "vault is closed.");
    if (anchor.inSettings == State::Bad)
        return tr("The mark in your settings, by which an older copy is noticed, was changed outside the program. The "
                  "second one, vault.anchor in the vault's folder, is good and was compared instead. A new one is "
                  "written when the vault is closed.");
    if (anchor.inSettings == State::Missing)
        return tr("Your settings do not remember this vault: it is opened on this computer for the first time, or what "
                  "they remembered was removed. By it an older copy of the whole folder would be noticed. If you "
                  "have used this vault here before, look whether your newest changes are there. The "
                  "second mark, in the vault's folder, is good and was compared.");
    return {};
}

} // namespace

std::vector<AnchorSentence> anchorSentences(
    const audit::AnchorReport& anchor, qint64 changedConsent, base::CustomerId changedAnswers)
{
    std::vector<AnchorSentence> sentences;
    if (changedConsent != 0)
        sentences.push_back({Anchors::tr(
            "Entries of the consent ledger were changed outside the program; the first one that is not as it was "
            "recorded is entry %1. What people are shown to have agreed to is not to be trusted from there on. Nothing "
            "was changed by opening it. Copy the folder aside, put back a backup of before, and find out who had "
            "access to the folder.")
                .arg(QLocale().toString(changedConsent))});
    else if (changedAnswers.isValid())
        sentences.push_back({sentence(consent::changedAnswers(changedAnswers))});
    else if (anchor.pagesReplaced)
        sentences.push_back({Anchors::tr(
            "Parts of this vault's file were changed outside the program: put back to an older state, or written by "
            "somebody who has the vault's key. Newer entries may be missing and values may be others, although "
            "nothing is damaged and the ledger of consents holds. Nothing was changed by opening it. Copy the folder "
            "aside, and look for a newer copy or backup. This is told at each opening until an owner vouches for the "
            "vault as it is, on the command line: aicms-cli audit checkpoint.")});
    if (anchor.bytesAppended)
        sentences.push_back({Anchors::tr(
            "Somebody or something put bytes behind the end of this vault's file, outside the program. Nothing reads "
            "them and nothing is lost; they are cut off when the vault is closed; until then a deep check counts "
            "them as damage. Ask who or what writes into the folder.")});
    if (const QString marks = Anchors::ofMarks(anchor); !marks.isEmpty())
        sentences.push_back({marks, anchor.wasTouched()});
    return sentences;
}

QString listRefusal(const base::Error& doubt)
{
    if (isLasting(doubt) || isBehind(doubt) || isElsewhere(doubt))
        return Anchors::tr("%1 No list leaves it, and nothing was written. %2")
            .arg(Anchors::whyDoubted(doubt), isLasting(doubt) ? Anchors::whatStays() : Anchors::whatCatchesUp(doubt));
    return Anchors::tr("%1 No list leaves it, and nothing was written. Look for the newer folder or put back a backup. "
                       "If this vault is the right one, an owner says so: aicms-cli audit checkpoint.")
        .arg(Anchors::whyDoubted(doubt));
}

QString listWarning(const base::Error& doubt)
{
    if (isLasting(doubt) || isBehind(doubt) || isElsewhere(doubt))
        return Anchors::tr("%1 Pass on no list. %2")
            .arg(Anchors::whyDoubted(doubt), isLasting(doubt) ? Anchors::whatStays() : Anchors::whatCatchesUp(doubt));
    return Anchors::tr("%1 Pass on no list before you know why: look for the newer folder or put back a backup. If "
                       "this vault is the right one, an owner says so on the command line: aicms-cli audit checkpoint.")
        .arg(Anchors::whyDoubted(doubt));
}

QString copiesSentence(const QStringList& folders)
{
    return folders.isEmpty() ? QString() : Anchors::tr("The other copy: %1.").arg(folders.join(QStringLiteral(", ")));
}

QString keptFromCopiesSentence(qint64 kept)
{
    return kept == 0 ? QString()
                     : Anchors::tr("%n person(s) who were erased in another copy of this vault stay here: a legal hold "
                                   "or a restriction keeps them, or they did something since.",
                           nullptr, static_cast<int>(kept));
}

} // namespace aicms::wording
