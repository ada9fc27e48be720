-- SPDX-License-Identifier: GPL-3.0-or-later
-- Backups that were written, read back and checked. Not where: a folder's name may name somebody.
CREATE TABLE backup_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    commit_counter INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    digest BLOB NOT NULL
);
