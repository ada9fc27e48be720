-- SPDX-License-Identifier: GPL-3.0-or-later
-- A wording that is entered as published earlier than it is entered has a reason, which everybody sees who reads it.
-- Empty: published when it was entered, or before reasons were asked for.
ALTER TABLE notice_version ADD COLUMN reason TEXT NOT NULL DEFAULT '';
