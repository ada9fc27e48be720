-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the columns of a kind of table were matched, to be used again. fingerprint: of the header, so that the next file
-- of that kind is known. mapping: JSON of names of columns and where they go, nothing of people.
CREATE TABLE import_matching (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fingerprint BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    mapping TEXT NOT NULL,
    saved_at INTEGER NOT NULL
);
