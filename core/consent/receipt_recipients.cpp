// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/receipt_recipients.h"

#include "core/base/local_day.h"
#include "core/base/text_fold.h"
#include "core/sharing/transfer_table.h"

#include <algorithm>

namespace aicms::consent {

namespace {

QString groundTo(const sharing::Recipient& recipient, const QString& from, const QString& to, QDate day)
{
    using sharing::TransferNeed;
    if (from == to)
        return groundHome;
    const sharing::TransferTable& table = sharing::TransferTable::builtIn();
    const TransferNeed need = table.between(from, to, day).need;
    if (need == TransferNeed::Nothing)
        return groundArea;
    if (need == TransferNeed::Decision)
        return groundDecision;
    const sharing::SafeguardKind* kind = table.find(recipient.safeguard);
    const bool isAssessed = recipient.safeguardOn.isValid() && recipient.safeguardOn <= day;
    const bool isThere = kind && (!kind->from.isValid() || kind->from <= day)
        && (!kind->needsDecision || need == TransferNeed::PartlyDecision);
    return isThere && isAssessed ? recipient.safeguard : QString();
}

} // namespace

std::vector<ReceivedBy> receivedBy(const purposes::Purpose& purpose, const Event& event,
    const std::vector<sharing::Recipient>& entered, const QString& country)
{
    const QDate day = base::localDay(event.recordedAt, QTimeZone(event.offsetMinutes * 60));
    const auto destinations = [&](const sharing::Recipient& recipient) {
        std::vector<Destination> to;
        for (const QString& each : recipient.countries)
            to.push_back({each, groundTo(recipient, country, each, day)});
        return to;
    };
    const auto isNamed = [&](const QString& name, const sharing::Recipient& recipient) {
        return base::foldText(name) == base::foldText(recipient.name);
    };
    std::vector<ReceivedBy> all;
    for (const QString& name : purpose.recipients) {
        const auto known = std::ranges::find_if(entered,
            [&](const sharing::Recipient& each) { return each.createdAt <= event.recordedAt && isNamed(name, each); });
        all.push_back({name, known == entered.end() ? std::vector<Destination> {} : destinations(*known)});
    }
    const auto named = all.size();
    for (const sharing::Recipient& each : entered) {
        const bool isThen = each.createdAt <= event.recordedAt && (!each.endedAt || *each.endedAt > event.at);
        const bool isOwn
            = std::ranges::any_of(purpose.recipients, [&](const QString& name) { return isNamed(name, each); });
        if (isThen && !isOwn && each.purposes.contains(purpose.code))
            all.push_back({each.name, destinations(each)});
    }
    // Ended ones stand at the end of the register; when each ended says nothing about then.
    std::stable_sort(all.begin() + static_cast<qsizetype>(named), all.end(),
        [](const ReceivedBy& a, const ReceivedBy& b) { return base::foldText(a.name) < base::foldText(b.name); });
    return all;
}

} // namespace aicms::consent
