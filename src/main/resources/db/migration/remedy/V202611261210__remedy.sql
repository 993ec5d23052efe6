-- 救济: 行政复议, 行政诉讼 and 举报投诉. The steps are the truth; stage and document beside them are copies.
create schema remedy;

create table remedy.remedy (
  id          bigint generated always as identity primary key,
  kind        text not null check (kind in ('REVIEW', 'LAWSUIT', 'COMPLAINT')),
  -- whose handling it is about, and who keeps the record: the same organ, for a complaint one above
  organ       text not null references organ.organ (key),
  keeper      text not null references organ.organ (key),
  application text references application.application (number),
  -- key of the form: sent twice it makes one record
  once        text not null unique check (length(once) between 8 and 64),
  stage       text not null check (stage in ('ACCEPTED', 'ANSWERED', 'DECIDED', 'CONCLUDED', 'DISCARDED')),
  document    text not null,
  created_at  timestamptz not null,
  check (kind = 'COMPLAINT' or organ = keeper)
);
create index remedy_by_keeper on remedy.remedy (keeper, kind);
create index remedy_by_application on remedy.remedy (application);
create unique index remedy_document on remedy.remedy (keeper, kind, document) where document <> '' and stage <> 'DISCARDED';

create table remedy.step (
  remedy      bigint not null references remedy.remedy (id),
  seq         int not null check (seq > 0),
  action      text not null,
  from_stage  text,
  to_stage    text not null,
  voids       int,
  person      bigint not null,
  person_name text not null,
  duty        text not null,
  at          timestamptz not null,
  on_day      date not null,
  detail      jsonb not null default '{}',
  -- who claims or complains; opens only with the key of the installation
  sealed      bytea,
  primary key (remedy, seq),
  unique (remedy, voids),
  foreign key (remedy, voids) references remedy.step (remedy, seq),
  check ((seq = 1) = (from_stage is null)),
  check ((action = 'VOID') = (voids is not null) and voids < seq)
);

create trigger step_append_only before update or delete on remedy.step for each row execute function journal.refuse_change();
create trigger step_no_truncate before truncate on remedy.step for each statement execute function journal.refuse_change();
create trigger remedy_never_deleted before delete on remedy.remedy for each row execute function journal.refuse_change();

-- Section 4 of the yearly report (国办公开办函〔2021〕30号): one row for each review and lawsuit that was pending at some time of the
-- year, with its result as on 31 December by the days of the decisions, however late they were recorded.
create function remedy.results_in(y int) returns table (remedy bigint, organ text, category text, result text)
language sql stable as $$
  with effective as (
    select s.* from remedy.step s
     where not exists (select from remedy.step v where v.remedy = s.remedy and v.voids = s.seq)
  )
  select r.id, r.organ,
         case when r.kind = 'REVIEW' then 'review'
              when base.route = 'AFTER_REVIEW' then 'litigationAfterReview'
              else 'litigationDirect' end,
         case when last.action = 'CONCLUDE' then last.result else 'PENDING' end
    from remedy.remedy r
    join lateral (
      select e.on_day as accepted_on, e.detail ->> 'ROUTE' as route from effective e
       where e.remedy = r.id and e.action in ('RECORD', 'AMEND') order by e.seq desc limit 1
    ) base on true
    left join lateral (
      select e.action, e.on_day, e.detail ->> 'RESULT' as result from effective e
       where e.remedy = r.id and e.action in ('CONCLUDE', 'REOPEN') and e.on_day <= make_date(y, 12, 31)
       order by e.on_day desc, e.seq desc limit 1
    ) last on true
   where r.kind <> 'COMPLAINT' and r.stage <> 'DISCARDED'
     and base.accepted_on <= make_date(y, 12, 31)
     and (last.action is distinct from 'CONCLUDE' or last.on_day >= make_date(y, 1, 1))
$$;
