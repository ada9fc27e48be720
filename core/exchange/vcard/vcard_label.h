// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/vcard/content_line.h"

namespace aicms::exchange {

/// What a card says about one of its values: "work", "home fax", "mobile", or the words of a person.
/// `groupLabel` is the X-ABLabel of the property's group; Apple's own words ("_$!<HomePage>!$_") lose their brackets.
/// `isExact`: the file is ours, so that words are taken as they are.
QString labelOf(const ContentLine& line, const QString& groupLabel, bool isExact);

/// Apple's brackets off; anything else as it is.
QString plainLabel(const QString& groupLabel);

} // namespace aicms::exchange
