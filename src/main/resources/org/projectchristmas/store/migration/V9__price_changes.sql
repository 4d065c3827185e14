-- What the last refresh or week made cheaper is found without reading every product. The time leads, as the year does in
-- products_listing: the vendor alone is no good key. Runs on H2 and on PostgreSQL alike.
create index products_price_changed on products (price_changed_at, vendor);
