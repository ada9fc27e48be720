-- SPDX-License-Identifier: GPL-3.0-or-later
-- A copy of somebody's data that somebody puts together: step and decisions as JSON, with what is left out and why, but
-- no values of the person. Texts are known by a digest.
CREATE TABLE request_export (
    request_id INTEGER PRIMARY KEY REFERENCES request (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    content TEXT NOT NULL
);
