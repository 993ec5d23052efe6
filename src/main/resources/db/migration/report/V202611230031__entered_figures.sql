-- What no record of this installation shows yet (applications, fees, reviews, lawsuits) is stated by a person, 0 included. No row: nobody has stated it.
create table report.figure (
  organ      text not null references organ.organ (key),
  year       int not null check (year between 2008 and 2100),
  code       text not null check (code in ('received', 'answered', 'charged', 'reduced', 'reviews', 'lawsuits')),
  value      numeric(14, 2) not null check (value >= 0),
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organ, year, code),
  check (code in ('charged', 'reduced') or value = trunc(value))
);

-- 成文日期 of a report.
create table report.signing (
  organ      text not null references organ.organ (key),
  year       int not null check (year between 2008 and 2100),
  signed_on  date not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organ, year)
);
