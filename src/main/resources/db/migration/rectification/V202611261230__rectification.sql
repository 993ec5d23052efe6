-- 更正 (条例 Art. 41). The steps are the truth; the stage beside them is a copy. Who asks and what is said of the record is sealed.
create schema rectification;

create table rectification.series (
  organ text not null references organ.organ (key),
  year  int  not null,
  last  int  not null check (last > 0),
  primary key (organ, year)
);

create table rectification.rectification (
  id             bigint generated always as identity primary key,
  number         text not null unique,
  organ          text not null references organ.organ (key),
  applicant_type text not null,
  received_on    date not null,
  requester      bytea not null,
  -- key of the form: sent twice it makes one request
  once           text not null unique check (length(once) between 8 and 64),
  stage          text not null check (stage in ('RECEIVED', 'PROPOSED', 'DECIDED', 'SERVED', 'WITHDRAWN')),
  created_at     timestamptz not null
);
create index rectification_by_organ on rectification.rectification (organ, received_on);

create table rectification.step (
  rectification bigint not null references rectification.rectification (id),
  seq           int not null check (seq > 0),
  action        text not null,
  from_stage    text,
  to_stage      text not null,
  person        bigint not null,
  person_name   text not null,
  duty          text not null,
  at            timestamptz not null,
  on_day        date not null,
  sealed        bytea not null,
  primary key (rectification, seq),
  check ((seq = 1) = (from_stage is null))
);

create table rectification.paper (
  id            bigint generated always as identity primary key,
  rectification bigint not null references rectification.rectification (id),
  name          text not null check (name <> '' and name !~ '[/\\[:cntrl:]]'),
  media_type    text not null,
  size          bigint not null check (size > 0),
  hash          text not null,
  sealed        bytea not null,
  kept_at       timestamptz not null
);
create index paper_by_rectification on rectification.paper (rectification);

create trigger step_append_only before update or delete on rectification.step for each row execute function journal.refuse_change();
create trigger step_no_truncate before truncate on rectification.step for each statement execute function journal.refuse_change();
create trigger paper_append_only before update or delete on rectification.paper for each row execute function journal.refuse_change();
create trigger rectification_never_deleted before delete on rectification.rectification for each row execute function journal.refuse_change();
