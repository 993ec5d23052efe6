-- What is or was public tells the change log; drafts do not.
select changes.watch('disclosure.edition', 'DISCLOSURE', '(select d.organ from disclosure.disclosure d where d.id = r.disclosure)', 'r.disclosure', 'r.published_at is not null');
select changes.watch('disclosure.delivery', 'DISCLOSURE', '(select d.organ from disclosure.disclosure d where d.id = r.disclosure)', 'r.disclosure');
select changes.watch('disclosure.channel', 'CHANNEL', 'r.organ', 'r.code');
