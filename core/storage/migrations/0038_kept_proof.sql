-- SPDX-License-Identifier: GPL-3.0-or-later
-- The proof of a consent to be telephoned, of somebody who was erased (privacy-rules K10): by the keyed hash of the
-- number, sealed with a key that only the number gives. Whoever says that the shop called without consent names it.
-- kept_until: Julian day number of the last day.
CREATE TABLE kept_proof (
    id INTEGER PRIMARY KEY,
    erasure_id INTEGER NOT NULL REFERENCES erasure (id),
    digest BLOB NOT NULL,
    nonce BLOB NOT NULL,
    sealed BLOB NOT NULL,
    basis TEXT NOT NULL,
    kept_until INTEGER NOT NULL
);
CREATE INDEX kept_proof_digest ON kept_proof (digest);
CREATE INDEX kept_proof_erasure ON kept_proof (erasure_id);
