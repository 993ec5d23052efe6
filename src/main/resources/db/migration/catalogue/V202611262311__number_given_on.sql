-- The day of publication for which a number was given, so that it is known when something vanished together with its number's day. Null for
-- numbers that an import brought along and for those given before this version.
alter table catalogue.index_number add column given_on date;

-- Every index number there ever was, for whoever looks for what vanished.
create view catalogue.v_index_number as select number, organ, given_on from catalogue.index_number;
