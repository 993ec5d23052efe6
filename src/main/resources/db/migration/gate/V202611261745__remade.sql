-- Files that were made anew of what they show: which came of which. The old one stays inside.
create table gate.remade (
  hash    text primary key check (hash ~ '^[0-9a-f]{64}$'),
  origin  text not null check (origin ~ '^[0-9a-f]{64}$'),
  look    text not null check (look in ('KEPT', 'PLAIN', 'PICTURES')),
  made_at timestamptz not null
);
create trigger remade_append_only before update or delete on gate.remade for each row execute function journal.refuse_change();
