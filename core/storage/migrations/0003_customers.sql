-- SPDX-License-Identifier: GPL-3.0-or-later
-- People and organisations. Folded texts and sort keys are computed by the program; nothing here calculates.
-- A person's own lists are keyed by (customer_id, position): one tree holds them in reading order, no second index.

-- Why values are held. One row serves every value that came in the same way under the same purpose.
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

-- Ids are never used again (AUTOINCREMENT): the audit log goes on naming them after an erasure.
-- birthday: year * 10000 + month * 100 + day, year 0 where it is unknown.
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
-- A number stays taken while its holder is in the bin, so that the holder can come back.
CREATE UNIQUE INDEX customer_number ON customer (number) WHERE number <> '';
-- deleted_at stands first in each, instead of in a condition, so that an index alone answers a list (no row is read).
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

-- e164 is '' where the number could not be read; national is what follows the country's code, or all digits without
-- leading zeros, so that any notation of a number leads to it.
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

-- Folded words of each customer that is not in the bin; id is the customer's.
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
-- SQLCipher keeps 80 bytes of each page, so that FTS5's own 4050 would no longer fit.
INSERT INTO search_words (search_words, rank) VALUES ('pgsz', 3900);
