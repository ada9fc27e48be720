-- SPDX-License-Identifier: GPL-3.0-or-later
-- In which commit a row was written or lifted, so that the list beside the database (vault.tombstones) can follow. What
-- stands here already is entered there at the next opening.
ALTER TABLE suppression ADD COLUMN changed_in INTEGER NOT NULL DEFAULT 0;
UPDATE suppression SET changed_in = coalesce((SELECT commit_counter FROM vault_state), 0) + 1;
CREATE INDEX suppression_changed ON suppression (changed_in);
