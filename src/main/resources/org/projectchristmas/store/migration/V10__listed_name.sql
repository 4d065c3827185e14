-- The name under which a product's listing showed it last, beside the price and the stock that it showed: a card that is called
-- otherwise has its product's page read. Empty for what was listed before. Runs on H2 and on PostgreSQL alike.
alter table products add column listed_name varchar;
