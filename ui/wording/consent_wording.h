// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/consent/consent.h"
#include "core/consent/corrections.h"
#include "core/consent/proof_file.h"
#include "core/consent/restriction.h"

#include <QString>
#include <QTimeZone>

namespace aicms::wording {

QString consentStateName(consent::State state); ///< "Yes", "Withdrawn", "Never asked": for pills
/// What an entry of the ledger says, as it is listed: "Agreed", "Agreed again", "Asked", ...
QString consentChangeName(consent::State state);
/// The same with what became of it, as one has to know who reads it on paper: "Agreed, corrected by entry 9 on 5 Jun
/// 2026", "Withdrawn, corrects entry 7", "Strikes out entry 7". `corrections`: of the person.
QString consentEntryText(
    const consent::Event& event, const QHash<qint64, consent::Correction>& corrections, const QTimeZone& zone);
/// Why it was backdated or corrects another; empty where an import alone set it, which says no more than howName. What
/// the program gives as a reason itself is told in words.
QString consentReason(const consent::Event& event);
/// That a yes had run out already when it was recorded, as a sentence; empty: it holds at `now`, or is no yes.
QString ranOutSentence(const consent::Event& event, base::UtcTime now, const QTimeZone& zone);
/// An answer with its day and number: "Agreed on 3 May 2025 (entry 4)". Of a consent that ran out: "Expired on ...".
QString datedAnswer(const consent::StateRow& row, const QTimeZone& zone);
QString channelName(purposes::Channel channel); ///< "E-mail"; All: "Any way"
QString howName(consent::How how); ///< "At the counter"
QString giverName(consent::Giver giver);
QString restrictionGroundName(consent::RestrictionGround ground); ///< as a clause: "They say that the data is wrong"
/// What it does, and why: two sentences.
QString restrictionEffect(consent::RestrictionGround ground);
/// "Words", "File", ..., "Imported, no proof".
QString proofName(consent::ProofKind kind);
/// What became of a proof that is no longer among the files: "the file was removed on 12 May 2026", "the file is gone";
/// empty: nothing is missing.
QString missingProofText(const consent::ProofFile& file, const QTimeZone& zone);

/// The sentence for an error of purposes, notices and consent (subjects "consent.*", "purpose.*", "notice.*"); empty
/// for any other.
QString consentErrorSentence(const base::Error& error);

} // namespace aicms::wording
