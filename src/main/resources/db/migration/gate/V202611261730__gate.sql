-- 发布前审查台: what the rules found in words and files, what was let pass with a reason, how everything published stands by today's rules.
-- Nothing here holds what was found: only where it is, how long it is, and which rule speaks of it.
create schema gate;

-- One look at one content by one set of rules. The same content is never looked at twice by the same rules.
-- piece: SHA-256 of the words of an edition, or of a file. rules: which rules, together with what the office says of itself.
create table gate.examination (
  id            bigint generated always as identity primary key,
  piece         text not null check (piece ~ '^[0-9a-f]{64}$'),
  kind          text not null check (kind in ('WORDS', 'FILE')),
  organ         text not null references organ.organ (key),
  rules         text not null,
  state         text not null check (state in ('WAITING', 'DONE', 'FAILED')),
  urgent        boolean not null,
  unread        text,
  asked_at      timestamptz not null,
  finished_at   timestamptz,
  attempts      int not null default 0,
  claimed_until timestamptz,
  unique (piece, rules)
);
create index examination_waiting on gate.examination (urgent desc, id) where state = 'WAITING';

create table gate.finding (
  examination bigint not null references gate.examination (id) on delete cascade,
  position    int not null,
  code        text not null,
  severity    text not null check (severity in ('BLOCK', 'WARN')),
  place       text not null,
  length      int not null,
  reason      text not null,
  source      text not null,
  part        int not null,
  grid_row    int not null,
  grid_column int not null,
  begins      int not null,
  ends        int not null,
  mark        text not null,
  primary key (examination, position)
);

-- Findings let pass with a reason, by whom, in which duty. item: the number by which the module above knows what is published.
create table gate.release (
  id          bigint generated always as identity primary key,
  item        bigint not null,
  version     int not null,
  organ       text not null references organ.organ (key),
  piece       text not null,
  code        text not null,
  severity    text not null check (severity in ('BLOCK', 'WARN')),
  marks       text[] not null,
  reason      text not null check (reason <> ''),
  person      bigint,
  person_name text not null,
  duty        text not null,
  at          timestamptz not null
);
create index release_by_item on gate.release (item, piece);
create index release_by_month on gate.release (organ, at);
create trigger release_append_only before update or delete on gate.release for each row execute function journal.refuse_change();
create trigger release_no_truncate before truncate on gate.release for each statement execute function journal.refuse_change();

-- How each version stands: computed anew whenever a look ends or something is let pass. What waits for people is read off here.
create table gate.standing (
  item       bigint not null,
  version    int not null,
  organ      text not null references organ.organ (key),
  phase      text not null check (phase in ('IN_WORK', 'PUBLISHED', 'OVER')),
  pieces     text[] not null,
  rules      text not null,
  complete   boolean not null default false,
  blocks     int not null default 0,
  warnings   int not null default 0,
  secrets    int not null default 0,
  unread     int not null default 0,
  asked_by   text not null default '',
  asked_note text not null default '',
  asked_at   timestamptz,
  since      timestamptz not null,
  primary key (item, version)
);
create index standing_by_piece on gate.standing using gin (pieces);
create index standing_to_do on gate.standing (organ, phase) where blocks > 0 or secrets > 0 or asked_at is not null;

-- The nightly walk over everything published and everything in work; it goes on where it stood. The claim ends by itself when a program dies.
create table gate.watch (
  id            bigint generated always as identity primary key,
  started_at    timestamptz not null,
  finished_at   timestamptz,
  reached       bigint not null default 0,
  done          int not null default 0,
  total         int not null,
  claimed_by    text,
  claimed_until timestamptz
);
create unique index one_open_watch on gate.watch ((finished_at is null)) where finished_at is null;
