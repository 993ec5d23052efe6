-- 批量报送: editions for platforms that take a workbook. A row waits, goes into a batch, and is settled by what the platform answers under its key.
create schema outbox;

create table outbox.batch (
  id           bigint generated always as identity primary key,
  account      bigint not null references channel.account (id),
  made_at      timestamptz not null,
  made_by      text not null,
  handed_in_at timestamptz,
  handed_in_by text not null default ''
);

-- fields: by the names of the platform.
create table outbox.batch_row (
  key         uuid primary key,
  account     bigint not null references channel.account (id),
  fields      jsonb not null,
  added_at    timestamptz not null,
  batch       bigint references outbox.batch (id),
  state       text not null check (state in ('WAITING', 'FILED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  words       text not null default '',
  answered_at timestamptz,
  check (state not in ('FILED', 'ACCEPTED', 'REFUSED') or batch is not null)
);
create index batch_row_open on outbox.batch_row (account, state);
