-- 年度报告: figures are counted when asked; stored are only the words people wrote and the notes that explain a gap.
create schema report;

create table report.chapter (
  organ      text not null references organ.organ (key),
  year       int not null check (year between 2008 and 2100),
  number     int not null check (number between 0 and 9),
  text       text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organ, year, number)
);

create table report.note (
  organ      text not null references organ.organ (key),
  year       int not null,
  finding    text not null,
  text       text not null check (text <> ''),
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organ, year, finding)
);
