// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/storage/transaction.h"

namespace aicms::consent {

/// Proof that this vault can show (GDPR Art. 7(1)): a hash counts where the file of it lies with the person's files,
/// for a number alone can be shown to nobody. Where it does not, words that say something are the proof, if it was
/// words that were given; else there is `none`, and the hash stays beside it, so that the file can be known when it
/// turns up.
Proof heldProof(storage::ReadTransaction& tx, base::CustomerId customer, const Proof& proof, ProofKind none);

} // namespace aicms::consent
