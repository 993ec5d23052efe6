-- What readers think of an item stands on its page.
alter table changes.change drop constraint change_subject_check;
alter table changes.change add constraint change_subject_check
  check (subject in ('DISCLOSURE', 'ORGAN', 'CATALOGUE', 'CHANNEL', 'REPORT', 'OPINION'));
