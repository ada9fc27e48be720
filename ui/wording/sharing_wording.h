// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sharing/disclosure.h"
#include "core/sharing/recipient_rules.h"
#include "core/sharing/told_recipient.h"

namespace aicms::wording {

/// What recipients and what went to them are called on the screen and in messages.
QString recipientRoleName(sharing::Role role); ///< "works on our instructions"
QString agreementKindName(sharing::AgreementKind kind);
/// "ends on 31 May 2026", "missing"; `agreement` as it stands on `today`.
QString agreementStateText(const sharing::Recipient& recipient, QDate today);
QString transferStateText(const sharing::Recipient& recipient, const QString& businessCountry, QDate today);
QString safeguardName(const QString& code); ///< of sharing::TransferTable; unknown codes as they are
QString reviewStateText(const sharing::Recipient& recipient, QDate today);
QString disclosureActName(sharing::Act act);
QString toldCauseName(sharing::Cause cause); ///< "corrected"
QString toldStateName(sharing::ToldState state);
QString countryNames(const QStringList& codes); ///< in the window's language, with commas

/// Refusals of core/sharing; empty where the error is none of those.
QString sharingErrorSentence(const base::Error& error);

} // namespace aicms::wording
