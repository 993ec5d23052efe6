-- A module that keeps sums of what is published is told of every publication in its transaction: its trigger function finds the rows of
-- disclosure.edition or disclosure.delivery as they are now in the table "entered".
create function disclosure.watch_published(handler regproc) returns void language plpgsql as $$
begin
  execute format('create trigger tallies_insert after insert on disclosure.edition referencing new table as entered for each statement execute function %s()', handler);
  execute format('create trigger tallies_update after update on disclosure.edition referencing new table as entered for each statement execute function %s()', handler);
  execute format('create trigger tallies_insert after insert on disclosure.delivery referencing new table as entered for each statement execute function %s()', handler);
end $$;
