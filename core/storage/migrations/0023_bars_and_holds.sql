-- SPDX-License-Identifier: GPL-3.0-or-later
-- The few rows that stand against using somebody are read after each change, for the list beside the database.
CREATE INDEX soft_opt_in_lacking ON soft_opt_in (customer_id)
WHERE from_sale + own_similar + opt_out_offered < 3;
CREATE INDEX restriction_standing ON restriction (customer_id) WHERE lifted_at IS NULL;

-- A legal hold keeps files and notes, too: they are what a court asks for.
CREATE TRIGGER legal_hold_file BEFORE UPDATE OF removed_at ON attachment
WHEN NEW.removed_at IS NOT NULL AND EXISTS (SELECT 1 FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id
    WHERE h.lifted_at IS NULL AND (s.customer_id = OLD.customer_id OR s.customer_id IS NULL))
BEGIN SELECT RAISE(ABORT, 'legal hold'); END;
CREATE TRIGGER legal_hold_file_row BEFORE DELETE ON attachment
WHEN EXISTS (SELECT 1 FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id
    WHERE h.lifted_at IS NULL AND (s.customer_id = OLD.customer_id OR s.customer_id IS NULL))
BEGIN SELECT RAISE(ABORT, 'legal hold'); END;
CREATE TRIGGER legal_hold_note BEFORE DELETE ON note
WHEN EXISTS (SELECT 1 FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id
    WHERE h.lifted_at IS NULL AND (s.customer_id = OLD.customer_id OR s.customer_id IS NULL))
BEGIN SELECT RAISE(ABORT, 'legal hold'); END;
