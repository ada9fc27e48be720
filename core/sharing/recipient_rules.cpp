// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/recipient_rules.h"

#include "core/base/text_fold.h"

#include <algorithm>

namespace aicms::sharing {

namespace {

constexpr int mostName = 200;
constexpr int mostText = 2000;

/// GDPR Art. 26(1), 28(3); Cal. Civ. Code 1798.100(d), which wants one with third parties as well.
bool needsAgreement(Role role)
{
    return worksForBusiness(role) || role == Role::JointController || role == Role::ThirdParty;
}

/// Of one country.
TransferState stateTo(const Recipient& recipient, const QString& from, const QString& to, QDate today)
{
    const TransferTable& table = TransferTable::builtIn();
    const TransferNeed need = table.between(from, to, today).need;
    switch (need) {
    case TransferNeed::Nothing: return TransferState::Stays;
    case TransferNeed::Decision: return TransferState::Decided;
    case TransferNeed::Unknown: return TransferState::Unknown;
    case TransferNeed::PartlyDecision:
    case TransferNeed::Safeguard: break;
    }
    const SafeguardKind* kind = table.find(recipient.safeguard);
    const bool isAssessed = recipient.safeguardOn.isValid() && recipient.safeguardOn <= today;
    if (!kind || !isAssessed || (kind->from.isValid() && today < kind->from))
        return TransferState::Missing;
    if (kind->needsDecision)
        return need == TransferNeed::PartlyDecision ? TransferState::Decided : TransferState::Missing;
    return kind->isDerogation ? TransferState::SingleCases : TransferState::Safeguarded;
}

bool isCountry(const QString& code)
{
    return code.size() == 2
        && std::ranges::all_of(code, [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); });
}

bool isNamed(const purposes::Purpose& purpose, const Recipient& recipient)
{
    const QString name = base::foldText(recipient.name);
    return std::ranges::any_of(purpose.recipients, [&](const QString& each) { return base::foldText(each) == name; });
}

} // namespace

AgreementState agreementState(const Recipient& recipient, QDate today)
{
    if (!recipient.agreement)
        return needsAgreement(recipient.role) ? AgreementState::Missing : AgreementState::NotNeeded;
    const Agreement& agreement = *recipient.agreement;
    if (today < agreement.signedOn)
        return AgreementState::NotYet;
    if (!agreement.endsOn.isValid())
        return AgreementState::InForce;
    if (agreement.endsOn < today)
        return AgreementState::Ended;
    return today.daysTo(agreement.endsOn) <= agreementWarningDays ? AgreementState::EndsSoon : AgreementState::InForce;
}

TransferState transferState(const Recipient& recipient, const QString& businessCountry, QDate today)
{
    // In the order of the enumeration the later is the worse; what is not known is no better than what is missing.
    TransferState worst = TransferState::Stays;
    for (const QString& country : recipient.countries)
        worst = std::max(worst, stateTo(recipient, businessCountry, country, today));
    return worst;
}

ReviewState reviewState(const Recipient& recipient, QDate today)
{
    if (!recipient.reviewOn.isValid())
        return ReviewState::NotSet;
    return recipient.reviewOn <= today ? ReviewState::Due : ReviewState::Later;
}

QString barCode(Bar bar)
{
    switch (bar) {
    case Bar::None: break;
    case Bar::Ended: return QStringLiteral("recipient_ended");
    case Bar::NotForPurpose: return QStringLiteral("recipient_purpose");
    case Bar::NotNamed: return QStringLiteral("recipient_not_named");
    case Bar::NoAgreement: return QStringLiteral("recipient_agreement");
    case Bar::NoSafeguard: return QStringLiteral("recipient_safeguard");
    }
    return {};
}

bool mayBeOverridden(Bar bar)
{
    return bar == Bar::NoAgreement;
}

Bar barAgainst(
    const Recipient& recipient, const purposes::Purpose& purpose, const QString& businessCountry, QDate today)
{
    if (recipient.endedAt)
        return Bar::Ended;
    if (!recipient.purposes.contains(purpose.code))
        return Bar::NotForPurpose;
    const bool decidesItself = isThirdParty(recipient.role);
    if (decidesItself && purpose.basis == purposes::LawfulBasis::Consent && !isNamed(purpose, recipient))
        return Bar::NotNamed;
    const TransferState transfer = transferState(recipient, businessCountry, today);
    if (transfer == TransferState::Missing)
        return Bar::NoSafeguard;
    switch (agreementState(recipient, today)) {
    case AgreementState::NotNeeded:
    case AgreementState::InForce:
    case AgreementState::EndsSoon: return Bar::None;
    case AgreementState::Missing:
    case AgreementState::NotYet: break;
    // Whoever needs none may have had one all the same; that it ended stops nothing.
    case AgreementState::Ended: return needsAgreement(recipient.role) ? Bar::NoAgreement : Bar::None;
    }
    return needsAgreement(recipient.role) ? Bar::NoAgreement : Bar::None;
}

QString faultOf(const Recipient& recipient, const purposes::Catalogue& catalogue, const QString& businessCountry)
{
    if (recipient.name.trimmed().isEmpty() || recipient.name.size() > mostName)
        return QStringLiteral("name");
    if (recipient.task.size() > mostText)
        return QStringLiteral("task");
    if (recipient.contact.size() > mostText)
        return QStringLiteral("contact");
    if (recipient.countries.isEmpty() || !std::ranges::all_of(recipient.countries, isCountry))
        return QStringLiteral("countries");
    if (!std::ranges::all_of(recipient.purposes, [&](const QString& code) { return catalogue.find(code) != nullptr; }))
        return QStringLiteral("purposes");
    if (recipient.subprocessors.size() > mostText)
        return QStringLiteral("subprocessors");
    if (recipient.safeguardNote.size() > mostText)
        return QStringLiteral("safeguard_note");
    if (!recipient.safeguard.isEmpty()) {
        const auto kinds = TransferTable::builtIn().safeguardsFor(businessCountry);
        const bool isKnown = std::ranges::find(kinds, recipient.safeguard, &SafeguardKind::code) != kinds.end();
        if (!isKnown || !recipient.safeguardOn.isValid())
            return QStringLiteral("safeguard");
    }
    return {};
}

QString faultOf(const Agreement& agreement, QDate today)
{
    if (!agreement.signedOn.isValid() || agreement.signedOn > today)
        return QStringLiteral("agreement_signed");
    return agreement.endsOn.isValid() && agreement.endsOn < agreement.signedOn ? QStringLiteral("agreement_ends")
                                                                               : QString();
}

} // namespace aicms::sharing
