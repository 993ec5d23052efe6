-- For other modules: what a category is called.
create view catalogue.v_category as select code, organ, title from catalogue.category;
