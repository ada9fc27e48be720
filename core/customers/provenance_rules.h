// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

namespace aicms::customers {

/// What `field` entered in a form is by itself: what staff write of a person (notes, tags) is Inferred, what they saw
/// happen (interactions, orders, events) Observed, everything else Provided (GDPR Art. 20, WP 242 on what portability
/// covers).
Origin defaultOrigin(const QString& field);

/// The provenance of a form entry made now.
Provenance formProvenance(const QString& field, base::UserId user, base::UtcTime now);

/// Fills in what is left open: all of it as a form entry, or only purpose, user and time. Form entries are kept to the
/// UTC day, so that one row serves all of a day's.
void completeProvenance(Provenance& provenance, const QString& field, base::UserId user, base::UtcTime now);
void completeProvenances(Customer& customer, base::UserId user, base::UtcTime now);

/// Carries provenance over from the stored record: an unchanged value keeps its own unless another purpose is given; a
/// changed value that still bears the replaced value's provenance is left open (to be completed as a form entry).
void carryProvenances(const Customer& before, Customer& after);

} // namespace aicms::customers
