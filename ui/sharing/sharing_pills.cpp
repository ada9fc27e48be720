// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/sharing_pills.h"

#include "core/sharing/recipient_rules.h"
#include "ui/wording/sharing_wording.h"

#include <QCoreApplication>

namespace aicms::ui_sharing {

using kit::PillText;
using sharing::AgreementState;
using sharing::TransferState;
using theme::Tone;

namespace {

struct PillWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_sharing::PillWords)
};

} // namespace

PillText agreementPill(const sharing::Recipient& recipient, QDate today)
{
    const QString words = wording::agreementStateText(recipient, today);
    if (recipient.endedAt)
        return {Tone::Neutral, QStringLiteral("ban"), PillWords::tr("gets nothing any more")};
    switch (sharing::agreementState(recipient, today)) {
    case AgreementState::NotNeeded: return {Tone::Neutral, QStringLiteral("minus"), words};
    case AgreementState::InForce: return {Tone::Success, QStringLiteral("circle-check"), words};
    case AgreementState::EndsSoon: return {Tone::Warning, QStringLiteral("triangle-alert"), words};
    case AgreementState::Missing:
    case AgreementState::NotYet:
    case AgreementState::Ended: break;
    }
    return {Tone::Danger, QStringLiteral("octagon-alert"), words};
}

PillText transferPill(const sharing::Recipient& recipient, const QString& country, QDate today)
{
    const QString words = wording::transferStateText(recipient, country, today);
    switch (sharing::transferState(recipient, country, today)) {
    case TransferState::Stays: return {Tone::Neutral, QStringLiteral("minus"), words};
    case TransferState::Decided:
    case TransferState::Safeguarded: return {Tone::Success, QStringLiteral("circle-check"), words};
    case TransferState::SingleCases:
    case TransferState::Unknown: return {Tone::Warning, QStringLiteral("triangle-alert"), words};
    case TransferState::Missing: break;
    }
    return {Tone::Danger, QStringLiteral("octagon-alert"), words};
}

PillText toldPill(sharing::ToldState state)
{
    const QString words = wording::toldStateName(state);
    switch (state) {
    case sharing::ToldState::Open: return {Tone::Warning, QStringLiteral("hourglass"), words};
    case sharing::ToldState::Told: return {Tone::Info, QStringLiteral("circle-check"), words};
    case sharing::ToldState::Confirmed: return {Tone::Success, QStringLiteral("circle-check"), words};
    case sharing::ToldState::Impossible: break;
    }
    return {Tone::Neutral, QStringLiteral("ban"), words};
}

QString openMatter(const sharing::Recipient& recipient, const QString& country, QDate today)
{
    if (recipient.endedAt)
        return {};
    switch (sharing::agreementState(recipient, today)) {
    case AgreementState::Missing:
    case AgreementState::NotYet:
        return PillWords::tr("No agreement is entered. Until there is one, no list may go to them without a reason.");
    case AgreementState::Ended:
        return PillWords::tr("The agreement has ended. Until it is renewed, no list may go to them without a reason.");
    case AgreementState::EndsSoon:
        return PillWords::tr("The agreement ends soon. After its last day no list may go to them without a reason.");
    case AgreementState::NotNeeded:
    case AgreementState::InForce: break;
    }
    if (sharing::transferState(recipient, country, today) == TransferState::Missing)
        return PillWords::tr("Nothing covers the way to their country. Until it is entered, no list may go to them.");
    return sharing::reviewState(recipient, today) == sharing::ReviewState::Due
        ? PillWords::tr("It is time to look at this recipient again.")
        : QString();
}

} // namespace aicms::ui_sharing
