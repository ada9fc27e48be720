-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who outside the business gets data about people, under which agreement, and what was passed on. Days are Julian day
-- numbers.

-- countries: codes (ISO 3166-1 alpha-2) with commas between them. safeguard: a code of resources/law/transfers.json.
CREATE TABLE recipient (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL UNIQUE,
    role INTEGER NOT NULL,
    task TEXT NOT NULL,
    contact TEXT NOT NULL,
    countries TEXT NOT NULL,
    subprocessors TEXT NOT NULL,
    safeguard TEXT NOT NULL,
    safeguard_on INTEGER,
    safeguard_note TEXT NOT NULL,
    review_on INTEGER,
    created_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    ended_at INTEGER,
    ended_by INTEGER,
    end_reason TEXT NOT NULL DEFAULT ''
);

-- For which purposes it gets data.
CREATE TABLE recipient_purpose (
    recipient_id INTEGER NOT NULL REFERENCES recipient (id),
    purpose_id INTEGER NOT NULL REFERENCES purpose (id),
    PRIMARY KEY (recipient_id, purpose_id)
) WITHOUT ROWID;

-- What was signed. The newest counts; the older ones stay, as disclosures rest on them.
CREATE TABLE recipient_agreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient_id INTEGER NOT NULL REFERENCES recipient (id),
    kind INTEGER NOT NULL,
    signed_on INTEGER NOT NULL,
    ends_on INTEGER,
    file_name TEXT NOT NULL,
    file_digest BLOB,
    file BLOB,
    recorded_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL
);
CREATE INDEX recipient_agreement_recipient ON recipient_agreement (recipient_id, id);
CREATE TRIGGER recipient_agreement_no_update BEFORE UPDATE ON recipient_agreement
BEGIN SELECT RAISE(ABORT, 'an agreement cannot be changed'); END;
CREATE TRIGGER recipient_agreement_no_delete BEFORE DELETE ON recipient_agreement
BEGIN SELECT RAISE(ABORT, 'an agreement cannot be changed'); END;

-- One handing over. fields: kinds of data, as a JSON list. people: of how many, whoever of them was erased since.
CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient_id INTEGER NOT NULL REFERENCES recipient (id),
    agreement_id INTEGER REFERENCES recipient_agreement (id),
    purpose_id INTEGER NOT NULL REFERENCES purpose (id),
    purpose_version INTEGER NOT NULL,
    basis INTEGER NOT NULL,
    act INTEGER NOT NULL,
    at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    fields TEXT NOT NULL,
    people INTEGER NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX disclosure_recipient ON disclosure (recipient_id, at);
CREATE INDEX disclosure_at ON disclosure (at);
-- Never changed, but for the words that go when the one person whom it is about is erased.
CREATE TRIGGER disclosure_no_update BEFORE UPDATE ON disclosure
WHEN NEW.note <> '' OR NEW.id <> OLD.id OR NEW.recipient_id <> OLD.recipient_id
    OR NEW.agreement_id IS NOT OLD.agreement_id OR NEW.purpose_id <> OLD.purpose_id
    OR NEW.purpose_version <> OLD.purpose_version OR NEW.basis <> OLD.basis OR NEW.act <> OLD.act OR NEW.at <> OLD.at
    OR NEW.recorded_at <> OLD.recorded_at OR NEW.user_id <> OLD.user_id OR NEW.fields <> OLD.fields
    OR NEW.people <> OLD.people
BEGIN SELECT RAISE(ABORT, 'the log of disclosures cannot be changed'); END;
CREATE TRIGGER disclosure_no_delete BEFORE DELETE ON disclosure
BEGIN SELECT RAISE(ABORT, 'the log of disclosures cannot be changed'); END;

-- Whose data. Goes with the person and in no other way.
CREATE TABLE disclosure_person (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    disclosure_id INTEGER NOT NULL REFERENCES disclosure (id),
    PRIMARY KEY (customer_id, disclosure_id)
) WITHOUT ROWID;
CREATE INDEX disclosure_person_disclosure ON disclosure_person (disclosure_id, customer_id);
CREATE TRIGGER disclosure_person_no_update BEFORE UPDATE ON disclosure_person
BEGIN SELECT RAISE(ABORT, 'the log of disclosures cannot be changed'); END;
CREATE TRIGGER disclosure_person_no_delete BEFORE DELETE ON disclosure_person
WHEN EXISTS (SELECT 1 FROM customer WHERE id = OLD.customer_id)
BEGIN SELECT RAISE(ABORT, 'the log of disclosures cannot be changed'); END;

-- GDPR Art. 19: who has to be told that data was corrected, erased or restricted. customer_id becomes empty when the
-- person is erased; the number of the request is what is left to name the case by. state: 0 to be told, 1 told,
-- 2 confirmed, 3 impossible.
CREATE TABLE recipient_notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient_id INTEGER NOT NULL REFERENCES recipient (id),
    cause INTEGER NOT NULL,
    customer_id INTEGER REFERENCES customer (id) ON DELETE SET NULL,
    request_id INTEGER,
    made_at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    state INTEGER NOT NULL,
    settled_at INTEGER,
    settled_by INTEGER,
    note TEXT NOT NULL
);
CREATE INDEX recipient_notice_open ON recipient_notice (state, id) WHERE state = 0;
CREATE INDEX recipient_notice_customer ON recipient_notice (customer_id) WHERE customer_id IS NOT NULL;
