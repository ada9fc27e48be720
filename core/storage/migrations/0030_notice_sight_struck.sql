-- SPDX-License-Identifier: GPL-3.0-or-later
-- That somebody was shown a notice is struck out by an entry of its own, with who did it, when and why; what was struck
-- out stays and counts no more. Goes with the customer.
CREATE TABLE notice_sight_struck (
    sight_id INTEGER PRIMARY KEY REFERENCES notice_sight (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    reason TEXT NOT NULL
);
CREATE TRIGGER notice_sight_struck_no_update BEFORE UPDATE ON notice_sight_struck
BEGIN SELECT RAISE(ABORT, 'what was struck out cannot be changed'); END;
