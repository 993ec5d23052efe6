-- In which field of 基层政务公开 a matter stands, for whoever arranges what refers to it.
create view catalogue.v_matter as select id, organ, field, level1, level2 from catalogue.matter;
