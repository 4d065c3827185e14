-- What a run finds is counted in the transactions that find it, so that it is right whatever process came to an end meanwhile.
-- Runs on H2 and on PostgreSQL alike.

alter table runs add column root_job bigint;
alter table runs add column interruptions integer default 0 not null;
alter table runs add column listings integer default 0 not null;
alter table runs add column products integer default 0 not null;

update runs set added = coalesce(added, 0), price_up = coalesce(price_up, 0), price_down = coalesce(price_down, 0),
    availability = coalesce(availability, 0), delisted = coalesce(delisted, 0), relisted = coalesce(relisted, 0),
    held = coalesce(held, 0), errors = coalesce(errors, 0);
alter table runs alter column added set default 0;
alter table runs alter column price_up set default 0;
alter table runs alter column price_down set default 0;
alter table runs alter column availability set default 0;
alter table runs alter column delisted set default 0;
alter table runs alter column relisted set default 0;
alter table runs alter column held set default 0;
alter table runs alter column errors set default 0;

create index runs_root on runs (root_job);
drop index runs_scope;
create index runs_scope on runs (vendor, scope, id);

-- Every page that failed in a run, for as long as such things are looked up; page_failures says only what is not due again.
create table failed_pages (
    run_id bigint not null,
    page_key bigint not null,
    url varchar not null,
    listing boolean not null,
    message varchar not null,
    noted_at timestamp(6) with time zone not null,
    primary key (run_id, page_key)
);

alter table held_pages add column run_id bigint;
