-- What was let pass before publication, for whoever watches over the office. Names nobody.
create view gate.v_release as select id, item, organ, severity, at from gate.release;
