// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/standing.h"
#include "core/purposes/catalogue.h"

#include <span>

namespace aicms::consent {

/// What a field is held for now: the purposes in use that name `field` ("email", "birthday", or a field of one's own by
/// its name) and for which the person may be used in some way, in the catalogue's order. `answers`: hers, of all
/// purposes (GateService::answers). Pure; the pointers are the catalogue's.
std::vector<const purposes::Purpose*> purposesUsing(
    const QString& field, const purposes::Catalogue& catalogue, std::span<const ShownAnswer> answers);

/// Why a value is held, told the same everywhere: by whom it is used, and what it was entered for.
struct FieldUse {
    std::vector<const purposes::Purpose*> uses; ///< purposesUsing()
    const purposes::Purpose* enteredFor = nullptr; ///< where that is none of them; null: it is, or is not known
    bool isNamed = false; ///< by that purpose, which may not use it of this person at present
};
FieldUse useOf(const QString& field, const QString& enteredFor, const purposes::Catalogue& catalogue,
    std::span<const ShownAnswer> answers);

} // namespace aicms::consent
