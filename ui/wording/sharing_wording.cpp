// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/sharing_wording.h"

#include "ui/wording/date_text.h"
#include "ui/wording/place_names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace aicms::wording {

namespace {

/// The context under which translators find these words.
struct SharingWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::SharingWords)
};

struct SharingRow {
    base::ErrorKind kind;
    const char* subject;
    const char* text;
};

using base::ErrorKind;

constexpr std::array sharingErrors = {
    SharingRow {ErrorKind::Invalid, "recipient_name",
        QT_TRANSLATE_NOOP(
            "sharing error", "A recipient has a name of 1 to 200 characters. Nothing was changed. Enter one.")},
    SharingRow {ErrorKind::Invalid, "recipient_task",
        QT_TRANSLATE_NOOP("sharing error",
            "What the recipient does may have at most 2,000 characters. Nothing was changed. Shorten it.")},
    SharingRow {ErrorKind::Invalid, "recipient_contact",
        QT_TRANSLATE_NOOP(
            "sharing error", "The contact may have at most 2,000 characters. Nothing was changed. Shorten it.")},
    SharingRow {ErrorKind::Invalid, "recipient_countries",
        QT_TRANSLATE_NOOP("sharing error",
            "Where the data goes has to be said by at least one country, in two capital letters like DE. Nothing was "
            "changed.")},
    SharingRow {ErrorKind::Invalid, "recipient_purposes",
        QT_TRANSLATE_NOOP(
            "sharing error", "There is no such purpose. Nothing was changed. Choose from the list of purposes.")},
    SharingRow {ErrorKind::Invalid, "recipient_subprocessors",
        QT_TRANSLATE_NOOP("sharing error",
            "What is said about sub-processors may have at most 2,000 characters. Nothing was changed. Shorten it.")},
    SharingRow {ErrorKind::Invalid, "recipient_safeguard",
        QT_TRANSLATE_NOOP("sharing error",
            "What covers the transfer has to be one that the law of your country knows, with the day on which you "
            "looked at it. Nothing was changed.")},
    SharingRow {ErrorKind::Invalid, "recipient_safeguard_note",
        QT_TRANSLATE_NOOP("sharing error",
            "The note on the transfer may have at most 2,000 characters. Nothing was changed. Shorten it.")},
    SharingRow {ErrorKind::Invalid, "recipient_reason",
        QT_TRANSLATE_NOOP("sharing error",
            "Say in at most 500 characters why this recipient gets nothing any more. Nothing was changed.")},
    SharingRow {ErrorKind::Invalid, "agreement_signed",
        QT_TRANSLATE_NOOP("sharing error",
            "An agreement needs the day on which it was signed, today at the latest. Nothing was changed.")},
    SharingRow {ErrorKind::Invalid, "agreement_ends",
        QT_TRANSLATE_NOOP(
            "sharing error", "An agreement cannot end before it was signed. Nothing was changed. Correct the days.")},
    SharingRow {ErrorKind::Invalid, "disclosure_fields",
        QT_TRANSLATE_NOOP("sharing error",
            "Say which kinds of data were passed on, by their names in the list of fields. Nothing was recorded.")},
    SharingRow {ErrorKind::Invalid, "disclosure_people",
        QT_TRANSLATE_NOOP(
            "sharing error", "There is nobody in it whose data would be passed on. Nothing was written or recorded.")},
    SharingRow {ErrorKind::Invalid, "disclosure_note",
        QT_TRANSLATE_NOOP(
            "sharing error", "The note may have at most 500 characters. Nothing was recorded. Shorten it.")},
    SharingRow {ErrorKind::Invalid, "disclosure_at",
        QT_TRANSLATE_NOOP("sharing error",
            "This day or time is still to come. Nothing was recorded. Enter when the data was passed on.")},
    SharingRow {ErrorKind::Invalid, "told_state",
        QT_TRANSLATE_NOOP("sharing error",
            "Say whether the recipient was told, confirmed it, or cannot be told. Nothing was changed.")},
    SharingRow {ErrorKind::Invalid, "told_reason",
        QT_TRANSLATE_NOOP("sharing error",
            "Where a recipient cannot be told, the reason is needed, in at most 500 characters. Nothing was changed.")},
    SharingRow {ErrorKind::Invalid, "export_purpose",
        QT_TRANSLATE_NOOP(
            "sharing error", "What goes to somebody outside goes for a purpose. Nothing was written. Say which one.")},
    SharingRow {ErrorKind::Invalid, "export_reason",
        QT_TRANSLATE_NOOP("sharing error",
            "Without an agreement that holds today, passing data on needs a reason. Nothing was written. Say why.")},
    SharingRow {ErrorKind::NotFound, "recipient",
        QT_TRANSLATE_NOOP("sharing error",
            "There is no recipient of that name or number. Nothing was changed. Look it up in the list of "
            "recipients.")},
    SharingRow {ErrorKind::NotFound, "recipient_notice",
        QT_TRANSLATE_NOOP("sharing error",
            "Nobody is to be told under this number. Nothing was changed. Look it up in the list of who is to be "
            "told.")},
    SharingRow {ErrorKind::NotFound, "agreement_file",
        QT_TRANSLATE_NOOP("sharing error", "No signed paper is kept with this agreement. Nothing was written.")},
    SharingRow {ErrorKind::Damaged, "agreement_file",
        QT_TRANSLATE_NOOP("sharing error",
            "The signed paper is not as it was stored. Nothing was written. Check the vault, and ask the recipient for "
            "a copy.")},
    SharingRow {ErrorKind::TooLarge, "agreement_file",
        QT_TRANSLATE_NOOP(
            "sharing error", "A signed paper may have at most 20 MiB. Nothing was changed. Choose a smaller file.")},
    SharingRow {ErrorKind::AlreadyExists, "recipient",
        QT_TRANSLATE_NOOP("sharing error",
            "There is a recipient of that name already. Nothing was changed. Change that one, or choose another "
            "name.")},
    SharingRow {ErrorKind::Conflict, "recipient_ended",
        QT_TRANSLATE_NOOP(
            "sharing error", "This recipient was ended and gets nothing any more. Nothing was written or changed.")},
    SharingRow {ErrorKind::Conflict, "recipient_purpose",
        QT_TRANSLATE_NOOP("sharing error",
            "This recipient was not entered for that purpose. Nothing was written. Choose another purpose, or enter it "
            "for this one first.")},
    SharingRow {ErrorKind::Conflict, "recipient_not_named",
        QT_TRANSLATE_NOOP("sharing error",
            "People were not told of this recipient when they agreed, so their yes does not cover it. Nothing was "
            "written. Name it under the purpose; whoever agreed is then asked again.")},
    SharingRow {ErrorKind::Conflict, "recipient_agreement",
        QT_TRANSLATE_NOOP("sharing error",
            "No agreement with this recipient holds today. Nothing was written. Enter the agreement first, or pass the "
            "data on all the same and give a reason.")},
    SharingRow {ErrorKind::Conflict, "recipient_sale_off",
        QT_TRANSLATE_NOOP("sharing error",
            "This recipient is one to whom you sell or share data, and the purpose that holds who said no to that is "
            "not in use. Nothing was written. Switch on \"Passing on to others\" first.")},
    SharingRow {ErrorKind::Conflict, "recipient_safeguard",
        QT_TRANSLATE_NOOP("sharing error",
            "This recipient is in a country to which data may go only with a safeguard, and none is entered. Nothing "
            "was written. Enter what covers the transfer.")},
};

} // namespace

QString recipientRoleName(sharing::Role role)
{
    switch (role) {
    case sharing::Role::Processor: return SharingWords::tr("works on our instructions");
    case sharing::Role::JointController: return SharingWords::tr("decides together with us");
    case sharing::Role::Controller: return SharingWords::tr("decides for itself");
    case sharing::Role::Authority: return SharingWords::tr("authority");
    case sharing::Role::ServiceProvider: return SharingWords::tr("service provider (California)");
    case sharing::Role::Contractor: return SharingWords::tr("contractor (California)");
    case sharing::Role::ThirdParty: return SharingWords::tr("third party to whom you sell or share (California)");
    }
    return {};
}

QString agreementKindName(sharing::AgreementKind kind)
{
    switch (kind) {
    case sharing::AgreementKind::Processing: return SharingWords::tr("contract on processing for us");
    case sharing::AgreementKind::Joint: return SharingWords::tr("arrangement of who does what");
    case sharing::AgreementKind::Other: return SharingWords::tr("other agreement");
    }
    return {};
}

QString agreementStateText(const sharing::Recipient& recipient, QDate today)
{
    const QDate ends = recipient.agreement ? recipient.agreement->endsOn : QDate();
    switch (sharing::agreementState(recipient, today)) {
    case sharing::AgreementState::NotNeeded: return SharingWords::tr("none needed");
    case sharing::AgreementState::Missing: return SharingWords::tr("agreement is missing");
    case sharing::AgreementState::NotYet:
        return SharingWords::tr("from %1").arg(dayText(recipient.agreement->signedOn));
    case sharing::AgreementState::InForce:
        return ends.isValid() ? SharingWords::tr("until %1").arg(dayText(ends)) : SharingWords::tr("without an end");
    case sharing::AgreementState::EndsSoon: return SharingWords::tr("ends on %1").arg(dayText(ends));
    case sharing::AgreementState::Ended: return SharingWords::tr("ended on %1").arg(dayText(ends));
    }
    return {};
}

QString transferStateText(const sharing::Recipient& recipient, const QString& businessCountry, QDate today)
{
    switch (sharing::transferState(recipient, businessCountry, today)) {
    case sharing::TransferState::Stays: return SharingWords::tr("stays under the same law");
    case sharing::TransferState::Decided: return SharingWords::tr("to a country that counts as safe");
    case sharing::TransferState::Safeguarded: return safeguardName(recipient.safeguard);
    case sharing::TransferState::SingleCases:
        return SharingWords::tr("single cases only: %1").arg(safeguardName(recipient.safeguard));
    case sharing::TransferState::Missing: return SharingWords::tr("a safeguard is missing");
    case sharing::TransferState::Unknown: return SharingWords::tr("no rule is known");
    }
    return {};
}

QString safeguardName(const QString& code)
{
    static constexpr std::array names = {
        std::pair {"adequacy", QT_TRANSLATE_NOOP("safeguard", "decision that covers this recipient")},
        std::pair {"scc", QT_TRANSLATE_NOOP("safeguard", "standard contractual clauses")},
        std::pair {"idta", QT_TRANSLATE_NOOP("safeguard", "International Data Transfer Agreement or Addendum")},
        std::pair {"bcr", QT_TRANSLATE_NOOP("safeguard", "binding corporate rules")},
        std::pair {"code_or_certificate", QT_TRANSLATE_NOOP("safeguard", "code of conduct or certificate")},
        std::pair {"explicit_consent", QT_TRANSLATE_NOOP("safeguard", "explicit consent of the person")},
        std::pair {"contract_with_person", QT_TRANSLATE_NOOP("safeguard", "contract with the person")},
        std::pair {"contract_for_person", QT_TRANSLATE_NOOP("safeguard", "contract in the person's interest")},
        std::pair {"public_interest", QT_TRANSLATE_NOOP("safeguard", "important public interest")},
        std::pair {"legal_claims", QT_TRANSLATE_NOOP("safeguard", "legal claims")},
        std::pair {"vital_interests", QT_TRANSLATE_NOOP("safeguard", "vital interests")},
        std::pair {"public_register", QT_TRANSLATE_NOOP("safeguard", "public register")},
    };
    const auto found = std::ranges::find_if(names, [&](const auto& each) { return code == QLatin1String(each.first); });
    return found == names.end() ? code : QCoreApplication::translate("safeguard", found->second);
}

QString reviewStateText(const sharing::Recipient& recipient, QDate today)
{
    switch (sharing::reviewState(recipient, today)) {
    case sharing::ReviewState::NotSet: return SharingWords::tr("not set");
    case sharing::ReviewState::Later: return dayText(recipient.reviewOn);
    case sharing::ReviewState::Due: return SharingWords::tr("due since %1").arg(dayText(recipient.reviewOn));
    }
    return {};
}

QString disclosureActName(sharing::Act act)
{
    switch (act) {
    case sharing::Act::Export: return SharingWords::tr("list");
    case sharing::Act::Letter: return SharingWords::tr("letter");
    case sharing::Act::Package: return SharingWords::tr("answer to a request");
    case sharing::Act::ByHand: return SharingWords::tr("noted by hand");
    }
    return {};
}

QString toldCauseName(sharing::Cause cause)
{
    switch (cause) {
    case sharing::Cause::Rectified: return SharingWords::tr("corrected");
    case sharing::Cause::Erased: return SharingWords::tr("deleted");
    case sharing::Cause::Restricted: return SharingWords::tr("restricted");
    case sharing::Cause::OptedOut: return SharingWords::tr("taken out of sale and sharing");
    }
    return {};
}

QString toldStateName(sharing::ToldState state)
{
    switch (state) {
    case sharing::ToldState::Open: return SharingWords::tr("to be told");
    case sharing::ToldState::Told: return SharingWords::tr("told");
    case sharing::ToldState::Confirmed: return SharingWords::tr("confirmed");
    case sharing::ToldState::Impossible: return SharingWords::tr("cannot be told");
    }
    return {};
}

QString countryNames(const QStringList& codes)
{
    QStringList names;
    for (const QString& code : codes) {
        const QLocale::Territory territory = QLocale::codeToTerritory(code);
        names << (territory == QLocale::AnyTerritory ? code : territoryName(territory));
    }
    return names.join(SharingWords::tr(", ", "between the items of a list"));
}

QString sharingErrorSentence(const base::Error& error)
{
    const auto found = std::ranges::find_if(sharingErrors,
        [&](const SharingRow& row) { return row.kind == error.kind && error.subject == QLatin1String(row.subject); });
    return found == sharingErrors.end() ? QString() : QCoreApplication::translate("sharing error", found->text);
}

} // namespace aicms::wording
