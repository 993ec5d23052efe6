-- 年报编制: what people state, change and write for a year's report, how it went, and the editions that stand. Counted figures are not stored: they are counted when asked, and kept in an edition.
create schema yearbook;

-- A figure that people state. reason: why it differs from what the records gave (then in counted); source: the file of an import.
create table yearbook.figure (
  organ         text not null references organ.organ (key),
  year          int not null check (year between 2008 and 2100),
  cell          text not null check (cell ~ '^[A-Za-z0-9][A-Za-z0-9.]{0,39}$'),
  value         numeric(18, 6) not null,
  counted       numeric(18, 6),
  reason        text check (reason <> ''),
  source        text check (source <> ''),
  changed_at    timestamptz not null,
  changed_by    text not null,
  changed_by_id bigint,
  primary key (organ, year, cell),
  check ((counted is null) or (reason is not null))
);

-- part 0 is the opening
create table yearbook.passage (
  organ         text not null references organ.organ (key),
  year          int not null check (year between 2008 and 2100),
  part          int not null check (part between 0 and 9),
  text          text not null,
  changed_at    timestamptz not null,
  changed_by    text not null,
  changed_by_id bigint,
  primary key (organ, year, part)
);

create table yearbook.note (
  organ         text not null references organ.organ (key),
  year          int not null check (year between 2008 and 2100),
  finding       text not null,
  text          text not null check (text <> ''),
  changed_at    timestamptz not null,
  changed_by    text not null,
  changed_by_id bigint,
  primary key (organ, year, finding)
);

create table yearbook.step (
  organ       text not null references organ.organ (key),
  year        int not null check (year between 2008 and 2100),
  seq         int not null check (seq > 0),
  action      text not null check (action in ('SUBMIT', 'RECALL', 'RETURN', 'APPROVE', 'CORRECT')),
  from_stage  text not null check (from_stage in ('DRAFTING', 'SUBMITTED', 'APPROVED')),
  to_stage    text not null check (to_stage in ('DRAFTING', 'SUBMITTED', 'APPROVED')),
  person      bigint,
  person_name text not null,
  at          timestamptz not null,
  reason      text not null,
  primary key (organ, year, seq)
);

-- content: the whole report as it was approved. revision: what changed and why, empty in the first edition.
create table yearbook.edition (
  organ       text not null references organ.organ (key),
  year        int not null check (year between 2008 and 2100),
  number      int not null check (number > 0),
  content     text not null,
  revision    text not null,
  drafted_by  text not null,
  approved_by text not null,
  approved_at timestamptz not null,
  primary key (organ, year, number),
  check ((number = 1) or (revision <> ''))
);

-- What the daily look found, for lists over many organs; the page of a report computes its own.
create table yearbook.looked (
  organ    text not null references organ.organ (key),
  year     int not null check (year between 2008 and 2100),
  day      date not null,
  at       timestamptz not null,
  errors   int not null check (errors >= 0),
  warnings int not null check (warnings >= 0),
  primary key (organ, year)
);

create trigger step_append_only before update or delete on yearbook.step for each row execute function journal.refuse_change();
create trigger step_no_truncate before truncate on yearbook.step for each statement execute function journal.refuse_change();
create trigger edition_append_only before update or delete on yearbook.edition for each row execute function journal.refuse_change();
create trigger edition_no_truncate before truncate on yearbook.edition for each statement execute function journal.refuse_change();

-- Only an edition is public.
select changes.watch('yearbook.edition', 'REPORT', 'r.organ', 'r.year');
