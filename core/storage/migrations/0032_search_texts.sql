-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands inside a word of a note or of an own field is found as well. An index of its own, so that looking inside
-- names and addresses need not read past the many letters of the notes.
CREATE VIRTUAL TABLE search_texts USING fts5(
    note, field, sensitive,
    content='search_document', content_rowid='id', tokenize='trigram case_sensitive 1'
);
INSERT INTO search_texts (search_texts, rank) VALUES ('pgsz', 3900);
INSERT INTO search_texts (search_texts) VALUES ('rebuild');
