// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/suppression_check.h"

#include "core/consent/address_form.h"
#include "core/consent/consent_rules.h"
#include "core/consent/ledger_store.h"
#include "core/consent/named_ledger.h"
#include "core/consent/own_word.h"
#include "core/consent/phone_form.h"
#include "core/consent/suppression.h"
#include "core/consent/suppression_store.h"
#include "core/customers/customer_writer.h"
#include "core/purposes/purpose_records.h"

#include <algorithm>

namespace aicms::consent {

namespace {

/// Whether an address by which that way reaches the person is not on the list, although its record has a form by which
/// it would be known again.
bool isMissing(
    const SuppressionList& list, const customers::Customer& customer, base::PurposeId purpose, Channel channel)
{
    if (channel == Channel::Email)
        return std::ranges::any_of(customer.emails, [&](const customers::Email& email) {
            return !plainAddress(email.address).isEmpty() && !list.hasEmail(email.address, purpose);
        });
    return std::ranges::any_of(customer.phones, [&](const customers::Phone& phone) {
        return !phoneForm(phone).numbers.isEmpty() && !list.hasPhone(phone, purpose);
    });
}

/// What the person objects to now, and objected to from the moment when that was recorded.
std::vector<std::pair<base::PurposeId, Channel>> objectionsOf(storage::ReadTransaction& tx,
    std::span<const Event> entries, std::span<const purposes::Purpose> purposes, base::UtcTime now)
{
    std::vector<std::pair<base::PurposeId, Channel>> objections;
    // What became marketing later put nobody on the list.
    const auto didList = [&tx](const Event& entry) {
        const auto then = purposes::purposeVersion(tx, entry.purpose, entry.purposeVersion);
        return then && noThatLists(*then);
    };
    for (const purposes::Purpose& purpose : purposes) {
        const AnswerTest lists = noThatLists(purpose);
        if (!lists)
            continue;
        const PurposeLines lines = linesOf(entries, purpose);
        for (const auto& [way, channel] : {std::pair(Channel::Email, Channel::Email),
                 std::pair(Channel::Phone, Channel::Phone), std::pair(Channel::Sms, Channel::Phone)}) {
            const Span* said = at(lines.line(way), now);
            if (!said || !lists(said->row.state))
                continue;
            const auto entry = std::ranges::find(entries, said->row.event, &Event::seq);
            if (entry != entries.end() && said->from <= entry->recordedAt && didList(*entry))
                objections.emplace_back(purpose.id, channel);
        }
    }
    return objections;
}

base::CustomerId firstMissing(storage::ReadTransaction& tx, base::UtcTime now)
{
    const std::vector<purposes::Purpose> purposes = purposes::storedPurposes(tx);
    const SuppressionList list(tx, now);
    for (const base::CustomerId customer : readObjectors(tx)) {
        const customers::Customer record = customers::readCustomer(tx, customer);
        if (record.nameProvenance.source == customers::SourceKind::Sample)
            continue; // invented people leave no address on it
        if (record.revision > 1)
            continue; // she may have had other addresses by then; times do not tell, for a clock may have been wrong
        for (const auto& [purpose, channel] : objectionsOf(tx, readEvents(tx, customer), purposes, now)) {
            if (isMissing(list, record, purpose, channel))
                return customer;
        }
    }
    return {};
}

} // namespace

SuppressionCheck checkSuppression(storage::ReadTransaction& tx, base::UtcTime now)
{
    // By another key than the log's nobody is found: what is compared with the log tells that.
    const auto named = readNamedLedger(tx);
    const bool isKeyKnown = !named || isKeyAsNamed(readSuppressionKey(tx), *named);
    return {firstUnexplained(tx), firstLiftedByNoYes(tx), isKeyKnown ? firstMissing(tx, now) : base::CustomerId {}};
}

} // namespace aicms::consent
