-- 监督投诉与意见建议. The steps are the truth; kind, keeper and stage beside them are copies for lists.
create schema complaint;

create table complaint.entry (
  id        bigint generated always as identity primary key,
  -- random: a gap between numbers would betray an entry that not everybody may know of
  number    text not null unique,
  kind_born text not null check (kind_born in ('SUGGESTION', 'QUESTION', 'COMPLAINT', 'REPORT')),
  way       text not null check (way in ('ONLINE', 'TELEPHONE', 'LETTER_BOX', 'VISIT', 'FORWARDED')),
  organ     text not null references organ.organ (key),
  receiver  text not null references organ.organ (key),
  item      text,
  came_at   timestamptz not null,
  -- key of the form: sent twice it makes one entry
  once      text not null unique,
  -- marks made with the key of the installation: of the query code, and of the words for finding the same text again
  code_mark text not null,
  alike     text not null,
  -- opens only with the key of the installation
  words     bytea not null,
  made_at   timestamptz not null,
  kind      text not null check (kind in ('SUGGESTION', 'QUESTION', 'COMPLAINT', 'REPORT')),
  keeper    text not null references organ.organ (key),
  stage     text not null check (stage in ('RECEIVED', 'ASSIGNED', 'DRAFTED', 'INVALID_PROPOSED', 'ANSWERED', 'RATED', 'REFERRED',
                                           'CARRIED_OVER', 'JOINED', 'INVALID'))
);
create index entry_by_keeper on complaint.entry (keeper, stage);
create index entry_alike on complaint.entry (alike, made_at);

-- Who brings it forward, apart from what is brought forward: nothing reads it but a look with a purpose, which is journalled.
create table complaint.identity (
  entry  bigint primary key references complaint.entry (id),
  sealed bytea not null
);

create table complaint.paper (
  entry      bigint not null references complaint.entry (id),
  n          int not null check (n > 0),
  name       text not null,
  media_type text not null,
  size       bigint not null,
  sealed     bytea not null,
  primary key (entry, n)
);

create table complaint.step (
  entry       bigint not null references complaint.entry (id),
  seq         int not null check (seq > 0),
  action      text not null,
  from_stage  text,
  to_stage    text not null,
  person      bigint,
  person_name text not null,
  duty        text,
  at          timestamptz not null,
  on_day      date not null,
  sealed      bytea not null,
  primary key (entry, seq),
  check ((seq = 1) = (from_stage is null))
);

-- Every look at who brought it forward, or at a file of theirs.
create table complaint.look (
  entry       bigint not null references complaint.entry (id),
  at          timestamptz not null,
  person      bigint not null,
  person_name text not null,
  purpose     text not null,
  what        text not null
);
create index look_by_entry on complaint.look (entry);

create trigger step_append_only before update or delete on complaint.step for each row execute function journal.refuse_change();
create trigger step_no_truncate before truncate on complaint.step for each statement execute function journal.refuse_change();
create trigger look_append_only before update or delete on complaint.look for each row execute function journal.refuse_change();
create trigger look_no_truncate before truncate on complaint.look for each statement execute function journal.refuse_change();
create trigger identity_append_only before update or delete on complaint.identity for each row execute function journal.refuse_change();
create trigger paper_append_only before update or delete on complaint.paper for each row execute function journal.refuse_change();
create trigger entry_never_deleted before delete on complaint.entry for each row execute function journal.refuse_change();
