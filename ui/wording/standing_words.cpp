// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/standing_words.h"

#include "core/consent/own_word.h"
#include "core/purposes/catalogue.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace aicms::wording {

using consent::GateReason;
using consent::Standing;

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::AsAnswered: return {};
    case Standing::AskAgain: return QCoreApplication::translate("standing", "Yes, ask again");
    case Standing::NoProof: return QCoreApplication::translate("standing", "Yes, no proof");
    case Standing::HeldBack: return QCoreApplication::translate("standing", "Yes, held back");
    case Standing::OwnCustomer: return QCoreApplication::translate("standing", "Own customer");
    case Standing::SomeWays: return QCoreApplication::translate("standing", "Yes, some ways");
    }
    return {};
}

QString notNeededName()
{
    return QCoreApplication::translate("standing", "Not needed");
}

QString needsConsentName()
{
    return QCoreApplication::translate("standing", "Needs consent");
}

QString shownAnswerName(const consent::ShownAnswer& answer)
{
    const Standing standing = answer.standing();
    if (standing == Standing::AsAnswered)
        return consentStateName(answer.state);
    if (standing != Standing::HeldBack)
        return standingName(standing);
    switch (answer.reason) {
    case GateReason::Restricted: return QCoreApplication::translate("standing", "Yes, restricted");
    case GateReason::UnderAge: return QCoreApplication::translate("standing", "Yes, under age");
    case GateReason::PurposeOff: return QCoreApplication::translate("standing", "Yes, switched off");
    case GateReason::InBin: return QCoreApplication::translate("standing", "Yes, in the bin");
    default: return standingName(standing);
    }
}

QString standingSentence(const consent::ShownAnswer& answer)
{
    switch (answer.standing()) {
    case Standing::AsAnswered: return {};
    case Standing::AskAgain:
        return QCoreApplication::translate("standing",
            "This yes was given before the purpose changed and does not cover what it is now. It is not used until the "
            "person was asked again and agreed.");
    case Standing::NoProof:
        return QCoreApplication::translate("standing",
            "This purpose counts a yes only with proof, and there is none. It is not used until the person agreed with "
            "proof.");
    case Standing::OwnCustomer:
        return QCoreApplication::translate(
            "standing", "No answer was given. The person may be written to as an own customer, until a no.");
    case Standing::SomeWays:
        return QCoreApplication::translate("standing",
            "The person agreed to some of the ways only, e-mail for example. Used by these ways and by no other.");
    case Standing::HeldBack: break;
    }
    switch (answer.reason) {
    case GateReason::Restricted:
        return QCoreApplication::translate("standing", "The person's data is restricted: this yes is not used.");
    case GateReason::UnderAge:
        return QCoreApplication::translate("standing",
            "The person is under age: this yes is not used until a parent agrees, or the person is old enough.");
    case GateReason::PurposeOff:
        return QCoreApplication::translate("standing", "The purpose is switched off: this yes is not used.");
    case GateReason::InBin:
        return QCoreApplication::translate("standing", "The person is in the bin: this yes is not used.");
    case GateReason::Withdrawn:
    case GateReason::Refused:
    case GateReason::Objected:
    case GateReason::OptedOut:
    case GateReason::Invalidated:
        return QCoreApplication::translate("standing",
            "A no that was recorded when this computer’s clock stood later than now is against this yes: it is not "
            "used. Look whether the clock is right.");
    default: return QCoreApplication::translate("standing", "This yes is not used.");
    }
}

QString silencedSentence(const consent::SilencedAddress& silenced, const purposes::Catalogue& catalogue)
{
    QStringList advertising = silenced.purposes;
    const bool isPassedOn = advertising.removeAll(consent::sharingPurpose) == 0;
    const QString notPassedOn = isPassedOn ? QString()
                                           : QCoreApplication::translate("standing",
                                                 "Not for whoever decides alone what becomes of it: somebody who has "
                                                 "or had this address or number said no "
                                                 "to being passed on. A later yes by it ends that.");
    if (advertising.isEmpty())
        return notPassedOn;
    const bool isAll = std::ranges::all_of(catalogue.purposes(), [&advertising](const purposes::Purpose& each) {
        return !each.isMarketing || !each.isUsable() || advertising.contains(each.code);
    });
    QStringList names;
    for (const QString& code : std::as_const(advertising))
        names << purposeName(catalogue, code);
    const QString notAdvertised = isAll
        ? QCoreApplication::translate("standing",
              "Not for advertising: somebody who has or had this address or number objected. A later yes by it "
              "ends that.")
        : QCoreApplication::translate("standing",
              "Not for %1: somebody who has or had this address or number objected. A later yes by it ends "
              "that.",
              "names of purposes")
              .arg(QLocale().createSeparatedList(names));
    return isPassedOn ? notAdvertised : notAdvertised + u' ' + notPassedOn;
}

QString silencedSentences(const std::vector<consent::SilencedAddress>& silenced, const purposes::Catalogue& catalogue)
{
    QStringList sentences;
    std::vector<QStringList> addresses;
    for (const consent::SilencedAddress& each : silenced) {
        const QString sentence = silencedSentence(each, catalogue);
        const qsizetype known = sentences.indexOf(sentence);
        if (known < 0) {
            sentences << sentence;
            addresses.push_back({each.address});
        } else {
            addresses[static_cast<std::size_t>(known)] << each.address;
        }
    }
    for (qsizetype i = 0; i < sentences.size(); ++i)
        sentences[i] = QCoreApplication::translate("standing", "%1: %2", "addresses, why they are left out")
                           .arg(QLocale().createSeparatedList(addresses[static_cast<std::size_t>(i)]), sentences[i]);
    return sentences.join(u'\n');
}

} // namespace aicms::wording
