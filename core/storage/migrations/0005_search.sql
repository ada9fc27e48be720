-- SPDX-License-Identifier: GPL-3.0-or-later
-- Telephones are searched by their digits, and what stands inside a word is found by letter triples. Notes stay out of
-- the triples: they would make them several times as large.
ALTER TABLE search_document ADD COLUMN phone TEXT NOT NULL DEFAULT '';
UPDATE search_document SET phone = COALESCE((
    SELECT group_concat(
        CASE WHEN e164 = '' THEN '' ELSE substr(e164, 2) || CASE WHEN national_digits = '' THEN '' ELSE '; ' END END
        || CASE WHEN national_digits = '' THEN '' ELSE '0' || national_digits END, '; ')
    FROM phone WHERE customer_id = search_document.id AND (e164 <> '' OR national_digits <> '')), '');

DROP TABLE search_words;
CREATE VIRTUAL TABLE search_words USING fts5(
    name, number, email, phone, city, organisation, tag, note,
    content='search_document', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);
CREATE VIRTUAL TABLE search_parts USING fts5(
    name, number, email, phone, city, organisation, tag,
    content='search_document', content_rowid='id', tokenize='trigram case_sensitive 1'
);
-- SQLCipher keeps 80 bytes of each page, so that FTS5's own 4050 would no longer fit.
INSERT INTO search_words (search_words, rank) VALUES ('pgsz', 3900);
INSERT INTO search_parts (search_parts, rank) VALUES ('pgsz', 3900);
INSERT INTO search_words (search_words) VALUES ('rebuild');
INSERT INTO search_parts (search_parts) VALUES ('rebuild');
