-- 订阅: who asked to be told of what, by mail; what is to be told to whom; the letters.
create schema subscription;

insert into disclosure.channel (organ, code, title, kind, position) values ('*', 'mail', '电子邮件订阅', 'OTHER', 13)
on conflict do nothing;

-- A person who subscribed. The address opens only with the key of the installation; the mark finds it again.
create table subscription.reader (
  id         bigint generated always as identity primary key,
  address    bytea not null,
  mark       text not null unique,
  created_at timestamptz not null,
  -- refusals for good of the address, one after the other
  refusals   int not null default 0,
  refusal    text not null default '',
  paused_at  timestamptz,
  stopped_at timestamptz
);

-- What the person wants to be told of; nothing is told before it is confirmed. No organ: of the whole site.
create table subscription.subscription (
  id           bigint generated always as identity primary key,
  reader       bigint not null references subscription.reader (id) on delete cascade,
  -- key of the form: sent twice it makes one subscription
  once         text not null unique,
  organ        text references organ.organ (key),
  below        boolean not null,
  categories   text[] not null,
  words        text not null,
  any_word     boolean not null,
  rhythm       text not null check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY')),
  created_at   timestamptz not null,
  confirmed_at timestamptz
);
create index subscription_of_reader on subscription.subscription (reader);
create index subscription_by_organ on subscription.subscription (organ) where confirmed_at is not null;
create index subscription_unconfirmed on subscription.subscription (created_at) where confirmed_at is null;

-- An edition given to an account: looked up once who is to be told. The key is that of the dispatch.
create table subscription.run (
  key          uuid primary key,
  account      bigint not null references channel.account (id),
  disclosure   bigint not null,
  edition      int not null,
  index_number text not null,
  at           timestamptz not null
);

-- A letter, written down before it is sent.
create table subscription.letter (
  id           bigint generated always as identity primary key,
  reader       bigint references subscription.reader (id) on delete set null,
  account      bigint not null references channel.account (id),
  kind         text not null check (kind in ('CONFIRM', 'EDITION', 'DIGEST', 'WITHDRAWAL')),
  subscription bigint references subscription.subscription (id) on delete set null,
  run          uuid references subscription.run (key),
  disclosure   bigint,
  edition      int,
  rhythm       text check (rhythm in ('DAILY', 'WEEKLY')),
  slot         timestamptz,
  -- SENDING: begun, its end surely not sent; HANDED: its end was sent, no answer yet
  state        text not null check (state in ('WAITING', 'SENDING', 'HANDED', 'SENT', 'REFUSED', 'UNKNOWN', 'DROPPED')),
  tries        int not null default 0,
  next_at      timestamptz not null,
  begun_at     timestamptz,
  ended_at     timestamptz,
  words        text not null default '',
  created_at   timestamptz not null,
  check ((kind in ('EDITION', 'WITHDRAWAL')) = (run is not null)),
  check ((kind = 'DIGEST') = (slot is not null))
);
create unique index letter_once on subscription.letter (reader, kind, disclosure, edition) where kind in ('EDITION', 'WITHDRAWAL');
create unique index digest_once on subscription.letter (reader, rhythm, slot) where kind = 'DIGEST';
create index letter_due on subscription.letter (account, next_at, id) where state = 'WAITING';
create index letter_begun on subscription.letter (account, begun_at) where begun_at is not null;
create index letter_under_way on subscription.letter (begun_at) where state in ('SENDING', 'HANDED');
create index letter_of_run on subscription.letter (run) where run is not null;
create index letter_ended on subscription.letter (ended_at) where ended_at is not null;

-- 告知: one edition to one reader, once, whatever number of subscriptions it answers; the letter is null until it is put into one.
create table subscription.telling (
  id         bigint generated always as identity primary key,
  reader     bigint not null references subscription.reader (id) on delete cascade,
  run        uuid not null references subscription.run (key),
  disclosure bigint not null,
  edition    int not null,
  rhythm     text not null check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY')),
  noted_at   timestamptz not null,
  letter     bigint references subscription.letter (id) on delete cascade,
  unique (reader, disclosure, edition)
);
create index telling_of_run on subscription.telling (run);
create index telling_of_letter on subscription.telling (letter);
create index telling_open on subscription.telling (rhythm, noted_at) where letter is null and rhythm <> 'AT_ONCE';

-- Trouble with the mail server of an account: since when, what it says, when it is tried again.
create table subscription.trouble (
  account  bigint primary key references channel.account (id),
  since    timestamptz not null,
  times    int not null,
  retry_at timestamptz not null,
  words    text not null
);
