select changes.watch('report.chapter', 'REPORT', 'r.organ', 'r.year');
select changes.watch('report.note', 'REPORT', 'r.organ', 'r.year');
select changes.watch('report.figure', 'REPORT', 'r.organ', 'r.year');
select changes.watch('report.signing', 'REPORT', 'r.organ', 'r.year');
