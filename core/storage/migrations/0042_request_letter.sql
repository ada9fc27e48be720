-- SPDX-License-Identifier: GPL-3.0-or-later
-- Letters about a request: drafts, and a copy of each that was sent, for its own period (class request_letters).

-- sent_on: Julian day number; empty: a draft. kind and regime: LetterKind and Regime of core/requests. digest: SHA-256 of
-- the whole letter. reason: why it takes longer, of an extension. When the person is erased, drafts go, and of what was
-- sent the words do: the digest stays, so that whoever has the letter can show that it is the one.
CREATE TABLE request_letter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    regime INTEGER NOT NULL,
    language TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    sender TEXT NOT NULL,
    contact TEXT NOT NULL,
    recipient TEXT NOT NULL,
    place_and_day TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    reason TEXT NOT NULL,
    sent_on INTEGER,
    way TEXT NOT NULL,
    sent_to TEXT NOT NULL,
    digest BLOB
);
CREATE INDEX request_letter_request ON request_letter (request_id, id);
CREATE INDEX request_letter_sent ON request_letter (sent_on) WHERE sent_on IS NOT NULL;

-- What was sent never changes, but for the words that go when the person is erased.
CREATE TRIGGER request_letter_no_update BEFORE UPDATE ON request_letter
WHEN OLD.sent_on IS NOT NULL AND (NEW.recipient <> '' OR NEW.subject <> '' OR NEW.body <> '' OR NEW.reason <> ''
    OR NEW.sent_to <> '' OR NEW.id <> OLD.id OR NEW.request_id <> OLD.request_id OR NEW.kind <> OLD.kind
    OR NEW.regime <> OLD.regime OR NEW.language <> OLD.language OR NEW.written_at <> OLD.written_at
    OR NEW.user_id <> OLD.user_id OR NEW.sender <> OLD.sender OR NEW.contact <> OLD.contact
    OR NEW.place_and_day <> OLD.place_and_day OR NEW.sent_on IS NOT OLD.sent_on OR NEW.way <> OLD.way
    OR NEW.digest IS NOT OLD.digest)
BEGIN SELECT RAISE(ABORT, 'a letter that was sent cannot be changed'); END;

-- Legal holds reach it as well.
CREATE TRIGGER legal_hold_request_letter BEFORE DELETE ON request_letter
WHEN OLD.sent_on IS NOT NULL AND EXISTS (SELECT 1 FROM request r JOIN legal_hold_scope s
    ON s.customer_id = r.customer_id OR s.customer_id IS NULL JOIN legal_hold h ON h.id = s.hold_id
    WHERE r.id = OLD.request_id AND r.customer_id IS NOT NULL AND h.lifted_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'legal hold'); END;
