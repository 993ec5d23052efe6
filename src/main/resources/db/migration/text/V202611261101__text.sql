-- 文本提取: the words of each stored content, read once. No row: not read yet.
create schema text;

create table text.file_text (
  hash    text primary key references files.content (hash),
  text    text not null,
  cut     boolean not null,
  unread  text check (unread in ('PROTECTED', 'BROKEN', 'TOO_LARGE', 'TOO_SLOW', 'NO_TEXT', 'OTHER_KIND')),
  read_at timestamptz not null,
  check (unread is null or text = '')
);
create index file_text_unread on text.file_text (unread) where unread is not null;

-- For other modules: which files have been read, and why some have no words.
create view text.v_file_text as select hash, cut, unread, read_at from text.file_text;
