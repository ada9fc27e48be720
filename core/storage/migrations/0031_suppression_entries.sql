-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each address on the list bears the number of the ledger's entry that objected: of two objections of one moment each
-- has its own row, so that striking one out leaves the other. A yes that takes an address off the list is noted with
-- its own number in place of removing the row: struck out, the address comes back. 0: listed before this was noted.
ALTER TABLE suppression RENAME TO suppression_before;
CREATE TABLE suppression (
    digest BLOB NOT NULL,
    purpose_id INTEGER NOT NULL REFERENCES purpose (id),
    objected_at INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    lifted_by INTEGER,
    kind INTEGER NOT NULL,
    PRIMARY KEY (digest, purpose_id, objected_at, entry)
) WITHOUT ROWID;
INSERT INTO suppression (digest, purpose_id, objected_at, entry, lifted_by, kind)
    SELECT digest, purpose_id, objected_at, 0, NULL, kind FROM suppression_before;
DROP TABLE suppression_before;
CREATE INDEX suppression_entry ON suppression (entry) WHERE entry > 0;
CREATE INDEX suppression_lifted ON suppression (lifted_by) WHERE lifted_by IS NOT NULL;
