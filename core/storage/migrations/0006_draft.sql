-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was typed and not saved when the vault was locked, by user and screen. Goes with the customer it is about, so
-- that an erasure takes it too.
CREATE TABLE draft (
    user_id INTEGER NOT NULL,
    screen TEXT NOT NULL,
    customer_id INTEGER REFERENCES customer (id) ON DELETE CASCADE,
    is_shown INTEGER NOT NULL,
    at INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (user_id, screen)
) WITHOUT ROWID;
CREATE INDEX draft_customer ON draft (customer_id) WHERE customer_id IS NOT NULL;
