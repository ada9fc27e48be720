-- SPDX-License-Identifier: GPL-3.0-or-later
-- A database as schema 4 left it, with somebody in it: test_migrations.cpp brings it to the newest schema. It is not made
-- from core/storage/migrations, so that it stays what vaults of that time are, and never changes.
CREATE TABLE vault_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    commit_counter INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE audit_entry (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    object_kind INTEGER NOT NULL,
    object_id INTEGER NOT NULL,
    details TEXT NOT NULL,
    reason_digest BLOB,
    hash BLOB NOT NULL,
    tag BLOB NOT NULL
);
CREATE INDEX audit_entry_object ON audit_entry (object_kind, object_id);
CREATE INDEX audit_entry_at ON audit_entry (at);
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit log cannot be changed'); END;
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit log cannot be changed'); END;
CREATE TABLE audit_reason (
    seq INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    text TEXT NOT NULL
);
CREATE TABLE audit_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    next_key BLOB NOT NULL,
    signing_public BLOB NOT NULL,
    signing_secret BLOB NOT NULL
);
CREATE TABLE role (
    name TEXT PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE,
    rights TEXT NOT NULL,
    preset INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE app_user (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    removed_at INTEGER,
    last_opened_at INTEGER
);
CREATE TABLE provenance (
    id INTEGER PRIMARY KEY,
    purpose TEXT NOT NULL,
    origin INTEGER NOT NULL,
    source_kind INTEGER NOT NULL,
    source_id INTEGER NOT NULL,
    entered_by INTEGER NOT NULL,
    at INTEGER NOT NULL
);
CREATE UNIQUE INDEX provenance_content ON provenance (source_id, at, purpose, origin, source_kind, entered_by);
CREATE TABLE customer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL,
    revision INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    number TEXT NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    birthday_typed TEXT NOT NULL,
    birthday INTEGER,
    number_provenance_id INTEGER REFERENCES provenance (id),
    name_provenance_id INTEGER REFERENCES provenance (id),
    language_provenance_id INTEGER REFERENCES provenance (id),
    birthday_provenance_id INTEGER REFERENCES provenance (id),
    sort_key TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    last_contact_at INTEGER,
    deleted_at INTEGER
);
CREATE UNIQUE INDEX customer_uuid ON customer (uuid);
CREATE UNIQUE INDEX customer_number ON customer (number) WHERE number <> '';
CREATE INDEX customer_sort ON customer (deleted_at, sort_key, id);
CREATE INDEX customer_folded_name ON customer (deleted_at, folded_name, id);
CREATE INDEX customer_created ON customer (deleted_at, created_at, id);
CREATE INDEX customer_last_contact ON customer (deleted_at, last_contact_at, id) WHERE last_contact_at IS NOT NULL;
CREATE INDEX customer_kind ON customer (deleted_at, kind, id);
CREATE TABLE email (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    label TEXT NOT NULL,
    is_valid INTEGER NOT NULL,
    folded TEXT NOT NULL,
    provenance_id INTEGER NOT NULL REFERENCES provenance (id),
    PRIMARY KEY (customer_id, position)
) WITHOUT ROWID;
CREATE INDEX email_folded ON email (folded);
CREATE TABLE phone (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    typed TEXT NOT NULL,
    label TEXT NOT NULL,
    e164 TEXT NOT NULL,
    national_digits TEXT NOT NULL,
    provenance_id INTEGER NOT NULL REFERENCES provenance (id),
    PRIMARY KEY (customer_id, position)
) WITHOUT ROWID;
CREATE INDEX phone_e164 ON phone (e164) WHERE e164 <> '';
CREATE INDEX phone_national_digits ON phone (national_digits);
CREATE TABLE address (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    region TEXT NOT NULL,
    country TEXT NOT NULL,
    label TEXT NOT NULL,
    folded_city TEXT NOT NULL,
    provenance_id INTEGER NOT NULL REFERENCES provenance (id),
    PRIMARY KEY (customer_id, position)
) WITHOUT ROWID;
CREATE INDEX address_folded_city ON address (folded_city) WHERE folded_city <> '';
CREATE TABLE link (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    url TEXT NOT NULL,
    label TEXT NOT NULL,
    provenance_id INTEGER NOT NULL REFERENCES provenance (id),
    PRIMARY KEY (customer_id, position)
) WITHOUT ROWID;
CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE
);
CREATE TABLE customer_tag (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tag (id),
    position INTEGER NOT NULL,
    provenance_id INTEGER NOT NULL REFERENCES provenance (id),
    PRIMARY KEY (customer_id, tag_id)
) WITHOUT ROWID;
CREATE INDEX customer_tag_tag ON customer_tag (tag_id, customer_id);
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    text TEXT NOT NULL,
    provenance_id INTEGER NOT NULL REFERENCES provenance (id)
);
CREATE INDEX note_customer ON note (customer_id, at);
CREATE TABLE extra_field (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    provenance_id INTEGER NOT NULL REFERENCES provenance (id),
    PRIMARY KEY (customer_id, position)
) WITHOUT ROWID;
CREATE TABLE membership (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    provenance_id INTEGER NOT NULL REFERENCES provenance (id),
    PRIMARY KEY (customer_id, position)
) WITHOUT ROWID;
CREATE INDEX membership_organisation ON membership (organisation_id, customer_id);
CREATE TABLE interaction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    due_at INTEGER,
    done_at INTEGER,
    user_id INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    deleted_at INTEGER,
    provenance_id INTEGER NOT NULL REFERENCES provenance (id)
);
CREATE INDEX interaction_customer ON interaction (customer_id, at);
CREATE INDEX interaction_due ON interaction (due_at) WHERE due_at IS NOT NULL AND done_at IS NULL AND deleted_at IS NULL;
CREATE TABLE search_document (
    id INTEGER PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    email TEXT NOT NULL,
    city TEXT NOT NULL,
    organisation TEXT NOT NULL,
    tag TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE VIRTUAL TABLE search_words USING fts5(
    name, number, email, city, organisation, tag, note,
    content='search_document', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    user_id INTEGER NOT NULL,
    state INTEGER NOT NULL,
    format TEXT NOT NULL,
    file_digest BLOB NOT NULL,
    settings TEXT NOT NULL,
    rows_done INTEGER NOT NULL DEFAULT 0,
    rows_read INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0,
    quarantined INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0,
    organisations INTEGER NOT NULL DEFAULT 0,
    warnings INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE import_change (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    made INTEGER NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    before BLOB,
    revision INTEGER NOT NULL,
    PRIMARY KEY (batch_id, made, customer_id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX import_change_customer ON import_change (customer_id, batch_id);
CREATE TABLE import_rejection (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    row_number INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (batch_id, row_number)
) WITHOUT ROWID;
INSERT INTO vault_state VALUES (1, 12);
INSERT INTO setting VALUES ('business.country', 'DE');
INSERT INTO app_user VALUES (1, 'Mara Ellis', 'owner', 1700000000000000, NULL, 1700000000000000);
INSERT INTO audit_entry VALUES (1, 1700000000000000, 1, 'vault.create', 0, 0, '', NULL, x'01', x'02');
INSERT INTO provenance VALUES (1, 'customer_care', 0, 0, 0, 1, 1700000000000000);
INSERT INTO provenance VALUES (2, 'customer_care', 0, 1, 1, 1, 1700000000000000);
INSERT INTO customer VALUES (1, x'0102030405060708090a0b0c0d0e0f10', 2, 0, 'C-7', 'Ada', 'Lindqvist', '', 'sv', '1985-03-09',
    19850309, 1, 1, 1, 1, 'lindqvist ada', 'ada lindqvist', 1700000000000000, 1700000000000000, 1700000000000000, NULL);
INSERT INTO customer VALUES (2, x'1102030405060708090a0b0c0d0e0f10', 1, 1, '', '', '', 'Lindqvist & Co', '', '', NULL,
    NULL, 2, NULL, NULL, 'lindqvist & co', 'lindqvist & co', 1700000000000000, 1700000000000000, NULL, NULL);
INSERT INTO customer VALUES (3, x'2102030405060708090a0b0c0d0e0f10', 1, 0, '', 'Ben', 'Gone', '', '', '', NULL,
    NULL, 1, NULL, NULL, 'gone ben', 'ben gone', 1700000000000000, 1700000000000000, NULL, 1700000000000000);
INSERT INTO email VALUES (1, 0, 'ada@example.org', 'work', 1, 'ada@example.org', 1);
INSERT INTO phone VALUES (1, 0, '030 123456', '', '+4930123456', '030123456', 1);
INSERT INTO address VALUES (1, 0, 'Quay 1', '10115', 'Berlin', '', 'DE', '', 'berlin', 1);
INSERT INTO link VALUES (1, 0, 'https://example.org/', '', 1);
INSERT INTO tag VALUES (1, 'regular', 'regular');
INSERT INTO customer_tag VALUES (1, 1, 0, 1);
INSERT INTO note VALUES (1, 1, 1700000000000000, 'Asked about lights.', 1);
INSERT INTO extra_field VALUES (1, 0, 'Frame', '54 cm', 1);
INSERT INTO membership VALUES (1, 0, 2, 'owner', 1);
INSERT INTO interaction VALUES (1, 1, 0, 'Call', 'Wants a bell.', 1700000000000000, NULL, NULL, 1, 1, NULL, 1);
INSERT INTO search_document VALUES (1, 'ada lindqvist', 'c-7', 'ada@example.org', 'berlin', '', 'regular', 'asked about lights.');
INSERT INTO search_words (rowid, name, number, email, city, organisation, tag, note)
    VALUES (1, 'ada lindqvist', 'c-7', 'ada@example.org', 'berlin', '', 'regular', 'asked about lights.');
INSERT INTO search_document VALUES (2, 'lindqvist & co', '', '', '', '', '', '');
INSERT INTO search_words (rowid, name, number, email, city, organisation, tag, note)
    VALUES (2, 'lindqvist & co', '', '', '', '', '', '');
INSERT INTO import_batch VALUES (1, 1700000000000000, 1700000000000000, 1, 1, 'csv', x'00', '{}', 1, 1, 1, 0, 0, 0, 0, 1, 0);
INSERT INTO import_change VALUES (1, 2, 2, NULL, 1);
INSERT INTO import_rejection VALUES (1, 2, 0, 'email');
PRAGMA user_version=4;
