-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a law still wants when a person is erased, and how far the answer to a request for deletion has come.

-- Orders that stay whole, without the record of the person: her name and address as the law wants them on an invoice,
-- which law, and the last day (Julian day number). Goes with the order once its time is up.
CREATE TABLE kept_order (
    order_id INTEGER PRIMARY KEY REFERENCES sales_order (id) ON DELETE CASCADE,
    erasure_id INTEGER NOT NULL REFERENCES erasure (id),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    rule TEXT NOT NULL,
    basis TEXT NOT NULL,
    kept_until INTEGER NOT NULL
);
CREATE INDEX kept_order_erasure ON kept_order (erasure_id);

-- Locked: whoever changes or deletes, by whatever way, is refused.
CREATE TRIGGER kept_order_change BEFORE UPDATE OF number, at, kind, currency, country, total ON sales_order
WHEN EXISTS (SELECT 1 FROM kept_order WHERE order_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'kept by law'); END;
CREATE TRIGGER kept_order_delete BEFORE DELETE ON sales_order
WHEN EXISTS (SELECT 1 FROM kept_order WHERE order_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'kept by law'); END;

-- A deletion that somebody works on: step and decisions as JSON, no values of the person. Goes when it is done.
CREATE TABLE request_deletion (
    request_id INTEGER PRIMARY KEY REFERENCES request (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    content TEXT NOT NULL
);
