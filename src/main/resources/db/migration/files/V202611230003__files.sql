-- Contents are addressed by their SHA-256; the bytes lie in the data folder, this table says which are known.
create schema files;

create table files.content (
  hash       text primary key check (hash ~ '^[0-9a-f]{64}$'),
  size       bigint not null check (size >= 0),
  media_type text not null,
  extension  text not null,
  stored_at  timestamptz not null
);

create trigger content_append_only before update or delete on files.content
  for each row execute function journal.refuse_change();
