-- 重新生成: what is published is a file made anew of what an uploaded one shows. This table is the queue and the memory: an uploaded file
-- of a draft, and the new one made of it, or why none can be made. Nothing is lost by a kill; a claim ends by itself.
-- maker: which cleaner answered; another one tries again what was refused.
create table gate.rebuild (
  origin        text primary key check (origin ~ '^[0-9a-f]{64}$'),
  organ         text not null references organ.organ (key),
  state         text not null check (state in ('WAITING', 'MADE', 'REFUSED', 'FAILED')),
  hash          text check (hash ~ '^[0-9a-f]{64}$'),
  why           text,
  maker         text not null,
  asked_at      timestamptz not null,
  finished_at   timestamptz,
  attempts      int not null default 0,
  claimed_until timestamptz,
  check ((state = 'MADE') = (hash is not null)),
  check ((state = 'REFUSED') = (why is not null))
);
create index rebuild_waiting on gate.rebuild (asked_at) where state = 'WAITING';

-- What a new file left out of the old one (kinds of traces), what was masked in it (codes), and which findings that were (their marks: no words).
alter table gate.remade add column dropped text[] not null default '{}';
alter table gate.remade add column codes text[] not null default '{}';
alter table gate.remade add column marks text[] not null default '{}';

-- What other modules may know: which files were made here.
create view gate.v_remade as select hash, origin, made_at from gate.remade;
