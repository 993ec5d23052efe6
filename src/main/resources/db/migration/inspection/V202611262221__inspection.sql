-- 督查 (条例 Art. 46, 47): plans, inspections, orders to put right. The steps are the truth; the stage beside them is a copy.
create schema inspection;

create table inspection.plan (
  id         bigint generated always as identity primary key,
  organ      text not null references organ.organ (key),
  kind       text not null check (kind in ('LOOK', 'QUARTERLY', 'SPECIAL')),
  title      text not null check (char_length(title) between 1 and 200),
  who        text not null check (char_length(who) between 1 and 200),
  organs     text[] not null check (cardinality(organs) > 0),
  categories text[] not null default '{}',
  size       int not null check (size between 1 and 500),
  rhythm     text not null check (rhythm in ('MONTHLY', 'QUARTERLY', 'ONCE')),
  grace_days int not null check (grace_days between 0 and 60),
  from_day   date not null,
  until_day  date,
  made_at    timestamptz not null,
  check (until_day is null or until_day >= from_day)
);
create index plan_by_organ on inspection.plan (organ);

create table inspection.series (
  organ text not null references organ.organ (key),
  kind  text not null check (kind in ('dc', 'zg')),
  year  int  not null,
  last  int  not null check (last > 0),
  primary key (organ, kind, year)
);

-- 机关代字 of orders to put right; without one an order has only its own number.
create table inspection.mark (
  organ text primary key references organ.organ (key),
  mark  text not null
);

-- An inspection, or an order that comes from one.
create table inspection.proceeding (
  id         bigint generated always as identity primary key,
  number     text not null unique,
  organ      text not null references organ.organ (key),
  inspected  text references organ.organ (key),
  inspection bigint references inspection.proceeding (id),
  plan       bigint references inspection.plan (id),
  occurrence text,
  begun_on   date not null,
  once       text not null unique check (length(once) between 8 and 64),
  stage      text not null check (stage in ('PREPARED', 'LISTED', 'CHECKING', 'CONCLUDED', 'REPORTED', 'ABANDONED',
             'DRAFTED', 'ORDERED', 'ANSWERED', 'ACCOUNTING', 'CLOSED', 'REVOKED')),
  due_on     date,
  check ((inspected is null) = (inspection is null)),
  check ((plan is null) = (occurrence is null))
);
create index proceeding_by_organ on inspection.proceeding (organ, begun_on);
create index proceeding_by_inspected on inspection.proceeding (inspected, stage) where inspected is not null;
create index proceeding_by_inspection on inspection.proceeding (inspection) where inspection is not null;
create unique index one_inspection_for_each_occurrence on inspection.proceeding (plan, occurrence) where plan is not null and stage <> 'ABANDONED';

create table inspection.step (
  proceeding  bigint not null references inspection.proceeding (id),
  seq         int not null check (seq > 0),
  action      text not null,
  from_stage  text,
  to_stage    text not null,
  person      bigint not null,
  person_name text not null,
  duty        text not null,
  at          timestamptz not null,
  particulars jsonb not null,
  -- what names persons held to account
  sealed      bytea,
  primary key (proceeding, seq),
  check ((seq = 1) = (from_stage is null))
);

-- What the sample was drawn from, as the bytes of its file.
create table inspection.population (
  proceeding bigint primary key references inspection.proceeding (id),
  file       bytea not null,
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  listed_at  timestamptz not null
);

create table inspection.answer (
  id          bigint generated always as identity primary key,
  proceeding  bigint not null references inspection.proceeding (id),
  seq         int not null,
  item        text not null,
  question    text not null,
  verdict     text not null check (verdict in ('YES', 'NO', 'NOT_APPLICABLE')),
  note        text not null check (char_length(note) <= 2000),
  person_name text not null,
  at          timestamptz not null,
  check (verdict <> 'NO' or note <> '')
);
create index answer_by_proceeding on inspection.answer (proceeding, id);

-- Photographs and papers, made anew of what they show; item is empty for those that come with an order.
create table inspection.evidence (
  id         bigint generated always as identity primary key,
  proceeding bigint not null references inspection.proceeding (id),
  seq        int not null,
  item       text not null,
  name       text not null check (name <> '' and name !~ '[/\\[:cntrl:]]'),
  hash       text not null references files.content (hash),
  kept_at    timestamptz not null
);
create index evidence_by_proceeding on inspection.evidence (proceeding);

-- The signed letter of an order, or the report of an inspection.
create table inspection.letter (
  proceeding bigint primary key references inspection.proceeding (id),
  number     text not null,
  docx       bytea not null,
  sha256     text not null
);

create trigger step_append_only before update or delete on inspection.step for each row execute function journal.refuse_change();
create trigger step_no_truncate before truncate on inspection.step for each statement execute function journal.refuse_change();
create trigger population_fixed before update or delete on inspection.population for each row execute function journal.refuse_change();
create trigger answer_append_only before update or delete on inspection.answer for each row execute function journal.refuse_change();
create trigger evidence_append_only before update or delete on inspection.evidence for each row execute function journal.refuse_change();
create trigger letter_fixed before update or delete on inspection.letter for each row execute function journal.refuse_change();
create trigger proceeding_never_deleted before delete on inspection.proceeding for each row execute function journal.refuse_change();
create trigger plan_never_deleted before delete on inspection.plan for each row execute function journal.refuse_change();
