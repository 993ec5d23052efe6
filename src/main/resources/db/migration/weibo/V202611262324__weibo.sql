-- 微博: the permission an account gave us, and what was posted for each dispatch.
create schema weibo;

-- One row for each connected account, used by all programs; the token is sealed and lasts for months, then a person has to give a new one.
create table weibo.permission (
  organ      text not null,
  channel    text not null,
  sealed     bytea not null,
  uid        text not null,
  until      timestamptz not null,
  typed      text not null default '',
  given_at   timestamptz not null,
  refused_at timestamptz,
  refusal    text not null default '',
  primary key (organ, channel)
);
comment on column weibo.permission.typed is 'mark of the token that was typed into the connection when this one was taken up; another one typed there counts anew';

create table weibo.post (
  key        uuid primary key,
  organ      text not null,
  channel    text not null,
  words      text not null,
  plain      text not null,
  item       text not null,
  edition    int not null,
  step       text not null check (step in ('BEGUN', 'SENDING', 'SHOWN', 'FAILED', 'DELETED')),
  id         text not null default '',
  uid        text not null default '',
  reason     text not null default '',
  begun_at   timestamptz not null,
  changed_at timestamptz not null
);
create index post_by_account on weibo.post (organ, channel, begun_at desc);
comment on column weibo.post.plain is 'the words without links and blanks: Weibo shortens links, and this finds the post again';
