-- How each edition came to where it is, for whoever watches over the office. Names nobody.
create view disclosure.v_conduct as
  select d.id as disclosure, d.organ, d.index_number, d.created_at, e.number as edition, e.stage, e.title, e.category, e.formation_date, e.published_at,
         exists (select 1 from disclosure.step s where s.disclosure = d.id and s.action = 'IMPORT') as imported,
         exists (select 1 from disclosure.step s where s.disclosure = d.id and s.edition = e.number
                    and s.action in ('PASS_SECRECY_REVIEW', 'RECORD_RULING')) as reviewed,
         -- the step that made it public on the day the public reads, else the last that made it public at all
         (select s.at from disclosure.step s where s.disclosure = d.id and s.edition = e.number and s.to_stage = 'PUBLISHED'
             and s.from_stage is distinct from 'PUBLISHED'
           order by (s.at at time zone 'Asia/Shanghai')::date = (e.published_at at time zone 'Asia/Shanghai')::date desc, s.at desc limit 1) as approved_at,
         (select max(s.at) from disclosure.step s where s.disclosure = d.id and s.edition = e.number
             and s.action in ('WITHDRAW', 'WITHDRAW_AT_ONCE')) as withdrawn_at,
         exists (select 1 from disclosure.edition l where l.disclosure = d.id and l.stage in ('PUBLISHED', 'EXPIRED', 'ARCHIVED')) as live
    from disclosure.disclosure d
    join disclosure.edition e on e.disclosure = d.id;
