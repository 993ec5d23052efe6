-- Every index number there ever was, for whoever looks for what vanished.
create view catalogue.v_index_number as select number, organ from catalogue.index_number;
