-- Contents whose bytes were destroyed by order, such as a file with a mark of secrecy. That they were here once stays known.
create table files.destroyed (
  hash text primary key references files.content (hash),
  at   timestamptz not null
);
create trigger destroyed_append_only before update or delete on files.destroyed
  for each row execute function journal.refuse_change();
