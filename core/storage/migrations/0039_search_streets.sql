-- SPDX-License-Identifier: GPL-3.0-or-later
-- Streets, house numbers and postcodes are searched like towns. SQL folds the letters of Western Europe; the rest of
-- them is folded when a record is next written.
ALTER TABLE search_document ADD COLUMN street TEXT NOT NULL DEFAULT '';
UPDATE search_document SET street = COALESCE((
    SELECT group_concat(lower(street || ' ' || postcode), '; ')
    FROM address WHERE customer_id = search_document.id AND (street <> '' OR postcode <> '')), '');
UPDATE search_document SET street = replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(street,
    'Ä', 'a'), 'ä', 'a'), 'Ö', 'o'), 'ö', 'o'), 'Ü', 'u'), 'ü', 'u'), 'ß', 'ss'), 'ẞ', 'ss'), 'À', 'a'),
    'à', 'a'), 'Á', 'a'), 'á', 'a'), 'Â', 'a'), 'â', 'a'), 'Å', 'a'), 'å', 'a')
    WHERE street <> '';
UPDATE search_document SET street = replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(street,
    'Æ', 'ae'), 'æ', 'ae'), 'Ç', 'c'), 'ç', 'c'), 'È', 'e'), 'è', 'e'), 'É', 'e'), 'é', 'e'), 'Ê', 'e'),
    'ê', 'e'), 'ë', 'e'), 'Í', 'i'), 'í', 'i'), 'î', 'i'), 'ï', 'i'), 'Ñ', 'n')
    WHERE street <> '';
UPDATE search_document SET street = replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(street,
    'ñ', 'n'), 'Ó', 'o'), 'ó', 'o'), 'ô', 'o'), 'Ø', 'o'), 'ø', 'o'), 'Ú', 'u'), 'ú', 'u'), 'ù', 'u'),
    'û', 'u'), 'Ł', 'l'), 'ł', 'l'), 'Š', 's'), 'š', 's'), 'Ž', 'z'), 'ž', 'z')
    WHERE street <> '';

DROP TABLE search_words;
DROP TABLE search_parts;
CREATE VIRTUAL TABLE search_words USING fts5(
    name, number, email, phone, city, street, organisation, tag, note, field, sensitive,
    content='search_document', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);
CREATE VIRTUAL TABLE search_parts USING fts5(
    name, number, email, phone, city, street, organisation, tag,
    content='search_document', content_rowid='id', tokenize='trigram case_sensitive 1'
);
INSERT INTO search_words (search_words, rank) VALUES ('pgsz', 3900);
INSERT INTO search_parts (search_parts, rank) VALUES ('pgsz', 3900);
INSERT INTO search_words (search_words) VALUES ('rebuild');
INSERT INTO search_parts (search_parts) VALUES ('rebuild');
