-- SPDX-License-Identifier: GPL-3.0-or-later
-- Erasing people, and what keeps them from being erased.

-- One erasure of one or many people. Names nobody: what was erased is known by keyed hashes alone.
-- state: 0 the rows are gone, the file is not clean yet; 1 complete; 2 traces were found
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    user_id INTEGER NOT NULL,
    ground INTEGER NOT NULL,
    state INTEGER NOT NULL,
    people INTEGER NOT NULL,
    counts TEXT NOT NULL,
    proof TEXT NOT NULL
);
CREATE INDEX erasure_state ON erasure (state) WHERE state <> 1;

-- By what an erased person is known again: keyed BLAKE2b under the key of suppression_key.
CREATE TABLE tombstone (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    erasure_id INTEGER NOT NULL REFERENCES erasure (id),
    kind INTEGER NOT NULL,
    digest BLOB NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX tombstone_digest ON tombstone (digest);

-- Keyed hashes of pieces of what was erased, until the file is proved to hold none of them.
CREATE TABLE erasure_mark (
    erasure_id INTEGER NOT NULL REFERENCES erasure (id),
    kind INTEGER NOT NULL,
    glance INTEGER NOT NULL,
    digest BLOB NOT NULL,
    PRIMARY KEY (erasure_id, kind, digest)
) WITHOUT ROWID;

-- GDPR Art. 17(3)(e): what is needed for legal claims stays. customer_id NULL: everybody.
CREATE TABLE legal_hold (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    matter TEXT NOT NULL,
    reason TEXT NOT NULL,
    review_on INTEGER NOT NULL,
    placed_at INTEGER NOT NULL,
    placed_by INTEGER NOT NULL,
    lifted_at INTEGER,
    lifted_by INTEGER,
    lift_reason TEXT NOT NULL DEFAULT ''
);
CREATE TABLE legal_hold_scope (
    hold_id INTEGER NOT NULL REFERENCES legal_hold (id),
    customer_id INTEGER REFERENCES customer (id) ON DELETE CASCADE
);
CREATE INDEX legal_hold_scope_customer ON legal_hold_scope (customer_id, hold_id);
CREATE INDEX legal_hold_scope_hold ON legal_hold_scope (hold_id);

-- Whoever deletes, by whatever way, is refused.
CREATE TRIGGER legal_hold_customer BEFORE DELETE ON customer
WHEN EXISTS (SELECT 1 FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id
    WHERE h.lifted_at IS NULL AND (s.customer_id = OLD.id OR s.customer_id IS NULL))
BEGIN SELECT RAISE(ABORT, 'legal hold'); END;
CREATE TRIGGER legal_hold_bin BEFORE UPDATE OF deleted_at ON customer
WHEN NEW.deleted_at IS NOT NULL AND EXISTS (SELECT 1 FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id
    WHERE h.lifted_at IS NULL AND (s.customer_id = OLD.id OR s.customer_id IS NULL))
BEGIN SELECT RAISE(ABORT, 'legal hold'); END;
CREATE TRIGGER legal_hold_order BEFORE DELETE ON sales_order
WHEN OLD.customer_id IS NOT NULL AND EXISTS (SELECT 1 FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id
    WHERE h.lifted_at IS NULL AND (s.customer_id = OLD.customer_id OR s.customer_id IS NULL))
BEGIN SELECT RAISE(ABORT, 'legal hold'); END;
CREATE TRIGGER legal_hold_interaction BEFORE UPDATE OF deleted_at ON interaction
WHEN NEW.deleted_at IS NOT NULL AND EXISTS (SELECT 1 FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id
    WHERE h.lifted_at IS NULL AND (s.customer_id = OLD.customer_id OR s.customer_id IS NULL))
BEGIN SELECT RAISE(ABORT, 'legal hold'); END;
CREATE TRIGGER legal_hold_interaction_row BEFORE DELETE ON interaction
WHEN EXISTS (SELECT 1 FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id
    WHERE h.lifted_at IS NULL AND (s.customer_id = OLD.customer_id OR s.customer_id IS NULL))
BEGIN SELECT RAISE(ABORT, 'legal hold'); END;
CREATE TRIGGER legal_hold_order_owner BEFORE UPDATE OF customer_id ON sales_order
WHEN OLD.customer_id IS NOT NULL AND NEW.customer_id IS NULL
    AND EXISTS (SELECT 1 FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id
    WHERE h.lifted_at IS NULL AND (s.customer_id = OLD.customer_id OR s.customer_id IS NULL))
BEGIN SELECT RAISE(ABORT, 'legal hold'); END;
CREATE TRIGGER legal_hold_event BEFORE DELETE ON customer_event
WHEN EXISTS (SELECT 1 FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id
    WHERE h.lifted_at IS NULL AND (s.customer_id = OLD.customer_id OR s.customer_id IS NULL))
BEGIN SELECT RAISE(ABORT, 'legal hold'); END;

UPDATE role SET rights = rights || ' manage_retention back_up' WHERE preset = 1 AND name IN ('owner', 'manager');
