-- 电子屏: the screens of organs and villages, what they play, what they were heard to show.
create schema screen;

-- token: the unguessable part of the address, sealed for the office and marked to find the screen by. above: plays what the organ above places as well.
create table screen.panel (
  id           bigint generated always as identity primary key,
  organ        text not null references organ.organ (key),
  name         text not null check (name <> '' and char_length(name) <= 40),
  place        text not null check (place <> '' and char_length(place) <= 120),
  lie          text not null check (lie in ('LANDSCAPE', 'PORTRAIT', 'PORTRAIT_LEFT')),
  opens        time not null,
  closes       time not null check (closes > opens),
  seconds      int not null check (seconds between 5 and 120),
  above        boolean not null,
  token_mark   text not null unique,
  token_sealed bytea not null,
  since        timestamptz not null,
  until        timestamptz,
  unique (organ, name)
);

-- What the channel has placed; the key is the dispatch's. panels: names of the organ's screens, empty for all that play the organ.
create table screen.item (
  key          uuid primary key,
  organ        text not null references organ.organ (key),
  index_number text not null,
  edition      int not null,
  panels       text[] not null,
  placed_at    timestamptz not null,
  last_day     date not null,
  taken_at     timestamptz
);
create index item_by_organ on screen.item (organ, last_day) where taken_at is null;
create index item_by_number on screen.item (index_number, edition);

-- 固定播放: what staff put in front, in whatever edition is the valid one. panel: only there, null for all that play the organ.
create table screen.pin (
  id           bigint generated always as identity primary key,
  organ        text not null references organ.organ (key),
  index_number text not null,
  panel        bigint references screen.panel (id),
  first_day    date not null,
  last_day     date not null check (last_day >= first_day),
  opens        time,
  closes       time,
  seconds      int check (seconds between 5 and 120),
  position     int not null check (position between 1 and 99),
  pinned_at    timestamptz not null,
  person_name  text not null,
  ended_at     timestamptz,
  check ((opens is null) = (closes is null) and (opens is null or closes > opens))
);
create index pin_by_organ on screen.pin (organ, last_day) where ended_at is null;

-- 紧急插播: shown at once instead of everything else.
create table screen.alert (
  id          bigint generated always as identity primary key,
  organ       text not null references organ.organ (key),
  title       text not null check (title <> '' and char_length(title) <= 40),
  words       text not null check (words <> '' and char_length(words) <= 1000),
  reason      text not null check (reason <> '' and char_length(reason) <= 200),
  begun_at    timestamptz not null,
  until       timestamptz not null check (until > begun_at),
  person_name text not null,
  ended_at    timestamptz,
  ended_by    text not null default ''
);
create table screen.alert_panel (
  alert bigint not null references screen.alert (id),
  panel bigint not null references screen.panel (id),
  primary key (alert, panel)
);
create index alert_by_panel on screen.alert_panel (panel);

-- When a screen was last heard and what it showed then. report: the last one counted, so that one sent twice counts once.
create table screen.heard (
  panel    bigint primary key references screen.panel (id),
  heard_at timestamptz not null,
  version  text not null default '',
  showing  text not null default '',
  keeps    text not null check (keeps in ('WORKER', 'STORE', 'PLAIN')),
  trouble  text not null default '',
  report   text not null default ''
);

-- Play lists a screen may still hold: each one given out until it reports a later one. items: index number # edition.
create table screen.issued (
  panel   bigint not null references screen.panel (id),
  version text not null,
  at      timestamptz not null,
  items   text[] not null,
  primary key (panel, version)
);
create index issued_items on screen.issued using gin (items);

-- Proof of play, by day of Beijing.
create table screen.shown (
  panel    bigint not null references screen.panel (id),
  item     text not null,
  day      date not null,
  times    int not null check (times > 0),
  first_at timestamptz not null,
  last_at  timestamptz not null,
  primary key (item, panel, day)
);

-- After how many minutes without a word, within its hours, a screen counts as silent: practice, no law names a number.
create table screen.silence_rule (
  valid_from date primary key,
  minutes    int not null check (minutes between 2 and 1440)
);
insert into screen.silence_rule (valid_from, minutes) values ('2008-05-01', 10);
