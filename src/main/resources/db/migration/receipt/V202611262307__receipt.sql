-- 回执: the keys this installation signs with, and what it signed. Private keys are sealed.
create schema receipt;

create table receipt.key (
  id         text primary key check (id ~ '^[0-9a-f]{16}$'),
  public_key bytea not null,
  sealed     bytea not null,
  made_at    timestamptz not null
);

create table receipt.receipt (
  id      bigint generated always as identity primary key,
  subject text not null unique check (length(subject) between 1 and 200),
  organ   text not null references organ.organ (key),
  at      timestamptz not null,
  file    bytea not null
);

create trigger key_fixed before update or delete on receipt.key for each row execute function journal.refuse_change();
create trigger receipt_fixed before update or delete on receipt.receipt for each row execute function journal.refuse_change();
create trigger receipt_no_truncate before truncate on receipt.receipt for each statement execute function journal.refuse_change();
