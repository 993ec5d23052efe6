-- 调阅: that somebody of a unit above looked at an unmasked record of a unit below, and why. Seen by the unit below.
create schema oversight;

create table oversight.look (
  id          bigint generated always as identity primary key,
  above       text not null references organ.organ (key),
  below       text not null references organ.organ (key),
  kind        text not null check (kind ~ '^[a-z]{1,30}$'),
  number      text not null check (length(number) between 1 and 100),
  person      bigint not null,
  person_name text not null,
  duty        text not null,
  at          timestamptz not null,
  -- The reason is sealed: it may speak of the matter.
  reason      bytea not null
);
create index look_by_below on oversight.look (below, at);
create index look_by_above on oversight.look (above, at);

create trigger look_append_only before update or delete on oversight.look for each row execute function journal.refuse_change();
create trigger look_no_truncate before truncate on oversight.look for each statement execute function journal.refuse_change();
