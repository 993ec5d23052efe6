-- 短信: who asked to be told, what goes to them, and what became of each part of each message.
create schema sms;

-- Who asked. The number is sealed; the mark finds an equal one again and tells nothing.
create table sms.recipient (
  id           bigint generated always as identity primary key,
  organ        text not null references organ.organ (key),
  mark         text not null,
  number       bytea not null,
  place        text references organ.organ (key),
  categories   text[] not null default '{}',
  consent_on   date not null,
  consent_by   text not null check (consent_by in ('PAPER', 'PHONE')),
  consent_note text not null default '',
  entered_at   timestamptz not null,
  entered_by   text not null,
  left_at      timestamptz,
  left_by      text check (left_by in ('REPLY', 'STAFF')),
  check ((left_at is null) = (left_by is null)),
  unique (organ, mark)
);
create index recipient_by_mark on sms.recipient (mark);

-- How an organ words its messages; where it does not, the program has words of its own.
create table sms.template (
  organ      text not null references organ.organ (key),
  kind       text not null check (kind in ('NOTICE', 'SERVICE', 'EMERGENCY', 'CORRECTION')),
  words      text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organ, kind)
);

-- One text to many: an edition (with the key of its dispatch), the correction of one, or the answer to somebody who left.
create table sms.mailing (
  id            bigint generated always as identity primary key,
  account       bigint not null,
  organ         text not null references organ.organ (key),
  kind          text not null check (kind in ('EDITION', 'CORRECTION', 'LEAVING')),
  key           uuid unique,
  corrects      bigint unique references sms.mailing (id),
  index_number  text not null default '',
  edition       int not null default 0,
  title         text not null default '',
  address       text not null default '',
  document      text not null default '',
  published_on  date,
  category      text not null default '',
  template      text not null check (template in ('NOTICE', 'SERVICE', 'EMERGENCY', 'CORRECTION')),
  words         text not null,
  parts         int not null,
  place         text references organ.organ (key),
  state         text not null check (state in ('PREPARED', 'RELEASED', 'DONE', 'CANCELLED')),
  urgent        boolean not null default false,
  urgent_reason text not null default '',
  made_at       timestamptz not null,
  released_at   timestamptz,
  released_by   text not null default '',
  done_at       timestamptz,
  check (not urgent or urgent_reason <> ''),
  check ((kind = 'EDITION') = (key is not null))
);
create index mailing_by_organ on sms.mailing (organ, made_at);
create index mailing_open on sms.mailing (account) where state = 'RELEASED';

-- One recipient of a mailing.
create table sms.message (
  id         bigint generated always as identity primary key,
  mailing    bigint not null references sms.mailing (id),
  recipient  bigint not null references sms.recipient (id),
  attempt    int not null default 1,
  state      text not null check (state in ('READY', 'SENDING', 'SENT', 'DOUBTFUL', 'DELIVERED', 'FAILED', 'UNKNOWN', 'DROPPED')),
  words      text not null default '',
  changed_at timestamptz not null,
  unique (mailing, recipient)
);
create index message_by_recipient on sms.message (recipient);

-- One part of a message in one attempt: what is handed over. Written as SUBMITTING and committed before the gateway sees it.
create table sms.part (
  id           bigint generated always as identity primary key,
  message      bigint not null references sms.message (id),
  account      bigint not null,
  attempt      int not null,
  number       int not null check (number > 0),
  state        text not null check (state in ('READY', 'SUBMITTING', 'ACCEPTED', 'DOUBTFUL', 'DELIVERED', 'REFUSED', 'UNDELIVERED', 'UNKNOWN', 'DROPPED')),
  tries        int not null default 0,
  next_at      timestamptz not null,
  submitted_at timestamptz,
  msgid        text,
  words        text not null default '',
  unique (message, attempt, number)
);
create index part_ready on sms.part (account, next_at) where state = 'READY';
create index part_open on sms.part (account, submitted_at) where state in ('SUBMITTING', 'ACCEPTED', 'DOUBTFUL');
create index part_by_msgid on sms.part (account, msgid) where msgid is not null;
create index part_by_time on sms.part (account, submitted_at) where submitted_at is not null;

-- Delivery reports, kept also when nobody knows yet what they belong to.
create table sms.report (
  account   bigint not null,
  msgid     text not null,
  mark      text not null,
  stat      text not null,
  submitted text not null,
  heard_at  timestamptz not null,
  matched   boolean not null default false,
  primary key (account, msgid)
);
create index report_unmatched on sms.report (account) where not matched;

-- What people wrote back: sealed, read by the staff unless it only said 退订.
create table sms.incoming (
  id        bigint generated always as identity primary key,
  account   bigint not null,
  msgid     text not null,
  organ     text not null references organ.organ (key),
  recipient bigint references sms.recipient (id),
  kind      text not null check (kind in ('LEAVE', 'WORDS')),
  said      bytea not null,
  heard_at  timestamptz not null
);
create unique index incoming_once on sms.incoming (account, msgid) where msgid <> '';
create index incoming_by_organ on sms.incoming (organ, heard_at);

-- How the connection of an account stands, told by the program that holds it.
create table sms.line (
  account   bigint primary key,
  connected boolean not null,
  words     text not null,
  since     timestamptz not null
);
