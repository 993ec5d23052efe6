-- How each case stands in the statistics of the year (条例 Art. 50): when it counts as received, when and how it ended for the first time. One row
-- a case; a copy that the program computes from the steps in the transaction of every act, compared with them by the replay check.
create table application.counted (
  application    bigint primary key references application.application (id),
  organ          text not null,
  applicant_type text not null,
  channel        text not null,
  -- 收到申请之日; null while a receipt that has to be confirmed is not
  started_on     date,
  -- the first decision; what is replied anew by an order changes nothing here
  ended_on       date,
  -- the outcomes of the items at that decision, each once, in the order of the law's list, joined by '+'
  outcomes       text not null default '',
  -- whether a refusal for a third party was about personal privacy alone (the form of 2014 has a row for it)
  privacy        boolean not null default false,
  pace           text not null default '' check (pace in ('', 'IN_TIME', 'EXTENDED', 'LATE')),
  -- 并案: ends as that case ends
  into_case      bigint references application.application (id),
  -- 信息处理费 that was paid and not paid back
  fee_on         date,
  fee_yuan       int not null default 0 check (fee_yuan >= 0),
  check (ended_on is null or started_on is not null and ended_on >= started_on),
  check ((ended_on is null) = (outcomes = '') and (ended_on is null) = (pace = '')),
  check ((fee_on is null) = (fee_yuan = 0))
);
create index counted_by_start on application.counted (organ, started_on);
create index counted_by_end on application.counted (organ, ended_on);
create index counted_by_host on application.counted (into_case) where into_case is not null;
create index counted_by_fee on application.counted (organ, fee_on) where fee_on is not null;

create trigger counted_never_deleted before delete on application.counted for each row execute function journal.refuse_change();

-- What other modules count. Names nobody.
create view application.v_statistics as
  select c.application, a.number, c.organ, c.applicant_type, c.channel, c.started_on, c.ended_on, c.outcomes, c.privacy, c.pace,
         c.into_case, c.fee_on, c.fee_yuan
    from application.counted c
    join application.application a on a.id = c.application;

-- A module that keeps sums of these rows is told of every change in its transaction: its trigger function finds the rows as they are now in
-- the table "entered" and, at an update, as they were in "former".
create function application.watch_counted(handler regproc) returns void language plpgsql as $$
begin
  execute format('create trigger tells_insert after insert on application.counted referencing new table as entered for each statement execute function %s()', handler);
  execute format('create trigger tells_update after update on application.counted referencing old table as former new table as entered for each statement execute function %s()', handler);
end $$;
