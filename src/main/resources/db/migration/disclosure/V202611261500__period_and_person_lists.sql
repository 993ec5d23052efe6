-- 所属期间: the month, quarter or year an item tells about. 公示名单: a list of persons that is public for a period only.
alter table disclosure.edition
  add column period_from     date,
  add column period_to       date,
  add column person_list     boolean not null default false,
  add column person_count    int,
  add column publicity_until date,
  add constraint period_has_both_ends check ((period_from is null) = (period_to is null) and period_from <= period_to),
  add constraint person_list_is_counted_and_dated check (
    person_list = (person_count is not null) and person_list = (publicity_until is not null) and person_count > 0);

create index edition_with_persons on disclosure.edition (disclosure, number) where person_list;
create index edition_by_publicity on disclosure.edition (publicity_until) where person_list;

-- The Beijing day on which something is read. The program gives each connection the day of its own clock (database.DayOnConnections);
-- whoever comes without it (a backup tool, psql) gets the database's, so that nobody reads a list by leaving the day out.
create function disclosure.today() returns date language sql stable as $$
  select coalesce(nullif(current_setting('yangguang.today', true), '')::date, (now() at time zone 'Asia/Shanghai')::date)
$$;

-- Whether the public may no longer see the persons of an edition (个人信息保护法 Art. 6, 25: no longer than the purpose needs): its own period
-- has passed, or that of a later published edition, for then this one is the same list before somebody marked it as one.
create function disclosure.persons_withheld(of_disclosure bigint, of_number int) returns boolean language sql stable as $$
  select exists (select from disclosure.edition f
                  where f.disclosure = of_disclosure and f.number >= of_number and f.person_list and f.published_at is not null
                    and f.publicity_until < disclosure.today())
$$;

-- The views withhold it themselves, so that every reader (page, search, file, interface, feed, export) gets the reduced row.
create or replace view disclosure.v_public_edition as
  select d.id as disclosure, d.organ, d.index_number, e.number as edition, e.stage, e.title,
         case when disclosure.persons_withheld(e.disclosure, e.number) then '' else e.summary end as summary,
         case when disclosure.persons_withheld(e.disclosure, e.number) then '' else e.body end as body,
         e.formation_date, e.document_number, e.category, e.matter, e.theme, e.genre, e.audience,
         case when disclosure.persons_withheld(e.disclosure, e.number) then '' else e.keywords end as keywords,
         e.source, e.channels, e.late_reason, e.published_at, e.withdrawal_class,
         e.content_hash, (e.published_at at time zone 'Asia/Shanghai')::date as published_on,
         e.period_from, e.period_to, e.person_list, e.person_count, e.publicity_until,
         disclosure.persons_withheld(e.disclosure, e.number) as persons_withheld
    from disclosure.edition e
    join disclosure.disclosure d on d.id = e.disclosure
   where e.published_at is not null and e.mode = 'PROACTIVE';

-- Nothing published follows a live edition, so its own period decides.
create or replace view disclosure.v_live_edition as
  select d.id as disclosure, d.organ, d.index_number, e.number as edition, e.stage, e.title,
         case when e.publicity_until < disclosure.today() then '' else e.summary end as summary,
         case when e.publicity_until < disclosure.today() then '' else e.body end as body,
         e.formation_date, e.document_number, e.category, e.matter, e.theme, e.genre, e.audience,
         case when e.publicity_until < disclosure.today() then '' else e.keywords end as keywords,
         e.source, e.channels, e.late_reason, e.published_at,
         (select min(f.published_at) from disclosure.edition f where f.disclosure = e.disclosure) as first_published_at,
         e.period_from, e.period_to, e.person_list, e.person_count, e.publicity_until,
         coalesce(e.publicity_until < disclosure.today(), false) as persons_withheld
    from disclosure.edition e
    join disclosure.disclosure d on d.id = e.disclosure
   where e.stage in ('PUBLISHED', 'EXPIRED', 'ARCHIVED') and e.mode = 'PROACTIVE';

create or replace view disclosure.v_visible_edition as
  select d.id as disclosure, d.organ, d.index_number, e.number as edition, e.stage, e.title,
         case when disclosure.persons_withheld(e.disclosure, e.number) then '' else e.summary end as summary,
         case when disclosure.persons_withheld(e.disclosure, e.number) then '' else e.body end as body,
         e.formation_date, e.document_number, e.category, e.matter, e.theme, e.genre, e.audience,
         case when disclosure.persons_withheld(e.disclosure, e.number) then '' else e.keywords end as keywords,
         e.source, e.channels, e.late_reason, e.published_at, l.first_published_at,
         e.period_from, e.period_to, e.person_list, e.person_count, e.publicity_until,
         disclosure.persons_withheld(e.disclosure, e.number) as persons_withheld
    from disclosure.edition e
    join disclosure.disclosure d on d.id = e.disclosure
    join disclosure.v_live_edition l on l.disclosure = e.disclosure
   where e.stage in ('PUBLISHED', 'EXPIRED', 'ARCHIVED', 'CORRECTED') and e.mode = 'PROACTIVE';

-- The files the public may have. Whoever needs a file of the public side asks here and not the tables.
create view disclosure.v_visible_attachment as
  select a.disclosure, a.edition, a.position, a.name, a.hash, v.person_list
    from disclosure.attachment a
    join disclosure.v_visible_edition v on v.disclosure = a.disclosure and v.edition = a.edition
   where not v.persons_withheld;

-- Publications through channels with their photograph, which shows the same names as the list on the notice board.
create view disclosure.v_visible_delivery as
  select y.id, y.disclosure, y.edition, y.channel, y.posted_on, case when v.persons_withheld then null else y.evidence end as evidence, v.person_list
    from disclosure.delivery y
    join disclosure.v_visible_edition v on v.disclosure = y.disclosure and v.edition = y.edition;

create or replace view disclosure.v_live_attachment as
  select a.disclosure, a.edition, a.position, a.name, a.hash
    from disclosure.attachment a
    join disclosure.v_live_edition e on e.disclosure = a.disclosure and e.edition = a.edition
   where not e.persons_withheld;

-- Lists whose time is over and of which the log of changes was told, so that the index and finished pages forget the names as well.
create table disclosure.publicity_over (
  disclosure bigint not null,
  edition    int not null,
  primary key (disclosure, edition),
  foreign key (disclosure, edition) references disclosure.edition (disclosure, number)
);
select changes.watch('disclosure.publicity_over', 'DISCLOSURE', '(select d.organ from disclosure.disclosure d where d.id = r.disclosure)', 'r.disclosure');
