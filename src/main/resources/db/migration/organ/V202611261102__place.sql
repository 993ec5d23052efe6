-- For other modules: what an organ is called and which is above it.
create view organ.v_place as select key, parent, full_name from organ.organ;
