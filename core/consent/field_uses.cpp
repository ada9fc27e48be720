// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/field_uses.h"

#include <algorithm>

namespace aicms::consent {

std::vector<const purposes::Purpose*> purposesUsing(
    const QString& field, const purposes::Catalogue& catalogue, std::span<const ShownAnswer> answers)
{
    std::vector<const purposes::Purpose*> found;
    for (const purposes::Purpose& purpose : catalogue.purposes()) {
        const bool isAllowed = std::ranges::any_of(
            answers, [&](const ShownAnswer& answer) { return answer.purpose == purpose.id && answer.isAllowed; });
        if (purpose.isUsable() && purpose.fields.contains(field) && isAllowed)
            found.push_back(&purpose);
    }
    return found;
}

FieldUse useOf(const QString& field, const QString& enteredFor, const purposes::Catalogue& catalogue,
    std::span<const ShownAnswer> answers)
{
    FieldUse use {purposesUsing(field, catalogue, answers), catalogue.find(enteredFor)};
    use.isNamed = use.enteredFor && use.enteredFor->fields.contains(field);
    if (std::ranges::find(use.uses, use.enteredFor) != use.uses.end())
        use.enteredFor = nullptr;
    return use;
}

} // namespace aicms::consent
