// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace aicms::base {

/// A row's id that cannot be mixed up with another table's. Valid ids are positive; 0 means "none yet".
template <class Tag> struct Id {
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using CustomerId = Id<struct CustomerTag>;
using InteractionId = Id<struct InteractionTag>;
using NoteId = Id<struct NoteTag>;
using BatchId = Id<struct BatchTag>;
using UserId = Id<struct UserTag>;
using RoleId = Id<struct RoleTag>;
using PurposeId = Id<struct PurposeTag>;
using AttachmentId = Id<struct AttachmentTag>;
using OwnFieldId = Id<struct OwnFieldTag>;
using ProductId = Id<struct ProductTag>;
using OrderId = Id<struct OrderTag>;
using StockMovementId = Id<struct StockMovementTag>;
using EventId = Id<struct EventTag>;

} // namespace aicms::base
