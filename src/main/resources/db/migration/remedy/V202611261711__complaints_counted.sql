-- 举报投诉 that came in the year, by the organ that keeps the record: they do not exist for the organ complained of.
create function remedy.complaints_in(y int) returns table (remedy bigint, keeper text, came_on date)
language sql stable as $$
  select r.id, r.keeper, base.came_on
    from remedy.remedy r
    join lateral (
      select e.on_day as came_on from remedy.step e
       where e.remedy = r.id and e.action in ('RECORD', 'AMEND')
         and not exists (select from remedy.step v where v.remedy = e.remedy and v.voids = e.seq)
       order by e.seq desc limit 1
    ) base on true
   where r.kind = 'COMPLAINT' and r.stage <> 'DISCARDED'
     and base.came_on between make_date(y, 1, 1) and make_date(y, 12, 31)
$$;
