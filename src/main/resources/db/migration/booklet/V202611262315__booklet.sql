-- 手册汇编: what was published, bound together on paper, and where the copies went.
create schema booklet;

-- done, whole: how far the printing is, in items. pdf: the finished file, pages its pages.
create table booklet.booklet (
  id          bigint generated always as identity primary key,
  organ       text not null references organ.organ (key),
  title       text not null check (title <> '' and char_length(title) <= 60),
  folded      boolean not null,
  site        text not null,
  asked_at    timestamptz not null,
  person_name text not null,
  state       text not null check (state in ('WAITING', 'MADE', 'FAILED')),
  done        int not null default 0,
  whole       int not null check (whole between 1 and 200),
  pages       int,
  pdf         text references files.content (hash),
  check ((state = 'MADE') = (pdf is not null and pages is not null))
);
create index booklet_by_organ on booklet.booklet (organ, id);
create index booklet_waiting on booklet.booklet (id) where state = 'WAITING';

create table booklet.item (
  booklet      bigint not null references booklet.booklet (id),
  position     int not null,
  disclosure   bigint not null,
  edition      int not null,
  index_number text not null,
  title        text not null,
  primary key (booklet, position),
  unique (booklet, disclosure),
  foreign key (disclosure, edition) references disclosure.edition (disclosure, number)
);
create index item_by_edition on booklet.item (disclosure, edition);

-- 发放: copies laid out or handed out at a place, through one of the organ's channels.
create table booklet.handing (
  id          bigint generated always as identity primary key,
  booklet     bigint not null references booklet.booklet (id),
  channel     text not null,
  place       text not null check (place <> '' and char_length(place) <= 120),
  copies      int not null check (copies between 1 and 100000),
  handed_on   date not null,
  recorded_at timestamptz not null,
  person_name text not null
);
create index handing_by_booklet on booklet.handing (booklet, id);

-- 收回: copies of a place are gone from there, or something in them was put right by hand.
create table booklet.return (
  handing     bigint primary key references booklet.handing (id),
  returned_on date not null,
  note        text not null check (note <> '' and char_length(note) <= 200),
  recorded_at timestamptz not null,
  person_name text not null
);
create trigger handing_append_only before update or delete on booklet.handing for each row execute function journal.refuse_change();
create trigger return_append_only before update or delete on booklet.return for each row execute function journal.refuse_change();
create trigger item_append_only before update or delete on booklet.item for each row execute function journal.refuse_change();
