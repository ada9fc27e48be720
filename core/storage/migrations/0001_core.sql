-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row: what the vault knows of itself.
CREATE TABLE vault_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    commit_counter INTEGER NOT NULL DEFAULT 0
);
INSERT INTO vault_state (id) VALUES (1);

-- Settings of the business (name, country, zone), by key.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- The audit log: ids only. hash = SHA-256 over the row and the hash before it; tag = keyed digest with a key that is
-- replaced by its own hash after each row, so that nobody can write the past anew with the key of today.
CREATE TABLE audit_entry (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    object_kind INTEGER NOT NULL,
    object_id INTEGER NOT NULL,
    details TEXT NOT NULL,
    reason_digest BLOB,
    hash BLOB NOT NULL,
    tag BLOB NOT NULL
);
CREATE INDEX audit_entry_object ON audit_entry (object_kind, object_id);
CREATE INDEX audit_entry_at ON audit_entry (at);
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit log cannot be changed'); END;
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit log cannot be changed'); END;

-- Reasons that people typed: outside the chain (which holds their salted digest), so that an erasure can take them.
CREATE TABLE audit_reason (
    seq INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    text TEXT NOT NULL
);

CREATE TABLE audit_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    next_key BLOB NOT NULL,
    signing_public BLOB NOT NULL,
    signing_secret BLOB NOT NULL
);
