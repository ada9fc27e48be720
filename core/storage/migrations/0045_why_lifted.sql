-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why a restriction ended (GDPR Art. 18, privacy-rules O2). Empty: it ended before that was asked.
ALTER TABLE restriction ADD COLUMN lift_note TEXT NOT NULL DEFAULT '';
