-- SPDX-License-Identifier: GPL-3.0-or-later
-- Letters to whoever received data about a person (GDPR Art. 19) say to whom of the recipients they go.

-- Empty: it goes to the person, or to somebody who is entered as no recipient.
ALTER TABLE request_letter ADD COLUMN recipient_id INTEGER REFERENCES recipient (id);

-- As in 0042, and to whom it went never changes either.
DROP TRIGGER request_letter_no_update;
CREATE TRIGGER request_letter_no_update BEFORE UPDATE ON request_letter
WHEN OLD.sent_on IS NOT NULL AND (NEW.recipient <> '' OR NEW.subject <> '' OR NEW.body <> '' OR NEW.reason <> ''
    OR NEW.sent_to <> '' OR NEW.id <> OLD.id OR NEW.request_id <> OLD.request_id OR NEW.kind <> OLD.kind
    OR NEW.regime <> OLD.regime OR NEW.language <> OLD.language OR NEW.written_at <> OLD.written_at
    OR NEW.user_id <> OLD.user_id OR NEW.sender <> OLD.sender OR NEW.contact <> OLD.contact
    OR NEW.place_and_day <> OLD.place_and_day OR NEW.sent_on IS NOT OLD.sent_on OR NEW.way <> OLD.way
    OR NEW.digest IS NOT OLD.digest OR NEW.recipient_id IS NOT OLD.recipient_id)
BEGIN SELECT RAISE(ABORT, 'a letter that was sent cannot be changed'); END;
