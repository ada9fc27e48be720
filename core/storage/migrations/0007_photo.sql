-- SPDX-License-Identifier: GPL-3.0-or-later
-- A customer's picture as it came. width and height (pixels) stand beside it, so that nobody must decode it to know
-- whether it may be decoded.
CREATE TABLE photo (
    customer_id INTEGER PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    provenance_id INTEGER NOT NULL REFERENCES provenance (id)
);
