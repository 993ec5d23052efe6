-- 留痕: every act, append-only. Whoever can change rows here would have to be the owner of the database and first drop the triggers.
create schema journal;

create table journal.entry (
  seq         bigint generated always as identity primary key,
  at          timestamptz not null,
  person      bigint,
  person_name text not null,
  duty        text,
  organ       text,
  act         text not null,
  object      text not null,
  before_hash text,
  after_hash  text,
  origin      text not null,
  detail      text not null default ''
);

create index entry_by_object on journal.entry (object, seq);
create index entry_by_time on journal.entry (at);
create index entry_by_person on journal.entry (person, seq);

-- Used by every append-only table of the product.
create function journal.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '%.% is append-only: % refused', tg_table_schema, tg_table_name, tg_op using errcode = 'YG001';
end $$;

create trigger entry_append_only before update or delete on journal.entry
  for each row execute function journal.refuse_change();
create trigger entry_no_truncate before truncate on journal.entry
  for each statement execute function journal.refuse_change();
