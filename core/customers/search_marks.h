// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/customers/search_match.h"

namespace aicms::customers {

/// The part of `text` around the first hit, as one line of at most about 80 characters.
QString snippetAround(SearchTier tier, const SearchTerms& terms, const QString& text);

/// What in a shown text was hit, in its order, none touching another: beginnings of words, and of `Inside` and
/// `FreeText` what stands inside them where none begins so.
std::vector<TextRange> marksIn(SearchTier tier, const SearchTerms& terms, SearchColumn column, const QString& text);

} // namespace aicms::customers
