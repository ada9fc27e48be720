-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows that were passed over because they fit a record: where and why, never what. earlier_row: the row of the same
-- file that made that record, 0 when the record was there before.
CREATE TABLE import_skip (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    row_number INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    earlier_row INTEGER NOT NULL,
    PRIMARY KEY (batch_id, row_number)
) WITHOUT ROWID;

-- How many characters the field takes, where a value was too long.
ALTER TABLE import_rejection ADD COLUMN most_characters INTEGER NOT NULL DEFAULT 0;

-- The row of the file that made the record; 0 where it was not written down.
ALTER TABLE import_change ADD COLUMN row_number INTEGER NOT NULL DEFAULT 0;
