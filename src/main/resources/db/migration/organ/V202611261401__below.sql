-- The organ itself and every organ below it, for whoever rolls something up along the tree.
create function organ.below(top text) returns setof text language sql stable as $$
  with recursive reached as (
    select o.key from organ.organ o where o.key = top
    union
    select o.key from organ.organ o join reached r on o.parent = r.key)
  select key from reached
$$;
