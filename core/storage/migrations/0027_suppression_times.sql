-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row for each objection, with the moment it was received: only a later yes takes an address off the list, and an
-- objection that is struck out takes nothing of somebody else's with it. What was listed before counts from the moment
-- it was put on the list, which is never earlier than its receipt.
ALTER TABLE suppression RENAME TO suppression_before;
CREATE TABLE suppression (
    digest BLOB NOT NULL,
    purpose_id INTEGER NOT NULL REFERENCES purpose (id),
    objected_at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    PRIMARY KEY (digest, purpose_id, objected_at)
) WITHOUT ROWID;
INSERT INTO suppression (digest, purpose_id, objected_at, kind)
    SELECT digest, purpose_id, added_at, kind FROM suppression_before;
DROP TABLE suppression_before;
