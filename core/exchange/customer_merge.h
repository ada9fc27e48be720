// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

namespace aicms::exchange {

/// The stored record with what a row says about it: filled values of the row replace single values and are added to
/// lists; nothing is erased by an empty cell. Pure.
customers::Customer mergeRow(const customers::Customer& stored, const customers::Customer& row);

/// True when the two records cannot be the same one although they share an e-mail or a phone number: they have names
/// and no word of them in common (colleagues behind one switchboard), or first names of which none begins like one of
/// the other's (a family at one address; "A." and "Ayla" may be the same).
bool namesContradict(const customers::Customer& a, const customers::Customer& b);

} // namespace aicms::exchange
