-- A schedule says whether a person set it, and what the config would have. Runs on H2 and on PostgreSQL alike.

-- Whole shops were refreshed by these; links and product pages have schedules of their own now, which the config brings.
delete from recurring_jobs where function_name = 'integrator.sync_by_integration';

update recurring_jobs set schedule = 'off' where not enabled;
update recurring_jobs set note = null;
alter table recurring_jobs drop column enabled;
alter table recurring_jobs add column own boolean default false not null;
alter table recurring_jobs add column configured varchar(200);
