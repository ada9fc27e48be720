-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom a change concerned that may alter what the gate answers, by the counter of the commit (vault_state) before it.
-- What is kept in memory of everybody's answers (core/consent answer_columns) is brought up to date by it, so the
-- database itself writes it: no writer can forget to. customer_id 0: a purpose, hence everybody. Only the news of the
-- last 2,000 commits are kept; whoever has seen less reads everything anew. Ids only; they outlive an erasure so long.
CREATE TABLE gate_news (
    commit_counter INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    PRIMARY KEY (commit_counter, customer_id)
) WITHOUT ROWID;
CREATE TRIGGER gate_news_few AFTER INSERT ON gate_news
BEGIN DELETE FROM gate_news WHERE commit_counter < NEW.commit_counter - 2000; END;

-- Whose answers a parent or representative gave: few, and sought among all.
CREATE INDEX consent_payload_by_other ON consent_payload (customer_id, seq) WHERE giver <> 0;

CREATE TRIGGER gate_news_consent_current_insert AFTER INSERT ON consent_current
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.customer_id); END;
CREATE TRIGGER gate_news_consent_current_update AFTER UPDATE ON consent_current
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.customer_id); END;
CREATE TRIGGER gate_news_consent_current_delete AFTER DELETE ON consent_current
BEGIN INSERT INTO gate_news SELECT commit_counter, OLD.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = OLD.customer_id); END;
CREATE TRIGGER gate_news_consent_span_insert AFTER INSERT ON consent_span
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.customer_id); END;
CREATE TRIGGER gate_news_consent_span_update AFTER UPDATE ON consent_span
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.customer_id); END;
CREATE TRIGGER gate_news_consent_span_delete AFTER DELETE ON consent_span
BEGIN INSERT INTO gate_news SELECT commit_counter, OLD.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = OLD.customer_id); END;
CREATE TRIGGER gate_news_restriction_insert AFTER INSERT ON restriction
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.customer_id); END;
CREATE TRIGGER gate_news_restriction_update AFTER UPDATE ON restriction
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.customer_id); END;
CREATE TRIGGER gate_news_restriction_delete AFTER DELETE ON restriction
BEGIN INSERT INTO gate_news SELECT commit_counter, OLD.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = OLD.customer_id); END;
CREATE TRIGGER gate_news_minor_mark_insert AFTER INSERT ON minor_mark
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.customer_id); END;
CREATE TRIGGER gate_news_minor_mark_update AFTER UPDATE ON minor_mark
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.customer_id); END;
CREATE TRIGGER gate_news_minor_mark_delete AFTER DELETE ON minor_mark
BEGIN INSERT INTO gate_news SELECT commit_counter, OLD.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = OLD.customer_id); END;
CREATE TRIGGER gate_news_soft_opt_in_insert AFTER INSERT ON soft_opt_in
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.customer_id); END;
CREATE TRIGGER gate_news_soft_opt_in_update AFTER UPDATE ON soft_opt_in
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.customer_id); END;
CREATE TRIGGER gate_news_soft_opt_in_delete AFTER DELETE ON soft_opt_in
BEGIN INSERT INTO gate_news SELECT commit_counter, OLD.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = OLD.customer_id); END;
CREATE TRIGGER gate_news_customer_insert AFTER INSERT ON customer
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.id); END;
CREATE TRIGGER gate_news_customer_update AFTER UPDATE OF birthday, deleted_at ON customer
WHEN OLD.birthday IS NOT NEW.birthday OR OLD.deleted_at IS NOT NEW.deleted_at
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.id); END;
CREATE TRIGGER gate_news_customer_delete AFTER DELETE ON customer
BEGIN INSERT INTO gate_news SELECT commit_counter, OLD.id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = OLD.id); END;
CREATE TRIGGER gate_news_purpose_version AFTER INSERT ON purpose_version
BEGIN INSERT INTO gate_news SELECT commit_counter, 0 FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = 0); END;
