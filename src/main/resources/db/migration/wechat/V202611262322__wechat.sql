-- 微信公众号: what was asked of WeChat for each dispatch, and the one access token that all programs share.
create schema wechat;

-- One row for each account of WeChat, whoever uses it; whoever fetches a new token holds its lock meanwhile, so it is fetched once.
create table wechat.token (
  host        text not null,
  app         text not null,
  sealed      bytea,
  valid_until timestamptz,
  fetched_at  timestamptz,
  forced_at   timestamptz,
  asked_at    timestamptz,
  refused_at  timestamptz,
  refusal     text not null default '',
  primary key (host, app)
);

-- How far the article of a dispatch has come. Written down before each asking, so that a crash leaves a trace.
create table wechat.post (
  key         uuid primary key,
  organ       text not null,
  channel     text not null,
  host        text not null,
  app         text not null,
  title       text not null,
  source      text not null,
  item        text not null,
  edition     int not null,
  step        text not null check (step in ('BEGUN', 'DRAFTING', 'DRAFTED', 'SUBMITTING', 'SUBMITTED', 'PUBLISHED', 'FAILED', 'WITHDRAWN')),
  draft       text not null default '',
  publication text not null default '',
  article     text not null default '',
  url         text not null default '',
  words       text not null default '',
  begun_at    timestamptz not null,
  changed_at  timestamptz not null
);
create index post_by_account on wechat.post (organ, channel, begun_at desc);
create index post_with_draft on wechat.post (changed_at) where draft <> '' and step in ('DRAFTED', 'FAILED');

-- Pictures that lie with WeChat already: those within a text by their address, covers by their number among the permanent material.
create table wechat.picture (
  host  text not null,
  app   text not null,
  hash  text not null,
  kind  text not null check (kind in ('TEXT', 'COVER')),
  given text not null,
  at    timestamptz not null,
  primary key (host, app, hash, kind)
);
