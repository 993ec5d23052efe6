-- 应公开事项: what people said. Obligations themselves are computed and never stored.
create schema obligation;

-- A rhythm the organ set itself, over the words of its catalogue: from the day on, until the next. The newest of a day counts.
-- month, day: a day of the period (ahead) or of the one after it; else so many days after the event or the end of the period, 0 for those of the 条例.
create table obligation.rhythm (
  id         bigint generated always as identity primary key,
  matter     bigint not null references catalogue.matter (id),
  valid_from date not null,
  kind       text not null check (kind in ('EVENT', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'PERMANENT')),
  month      int check (month between 1 and 12),
  day        int check (day between 1 and 31),
  ahead      boolean not null default false,
  days       int check (days between 0 and 3650),
  working    boolean not null default true,
  reason     text not null check (reason <> ''),
  person     bigint,
  by_name    text not null,
  at         timestamptz not null,
  check ((month is null) = (day is null)),
  check ((month is null) <> (days is null)),
  check (month is null or kind in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
  check (valid_from >= (at at time zone 'Asia/Shanghai')::date)
);
create index rhythm_by_matter on obligation.rhythm (matter, valid_from);

-- Something happened that the public must be told of. The same event announced again, or imported twice, is one.
create table obligation.event (
  id      bigint generated always as identity primary key,
  matter  bigint not null references catalogue.matter (id),
  day     date not null,
  words   text not null check (words <> ''),
  person  bigint,
  by_name text not null,
  at      timestamptz not null
);
create index event_by_matter on obligation.event (matter, day);

-- An event taken back: by a later entry, with its reason.
create table obligation.withdrawal (
  event   bigint primary key references obligation.event (id),
  reason  text not null check (reason <> ''),
  person  bigint,
  by_name text not null,
  at      timestamptz not null
);

-- What a person named as the publication that answers an event.
create table obligation.named (
  event      bigint not null references obligation.event (id),
  disclosure bigint not null references disclosure.disclosure (id),
  person     bigint,
  by_name    text not null,
  at         timestamptz not null,
  primary key (event, disclosure)
);

-- 本期无: with a reason, for one period.
create table obligation.statement (
  id       bigint generated always as identity primary key,
  matter   bigint not null references catalogue.matter (id),
  occasion text not null check (occasion ~ '^[0-9]{4}(-([0-9]{2}|Q[1-4]|H[12]|P))?$'),
  reason   text not null check (reason <> ''),
  person   bigint,
  by_name  text not null,
  at       timestamptz not null
);
create index statement_by_matter on obligation.statement (matter, occasion);

-- What the second person said: never the one who stated it.
create table obligation.decision (
  statement bigint primary key references obligation.statement (id),
  agreed    boolean not null,
  words     text not null default '',
  person    bigint not null,
  by_name   text not null,
  at        timestamptz not null,
  check (agreed or words <> '')
);

create function obligation.needs_another_person() returns trigger language plpgsql as $$
begin
  if exists (select from obligation.statement s where s.id = new.statement and s.person = new.person) then
    raise exception 'statement % needs another person', new.statement;
  end if;
  return new;
end $$;
create trigger decision_by_another before insert on obligation.decision for each row execute function obligation.needs_another_person();

create trigger rhythm_append_only before update or delete on obligation.rhythm for each row execute function journal.refuse_change();
create trigger event_append_only before update or delete on obligation.event for each row execute function journal.refuse_change();
create trigger withdrawal_append_only before update or delete on obligation.withdrawal for each row execute function journal.refuse_change();
create trigger named_append_only before update or delete on obligation.named for each row execute function journal.refuse_change();
create trigger statement_append_only before update or delete on obligation.statement for each row execute function journal.refuse_change();
create trigger decision_append_only before update or delete on obligation.decision for each row execute function journal.refuse_change();
create trigger rhythm_no_truncate before truncate on obligation.rhythm for each statement execute function journal.refuse_change();
create trigger event_no_truncate before truncate on obligation.event for each statement execute function journal.refuse_change();
create trigger withdrawal_no_truncate before truncate on obligation.withdrawal for each statement execute function journal.refuse_change();
create trigger named_no_truncate before truncate on obligation.named for each statement execute function journal.refuse_change();
create trigger statement_no_truncate before truncate on obligation.statement for each statement execute function journal.refuse_change();
create trigger decision_no_truncate before truncate on obligation.decision for each statement execute function journal.refuse_change();
