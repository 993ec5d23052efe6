-- What each published item adds to which sums: PUBLISHED, and DELIVERED|class for each class of channel it went through by the end of the year of its
-- first publication (decision 0008). Several channels of one class count once.
create view tally.v_publication as
  select p.disclosure, p.organ, extract(year from p.published_on)::int as year,
         array['PUBLISHED'] || array(
           select distinct 'DELIVERED|' || case when v.channel in ('gazette', 'platform', 'weibo', 'wechat') then v.channel else 'other' end
             from disclosure.v_delivery v
            where v.disclosure = p.disclosure and v.posted_on <= make_date(extract(year from p.published_on)::int, 12, 31)
            order by 1) as keys
    from disclosure.v_first_publication p;

-- As it was last counted in.
create table tally.publication (
  disclosure bigint primary key,
  organ      text not null,
  year       int not null,
  keys       text[] not null
);

create function tally.note_published() returns trigger language plpgsql as $$
begin
  with touched as (select distinct e.disclosure from entered e),
       fresh as (select v.disclosure, v.organ, v.year, v.keys from tally.v_publication v join touched t on t.disclosure = v.disclosure),
       former as (select p.disclosure, p.organ, p.year, p.keys from tally.publication p join touched t on t.disclosure = p.disclosure),
       kept as (insert into tally.publication (disclosure, organ, year, keys) select disclosure, organ, year, keys from fresh
                on conflict (disclosure) do update set organ = excluded.organ, year = excluded.year, keys = excluded.keys)
  insert into tally.movement (organ, year, key, number)
  select organ, year, key, sum(number) from (
    select organ, year, unnest(keys) as key, 1 as number from fresh
    union all
    select organ, year, unnest(keys), -1 from former) as moved
   group by organ, year, key having sum(number) <> 0;
  return null;
end $$;

insert into tally.publication (disclosure, organ, year, keys) select disclosure, organ, year, keys from tally.v_publication;
insert into tally.total (organ, year, key, number)
select organ, year, unnest(keys), count(*) from tally.publication group by 1, 2, 3;
select disclosure.watch_published('tally.note_published'::regproc);

-- Everything counted in full from the records, to compare the sums with.
create view tally.v_full as
  select c.organ, m.year, m.key, sum(m.number)::bigint as number
    from application.v_statistics c,
         tally.of_case(c.applicant_type, c.channel, c.started_on, c.ended_on, c.outcomes, c.privacy, c.pace, c.fee_on, c.fee_yuan) m
   group by 1, 2, 3
  union all
  select organ, year, unnest(keys), count(*) from tally.v_publication group by 1, 2, 3;

-- Runs of the comparison, and where a sum was not what the records say. The sums are then put right; the finding stays.
create table tally.run (
  id       bigint generated always as identity primary key,
  at       timestamptz not null,
  compared bigint not null
);
create table tally.difference (
  run     bigint not null references tally.run (id),
  organ   text not null,
  year    int not null,
  key     text not null,
  kept    bigint not null,
  counted bigint not null,
  primary key (run, organ, year, key)
);
create trigger run_append_only before update or delete on tally.run for each row execute function journal.refuse_change();
create trigger difference_append_only before update or delete on tally.difference for each row execute function journal.refuse_change();
