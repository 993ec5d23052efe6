-- 依申请公开. The steps of a case are the truth; stage, items and outcomes beside them are copies that can be computed again.
-- Whatever names a person is sealed by the vault; marks find equal values without opening them.
create schema application;

create table application.series (
  organ text not null references organ.organ (key),
  year  int  not null,
  last  int  not null check (last > 0),
  primary key (organ, year)
);

create table application.application (
  id             bigint generated always as identity primary key,
  number         text not null unique,
  organ          text not null references organ.organ (key),
  law            text not null check (law in ('R2007', 'R2019')),
  channel        text not null check (channel in ('IN_PERSON', 'REGISTERED_MAIL', 'ORDINARY_MAIL', 'ONLINE', 'EMAIL', 'FAX', 'ORAL')),
  received_on    date not null,
  applicant_type text not null check (applicant_type in ('NATURAL_PERSON', 'COMMERCIAL_ENTERPRISE', 'RESEARCH_INSTITUTION',
                 'PUBLIC_WELFARE_ORGANIZATION', 'LEGAL_SERVICE_INSTITUTION', 'OTHER_ORGANIZATION')),
  applicant_mark text not null,
  code_mark      text not null,
  applicant      bytea not null,
  stage          text not null check (stage in ('PENDING_CONFIRMATION', 'RECEIVED', 'UNDER_REVIEW', 'AWAITING_CORRECTION', 'AWAITING_REASONS',
                 'CONSULTING_THIRD_PARTY', 'CONSULTING_ORGAN', 'AWAITING_FEE', 'DRAFT_REPLY', 'APPROVAL', 'REPLIED', 'SERVED', 'ARCHIVED', 'CLOSED',
                 'WITHDRAWN', 'MERGED')),
  round          int not null default 1 check (round > 0),
  created_at     timestamptz not null
);
create index application_by_stage on application.application (organ, stage);
create index application_by_applicant on application.application (applicant_mark, organ);
create index application_by_day on application.application (organ, received_on);

create table application.item (
  application bigint not null references application.application (id),
  number      int not null check (number > 0),
  text        text not null check (text <> ''),
  outcome     text,
  decided_on  date,
  primary key (application, number),
  check ((outcome is null) = (decided_on is null))
);

create table application.step (
  application bigint not null references application.application (id),
  seq         int not null check (seq > 0),
  action      text not null,
  from_stage  text,
  to_stage    text not null,
  person      bigint,
  person_name text not null,
  duty        text not null,
  at          timestamptz not null,
  on_day      date not null,
  detail      jsonb not null default '{}',
  primary key (application, seq),
  check ((seq = 1) = (from_stage is null))
);

-- Proofs of identity, papers of agents, copies of letters that came in, proofs of service. Sealed.
create table application.paper (
  id          bigint generated always as identity primary key,
  application bigint not null references application.application (id),
  kind        text not null check (kind in ('IDENTITY', 'AUTHORITY', 'APPLICATION', 'MATERIAL', 'OPINION', 'SERVICE', 'OTHER')),
  name        text not null check (name <> '' and name !~ '[/\\[:cntrl:]]'),
  media_type  text not null,
  size        bigint not null check (size > 0),
  hash        text not null,
  sealed      bytea not null,
  kept_at     timestamptz not null,
  person_name text not null
);
create index paper_by_application on application.paper (application);

create trigger step_append_only before update or delete on application.step for each row execute function journal.refuse_change();
create trigger step_no_truncate before truncate on application.step for each statement execute function journal.refuse_change();
create trigger paper_append_only before update or delete on application.paper for each row execute function journal.refuse_change();
create trigger application_never_deleted before delete on application.application for each row execute function journal.refuse_change();

-- What is fixed at receipt stays.
create function application.keep_what_is_registered() returns trigger language plpgsql as $$
begin
  if (new.number, new.organ, new.law, new.channel, new.received_on, new.applicant_mark, new.code_mark)
     is distinct from (old.number, old.organ, old.law, old.channel, old.received_on, old.applicant_mark, old.code_mark) then
    raise exception 'application % keeps what was registered', old.number using errcode = 'YG002';
  end if;
  return new;
end $$;

create trigger application_keeps_what_is_registered before update on application.application
  for each row execute function application.keep_what_is_registered();

-- Reminders that were raised, once for each occasion.
create table application.reminder (
  application bigint not null references application.application (id),
  kind        text not null,
  key         text not null,
  on_day      date not null,
  due         date not null,
  raised_at   timestamptz not null,
  primary key (application, kind, key)
);
create index reminder_by_day on application.reminder (on_day);

-- Every version of the calendar that dates were counted with, and which due date an open case had under which.
create table application.calendar (
  fingerprint text primary key check (fingerprint ~ '^[0-9a-f]{64}$'),
  region      text not null,
  known_from  date not null,
  known_to    date not null,
  days        text not null,
  used_from   timestamptz not null
);

-- A case that is over keeps the calendar it was counted with.
alter table application.application add column calendar text references application.calendar (fingerprint);

create table application.due_move (
  id          bigint generated always as identity primary key,
  application bigint not null references application.application (id),
  from_calendar text not null references application.calendar (fingerprint),
  to_calendar text not null references application.calendar (fingerprint),
  due_before  date,
  due_after   date,
  reason      text not null,
  moved_at    timestamptz not null,
  unique (application, from_calendar, to_calendar, moved_at)
);

create trigger calendar_append_only before update or delete on application.calendar for each row execute function journal.refuse_change();
create trigger due_move_append_only before update or delete on application.due_move for each row execute function journal.refuse_change();
