-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an import did, so that it can be undone or gone on with. No file name: names of files tell of people.
-- settings: the mapping and choices as JSON. rows_done: the number of the last row that is stored.
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    user_id INTEGER NOT NULL,
    state INTEGER NOT NULL,
    format TEXT NOT NULL,
    file_digest BLOB NOT NULL,
    settings TEXT NOT NULL,
    rows_done INTEGER NOT NULL DEFAULT 0,
    rows_read INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0,
    quarantined INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0,
    organisations INTEGER NOT NULL DEFAULT 0,
    warnings INTEGER NOT NULL DEFAULT 0
);

-- made: 0 the batch changed the record, 1 it made this person, 2 it made this organisation. before: the record as it
-- stood, where it was changed. revision: the one that the batch left, so that a later change by hand is noticed.
-- Goes with the customer, so that an erasure takes the previous values too.
CREATE TABLE import_change (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    made INTEGER NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    before BLOB,
    revision INTEGER NOT NULL,
    PRIMARY KEY (batch_id, made, customer_id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX import_change_customer ON import_change (customer_id, batch_id);

-- Rows that were not taken: where and why, never what.
CREATE TABLE import_rejection (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    row_number INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (batch_id, row_number)
) WITHOUT ROWID;
