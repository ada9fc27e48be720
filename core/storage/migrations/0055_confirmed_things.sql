-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a run under way may remove, just as it was confirmed: kinds and numbers, packed. Goes when the run ends.
CREATE TABLE retention_list (
    run_id INTEGER PRIMARY KEY REFERENCES retention_run (id) ON DELETE CASCADE,
    things BLOB NOT NULL
);

-- When somebody last did something of which nothing is stored any more. What had been kept so far stood in
-- last_contact_at.
ALTER TABLE customer ADD COLUMN last_activity_at INTEGER;
UPDATE customer SET last_activity_at = last_contact_at WHERE last_contact_at > coalesce((SELECT max(at) FROM
    interaction WHERE customer_id = customer.id AND deleted_at IS NULL AND kind <> 5), 0);
