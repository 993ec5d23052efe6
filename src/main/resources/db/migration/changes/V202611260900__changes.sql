-- What the public may see differently: one row per thing changed, written by triggers in the very transaction of the change. So the log is
-- never ahead of the database, never behind it, and a rolled-back act leaves nothing in it.
create schema changes;

create table changes.change (
  seq     bigint generated always as identity primary key,
  xid     xid8 not null default pg_current_xact_id(),
  subject text not null check (subject in ('DISCLOSURE', 'ORGAN', 'CATALOGUE', 'CHANNEL', 'REPORT')),
  organ   text not null,
  key     text not null
);
create index change_by_transaction on changes.change (xid, seq);

-- Trigger: arguments are the subject and the expressions for organ, key and condition over a changed row r.
-- A statement that changes very much is told as one change of everything.
create function changes.note() returns trigger language plpgsql as $$
declare
  rows_told bigint;
begin
  execute format($sql$
    with told as (select distinct (%2$s)::text as organ, (%3$s)::text as key from changed r where %4$s),
         many as (select count(*) > 500 as yes from told)
    insert into changes.change (subject, organ, key)
    select %1$L, told.organ, told.key from told, many where not many.yes
    union all
    select %1$L, '*', '*' from many where many.yes
  $sql$, tg_argv[0], tg_argv[1], tg_argv[2], tg_argv[3]);
  get diagnostics rows_told = row_count;
  if rows_told > 0 then
    perform pg_notify('yangguang_changes', '');
  end if;
  return null;
end $$;

-- Watches a table: modules call this in their own migrations.
create function changes.watch(watched regclass, subject text, organ text, key text, condition text default 'true') returns void language plpgsql as $$
begin
  execute format('create trigger tells_insert after insert on %s referencing new table as changed for each statement execute function changes.note(%L, %L, %L, %L)',
                 watched, subject, organ, key, condition);
  execute format('create trigger tells_update after update on %s referencing new table as changed for each statement execute function changes.note(%L, %L, %L, %L)',
                 watched, subject, organ, key, condition);
  execute format('create trigger tells_delete after delete on %s referencing old table as changed for each statement execute function changes.note(%L, %L, %L, %L)',
                 watched, subject, organ, key, condition);
end $$;
