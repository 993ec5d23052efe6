-- What a village owes and when: rhythm of the items after a decision (V06–V14), of those that come with something that happened (V23–V26,
-- V28) and of the local list, which is owed only where the township chose it.
alter table village.item drop constraint item_rhythm_check;
update village.item set rhythm = 'DECISION' where part = 'DECISIONS';
update village.item set rhythm = 'OCCASION' where part = 'SPECIAL' or code = 'V28';
update village.item set rhythm = 'FINANCE' where code in ('V30', 'V33');
update village.item set rhythm = 'QUARTERLY' where code in ('V27', 'V29', 'V31', 'V32', 'V34', 'V35');
alter table village.item add constraint item_rhythm_check check (rhythm in ('QUARTERLY', 'FINANCE', 'DECISION', 'OCCASION'));

-- Items of the local list that a township's villages, or one village, owe from a day on. The village's own row goes before the township's.
create table village.choice (
  organ      text not null references organ.organ (key),
  code       text not null references village.item (code),
  valid_from date not null,
  owed       boolean not null,
  primary key (organ, code, valid_from)
);

-- From which day a village is held to its board here; what ended before is not asked for. Without a row: always.
create table village.start (
  organ text primary key references organ.organ (key),
  since date not null
);

-- How many days "及时公布" and "随时" leave after a decision or event, and how long before the last day a village is reminded: practice, no law
-- names a number. The newest row that holds counts.
create table village.promptness (
  valid_from date primary key,
  days       int not null check (days between 1 and 60),
  warning    int not null check (warning between 0 and 30)
);
insert into village.promptness (valid_from, days, warning) values ('2008-05-01', 5, 7);

-- A decision of the village assembly, or something that has to be published specially (专项公开). disclosure: the decision became known by this
-- publication. finished_on: nothing more is to be told about it.
create table village.occasion (
  id           bigint generated always as identity primary key,
  organ        text not null references organ.organ (key),
  code         text not null references village.item (code),
  happened_on  date not null,
  words        text not null check (words <> '' and char_length(words) <= 200),
  disclosure   bigint unique references disclosure.disclosure (id),
  announced_at timestamptz not null,
  announced_by text not null,
  finished_on  date check (finished_on >= happened_on),
  finished_by  text
);
create index occasion_by_organ on village.occasion (organ, code);

create view village.v_item as select code, part from village.item;

select changes.watch('village.choice', 'ORGAN', 'r.organ', 'r.organ');
