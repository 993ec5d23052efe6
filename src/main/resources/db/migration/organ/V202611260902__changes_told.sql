select changes.watch('organ.organ', 'ORGAN', 'r.key', 'r.key');
select changes.watch('organ.working_group', 'ORGAN', 'r.organ', 'r.organ');
select changes.watch('organ.group_member', 'ORGAN', 'coalesce((select g.organ from organ.working_group g where g.id = r.working_group), ''*'')', 'coalesce((select g.organ from organ.working_group g where g.id = r.working_group), ''*'')');
select changes.watch('organ.rule_document', 'ORGAN', 'r.organ', 'r.organ');
