-- 机关 tree: province, city, county, township, village; and what the 指南 must say of each (条例 Art. 12).
create schema organ;

create table organ.organ (
  key               text primary key check (key ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  name              text not null check (name <> ''),
  full_name         text not null check (full_name <> ''),
  level             text not null check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE')),
  parent            text references organ.organ (key),
  division_code     text unique check (division_code ~ '^[0-9]{2,12}$'),
  organisation_code text unique check (organisation_code ~ '^[0-9A-Z]{9,18}$'),
  active            boolean not null default false,
  disclosure_office text not null default '',
  address           text not null default '',
  postcode          text not null default '',
  office_hours      text not null default '',
  telephone         text not null default '',
  fax               text not null default '',
  email             text not null default '',
  report_telephone  text not null default '',
  document_prefix   text not null default '',
  guide_note        text not null default '',
  check (parent <> key)
);

create index organ_by_parent on organ.organ (parent, division_code);

-- 领导小组 and 督查领导小组
create table organ.working_group (
  id    bigint generated always as identity primary key,
  organ text not null references organ.organ (key),
  kind  text not null check (kind in ('LEADING', 'INSPECTION')),
  name  text not null check (name <> ''),
  unique (organ, kind)
);

create table organ.group_member (
  working_group bigint not null references organ.working_group (id) on delete cascade,
  position      int not null,
  rank          text not null check (rank in ('HEAD', 'DEPUTY', 'MEMBER')),
  person_name   text not null default '',
  office        text not null default '',
  duty          text not null default '',
  primary key (working_group, position)
);

-- 政府信息公开制度: the organ's own rules, shown in the 制度 column.
create table organ.rule_document (
  organ    text not null references organ.organ (key),
  position int not null,
  title    text not null check (title <> ''),
  body     text not null,
  primary key (organ, position)
);
