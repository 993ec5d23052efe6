-- What was let pass, for whoever inspects: which item, by which rule, when; no reason and no name.
create view gate.v_release as select item, version, organ, code, severity, at from gate.release;
