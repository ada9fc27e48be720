-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that belong to customers, in pieces: a file leaves without ever being whole in memory. Both go with the customer.
-- digest: SHA-256 of the bytes.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,
    size INTEGER NOT NULL,
    digest BLOB NOT NULL,
    provenance_id INTEGER NOT NULL REFERENCES provenance (id),
    removed_at INTEGER
);
CREATE INDEX attachment_customer ON attachment (customer_id, removed_at);
CREATE INDEX attachment_removed ON attachment (removed_at) WHERE removed_at IS NOT NULL;

CREATE TABLE attachment_piece (
    id INTEGER PRIMARY KEY,
    attachment_id INTEGER NOT NULL REFERENCES attachment (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL
);
CREATE UNIQUE INDEX attachment_piece_place ON attachment_piece (attachment_id, position);
