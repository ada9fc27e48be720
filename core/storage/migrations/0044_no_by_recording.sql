-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose no was recorded by a clock that stood ahead of the present one is asked at each question about everybody.
-- The states are those that bar a use (core/consent/consent_rules.h isNo).
CREATE INDEX consent_payload_no_recorded ON consent_payload (recorded_at) WHERE state IN (3, 4, 7, 8, 10);
