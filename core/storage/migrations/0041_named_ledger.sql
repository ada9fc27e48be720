-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the log says of the ledger of consents is looked up at each question: how far the ledger went (object_id: its
-- last entry), and what put up or took down a bar against using somebody. One person's part of the chain is compared
-- with what is there of her entries.
CREATE INDEX audit_entry_ledger ON audit_entry (object_id, seq) WHERE action = 'consent.ledger';
CREATE INDEX audit_entry_bars ON audit_entry (seq) WHERE action IN ('consent.restrict', 'consent.lift_restriction',
    'consent.mark_minor', 'consent.unmark_minor', 'consent.bar_again');
CREATE INDEX consent_event_customer ON consent_event (customer_id);
