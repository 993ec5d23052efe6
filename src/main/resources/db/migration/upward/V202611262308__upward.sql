-- 上报: exports handed up, exports of units with an installation of their own taken in, and who may fetch one by program.
create schema upward;

create table upward.sent (
  id      bigint generated always as identity primary key,
  organ   text not null references organ.organ (key),
  period  text not null,
  as_of   date not null,
  made_at timestamptz not null,
  sha256  text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  who     text not null
);
create index sent_by_organ on upward.sent (organ, id);

-- The keys a unit's exports are believed by; the newest counts. Each was compared by a person.
create table upward.sender (
  id          bigint generated always as identity primary key,
  unit        text not null references organ.organ (key),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  since       timestamptz not null,
  who         text not null
);
create index sender_by_unit on upward.sender (unit, id);

create table upward.taken (
  id       bigint generated always as identity primary key,
  organ    text not null references organ.organ (key),
  unit     text not null references organ.organ (key),
  period   text not null,
  as_of    date not null,
  made_at  timestamptz not null,
  sha256   text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  state    jsonb not null,
  taken_at timestamptz not null,
  who      text not null
);
create index taken_by_unit on upward.taken (unit, period, made_at);
create index taken_by_organ on upward.taken (organ, id);

-- A mark of the code by which a program fetches; the code itself is nowhere.
create table upward.access (
  organ   text primary key references organ.organ (key),
  mark    text not null unique,
  made_at timestamptz not null
);

create trigger sent_append_only before update or delete on upward.sent for each row execute function journal.refuse_change();
create trigger sender_append_only before update or delete on upward.sender for each row execute function journal.refuse_change();
create trigger taken_append_only before update or delete on upward.taken for each row execute function journal.refuse_change();
