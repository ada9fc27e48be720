-- SPDX-License-Identifier: GPL-3.0-or-later
-- The name of the file, without its folder: two imports of one day cannot be told apart without it.
ALTER TABLE import_batch ADD COLUMN file_name TEXT NOT NULL DEFAULT '';

-- Of the rows in `created`: those that are organisations.
ALTER TABLE import_batch ADD COLUMN organisation_rows INTEGER NOT NULL DEFAULT 0;
