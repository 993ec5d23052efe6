-- A list of counted cases tells their numbers without asking the register again: a number never changes.
alter table application.counted add column number text;
update application.counted c set number = a.number from application.application a where a.id = c.application;
alter table application.counted alter column number set not null;

create or replace view application.v_statistics as
  select application, number, organ, applicant_type, channel, started_on, ended_on, outcomes, privacy, pace, into_case, fee_on, fee_yuan
    from application.counted;
