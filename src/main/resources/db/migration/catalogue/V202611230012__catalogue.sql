-- 政府信息公开目录: categories, matters with their limits, index numbers.
create schema catalogue;

-- BASIC = 条例 2019 Art. 20 (B01–B15), TOWNSHIP = Art. 21 (T01–T08), TOWNSHIP_2007 = 条例 2007 Art. 12 (O01–O08),
-- COLUMN = an organ's own 类别, such as the twelve of the 2016 report of 临河镇.
create table catalogue.category (
  code       text primary key check (code ~ '^[A-Za-z0-9-]{1,40}$'),
  scheme     text not null check (scheme in ('BASIC', 'TOWNSHIP', 'TOWNSHIP_2007', 'COLUMN')),
  organ      text references organ.organ (key),
  title      text not null check (title <> ''),
  basis      text not null default '',
  position   int not null,
  valid_from date not null,
  valid_to   date,
  check ((scheme = 'COLUMN') = (organ is not null))
);

create unique index one_column_title on catalogue.category (organ, title) where scheme = 'COLUMN';

-- A row of 基层政务公开标准目录.
create table catalogue.matter (
  id           bigint generated always as identity primary key,
  organ        text not null references organ.organ (key),
  field        text not null default '',
  level1       text not null check (level1 <> ''),
  level2       text not null default '',
  elements     text not null default '',
  basis        text not null default '',
  limit_text   text not null default '',
  limit_kind   text not null check (limit_kind in ('WORKING_DAYS', 'CALENDAR_DAYS', 'YEARLY', 'PROMPTLY', 'PERMANENT', 'UNSTATED')),
  limit_days   int check (limit_days > 0),
  limit_date   text check (limit_date ~ '^[0-9]{2}-[0-9]{2}$'),
  subject      text not null default '',
  channels     text[] not null default '{}',
  audience     text not null default '',
  mode         text not null check (mode in ('PROACTIVE', 'ON_REQUEST')),
  levels       text[] not null default '{}',
  position     int not null,
  check ((limit_days is not null) = (limit_kind in ('WORKING_DAYS', 'CALENDAR_DAYS'))),
  check ((limit_date is not null) = (limit_kind = 'YEARLY'))
);

create unique index matter_once on catalogue.matter (organ, field, level1, level2, md5(elements));

-- The pattern of index numbers is data.
create table catalogue.index_pattern (
  organ   text primary key references organ.organ (key),
  pattern text not null check (pattern like '%{seq:%')
);

-- A series is the pattern filled in for an organ and a date, with # for the serial number; its row is locked while a number is given.
create table catalogue.index_series (
  series text primary key,
  last   int not null check (last >= 0)
);

-- Every index number there ever was, given here or brought along by an import: unique in the system, never reused.
create table catalogue.index_number (
  number text primary key check (number <> ''),
  organ  text not null references organ.organ (key),
  series text not null,
  seq    int
);

create index index_number_by_series on catalogue.index_number (series, seq);

create trigger index_number_append_only before update or delete on catalogue.index_number
  for each row execute function journal.refuse_change();
create trigger index_number_no_truncate before truncate on catalogue.index_number
  for each statement execute function journal.refuse_change();
