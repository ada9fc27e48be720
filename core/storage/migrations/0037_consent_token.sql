-- SPDX-License-Identifier: GPL-3.0-or-later
-- The token of a double opt-in is one person's: it is looked for at each entry that names one.
CREATE INDEX consent_payload_token ON consent_payload (proof_text) WHERE proof_kind = 3;
