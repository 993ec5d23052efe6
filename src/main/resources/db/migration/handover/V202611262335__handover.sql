-- 移交: what is published is given to archive and library (条例 2019 Art. 25), in packages whose contents are fixed by their entries.
create schema handover;

create table handover.recipient (
  id      bigint generated always as identity primary key,
  organ   text not null references organ.organ (key),
  kind    text not null check (kind in ('ARCHIVE', 'LIBRARY', 'OTHER')),
  name    text not null check (name <> '' and char_length(name) <= 80),
  contact text not null default '' check (char_length(contact) <= 200),
  active  boolean not null default true,
  unique (organ, name)
);

-- A package that was not taken is dropped; its entries are then as if never handed over. sha256: of the whole package, once it was made.
create table handover.package (
  id          bigint generated always as identity primary key,
  organ       text not null references organ.organ (key),
  recipient   bigint not null references handover.recipient (id),
  day_from    date,
  day_to      date,
  supplement  boolean not null,
  made_at     timestamptz not null,
  made_by     text not null,
  sha256      text check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes       bigint,
  dropped_at  timestamptz,
  dropped_by  text not null default '',
  drop_reason text not null default '',
  check (day_from is null or day_to is null or day_from <= day_to)
);
create index package_of_organ on handover.package (organ, id);

-- withdrawn: tells that what was handed over before is no longer public.
create table handover.entry (
  package    bigint not null references handover.package (id),
  position   int not null check (position > 0),
  disclosure bigint not null,
  edition    int not null,
  withdrawn  boolean not null default false,
  primary key (package, position),
  unique (package, disclosure, edition),
  foreign key (disclosure, edition) references disclosure.edition (disclosure, number)
);
create index entry_of_edition on handover.entry (disclosure, edition);

create table handover.receipt (
  package     bigint primary key references handover.package (id),
  received_on date not null,
  person_name text not null check (person_name <> ''),
  number      text not null default '',
  scan        text references files.content (hash),
  recorded_at timestamptz not null,
  recorded_by text not null
);

create trigger entry_append_only before update or delete on handover.entry for each row execute function journal.refuse_change();
create trigger receipt_append_only before update or delete on handover.receipt for each row execute function journal.refuse_change();

-- Every edition somebody holds or was sent.
create view handover.v_handed as
  select p.organ, p.recipient, p.id as package, n.disclosure, n.edition, n.withdrawn, r.received_on
    from handover.entry n
    join handover.package p on p.id = n.package and p.dropped_at is null
    left join handover.receipt r on r.package = p.id;

-- How long something may wait before it is handed over, and a package for its receipt: practice, no article names a number. The newest row that holds counts.
create table handover.term (
  valid_from   date primary key,
  months       int not null check (months between 1 and 120),
  receipt_days int not null check (receipt_days between 1 and 365)
);
insert into handover.term (valid_from, months, receipt_days) values ('2008-05-01', 12, 30);
