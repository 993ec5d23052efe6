-- When an index number was given out by a signature, for whoever looks for what vanished. Names nobody.
create view journal.v_publication as
  select organ, detail as index_number, min((at at time zone 'Asia/Shanghai')::date) as day
    from journal.entry where act in ('disclosure.APPROVE', 'disclosure.APPROVE_AS_CHIEF') and detail <> '' group by organ, detail;
