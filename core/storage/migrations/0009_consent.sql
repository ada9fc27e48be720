-- SPDX-License-Identifier: GPL-3.0-or-later
-- Purposes, notices and the ledger of consents. What is marked "never changed" has triggers that refuse it.

-- What may change without another meaning stands here, everything else in the versions.
-- review_on: year * 10000 + month * 100 + day.
CREATE TABLE purpose (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    is_on INTEGER NOT NULL,
    review_on INTEGER,
    retired_at INTEGER
);

-- content: channels, fields, recipients, minimum ages and the weighing test as JSON. asks_again: consents to earlier
-- versions do not cover this one. Never changed.
CREATE TABLE purpose_version (
    purpose_id INTEGER NOT NULL REFERENCES purpose (id),
    version INTEGER NOT NULL,
    basis INTEGER NOT NULL,
    uses_ai INTEGER NOT NULL,
    is_marketing INTEGER NOT NULL,
    needs_proof INTEGER NOT NULL,
    allows_soft_opt_in INTEGER NOT NULL,
    renewal TEXT NOT NULL,
    retention_rule TEXT NOT NULL,
    content TEXT NOT NULL,
    asks_again INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    PRIMARY KEY (purpose_id, version)
) WITHOUT ROWID;
CREATE TRIGGER purpose_version_no_update BEFORE UPDATE ON purpose_version
BEGIN SELECT RAISE(ABORT, 'a version of a purpose cannot be changed'); END;
CREATE TRIGGER purpose_version_no_delete BEFORE DELETE ON purpose_version
BEGIN SELECT RAISE(ABORT, 'a version of a purpose cannot be changed'); END;

CREATE TABLE purpose_text (
    purpose_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (purpose_id, version, language),
    FOREIGN KEY (purpose_id, version) REFERENCES purpose_version (purpose_id, version)
) WITHOUT ROWID;
CREATE TRIGGER purpose_text_no_update BEFORE UPDATE ON purpose_text
BEGIN SELECT RAISE(ABORT, 'a version of a purpose cannot be changed'); END;
CREATE TRIGGER purpose_text_no_delete BEFORE DELETE ON purpose_text
BEGIN SELECT RAISE(ABORT, 'a version of a purpose cannot be changed'); END;

-- What people are told. A draft may be changed; publishing copies it into a version, which is never changed.
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL
);
CREATE TABLE notice_draft (
    notice_id INTEGER NOT NULL REFERENCES notice (id),
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (notice_id, language)
) WITHOUT ROWID;
-- asks_again: whoever saw an earlier version must be told (and asked) again. published_at: from when it was shown.
CREATE TABLE notice_version (
    id INTEGER PRIMARY KEY,
    notice_id INTEGER NOT NULL REFERENCES notice (id),
    version INTEGER NOT NULL,
    asks_again INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    UNIQUE (notice_id, version)
);
CREATE TRIGGER notice_version_no_update BEFORE UPDATE ON notice_version
BEGIN SELECT RAISE(ABORT, 'a published notice cannot be changed'); END;
CREATE TRIGGER notice_version_no_delete BEFORE DELETE ON notice_version
BEGIN SELECT RAISE(ABORT, 'a published notice cannot be changed'); END;
-- digest: SHA-256 of title, a line feed and text in UTF-8.
CREATE TABLE notice_text (
    version_id INTEGER NOT NULL REFERENCES notice_version (id),
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    digest BLOB NOT NULL,
    PRIMARY KEY (version_id, language)
) WITHOUT ROWID;
CREATE TRIGGER notice_text_no_update BEFORE UPDATE ON notice_text
BEGIN SELECT RAISE(ABORT, 'a published notice cannot be changed'); END;
CREATE TRIGGER notice_text_no_delete BEFORE DELETE ON notice_text
BEGIN SELECT RAISE(ABORT, 'a published notice cannot be changed'); END;

-- Who was shown which version, when and how. Goes with the customer.
CREATE TABLE notice_sight (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    version_id INTEGER NOT NULL,
    language TEXT NOT NULL,
    at INTEGER NOT NULL,
    how INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    FOREIGN KEY (version_id, language) REFERENCES notice_text (version_id, language)
);
CREATE INDEX notice_sight_customer ON notice_sight (customer_id, at);
CREATE INDEX notice_sight_version ON notice_sight (version_id, customer_id);

-- The ledger's chain: hash = SHA-256 over the hash before it, the number, the customer's id and the payload's digest.
-- Holds ids only, so that it stays true and whole when an erasure takes the payload. Never changed.
CREATE TABLE consent_event (
    seq INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL,
    digest BLOB NOT NULL,
    hash BLOB NOT NULL
);
CREATE TRIGGER consent_event_no_update BEFORE UPDATE ON consent_event
BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;
CREATE TRIGGER consent_event_no_delete BEFORE DELETE ON consent_event
BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;

-- What was recorded (privacy-rules K2). record_id is random, so that a digest cannot be guessed back. at: when it reached
-- the business; at_offset: minutes east of UTC there. valid_until: from this moment a consent does not hold any more.
-- batch_id: the import it came with. Never changed; goes with the customer and not before.
CREATE TABLE consent_payload (
    seq INTEGER PRIMARY KEY REFERENCES consent_event (seq),
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    record_id BLOB NOT NULL,
    purpose_id INTEGER NOT NULL,
    purpose_version INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    state INTEGER NOT NULL,
    is_explicit INTEGER NOT NULL,
    at INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    valid_until INTEGER,
    how INTEGER NOT NULL,
    giver INTEGER NOT NULL,
    giver_name TEXT NOT NULL,
    notice_version_id INTEGER REFERENCES notice_version (id),
    language TEXT NOT NULL,
    proof_kind INTEGER NOT NULL,
    proof_text TEXT NOT NULL,
    proof_digest BLOB,
    user_id INTEGER NOT NULL,
    corrects INTEGER,
    reason TEXT NOT NULL,
    batch_id INTEGER,
    FOREIGN KEY (purpose_id, purpose_version) REFERENCES purpose_version (purpose_id, version)
);
CREATE INDEX consent_payload_customer ON consent_payload (customer_id, purpose_id, at);
CREATE TRIGGER consent_payload_no_update BEFORE UPDATE ON consent_payload
BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;
-- The rows of an erased customer go by the foreign key, when the customer is gone already.
CREATE TRIGGER consent_payload_no_delete BEFORE DELETE ON consent_payload
WHEN EXISTS (SELECT 1 FROM customer WHERE id = OLD.customer_id)
BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;

-- Computed from the ledger in the transaction of each entry; may be dropped and computed anew.
-- scope: 0 the same answer by every channel; else 1 to 4 the answer by that channel (core/purposes Channel) and 5 the
-- most careful of them.
CREATE TABLE consent_current (
    purpose_id INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    state INTEGER NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    since INTEGER NOT NULL,
    valid_until INTEGER,
    seq INTEGER NOT NULL,
    purpose_version INTEGER NOT NULL,
    has_proof INTEGER NOT NULL,
    PRIMARY KEY (purpose_id, scope, state, customer_id)
) WITHOUT ROWID;
CREATE INDEX consent_current_customer ON consent_current (customer_id, purpose_id, scope);
CREATE INDEX consent_current_until ON consent_current (purpose_id, scope, valid_until) WHERE valid_until IS NOT NULL;

-- The stretches of time in which a state held that decides a question about everybody: consents given where the purpose
-- rests on consent, objections elsewhere.
CREATE TABLE consent_span (
    purpose_id INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    state INTEGER NOT NULL,
    purpose_version INTEGER NOT NULL,
    has_proof INTEGER NOT NULL,
    PRIMARY KEY (purpose_id, scope, customer_id, valid_from)
) WITHOUT ROWID;
CREATE INDEX consent_span_customer ON consent_span (customer_id, purpose_id);

-- Restriction of processing (GDPR Art. 18): from `from_at` to `lifted_at`, which stays empty while it lasts.
CREATE TABLE restriction (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    ground INTEGER NOT NULL,
    reason TEXT NOT NULL,
    from_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    told_at INTEGER,
    lifted_at INTEGER,
    lifted_by INTEGER
);
CREATE INDEX restriction_customer ON restriction (customer_id, from_at);

-- Somebody without a known birthday whom staff know to be under age (privacy-rules K6).
CREATE TABLE minor_mark (
    customer_id INTEGER PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL
);
CREATE INDEX customer_birthday ON customer (birthday) WHERE birthday IS NOT NULL;

-- Own customers who may be written to without consent (privacy-rules K9): the four conditions as staff confirmed them.
CREATE TABLE soft_opt_in (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    purpose_id INTEGER NOT NULL REFERENCES purpose (id),
    from_sale INTEGER NOT NULL,
    own_similar INTEGER NOT NULL,
    opt_out_offered INTEGER NOT NULL,
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    PRIMARY KEY (customer_id, purpose_id)
) WITHOUT ROWID;

-- Addresses that must not be written to, as keyed hashes: they outlive the customer. The key is drawn once for the life
-- of the vault and survives every change of the database's key.
CREATE TABLE suppression_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL
);
CREATE TABLE suppression (
    digest BLOB NOT NULL,
    purpose_id INTEGER NOT NULL REFERENCES purpose (id),
    kind INTEGER NOT NULL,
    added_at INTEGER NOT NULL,
    PRIMARY KEY (digest, purpose_id)
) WITHOUT ROWID;
