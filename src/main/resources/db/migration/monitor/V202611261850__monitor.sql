-- 栏目更新监测: within how many days a column must be updated, and what a look through the published texts found.
create schema monitor;

-- The class of a column. organ '*' = every organ; category '' = by a part of its title; both empty = every other column.
-- The most particular row holds: an organ's own before everybody's, a named category before a title, a longer part before a shorter one,
-- then the latest one that has begun.
create table monitor.rule (
  organ      text not null default '*',
  category   text not null default '',
  title_part text not null default '',
  class      text not null check (class in ('NEWS', 'NOTICE', 'REGULAR', 'STANDING', 'UNWATCHED')),
  days       int check (days between 1 and 3650),
  valid_from date not null,
  primary key (organ, category, title_part, valid_from),
  check ((class in ('NEWS', 'NOTICE', 'REGULAR')) = (days is not null)),
  check (category = '' or title_part = '')
);

-- 动态、要闻 2 weeks, 通知公告、政策文件 6 months (政府网站与政务新媒体检查指标, VE-4). The rest has no number in it and is this product's choice:
-- a year for what is made yearly, no limit for what changes only when something happens.
insert into monitor.rule (category, title_part, class, days, valid_from) values
  ('', '', 'REGULAR', 365, '2008-05-01'),
  ('', '动态', 'NEWS', 14, '2008-05-01'),
  ('', '要闻', 'NEWS', 14, '2008-05-01'),
  ('', '新闻', 'NEWS', 14, '2008-05-01'),
  ('', '活动信息', 'NEWS', 14, '2008-05-01'),
  ('', '公告', 'NOTICE', 180, '2008-05-01'),
  ('', '公示', 'NOTICE', 180, '2008-05-01'),
  ('', '通知', 'NOTICE', 180, '2008-05-01'),
  ('', '政策', 'NOTICE', 180, '2008-05-01'),
  ('', '文件', 'NOTICE', 180, '2008-05-01'),
  ('', '机构职能', 'STANDING', null, '2008-05-01'),
  ('', '办事流程', 'STANDING', null, '2008-05-01'),
  ('B01', '', 'NOTICE', 180, '2008-05-01'),
  ('B02', '', 'STANDING', null, '2008-05-01'),
  ('B03', '', 'REGULAR', 365, '2008-05-01'),
  ('B05', '', 'STANDING', null, '2008-05-01'),
  ('B08', '', 'STANDING', null, '2008-05-01'),
  ('B14', '', 'STANDING', null, '2008-05-01'),
  ('B15', '', 'UNWATCHED', null, '2008-05-01');

-- A look through everything published, item by item. It goes on after a restart at the item after the last one; the claim says which program
-- is at it and ends by itself when that program is killed.
create table monitor.run (
  id            bigint generated always as identity primary key,
  started_at    timestamptz not null,
  finished_at   timestamptz,
  reached       bigint not null default 0,
  done          int not null default 0,
  total         int not null,
  claimed_by    text,
  claimed_until timestamptz
);
create unique index one_open_run on monitor.run ((finished_at is null)) where finished_at is null;

-- What the last look at an item found: links that lead nowhere, files that do not open.
create table monitor.finding (
  disclosure bigint not null references disclosure.disclosure (id),
  position   int not null,
  edition    int not null,
  kind       text not null check (kind in ('LINK', 'FILE', 'UNCHECKED')),
  place      text not null,
  fault      text not null,
  detail     text not null default '',
  found_at   timestamptz not null,
  primary key (disclosure, position)
);
