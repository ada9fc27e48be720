// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/record/why_text.h"
#include "ui/kit/why_popup.h"

namespace aicms::customers_ui {

/// A card that answers "why do we hold this", to be opened at a button; it goes when it is closed.
kit::WhyPopup* makeWhyCard(const WhyText& why, QWidget* parent);

} // namespace aicms::customers_ui
