-- SPDX-License-Identifier: GPL-3.0-or-later
-- The answer to somebody who asked to be deleted is written before the deletion, and is still to be sent after it.

-- Julian day number. Set: the draft outlives its person, with name and address (those of an e-mail in sent_to), until it
-- is sent or the request is closed, and no longer than this day.
ALTER TABLE request_letter ADD COLUMN kept_until INTEGER;
