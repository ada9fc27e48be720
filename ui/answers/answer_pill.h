// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/standing.h"
#include "core/purposes/catalogue.h"
#include "ui/kit/paint.h"

namespace aicms::answers {

/// A state as a pill: icon, word and tint (design.md "Status pill").
kit::PillText statePill(consent::State state);
/// An answer as the gate takes it: in a warning's colour where it does not follow a yes.
kit::PillText answerPill(const consent::ShownAnswer& answer);
/// What the ledger says of an entry, in the same look.
kit::PillText changePill(consent::State state);
/// The purpose's name in the window's language.
QString purposeName(const purposes::Catalogue& catalogue, base::PurposeId id);
QString purposeName(const purposes::Purpose& purpose);

} // namespace aicms::answers
