-- 村级财务. Amounts are whole cents. The steps are the truth; the stage beside them is a copy.
create schema villageaccount;

create table villageaccount.sheet (
  id          bigint generated always as identity primary key,
  village     text not null references organ.organ (key),
  -- the collective economic organisation whose money it is, '' for the village's own
  unit        text not null check (length(unit) <= 100),
  kind        text not null check (kind in ('MONEY', 'V23', 'V24', 'V25', 'V26')),
  period_from date not null,
  period_to   date not null check (period_to >= period_from),
  title       text not null check ((kind = 'MONEY') = (title = '')),
  created_at  timestamptz not null
);
-- one sheet for one time: two would be two truths about the same money
create unique index sheet_of_a_time on villageaccount.sheet (village, unit, period_from) where kind = 'MONEY';
create index sheet_by_village on villageaccount.sheet (village, period_from);

create table villageaccount.version (
  sheet       bigint not null references villageaccount.sheet (id),
  number      int not null check (number > 0),
  village     text not null,
  stage       text not null check (stage in ('DRAFT', 'SENT', 'CHECKED', 'HANDED', 'KNOWN', 'DISCARDED')),
  content     jsonb not null,
  opening     bigint not null,
  income      bigint not null,
  expenditure bigint not null,
  -- whether it reconciles within itself
  sound       boolean not null,
  primary key (sheet, number)
);
-- one version at a time is being worked at
create unique index version_in_work on villageaccount.version (sheet) where stage in ('DRAFT', 'SENT', 'CHECKED');

create table villageaccount.step (
  sheet       bigint not null references villageaccount.sheet (id),
  seq         int not null check (seq > 0),
  version     int not null,
  action      text not null,
  from_stage  text,
  to_stage    text not null,
  person      bigint not null,
  person_name text not null,
  hand        text not null check (hand in ('REPORTER', 'CLERK', 'TOWNSHIP')),
  at          timestamptz not null,
  on_day      date not null,
  details     jsonb not null,
  primary key (sheet, seq),
  foreign key (sheet, version) references villageaccount.version (sheet, number)
);
create index step_by_version on villageaccount.step (sheet, version);

-- The editions of the village that a version was made into.
create table villageaccount.link (
  sheet      bigint not null,
  version    int not null,
  item       text not null,
  disclosure bigint not null,
  edition    int not null,
  primary key (sheet, version, item),
  foreign key (sheet, version) references villageaccount.version (sheet, number)
);
create index link_by_disclosure on villageaccount.link (disclosure, edition);

-- Photographs of signed sheets; they show signatures and lie sealed.
create table villageaccount.scan (
  id         bigint generated always as identity primary key,
  sheet      bigint not null references villageaccount.sheet (id),
  name       text not null check (name <> '' and name !~ '[/\\[:cntrl:]]'),
  media_type text not null,
  sealed     bytea not null,
  kept_at    timestamptz not null
);
create index scan_by_sheet on villageaccount.scan (sheet);

-- Only a draft changes its words; nothing changes the place it belongs to.
create function villageaccount.refuse_new_words() returns trigger language plpgsql as $$
begin
  if old.sheet <> new.sheet or old.number <> new.number
     or (old.stage <> 'DRAFT' and (old.content <> new.content or old.opening <> new.opening or old.income <> new.income
                                   or old.expenditure <> new.expenditure)) then
    raise exception 'version %/% of a sheet does not change any more', old.sheet, old.number;
  end if;
  return new;
end $$;
create trigger version_keeps_its_words before update on villageaccount.version for each row execute function villageaccount.refuse_new_words();
create trigger version_never_deleted before delete on villageaccount.version for each row execute function journal.refuse_change();
create trigger sheet_never_deleted before delete on villageaccount.sheet for each row execute function journal.refuse_change();
create trigger step_append_only before update or delete on villageaccount.step for each row execute function journal.refuse_change();
create trigger step_no_truncate before truncate on villageaccount.step for each statement execute function journal.refuse_change();
create trigger scan_append_only before update or delete on villageaccount.scan for each row execute function journal.refuse_change();

-- One version in one line. It is public when all its editions are live, or when it was public before it was recorded.
create view villageaccount.v_line as
  select v.sheet, v.number, s.village, s.unit, s.kind, s.period_from, s.period_to, s.title, v.stage, v.opening, v.income, v.expenditure, v.sound,
         exists (select from villageaccount.step p
                  where p.sheet = v.sheet and p.version = v.number
                    and (p.action = 'PASS' or p.action = 'IMPORT' and p.details ->> 'MEMBERS' <> '')) as checked,
         (select max(p.on_day) from villageaccount.step p where p.sheet = v.sheet and p.version = v.number) as since,
         case v.stage
           when 'KNOWN' then (select min(p.on_day) from villageaccount.step p where p.sheet = v.sheet and p.version = v.number and p.action = 'IMPORT')
           when 'HANDED' then
             (select case when count(*) = count(e.disclosure) then max((e.published_at at time zone 'Asia/Shanghai')::date) end
                from villageaccount.link k
                left join disclosure.v_live_edition e on e.disclosure = k.disclosure and e.edition = k.edition
               where k.sheet = v.sheet and k.version = v.number)
         end as published_on
    from villageaccount.version v
    join villageaccount.sheet s on s.id = v.sheet;

select changes.watch('villageaccount.version', 'ORGAN', 'r.village', 'r.village', 'r.stage in (''HANDED'', ''KNOWN'')');
