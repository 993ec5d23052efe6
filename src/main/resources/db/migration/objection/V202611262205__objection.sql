-- 村务异议. The steps are the truth; the stage beside them is a copy. Who objects and what is said is sealed.
create schema objection;

create table objection.series (
  organ text not null references organ.organ (key),
  year  int  not null,
  last  int  not null check (last > 0),
  primary key (organ, year)
);

create table objection.objection (
  id          bigint generated always as identity primary key,
  number      text not null unique,
  village     text not null references organ.organ (key),
  township    text not null references organ.organ (key),
  channel     text not null check (channel in ('WEB', 'TELEPHONE', 'PAPER', 'VISIT')),
  received_on date not null,
  anonymous   boolean not null,
  objector    bytea not null,
  code        bytea not null,
  -- key of the form: sent twice it makes one objection
  once        text not null unique check (length(once) between 8 and 64),
  stage       text not null check (stage in ('RECEIVED', 'INVESTIGATING', 'ORDERED', 'UNFOUNDED', 'ANSWERED', 'CLOSED')),
  created_at  timestamptz not null
);
create index objection_by_township on objection.objection (township, received_on);
create index objection_by_village on objection.objection (village, received_on);

create table objection.step (
  objection   bigint not null references objection.objection (id),
  seq         int not null check (seq > 0),
  action      text not null,
  from_stage  text,
  to_stage    text not null,
  person      bigint,
  person_name text not null,
  hand        text check (hand in ('HANDLER', 'SIGNATORY', 'VILLAGE')),
  at          timestamptz not null,
  on_day      date not null,
  sealed      bytea not null,
  primary key (objection, seq),
  check ((seq = 1) = (from_stage is null)),
  check (seq = 1 or person is not null)
);

-- [PC] working days; organ '' holds where a township has set nothing. A change is a new row.
create table objection.deadline (
  organ       text not null,
  valid_from  date not null,
  accept_days int not null check (accept_days > 0),
  answer_days int not null check (answer_days >= accept_days),
  primary key (organ, valid_from)
);
insert into objection.deadline values ('', '2008-05-01', 5, 15);

create trigger step_append_only before update or delete on objection.step for each row execute function journal.refuse_change();
create trigger step_no_truncate before truncate on objection.step for each statement execute function journal.refuse_change();
create trigger objection_never_deleted before delete on objection.objection for each row execute function journal.refuse_change();
