-- 保密存储: which key sealed the values in this database. The key itself is never here.
create schema vault;

create table vault.key (
  one         boolean primary key check (one),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{32}$'),
  since       timestamptz not null
);

create trigger key_stays before update or delete on vault.key for each row execute function journal.refuse_change();
