-- 年报汇总: by when an organ reports, which units came or went with cases still open, and who was reminded. Sums are not stored: they are added up when asked.
create schema rollup;

-- organ '' is everybody without a row of its own. Days are of the year after the reporting year; a row holds for reports of from_year and later, until the next row.
create table rollup.deadline (
  organ      text not null check (organ = '' or organ ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  from_year  int not null check (from_year between 2008 and 2100),
  due        text not null check (due ~ '^[01][0-9]-[0-3][0-9]$'),
  warn       text not null check (warn ~ '^[01][0-9]-[0-3][0-9]$' and warn <= due),
  basis      text not null check (basis <> ''),
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organ, from_year)
);

insert into rollup.deadline (organ, from_year, due, warn, basis, changed_at, changed_by) values
  ('', 2008, '03-31', '03-01', '条例（2007）第三十一条', '2008-05-01T00:00:00+08:00', '缺省'),
  ('', 2019, '01-31', '01-01', '条例（2019）第四十九条', '2019-05-15T00:00:00+08:00', '缺省');

-- Cases that were open when a unit came into the sum or left it, by kind of applicant (C1 to C6 of section 三).
create table rollup.carry_over (
  organ      text not null references organ.organ (key),
  year       int not null check (year between 2008 and 2100),
  kind       text not null check (kind in ('CREATED', 'DISSOLVED')),
  day        date not null,
  cases      int[] not null check (array_length(cases, 1) = 6 and 0 <= all (cases)),
  note       text not null check (note <> ''),
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organ, year)
);

create table rollup.reminder (
  id       bigint generated always as identity primary key,
  organ    text not null references organ.organ (key),
  year     int not null check (year between 2008 and 2100),
  by_organ text not null references organ.organ (key),
  by_name  text not null,
  words    text not null,
  at       timestamptz not null
);
create index reminder_by_report on rollup.reminder (organ, year, at);

create trigger reminder_append_only before update or delete on rollup.reminder for each row execute function journal.refuse_change();
create trigger reminder_no_truncate before truncate on rollup.reminder for each statement execute function journal.refuse_change();
