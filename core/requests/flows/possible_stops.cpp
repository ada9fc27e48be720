// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/flows/possible_stops.h"

#include "core/consent/own_word.h"
#include "core/customers/customer_writer.h"
#include "core/sharing/disclosures.h"

#include <algorithm>

namespace aicms::requests {

namespace {

using purposes::Purpose;

/// Of a purpose that models, sensitive data or others outside have a part in: asked once for all purposes.
struct StopContext {
    std::vector<sharing::Recipient> recipients; ///< that get data still
    std::vector<customers::OwnField> sensitive;
};

StopContext stopContext(storage::ReadTransaction& tx)
{
    StopContext around {sharing::storedRecipients(tx), customers::readOwnFields(tx)};
    std::erase_if(around.recipients, [](const sharing::Recipient& each) { return each.endedAt.has_value(); });
    std::erase_if(around.sensitive,
        [](const customers::OwnField& each) { return each.sensitivity == customers::Sensitivity::Ordinary; });
    return around;
}

bool usesSensitive(const Purpose& purpose, const std::vector<customers::OwnField>& sensitive)
{
    return std::ranges::any_of(sensitive, [&](const customers::OwnField& field) {
        return field.purpose == purpose.code || purpose.fields.contains(field.name);
    });
}

bool isAbout(const Purpose& purpose, const consent::OwnWord& word, Kind kind, const StopContext& around)
{
    const auto getsIt = [&](const sharing::Recipient& each) {
        return sharing::isThirdParty(each.role) && each.purposes.contains(purpose.code);
    };
    switch (kind) {
    case Kind::Objection: return purpose.basis != purposes::LawfulBasis::Consent && consent::mayObjectTo(purpose);
    case Kind::ObjectionMarketing: return purpose.isMarketing;
    case Kind::ConsentWithdrawal: return purpose.basis == purposes::LawfulBasis::Consent && !word.yesBy.empty();
    case Kind::OptOutSaleShare:
        return purpose.code == consent::sharingPurpose || std::ranges::any_of(around.recipients, getsIt);
    case Kind::LimitSensitive: return usesSensitive(purpose, around.sensitive);
    case Kind::AdmReview: return purpose.usesAi;
    default: return false;
    }
}

} // namespace

std::vector<PossibleStop> possibleStops(storage::ReadTransaction& tx, const purposes::Catalogue& catalogue,
    base::CustomerId customer, Kind kind, base::UtcTime now)
{
    const StopContext around = stopContext(tx);
    const std::vector<Purpose>& purposes = catalogue.purposes();
    const auto words = consent::ownWords(tx, purposes, customer, now);
    std::vector<PossibleStop> stops;
    for (std::size_t i = 0; i < purposes.size(); ++i) {
        const Purpose& purpose = purposes[i];
        // Advertising that is switched off may come back, and so may giving data away; of anything else only what goes
        // on can be ended.
        const bool mayComeBack
            = purpose.isMarketing || (kind == Kind::OptOutSaleShare && purpose.code == consent::sharingPurpose);
        const bool isThere = !purpose.retiredAt && (purpose.isOn || mayComeBack);
        if (!isThere || !isAbout(purpose, words[i], kind, around))
            continue;
        PossibleStop stop;
        stop.purpose = purpose.code;
        stop.isStopped = words[i].saysNo || (kind == Kind::AdmReview && !words[i].mayBeUsed(purpose));
        stop.mayStop = purpose.basis == purposes::LawfulBasis::Consent || consent::mayObjectTo(purpose);
        stop.isMeant = stop.mayStop && kind != Kind::AdmReview;
        for (const sharing::Recipient& each : around.recipients) {
            if (each.purposes.contains(purpose.code))
                stop.outside << each.name;
        }
        stops.push_back(stop);
    }
    return stops;
}

consent::State stateOfStop(const Request& request, Kind kind)
{
    if (kind == Kind::ConsentWithdrawal)
        return consent::State::Withdrawn;
    const bool isSignal = request.arrivedBy == ArrivedBy::Signal;
    return isSignal && kind != Kind::Objection ? consent::State::OptOutSignal : consent::State::Objected;
}

} // namespace aicms::requests
