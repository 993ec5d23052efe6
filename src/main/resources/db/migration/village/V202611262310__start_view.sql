-- From which day a village is held to its board, for who counts what hangs there and the months without a sheet.
create view village.v_start as select organ, since from village.start;
