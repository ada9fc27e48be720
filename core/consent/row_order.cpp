// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/row_order.h"

#include <algorithm>
#include <tuple>

namespace aicms::consent {

void putInOrder(std::vector<ConsentRow>& rows)
{
    const auto place = [](const ConsentRow& row) {
        const EventDraft& draft = row.draft;
        const bool isNumbered = row.seq != 0;
        return std::tuple(!isNumbered, isNumbered ? row.part : 0, row.seq, !draft.at,
            draft.at.value_or(base::UtcTime {}), -carefulness(draft.state), !draft.proof.isShown(), row.cellsHash);
    };
    std::ranges::stable_sort(rows, {}, place);
}

} // namespace aicms::consent
