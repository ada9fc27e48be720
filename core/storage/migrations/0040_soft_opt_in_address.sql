-- SPDX-License-Identifier: GPL-3.0-or-later
-- A soft opt-in holds for the address that came with the sale and for no other (privacy-rules K9): each is kept as a
-- keyed hash of its one form, under the key of suppression, so that it is known again whatever becomes of the record in
-- between and says nothing by itself. at: when it was confirmed. What stood confirmed before gets its addresses from
-- the program at the next opening (core/consent sale_addresses), since SQL has no keyed hash.
CREATE TABLE soft_opt_in_address (
    customer_id INTEGER NOT NULL,
    purpose_id INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    digest BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (customer_id, purpose_id, kind, digest),
    FOREIGN KEY (customer_id, purpose_id) REFERENCES soft_opt_in (customer_id, purpose_id) ON DELETE CASCADE
) WITHOUT ROWID;

-- As the others of 0028. A changed address concerns the gate only where a soft opt-in hangs on one.
CREATE TRIGGER gate_news_soft_opt_in_address_insert AFTER INSERT ON soft_opt_in_address
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.customer_id); END;
CREATE TRIGGER gate_news_soft_opt_in_address_update AFTER UPDATE ON soft_opt_in_address
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.customer_id); END;
CREATE TRIGGER gate_news_soft_opt_in_address_delete AFTER DELETE ON soft_opt_in_address
BEGIN INSERT INTO gate_news SELECT commit_counter, OLD.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = OLD.customer_id); END;
CREATE TRIGGER gate_news_email_insert AFTER INSERT ON email
WHEN EXISTS (SELECT 1 FROM soft_opt_in_address AS a WHERE a.customer_id = NEW.customer_id)
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.customer_id); END;
CREATE TRIGGER gate_news_email_update AFTER UPDATE ON email
WHEN EXISTS (SELECT 1 FROM soft_opt_in_address AS a WHERE a.customer_id = NEW.customer_id)
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.customer_id); END;
CREATE TRIGGER gate_news_email_delete AFTER DELETE ON email
WHEN EXISTS (SELECT 1 FROM soft_opt_in_address AS a WHERE a.customer_id = OLD.customer_id)
BEGIN INSERT INTO gate_news SELECT commit_counter, OLD.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = OLD.customer_id); END;
CREATE TRIGGER gate_news_phone_insert AFTER INSERT ON phone
WHEN EXISTS (SELECT 1 FROM soft_opt_in_address AS a WHERE a.customer_id = NEW.customer_id)
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.customer_id); END;
CREATE TRIGGER gate_news_phone_update AFTER UPDATE ON phone
WHEN EXISTS (SELECT 1 FROM soft_opt_in_address AS a WHERE a.customer_id = NEW.customer_id)
BEGIN INSERT INTO gate_news SELECT commit_counter, NEW.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = NEW.customer_id); END;
CREATE TRIGGER gate_news_phone_delete AFTER DELETE ON phone
WHEN EXISTS (SELECT 1 FROM soft_opt_in_address AS a WHERE a.customer_id = OLD.customer_id)
BEGIN INSERT INTO gate_news SELECT commit_counter, OLD.customer_id FROM vault_state AS v WHERE NOT EXISTS
    (SELECT 1 FROM gate_news AS n WHERE n.commit_counter = v.commit_counter AND n.customer_id = OLD.customer_id); END;
