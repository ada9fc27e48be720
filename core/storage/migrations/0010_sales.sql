-- SPDX-License-Identifier: GPL-3.0-or-later
-- Products, orders, stock and events. Quantities and unit prices are whole numbers of millionths: exact, and SUM over
-- them stays exact.

-- price: in the currency's minor unit. A sku is unique as it is written; folded texts are for finding.
CREATE TABLE product (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL,
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    price INTEGER,
    currency TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    folded_sku TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    provenance_id INTEGER NOT NULL REFERENCES provenance (id)
);
CREATE UNIQUE INDEX product_sku ON product (sku) WHERE sku <> '';
CREATE INDEX product_folded_name ON product (folded_name, id);

-- customer_id is empty for a walk-in order, and becomes so when the person is erased: the order stays for the books.
-- total * 10^-total_decimals: the exact sum of the lines, so that a timeline reads no line. marks: bits of OrderMark.
CREATE TABLE sales_order (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL,
    customer_id INTEGER REFERENCES customer (id) ON DELETE SET NULL,
    number TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    currency TEXT NOT NULL,
    country TEXT NOT NULL,
    credits_order_id INTEGER REFERENCES sales_order (id) ON DELETE SET NULL,
    marks INTEGER NOT NULL,
    total INTEGER NOT NULL,
    total_decimals INTEGER NOT NULL,
    line_count INTEGER NOT NULL,
    provenance_id INTEGER NOT NULL REFERENCES provenance (id)
);
CREATE UNIQUE INDEX sales_order_number ON sales_order (number) WHERE number <> '';
CREATE INDEX sales_order_customer ON sales_order (customer_id, at) WHERE customer_id IS NOT NULL;
CREATE INDEX sales_order_at ON sales_order (at, id);
CREATE INDEX sales_order_credits ON sales_order (credits_order_id) WHERE credits_order_id IS NOT NULL;

-- description is empty where it is the product's name: a product that gets another name writes the old one here first.
CREATE TABLE order_line (
    order_id INTEGER NOT NULL REFERENCES sales_order (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    product_id INTEGER REFERENCES product (id),
    description TEXT,
    quantity INTEGER NOT NULL,
    unit_price INTEGER NOT NULL,
    PRIMARY KEY (order_id, position)
) WITHOUT ROWID;
CREATE INDEX order_line_product ON order_line (product_id) WHERE product_id IS NOT NULL;

-- counted: what was there at a stock count, where quantity is the difference.
CREATE TABLE stock_movement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    counted INTEGER,
    order_id INTEGER REFERENCES sales_order (id) ON DELETE SET NULL,
    note TEXT NOT NULL,
    provenance_id INTEGER NOT NULL REFERENCES provenance (id)
);
CREATE INDEX stock_movement_product ON stock_movement (product_id, at, quantity);
CREATE INDEX stock_movement_order ON stock_movement (order_id) WHERE order_id IS NOT NULL;

-- Kinds and sources are few and repeat in every event.
CREATE TABLE event_type (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    UNIQUE (kind, source)
);
CREATE TABLE customer_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    type_id INTEGER NOT NULL REFERENCES event_type (id),
    value TEXT NOT NULL,
    provenance_id INTEGER NOT NULL REFERENCES provenance (id)
);
CREATE INDEX customer_event_customer ON customer_event (customer_id, at);

-- What a batch holds: 0 customers, 1 orders, 2 products, 3 events.
ALTER TABLE import_batch ADD COLUMN subject INTEGER NOT NULL DEFAULT 0;

-- Products that a batch made (made = 1) or changed (made = 0, before: as it stood). Orders and events are known by their
-- provenance.
CREATE TABLE import_product (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    made INTEGER NOT NULL,
    before BLOB,
    revision INTEGER NOT NULL,
    PRIMARY KEY (batch_id, product_id)
) WITHOUT ROWID;

-- The new right goes to the preset roles that have it in a new vault.
UPDATE role SET rights = rights || ' manage_products' WHERE preset = 1 AND name IN ('owner', 'manager', 'staff');
