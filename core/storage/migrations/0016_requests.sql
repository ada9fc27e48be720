-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people ask about their own data. Days are Julian day numbers, as the law counts in days.

-- customer_id is empty while nobody knows who it is, and becomes so when the person is erased: that there was a request
-- has to be kept (11 CCR 7101), without its words. person_name and person_contact are for strangers.
-- The columns from `ended_as` on follow from request_event and may be computed anew. waits: bits, 1 identity, 2 clarification,
-- 4 fee. due_on is empty while an answer is outstanding.
CREATE TABLE request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL,
    customer_id INTEGER REFERENCES customer (id) ON DELETE SET NULL,
    person_name TEXT NOT NULL,
    person_contact TEXT NOT NULL,
    arrived_by INTEGER NOT NULL,
    received_on INTEGER NOT NULL,
    received_at INTEGER,
    text TEXT NOT NULL,
    taken_by INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    laws_chosen INTEGER NOT NULL,
    laws_reason TEXT NOT NULL,
    ended_as INTEGER NOT NULL,
    ended_on INTEGER,
    is_identified INTEGER NOT NULL,
    waits INTEGER NOT NULL,
    is_extended INTEGER NOT NULL,
    is_acknowledged INTEGER NOT NULL,
    assigned_to INTEGER NOT NULL,
    due_on INTEGER,
    due_clock TEXT NOT NULL
);
CREATE INDEX request_due ON request (ended_as, due_on, id);
CREATE INDEX request_customer ON request (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX request_ended ON request (ended_on) WHERE ended_on IS NOT NULL;

-- The laws that it is answered under.
CREATE TABLE request_law (
    request_id INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    regime INTEGER NOT NULL,
    PRIMARY KEY (request_id, regime)
) WITHOUT ROWID;

-- One message may ask for several things; each has its own outcome.
CREATE TABLE request_item (
    request_id INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    refusal TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (request_id, position)
) WITHOUT ROWID;

-- Every move, with its day at the business's place and who made it. Never changed, but for the words that go when the
-- person is erased; goes with the request.
CREATE TABLE request_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    move INTEGER NOT NULL,
    on_day INTEGER NOT NULL,
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    position INTEGER,
    code TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX request_event_request ON request_event (request_id, id);
CREATE TRIGGER request_event_no_update BEFORE UPDATE ON request_event
WHEN NEW.text <> '' OR NEW.id <> OLD.id OR NEW.request_id <> OLD.request_id OR NEW.move <> OLD.move
    OR NEW.on_day <> OLD.on_day OR NEW.at <> OLD.at OR NEW.user_id <> OLD.user_id OR NEW.position IS NOT OLD.position
    OR NEW.code <> OLD.code
BEGIN SELECT RAISE(ABORT, 'the history of a request cannot be changed'); END;
CREATE TRIGGER request_event_no_delete BEFORE DELETE ON request_event
WHEN EXISTS (SELECT 1 FROM request WHERE id = OLD.request_id)
BEGIN SELECT RAISE(ABORT, 'the history of a request cannot be changed'); END;

-- The new right goes to the preset roles that have it in a new vault.
UPDATE role SET rights = rights || ' handle_requests' WHERE preset = 1 AND name IN ('owner', 'manager');
