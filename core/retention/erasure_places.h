// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace aicms::retention {

/// What becomes of a table when a person is erased.
enum class Fate {
    Deleted, ///< her rows go
    Anonymised, ///< her rows stay without her
    Kept, ///< stands for a person whom a law wants on an order that stays
    Derived, ///< written from other tables; merged anew
    Nameless, ///< holds ids, numbers and keyed hashes of people at most
    NotPersonal, ///< says nothing about customers
};

struct Place {
    const char* table;
    Fate fate;
    /// Her rows: a condition with ?1 for the customer's id; empty where no row is hers.
    const char* hers;
};

/// Every table of the schema once; a test compares. Whoever adds a table decides here what an erasure does to it.
std::span<const Place> erasurePlaces();

} // namespace aicms::retention
