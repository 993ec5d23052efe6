-- How often and by when a village publishes its accounts, for who counts the months without a sheet.
create view village.v_rule as select organ, valid_from, day, monthly_finance from village.rule;
