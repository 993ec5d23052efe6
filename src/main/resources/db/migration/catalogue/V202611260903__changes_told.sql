select changes.watch('catalogue.category', 'CATALOGUE', 'coalesce(r.organ, ''*'')', 'r.code');
select changes.watch('catalogue.matter', 'CATALOGUE', 'r.organ', 'r.id');
