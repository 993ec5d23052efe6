-- 工作台账: what an office did for disclosure, entry by entry. Versions, files and steps are only added.
create schema workrecord;

create table workrecord.entry (
  id       bigint generated always as identity primary key,
  organ    text not null references organ.organ (key),
  register text not null check (register in ('TRAINING', 'MEETING', 'PUBLICITY', 'STAFF', 'MONEY'))
);
create index entry_by_organ on workrecord.entry (organ, register);

-- The newest version is what holds. reason: why it was changed, empty for the first; struck: the entry should never have been made.
-- amount: yuan. persons: how many. until_day: last day, null while it lasts (staff).
create table workrecord.version (
  entry       bigint not null references workrecord.entry (id),
  number      int not null check (number > 0),
  on_day      date not null,
  until_day   date check (until_day >= on_day),
  subject     text not null check (subject <> '' and char_length(subject) <= 200),
  by_whom     text not null default '' check (char_length(by_whom) <= 100),
  kind        text not null default '' check (kind in ('', 'HELD', 'ATTENDED', 'FULL_TIME', 'PART_TIME')),
  persons     int check (persons between 0 and 1000000),
  hours       numeric(6, 1) check (hours > 0),
  amount      numeric(14, 2) check (amount >= 0),
  note        text not null default '' check (char_length(note) <= 2000),
  struck      boolean not null default false,
  reason      text not null default '' check (char_length(reason) <= 500),
  written_at  timestamptz not null,
  person      bigint,
  person_name text not null,
  primary key (entry, number),
  check (number = 1 or reason <> '')
);

create table workrecord.file (
  entry       bigint not null references workrecord.entry (id),
  hash        text not null references files.content (hash),
  name        text not null check (name <> '' and char_length(name) <= 200),
  added_at    timestamptz not null,
  person_name text not null,
  primary key (entry, hash)
);

create view workrecord.v_newest as
select e.organ, e.register, v.*
  from workrecord.entry e
  join lateral (select * from workrecord.version v where v.entry = e.id order by v.number desc limit 1) v on true;

-- 公开建议: a proposal to publish; its course is its steps.
create table workrecord.proposal (
  id       bigint generated always as identity primary key,
  organ    text not null references organ.organ (key),
  topic    text not null check (topic <> '' and char_length(topic) <= 100),
  why      text not null check (why <> '' and char_length(why) <= 1000),
  evidence text not null default '' check (char_length(evidence) <= 2000),
  source   text not null check (source in ('SEARCH', 'APPLICATION', 'OTHER')),
  category text,
  matter   bigint
);

create table workrecord.proposal_step (
  proposal    bigint not null references workrecord.proposal (id),
  seq         int not null check (seq > 0),
  action      text not null check (action in ('PROPOSE', 'ADOPT', 'DECLINE', 'WITHDRAW', 'DRAFT')),
  reason      text not null default '' check (char_length(reason) <= 500),
  disclosure  bigint,
  at          timestamptz not null,
  on_day      date not null,
  person      bigint,
  person_name text not null,
  primary key (proposal, seq),
  check (action <> 'DECLINE' or reason <> ''),
  check ((action = 'DRAFT') = (disclosure is not null))
);

-- Figures behind the concerns of this module, dated. PROPOSAL_DAYS: days a proposal may wait; TRAINING_MONTH: the month from whose
-- first day on a year without training is told. Both are choices of the product [PC].
create table workrecord.rule (
  code       text not null check (code in ('PROPOSAL_DAYS', 'TRAINING_MONTH')),
  valid_from date not null,
  value      int not null check (value > 0),
  primary key (code, valid_from)
);
insert into workrecord.rule (code, valid_from, value) values
  ('PROPOSAL_DAYS', '2008-05-01', 30),
  ('TRAINING_MONTH', '2008-05-01', 12);

create trigger entry_stays before update or delete on workrecord.entry for each row execute function journal.refuse_change();
create trigger version_stays before update or delete on workrecord.version for each row execute function journal.refuse_change();
create trigger file_stays before update or delete on workrecord.file for each row execute function journal.refuse_change();
create trigger proposal_stays before update or delete on workrecord.proposal for each row execute function journal.refuse_change();
create trigger step_stays before update or delete on workrecord.proposal_step for each row execute function journal.refuse_change();
