-- For other modules: since when an edition is no longer the one the public reads, because it was taken down or another one took its place.
create view disclosure.v_taken_down as
  select s.disclosure, s.edition, max((s.at at time zone 'Asia/Shanghai')::date) as taken_down_on
    from disclosure.step s
   where s.to_stage in ('WITHDRAWN', 'CORRECTED') and s.from_stage is distinct from s.to_stage
   group by s.disclosure, s.edition;
