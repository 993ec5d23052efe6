-- How a matter of a catalogue stood from which day on: what was owed under the limit of last year stays owed under that limit, and a matter
-- that a new catalogue no longer names ends with its day instead of vanishing. A day's row may be replaced on that day only by the import.
create table catalogue.matter_version (
  matter     bigint not null references catalogue.matter (id),
  valid_from date not null,
  in_force   boolean not null,
  limit_text text not null default '',
  limit_kind text not null check (limit_kind in ('WORKING_DAYS', 'CALENDAR_DAYS', 'YEARLY', 'PROMPTLY', 'PERMANENT', 'UNSTATED')),
  limit_days int check (limit_days > 0),
  limit_date text check (limit_date ~ '^[0-9]{2}-[0-9]{2}$'),
  mode       text not null check (mode in ('PROACTIVE', 'ON_REQUEST')),
  primary key (matter, valid_from),
  check ((limit_days is not null) = (limit_kind in ('WORKING_DAYS', 'CALENDAR_DAYS'))),
  check ((limit_date is not null) = (limit_kind = 'YEARLY'))
);

-- From when the matters that are there were in force is not known: they count from the day of the upgrade, so that nobody is late overnight.
insert into catalogue.matter_version (matter, valid_from, in_force, limit_text, limit_kind, limit_days, limit_date, mode)
select id, (now() at time zone 'Asia/Shanghai')::date, true, limit_text, limit_kind, limit_days, limit_date, mode from catalogue.matter;
