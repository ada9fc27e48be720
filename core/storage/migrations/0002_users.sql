-- SPDX-License-Identifier: GPL-3.0-or-later
-- Roles are rows of rights: codes of core/access, separated by blanks. The four presets are rows too.
CREATE TABLE role (
    name TEXT PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE,
    rights TEXT NOT NULL,
    preset INTEGER NOT NULL
) WITHOUT ROWID;

-- People who may open the vault or once could: the log names them by id. The slot file decides who opens; this says who
-- that was.
CREATE TABLE app_user (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    removed_at INTEGER,
    last_opened_at INTEGER
);
