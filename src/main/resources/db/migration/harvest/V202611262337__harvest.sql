-- 采集: what other platforms published, waiting for a clerk to make a draft of it. Nothing here is published by itself.
create schema harvest;

create table harvest.source (
  id            bigint generated always as identity primary key,
  organ         text not null references organ.organ (key),
  name          text not null check (name <> '' and char_length(name) <= 80),
  kind          text not null check (kind in ('RSS', 'JSON', 'SITE')),
  address       text not null check (address ~ '^https?://'),
  mapping       text not null default '',
  every_hours   int not null default 24 check (every_hours between 1 and 720),
  active        boolean not null default true,
  etag          text not null default '',
  last_modified text not null default '',
  last_at       timestamptz,
  good_at       timestamptz,
  last_words    text not null default '',
  unique (organ, address)
);

-- source_id: the other side's own, or its link. mark: what tells that it changed (a hash, or the other side's time of change).
create table harvest.item (
  id           bigint generated always as identity primary key,
  source       bigint not null references harvest.source (id),
  source_id    text not null check (char_length(source_id) <= 500),
  link         text not null,
  title        text not null,
  summary      text not null,
  body         text not null,
  published_on date,
  mark         text not null,
  state        text not null default 'NEW' check (state in ('NEW', 'TAKEN', 'IGNORED')),
  disclosure   bigint references disclosure.disclosure (id),
  first_seen   timestamptz not null,
  changed_at   timestamptz,
  gone_at      timestamptz,
  check ((state = 'TAKEN') = (disclosure is not null)),
  unique (source, source_id)
);
create index item_by_state on harvest.item (source, state);
