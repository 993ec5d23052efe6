-- 主动公开: a Disclosure is the permanent identity, an Edition one version of it, a Delivery one publication of an edition through one channel.
create schema disclosure;

create table disclosure.setting (
  organ         text primary key references organ.organ (key),
  review_levels int not null default 2 check (review_levels between 1 and 4)
);

create table disclosure.channel (
  organ    text not null,
  code     text not null check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
  title    text not null check (title <> ''),
  kind     text not null check (kind in ('PLATFORM', 'NOTICE_BOARD', 'OTHER')),
  position int not null,
  primary key (organ, code)
);

-- organ '*': offered to every organ unless it names its own under the same code.
insert into disclosure.channel (organ, code, title, kind, position) values
  ('*', 'platform', '政府信息公开平台', 'PLATFORM', 1),
  ('*', 'notice-board', '公示栏', 'NOTICE_BOARD', 2),
  ('*', 'village-board', '村公示栏', 'NOTICE_BOARD', 3),
  ('*', 'gazette', '政府公报', 'OTHER', 4),
  ('*', 'wechat', '微信公众号', 'OTHER', 5),
  ('*', 'weibo', '政务微博', 'OTHER', 6),
  ('*', 'screen', '电子信息屏', 'OTHER', 7),
  ('*', 'sms', '短信', 'OTHER', 8),
  ('*', 'broadcast', '广播电视', 'OTHER', 9),
  ('*', 'press', '报刊', 'OTHER', 10),
  ('*', 'reading-place', '公开查阅点', 'OTHER', 11),
  ('*', 'meeting', '会议、入户现场', 'OTHER', 12);

create table disclosure.disclosure (
  id           bigint generated always as identity primary key,
  organ        text not null references organ.organ (key),
  index_number text unique,
  source_key   text,
  created_at   timestamptz not null,
  unique (organ, source_key)
);

create table disclosure.edition (
  disclosure       bigint not null references disclosure.disclosure (id),
  number           int not null check (number > 0),
  stage            text not null check (stage in ('DRAFT', 'SELF_CHECK', 'PRE_REVIEW', 'SECOND_REVIEW', 'SECRECY_REVIEW', 'FINAL_APPROVAL',
                   'CHIEF_APPROVAL', 'REFERRED', 'PUBLISHED', 'CORRECTED', 'WITHDRAWN', 'EXPIRED', 'ARCHIVED', 'NOT_DISCLOSED', 'DISCARDED')),
  title            text not null check (char_length(title) <= 200),
  summary          text not null default '' check (char_length(summary) <= 500),
  body             text not null default '',
  mode             text not null check (mode in ('PROACTIVE', 'ON_REQUEST', 'NOT_DISCLOSED')),
  formation_date   date,
  document_number  text not null default '',
  category         text references catalogue.category (code),
  matter           bigint references catalogue.matter (id),
  theme            text,
  genre            text not null default '',
  audience         text not null default '',
  keywords         text not null default '',
  source           text not null default '',
  department       text not null default '',
  channels         text[] not null default '{}',
  late_reason      text not null default '',
  published_at     timestamptz,
  withdrawal_class text,
  content_hash     text not null,
  primary key (disclosure, number),
  check ((stage in ('PUBLISHED', 'CORRECTED', 'WITHDRAWN', 'EXPIRED', 'ARCHIVED')) = (published_at is not null)),
  check ((stage = 'WITHDRAWN') = (withdrawal_class is not null))
);

create unique index one_open_edition on disclosure.edition (disclosure)
  where stage in ('DRAFT', 'SELF_CHECK', 'PRE_REVIEW', 'SECOND_REVIEW', 'SECRECY_REVIEW', 'FINAL_APPROVAL', 'CHIEF_APPROVAL', 'REFERRED');
create unique index one_live_edition on disclosure.edition (disclosure) where stage in ('PUBLISHED', 'EXPIRED', 'ARCHIVED');
create index edition_by_stage on disclosure.edition (stage, disclosure);
create index edition_by_publication on disclosure.edition (published_at desc) where published_at is not null;
create index edition_by_category on disclosure.edition (category) where published_at is not null;

create table disclosure.attachment (
  disclosure bigint not null,
  edition    int not null,
  position   int not null,
  name       text not null check (name <> '' and name !~ '[/\\[:cntrl:]]'),
  hash       text not null references files.content (hash),
  primary key (disclosure, edition, position),
  foreign key (disclosure, edition) references disclosure.edition (disclosure, number)
);
create index attachment_by_hash on disclosure.attachment (hash);

-- The life of an edition, step by step. The stage above is a cache of these rows.
create table disclosure.step (
  disclosure  bigint not null references disclosure.disclosure (id),
  seq         int not null check (seq > 0),
  edition     int not null,
  action      text not null,
  from_stage  text,
  to_stage    text not null,
  person      bigint,
  person_name text not null,
  duty        text not null,
  at          timestamptz not null,
  detail      jsonb not null default '{}',
  primary key (disclosure, seq),
  foreign key (disclosure, edition) references disclosure.edition (disclosure, number)
);
create index step_by_person on disclosure.step (person, at);

create table disclosure.delivery (
  id          bigint generated always as identity primary key,
  disclosure  bigint not null,
  edition     int not null,
  channel     text not null,
  posted_on   date not null,
  evidence    text references files.content (hash),
  note        text not null default '',
  recorded_at timestamptz not null,
  person_name text not null,
  unique (disclosure, edition, channel),
  foreign key (disclosure, edition) references disclosure.edition (disclosure, number)
);
create index delivery_by_channel on disclosure.delivery (channel, posted_on);

create trigger step_append_only before update or delete on disclosure.step for each row execute function journal.refuse_change();
create trigger step_no_truncate before truncate on disclosure.step for each statement execute function journal.refuse_change();
create trigger delivery_append_only before update or delete on disclosure.delivery for each row execute function journal.refuse_change();
create trigger disclosure_never_deleted before delete on disclosure.disclosure for each row execute function journal.refuse_change();
create trigger edition_never_deleted before delete on disclosure.edition for each row execute function journal.refuse_change();

-- An index number is never changed or reused.
create function disclosure.keep_index_number() returns trigger language plpgsql as $$
begin
  if old.index_number is not null and new.index_number is distinct from old.index_number then
    raise exception 'index number % is permanent', old.index_number using errcode = 'YG002';
  end if;
  return new;
end $$;

-- A publication date is the system's and never moves; what was published keeps its words.
create function disclosure.keep_what_is_published() returns trigger language plpgsql as $$
begin
  if old.published_at is not null and (new.published_at is distinct from old.published_at
      or new.content_hash is distinct from old.content_hash or new.title is distinct from old.title or new.body is distinct from old.body) then
    raise exception 'edition %/% is published and keeps its words and date', old.disclosure, old.number using errcode = 'YG002';
  end if;
  return new;
end $$;

create trigger disclosure_keeps_index_number before update on disclosure.disclosure
  for each row execute function disclosure.keep_index_number();
create trigger edition_keeps_what_is_published before update on disclosure.edition
  for each row execute function disclosure.keep_what_is_published();

-- What the public may see, and what other modules may count on. Projection lists: a new column stays private until it is named here.
create view disclosure.v_public_edition as
  select d.id as disclosure, d.organ, d.index_number, e.number as edition, e.stage, e.title, e.summary, e.body, e.formation_date, e.document_number,
         e.category, e.matter, e.theme, e.genre, e.audience, e.keywords, e.source, e.channels, e.late_reason, e.published_at, e.withdrawal_class,
         e.content_hash, (e.published_at at time zone 'Asia/Shanghai')::date as published_on
    from disclosure.edition e
    join disclosure.disclosure d on d.id = e.disclosure
   where e.published_at is not null and e.mode = 'PROACTIVE';

create view disclosure.v_first_publication as
  select e.disclosure, d.organ, d.index_number, e.category, (e.published_at at time zone 'Asia/Shanghai')::date as published_on
    from disclosure.edition e
    join disclosure.disclosure d on d.id = e.disclosure
   where e.number = (select min(f.number) from disclosure.edition f where f.disclosure = e.disclosure and f.published_at is not null);

create view disclosure.v_delivery as
  select v.disclosure, d.organ, v.edition, v.channel, v.posted_on
    from disclosure.delivery v
    join disclosure.disclosure d on d.id = v.disclosure;

create view disclosure.v_channel as select organ, code, title, kind, position from disclosure.channel;
