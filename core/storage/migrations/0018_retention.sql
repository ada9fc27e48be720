-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long what is kept, and the runs that remove what is past its time.
CREATE TABLE retention_rule (
    id TEXT PRIMARY KEY,
    data_class INTEGER NOT NULL,
    trigger_kind INTEGER NOT NULL,
    period TEXT NOT NULL,
    start INTEGER NOT NULL,
    action INTEGER NOT NULL,
    is_statutory INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    basis TEXT NOT NULL,
    source TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    is_on INTEGER NOT NULL,
    unattended_most INTEGER
) WITHOUT ROWID;

-- state: 0 waits for somebody to confirm it; 1 running; 2 finished
CREATE TABLE retention_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    user_id INTEGER NOT NULL,
    state INTEGER NOT NULL,
    today INTEGER NOT NULL,
    erasure_id INTEGER REFERENCES erasure (id),
    planned TEXT NOT NULL,
    done TEXT NOT NULL,
    left_out TEXT NOT NULL
);
