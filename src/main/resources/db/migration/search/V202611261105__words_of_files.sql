-- When the words of a file become known, the items it belongs to are found by other words: the log of changes says so, in the same
-- transaction and to every program on the database.
create schema search;

create function search.tell_words() returns trigger language plpgsql as $$
begin
  insert into changes.change (subject, organ, key)
  select distinct 'DISCLOSURE', d.organ, d.disclosure::text
    from disclosure.v_live_attachment a
    join disclosure.v_live_edition d on d.disclosure = a.disclosure
   where a.hash = new.hash;
  if found then
    perform pg_notify('yangguang_changes', '');
  end if;
  return null;
end $$;

create trigger words_told after insert on text.file_text
  for each row when (new.unread is null) execute function search.tell_words();
