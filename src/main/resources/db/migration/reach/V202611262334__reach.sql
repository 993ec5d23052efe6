-- 到达: how often an item was read on the site, by day. Nothing of who read it. Several programs on the database add up.
create schema reach;

create table reach.view_day (
  disclosure bigint not null references disclosure.disclosure (id),
  day        date not null,
  views      bigint not null check (views > 0),
  primary key (disclosure, day)
);
create index view_by_day on reach.view_day (day);
