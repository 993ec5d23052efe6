-- 社会评议. What the public says is only added; a voice is a mark by which the same one is known again for this one item or questionnaire only.
create schema appraisal;

create table appraisal.opinion (
  id           bigint generated always as identity primary key,
  organ        text not null references organ.organ (key),
  disclosure   bigint not null,
  item         text not null,
  satisfaction text not null check (satisfaction in ('SATISFIED', 'FAIR', 'UNSATISFIED')),
  -- opens only with the key of the installation; null for none
  comment      bytea,
  -- marks made with the key of the installation: of the token in the reader's cookie and of the network address on this day, each
  -- together with the item, so that nothing said elsewhere can be joined with it
  voice        text not null,
  place        text not null,
  -- key of the form: sent twice it counts once
  once         text not null unique,
  at           timestamptz not null,
  unique (disclosure, voice)
);
create index opinion_by_organ on appraisal.opinion (organ, at);
create index opinion_by_place on appraisal.opinion (disclosure, place);

-- A clerk's look at a comment: shown beside the item, or not and why. The newest counts.
create table appraisal.look (
  opinion     bigint not null references appraisal.opinion (id),
  seq         int not null check (seq > 0),
  shown       boolean not null,
  reason      text not null,
  person      bigint,
  person_name text not null,
  at          timestamptz not null,
  primary key (opinion, seq),
  check (shown or reason <> '')
);

create table appraisal.questionnaire (
  id            bigint generated always as identity primary key,
  organ         text not null references organ.organ (key),
  year          int not null check (year between 2008 and 2100),
  title         text not null,
  intro         text not null,
  opens_on      date not null,
  closes_on     date not null,
  -- the questions as they are written in the editor, one line each
  questions     text not null,
  written_by    bigint,
  written_name  text not null,
  opened_at     timestamptz,
  opened_name   text,
  closed_on     date,
  closed_reason text,
  check (opens_on <= closes_on),
  check ((opened_at is null) = (opened_name is null)),
  check ((closed_on is null) = (closed_reason is null)),
  unique (organ, year)
);

-- A code printed on a paper questionnaire. The code itself is nowhere kept.
create table appraisal.code (
  questionnaire bigint not null references appraisal.questionnaire (id),
  mark          text not null,
  batch         text not null,
  printed_at    timestamptz not null,
  primary key (questionnaire, mark)
);

create table appraisal.sheet (
  id            bigint generated always as identity primary key,
  questionnaire bigint not null references appraisal.questionnaire (id),
  way           text not null check (way in ('ONLINE', 'CODE', 'PAPER')),
  voice         text not null,
  place         text not null,
  batch         text not null,
  keyed_by      text not null,
  once          text not null unique,
  at            timestamptz not null,
  unique (questionnaire, voice),
  check ((way = 'PAPER') = (keyed_by <> ''))
);
create index sheet_by_place on appraisal.sheet (questionnaire, place);

-- For a question with choices their numbers from 1; words are sealed.
create table appraisal.answer (
  sheet    bigint not null references appraisal.sheet (id),
  question int not null check (question > 0),
  chosen   int[] not null,
  words    bytea,
  primary key (sheet, question)
);

create function appraisal.keeps_what_was_opened() returns trigger language plpgsql as $$
begin
  if old.opened_at is not null and (new.questions, new.title, new.organ, new.year, new.opens_on, new.closes_on, new.opened_at)
       is distinct from (old.questions, old.title, old.organ, old.year, old.opens_on, old.closes_on, old.opened_at) then
    raise exception 'an opened questionnaire does not change';
  end if;
  return new;
end $$;
create trigger questionnaire_keeps before update on appraisal.questionnaire for each row execute function appraisal.keeps_what_was_opened();
create trigger questionnaire_never_deleted before delete on appraisal.questionnaire for each row execute function journal.refuse_change();

create trigger opinion_append_only before update or delete on appraisal.opinion for each row execute function journal.refuse_change();
create trigger opinion_no_truncate before truncate on appraisal.opinion for each statement execute function journal.refuse_change();
create trigger look_append_only before update or delete on appraisal.look for each row execute function journal.refuse_change();
create trigger look_no_truncate before truncate on appraisal.look for each statement execute function journal.refuse_change();
create trigger code_append_only before update or delete on appraisal.code for each row execute function journal.refuse_change();
create trigger sheet_append_only before update or delete on appraisal.sheet for each row execute function journal.refuse_change();
create trigger sheet_no_truncate before truncate on appraisal.sheet for each statement execute function journal.refuse_change();
create trigger answer_append_only before update or delete on appraisal.answer for each row execute function journal.refuse_change();
create trigger answer_no_truncate before truncate on appraisal.answer for each statement execute function journal.refuse_change();

-- The page of the item shows how many spoke.
select changes.watch('appraisal.opinion', 'OPINION', 'r.organ', 'r.disclosure');
