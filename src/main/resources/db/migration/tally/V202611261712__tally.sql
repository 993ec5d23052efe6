-- 统计: sums of what the records show, so that a year is told at once however many records there are. The records are the truth; a nightly check
-- counts them in full and compares.
create schema tally;

-- From this day on the installation keeps records; what happened before is only known as far as it was entered.
create table tally.begun (on_day date not null);
insert into tally.begun values ((now() at time zone 'Asia/Shanghai')::date);

-- How many of a key in the year. Acts only ever add movements, so that two acts never wait for each other here; the nightly run adds them up.
create table tally.total (
  organ  text not null,
  year   int not null,
  key    text not null,
  number bigint not null,
  primary key (organ, year, key)
);
create table tally.movement (
  organ  text not null,
  year   int not null,
  key    text not null,
  number bigint not null
);
create index movement_by_organ on tally.movement (organ, year);

create view tally.v_sum as
  select organ, year, key, sum(number)::bigint as number
    from (select organ, year, key, number from tally.total
          union all
          select organ, year, key, number from tally.movement) as both_parts
   group by organ, year, key;

-- What one case adds to which sums. A key is words joined by '|': RECEIVED|type|channel, ENDED|type|outcomes|privacy|pace, FEE (in yuan).
create function tally.of_case(applicant_type text, channel text, started_on date, ended_on date, outcomes text, privacy boolean, pace text, fee_on date, fee_yuan int)
returns table (year int, key text, number bigint) language sql immutable as $$
  select extract(year from started_on)::int, 'RECEIVED|' || applicant_type || '|' || channel, 1::bigint where started_on is not null
  union all
  select extract(year from ended_on)::int, 'ENDED|' || applicant_type || '|' || outcomes || '|' || privacy || '|' || pace, 1::bigint where ended_on is not null
  union all
  select extract(year from fee_on)::int, 'FEE', fee_yuan::bigint where fee_on is not null
$$;

create function tally.note_counted() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into tally.movement (organ, year, key, number)
    select c.organ, m.year, m.key, sum(m.number)
      from entered c, tally.of_case(c.applicant_type, c.channel, c.started_on, c.ended_on, c.outcomes, c.privacy, c.pace, c.fee_on, c.fee_yuan) m
     group by 1, 2, 3;
  else
    insert into tally.movement (organ, year, key, number)
    select moved.organ, moved.year, moved.key, sum(moved.number) from (
      select c.organ, m.year, m.key, m.number
        from entered c, tally.of_case(c.applicant_type, c.channel, c.started_on, c.ended_on, c.outcomes, c.privacy, c.pace, c.fee_on, c.fee_yuan) m
      union all
      select c.organ, m.year, m.key, -m.number
        from former c, tally.of_case(c.applicant_type, c.channel, c.started_on, c.ended_on, c.outcomes, c.privacy, c.pace, c.fee_on, c.fee_yuan) m) as moved
     group by 1, 2, 3 having sum(moved.number) <> 0;
  end if;
  return null;
end $$;

-- Cases that were there before.
insert into tally.total (organ, year, key, number)
select c.organ, m.year, m.key, sum(m.number)
  from application.v_statistics c,
       tally.of_case(c.applicant_type, c.channel, c.started_on, c.ended_on, c.outcomes, c.privacy, c.pace, c.fee_on, c.fee_yuan) m
 group by 1, 2, 3;
select application.watch_counted('tally.note_counted'::regproc);
