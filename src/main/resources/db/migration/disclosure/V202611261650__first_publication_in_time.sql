-- Whether a first publication was in time is counted from what was published, so who counts needs its day of formation and its matter.
-- The same items as before: asked as "no earlier one", since the planner took a comparison with the least number for a single row
-- and walked through all disclosures for each of a year's items.
create or replace view disclosure.v_first_publication as
  select e.disclosure, d.organ, d.index_number, e.category, (e.published_at at time zone 'Asia/Shanghai')::date as published_on,
         e.formation_date, e.matter
    from disclosure.edition e
    join disclosure.disclosure d on d.id = e.disclosure
   where e.published_at is not null
     and not exists (select from disclosure.edition f
                      where f.disclosure = e.disclosure and f.number < e.number and f.published_at is not null);
