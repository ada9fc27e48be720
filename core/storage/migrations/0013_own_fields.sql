-- SPDX-License-Identifier: GPL-3.0-or-later
-- Fields that the business defines for its customers. A kept import column becomes a value of one by bearing its id.
CREATE TABLE own_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    kind INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    sensitivity INTEGER NOT NULL,
    ground INTEGER NOT NULL,
    position INTEGER NOT NULL,
    removed_at INTEGER
);
CREATE UNIQUE INDEX own_field_name ON own_field (folded) WHERE removed_at IS NULL;

CREATE TABLE own_field_choice (
    field_id INTEGER NOT NULL REFERENCES own_field (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (field_id, position)
) WITHOUT ROWID;

-- reading: what the value says (number, date, choice, yes or no), '' where it cannot be read.
ALTER TABLE extra_field ADD COLUMN field_id INTEGER REFERENCES own_field (id);
ALTER TABLE extra_field ADD COLUMN reading TEXT NOT NULL DEFAULT '';
CREATE INDEX extra_field_reading ON extra_field (field_id, reading, customer_id) WHERE field_id IS NOT NULL;

-- Values of a definition that was removed, for as long as that can be undone. Goes with the customer.
CREATE TABLE put_aside_field (
    field_id INTEGER NOT NULL REFERENCES own_field (id) ON DELETE CASCADE,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    reading TEXT NOT NULL,
    provenance_id INTEGER NOT NULL REFERENCES provenance (id),
    PRIMARY KEY (field_id, customer_id, position)
) WITHOUT ROWID;
CREATE INDEX put_aside_field_customer ON put_aside_field (customer_id);

-- Values of own fields are searched by their words; those that only some may see stand apart.
ALTER TABLE search_document ADD COLUMN field TEXT NOT NULL DEFAULT '';
ALTER TABLE search_document ADD COLUMN sensitive TEXT NOT NULL DEFAULT '';
UPDATE search_document SET field = COALESCE((
    SELECT group_concat(value, '; ') FROM extra_field WHERE customer_id = search_document.id), '');
DROP TABLE search_words;
CREATE VIRTUAL TABLE search_words USING fts5(
    name, number, email, phone, city, organisation, tag, note, field, sensitive,
    content='search_document', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);
INSERT INTO search_words (search_words, rank) VALUES ('pgsz', 3900);
INSERT INTO search_words (search_words) VALUES ('rebuild');
