-- SPDX-License-Identifier: GPL-3.0-or-later
-- More kinds of data with rules of their own, whose data a rule leaves alone, and what somebody decided about a thing
-- that is past its time.

-- contact_kind: one kind of interaction; empty: every kind. exceptions: JSON, '' without any.
ALTER TABLE retention_rule ADD COLUMN contact_kind INTEGER;
ALTER TABLE retention_rule ADD COLUMN exceptions TEXT NOT NULL DEFAULT '';

-- keep_until: Julian day number; empty: it may go. Why stands in the log. customer_id: whose thing it is.
CREATE TABLE retention_review (
    data_class INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    customer_id INTEGER REFERENCES customer (id) ON DELETE CASCADE,
    keep_until INTEGER,
    decided_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    PRIMARY KEY (data_class, item_id)
) WITHOUT ROWID;
CREATE INDEX retention_review_customer ON retention_review (customer_id) WHERE customer_id IS NOT NULL;

-- Entries of the ledger whose time as proof is over: what they said is gone, the chain stays. Never changed.
CREATE TABLE consent_forgotten (
    seq INTEGER PRIMARY KEY REFERENCES consent_event (seq),
    at INTEGER NOT NULL
);
CREATE TRIGGER consent_forgotten_no_update BEFORE UPDATE ON consent_forgotten
BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;
CREATE TRIGGER consent_forgotten_no_delete BEFORE DELETE ON consent_forgotten
BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;
DROP TRIGGER consent_payload_no_delete;
CREATE TRIGGER consent_payload_no_delete BEFORE DELETE ON consent_payload
WHEN EXISTS (SELECT 1 FROM customer WHERE id = OLD.customer_id)
    AND NOT EXISTS (SELECT 1 FROM consent_forgotten WHERE seq = OLD.seq)
BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;

-- Legal holds reach what has a period of its own now.
CREATE TRIGGER legal_hold_consent BEFORE DELETE ON consent_payload
WHEN EXISTS (SELECT 1 FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id
    WHERE h.lifted_at IS NULL AND (s.customer_id = OLD.customer_id OR s.customer_id IS NULL))
BEGIN SELECT RAISE(ABORT, 'legal hold'); END;
CREATE TRIGGER legal_hold_request BEFORE DELETE ON request
WHEN OLD.customer_id IS NOT NULL AND EXISTS (SELECT 1 FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id
    WHERE h.lifted_at IS NULL AND (s.customer_id = OLD.customer_id OR s.customer_id IS NULL))
BEGIN SELECT RAISE(ABORT, 'legal hold'); END;
CREATE TRIGGER legal_hold_request_words BEFORE UPDATE OF customer_id ON request
WHEN OLD.customer_id IS NOT NULL AND NEW.customer_id IS NULL
    AND EXISTS (SELECT 1 FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id
    WHERE h.lifted_at IS NULL AND (s.customer_id = OLD.customer_id OR s.customer_id IS NULL))
BEGIN SELECT RAISE(ABORT, 'legal hold'); END;
