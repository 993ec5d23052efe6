-- 渠道: each edition goes to each chosen channel once, with its receipt.
create schema channel;

-- What a channel of an organ is connected to. A channel without an account is recorded by hand, as before.
create table channel.account (
  id           bigint generated always as identity primary key,
  organ        text not null references organ.organ (key),
  channel      text not null check (channel ~ '^[a-z][a-z0-9-]{0,39}$'),
  kind         text not null check (kind ~ '^[a-z][a-z0-9-]{0,39}$'),
  settings     jsonb not null default '{}',
  secret       bytea,
  per_minute   int not null default 60 check (per_minute between 1 and 6000),
  per_day      int not null default 1000 check (per_day between 1 and 1000000),
  quiet_from   time,
  quiet_to     time,
  active       boolean not null default true,
  paused_at    timestamptz,
  paused_by    text not null default '',
  pause_reason text not null default '',
  check ((quiet_from is null) = (quiet_to is null)),
  unique (organ, channel)
);

-- 投送: one edition through one channel. The key is told to the other side, which can be asked for it after a crash.
create table channel.dispatch (
  id           bigint generated always as identity primary key,
  account      bigint not null references channel.account (id),
  disclosure   bigint not null,
  edition      int not null,
  index_number text not null,
  key          uuid not null unique,
  state        text not null check (state in ('WAITING', 'SENDING', 'DOUBTFUL', 'ACCEPTED', 'CONFIRMED', 'DEAD', 'CANCELLED', 'WITHDRAWING', 'WITHDRAWN', 'BY_HAND')),
  attempts     int not null default 0,
  next_at      timestamptz,
  words        text not null default '',
  receipt      jsonb not null default '{}',
  recalled_at  timestamptz,
  created_at   timestamptz not null,
  changed_at   timestamptz not null,
  confirmed_at timestamptz,
  unique (account, disclosure, edition),
  foreign key (disclosure, edition) references disclosure.edition (disclosure, number)
);
create index dispatch_of_edition on channel.dispatch (disclosure, edition);
create index dispatch_by_state on channel.dispatch (state, changed_at);

-- What was asked of the other side and what it answered; BEGUN stands before every asking, so that a crash leaves a trace.
create table channel.attempt (
  id       bigint generated always as identity primary key,
  dispatch bigint not null references channel.dispatch (id),
  at       timestamptz not null,
  act      text not null check (act in ('SEND', 'FIND', 'WITHDRAW', 'HAND')),
  answer   text not null,
  words    text not null default '',
  person   text not null default ''
);
create index attempt_of_dispatch on channel.attempt (dispatch, id);
create index attempt_by_time on channel.attempt (at) where act = 'SEND' and answer = 'BEGUN';
create trigger attempt_append_only before update or delete on channel.attempt for each row execute function journal.refuse_change();
create trigger attempt_no_truncate before truncate on channel.attempt for each statement execute function journal.refuse_change();

-- The queue of the scheduler library (db-scheduler): who works at what, with heart-beats, shared by all programs on the database.
create table channel.scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_by_time on channel.scheduled_tasks (execution_time);
create index scheduled_by_heartbeat on channel.scheduled_tasks (last_heartbeat);
