-- 民主理财小组 of a village.
alter table organ.working_group drop constraint working_group_kind_check;
alter table organ.working_group add constraint working_group_kind_check check (kind in ('LEADING', 'INSPECTION', 'FINANCE'));
