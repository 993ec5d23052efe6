-- What was published under a matter of the catalogue is asked for whole catalogues at once.
create index edition_by_matter on disclosure.edition (matter) where matter is not null;
