-- SPDX-License-Identifier: GPL-3.0-or-later
-- A run that needs two people: state 3 of retention_run is the first one's confirmation, which waits for the second.
-- list_digest: BLAKE2b over what that person saw go. first_user_id: who confirmed the run that another began.
ALTER TABLE retention_run ADD COLUMN list_digest BLOB;
ALTER TABLE retention_run ADD COLUMN first_user_id INTEGER;
