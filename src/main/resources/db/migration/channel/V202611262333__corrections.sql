-- A new edition deals with what went out of the former one. REPLACED: updated in place, or followed by a correction where nothing can be taken back.
alter table channel.dispatch drop constraint dispatch_state_check;
alter table channel.dispatch add constraint dispatch_state_check check (state in
  ('WAITING', 'SENDING', 'DOUBTFUL', 'ACCEPTED', 'CONFIRMED', 'DEAD', 'CANCELLED', 'WITHDRAWING', 'WITHDRAWN', 'BY_HAND', 'REPLACED'));

-- 人工撤回: what people brought somewhere by hand (报刊, 广播, 会议 …) and what was withdrawn or corrected since. Ends by a person's word alone.
create table channel.hand_recall (
  id           bigint generated always as identity primary key,
  organ        text not null references organ.organ (key),
  channel      text not null,
  disclosure   bigint not null,
  edition      int not null,
  index_number text not null,
  corrected    boolean not null,
  since        timestamptz not null,
  settled_at   timestamptz,
  settled_by   text not null default '',
  note         text not null default '',
  check ((settled_at is null) = (settled_by = '')),
  unique (disclosure, edition, channel),
  foreign key (disclosure, edition) references disclosure.edition (disclosure, number)
);
create index hand_recall_open on channel.hand_recall (organ, since) where settled_at is null;
