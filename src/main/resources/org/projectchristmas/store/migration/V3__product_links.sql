-- Where each product is found, apart from what is known of it: what a refresh touches for every product stays narrow.
-- Runs on H2 and on PostgreSQL alike.

create table product_links (
    product_id bigint primary key,
    vendor varchar(64) not null,
    vendor_product_id varchar(500) not null,
    listing_year integer,
    release_year integer,
    url varchar not null,
    link_key bigint not null,
    name varchar not null,
    first_seen_at timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    last_scraped_at timestamp(6) with time zone,
    delisted_at timestamp(6) with time zone,
    details_wanted boolean not null,
    etag varchar,
    last_modified varchar
);

insert into product_links (product_id, vendor, vendor_product_id, listing_year, release_year, url, link_key, name, first_seen_at,
    last_seen_at, last_scraped_at, delisted_at, details_wanted)
select id, vendor, vendor_product_id, listing_year, release_year, link, link_key, name, created_at,
    last_seen_at, last_synced_at, delisted_at, details_wanted from products;

drop index products_listing;
drop index products_link;
alter table products drop column listing_year;
alter table products drop column link_key;
alter table products drop column last_seen_at;
alter table products drop column delisted_at;
alter table products drop column details_wanted;

-- The year leads, so that no plan made while the table was empty takes the vendor alone for a good key.
create index product_links_listing on product_links (listing_year, vendor);
create index product_links_link on product_links (link_key);
