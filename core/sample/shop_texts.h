// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>

namespace aicms::sample {

/// What the staff of a shop write down, in the language of the shop. Placeholders: {given} the customer's given name,
/// {relative} another given name, {time} a time of day, {cm} a frame size, {phone} a number, {amount} a price.
struct ShopTexts {
    QStringList tags; ///< the most frequent first
    QStringList jobTitles;
    QStringList notes; ///< personal data in free text, as real notes have
    /// By customers::InteractionKind: "subject~text".
    std::array<QStringList, 6> interactions;
};

/// The texts of a language ("de", "fr", "es"); English for any other.
const ShopTexts& shopTexts(const QString& language);

} // namespace aicms::sample
