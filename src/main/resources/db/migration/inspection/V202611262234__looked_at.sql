-- Which organ was looked at when, for whoever watches over the office. Names nobody.
create view inspection.v_look as
  select p.id as inspection, o.organ, p.begun_on as day
    from inspection.proceeding p
    join inspection.step s on s.proceeding = p.id and s.seq = 1
   cross join lateral regexp_split_to_table(btrim(s.particulars->>'ORGANS'), '\s+') as o(organ)
   where p.inspected is null and p.stage <> 'ABANDONED';
