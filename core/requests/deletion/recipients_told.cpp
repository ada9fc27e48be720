// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/deletion/recipients_told.h"

#include "core/base/local_day.h"
#include "core/requests/letters/letter_store.h"
#include "core/sharing/disclosures.h"

#include <algorithm>

namespace aicms::requests {

std::vector<RecipientTold> recipientsTold(
    storage::ReadTransaction& tx, RequestId request, base::CustomerId person, const QTimeZone& zone)
{
    const std::vector<LetterHead> letters = store::lettersOf(tx, request);
    const std::vector<sharing::ToldRecipient> notices = sharing::noticesFor(tx, request.value);
    std::vector<RecipientTold> all;
    for (const sharing::Recipient& each : sharing::recipientsToTell(tx, person, request.value)) {
        RecipientTold told {each.id, each.name};
        const auto letter = std::ranges::find_if(letters, [&each](const LetterHead& head) {
            return head.kind == LetterKind::RecipientNotice && head.recipient == each.id && head.isSent();
        });
        for (const sharing::ToldRecipient& notice : notices) { // the newest counts
            if (notice.recipient != each.id || notice.cause != sharing::Cause::Erased)
                continue;
            told.state = notice.state;
            told.on = notice.settledAt ? base::localDay(*notice.settledAt, zone) : QDate();
            told.note = notice.note;
        }
        if (letter != letters.end()) {
            told.isByLetter = true;
            told.on = letter->sentOn;
            if (told.isOpen())
                told.state = sharing::ToldState::Told;
        }
        all.push_back(std::move(told));
    }
    return all;
}

qint64 openOf(const std::vector<RecipientTold>& told)
{
    return std::ranges::count_if(told, &RecipientTold::isOpen);
}

qint64 untoldOf(storage::ReadTransaction& tx, RequestId request)
{
    return std::ranges::count(
        sharing::noticesFor(tx, request.value), sharing::ToldState::Open, &sharing::ToldRecipient::state);
}

} // namespace aicms::requests
