// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/held_proof.h"

#include "core/consent/person_store.h"
#include "core/consent/record_rules.h"

namespace aicms::consent {

Proof heldProof(storage::ReadTransaction& tx, base::CustomerId customer, const Proof& proof, ProofKind none)
{
    if (!proof.isShown() || proof.digest.isEmpty())
        return realProof(proof, none);
    if (hasFile(tx, customer, proof.digest))
        return proof;
    const bool isInWords = proof.kind != ProofKind::File && realProof({proof.kind, proof.text, {}}, none).isShown();
    return {isInWords ? proof.kind : none, proof.text, proof.digest};
}

} // namespace aicms::consent
