-- 督办、交办 (条例 Art. 46, 47): orders that go down, answers that come up. The steps are the truth; the stages beside them are copies.
create schema directive;

create table directive.directive (
  id         bigint generated always as identity primary key,
  organ      text not null references organ.organ (key),
  begun_on   date not null,
  once       text not null unique check (length(once) between 8 and 64),
  number     text,
  issued_on  date,
  stage      text not null check (stage in ('DRAFTED', 'ISSUED', 'REVOKED')),
  check ((number is null) = (issued_on is null))
);
create unique index directive_number on directive.directive (organ, number) where number is not null;
create index directive_by_organ on directive.directive (organ, id);

create table directive.addressee (
  directive bigint not null references directive.directive (id),
  organ     text not null references organ.organ (key),
  stage     text check (stage in ('WAITING', 'WORKING', 'EXTENDING', 'ANSWERED', 'SETTLED')),
  primary key (directive, organ)
);
create index addressee_by_organ on directive.addressee (organ, stage);

-- What was said is sealed: an order may speak of a case and its persons.
create table directive.step (
  directive   bigint not null references directive.directive (id),
  seq         int not null check (seq > 0),
  addressee   text,
  action      text not null,
  from_stage  text,
  to_stage    text not null,
  person      bigint not null,
  person_name text not null,
  duty        text not null,
  at          timestamptz not null,
  sealed      bytea not null,
  primary key (directive, seq),
  foreign key (directive, addressee) references directive.addressee (directive, organ)
);

create table directive.enclosure (
  id        bigint generated always as identity primary key,
  directive bigint not null references directive.directive (id),
  seq       int not null,
  name      text not null check (name <> '' and name !~ '[/\\[:cntrl:]]'),
  hash      text not null references files.content (hash),
  kept_at   timestamptz not null
);
create index enclosure_by_directive on directive.enclosure (directive);

create table directive.letter (
  directive bigint primary key references directive.directive (id),
  sealed    bytea not null,
  sha256    text not null
);

-- One row for each 机关代字 and year; locked in the transaction of the signature, so that numbers have no gap.
create table directive.series (
  organ text not null references organ.organ (key),
  mark  text not null,
  year  int  not null,
  last  int  not null check (last > 0),
  primary key (organ, mark, year)
);

-- Working days to acknowledge an order and to judge an answer. The law names none [PC]; a change is a new row.
create table directive.term (
  organ       text not null,
  valid_from  date not null,
  acknowledge int not null check (acknowledge between 1 and 60),
  judge       int not null check (judge between 1 and 60),
  primary key (organ, valid_from)
);
insert into directive.term (organ, valid_from, acknowledge, judge) values ('', '2008-05-01', 2, 5);

create trigger step_append_only before update or delete on directive.step for each row execute function journal.refuse_change();
create trigger step_no_truncate before truncate on directive.step for each statement execute function journal.refuse_change();
create trigger enclosure_append_only before update or delete on directive.enclosure for each row execute function journal.refuse_change();
create trigger letter_fixed before update or delete on directive.letter for each row execute function journal.refuse_change();
create trigger directive_never_deleted before delete on directive.directive for each row execute function journal.refuse_change();
create trigger addressee_never_deleted before delete on directive.addressee for each row execute function journal.refuse_change();
