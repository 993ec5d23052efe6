-- 公开栏: the boards of organs on their walls, what hangs there, and the proof of it.
create schema noticeboard;

create table noticeboard.wall (
  id    bigint generated always as identity primary key,
  organ text not null references organ.organ (key),
  name  text not null check (name <> '' and char_length(name) <= 60),
  place text not null check (place <> '' and char_length(place) <= 120),
  since date not null,
  until date check (until >= since),
  unique (organ, name)
);

-- photo: a picture drawn anew, seen by staff only. taken_on: the day the camera wrote, null when it wrote none.
create table noticeboard.posting (
  id          bigint generated always as identity primary key,
  wall        bigint not null references noticeboard.wall (id),
  disclosure  bigint not null,
  edition     int not null,
  posted_on   date not null,
  photo       text references files.content (hash),
  taken_on    date,
  recorded_at timestamptz not null,
  person_name text not null,
  foreign key (disclosure, edition) references disclosure.edition (disclosure, number)
);
create index posting_by_disclosure on noticeboard.posting (disclosure, edition);
create index posting_by_wall on noticeboard.posting (wall, posted_on);

create table noticeboard.removal (
  posting     bigint primary key references noticeboard.posting (id),
  removed_on  date not null,
  photo       text references files.content (hash),
  taken_on    date,
  reason      text not null default '' check (char_length(reason) <= 200),
  recorded_at timestamptz not null,
  person_name text not null
);

create trigger posting_append_only before update or delete on noticeboard.posting for each row execute function journal.refuse_change();
create trigger removal_append_only before update or delete on noticeboard.removal for each row execute function journal.refuse_change();

-- Within how many days of publication a posting is proved, and for how many days a sheet hangs at least: practice, no law names a number. The
-- newest row that holds counts; a 公示期 that is longer goes before.
create table noticeboard.proof_rule (
  valid_from   date primary key,
  proof_days   int not null check (proof_days between 1 and 60),
  minimal_days int not null check (minimal_days between 1 and 365)
);
insert into noticeboard.proof_rule (valid_from, proof_days, minimal_days) values ('2008-05-01', 5, 15);
