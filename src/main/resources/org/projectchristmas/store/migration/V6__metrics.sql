-- What requests and functions came to: a row per shop and minute, hour or day, and each request in exactly one of them.
-- Times are HDR histograms in their own encoding, so that rows can be added up without loss.
-- Runs on H2 and on PostgreSQL alike.

create table request_figures (
    vendor varchar(64) not null,
    grain varchar(8) not null,
    start_at timestamp(6) with time zone not null,
    requests bigint not null,
    received_bytes bigint not null,
    active_seconds bigint not null,
    outcomes varchar not null,
    first_byte_times bytea not null,
    total_times bytea not null,
    primary key (vendor, grain, start_at)
);
create index request_figures_grain on request_figures (grain, start_at);

-- The same of a run, by its root job, as long as that is kept.
create table run_requests (
    root_id bigint primary key,
    requests bigint not null,
    received_bytes bigint not null,
    active_seconds bigint not null,
    outcomes varchar not null,
    first_byte_times bytea not null,
    total_times bytea not null
);

-- What stays of jobs when they are forgotten, and of functions that answer at once; a row per function and day.
create table function_figures (
    function_name varchar(100) not null,
    day_at timestamp(6) with time zone not null,
    ended bigint not null,
    failed bigint not null,
    cancelled bigint not null,
    hook_failures bigint not null,
    queue_times bytea not null,
    run_times bytea not null,
    children_times bytea not null,
    primary key (function_name, day_at)
);
