-- SPDX-License-Identifier: GPL-3.0-or-later
-- The generation of the slot file as it was last written with this database: an older one that is put back is noticed.
ALTER TABLE vault_state ADD COLUMN slot_generation INTEGER NOT NULL DEFAULT 0;
