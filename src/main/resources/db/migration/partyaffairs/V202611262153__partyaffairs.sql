-- 党务公开: information of the party, not 政府信息. Its tables are its own, so that nothing that counts, searches or reports disclosures can meet it.
create schema partyaffairs;

create table partyaffairs.item (
  code     text primary key,
  position int not null,
  title    text not null,
  basis    text not null
);

-- What a grass-roots organisation of the party publishes by 《中国共产党党务公开条例（试行）》; words of common knowledge, to be compared with the text.
insert into partyaffairs.item (code, position, title, basis) values
  ('P1', 1, '学习贯彻上级党组织决策部署情况', '《中国共产党党务公开条例（试行）》'),
  ('P2', 2, '工作目标、重点任务及落实情况', '《中国共产党党务公开条例（试行）》'),
  ('P3', 3, '党员教育培训、“三会一课”等情况', '《中国共产党党务公开条例（试行）》'),
  ('P4', 4, '换届选举、发展党员、民主评议情况', '《中国共产党党务公开条例（试行）》'),
  ('P5', 5, '党费收缴使用管理、党建经费情况', '《中国共产党党务公开条例（试行）》'),
  ('P6', 6, '联系服务党员和群众情况', '《中国共产党党务公开条例（试行）》'),
  ('P7', 7, '党风廉政建设和表彰、处分情况', '《中国共产党党务公开条例（试行）》'),
  ('P8', 8, '其他应当公开的党务', '《中国共产党党务公开条例（试行）》');

-- scope: PARTY 党内, read by staff only and posted inside; SOCIETY 社会, public.
create table partyaffairs.publication (
  id           bigint generated always as identity primary key,
  organ        text not null references organ.organ (key),
  item         text not null references partyaffairs.item (code),
  scope        text not null check (scope in ('PARTY', 'SOCIETY')),
  title        text not null check (title <> '' and char_length(title) <= 200),
  body         text not null,
  written_at   timestamptz not null,
  written_by   bigint not null,
  writer_name  text not null,
  published_on date,
  signer_name  text,
  withdrawn_on date check (withdrawn_on is null or published_on is not null)
);
create index publication_by_organ on partyaffairs.publication (organ, published_on desc);

-- What was published keeps its words and day; nothing is deleted.
create function partyaffairs.keep_what_is_published() returns trigger language plpgsql as $$
begin
  if old.published_on is not null and (new.published_on, new.organ, new.item, new.scope, new.title, new.body)
      is distinct from (old.published_on, old.organ, old.item, old.scope, old.title, old.body) then
    raise exception 'publication % keeps its words and day', old.id using errcode = 'YG002';
  end if;
  return new;
end $$;
create trigger publication_keeps before update on partyaffairs.publication for each row execute function partyaffairs.keep_what_is_published();
create trigger publication_never_deleted before delete on partyaffairs.publication for each row execute function journal.refuse_change();
