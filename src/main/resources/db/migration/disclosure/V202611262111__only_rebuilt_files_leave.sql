-- What is published is a file made anew, never the uploaded bytes: whatever code brings an edition to its readers, and whoever wrote that code.
-- Records of what was public before this program are inserted as published and not stopped; the nightly watch looks at them.
create function disclosure.only_rebuilt_files() returns trigger language plpgsql as $$
declare
  uploaded text;
begin
  select a.name into uploaded from disclosure.attachment a
   where a.disclosure = new.disclosure and a.edition = new.number and not exists (select from gate.v_remade r where r.hash = a.hash) limit 1;
  if uploaded is not null then
    raise exception 'edition %/% has a file that was not made anew', new.disclosure, new.number using errcode = 'YG003';
  end if;
  return new;
end $$;

create trigger edition_publishes_only_rebuilt_files before update of stage on disclosure.edition
  for each row when (new.stage = 'PUBLISHED' and old.stage not in ('PUBLISHED', 'EXPIRED', 'ARCHIVED', 'CORRECTED', 'WITHDRAWN'))
  execute function disclosure.only_rebuilt_files();

-- The photograph of a notice board is as public as the notice.
create function disclosure.only_rebuilt_evidence() returns trigger language plpgsql as $$
begin
  if not exists (select from gate.v_remade r where r.hash = new.evidence) then
    raise exception 'the evidence of edition %/% was not made anew', new.disclosure, new.edition using errcode = 'YG003';
  end if;
  return new;
end $$;

create trigger delivery_shows_only_rebuilt_evidence before insert on disclosure.delivery
  for each row when (new.evidence is not null) execute function disclosure.only_rebuilt_evidence();
