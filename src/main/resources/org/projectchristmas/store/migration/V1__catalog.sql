-- Runs on H2 and on PostgreSQL alike.

create sequence product_ids start with 1 increment by 100;
create sequence price_point_ids start with 1 increment by 100;
create sequence change_ids start with 1 increment by 100;
create sequence run_ids start with 1 increment by 1;
create sequence held_page_ids start with 1 increment by 1;

-- One shop's listing of one ornament in one box condition.
create table products (
    id bigint primary key,
    vendor varchar(64) not null,
    vendor_product_id varchar(500) not null,
    sku varchar,
    name varchar not null,
    price_kind varchar(16) not null,
    price numeric(12, 2),
    currency varchar(3),
    regular_price numeric(12, 2),
    brand varchar,
    availability varchar(16) not null,
    box_condition varchar,
    release_year integer,
    ornament boolean not null,
    series varchar,
    series_number integer,
    artist varchar,
    size varchar,
    description varchar,
    link varchar not null,
    image varchar,
    previous_price numeric(12, 2),
    previous_currency varchar(3),
    price_changed_at timestamp(6) with time zone,
    created_at timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    last_synced_at timestamp(6) with time zone,
    delisted_at timestamp(6) with time zone,
    listing_year integer,
    listed_kind varchar(16),
    listed_price numeric(12, 2),
    listed_currency varchar(3),
    listed_regular_price numeric(12, 2),
    listed_availability varchar(16),
    details_wanted boolean not null,
    sku_key varchar(100),
    link_key bigint not null,
    sources varchar not null,
    -- The id leads: a page's products are looked up by many ids at once.
    constraint products_key unique (vendor_product_id, vendor)
);
create index products_listing on products (vendor, listing_year);
create index products_link on products (link_key);
create index products_sku on products (sku_key);

-- The further parts of SKU fields that hold several; the first part is products.sku_key.
create table product_skus (
    sku varchar(100) not null,
    product_id bigint not null,
    primary key (sku, product_id)
);
create index product_skus_product on product_skus (product_id);

-- The provisional ids that a product's own page has replaced.
create table former_keys (
    id bigint primary key,
    vendor varchar(64) not null,
    vendor_product_id varchar(500) not null,
    product_id bigint not null
);

-- Append-only.
create table price_points (
    id bigint primary key,
    product_id bigint not null,
    noted_at timestamp(6) with time zone not null,
    price_kind varchar(16) not null,
    price numeric(12, 2),
    currency varchar(3),
    regular_price numeric(12, 2),
    availability varchar(16) not null
);
create index price_points_product on price_points (product_id);

-- Append-only.
create table changes (
    id bigint primary key,
    product_id bigint not null,
    run_id bigint not null,
    field varchar(64) not null,
    old_value varchar,
    new_value varchar,
    noted_at timestamp(6) with time zone not null
);
create index changes_product on changes (product_id);
create index changes_time on changes (noted_at);

create table runs (
    id bigint primary key,
    vendor varchar(64) not null,
    scope varchar(500) not null,
    started_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    state varchar(32),
    added integer not null,
    price_up integer not null,
    price_down integer not null,
    availability integer not null,
    delisted integer not null,
    relisted integer not null,
    held integer not null,
    errors integer not null
);
create index runs_scope on runs (vendor, scope);

create table page_failures (
    run_id bigint not null,
    product_id bigint not null,
    message varchar not null,
    primary key (run_id, product_id)
);

create table listing_pages (
    id bigint primary key,
    vendor varchar(64) not null,
    url varchar not null,
    listing_year integer not null,
    run_id bigint not null,
    fate varchar(16) not null,
    etag varchar,
    last_modified varchar,
    body_hash varchar(64) not null,
    products varchar not null,
    whole_listing varchar,
    next_page varchar,
    subcategories varchar not null,
    total integer
);

create table year_links (
    vendor varchar(64) not null,
    listing_year integer not null,
    link varchar not null,
    read_at timestamp(6) with time zone not null,
    primary key (vendor, listing_year)
);

create table held_pages (
    id bigint primary key,
    vendor varchar(64) not null,
    listing_year integer not null,
    url varchar not null,
    reason varchar not null,
    held_at timestamp(6) with time zone not null,
    approved boolean not null
);
