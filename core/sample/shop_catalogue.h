// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace aicms::sample {

/// Something that the invented shop sells. The sku and its place are the same in every language.
struct CatalogueItem {
    QString sku;
    QString name;
    QString category;
    int price = 0; ///< today's, in hundredths of the currency's unit
    bool isStocked = true; ///< false: work, not goods
};

/// The products of a bicycle shop in a language ("de", "fr", "es"); English for any other.
const std::vector<CatalogueItem>& shopCatalogue(const QString& language);

/// What a kind of rider buys, as places in the catalogue, the most frequent first.
const std::vector<std::vector<int>>& riderTastes();

} // namespace aicms::sample
