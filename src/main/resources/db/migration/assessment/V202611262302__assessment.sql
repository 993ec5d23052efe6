-- 考核. Steps, scores, appeals and decisions are only added; the newest score of an item and organ counts.
create schema assessment;

create table assessment.round (
  id           bigint generated always as identity primary key,
  organ        text not null references organ.organ (key),
  year         int not null check (year between 2008 and 2100),
  title        text not null,
  due_on       date not null,
  appeal_days  int not null check (appeal_days between 1 and 60),
  -- the scoring table as it is written in the editor, one item a line
  items        text not null,
  assessed     text[] not null check (cardinality(assessed) > 0),
  written_name text not null,
  unique (organ, year, title)
);

create table assessment.step (
  round       bigint not null references assessment.round (id),
  seq         int not null check (seq > 0),
  action      text not null check (action in ('BEGIN', 'ANNOUNCE', 'FINISH')),
  person      bigint not null,
  person_name text not null,
  at          timestamptz not null,
  primary key (round, seq),
  unique (round, action)
);

create table assessment.score (
  round       bigint not null references assessment.round (id),
  item        int not null check (item > 0),
  organ       text not null references organ.organ (key),
  seq         int not null check (seq > 0),
  cause       text not null check (cause in ('JUDGED', 'COMPUTED', 'APPEAL')),
  -- null where the organ has no records to measure; figure is null for what is judged
  figure      numeric,
  points      numeric(6, 2) check (points >= 0),
  reason      text not null,
  evidence    text not null,
  person_name text not null,
  at          timestamptz not null,
  primary key (round, item, organ, seq),
  check (cause = 'COMPUTED' or (points is not null and reason <> ''))
);

create table assessment.appeal (
  id          bigint generated always as identity primary key,
  round       bigint not null references assessment.round (id),
  item        int not null check (item > 0),
  organ       text not null references organ.organ (key),
  reason      text not null check (reason <> ''),
  evidence    text not null,
  person_name text not null,
  at          timestamptz not null,
  unique (round, item, organ)
);

create table assessment.decision (
  appeal      bigint primary key references assessment.appeal (id),
  upheld      boolean not null,
  reason      text not null check (reason <> ''),
  person_name text not null,
  at          timestamptz not null
);

create function assessment.keeps_what_was_begun() returns trigger language plpgsql as $$
begin
  if exists (select from assessment.step where round = old.id) then
    raise exception 'an assessment that has begun does not change';
  end if;
  return new;
end $$;
create trigger round_keeps before update on assessment.round for each row execute function assessment.keeps_what_was_begun();
create trigger round_never_deleted before delete on assessment.round for each row execute function journal.refuse_change();
create trigger step_append_only before update or delete on assessment.step for each row execute function journal.refuse_change();
create trigger step_no_truncate before truncate on assessment.step for each statement execute function journal.refuse_change();
create trigger score_append_only before update or delete on assessment.score for each row execute function journal.refuse_change();
create trigger score_no_truncate before truncate on assessment.score for each statement execute function journal.refuse_change();
create trigger appeal_append_only before update or delete on assessment.appeal for each row execute function journal.refuse_change();
create trigger decision_append_only before update or delete on assessment.decision for each row execute function journal.refuse_change();
