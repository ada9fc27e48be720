// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/catalogue.h"
#include "core/sharing/recipient.h"
#include "core/sharing/transfer_table.h"

namespace aicms::sharing {

/// To whom data is sold or with whom it is shared: whoever works on the business's instructions, or asks by law, is
/// none.
constexpr bool isThirdParty(Role role)
{
    return role == Role::Controller || role == Role::JointController || role == Role::ThirdParty;
}

/// To whom data is sold or with whom it is shared whatever it is said to be for (1798.140(ad), (ah)).
constexpr bool isBuyer(Role role)
{
    return role == Role::ThirdParty;
}

/// Uses the data for the business alone.
constexpr bool worksForBusiness(Role role)
{
    return role == Role::Processor || role == Role::ServiceProvider || role == Role::Contractor;
}

/// How the agreement stands on a day.
enum class AgreementState {
    NotNeeded, ///< whoever decides for itself, or asks by law, needs none
    Missing,
    NotYet, ///< it was signed, or so it says, on a later day
    InForce,
    EndsSoon, ///< within `agreementWarningDays`
    Ended,
};
inline constexpr int agreementWarningDays = 30;
AgreementState agreementState(const Recipient& recipient, QDate today);

/// What covers the way to where the data goes; of several countries the worst.
enum class TransferState {
    Stays, ///< in the area of the business's law
    Decided, ///< to countries that a decision holds to be safe
    Safeguarded,
    SingleCases, ///< by a derogation, which does not carry what happens again and again (Art. 49)
    Missing,
    Unknown, ///< no law of transfers of the business's country is known here
};
TransferState transferState(const Recipient& recipient, const QString& businessCountry, QDate today);

enum class ReviewState { NotSet, Later, Due };
ReviewState reviewState(const Recipient& recipient, QDate today);

/// Why nothing may go to a recipient for a purpose (privacy-rules X2, X3, K5).
enum class Bar {
    None,
    Ended, ///< the business works with it no more
    NotForPurpose, ///< it was not entered for that purpose
    NotNamed, ///< people were not told of it when they agreed: whoever decides for itself has to be named (K5)
    NoAgreement, ///< none, or it does not hold today
    NoSafeguard,
};
QString barCode(Bar bar); ///< "recipient_ended", "recipient_purpose", ...; empty for None
/// Whether somebody may let data go all the same, with a reason: where papers are missing (X2).
bool mayBeOverridden(Bar bar);
/// `purpose` in its newest version.
Bar barAgainst(
    const Recipient& recipient, const purposes::Purpose& purpose, const QString& businessCountry, QDate today);

/// The field at fault, empty when it may be stored: "name", "task", "contact", "countries", "purposes",
/// "subprocessors", "safeguard" (unknown, not of the business's law, or without its day), "safeguard_note".
QString faultOf(const Recipient& recipient, const purposes::Catalogue& catalogue, const QString& businessCountry);
/// "agreement_signed" (no day, or one to come), "agreement_ends" (before it was signed); empty when it may be stored.
QString faultOf(const Agreement& agreement, QDate today);

} // namespace aicms::sharing
